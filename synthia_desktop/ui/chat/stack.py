"""The column of block widgets that makes one answer: built once for a stored text, or grown while the text arrives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock, StreamingParser, TextBlock, parse
from synthia_desktop.ui.chat.blocks import PARAGRAPH_GAP, TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.theme import Theme

_BLOCK_GAP = 8
# Settled paragraphs come to share a widget up to this much HTML, so that a long answer is not of hundreds.
_CHUNK = 2000
# So many settled texts stand on their own until they are put together in one go.
_LOOSE = 6
_SPARE = _LOOSE + 2
# Pieces with marks are parsed and laid out so many at a time: some ten times a second.
_TOGETHER = 3
# Letters that mean nothing in Markdown within a line that has words already and ends with one of these letters. In a
# line with a bracket, an ampersand or an angle there are fewer of them.
_WORDS = re.compile(r"(?:[^\W_]|[ ,.?!'\":;()/%+={}-]|[^\x00-\xa0\u2000-\u206f\ud800-\uffff])+")
_PLAIN_WORDS = re.compile(r"(?:[^\W_]|[ ,.?!'\":-])+")
_MARKED = re.compile(r"[\[<&]")
# So much space may begin code, also within a list item.
_CODE_INDENT = re.compile(r" {4}|\t")
_OPEN_LINE = re.compile(r"[^\n]*?[^\W\d_](?:[^\n]*(?:[^\W_]|[,.?!'\":;()/%+={}-]))? ?")


BlockView = TextView | CodeView | MathView


class BlockStack(QWidget):
    """Shows Markdown. While it is fed, only blocks that may still change are given new text and laid out again.

    link_requested(address). save_requested(name of a file, text). resized: it needs another height than it said.
    """

    link_requested = Signal(str)
    save_requested = Signal(str, str)
    resized = Signal()

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        """role: the colour of its words."""
        super().__init__(parent)
        self._theme, self._formulas, self._role = theme, formulas, role
        self._parser: StreamingParser | None = None
        self._unparsed = ""
        self._unseen = ""
        self._line = ""
        self._waiting = 0
        self._settled: list[Block] = []
        self._taken = self._loose = 0
        self._views: list[BlockView] = []
        self._spare: list[TextView] = []
        self._bottoms: list[int] = []
        self._caret: BlockView | None = None
        self._width = 0
        self._tab_stop = False
        formulas.drawn.connect(self._draw_formulas)

    def feed(self, text: str, *, later: bool = False) -> None:
        """Add a piece of a growing text.

        later: pieces that may change what stands there already wait for the next ones, two at most, or for flush().
        """
        if self._parser is None:
            self._parser = StreamingParser()
        self._unparsed += text
        line = (self._line + text).rpartition("\n")[2]
        if not self._waiting and self._append_words(text):
            self._unseen = ""
        else:
            self._waiting += 1
        self._line = line
        if self._waiting and not (later and self._views and self._waiting < _TOGETHER):
            self.flush()
        self._move_caret(True)

    @property
    def waits(self) -> bool:
        """Whether something has been fed that is not shown yet."""
        return self._waiting > 0

    def flush(self) -> None:
        """Show what has been fed."""
        if self._parser is None or not self._waiting:
            return
        self._waiting = 0
        self._parser.feed(self._unparsed)
        self._unparsed = ""
        self._unseen = self._line[len(self._line.rstrip(" ")) :]
        changed = self._settle(self._parser.committed)
        self._show([*self._settled[changed:], *self._parser.tail], changed)
        self._move_caret(True)

    def show_text(self, text: str) -> None:
        """Show a whole text: the same picture whether its beginning was fed before or not."""
        self._move_caret(False)
        self._parser = None
        self._unparsed = self._unseen = self._line = ""
        self._waiting = 0
        self._settled, self._taken, self._loose = [], 0, 0
        self._show_whole(joined(parse(text)))
        self._drop_spare()

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

    def _append_words(self, text: str) -> bool:
        """Add words to the last paragraph without parsing it anew, where that cannot change what is there already."""
        view = self._views[-1] if self._views else None
        if not isinstance(view, TextView) or not view.ends_open() or "  " in self._line[-2:] + text:
            return False
        words = _PLAIN_WORDS if _MARKED.search(self._line) else _WORDS
        if not words.fullmatch(text) or not _OPEN_LINE.fullmatch(self._line):
            return False
        # A word that belongs to an address would have to lengthen the link, too.
        if "//" in self._line.rpartition(" ")[2] + text:
            return False
        if _CODE_INDENT.search(self._line):
            return False
        # Markdown drops spaces at the end of a line; now they are no longer at its end.
        view.append_words(self._unseen + text)
        del self._bottoms[len(self._views) - 1 :]
        return True

    def _settle(self, committed: Sequence[Block]) -> int:
        """Take over newly settled blocks; gives the number of the first view that has to show something else."""
        changed = len(self._settled)
        for block in committed[self._taken :]:
            self._settled.append(block)
            self._loose = self._loose + 1 if isinstance(block, TextBlock) and not _wide(block) else 0
            if self._loose > _LOOSE:
                first = len(self._settled) - self._loose
                self._settled[first:] = joined(self._settled[first:], _CHUNK)
                self._loose = 1
                changed = min(changed, first)
        self._taken = len(committed)
        return changed

    def _show(self, blocks: Sequence[Block], first: int) -> None:
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
        view.link_requested.connect(self.link_requested)
        return view

    def _make_code_view(self) -> CodeView:
        view = CodeView(self._theme, self)
        view.save_requested.connect(self.save_requested)
        view.resized.connect(lambda: self._height_changed(self._views.index(view)))
        return view

    def _draw_formulas(self) -> None:
        """Some formulas have been drawn: those that wait for them show them now."""
        changed = [
            index for index, view in enumerate(self._views) if not isinstance(view, CodeView) and view.draw_formulas()
        ]
        if changed:
            self._height_changed(changed[0])

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
            if isinstance(view, TextView) and self._parser is not None and len(self._spare) < _SPARE:
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
        return self._theme.px(PARAGRAPH_GAP) if both_text else _BLOCK_GAP

    def _move_caret(self, writing: bool) -> None:
        holder = self._views[-1] if writing and self._views else None
        if holder is not self._caret:
            if self._caret is not None:
                self._caret.set_caret(False)
            if holder is not None:
                holder.set_caret(True)
            self._caret = holder


def joined(blocks: Iterable[Block], most: int = 0) -> list[Block]:
    """Text blocks that follow each other as one, so that a selection can run over several paragraphs.

    most: letters of HTML in one, 0 for as many as there are.
    """
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(last, TextBlock) and isinstance(block, TextBlock) and not (_wide(last) or _wide(block)):
            together = last.html + block.html
            if not most or len(together) <= most:
                found[-1] = TextBlock(together)
                continue
        found.append(block)
    return found


def _wide(block: TextBlock) -> bool:
    """A table may have to scroll sideways, which the words around it should not."""
    return block.html.startswith("<table>")
