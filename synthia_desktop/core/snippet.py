"""The piece of a text around what was found in it, with the finds marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from synthia_desktop.core.folding import find_all, fold

BEFORE, LENGTH = 30, 160
# Long texts are looked through in pieces, so that only the one with the find is gone through letter by letter.
_PIECE, _OVERLAP = 800, 200
_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKS = "*`"
_SPACE = re.compile(r"\s")


@dataclass(frozen=True)
class Marked:
    """A text of one line and the places in it, (begin, end) in its characters, that are to be seen at once."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


def mark_all(text: str, words: Sequence[str]) -> Marked:
    """A short text as it is, with every folded word marked."""
    return Marked(_UNSEEN.sub(" ", text), tuple(find_all(text, words)))


def snippet(text: str, words: Sequence[str]) -> Marked:
    """Some 160 characters of a text, on one line, from a little before the first of the folded words on."""
    start, piece = _piece(text, words)
    spans = find_all(piece, words)
    at = spans[0][0] if spans else 0
    begin = max(0, at - BEFORE)
    if begin:
        # Not from the middle of a word, if one ends before the find.
        begin = next((space.end() for space in _SPACE.finditer(piece, begin, at)), begin)
    end = min(len(piece), begin + LENGTH)
    cut = [(max(0, first - begin), min(last, end) - begin) for first, last in spans if first < end and last > begin]
    ahead, behind = ("…" if start + begin else ""), ("…" if start + end < len(text) else "")
    plain, spans = _without_marks(piece[begin:end], cut)
    shown = tuple((first + len(ahead), last + len(ahead)) for first, last in spans)
    return Marked(ahead + _UNSEEN.sub(" ", plain) + behind, shown)


def _without_marks(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """The text without the stars and backquotes of Markdown, but for those that were looked for."""
    kept: list[str] = []
    at: list[int] = []
    for number, character in enumerate(text):
        at.append(len(kept))
        if character not in _MARKS or any(first <= number < last for first, last in spans):
            kept.append(character)
    at.append(len(kept))
    return "".join(kept), [(at[first], at[last]) for first, last in spans]


def _piece(text: str, words: Sequence[str]) -> tuple[int, str]:
    """The part of a text in which the first of the words stands, and where it begins."""
    if len(text) <= 2 * _PIECE:
        return 0, text
    best = 0
    for start in range(0, len(text), _PIECE - _OVERLAP):
        if any(word in fold(text[start : start + _PIECE]) for word in words):
            best = start
            break
    return best, text[best : best + _PIECE]
