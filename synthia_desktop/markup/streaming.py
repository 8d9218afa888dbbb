"""Markdown that is still arriving, as blocks: what is settled stays, and only the end is parsed again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from synthia_desktop.markup.blocks import (
    Block,
    CodeBlock,
    block_of,
    blocks_of,
    code_of,
    is_open_fence,
    parse,
    plain_lines,
    top_level,
)
from synthia_desktop.markup.grammar import has_definitions
from synthia_desktop.markup.maths import GROWING

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

# A last line of marks only may still become anything: "-" a list item, a rule or a heading's underline.
_UNDECIDED = re.compile(r"[ \t>#*+\-=`~|:_.)\d$\\\[\]]*")
MOST_OF_CODE, MOST_OF_ELEMENT = 40_000, 4_000
"""Letters of one top-level element that a growing text keeps together; laying out more would hold the window."""
_PIECE = 8_000
_FENCES = ("```", "~~~")
_UNINDENTED = tuple(f"\n{mark}" for mark in "-*+|>0123456789")


class StreamingParser:
    """Parses a growing text: settled blocks stay as they are, the tail is parsed anew with each piece.

    After finish() the committed blocks equal parse() of the whole text, however it was cut into pieces, unless one
    element is longer than MOST_OF_ELEMENT. Definitions of links and footnotes are known to what follows them; what
    refers to them from above is told by finish().
    """

    def __init__(self) -> None:
        self._committed: list[Block] = []
        self._env: EnvType = {}
        self._settled: list[str] = []
        self._source, self._held = "", ""
        self._tail: tuple[Block, ...] | None = ()
        self._parted = False
        # What would have to come for the code to end that is all there is of the source.
        self._fence = self._language = ""

    @property
    def committed(self) -> Sequence[Block]:
        """The settled blocks, from the beginning of the text."""
        return self._committed

    @property
    def tail(self) -> tuple[Block, ...]:
        """What follows the settled blocks so far, in most cases one block. Parsed when it is first asked for."""
        if self._tail is None:
            shown = self._source
            end = shown.rfind("\n") + 1
            if _UNDECIDED.fullmatch(shown, end) and not self._is_code(shown, end):
                shown = shown[:end]
            self._tail = (self._in_fence(shown),) if self._fence else tuple(blocks_of(shown, self._probe()))
        return self._tail

    def feed(self, text: str) -> None:
        """Add a piece of the text."""
        for at in range(0, len(text), _PIECE):
            self._feed(text[at : at + _PIECE])

    def code_with(self, text: str) -> CodeBlock | None:
        """The code that has not ended with this text added to it; None: there is no such code, or it may end there.

        The text is still to be fed.
        """
        if not self._fence or self._fence[0] in text or "\r" in self._held + text:
            return None
        source = self._source + text
        return self._in_fence(source) if len(source) <= MOST_OF_CODE else None

    def finish(self) -> tuple[Block, ...]:
        """All blocks, now that the text has ended."""
        self._settle(self._source + plain_lines(self._held))
        if has_definitions(self._env) and not self._parted:
            self._committed[:] = parse("".join(self._settled))
        self._source, self._held, self._tail = "", "", ()
        return tuple(self._committed)

    def _feed(self, text: str) -> None:
        text = self._held + text
        # The other half of a Windows line end may come with the next piece.
        self._held = "\r" if text.endswith("\r") else ""
        text = plain_lines(text.removesuffix("\r"))
        begins_line = self._source.endswith("\n") and text[:1].isalpha()
        line = self._source.rfind("\n") + 1
        self._source += text
        self._tail = None
        if self._fence and self._source.find(self._fence, line) >= 0:
            self._fence = ""
        if not self._fence and (begins_line or self._may_part(line)):
            self._commit()
            if self._source.startswith(_FENCES):
                self._find_fence()
        while len(self._source) > MOST_OF_ELEMENT and self._part():
            self._parted = True

    def _may_part(self, begin: int) -> bool:
        """Whether another element can have begun in the lines that end after this place: few go on without a sign."""
        end = self._source.rfind("\n")
        if end < begin or self._source.find("\n\n", max(0, begin - 1)) >= 0:
            return end >= begin
        last = self._source.rfind("\n", 0, end) + 1
        return _kind(self._source[last]) != _kind(self._source[0])

    def _find_fence(self) -> None:
        """If there is nothing but code that goes on, it is not parsed again until something may end it."""
        (_, tokens), *more = top_level(self._source, self._probe())
        if not more and "\n" in self._source and is_open_fence(tokens[0], self._source):
            self._fence, self._language = tokens[0].markup, code_of(tokens[0], self._source).language

    def _is_code(self, source: str, line: int) -> bool:
        """Whether the last line, which begins here, belongs to code that it cannot end."""
        last = source[line:].strip()
        if not self._fence and last[:1] not in ("", "`", "~"):
            found = list(top_level(source, self._probe()))
            return bool(found) and is_open_fence(found[-1][1][0], source)
        return bool(self._fence) and self._fence[0] not in last

    def _in_fence(self, source: str) -> CodeBlock:
        code = source.partition("\n")[2].removesuffix("\n").replace("\0", "\ufffd")
        return CodeBlock(self._language, code, False)

    def _settle(self, source: str, found: Sequence[tuple[int, list[Token]]] = ()) -> None:
        """found: the elements of this source, if they have been told apart already."""
        if found and "]:" not in source:
            self._committed += (block_of(tokens, source, self._env) for _, tokens in found)
        else:
            # What defines something is to be known from now on.
            self._committed += blocks_of(source, self._env)
        self._settled.append(source)

    def _commit(self) -> None:
        """A top-level block is settled as soon as another one has begun after it."""
        end = self._source.rfind("\n") + 1
        source = self._source[:end]
        if source.endswith("\n\n") and self._source[end : end + 1].isalpha():
            # A letter after an empty line begins a paragraph, whatever follows it; only an open fence goes on.
            found = list(top_level(source, {}))
            if found and not is_open_fence(found[-1][1][0], source):
                self._settle(source, found)
                self._source = self._source[end:]
                return
        found = list(top_level(source, self._probe()))
        if found and found[-1][1][0].info == "open" and found[-1][1][0].type == "math_block":
            # If its end never comes, it is part of what stands above it.
            found.pop()
        if len(found) > 1:
            settled = _first_lines(source, found[-1][0])
            self._settle(settled, found[:-1])
            self._source = self._source[len(settled) :]

    def _part(self) -> bool:
        """Settle the beginning of an element that is longer than anybody writes; False: there is none.

        The rest goes on as an element of its own, code within a fence and a table below its head.
        """
        if self._fence and len(self._source) <= MOST_OF_CODE:
            return False
        found = list(top_level(self._source, self._probe()))
        if not found:
            return False
        begin, tokens = found[-1]
        kind, source = tokens[0].type, self._source
        most = MOST_OF_CODE if kind in ("fence", "code_block") else MOST_OF_ELEMENT
        if len(source) <= most:
            return False
        cut = max(source.rfind(mark, 0, most) for mark in _UNINDENTED) + 1 or source.rfind("\n", 0, most) + 1 or most
        head = ""
        if kind in ("fence", "table_open"):
            head = "".join(line + "\n" for line in source.split("\n")[begin : begin + (1 if kind == "fence" else 2)])
        if len(head) >= most:
            # With such a beginning no part would be shorter than the whole.
            if kind == "fence":
                return False
            head = ""
        elif cut <= len(head):
            cut = most
        part = source[:cut]
        if kind == "fence":
            part += f"{'' if part.endswith(chr(10)) else chr(10)}{tokens[0].markup}\n"
        self._settle(part)
        self._source = head + source[cut:]
        return True

    def _probe(self) -> EnvType:
        """What is known for parsing something that is not settled: it must not leave anything behind."""
        notes = self._env.get("footnotes", {})
        env: EnvType = {GROWING: True, "references": dict(self._env.get("references", {}))}
        if notes:
            listed = {number: dict(note) for number, note in notes["list"].items()}
            env["footnotes"] = {"refs": dict(notes["refs"]), "list": listed}
        return env


def _kind(letter: str) -> str:
    """What lines of one list, table or paragraph begin with."""
    return "a" if letter.isalpha() else "1" if letter.isdigit() else letter


def _first_lines(text: str, count: int) -> str:
    return "".join(line + "\n" for line in text.split("\n", count)[:count])
