"""Markdown as a row of blocks that a window can show one widget each, also while the text is still arriving."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

_SAFE_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
# A last line of marks only may still become anything: "-" a list item, a rule or a heading's underline.
_UNDECIDED = re.compile(r"[ \t>#*+\-=`~|:_.)\d]*")


@dataclass(frozen=True)
class TextBlock:
    """Paragraphs, lists, headings, quotes, tables and rules as HTML, in tags that Qt's rich text knows.

    All text in it is escaped; links are http, https or mailto; there are no pictures.
    """

    html: str


@dataclass(frozen=True)
class CodeBlock:
    """A block of code without its fence. closed: its end has been written."""

    language: str
    code: str
    closed: bool


Block = TextBlock | CodeBlock


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a whole text, one for each top-level element."""
    return tuple(_blocks(_lines(text)))


class StreamingParser:
    """Parses a growing text: settled blocks never change again, the tail is parsed anew with each piece.

    After finish() the committed blocks equal parse() of the whole text, however it was cut into pieces.
    """

    def __init__(self) -> None:
        self._committed: list[Block] = []
        self._source, self._held = "", ""
        self._tail: tuple[Block, ...] = ()

    @property
    def committed(self) -> Sequence[Block]:
        """The settled blocks, from the beginning of the text."""
        return self._committed

    @property
    def tail(self) -> tuple[Block, ...]:
        """What follows the settled blocks so far, in most cases one block."""
        return self._tail

    def feed(self, text: str) -> None:
        """Add a piece of the text."""
        text = self._held + text
        # The other half of a Windows line end may come with the next piece.
        self._held = "\r" if text.endswith("\r") else ""
        text = _lines(text.removesuffix("\r"))
        begins_line = self._source.endswith("\n") and text[:1].isalpha()
        self._source += text
        if begins_line or "\n" in text:
            self._commit()
        shown = self._source
        end = shown.rfind("\n") + 1
        if _UNDECIDED.fullmatch(shown, end):
            shown = shown[:end]
        self._tail = tuple(_blocks(shown))

    def finish(self) -> tuple[Block, ...]:
        """All blocks, now that the text has ended."""
        self._committed += _blocks(self._source + _lines(self._held))
        self._source, self._held, self._tail = "", "", ()
        return tuple(self._committed)

    def _commit(self) -> None:
        """A top-level block is settled as soon as another one has begun after it."""
        end = self._source.rfind("\n") + 1
        source = self._source[:end]
        if source.endswith("\n\n") and self._source[end : end + 1].isalpha():
            # A letter after an empty line begins a paragraph, whatever follows it; only an open fence goes on.
            blocks = tuple(_blocks(source))
            if blocks and not (isinstance(blocks[-1], CodeBlock) and not blocks[-1].closed):
                self._committed += blocks
                self._source = self._source[end:]
                return
        starts = [line for line, _ in _top_level(source)]
        if len(starts) > 1:
            settled = _first_lines(source, starts[-1])
            self._committed += _blocks(settled)
            self._source = self._source[len(settled) :]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _first_lines(text: str, count: int) -> str:
    return "".join(line + "\n" for line in text.split("\n", count)[:count])


def _blocks(source: str) -> Iterator[Block]:
    markdown = _markdown()
    for _, tokens in _top_level(source):
        first = tokens[0]
        if first.type in ("fence", "code_block"):
            yield _code(first, source)
            continue
        for token in tokens:
            if token.type == "inline":
                token.children = _inline(token.content)
        yield TextBlock(markdown.renderer.render(tokens, markdown.options, {}).strip())


def _top_level(source: str) -> Iterator[tuple[int, list[Token]]]:
    """The first line and the tokens of each top-level element, without what is inside its lines of text."""
    markdown = _markdown()
    tokens: list[Token] = []
    markdown.block.parse(source.replace("\0", "\ufffd"), markdown, {}, tokens)
    start = 0
    for end, token in enumerate(tokens, 1):
        if token.level == 0 and token.nesting != 1:
            yield (tokens[start].map or [0])[0], tokens[start:end]
            start = end


@lru_cache(maxsize=1024)
def _inline(text: str) -> list[Token]:
    """Remembered, because while a long list grows all of its finished items are asked for again and again."""
    return _markdown().parseInline(text)[0].children or []


def _code(token: Token, source: str) -> CodeBlock:
    language = token.info.split()[0] if token.info.strip() else ""
    first, end = token.map or (0, 0)
    closed = token.type == "code_block"
    if not closed and end - first > 1:
        last = source.split("\n", end)[end - 1].strip()
        closed = last.startswith(token.markup) and not last.strip(token.markup[0])
    return CodeBlock(language, token.content.removesuffix("\n"), closed)


@cache
def _markdown() -> MarkdownIt:
    """CommonMark with tables and strikethrough, and with a line break for each newline as chats are written.

    Raw HTML is shown as text. Link references are off: a definition at the end would change settled blocks.
    """
    from markdown_it import MarkdownIt  # imported with the first text: an empty chat opens without it

    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True})
    markdown.enable(["table", "strikethrough"]).disable(["reference", "html_block", "html_inline"])
    markdown.validateLink = lambda url: _SAFE_LINK.match(url) is not None
    markdown.add_render_rule("image", _image)
    return markdown


def _image(
    _renderer: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    """A picture's description only: showing it would fetch it from somewhere."""
    return html.escape(tokens[index].content)
