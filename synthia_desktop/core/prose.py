"""Which words of a text are prose that spelling can be checked in: not code, not addresses, not names of variables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

MOST_LETTERS = 60
"""A longer run of letters is no word of a language that is written with spaces."""

# Letters with what may stand between them in a word; file_name and 7b are one piece each, so that they are skipped.
_PIECE = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|['’\u2010\u2011-](?=[^\W\d_]))*")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
# Nothing here begins within what it repeats: a pasted line without blanks would be gone through for each letter.
_SKIPPED = re.compile(
    r"(?<!`)`+[^`\n]+`+"  # code within a line
    r"|\b[a-z][a-z0-9+.-]{1,15}:/?/?[^\s<>]+"  # addresses with a scheme
    r"|(?<![\w-])(?:www\.|[\w-]++\.(?:com|org|net|io|dev|de|fr|es|jp|cn|eu|edu|gov)\b)[^\s<>]*"
    r"|(?<!\w)(?:~|\.{0,2})/[\w./-]+|\b[A-Za-z]:\\\S+"  # paths
    r"|\\\w+|\$[^$\n]+\$"  # LaTeX
    r"|<[^<>\n]{1,200}>|&\w+;",  # HTML
    re.IGNORECASE,
)
_RUN = re.compile(r"\S+")
# Scripts that are written without spaces, or whose dictionaries check no words.
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")


@dataclass(frozen=True)
class Word:
    """A word and where it begins, in characters of the text."""

    text: str
    begin: int

    @property
    def end(self) -> int:
        return self.begin + len(self.text)


def in_fence(before: str) -> bool:
    """Whether a text ends within a block of code, so that what follows is code too."""
    fence = ""
    for found in _FENCE.finditer(before):
        mark = found.group(1)
        if not fence:
            fence = mark
        elif mark.startswith(fence[0]) and len(mark) >= len(fence):
            fence = ""
    return bool(fence)


def words(text: str, fenced: bool = False) -> Iterator[Word]:
    """The words of a piece of a text in their order. fenced: it begins within a block of code."""
    skipped = _ranges(text, fenced)
    at = 0
    for found in _PIECE.finditer(text):
        begin, end = found.span()
        while at < len(skipped) and skipped[at][1] <= begin:
            at += 1
        if at < len(skipped) and skipped[at][0] < end:
            continue
        if _is_word(found.group()):
            yield Word(found.group(), begin)


def _ranges(text: str, fenced: bool) -> list[tuple[int, int]]:
    """What is no prose: (begin, end), in order and without overlaps."""
    code: list[tuple[int, int]] = []
    opened, mark = (0 if fenced else -1), "`"
    for found in _FENCE.finditer(text):
        if opened < 0:
            opened, mark = found.start(), found.group(1)
        elif found.group(1)[0] == mark[0]:
            code.append((opened, found.end()))
            opened = -1
    if opened >= 0:
        code.append((opened, len(text)))
    ranges: list[tuple[int, int]] = []
    skipped = [found.span() for found in _SKIPPED.finditer(text)]
    for begin, end in sorted([*code, *skipped, *_mail_addresses(text)]):
        if ranges and begin <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
        else:
            ranges.append((begin, end))
    return ranges


def _mail_addresses(text: str) -> Iterator[tuple[int, int]]:
    if "@" not in text:
        return
    for found in _RUN.finditer(text):
        _, _, after = found[0][1:].partition("@")
        if "." in after[1:-1]:
            yield found.span()


def _is_word(piece: str) -> bool:
    """Prose: of one script with spaces, no digits, neither AN ABBREVIATION nor a nameOfSomething."""
    if len(piece) < 2 or len(piece) > MOST_LETTERS or "_" in piece or any(letter.isdigit() for letter in piece):
        return False
    inner = piece[1:]
    if inner != inner.lower():
        return False
    return not any(_is_unspaced(letter) for letter in piece if not letter.isascii())


def _is_unspaced(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_UNSPACED)
