"""A line that opens and closes the settings below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import speak_as_fold

_INSET = 4


class DisclosureButton(QAbstractButton):
    """A chevron and a text that wraps; checked means open."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self.setCheckable(True)
        speak_as_fold(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        self.set_summary("")

    def set_summary(self, summary: str) -> None:
        """What is inside, in a few words."""
        text = f"{self._title}: {summary}" if summary else self._title
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(28), self._text_rect(width).height() + 2 * self._theme.px(5))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._theme.px(28))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("bg.pressed" if self.isDown() else "bg.hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        side = self._theme.px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if mirrored else "chevron-right"
        icon = "chevron-down" if self.isChecked() else closed
        text = self._text_rect(self.width())
        text.moveTop((self.height() - text.height()) // 2)
        if mirrored:
            text.moveRight(self.width() - 1 - text.left())
        x = self.width() - side - 1 if mirrored else 1
        line = self._theme.line_height("body")
        pixmap = self._theme.pixmap(icon, "text.secondary", side, self.devicePixelRatio())
        painter.drawPixmap(x, text.top() + (line - side) // 2, pixmap)
        painter.setPen(self._theme.color("text.secondary"))
        painter.setFont(self._theme.font("body"))
        painter.drawText(text, self._flags(), self.text())

    def _text_rect(self, width: int) -> QRect:
        left = self._theme.px(14) + self._theme.px(4)
        room = QRect(left, 0, max(20, width - left - _INSET), 2000)
        rect = QFontMetrics(self._theme.font("body")).boundingRect(room, self._flags(), self.text())
        return QRect(left, 0, room.width(), rect.height())

    def _flags(self) -> int:
        return int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class Disclosure(QWidget):
    """The line and its content, which is hidden until the line is opened."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.button = DisclosureButton(theme, title)
        self._content = QWidget()
        self._content.hide()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 8, 0, 4)
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self._content)
        self.button.toggled.connect(self._content.setVisible)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)
