"""Finds names by what a person types of them in haste: words in any order, parts of words, beginnings of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from synthia_desktop.core.folding import find_all, fold

START, WORD, PART, INITIALS = 100, 80, 50, 30
"""How well a word is found: at the start of the name, of one of its words, anywhere, as beginnings of its words."""

MOST_LETTERS, MOST_TYPED = 400, 100
"""What stands later in a name, or is typed after so many letters, is not looked at."""

# A letter after a sign or a space; and a digit after a letter, as in 7b and Q4_K_M.
_BEGIN = re.compile(r"(?<![^\W_])[^\W_]|(?<!\d)\d")


class Name(NamedTuple):
    """A name made ready to be looked through. folded: as it is compared. starts: where its words begin in that."""

    text: str
    folded: str
    starts: tuple[int, ...]
    initials: str


def name_of(text: str) -> Name:
    """Make a name ready; do it once and keep it."""
    folded = fold(text[:MOST_LETTERS])
    starts = tuple(found.start() for found in _BEGIN.finditer(folded))
    return Name(text, folded, starts, "".join([folded[at] for at in starts]))


def words_of(query: str) -> tuple[str, ...]:
    """What is looked for: each of these has to be in the name."""
    return tuple(fold(query[:MOST_TYPED]).split())


def score(words: Sequence[str], name: Name, initials: bool = True) -> int:
    """How well all the words are found in a name, 0 = not all are. Without words everything is found.

    initials: whether a word may also be beginnings of words, which takes longest to find out.
    """
    total = 1
    for word in words:
        found = _score(word, name) or (INITIALS if initials and _initials(word, name) else 0)
        if not found:
            return 0
        total += found
    return total


def places(words: Sequence[str], name: Name) -> tuple[tuple[int, int], ...]:
    """What to mark in a name that was found: (begin, end) in its text, in order."""
    marked = list(find_all(name.text[:MOST_LETTERS], [word for word in words if word in name.folded]))
    if len(name.folded) == len(name.text[:MOST_LETTERS]):
        # Only where each letter is compared as one letter do the places of the initials stand for those in the text.
        for word in words:
            if word not in name.folded:
                marked += [(at, at + length) for at, length in _initials(word, name)]
    return _joined(sorted(marked))


def _score(word: str, name: Name) -> int:
    """How well the word itself is found."""
    folded, starts = name.folded, name.starts
    if len(word) == 1 and word.isascii() and word.isalnum():
        # A single letter is in nearly every name: only where a word begins with it, it tells something.
        return (START if folded.startswith(word) else WORD) if word in name.initials else 0
    at = folded.find(word)
    if at <= 0:
        return START if at == 0 else 0
    while at > 0:
        if at in starts:
            return WORD
        at = folded.find(word, at + 1)
    return PART


def _initials(word: str, name: Name) -> list[tuple[int, int]]:
    """The word as beginnings of words of the name, in their order: (begin, length) of each; [] if it is not."""
    folded, starts = name.folded, name.starts
    if len(word) < 2 or word[0] not in name.initials:
        return []
    # By how many letters are done: from which word on the rest is not there. So no word is tried twice for a letter.
    dead: dict[int, int] = {}

    def follow(done: int, first: int) -> list[tuple[int, int]] | None:
        if done == len(word):
            return []
        last = dead.get(done, len(starts))
        for number in range(first, last):
            at, length = starts[number], 0
            end = starts[number + 1] if number + 1 < len(starts) else len(folded)
            while done + length < len(word) and at + length < end and folded[at + length] == word[done + length]:
                length += 1
            # The longest beginning first; a shorter one where the rest is in the words that follow.
            for taken in range(length, 0, -1):
                rest = follow(done + taken, number + 1)
                if rest is not None:
                    return [(at, taken), *rest]
        dead[done] = min(first, last)
        return None

    return follow(0, 0) or []


def _joined(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    made: list[tuple[int, int]] = []
    for begin, end in spans:
        if made and begin <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((begin, end))
    return tuple(made)
