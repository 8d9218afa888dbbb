"""A formula on lines of its own: in the middle of the column, in the text's colour, with its LaTeX to copy."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QMenu, QWidget

from synthia_desktop.markup.blocks import Block, MathBlock
from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.formulas import DISPLAY_SCALE, Formulas, Picture
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_AROUND, _BUTTON_ROOM = 2, 34
# A wide formula is drawn smaller down to this, and scrolls sideways beyond.
_SMALLEST = 0.7
_SIGN = 22


class MathView(QAbstractScrollArea):
    """Shows a formula, or its LaTeX while it is written or drawn, and where it cannot be drawn. role: its colour."""

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        super().__init__(parent)
        self._theme, self._formulas, self._role = theme, formulas, role
        speak_as(self, SpokenRole.Equation)
        self._block = MathBlock("", False)
        self._picture: Picture | None = None
        self._failed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Formulas read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setAutoFillBackground(False)
        self.source_view = DocumentView(theme, self)
        self.source_view.setAccessibleName(self.tr("LaTeX"))
        self.copy_button = CopyButton(theme, self.tr("Copy LaTeX"), lambda: self._block.latex, parent=self)
        self.apply_theme()

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
            self._fill_source()
        return True

    def set_width(self, width: int) -> int:
        """Lay out for a width and give the height, in pixels."""
        self._picture = self._draw(width) if self._block.closed else None
        self.source_view.setVisible(self._picture is None)
        self.copy_button.setVisible(self._block.closed)
        side = self.copy_button.width()
        if self._picture is None:
            left = self._theme.px(_SIGN) if self._failed else 0
            height = self.source_view.set_width(width - left - _BUTTON_ROOM) + 2 * _AROUND
            self.source_view.setGeometry(left, _AROUND, width - left - _BUTTON_ROOM, height - 2 * _AROUND)
            self.horizontalScrollBar().setRange(0, 0)
        else:
            beyond = max(0, self._picture.width - (width - 2 * _BUTTON_ROOM))
            self.horizontalScrollBar().setRange(0, beyond)
            self.horizontalScrollBar().setPageStep(width - 2 * _BUTTON_ROOM)
            bar = self.horizontalScrollBar().sizeHint().height() if beyond else 0
            height = max(self._picture.height, side) + 2 * _AROUND + bar
        self.copy_button.move(width - side - 4, (height - side) // 2)
        return height

    def rise(self) -> int:
        """Pixels to move up: a formula stands where it is put."""
        return 0

    def plain_text(self) -> str:
        """The formula as Markdown."""
        return f"$$\n{self._block.latex}\n$$"

    def set_caret(self, shown: bool) -> None:
        """Show or hide the mark of text that is still being written."""
        self.source_view.set_caret(shown)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the Copy button."""
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def draw_formulas(self) -> bool:
        """True: the formula can be shown now that was waited for; it is with the next set_width()."""
        if self._picture is not None or self._failed or not self._block.closed:
            return False
        if not self._formulas.knows(self._block.latex, True):
            return False
        self._fill_source()
        return True

    def is_drawn(self) -> bool:
        """Whether the picture is shown, and not its LaTeX."""
        return self._picture is not None

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.source_view.set_font(self._theme.font("code"))
        self._fill_source()

    def paint_anew(self) -> None:
        """Paint the formula for a screen of another density."""
        if self._picture is not None:
            self._picture = self._draw(self.width())
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._failed:
            side = self._theme.px(14)
            sign = self._theme.pixmap("info", "text.tertiary", side, self.devicePixelRatioF())
            top = _AROUND + (self._theme.line_height("code") - side) // 2
            QPainter(self.viewport()).drawPixmap(0, top, sign)
        if self._picture is None:
            return
        room = QRect(_BUTTON_ROOM, 0, self.viewport().width() - 2 * _BUTTON_ROOM, self.viewport().height())
        left = max(room.left(), room.left() + (room.width() - self._picture.width) // 2)
        painter = QPainter(self.viewport())
        painter.setClipRect(room)
        top = (room.height() - self._picture.height) // 2
        painter.drawImage(left - self.horizontalScrollBar().value(), top, self._picture.image)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, turned = self.horizontalScrollBar(), event.angleDelta()
        sideways = abs(turned.x()) > abs(turned.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if sideways and bar.maximum():
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
        menu.exec(event.globalPos())
        menu.deleteLater()

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
        self.source_view.set_color("text.secondary" if failed else "text.tertiary")
        self.source_view.set_plain(visible(self.plain_text()), self._theme.line_height("code"))
        reason = self.tr("This formula cannot be drawn. It is shown as it was written.")
        self.source_view.setToolTip(reason if failed else "")
        self.setToolTip(reason if failed else "")
