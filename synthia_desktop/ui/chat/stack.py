"""The blocks of one answer: built once for a stored text, in slices for a long one, or grown while the text arrives."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QWidget

from synthia_desktop.markup.blocks import parse
from synthia_desktop.ui.chat.block_column import BLOCK_GAP, BlockColumn
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.desk import Desk, Take
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.growth import Growth, PlainGrowth, joined
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.theme import Theme

AT_ONCE = 12_000
"""Letters of Markdown that are shown in one go; longer texts come in slices between which the window goes on."""
MOST_SHOWN = 100_000
"""Letters of one message that are shown without being asked for."""

_SLICE = 2_000
_PAGE = 4_000
# Pieces with marks are parsed and laid out so many at a time: five times a second. Words and code do not wait.
_TOGETHER = 4


class BlockStack(BlockColumn):
    """Shows Markdown. While it is fed, only blocks that may still change are given new text and laid out again."""

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        """role: the colour of its words."""
        super().__init__(theme, formulas, parent, role)
        self._growth: Growth | PlainGrowth | None = None
        self._slices: Iterator[str] | None = None
        self._left = self._room = 0
        self._more: PushButton | None = None
        self._later = self._has_drawn = False
        self._beside: Desk | None = None
        # One piece of work in each turn of the event loop, whichever kind it is.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._work)
        formulas.drawn.connect(self._take_drawn)

    def feed(self, text: str, *, later: bool = False) -> bool:
        """Add a piece of a growing text. False: no other height is needed than before.

        later: pieces that may change what stands there already wait for the next ones, three at most, or for flush().
        They are parsed beside the window, and shown with the next piece or by flush().
        """
        self._growth = growth = self._growth or Growth()
        self._later = later
        # One change for what was parsed meanwhile and for what has come since.
        shown = self._take_parsed(growth)
        return self._add(growth, text, later) or shown

    def _add(self, growth: Growth | PlainGrowth, text: str, later: bool) -> bool:
        view = self._views[-1] if self._views else None
        if isinstance(view, CodeView) and (code := growth.add_code(text)) is not None:
            view.show_block(code)
            return self._last_is_higher()
        words = growth.add(text, isinstance(view, TextView) and not self.waits and view.ends_open())
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
        """Whether something has been fed that is not shown."""
        return self._growth is not None and (self._growth.waiting > 0 or self._growth.is_parsing)

    @property
    def is_parsing(self) -> bool:
        """Whether the thread beside the window has something to parse."""
        return self._growth is not None and self._growth.is_parsing and not self._growth.is_parsed

    def flush(self, *, later: bool = False) -> bool:
        """Show what has been fed; later: with the next piece, when it has been parsed beside the window.

        True: another height may be needed now.
        """
        growth = self._growth
        if growth is None:
            return False
        # What is still on its way from the last time is not overtaken.
        shown = self._take_parsed(growth, wait=not later)
        if growth.is_parsing or not growth.waiting:
            return shown
        if later:
            growth.begin_update()
            self._desk().ask(growth.parse)
            return shown
        self._show(*growth.update())
        self._move_caret(True)
        return True

    def _take_parsed(self, growth: Growth | PlainGrowth, *, wait: bool = False) -> bool:
        change = growth.finish_update() if wait or growth.is_parsed else None
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
            self._take_parsed(self._growth, wait=True)
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

    def is_whole(self) -> bool:
        """Whether nothing is still to come, in slices or when it is asked for."""
        return self._slices is None

    def set_width(self, width: int) -> int:
        bottom = super().set_width(width)
        if self._more is None:
            return bottom
        size = self._more.sizeHint()
        self._more.setGeometry(0, bottom + BLOCK_GAP, min(size.width(), width), size.height())
        return bottom + BLOCK_GAP + size.height()

    def more_button(self) -> PushButton | None:
        """The button that shows the rest of a text that is too long to be read, if there is one."""
        return self._more

    def _grows(self) -> bool:
        return self._growth is not None

    def _desk(self) -> Desk:
        """The thread beside the window; stored texts need none."""
        if self._beside is None:
            self._beside = Desk()
            self.destroyed.connect(self._beside.close)
        return self._beside

    def _find_colours(self, work: Callable[[], object], take: Take) -> None:
        if self._later:
            self._desk().ask(work, take)
        else:
            take(work())

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


def _slices(text: str) -> Iterator[str]:
    """The text in parts, cut at the ends of lines where there are any."""
    at = 0
    while at < len(text):
        end = text.rfind("\n", at, at + _SLICE) + 1 or at + _SLICE
        yield text[at:end]
        at = end
