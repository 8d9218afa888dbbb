"""A small rounded button for states and presets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton

from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RADIUS

_PADDING, _GAP = 9, 6


class Chip(QToolButton):
    """A pill with an optional icon; with menu_arrow it has an outline and a chevron and opens a choice."""

    def __init__(self, theme: Theme, text: str, icon: str = "", menu_arrow: bool = False) -> None:
        super().__init__()
        self._theme, self._icon_name, self._menu_arrow, self._warning = theme, icon, menu_arrow, False
        self._bare = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        theme.changed.connect(self._relayout)
        self._relayout()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon, or none for an empty name."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Show the icon without the words, where there is room for a few letters of them only."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    @property
    def is_bare(self) -> bool:
        return self._bare

    def whole_width(self) -> int:
        """In pixels, with its words."""
        return self._width(self.text())

    def set_warning(self, warning: bool) -> None:
        """Amber with a triangle, for a state that asks for attention."""
        self._warning = warning
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width("" if self._bare else self.text()), max(24, self._theme.px(22)))

    def minimumSizeHint(self) -> QSize:
        floor = self._theme.px(60)
        return QSize(min(floor, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        role = self._text_role()
        px, dpr = self._theme.px, self.devicePixelRatio()
        left, right, side = px(_PADDING), self.width() - px(_PADDING), px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        top = (self.height() - side) // 2
        if icon := self._shown_icon():
            x = right - side if mirrored else left
            painter.drawPixmap(x, top, self._theme.pixmap(icon, role, side, dpr))
            left, right = (left, right - side - px(_GAP)) if mirrored else (left + side + px(_GAP), right)
        if self._menu_arrow:
            x = left if mirrored else right - side
            painter.drawPixmap(x, top, self._theme.pixmap("chevron-down", role, side, dpr))
            left, right = (left + side + px(_GAP), right) if mirrored else (left, right - side - px(_GAP))
        painter.setPen(self._theme.color(role))
        if self._bare:
            return
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left + 1)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QRectF(left, 0, right - left + 1, self.height()), align, text)

    def _width(self, text: str) -> int:
        signs = bool(self._shown_icon()) + self._menu_arrow
        gaps = signs if text else max(signs - 1, 0)
        words = self.fontMetrics().horizontalAdvance(text)
        return words + 2 * self._theme.px(_PADDING) + signs * self._theme.px(14) + gaps * self._theme.px(_GAP) + 1

    def _paint_pill(self, painter: QPainter) -> None:
        color, fill = self._theme.color, self._ground()
        if self.isEnabled() and self.isDown():
            fill = "bg.pressed"
        elif self.isEnabled() and self.underMouse() and not self._warning:
            fill = "bg.hover" if self._menu_arrow else "bg.pressed"
        painter.setBrush(color(fill) if fill and self.isEnabled() else Qt.BrushStyle.NoBrush)
        outlined = self._menu_arrow or not self.isEnabled() or self._theme.is_high_contrast
        painter.setPen(QPen(color("border.subtle"), 1) if outlined else Qt.PenStyle.NoPen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5) if outlined else QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _ground(self) -> str:
        """The colour role of the pill at rest, "" = none."""
        return "bg.warn" if self._warning else "" if self._menu_arrow else "bg.hover"

    def _text_role(self) -> str:
        if not self.isEnabled():
            return "text.disabled"
        return "status.warn" if self._warning else "text.secondary"

    def _shown_icon(self) -> str:
        return "triangle-alert" if self._warning else self._icon_name

    def _relayout(self) -> None:
        self.setFont(self._theme.font("small"))
        self.setProperty(FOCUS_RADIUS, self.sizeHint().height() / 2)
        self.updateGeometry()
