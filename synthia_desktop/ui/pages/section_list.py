"""The names of the settings' sections, beside the page that they scroll."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout

from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.text import separator, surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RADIUS

_ROW, _ICON, _PADDING, _GAP, _RADIUS = 32, 17, 8, 8, 6


class SectionButton(QToolButton):
    """An icon and a name over the whole width."""

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        speak_as(self, SpokenRole.RadioButton)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(120, max(_ROW, self._theme.px(_ROW)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, on = self._theme.color, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "bg.selected" if on else "bg.pressed" if self.isDown() else "bg.hover" if self.underMouse() else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(fill))
            painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        role = "text.primary" if on or self.underMouse() else "text.secondary"
        side = self._theme.px(_ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _PADDING - side if mirrored else _PADDING
        icon = self._theme.pixmap(self._icon_name, role, side, self.devicePixelRatio())
        painter.drawPixmap(QPoint(x, (self.height() - side) // 2), icon)
        painter.setFont(self._theme.font("body", 500 if on else None))
        painter.setPen(color(role))
        taken = _PADDING + side + _GAP
        rect = QRect(_PADDING if mirrored else taken, 0, self.width() - taken - _PADDING, self.height())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class SectionList(QFrame):
    """chosen(index): the person chose a section, by click or by arrow key. searched(text): they look for a setting."""

    chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, theme: Theme, sections: list[tuple[str, str]]) -> None:
        """sections: name and Lucide name, at least one; the first one is current at the start."""
        super().__init__()
        self.setProperty("look", "sidebar")
        self.setAccessibleName(self.tr("Sections"))
        self._group = QButtonGroup(self)
        rows = surface("sidebar")
        column = QVBoxLayout(rows)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(0)
        self.search = search_field(theme, self.tr("Search settings"), "Ctrl+F")
        self.search.textChanged.connect(self.searched)
        line = QHBoxLayout()
        # As wide as the fields above other lists.
        line.setContentsMargins(2, 0, 2, 8)
        line.addWidget(self.search)
        column.addLayout(line)
        self._buttons = [SectionButton(theme, *section) for section in sections]
        for index, button in enumerate(self._buttons):
            self._group.addButton(button, index)
            column.addWidget(button)
        column.addStretch(1)
        self._buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rows, 1)
        row.addWidget(separator(vertical=True))

    def current(self) -> int:
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Mark a section without announcing it."""
        self._buttons[index].setChecked(True)

    def show_only(self, indices: Collection[int]) -> None:
        """List these sections, in which something was found."""
        for index, button in enumerate(self._buttons):
            button.setVisible(index in indices)

    def button(self, index: int) -> SectionButton:
        """The row of a section."""
        return self._buttons[index]
