"""Colours for code: which runs of a text are keywords, strings, numbers, functions and comments."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_SPACE = re.compile(r"\s+")
_ENDING = re.compile(r"\*(\.\w+)")
MAX_CHARS = 20_000
"""Of code with colours; finding them in more would hold the window."""
MAX_LINE, MAX_SPACE = 1_000, 200
"""Letters of one line, and white space in a row. Many a lexer looks at what is longer again from each letter on: in C
that took some seconds for a page of empty lines, as models write them when they do not find an end."""

Span = tuple[int, int, str]
"""(start, length, role): in UTF-16 units, as Qt counts. role: keyword, string, number, function or comment."""

_ROLES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("Comment",), "comment"),
    (("Literal", "String"), "string"),
    (("Literal", "Number"), "number"),
    (("Name", "Function"), "function"),
    (("Name", "Class"), "function"),
    (("Name", "Decorator"), "function"),
    (("Name", "Builtin"), "function"),
    (("Name", "Tag"), "keyword"),
    (("Operator", "Word"), "keyword"),
    (("Keyword",), "keyword"),
)
"""Pygments' token types are tuples of names."""


def highlight(code: str, language: str) -> tuple[Span, ...]:
    """The coloured runs of a piece of code in their order; none for an unknown language or what would take too long."""
    if not language or len(code) > MAX_CHARS or _is_slow(code):
        return ()
    lexer = _lexer(language)
    if lexer is None:
        return ()
    spans: list[Span] = []
    # A comment ends with its line in many a lexer, so that the last line needs an end too.
    for start, kind, words in lexer.get_tokens_unprocessed(f"{code}\n"):
        role, text = _role(kind), words[: len(code) - start]
        if not role or not text:
            continue
        if spans and spans[-1][2] == role and spans[-1][0] + spans[-1][1] == start:
            spans[-1] = (spans[-1][0], spans[-1][1] + len(text), role)
        else:
            spans.append((start, len(text), role))
    return tuple(spans) if max(code, default="") <= "\uffff" else _in_utf16(code, spans)


def to_html(code: str, language: str) -> str:
    """A piece of code as HTML: its coloured runs are spans whose class is their role."""
    pieces: list[str] = []
    # Spans are counted as Qt counts.
    units, at = code.encode("utf-16-le", "replace"), 0
    for start, length, role in highlight(code, language):
        words = _escaped(units[2 * start : 2 * (start + length)])
        pieces += _escaped(units[2 * at : 2 * start]), f'<span class="{role}">{words}</span>'
        at = start + length
    return "".join(pieces) + _escaped(units[2 * at :])


def file_ending(language: str) -> str:
    """How the name of a file in this language ends, such as ".py"; ".txt" for an unknown one."""
    lexer = _lexer(language) if language else None
    names = cast("list[str]", cast("Any", lexer).filenames) if lexer is not None else []
    found = (_ENDING.fullmatch(name) for name in names)
    return next((match[1] for match in found if match), ".txt")


def _is_slow(code: str) -> bool:
    lines, spaces = code.split("\n"), _SPACE.findall(code)
    return len(max(lines, key=len)) > MAX_LINE or len(max(spaces, key=len, default="")) > MAX_SPACE


def _lexer(language: str) -> Lexer | None:
    # Each code has one of its own: some remember where they are, and code is read on more threads than one.
    found = _lexer_class(language)
    return None if found is None else found()


@lru_cache(maxsize=64)
def _lexer_class(language: str) -> type[Lexer] | None:
    from pygments import lexers  # imported with the first code: a chat without any opens without it
    from pygments.util import ClassNotFound

    try:
        return cast("type[Lexer]", cast("Any", lexers).find_lexer_class_by_name(language))
    except ClassNotFound:
        return None


@lru_cache(maxsize=512)
def _role(kind: tuple[str, ...]) -> str:
    """Pygments' token types are tuples of which a subtype's begins with its family's."""
    return next((role for family, role in _ROLES if kind[: len(family)] == family), "")


def _escaped(units: bytes) -> str:
    return html.escape(units.decode("utf-16-le", "replace"))


def _in_utf16(code: str, spans: list[Span]) -> tuple[Span, ...]:
    at = list(accumulate((2 if character > "\uffff" else 1 for character in code), initial=0))
    return tuple((at[start], at[start + length] - at[start], role) for start, length, role in spans)
