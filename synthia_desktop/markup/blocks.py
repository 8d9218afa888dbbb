"""Markdown as a row of blocks that a window can show one widget each, also while the text is still arriving."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from synthia_desktop.markup.grammar import MOST_NESTED, NO_PICTURES, grammar, has_definitions, note_number, to_html
from synthia_desktop.markup.maths import GROWING

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

# A last line of marks only may still become anything: "-" a list item, a rule or a heading's underline.
_UNDECIDED = re.compile(r"[ \t>#*+\-=`~|:_.)\d$\\\[\]]*")
_RULE = "<hr />"
MOST_OF_CODE, MOST_OF_ELEMENT = 40_000, 4_000
"""Letters of one top-level element that a growing text keeps together; laying out more would hold the window."""
MOST_COLUMNS = 100
"""Of a table; one with more is shown as it is written."""
_PIECE = 8_000
_FENCES = ("```", "~~~")
_UNINDENTED = tuple(f"\n{mark}" for mark in "-*+|>0123456789")


@dataclass(frozen=True)
class TextBlock:
    """Paragraphs, lists, headings, quotes, tables, rules and footnotes as HTML, in tags that Qt's rich text knows.

    All text in it is escaped; links are http, https or mailto, or lead to a footnote (#note-1). There are no pictures:
    an img stands for a formula (see grammar.FORMULA).
    """

    html: str


@dataclass(frozen=True)
class CodeBlock:
    """A block of code without its fence. closed: its end has been written."""

    language: str
    code: str
    closed: bool


@dataclass(frozen=True)
class MathBlock:
    """A formula on lines of its own, in LaTeX without the marks around it. closed: its end has been written."""

    latex: str
    closed: bool = True


Block = TextBlock | CodeBlock | MathBlock


def parse(text: str, *, pictures: bool = True) -> tuple[Block, ...]:
    """The blocks of a whole text, one for each top-level element; footnotes come last.

    pictures: whether a picture is shown by its address beside its description.
    """
    env: EnvType = {} if pictures else {NO_PICTURES: True}
    return tuple(_blocks(_lines(text), env))


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
            self._tail = (self._in_fence(shown),) if self._fence else tuple(_blocks(shown, self._probe()))
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
        self._settle(self._source + _lines(self._held))
        if has_definitions(self._env) and not self._parted:
            self._committed[:] = parse("".join(self._settled))
        self._source, self._held, self._tail = "", "", ()
        return tuple(self._committed)

    def _feed(self, text: str) -> None:
        text = self._held + text
        # The other half of a Windows line end may come with the next piece.
        self._held = "\r" if text.endswith("\r") else ""
        text = _lines(text.removesuffix("\r"))
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
        (_, tokens), *more = _top_level(self._source, self._probe())
        if not more and "\n" in self._source and _is_open_fence(tokens[0], self._source):
            self._fence, self._language = tokens[0].markup, _code(tokens[0], self._source).language

    def _is_code(self, source: str, line: int) -> bool:
        """Whether the last line, which begins here, belongs to code that it cannot end."""
        last = source[line:].strip()
        if not self._fence and last[:1] not in ("", "`", "~"):
            found = list(_top_level(source, self._probe()))
            return bool(found) and _is_open_fence(found[-1][1][0], source)
        return bool(self._fence) and self._fence[0] not in last

    def _in_fence(self, source: str) -> CodeBlock:
        code = source.partition("\n")[2].removesuffix("\n").replace("\0", "\ufffd")
        return CodeBlock(self._language, code, False)

    def _settle(self, source: str, found: Sequence[tuple[int, list[Token]]] = ()) -> None:
        """found: the elements of this source, if they have been told apart already."""
        if found and "]:" not in source:
            self._committed += (_block(tokens, source, self._env) for _, tokens in found)
        else:
            # What defines something is to be known from now on.
            self._committed += _blocks(source, self._env)
        self._settled.append(source)

    def _commit(self) -> None:
        """A top-level block is settled as soon as another one has begun after it."""
        end = self._source.rfind("\n") + 1
        source = self._source[:end]
        if source.endswith("\n\n") and self._source[end : end + 1].isalpha():
            # A letter after an empty line begins a paragraph, whatever follows it; only an open fence goes on.
            found = list(_top_level(source, {}))
            if found and not _is_open_fence(found[-1][1][0], source):
                self._settle(source, found)
                self._source = self._source[end:]
                return
        found = list(_top_level(source, self._probe()))
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
        found = list(_top_level(self._source, self._probe()))
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


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _first_lines(text: str, count: int) -> str:
    return "".join(line + "\n" for line in text.split("\n", count)[:count])


def _blocks(source: str, env: EnvType) -> Iterator[Block]:
    notes: list[list[Token]] = []
    # All of it first: a text may refer to what is defined further down.
    for _, tokens in list(_top_level(source, env)):
        if tokens[0].type == "footnote_reference_open" and not env.get(GROWING):
            notes.append(tokens)
        else:
            yield _block(tokens, source, env)
    # Their numbers are known only now that all that refers to them has been read.
    numbered = sorted(notes, key=lambda tokens: note_number(tokens[0].meta["label"], env) or len(source))
    for number, tokens in enumerate(numbered):
        block = _block(tokens, source, env)
        yield TextBlock(_RULE + block.html) if isinstance(block, TextBlock) and not number else block


def _top_level(source: str, env: EnvType) -> Iterator[tuple[int, list[Token]]]:
    """The first line and the tokens of each top-level element, without what is inside its lines of text."""
    markdown = grammar()
    tokens: list[Token] = []
    markdown.block.parse(source.replace("\0", "\ufffd"), markdown, env, tokens)
    start = 0
    for end, token in enumerate(tokens, 1):
        if token.level == 0 and token.nesting != 1:
            yield (tokens[start].map or [0])[0], tokens[start:end]
            start = end


def _block(tokens: list[Token], source: str, env: EnvType) -> Block:
    first = tokens[0]
    if first.type in ("fence", "code_block"):
        return _code(first, source)
    if first.type == "math_block":
        return MathBlock(first.content, first.info != "open")
    if max(token.level for token in tokens) >= MOST_NESTED - 1 or _is_too_wide(tokens):
        # What is nested deeper than that the parser drops without a word.
        begin, end = first.map or (0, 0)
        return CodeBlock("", "\n".join(source.split("\n", end)[begin:end]), True)
    return TextBlock(to_html(tokens, env))


def _is_too_wide(tokens: list[Token]) -> bool:
    """Whether this is a table of so many columns that laying it out would hold the window."""
    return tokens[0].type == "table_open" and sum(token.type == "th_open" for token in tokens) > MOST_COLUMNS


def _code(token: Token, source: str) -> CodeBlock:
    from markdown_it.common.utils import unescapeAll

    language = next(iter(unescapeAll(token.info).split()), "")
    return CodeBlock(language, token.content.removesuffix("\n"), not _is_open_fence(token, source))


def _is_open_fence(token: Token, source: str) -> bool:
    if token.type != "fence":
        return False
    first, end = token.map or (0, 0)
    if end - first < 2:
        return True
    last = source.split("\n", end)[end - 1].strip()
    return not last.startswith(token.markup) or bool(last.strip(token.markup[0]))
