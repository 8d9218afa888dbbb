"""The column of block widgets that makes one answer: built once for a stored text, or grown while the text arrives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QTimer, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock, parse
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.desk import Desk, Take
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.growth import Growth, PlainGrowth, joined
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.chat.text_style import PARAGRAPH_GAP
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.theme import Theme

AT_ONCE = 12_000
"""Letters of Markdown that are shown in one go; longer texts come in slices between which the window goes on."""
MOST_SHOWN = 100_000
"""Letters of one message that are shown without being asked for."""

_SLICE = 2_000
_PAGE = 4_000
_BLOCK_GAP = 8
_SPARE = 2
# Pieces with marks are parsed and laid out so many at a time: some ten times a second.
_TOGETHER = 3

BlockView = TextView | CodeView | MathView


class BlockStack(QWidget):
    """Shows Markdown. While it is fed, only blocks that may still change are given new text and laid out again.

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
        self._theme, self._formulas, self._role = theme, formulas, role
        self._growth: Growth | PlainGrowth | None = None
        self._slices: Iterator[str] | None = None
        self._left = self._room = 0
        self._more: PushButton | None = None
        self._views: list[BlockView] = []
        self._spare: list[TextView] = []
        self._bottoms: list[int] = []
        self._caret: BlockView | None = None
        self._width = 0
        self._tab_stop = self._later = False
        self._tips: Mapping[int, str] = {}
        self._desk = Desk()
        self.destroyed.connect(self._desk.close)
        self._has_drawn = False
        # One piece of work in each turn of the event loop, whichever kind it is.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._work)
        formulas.drawn.connect(self._take_drawn)

    def feed(self, text: str, *, later: bool = False) -> bool:
        """Add a piece of a growing text. False: no other height is needed than before.

        later: pieces that may change what stands there already wait for the next ones, two at most, or for flush(), and
        are parsed beside the window; resized tells when they are shown.
        """
        self._growth = growth = self._growth or Growth()
        self._later = later
        view = self._views[-1] if self._views else None
        words = growth.add(text, isinstance(view, TextView) and view.ends_open())
        if words and isinstance(view, TextView):
            view.append_words(words)
            self._move_caret(True)
            # Most words that are added make no line more: then everything stands where it stands.
            return self._last_is_higher()
        if later and self._views and growth.waiting < _TOGETHER:
            return False
        return self.flush(later=later and bool(self._views))

    @property
    def waits(self) -> bool:
        """Whether something has been fed that is not shown and not on its way."""
        return self._growth is not None and self._growth.waiting > 0

    @property
    def is_parsing(self) -> bool:
        """Whether something is on its way from the thread beside the window."""
        return self._growth is not None and self._growth.is_parsing

    def flush(self, *, later: bool = False) -> bool:
        """Show what has been fed, later: when it has been parsed beside the window.

        True: another height may be needed now.
        """
        growth = self._growth
        if growth is None:
            return False
        # What is still on its way from the last time is not overtaken.
        shown = self._take_parsed(growth)
        if not growth.waiting:
            return shown
        if later:
            growth.begin_update()
            self._desk.ask(growth.parse, lambda _: self._parsed(growth))
            return shown
        self._show(*growth.update())
        self._move_caret(True)
        return True

    def _parsed(self, growth: Growth | PlainGrowth) -> None:
        if growth is self._growth and self._take_parsed(growth) and self.set_width(self._width) != self.height():
            self.resized.emit()

    def _last_is_higher(self) -> bool:
        former, last = list(self._bottoms), len(self._views) - 1
        del self._bottoms[last:]
        return len(former) != len(self._views) or not self._width or self.set_width(self._width) != former[last]

    def _take_parsed(self, growth: Growth | PlainGrowth) -> bool:
        change = growth.finish_update()
        if change is not None:
            self._show(*change)
            self._move_caret(True)
        return change is not None

    def show_text(self, text: str) -> None:
        """Show a whole text: the same picture whether its beginning was fed before or not.

        A long one is shown in slices, its beginning at once; resized tells of each. So much that nobody reads on is
        behind a button.
        """
        if self._growth is not None:
            self._take_parsed(self._growth)
        self._move_caret(False)
        growth, self._growth = self._growth, None
        self._stop_slices()
        if len(text) <= AT_ONCE:
            self._show_whole(joined(parse(text)))
            self._drop_spare()
        elif growth is not None and growth.source() == text:
            self._show(*growth.end())
            self._drop_spare()
        else:
            self._show_slices(Growth(), text, MOST_SHOWN)

    def show_plain(self, text: str, room: int) -> None:
        """Show a text as it is, in slices. room: letters that are shown without being asked for."""
        self._stop_slices()
        self._show_slices(PlainGrowth(), text, room)

    def set_citations(self, tips: Mapping[int, str]) -> None:
        """The numbers that lead to passages, with what is said of each."""
        self._tips = tips
        for view in (*self._views, *self._spare):
            if isinstance(view, TextView):
                view.set_citations(tips)
        self._bottoms.clear()

    def is_whole(self) -> bool:
        """Whether nothing is still to come, in slices or when it is asked for."""
        return self._slices is None

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
        bottom = self._bottoms[-1] if self._bottoms else 0
        if self._more is None:
            return bottom
        size = self._more.sizeHint()
        self._more.setGeometry(0, bottom + _BLOCK_GAP, min(size.width(), width), size.height())
        return bottom + _BLOCK_GAP + size.height()

    def plain_text(self) -> str:
        """The words of all blocks."""
        return "\n".join(view.plain_text() for view in self._views)

    def views(self) -> Sequence[BlockView]:
        """The block widgets from the top."""
        return self._views

    def more_button(self) -> PushButton | None:
        """The button that shows the rest of a text that is too long to be read, if there is one."""
        return self._more

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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            for view in self._views:
                if not isinstance(view, CodeView):
                    view.paint_anew()
        return super().event(event)

    def _show_slices(self, growth: Growth | PlainGrowth, text: str, room: int) -> None:
        self._drop_from(0)
        self._growth, self._slices = growth, _slices(text)
        self._left, self._room = len(text), room
        # As much as fills a page: an element that has not ended gives nothing to show.
        while self._slices is not None and (not self._views or self._left > len(text) - _PAGE):
            self._slice()
            if self._more is not None:
                break

    def _work(self) -> None:
        """Show formulas that have been drawn, in one of the texts that wait for them, or else the next slice."""
        self._has_drawn = self._has_drawn and self._draw_formulas()
        if self._has_drawn:
            self._next.start()
        elif self._more is None:
            self._slice()

    def _take_drawn(self) -> None:
        self._has_drawn = True
        self._next.start()

    def _slice(self) -> None:
        """Show the next part of a long text."""
        if self._slices is None or self._growth is None:
            return
        piece = next(self._slices, "")
        if piece:
            self._growth.add(piece, False)
            self._show(*self._growth.update(tail=False))
            self._left -= len(piece)
            self._room -= len(piece)
        else:
            self._show(*self._growth.end())
            self._growth, self._slices = None, None
        if self._slices is not None and self._room > 0:
            self._next.start()
        elif self._slices is not None:
            self._offer_more()
        self.resized.emit()

    def _stop_slices(self) -> None:
        self._slices = None
        self._hide_more()

    def _offer_more(self) -> None:
        size = QLocale().formattedDataSize(self._left, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        words = self.tr("Show all, {size} more").format(size=size)
        self._more = push_button(self._theme, words, "quiet", "chevron-down", "small")
        self._more.setParent(self)
        self._more.clicked.connect(self._show_rest)
        self._more.show()

    def _show_rest(self) -> None:
        self._hide_more()
        self._room = self._left + 1
        self._slice()

    def _hide_more(self) -> None:
        if self._more is not None:
            self._more.hide()
            self._more.deleteLater()
            self._more = None

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

    def _find_colours(self, work: Callable[[], object], take: Take) -> None:
        if self._later:
            self._desk.ask(work, take)
        else:
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
            if isinstance(view, TextView) and self._growth is not None and len(self._spare) < _SPARE:
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


def _slices(text: str) -> Iterator[str]:
    """The text in parts, cut at the ends of lines where there are any."""
    at = 0
    while at < len(text):
        end = text.rfind("\n", at, at + _SLICE) + 1 or at + _SLICE
        yield text[at:end]
        at = end
