"""Text fields, choices and number fields of the design."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.list_rows import Index
from synthia_desktop.ui.controls.own_direction import begins_right
from synthia_desktop.ui.controls.text import label, set_look
from synthia_desktop.ui.theme import Theme

_LENS_ROOM = 40
_SEPARATOR, _SEPARATOR_EDGE = 9, 6


class SearchField(QLineEdit):
    """A field with a lens, a shortcut hint while it is empty, and a button that clears it."""

    def __init__(self, theme: Theme, placeholder: str, shortcut_text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        lens = QAction(theme.icon("search"), placeholder, self)
        lens.triggered.connect(self.setFocus)
        self.addAction(lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(theme.icon("x"), self.tr("Clear search"), self)
        self._clear.setToolTip(self.tr("Clear search"))
        self._clear.triggered.connect(self.clear)
        native = native_keys(shortcut_text)
        self._hint = label(theme, native, "caption", "text.tertiary")
        self._hint.setParent(self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._show_clear)
        theme.changed.connect(self._place_hint)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_hint()

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        y = (self.height() - self._hint.height()) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _LENS_ROOM
        # Words of the other direction stand where the hint would be.
        fits = words + self._hint.width() + 10 <= self.width() and mirrored == begins_right(self.placeholderText())
        self._hint.setVisible(not self.text() and fits)
        self._hint.move(10 if mirrored else self.width() - self._hint.width() - 10, y)

    def _show_clear(self, text: str) -> None:
        self._place_hint()
        if text and self._clear not in self.actions():
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif not text:
            self.removeAction(self._clear)


class _ChoiceDelegate(QStyledItemDelegate):
    """Rows of the stylesheet, and the lines that QComboBox.insertSeparator() puts between them.

    Fusion's own delegate paints the list as a menu of its own and knows nothing of the stylesheet.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not _is_separator(index):
            super().paint(painter, option, index)
            return
        row: QRect = option.rect
        line = QRect(row.left(), row.center().y(), row.width(), 1).adjusted(_SEPARATOR_EDGE, 0, -_SEPARATOR_EDGE, 0)
        painter.fillRect(line, self._theme.color("border.subtle"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(_SEPARATOR)) if _is_separator(index) else super().sizeHint(option, index)


def _is_separator(index: Index) -> bool:
    return index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator"


class ComboBox(QComboBox):
    """A choice. The wheel scrolls the page, not the choice, unless the field has the focus."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setItemDelegate(_ChoiceDelegate(theme, self))
        self.setAccessibleName(accessible_name)
        self.view().setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel(accessible_name)
        self._label.setBuddy(self)
        self._label.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ParentChange:
            # On Linux a choice's name for screen readers is what is chosen: a label beside it says what for.
            self._label.setParent(self.parentWidget())
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_only_with_focus(self, event, super().wheelEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(16)
        role = "text.primary" if self.isEnabled() else "text.disabled"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = QPoint(8 if mirrored else self.width() - side - 8, (self.height() - side) // 2)
        painter = QPainter(self)
        painter.drawPixmap(at, self._theme.pixmap("chevron-down", role, side, self.devicePixelRatio()))


class DoubleSpinBox(QDoubleSpinBox):
    """A number, with chevrons."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        _wheel_only_with_focus(self, event, super().wheelEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(12)
        role = "text.tertiary" if self.isEnabled() else "text.disabled"
        x = 5 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - side - 5
        painter = QPainter(self)
        middle, dpr = self.height() // 2, self.devicePixelRatio()
        painter.drawPixmap(x, middle - side, self._theme.pixmap("chevron-up", role, side, dpr))
        painter.drawPixmap(x, middle, self._theme.pixmap("chevron-down", role, side, dpr))


class FieldFrame(QFrame):
    """A field made of parts: it takes the focus border while the widget inside it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "field")

    def watch(self, inner: QWidget) -> None:
        """Follow the focus of this part."""
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_look(self, focused="true" if event.type() == QEvent.Type.FocusIn else "false")
        return super().eventFilter(watched, event)


def search_field(theme: Theme, placeholder: str, shortcut_text: str = "") -> SearchField:
    """A search field; shortcut_text is portable, such as Ctrl+K, and only shown."""
    return SearchField(theme, placeholder, shortcut_text)


def _wheel_only_with_focus(widget: QWidget, event: QWheelEvent, handle: object) -> None:
    if widget.hasFocus() and callable(handle):
        handle(event)
    else:
        event.ignore()
