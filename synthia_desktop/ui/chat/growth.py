"""A text that grows, as blocks to show: what is settled, what may still change, and which words can just be added."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Iterable, Sequence

from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock
from synthia_desktop.markup.streaming import StreamingParser
from synthia_desktop.markup.visible import visible

# Settled paragraphs come to share a block up to this much HTML, so that a long answer is not of hundreds.
_CHUNK = 2000
# Letters that mean nothing in Markdown within a line that has words already and ends with one of these letters; nor
# are they brackets around a citation, nor letters that are not seen. In a line with a bracket, an ampersand or an angle
# there are fewer of them. No letter is of two of the kinds: how to read many of them would be tried in all ways.
_UNLIKE_WORDS = r"\x00-\xa0\u2000-\u206f\u3010\u3011\ud800-\uffff\U000e0000-\U000e007f"
_WORDS = re.compile(rf"(?:[^\W_]|[ ,.?!'\":;()/%+={{}}-]|[^\w{_UNLIKE_WORDS}])+")
_PLAIN_WORDS = re.compile(r"(?:[^\W_]|[ ,.?!'\":-])+")
_MARKED = re.compile(r"[\[<&]")
# So much space may begin code, also within a list item.
_CODE_INDENT = re.compile(r" {4}|\t")
_OPEN_LINE = re.compile(r"[^\n]*?[^\W\d_](?:[^\n]*(?:[^\W_]|[,.?!'\":;()/%+={}-]))? ?")

Change = tuple[int, list[Block]]
"""The number of the first block that is another one now, and all blocks from there on."""


class Growth:
    """waiting: how many pieces have been added that cannot be seen yet and are not being parsed."""

    def __init__(self) -> None:
        self._parser = StreamingParser()
        self._pieces: list[str] = []
        self._unparsed = self._unseen = self._line = ""
        self._settled: list[Block] = []
        self._taken = self._stood = 0
        self.waiting = 0
        # What is parsed beside the window: the text, and then what has changed with it.
        self._turn = threading.Lock()
        self._given: str | None = None
        self._found: Change | None = None
        self.is_parsing = False

    def source(self) -> str:
        """Everything that has been added."""
        return "".join(self._pieces)

    def add(self, text: str, open_end: bool) -> str:
        """Take a piece. Gives words to add to the last paragraph as it stands, or "" where update() must tell.

        open_end: what is shown last is a paragraph or an item to which words can be added.
        """
        words = ""
        if open_end and not self.waiting and not self.is_parsing and self._are_words(text):
            # Markdown drops spaces at the end of a line; now they are no longer at its end.
            words, self._unseen = self._unseen + text, ""
        else:
            self.waiting += 1
        self._keep(text)
        return words

    def add_code(self, text: str) -> CodeBlock | None:
        """Take a piece if all of it goes on with the code that is shown last. Gives that code; None: it does not."""
        if self.waiting or self.is_parsing:
            return None
        code = self._parser.code_with(self._unparsed + text)
        if code is not None:
            self._keep(text)
        return code

    def update(self, tail: bool = True) -> Change:
        """What has changed with the pieces since the last time; tail: with what is not settled yet."""
        return self._parse(self._hand_over(), tail)

    def begin_update(self) -> None:
        """Have parse() called on another thread and finish_update() after it, in place of update()."""
        self._given, self.is_parsing = self._hand_over(), True

    def parse(self) -> None:
        """What may be done on another thread; a second call does nothing."""
        with self._turn:
            if self._given is not None:
                self._found = self._parse(self._given, True)
                self._given = None

    @property
    def is_parsed(self) -> bool:
        """Whether finish_update() has nothing left to parse."""
        return self._found is not None

    def finish_update(self) -> Change | None:
        """What has changed since begin_update(), parsed now if that has not been done; None: that is known already."""
        if not self.is_parsing:
            return None
        self.parse()
        self.is_parsing = False
        found, self._found = self._found, None
        return found

    def _keep(self, text: str) -> None:
        self._pieces.append(text)
        self._unparsed += text
        self._line = (self._line + text).rpartition("\n")[2]

    def _hand_over(self) -> str:
        text, self._unparsed, self.waiting = self._unparsed, "", 0
        self._unseen = self._line[len(self._line.rstrip(" ")) :]
        return text

    def _parse(self, text: str, tail: bool) -> Change:
        self._parser.feed(text)
        first = min(self._settle(self._parser.committed), self._stood)
        blocks = [*self._settled[first:], *(self._parser.tail if tail else ())]
        # The last settled block may be shown with a paragraph of the tail or without.
        self._stood = settled = max(0, len(self._settled) - 1)
        # What is being written stands where it is going to stand: no widget comes and goes for it.
        last = settled - first
        blocks[last:] = joined(blocks[last:], _CHUNK)
        return first, blocks

    def end(self) -> Change:
        """What has changed now that nothing more will come."""
        self._parser.feed(self._hand_over())
        before = tuple(self._parser.committed)
        whole = self._parser.finish()
        if whole[: len(before)] != before:
            # Definitions at the end made links and footnotes of what was settled.
            self._settled, self._taken, self._stood = [], 0, 0
        first = min(self._settle(whole), self._stood)
        return first, self._settled[first:]

    def _settle(self, committed: Sequence[Block]) -> int:
        first = len(self._settled)
        for block in committed[self._taken :]:
            last = max(0, len(self._settled) - 1)
            self._settled[last:] = joined([*self._settled[last:], block], _CHUNK)
            first = min(first, last)
        self._taken = len(committed)
        return first

    def _are_words(self, text: str) -> bool:
        """Whether these are words that cannot change what stands in their line already."""
        words = _PLAIN_WORDS if _MARKED.search(self._line) else _WORDS
        if "  " in self._line[-2:] + text or not words.fullmatch(text) or not _OPEN_LINE.fullmatch(self._line):
            return False
        # A word that belongs to an address would have to lengthen the link, too.
        return "//" not in self._line.rpartition(" ")[2] + text and not _CODE_INDENT.search(self._line)


class PlainGrowth:
    """Text that is shown as it is, such as what the person has pasted; to a stack it is like a Growth."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._shown = 0
        self.waiting = 0
        self.is_parsing = self.is_parsed = False

    def source(self) -> str:
        """Nothing that could be shown again by itself."""
        return ""

    def begin_update(self) -> None:
        """It is never parsed beside the window: there is nothing to parse."""

    def parse(self) -> None:
        """It is never parsed."""

    def finish_update(self) -> None:
        """Nothing: what has changed is known at once."""

    def add(self, text: str, open_end: bool) -> str:  # noqa: ARG002
        """Take a part; a line end at its end is where the next one begins."""
        words = html.escape(visible(text.removesuffix("\n"))).replace("\n", "<br />")
        self._blocks.append(TextBlock(f'<p style="white-space: pre-wrap">{words}</p>'))
        return ""

    def add_code(self, text: str) -> None:
        """There is no code."""

    def update(self, tail: bool = True) -> Change:  # noqa: ARG002
        """The parts since the last time."""
        first, self._shown = self._shown, len(self._blocks)
        return first, self._blocks[first:]

    def end(self) -> Change:
        """The parts since the last time."""
        return self.update()


def joined(blocks: Iterable[Block], most: int = 0) -> list[Block]:
    """Text blocks that follow each other as one, so that a selection can run over several paragraphs.

    most: letters of HTML in one, 0 for as many as there are.
    """
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(last, TextBlock) and isinstance(block, TextBlock) and not (is_wide(last) or is_wide(block)):
            together = last.html + block.html
            if not most or len(together) <= most:
                found[-1] = TextBlock(together)
                continue
        found.append(block)
    return found


def is_wide(block: TextBlock) -> bool:
    """A table may have to scroll sideways, which the words around it should not."""
    return block.html.startswith("<table>")
