"""The list that opens below the model's name: every model that can be used now, filtered by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.text import label, popup_column, separator
from synthia_desktop.ui.model_choices import ModelChoice
from synthia_desktop.ui.model_picker_rows import ROW, ChoiceDelegate, ChoiceRows
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_WIDTH, _MOST_ROWS, _DISTANCE, _EDGE = 440, 7, 4, 8
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ModelPicker(QWidget):
    """The focus stays in the filter field: the arrow keys move in the list, Enter chooses, Esc closes."""

    chosen = Signal(str)
    open_file_requested = Signal()
    unload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        speak_as(self, SpokenRole.Dialog)
        self._button: QWidget | None = None
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        # Without it the rounded corners would stand on a square.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Choose a model"))
        self._model = ChoiceRows(self)
        self._filter = search_field(theme, self.tr("Filter models"))
        self._filter.textChanged.connect(self._apply_filter)
        self._filter.returnPressed.connect(self._choose_current)
        self._filter.installEventFilter(self)
        self._list = self._make_list()
        self._nothing = label(theme, "", "body", "text.secondary", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._nothing)
        self._open = push_button(theme, self.tr("Open a GGUF file…"), "quiet", "folder-open", "small")
        self._open.clicked.connect(lambda: self._leave(self.open_file_requested))
        self._unload = push_button(theme, self.tr("Unload the model"), "quiet", size="small")
        self._unload.clicked.connect(lambda: self._leave(self.unload_requested))
        self._lay_out()
        self.set_loaded(False)

    def set_models(self, models: list[ModelChoice]) -> None:
        """The rows, in this order."""
        self._model.set_choices(models)
        self._select_start()

    def set_loaded(self, loaded: bool) -> None:
        """Whether there is a model to unload."""
        self._unload.setEnabled(loaded)
        self._unload.setToolTip("" if loaded else self.tr("No model is loaded"))

    def open_at(self, button: QWidget) -> None:
        """Show the list below a button, or above it where there is no room, with the current model selected."""
        self._button = button
        self._filter.clear()
        self._select_start()
        rows = min(max(self._model.rowCount(), 1), _MOST_ROWS)
        self._stack.setFixedHeight(rows * self._theme.px(ROW))
        self._place(button)
        self.show()
        self._filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _LIST_KEYS
        ):
            self._list.keyPressEvent(event)
            self._announce_row()
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A click on the button that opened the list closes it; replayed to the button it would open it again.
        button, at = self._button, event.globalPosition().toPoint()
        inside = button is not None and button.rect().contains(button.mapFromGlobal(at))
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, inside)
        super().mousePressEvent(event)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(ChoiceDelegate(self._theme, self._model, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Models"))
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.setContentsMargins(6, 6, 6, 6)
        actions.addWidget(self._open)
        actions.addStretch(1)
        actions.addWidget(self._unload)
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 6)
        top.setSpacing(6)
        top.addWidget(self._filter)
        top.addWidget(self._stack)
        column = popup_column(self)
        column.addLayout(top)
        column.addWidget(separator())
        column.addLayout(actions)

    def _place(self, button: QWidget) -> None:
        room = button.screen().availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = max(self._theme.px(_WIDTH), button.width(), self.minimumSizeHint().width())
        width = min(width, room.width())
        height = self.sizeHint().height()
        corner = button.mapToGlobal(QPoint(0, button.height() + _DISTANCE))
        if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + button.width() - width)
        if corner.y() + height > room.bottom():
            corner.setY(corner.y() - button.height() - 2 * _DISTANCE - height)
        x = min(max(corner.x(), room.left()), room.right() + 1 - width)
        self.setGeometry(x, max(corner.y(), room.top()), width, height)

    def _apply_filter(self, text: str) -> None:
        self._model.set_filter(text)
        self._select_start()
        if not self._model.rowCount():
            words = self.tr("No model contains “{text}”.").format(text=text.strip())
            self._nothing.setText(words)
            announce(self, words)

    def _select_start(self) -> None:
        index = self._model.start()
        self._list.setCurrentIndex(index)
        self._stack.setCurrentWidget(self._list if index.isValid() else self._nothing)

    def _announce_row(self) -> None:
        """The list never has the focus, so that a screen reader has to be told where it is."""
        if (spoken := self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)) is not None:
            announce(self._list, spoken)

    def _choose_current(self) -> None:
        if self._list.currentIndex().isValid():
            self._choose(self._list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        path = self._model.row(index).path
        self.close()
        self.chosen.emit(path)

    def _leave(self, signal: SignalInstance) -> None:
        self.close()
        signal.emit()
