"""Ranks passages by BM25: which of them have the question's words, the rarer ones above all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.enclosing import where
from synthia_desktop.documents.terms import terms

MOST = 8
"""So many passages are enough to answer from; more of them confuse a small model."""


class Ranking:
    """Keeps the index of some passages, so that a question is ranked again while it is typed. From any one thread."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = tuple(passages)
        words = [terms(f"{passage.heading}\n{passage.text}") for passage in self._passages]
        self._known = frozenset(word for each in words for word in each)
        self._index: Any = _index(words) if self._known else None

    def best(self, question: str, characters: int, most: int = MOST) -> tuple[Passage, ...]:
        """The passages that fit a question best, in the order in which they stand in their files.

        characters: of all of them together at most, with what is written above each. Where no word of the question is
        in any, or it has none, the first ones.
        """
        found: list[int] = []
        for at in self._order(question):
            # What is written above it, and blanks between.
            size = len(self._passages[at].text) + len(where(self._passages[at])) + 12
            if len(found) < most and size <= characters:
                found.append(at)
                characters -= size
        return tuple(self._passages[at] for at in sorted(found))

    def _order(self, question: str) -> list[int]:
        every = list(range(len(self._passages)))
        words = [word for word in dict.fromkeys(terms(question)) if word in self._known]
        if not words:
            return every
        scores = [float(score) for score in self._index.get_scores(words)]
        return sorted((at for at in every if scores[at] > 0), key=lambda at: (-scores[at], at))


def _index(words: list[list[str]]) -> Any:
    # Imported here because numpy takes a tenth of a second, and few chats have files.
    import bm25s  # pyright: ignore[reportMissingTypeStubs]

    library: Any = bm25s
    index = library.BM25(method="lucene")
    index.index(words, show_progress=False, leave_progress=False)
    return index
