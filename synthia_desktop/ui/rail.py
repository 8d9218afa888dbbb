"""The navigation rail: which page is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from synthia_desktop.ui.controls.text import separator, surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RADIUS

WIDTH = 68
_ITEM = QSize(62, 50)
_ICON, _RADIUS, _SMALLEST_PX, _LARGEST_PX = 20, 8, 9, 13
_COUNT, _COUNT_PX = 16, 11


class RailButton(QToolButton):
    """Icon over label; both stay within 62 x 50 at every text size."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        speak_as(self, SpokenRole.RadioButton)
        self._count = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFixedSize(_ITEM)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        theme.changed.connect(self.update)

    def set_count(self, count: int, words: str) -> None:
        """A number at the icon, none for 0; words say it to those who do not see it."""
        self._count = count
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "bg.selected" if on else "bg.pressed" if self.isDown() else "bg.hover" if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(fill))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        role = "accent.text" if on else "text.primary" if self.underMouse() else "text.secondary"
        icon = self._theme.pixmap(self._icon_name, role, _ICON, self.devicePixelRatio())
        painter.drawPixmap(QPoint((self.width() - _ICON) // 2, 7), icon)
        font = self._theme.font("caption", 500)
        font.setPixelSize(min(font.pixelSize(), _LARGEST_PX))
        while QFontMetrics(font).horizontalAdvance(self.text()) > self.width() - 2 and font.pixelSize() > _SMALLEST_PX:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(self._theme.color("text.primary" if on else "text.secondary"))
        painter.drawText(QRect(0, 28, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        font = self._theme.font("caption", 700)
        font.setPixelSize(_COUNT_PX)
        painter.setFont(font)
        words = str(self._count) if self._count < 100 else "99+"
        width = max(_COUNT, QFontMetrics(font).horizontalAdvance(words) + 8)
        badge = QRectF(self.width() / 2 + 5, 3, width, _COUNT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent.fill"))
        painter.drawRoundedRect(badge, _COUNT / 2, _COUNT / 2)
        painter.setPen(self._theme.color("text.on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


class Rail(QFrame):
    """page_requested(name): the person chose a page."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme, top: list[tuple[str, str, str]], bottom: list[tuple[str, str, str]]) -> None:
        """top and bottom: name of the page, label, Lucide name."""
        super().__init__()
        self.setProperty("look", "window")
        self.setFixedWidth(WIDTH + 1)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        items = surface("window")
        column = QVBoxLayout(items)
        column.setContentsMargins(3, 4, 3, 6)
        column.setSpacing(4)
        for index, (name, text, icon) in enumerate((*top, *bottom)):
            if index == len(top):
                column.addStretch(1)
            button = RailButton(theme, text, icon)
            button.clicked.connect(lambda _checked=False, name=name: self.page_requested.emit(name))
            self._group.addButton(button)
            self._buttons[name] = button
            column.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(items)
        row.addWidget(separator(vertical=True))

    def set_current(self, name: str) -> None:
        """Mark a page as shown, without announcing it. Raises KeyError for a name that is not in the rail."""
        self._buttons[name].setChecked(True)

    def set_count(self, name: str, count: int, words: str) -> None:
        """A number at a page's icon, none for 0, and the same in words."""
        self._buttons[name].set_count(count, words)

    def current(self) -> str:
        """The name of the marked page, empty when none is."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")
