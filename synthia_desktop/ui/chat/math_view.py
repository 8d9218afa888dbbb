"""A formula on lines of its own: in the middle of the column, in the text's colour, with its LaTeX to copy."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QScrollBar, QWidget

from synthia_desktop.markup.blocks import Block, MathBlock
from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.formulas import DISPLAY_SCALE, Formulas, Picture
from synthia_desktop.ui.chat.stand_in import picture_of, press_made
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_AROUND, _BUTTON_ROOM = 2, 34
# A wide formula is drawn smaller down to this, and scrolls sideways beyond.
_SMALLEST = 0.7
_SIGN = 22


def _copy_button(theme: Theme) -> CopyButton:
    return CopyButton(theme, "", str)


class MathView(QWidget):
    """Shows a formula, or its LaTeX while it is written or drawn, and where it cannot be drawn. role: its colour."""

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        super().__init__(parent)
        self._theme, self._formulas, self._role = theme, formulas, role
        speak_as(self, SpokenRole.Equation)
        self._block = MathBlock("", False)
        self._picture: Picture | None = None
        self._failed = self._waits = self._caret = self._tab_stop = False
        self._source: DocumentView | None = None
        self._button: CopyButton | None = None
        self._bar: QScrollBar | None = None
        self._button_place = QPoint()
        # Formulas read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def source_view(self) -> DocumentView:
        """The LaTeX as text, made now if it has not been needed."""
        if self._source is None:
            self._source = DocumentView(self._theme, self)
            self._source.setAccessibleName(self.tr("LaTeX"))
            self._source.set_font(self._theme.font("code"))
            self._source.set_caret(self._caret)
            self._fill_source()
        return self._source

    @property
    def copy_button(self) -> CopyButton:
        """Copies the LaTeX; made now if it is only painted."""
        if self._button is None:
            self._button = CopyButton(self._theme, self.tr("Copy LaTeX"), lambda: self._block.latex, parent=self)
            self.set_tab_stop(self._tab_stop)
            self._place_button()
        return self._button

    def horizontalScrollBar(self) -> QScrollBar:
        """Scrolls a formula that is wider than its place."""
        if self._bar is None:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self._bar.valueChanged.connect(self.update)
            self._bar.hide()
        return self._bar

    @property
    def block(self) -> Block:
        """What is shown."""
        return self._block

    def show_block(self, block: Block) -> bool:
        """Show this formula; False for a block of another kind."""
        if not isinstance(block, MathBlock):
            return False
        if block != self._block:
            self._block = block
            self.setAccessibleName(self.tr("Formula: {latex}").format(latex=block.latex))
            self._picture = None
            self._fill_source()
            self.update()
        return True

    def set_width(self, width: int) -> int:
        """Lay out for a width and give the height, in pixels."""
        self._picture = self._draw(width) if self._block.closed else None
        self._waits = self._block.closed and self._picture is None and not self._failed
        side, beyond = max(24, self._theme.px(24)), 0
        if self._picture is None:
            source = self.source_view
            left = self._theme.px(_SIGN) if self._failed else 0
            height = source.set_width(width - left - _BUTTON_ROOM) + 2 * _AROUND
            source.setGeometry(left, _AROUND, width - left - _BUTTON_ROOM, height - 2 * _AROUND)
        else:
            room = width - 2 * _BUTTON_ROOM
            beyond = max(0, self._picture.width - room)
            height = max(self._picture.height, side) + 2 * _AROUND + self._show_bar(beyond, room)
        if self._source is not None:
            self._source.setVisible(self._picture is None)
        if self._bar is not None:
            self._bar.setVisible(beyond > 0)
            self._bar.setGeometry(0, height - self._bar.sizeHint().height(), width, self._bar.sizeHint().height())
        self._button_place = QPoint(width - side - 4, (height - side) // 2)
        self._place_button()
        return height

    def _show_bar(self, beyond: int, room: int) -> int:
        """Let the formula scroll so far, in pixels; gives the height of the bar, or 0 if there is none."""
        if not beyond and self._bar is None:
            return 0
        bar = self.horizontalScrollBar()
        bar.setRange(0, beyond)
        bar.setPageStep(room)
        return bar.sizeHint().height() if beyond else 0

    def _place_button(self) -> None:
        if self._button is not None:
            self._button.move(self._button_place)
            self._button.setVisible(self._block.closed)

    def rise(self) -> int:
        """Pixels to move up: a formula stands where it is put."""
        return 0

    def plain_text(self) -> str:
        """The formula as Markdown."""
        return f"$$\n{self._block.latex}\n$$"

    def set_caret(self, shown: bool) -> None:
        """Show or hide the mark of text that is still being written."""
        self._caret = shown
        if self._source is not None:
            self._source.set_caret(shown)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the Copy button."""
        self._tab_stop = on
        if on or self._button is not None:
            policies = Qt.FocusPolicy
            self.copy_button.setFocusPolicy(policies.StrongFocus if on else policies.ClickFocus)

    def draw_formulas(self) -> bool:
        """True: the formula can be shown now that was waited for; it is with the next set_width()."""
        if not self._waits or not self._formulas.knows(self._block.latex, True):
            return False
        # Asked again before it has been laid out, as when its message is about to go, it would say so for ever.
        self._waits = False
        self._fill_source()
        return True

    def is_drawn(self) -> bool:
        """Whether the picture is shown, and not its LaTeX."""
        return self._picture is not None

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        if self._source is not None:
            self._source.set_font(self._theme.font("code"))
        self._fill_source()

    def paint_anew(self) -> None:
        """Paint the formula for a screen of another density."""
        if self._picture is not None:
            self._picture = self._draw(self.width())
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QAccessible.isActive():
            _ = self.copy_button

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        _ = self.copy_button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        press_made(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        if self._failed:
            side = self._theme.px(14)
            top = _AROUND + (self._theme.line_height("code") - side) // 2
            painter.drawPixmap(0, top, self._theme.pixmap("info", "text.tertiary", side, ratio))
        if self._button is None and self._block.closed:
            painter.drawImage(self._button_place, picture_of(_copy_button, self._theme, ratio))
        if self._picture is None:
            return
        bar = self._bar if self._bar is not None and not self._bar.isHidden() else None
        room = QRect(_BUTTON_ROOM, 0, self.width() - 2 * _BUTTON_ROOM, self.height() - (bar.height() if bar else 0))
        left = max(room.left(), room.left() + (room.width() - self._picture.width) // 2)
        painter.setClipRect(room)
        top = (room.height() - self._picture.height) // 2
        painter.drawImage(left - (bar.value() if bar else 0), top, self._picture.image)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, turned = self._bar, event.angleDelta()
        sideways = abs(turned.x()) > abs(turned.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if sideways and bar is not None and bar.maximum():
            bar.setValue(bar.value() - (turned.x() or turned.y()))
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(
            self._theme.icon("copy"),
            self.tr("Copy LaTeX"),
            lambda: QGuiApplication.clipboard().setText(self._block.latex),
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _draw(self, width: int) -> Picture | None:
        formula = self._formulas.formula(self._block.latex, True)
        if formula is None or not formula.svg:
            return None
        size = self._theme.font("reading").pixelSize() * DISPLAY_SCALE
        room = max(1, width - 2 * _BUTTON_ROOM)
        size *= max(_SMALLEST, min(1.0, room / (formula.width * size + 1)))
        colour = self._theme.color(self._role)
        return self._formulas.picture(self._block.latex, True, size, colour, self.devicePixelRatioF())

    def _fill_source(self) -> None:
        """The LaTeX, with a word on why it is shown where it cannot be drawn."""
        formula = self._formulas.formula(self._block.latex, True) if self._block.closed else None
        self._failed = failed = formula is not None and not formula.svg
        reason = self.tr("This formula cannot be drawn. It is shown as it was written.") if failed else ""
        self.setToolTip(reason)
        if self._source is not None:
            self._source.set_color("text.secondary" if failed else "text.tertiary")
            self._source.set_plain(visible(self.plain_text()), self._theme.line_height("code"))
            self._source.setToolTip(reason)
