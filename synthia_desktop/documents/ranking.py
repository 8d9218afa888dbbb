"""Ranks passages by BM25: which of them have the question's words, the rarer ones above all.

By SQLite's FTS5, which computes it and is in the program anyway; it gets the words made ready, so that they are the
same in every script.
"""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Iterable, Sequence
from threading import Lock

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.enclosing import where
from synthia_desktop.documents.terms import asked, terms

MOST = 8
"""So many passages are enough to answer from; more of them confuse a small model."""

_ABOVE = 12
"""Characters that are written around the place of a passage."""

_MOST_WORDS = 400
"""Of a question: a page that is pasted into it need not be compared word for word."""


class Ranking:
    """Keeps the index of some passages, so that a question is ranked again while it is typed. From any thread."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = tuple(passages)
        self._lock = Lock()
        self._index = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._index.close)
        self._index.execute("CREATE VIRTUAL TABLE passages USING fts5 (words, content='', tokenize='ascii')")
        self._index.executemany(
            "INSERT INTO passages (rowid, words) VALUES (?, ?)",
            ((at, _spelt(terms(f"{one.heading}\n{one.text}"))) for at, one in enumerate(self._passages)),
        )

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Those that are ranked."""
        return self._passages

    def best(self, question: str, characters: int, most: int = MOST) -> tuple[Passage, ...]:
        """The passages that fit a question best, in the order in which they stand in their files.

        characters: of all of them together at most, with what is written above each. Where no word of the question is
        in any, or it has none, the first ones.
        """
        found: list[int] = []
        for at in self._order(question):
            size = len(self._passages[at].text) + len(where(self._passages[at])) + _ABOVE
            if len(found) < most and size <= characters:
                found.append(at)
                characters -= size
        return tuple(self._passages[at] for at in sorted(found))

    def _order(self, question: str) -> Iterable[int]:
        words = asked(question)[:_MOST_WORDS]
        with self._lock:
            rows = self._rows(words) if words else []
        return [at for (at,) in rows] or range(len(self._passages))

    def _rows(self, words: Sequence[str]) -> list[tuple[int]]:
        return self._index.execute(
            "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages), rowid",
            (" OR ".join(_spelt([word]) for word in words),),
        ).fetchall()


def _spelt(words: Iterable[str]) -> str:
    """Words in letters and digits that no tokenizer parts or changes."""
    return " ".join("x" + word.encode().hex() for word in words)
