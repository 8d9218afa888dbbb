"""A file as a small card: its icon, its name and a line about it, with what can be done to it at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RADIUS

_RADIUS, _PAD_X, _PAD_Y, _ICON, _GAP = 8, 10, 6, 18, 9
_LEAST, _MOST = 150, 340
_BAR = 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FileChip(QAbstractButton):
    """Clicked or Enter: the file is to be seen. removed: Delete. menu_requested(global point). stepped(-1 or 1).

    tone: "" for a file that is all right, "warn" or "error".
    """

    removed = Signal()
    menu_requested = Signal(object)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name, self._name, self._about, self._tone = "file", "", "", ""
        self._share: float | None = None
        self._tools: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        theme.changed.connect(self._relayout)

    def show_file(self, icon: str, name: str, about: str, tone: str = "", spoken: str = "") -> None:
        """Show these. spoken: what a screen reader says instead of name and line."""
        self._icon_name, self._name, self._about, self._tone = icon, name, about, tone
        self.setAccessibleName(spoken or f"{name}, {about}")
        self._relayout()

    def show_share(self, share: float | None) -> None:
        """How much of the file has been read, from 0 to 1, as a bar at its foot; None: no bar."""
        self._share = share
        self.update()

    def add_tool(self, tool: QWidget) -> None:
        """Put a button of fixed size at the chip's end."""
        tool.setParent(self)
        tool.show()
        self._tools.append(tool)
        self._relayout()

    def name(self) -> str:
        """The file's name as it is shown."""
        return self._name

    def about(self) -> str:
        """The line below the name."""
        return self._about

    @property
    def tone(self) -> str:
        return self._tone

    def sizeHint(self) -> QSize:
        theme = self._theme
        name = QFontMetrics(theme.font("body", 500)).horizontalAdvance(self._name)
        about = QFontMetrics(theme.font("small")).horizontalAdvance(self._about)
        width = max(name, about) + 2 + self._before() + self._after()
        height = theme.line_height("body") + theme.line_height("small") + 2 * _PAD_Y
        return QSize(min(max(width, theme.px(_LEAST)), theme.px(_MOST)), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._theme.px(_LEAST), self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() == Qt.Key.Key_Menu or (shift and event.key() == Qt.Key.Key_F10):
            self.menu_requested.emit(self.mapToGlobal(self.rect().bottomLeft()))
        elif event.key() in _STEPS and not event.modifiers():
            self.stepped.emit(_STEPS[Qt.Key(event.key())] * (-1 if self.isRightToLeft() else 1))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # they belong to the transcript around it
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEvent) -> None:  # type: ignore[override]
        super().enterEvent(event)  # type: ignore[arg-type]
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        theme, side = self._theme, self._theme.px(_ICON)
        icon = self._placed(QRect(_PAD_X, (self.height() - side) // 2, side, side))
        role = {"warn": "status.warn", "error": "status.error"}.get(self._tone, "accent.text")
        painter.drawPixmap(icon.topLeft(), theme.pixmap(self._icon_name, role, side, self.devicePixelRatio()))
        width = self.width() - self._before() - self._after()
        first, second = theme.line_height("body"), theme.line_height("small")
        top = (self.height() - first - second) // 2
        middle, right = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        name = QRect(self._before(), top, width, first)
        about = QRect(self._before(), top + first, width, second)
        shown = self._paint_line(painter, name, self._name, ("body", 500, "text.primary"), middle)
        quiet = "status.warn" if self._tone == "warn" else "text.secondary"
        whole = self._paint_line(painter, about, self._about, ("small", None, quiet), right)
        self.setToolTip("" if shown and whole else plain_tip(f"{self._name}\n{self._about}"))
        if self._share is not None:
            self._paint_share(painter, self._share)

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        look: tuple[str, int | None, str],
        mode: Qt.TextElideMode,
    ) -> bool:
        """Paint one line; whether all of it fits."""
        style, weight, role = look
        font = self._theme.font(style, weight)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        fitting = QFontMetrics(font).elidedText(text, mode, rect.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._placed(rect), QStyle.visualAlignment(self.layoutDirection(), align), fitting)
        return fitting == text

    def _paint_ground(self, painter: QPainter) -> None:
        color = self._theme.color
        ground = {"warn": "bg.warn", "error": "bg.error"}.get(self._tone, "bg.hover")
        if self.isDown() or (self.underMouse() and not self._tone):
            ground = "bg.pressed"
        painter.setBrush(color(ground))
        painter.setPen(QPen(color("border.subtle"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_share(self, painter: QPainter, share: float) -> None:
        track = QRect(_RADIUS, self.height() - _BAR - 1, self.width() - 2 * _RADIUS, _BAR)
        done = QRect(track)
        done.setWidth(max(_BAR, round(track.width() * min(max(share, 0.0), 1.0))))
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, role in ((track, "mem.track"), (done, "accent.fill")):
            painter.setBrush(self._theme.color(role))
            painter.drawRoundedRect(QRectF(self._placed(rect)), _BAR / 2, _BAR / 2)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _before(self) -> int:
        """Pixels before the words."""
        return _PAD_X + self._theme.px(_ICON) + _GAP

    def _after(self) -> int:
        """Pixels behind the words."""
        tools = sum(tool.minimumWidth() for tool in self._tools if not tool.isHidden())
        return tools + 6 + _PAD_Y if tools else _PAD_X

    def _place_tools(self) -> None:
        x = self.width() - _PAD_Y
        for tool in reversed([tool for tool in self._tools if not tool.isHidden()]):
            size = tool.minimumSize()
            x -= size.width()
            at = QRect(x, (self.height() - size.height()) // 2, size.width(), size.height())
            tool.setGeometry(self._placed(at))

    def _relayout(self) -> None:
        self.updateGeometry()
        self._place_tools()
        self.update()
