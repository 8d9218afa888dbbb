"""The quick switcher over the window: a field, and below it what answers to what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import ref

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.switcher.delegate import SwitchDelegate
from synthia_desktop.ui.switcher.entries import SCOPES, Entry, Group, Kind, asked
from synthia_desktop.ui.switcher.rows import SwitchRows, rows_of
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_WIDTH, _TOP, _EDGE, _MOST_LIST, _DIM = 640, 0.12, 24, 430, 0.55
_PAGE = 7
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickSwitcher(QWidget):
    """Lies over its parent. The focus stays in the field; nothing of the window is reached while it is open.

    typed(text): show what answers to it. chosen(Entry, with Ctrl). opened, closed: so that somebody looks for models.
    """

    typed = Signal(str)
    chosen = Signal(object, bool)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, parent
        self._before: ref[QWidget] | None = None
        self._model = SwitchRows()
        speak_as(self, SpokenRole.Dialog)
        self.setAccessibleName(self.tr("Quick switcher"))
        self.field = QLineEdit()
        self.field.setProperty("look", "bare")
        self.field.setProperty("textStyle", "subheading")
        self.field.setProperty("textWeight", "400")
        self.field.setPlaceholderText(self.tr("Go to a chat, a model or an action"))
        self.field.setAccessibleName(self.tr("Go to a chat, a model or an action"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._type)
        self.list = self._make_list()
        self._nothing = label(theme, "", "body", "text.secondary", wrap=True)
        self._nothing.setContentsMargins(12, 14, 12, 14)
        self._hint = ElidedLabel(theme, "", "caption", "text.tertiary")
        self._lay_out()
        parent.installEventFilter(self)
        theme.changed.connect(self._fit)
        self.hide()

    @property
    def model(self) -> SwitchRows:
        """The rows that are shown."""
        return self._model

    def open(self, text: str = "") -> None:
        """Show it with this text; the keyboard goes back to where it was when it closes."""
        # Only weakly: a message that goes meanwhile must not be kept by this.
        before = self.window().focusWidget()
        self._before = ref(before) if before is not None else None
        self.opened.emit()
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self._type(text)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_switcher(self) -> None:
        """Hide it and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before() if self._before is not None else None, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def show_groups(self, groups: Sequence[Group], words: Sequence[str], keep: bool = False) -> None:
        """List these. keep: the chosen row stays chosen where it still is, because only something was added."""
        kept = self._model.entry(self.list.currentIndex()) if keep else None
        self._model.set_rows(rows_of(groups, words))
        self.list.setCurrentIndex(self._model.index_of(kept))
        if not kept:
            self.list.scrollToTop()
        empty = not groups
        self.list.setVisible(not empty)
        self._nothing.setVisible(empty)
        if empty:
            text = asked(self.field.text()).text
            words_of_none = self.tr("Nothing is called “{text}”.").format(text=text)
            self._nothing.setText(words_of_none if text else self.tr("There is nothing here yet."))
        self._fit()
        if not keep:
            self._tell()

    def current(self) -> Entry | None:
        """The chosen row."""
        return self._model.entry(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                # All keys are the switcher's: what they do in the window would be done out of sight.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        elif watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self._fit()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._left()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_switcher()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        dim = QColor(self._theme.color("bg.window"))
        dim.setAlphaF(_DIM)
        painter.fillRect(self.rect(), dim)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was used here; the others write."""
        key, ctrl = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}
        if key in steps:
            self._step(steps[key])
        elif key in _ENTER:
            self._choose(self.list.currentIndex(), ctrl)
        elif key == Qt.Key.Key_Escape or (ctrl and key == Qt.Key.Key_K):
            self.close_switcher()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._next_scope(-1 if key == Qt.Key.Key_Backtab else 1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        index = self._model.step(self.list.currentIndex(), by, around=abs(by) == 1)
        self.list.setCurrentIndex(index)
        if index == self._model.step(QModelIndex(), 0, around=False):
            self.list.scrollToTop()  # with the heading above it
        self._tell()

    def _next_scope(self, by: int) -> None:
        """All, then only chats, models, actions, and all again; what was typed stays."""
        signs = ["", *SCOPES]
        plain = self.field.text().lstrip()
        now = plain[:1] if plain[:1] in SCOPES else ""
        wanted = signs[(signs.index(now) + by) % len(signs)]
        self.field.setText(f"{wanted}{plain.removeprefix(now).lstrip()}")

    def _choose(self, index: QModelIndex, ctrl: bool = False) -> None:
        entry = self._model.entry(index)
        if entry is None:
            return
        if entry.why_not:
            announce(self.list, entry.why_not, urgent=True)
            return
        self.close_switcher()
        self.chosen.emit(entry, ctrl)

    def _type(self, text: str) -> None:
        self._show_hint(asked(text).scope)
        self.typed.emit(text)

    def _tell(self) -> None:
        """The list never has the focus, so that a screen reader has to be told what is chosen."""
        spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or self._nothing.text()
        self.field.setAccessibleDescription(spoken)
        if self.isVisible():
            announce(self.list, spoken, urgent=True)

    def _show_hint(self, scope: Kind | None) -> None:
        enter, ctrl = native_keys("Return"), native_keys("Ctrl+Return")
        words = {
            None: self.tr("# chats   @ models   > actions   {tab} switches between them   {enter} opens"),
            Kind.CHAT: self.tr("Only chats.   {enter} opens"),
            Kind.MODEL: self.tr("Only models.   {enter} loads   {ctrl} loads and shows the load settings"),
            Kind.ACTION: self.tr("Only actions.   {enter} does it"),
        }[scope]
        self._hint.setText(words.format(tab=native_keys("Tab"), enter=enter, ctrl=ctrl))

    def _left(self) -> None:
        """The keyboard has gone elsewhere in this window: the switcher would lie over it."""
        focus = self.window().focusWidget()
        if self.window().isActiveWindow() and focus is not None and not self.isAncestorOf(focus):
            self._before = None
            self.close_switcher()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        self._delegate = SwitchDelegate(self._theme, self._model, view)
        view.setItemDelegate(self._delegate)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("What answers to what is typed"))
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.clicked.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        self._card = surface("popup")
        self._card.setParent(self)
        self._column = column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(12)
        top.addWidget(Glyph(self._theme, "search", "text.secondary", 18))
        top.addWidget(self.field, 1)
        rows = QVBoxLayout()
        rows.setContentsMargins(7, 5, 7, 7)
        rows.addWidget(self.list)
        rows.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 7, 16, 8)
        foot.addWidget(self._hint, 1)
        column.addLayout(top)
        column.addWidget(separator())
        column.addLayout(rows)
        column.addWidget(separator())
        column.addLayout(foot)

    def _fit(self) -> None:
        """As high as its rows, as wide as the design wants, and always within the window."""
        room: QSize = self._over.size()
        count = self._model.rowCount()
        wanted = sum(
            self._delegate.height(self._model.row(self._model.index(number))) for number in range(min(count, 40))
        )
        top = round(room.height() * _TOP)
        most = min(self._theme.px(_MOST_LIST), room.height() - top - self._theme.px(120))
        self.list.setFixedHeight(max(self._theme.px(60), min(wanted + 2, most)))
        width = min(self._theme.px(_WIDTH), room.width() - 2 * _EDGE)
        self._column.activate()  # else the height is the one of the rows from before
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else 0
        height = max(height, self._column.totalMinimumSize().height())
        self._card.setGeometry((room.width() - width) // 2, top, width, height)
