"""Blocks as widgets, one below the other: made, kept while they fit what is shown, placed, dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.desk import Take
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.chat.text_style import PARAGRAPH_GAP
from synthia_desktop.ui.theme import Theme

BLOCK_GAP = 8
_SPARE = 2

BlockView = TextView | CodeView | MathView


class BlockColumn(QWidget):
    """What shows the blocks of a text.

    link_requested(address). save_requested(name of a file, text). resized: it needs another height than it said.
    place_requested(pixels from its top): a footnote is there that is to be seen.
    """

    link_requested = Signal(str)
    save_requested = Signal(str, str)
    resized = Signal()
    place_requested = Signal(int)

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        """role: the colour of its words."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._theme, self._formulas, self._role = theme, formulas, role
        self._views: list[BlockView] = []
        self._spare: list[TextView] = []
        self._bottoms: list[int] = []
        self._caret: BlockView | None = None
        self._width = 0
        self._tab_stop = False
        self._tips: Mapping[int, str] = {}

    def set_width(self, width: int) -> int:
        """Lay out what has changed for a column of this width and give the height, in pixels."""
        if width != self._width:
            self._width = width
            self._bottoms.clear()
        # Blocks above the first changed one keep their place: their bottoms are known.
        for index in range(len(self._bottoms), len(self._views)):
            top = self._bottoms[-1] + self._gap_before(index) if index else 0
            view = self._views[index]
            height = view.set_width(width)
            view.setGeometry(0, top - view.rise(), width, height)
            self._bottoms.append(top + height)
        return self._bottoms[-1] if self._bottoms else 0

    def plain_text(self) -> str:
        """The words of all blocks."""
        return "\n".join(view.plain_text() for view in self._views)

    def views(self) -> Sequence[BlockView]:
        """The block widgets from the top."""
        return self._views

    def set_citations(self, tips: Mapping[int, str]) -> None:
        """The numbers that lead to passages, with what is said of each."""
        self._tips = tips
        for view in (*self._views, *self._spare):
            if isinstance(view, TextView):
                view.set_citations(tips)
        self._bottoms.clear()

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the blocks' own buttons and links."""
        self._tab_stop = on
        for view in self._views:
            view.set_tab_stop(on)

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        for view in self._views:
            view.apply_theme()
        self._drop_spare()
        self._bottoms.clear()

    def paint_anew(self) -> None:
        """On a screen of another density formulas, which are pictures, are painted anew."""
        for view in self._views:
            if not isinstance(view, CodeView):
                view.paint_anew()

    def _show(self, first: int, blocks: Sequence[Block]) -> None:
        """Make the views from `first` on show these blocks; views that fit stay."""
        del self._bottoms[first:]
        for index, block in enumerate(blocks, first):
            if index < len(self._views) and not self._views[index].show_block(block):
                self._drop_from(index)
            if index == len(self._views):
                self._views.append(self._make_view(block))
        self._drop_from(first + len(blocks))

    def _show_whole(self, blocks: Sequence[Block]) -> None:
        """Show these blocks and nothing else; views that show one of them already only change their place."""
        left = list(self._views)
        found: list[BlockView | None] = []
        for block in blocks:
            same = next((view for view in left if view.block == block), None)
            if same is not None:
                left.remove(same)
            found.append(same)
        for index, block in enumerate(blocks):
            if found[index] is None and isinstance(block, TextBlock):
                found[index] = spare = next((view for view in left if isinstance(view, TextView)), None)
                if spare is not None:
                    left.remove(spare)
                    spare.show_block(block)
        self._views = left
        self._drop_from(0)
        self._views = [view or self._make_view(block) for view, block in zip(found, blocks, strict=True)]

    def _make_view(self, block: Block) -> BlockView:
        if isinstance(block, TextBlock):
            view = self._spare.pop() if self._spare else self._make_text_view()
        elif isinstance(block, CodeBlock):
            view = self._make_code_view()
        else:
            view = MathView(self._theme, self._formulas, self, self._role)
        view.show_block(block)
        view.set_tab_stop(self._tab_stop)
        view.show()
        return view

    def _make_text_view(self) -> TextView:
        view = TextView(self._theme, self._formulas, self, self._role)
        view.link_requested.connect(self._follow)
        view.set_citations(self._tips)
        return view

    def _make_code_view(self) -> CodeView:
        view = CodeView(self._theme, self, self._find_colours)
        view.save_requested.connect(self.save_requested)
        view.resized.connect(lambda: self._height_changed(self._views.index(view)))
        return view

    def _grows(self) -> bool:
        """Whether blocks come and go because the text is still arriving."""
        return False

    def _find_colours(self, work: Callable[[], object], take: Take) -> None:
        """Do work, which finds the colours of code that has just been written, and hand on what it found."""
        take(work())

    def _follow(self, link: str) -> None:
        """Hand on a link; one to a footnote says where in this stack it is."""
        if not link.startswith("#"):
            self.link_requested.emit(link)
            return
        for view in self._views:
            place = view.place_of_note(link[1:]) if isinstance(view, TextView) else None
            if place is not None:
                self.place_requested.emit(view.y() + place)
                return

    def _draw_formulas(self) -> bool:
        """Show formulas in the first text that has waited for some that are drawn now; False: there is none."""
        for index, view in enumerate(self._views):
            if not isinstance(view, CodeView) and view.draw_formulas():
                self._height_changed(index)
                return True
        return False

    def _height_changed(self, first: int) -> None:
        del self._bottoms[first:]
        self.resized.emit()

    def _drop_from(self, index: int) -> None:
        for view in self._views[index:]:
            if view is self._caret:
                view.set_caret(False)
                self._caret = None
            view.hide()
            # While a text grows, paragraphs come and go as they are settled; making a widget costs the most of it.
            if isinstance(view, TextView) and self._grows() and len(self._spare) < _SPARE:
                self._spare.append(view)
            else:
                view.deleteLater()
        del self._views[index:]
        del self._bottoms[index:]

    def _drop_spare(self) -> None:
        for view in self._spare:
            view.deleteLater()
        self._spare.clear()

    def _gap_before(self, index: int) -> int:
        if index == 0:
            return 0
        both_text = isinstance(self._views[index], TextView) and isinstance(self._views[index - 1], TextView)
        return self._theme.px(PARAGRAPH_GAP) if both_text else BLOCK_GAP

    def _move_caret(self, writing: bool) -> None:
        holder = self._views[-1] if writing and self._views else None
        if holder is not self._caret:
            if self._caret is not None:
                self._caret.set_caret(False)
            if holder is not None:
                holder.set_caret(True)
            self._caret = holder

    def _last_is_higher(self) -> bool:
        former, last = list(self._bottoms), len(self._views) - 1
        del self._bottoms[last:]
        return len(former) != len(self._views) or not self._width or self.set_width(self._width) != former[last]
