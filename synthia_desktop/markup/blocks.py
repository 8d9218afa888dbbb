"""Markdown as a row of blocks that a window can show one widget each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from synthia_desktop.markup.grammar import MOST_NESTED, NO_PICTURES, grammar, language_of, note_number, to_html
from synthia_desktop.markup.maths import GROWING

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.utils import EnvType

_RULE = "<hr />"
MOST_COLUMNS = 100
"""Of a table; one with more is shown as it is written."""


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
    return tuple(blocks_of(plain_lines(text), env))


def plain_lines(text: str) -> str:
    """The text with one sign at the end of each line."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def blocks_of(source: str, env: EnvType) -> Iterator[Block]:
    """The blocks of a source. env: what has been defined above it, to which is added what it defines."""
    notes: list[list[Token]] = []
    # All of it first: a text may refer to what is defined further down.
    for _, tokens in list(top_level(source, env)):
        if tokens[0].type == "footnote_reference_open" and not env.get(GROWING):
            notes.append(tokens)
        else:
            yield block_of(tokens, source, env)
    # Their numbers are known only now that all that refers to them has been read.
    numbered = sorted(notes, key=lambda tokens: note_number(tokens[0].meta["label"], env) or len(source))
    for number, tokens in enumerate(numbered):
        block = block_of(tokens, source, env)
        yield TextBlock(_RULE + block.html) if isinstance(block, TextBlock) and not number else block


def top_level(source: str, env: EnvType) -> Iterator[tuple[int, list[Token]]]:
    """The first line and the tokens of each top-level element, without what is inside its lines of text."""
    markdown = grammar()
    tokens: list[Token] = []
    markdown.block.parse(source.replace("\0", "\ufffd"), markdown, env, tokens)
    start = 0
    for end, token in enumerate(tokens, 1):
        if token.level == 0 and token.nesting != 1:
            yield (tokens[start].map or [0])[0], tokens[start:end]
            start = end


def block_of(tokens: list[Token], source: str, env: EnvType) -> Block:
    """The block that these tokens of one top-level element of the source make."""
    first = tokens[0]
    if first.type in ("fence", "code_block"):
        return code_of(first, source)
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


def code_of(token: Token, source: str) -> CodeBlock:
    """The block of a token of code."""
    return CodeBlock(language_of(token), token.content.removesuffix("\n"), not is_open_fence(token, source))


def is_open_fence(token: Token, source: str) -> bool:
    """Whether this is code whose end has not been written."""
    if token.type != "fence":
        return False
    first, end = token.map or (0, 0)
    if end - first < 2:
        return True
    last = source.split("\n", end)[end - 1].strip()
    return not last.startswith(token.markup) or bool(last.strip(token.markup[0]))
