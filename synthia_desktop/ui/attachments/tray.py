"""The files above the message that they are going to be sent with, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.attachments.chip import FileChip
from synthia_desktop.ui.attachments.desk import AttachmentDesk
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.attachments.words import ICONS, blank_pages_text, facts, passages_text, tokens_text
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.flow import FlowLayout
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN
from synthia_desktop.ui.units import number_text

_GAP, _MOST, _WORDS = 6, 264, 260
_TOOL = 24


class ItemChip(FileChip):
    """A file of the draft. mode_requested: by the button that says how much of it is sent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.mode_button = icon_button(theme, "text-search", self.tr("How much of it is sent"), size=_TOOL)
        self.remove_button = icon_button(theme, "x", self.tr("Remove"), "Del", size=_TOOL)
        self.remove_button.clicked.connect(self.removed)
        self.mode_button.clicked.connect(self._ask_mode)
        for button in (self.mode_button, self.remove_button):
            self.add_tool(button)

    def show_item(self, item: Item, left: int | None) -> None:
        """left: tokens that are left for it, where it is too large for the context."""
        self.mode_button.setVisible(item.opened is not None)
        self.show_share(item.share if item.is_reading else None)
        remove = self.tr("Cancel reading {name}") if item.is_reading else self.tr("Remove {name}")
        self.remove_button.set_label(remove.format(name=item.name), "Del")
        self.mode_button.set_label(self.tr("How much of {name} is sent").format(name=item.name))
        if item.opened is not None:
            kind = ICONS[item.opened.attachment.kind]
            self.show_file(kind, item.name, self._line(item), "" if left is None else "warn")
        elif item.error is not None:
            self.show_file("circle-alert", item.name, shown_error(item.error).title, "error")
        else:
            self.show_file("file", item.name, self._reading(item))
        self._place_tools()

    def holds_focus(self) -> bool:
        """Whether the keyboard is on it or on one of its buttons."""
        return any(part.hasFocus() for part in (self, self.mode_button, self.remove_button))

    def _line(self, item: Item) -> str:
        attachment = item.opened.attachment if item.opened else None
        if attachment is None:
            return ""
        if item.mode == "whole":
            length = tokens_text(item.tokens, attachment.characters, item.exact)
        elif item.passages is None:
            length = self.tr("passages that fit")
        else:
            length = passages_text(item.passages)
        return facts(attachment, length)

    def _reading(self, item: Item) -> str:
        return self.tr("Reading, {percent} %").format(percent=round(100 * item.share))

    def _ask_mode(self) -> None:
        self.menu_requested.emit(self.mode_button.mapToGlobal(self.mode_button.rect().bottomLeft()))


class FileNotice(QFrame):
    """Whole sentences about one file, and what can be done. look: "warn" or "error"."""

    def __init__(self, theme: Theme, look: str, words: str, actions: list[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.words = label(theme, words, "small", "text.primary", wrap=True)
        self.words.setMinimumWidth(theme.px(_WORDS))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sign = ("triangle-alert", "status.warn") if look == "warn" else ("circle-alert", "status.error")
        buttons: list[QWidget] = []
        for number, (text, act) in enumerate(actions):
            button = push_button(theme, text, "quiet" if number else "normal", size="small")
            button.clicked.connect(lambda _checked=False, act=act: act())
            buttons.append(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(Glyph(theme, *sign, 14, line="small"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(StackingRow(self.words, *buttons), 1)


class AttachmentTray(QScrollArea):
    """Shows what the desk has. shown(item id): a file's text is wanted. left: the last file with the keyboard went."""

    shown = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, desk: AttachmentDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._chips: dict[str, ItemChip] = {}
        self._said: list[tuple[str, str]] = []
        self.notices: list[FileNotice] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Attached files"))
        self.viewport().setAutoFillBackground(False)
        content = QWidget()
        self._column = QVBoxLayout(content)
        # For the rings around what has the focus.
        self._column.setContentsMargins(RING_MARGIN, RING_MARGIN, RING_MARGIN, RING_MARGIN)
        self._column.setSpacing(_GAP)
        self._row = QWidget()
        self._flow = FlowLayout(_GAP)
        self._row.setLayout(self._flow)
        self._column.addWidget(self._row)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        desk.changed.connect(self._show)
        theme.changed.connect(self._fit)
        self._show()

    def chips(self) -> list[ItemChip]:
        """In their order."""
        return [self._chips[item.id] for item in self._desk.items]

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _show(self) -> None:
        items, large = self._desk.items, self._desk.too_large()
        focused = next((n for n, chip in enumerate(self._chips.values()) if chip.holds_focus()), -1)
        gone = [id_ for id_ in self._chips if all(item.id != id_ for item in items)]
        for id_ in gone:
            chip = self._chips.pop(id_)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for item in items:
            if item.id not in self._chips:
                self._chips[item.id] = self._made(item.id)
            self._chips[item.id].show_item(item, large.get(item.id))
        self._order(items)
        self._tell(items, large)
        self.setVisible(bool(items))
        self._fit()
        if focused >= 0 and gone:
            self._focus_after(focused)

    def _order(self, items: list[Item]) -> None:
        """The order of the desk: what was removed can come back between others."""
        wanted = [self._chips[item.id] for item in items]
        there = [self._flow.itemAt(n).widget() for n in range(self._flow.count())]  # type: ignore[union-attr]
        if wanted != there:
            while self._flow.takeAt(0) is not None:
                pass
            before: QWidget | None = None
            for chip in wanted:
                self._flow.addWidget(chip)
                chip.show()
                for part in (chip, chip.mode_button, chip.remove_button):
                    if before is not None:
                        QWidget.setTabOrder(before, part)
                    before = part

    def _made(self, item_id: str) -> ItemChip:
        chip = ItemChip(self._theme, self._row)
        chip.clicked.connect(lambda: self.shown.emit(item_id))
        chip.removed.connect(lambda: self._desk.remove(item_id))
        chip.menu_requested.connect(lambda at: self._open_menu(item_id, at))
        chip.stepped.connect(lambda step: self._step(item_id, step))
        return chip

    def _step(self, item_id: str, step: int) -> None:
        ids = [item.id for item in self._desk.items]
        at = ids.index(item_id) + step
        if 0 <= at < len(ids):
            self._chips[ids[at]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_after(self, place: int) -> None:
        """The keyboard goes to the file that has taken a removed one's place."""
        chips = self.chips()
        if chips:
            chips[min(place, len(chips) - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def _open_menu(self, item_id: str, at: QPoint) -> None:
        item = self._desk.item(item_id)
        if item is None:
            return
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item.opened is not None:
            for mode, words in (
                ("whole", self.tr("Send the whole document")),
                ("retrieval", self.tr("Send the passages that fit the question")),
            ):
                action = made.addAction(words)
                action.setCheckable(True)
                action.setChecked(item.mode == mode)
                action.triggered.connect(partial(self._desk.set_mode, item_id, mode))
            made.addSeparator()
            add_action(self._theme, made, self.tr("Show its text"), "search", "Return").triggered.connect(
                lambda: self.shown.emit(item_id)
            )
        if item.error is not None and item.path is not None:
            add_action(self._theme, made, self.tr("Try again"), "refresh-cw").triggered.connect(
                lambda: self._desk.retry(item_id)
            )
        add_action(self._theme, made, self.tr("Remove"), "x", "Del").triggered.connect(
            lambda: self._desk.remove(item_id)
        )
        made.popup(at)

    def _tell(self, items: list[Item], large: dict[str, int]) -> None:
        """The sentences below the chips; those that are new are spoken."""
        wanted: list[tuple[str, str]] = []
        for item in items:
            if item.error is not None:
                error, kept = shown_error(item.error), self.tr("Your message is unchanged.")
                words = " ".join(filter(None, (f"{error.title}.", error.message, kept, error.hint)))
                wanted.append((item.id, words))
            elif item.id in large:
                wanted.append((item.id, self._too_large(item, large[item.id])))
            elif item.mode == "retrieval" and item.passages == 0 and not any(one.passages for one in items):
                words = self.tr("{name}: no passage fits into the room that is left in the context.")
                wanted.append((item.id, words.format(name=item.name)))
            elif item.opened and (blank := blank_pages_text(item.opened.attachment)):
                wanted.append((item.id, f"{item.name}: {blank}"))
        if wanted == self._said:
            return
        for notice in self.notices:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.notices = [self._notice(id_, words) for id_, words in wanted]
        for notice in self.notices:
            self._column.addWidget(notice)
        for said in wanted:
            if said not in self._said:
                announce(self, said[1])
        self._said = wanted

    def _too_large(self, item: Item, left: int) -> str:
        words = self.tr("{name} has {n} tokens, and the context has room for {left} of them.")
        return words.format(name=item.name, n=number_text(item.tokens or 0), left=number_text(left))

    def _notice(self, item_id: str, words: str) -> FileNotice:
        item = self._desk.item(item_id)
        remove = (self.tr("Remove"), partial(self._desk.remove, item_id))
        if item is not None and item.error is not None:
            again = (self.tr("Try again"), partial(self._desk.retry, item_id))
            return FileNotice(self._theme, "error", words, [again, remove] if item.path else [remove])
        if item is not None and item_id in self._desk.too_large():
            use = self.tr("Use the passages that fit the question")
            choose = (use, partial(self._desk.set_mode, item_id, "retrieval"))
            return FileNotice(self._theme, "warn", words, [choose, remove])
        return FileNotice(self._theme, "warn", words, [])

    def _fit(self) -> None:
        """As high as what it shows, up to some rows; then it scrolls."""
        content, width = self.widget(), self.viewport().width()
        layout: QLayout | None = content.layout()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        height = min(needed, self._theme.px(_MOST))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
