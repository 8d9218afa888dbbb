"""A model card as a column of text and code, made piece by piece so that a long one never holds the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock, MathBlock, TextBlock
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.chat.text_style import PARAGRAPH_GAP
from synthia_desktop.ui.theme import Theme

_CHUNK = 4000
"""HTML letters in one widget, and about what is laid out before the window gets its turn again."""
_CODE_GAP = 8
_MOST_WIDTH = 860


class CardView(QWidget):
    """As high as its text at the width that it has. Pictures are never loaded, links are only asked for."""

    link_requested = Signal(str)
    save_requested = Signal(str, str)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._formulas = Formulas(self)
        self._formulas.drawn.connect(self._draw_formulas)
        self._blocks: list[Block] = []
        self._views: list[TextView | CodeView | MathView] = []
        self._bottoms: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Model card"))
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_one)
        theme.changed.connect(self._build)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another card; finished tells when all of it is there."""
        self._blocks = list(_chunks(blocks))
        self._build()

    def clear(self) -> None:
        """Show nothing."""
        self.show_blocks(())

    def plain_text(self) -> str:
        """The words that are shown so far."""
        return "\n".join(view.plain_text() for view in self._views)

    def sizeHint(self) -> QSize:
        return QSize(_MOST_WIDTH, self._bottoms[-1] if self._bottoms else 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            for view in self._views:
                if not isinstance(view, CodeView):
                    view.paint_anew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_all()

    def _build(self) -> None:
        for view in self._views:
            view.hide()
            view.deleteLater()
        self._views, self._bottoms = [], []
        self._set_height()
        self._next.start()

    def _add_one(self) -> None:
        if len(self._views) == len(self._blocks):
            self.finished.emit()
            return
        block = self._blocks[len(self._views)]
        view = self._make(block)
        view.set_tab_stop(True)
        self._views.append(view)
        self._lay_out()
        view.show()
        self._next.start()

    def _make(self, block: Block) -> TextView | CodeView | MathView:
        if isinstance(block, CodeBlock):
            view = CodeView(self._theme, self)
            view.save_requested.connect(self.save_requested)
            view.resized.connect(self._lay_out_all)
        elif isinstance(block, MathBlock):
            view = MathView(self._theme, self._formulas, self)
        else:
            view = TextView(self._theme, self._formulas, self)
            view.link_requested.connect(self.link_requested)
        view.show_block(block)
        return view

    def _draw_formulas(self) -> None:
        changed = [view.draw_formulas() for view in self._views if not isinstance(view, CodeView)]
        if True in changed:
            self._lay_out_all()

    def _lay_out_all(self) -> None:
        self._bottoms.clear()
        self._lay_out()

    def _lay_out(self) -> None:
        """Place what has no place yet."""
        width = min(self.width(), self._theme.px(_MOST_WIDTH))
        left = self.width() - width if self.isRightToLeft() else 0
        for view in self._views[len(self._bottoms) :]:
            gap = _CODE_GAP if isinstance(view, CodeView) else self._theme.px(PARAGRAPH_GAP)
            top = self._bottoms[-1] + gap if self._bottoms else 0
            height = view.set_width(width)
            view.setGeometry(left, top - view.rise(), width, height)
            self._bottoms.append(top + height)
        self._set_height()

    def _set_height(self) -> None:
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _chunks(blocks: Iterable[Block]) -> Iterable[Block]:
    """Text blocks that follow each other together, up to a size."""
    held = ""
    for block in blocks:
        if isinstance(block, TextBlock) and len(held) + len(block.html) <= _CHUNK:
            held += block.html
            continue
        if held:
            yield TextBlock(held)
        held = block.html if isinstance(block, TextBlock) else ""
        if not isinstance(block, TextBlock):
            yield block
    if held:
        yield TextBlock(held)
