"""A choice of two to four shown side by side in one outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from synthia_desktop.ui.controls.text import set_look
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_RADIUS = 6
_RTL = Qt.LayoutDirection.RightToLeft


class Segment(QToolButton):
    """One choice; Qt keeps room for two more letters behind the text, which would look lopsided after an icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self.icon().isNull() else QSize(hint.width() - self._theme.px(7), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """Exactly one value is chosen. Tab enters, the arrow keys move."""

    changed = Signal(str)

    def __init__(self, theme: Theme, choices: list[tuple[str, str, str]], accessible_name: str) -> None:
        """choices: value, label, Lucide name or nothing. The first one is chosen at the start."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._values = [value for value, _, _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for index, (_, text, icon) in enumerate(choices):
            button = self._button(text, icon, accessible_name)
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._show_choice()
        self._group.idClicked.connect(self._clicked)
        theme.changed.connect(self._resize_icons)
        self._resize_icons()

    def value(self) -> str:
        return self._values[self._group.checkedId()]

    def set_value(self, value: str) -> None:
        """Choose without announcing it. Raises ValueError for a value that is not offered."""
        self._group.button(self._values.index(value)).setChecked(True)
        self._show_choice()

    def set_choice_text(self, value: str, text: str) -> None:
        """Other words for a value, as where there is little room; its name for a screen reader stays."""
        button = self._group.button(self._values.index(value))
        if button.text() != text:
            button.setText(text)
            self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Less room around the words."""
        for button in self._group.buttons():
            set_look(button, compact="true" if compact else "false")
        self.updateGeometry()

    def set_choice_enabled(self, value: str, enabled: bool, why: str = "") -> None:
        """Offer a value or not; why is its tooltip. Raises ValueError for a value that is not there."""
        button = self._group.button(self._values.index(value))
        button.setEnabled(enabled)
        button.setToolTip(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key()), 0
        )
        if not step:
            super().keyPressEvent(event)
            return
        index = self._group.checkedId() + step
        if 0 <= index < len(self._values):
            button = self._group.button(index)
            button.click()
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, text: str, icon: str, group_name: str) -> QToolButton:
        button = Segment(self._theme)
        speak_as(button, SpokenRole.RadioButton)
        button.setProperty("look", "segment")
        button.setCheckable(True)
        button.setText(text)
        button.setAccessibleName(f"{group_name}: {text}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        if icon:
            button.setIcon(self._theme.icon(icon, checked_role="accent.text"))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _clicked(self, index: int) -> None:
        self._show_choice()
        self.changed.emit(self._values[index])

    def _show_choice(self) -> None:
        self.update()
        for button in self._group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)

    def _resize_icons(self) -> None:
        side = self._theme.px(15)
        for button in self._group.buttons():
            button.setIconSize(QSize(side + 3, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        outline = color("border.control" if self.isEnabled() else "border.subtle")
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.fillPath(path, color("bg.input"))
        for button in self._group.buttons():
            if fill := self._fill(button):
                painter.fillRect(button.geometry(), color(fill))
            if button is not self._group.button(0):
                edge = button.geometry().right() if self.layoutDirection() == _RTL else button.geometry().left()
                painter.fillRect(QRectF(edge, 0, 1, self.height()), color("border.subtle"))
        painter.setClipping(False)
        painter.setPen(QPen(outline, 1))
        painter.drawPath(path)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return False

    def _fill(self, button: QAbstractButton) -> str:
        if not self.isEnabled():
            return ""
        if button.isChecked():
            return "bg.selected"
        return "bg.hover" if button.underMouse() else ""
