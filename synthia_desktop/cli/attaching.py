"""Files that go with the first message in the terminal: whole where they fit, else by the passages that fit best."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.attachments import Opened, Passage
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.passages import split
from synthia_desktop.documents.ranking import Ranking
from synthia_desktop.documents.reader import DocumentReader

_CHARACTERS_OF_A_TOKEN = 3
"""Of most European texts a little more, of others less; the passages must fit in any case."""

_SHARE = 3
"""Passages take this part of the context, so that what is said before and after them stays in it too."""

_MOST_CHARACTERS = 40
"""Of a token, on average: what has more of them need not be counted, which takes long."""


def read_files(paths: Sequence[Path]) -> list[Opened]:
    """Raises DocumentError."""
    reader = DocumentReader()
    return [reader.read(path) for path in paths]


class Files:
    """The files of one conversation."""

    def __init__(self, opened: Sequence[Opened], context_length: int) -> None:
        """context_length: in tokens."""
        self._opened = list(opened)
        self._characters = context_length * _CHARACTERS_OF_A_TOKEN // _SHARE
        self._most = context_length * _MOST_CHARACTERS
        self._ranking: Ranking | None = None
        self._number = 0

    def ask(self, question: str, fits: Callable[[str], bool], first: bool) -> str:
        """The next question as the model is to see it. fits(text): whether the context has room for this one.

        first: nothing was answered yet, so that the files go with this one.
        """
        opened = self._opened if first else []
        while True:
            enclosure = enclose(opened, self._passages(question), self._number)
            text = enclosure.asked(question)
            large = max((one for one in opened if one.attachment.mode == "whole"), key=_length, default=None)
            if large is None or (len(text) <= self._most and fits(text)):
                break
            opened = [_by_passages(one) if one is large else one for one in opened]
            self._rank(opened)
        self._number = max([self._number, *(passage.number for passage in enclosure.passages)])
        return text

    def told(self) -> list[dict[str, object]]:
        """What is to be said of each file once it was sent."""
        ranked = {passage.document for passage in self._ranking.passages} if self._ranking else set[str]()
        return [
            {
                "name": one.attachment.name,
                "pages": one.attachment.pages,
                "characters": one.attachment.characters,
                "mode": "retrieval" if one.document.id in ranked else "whole",
            }
            for one in self._opened
        ]

    def tell(self) -> None:
        """On the terminal, how each file was sent."""
        for one, file in zip(self._opened, self.told(), strict=True):
            how = "the passages that fit the question" if file["mode"] == "retrieval" else "whole"
            guess = f", read as {one.attachment.encoding}, which is a guess" if one.attachment.guessed else ""
            blank = f", {one.attachment.blank_pages:,} pages without text" if one.attachment.blank_pages else ""
            print(f"[{_printable(one.attachment.name)}: {how}{blank}{guess}]", file=sys.stderr)

    def _rank(self, opened: Sequence[Opened]) -> None:
        parts = (split(one.document, one.attachment.name) for one in opened if one.attachment.mode == "retrieval")
        self._ranking = Ranking([passage for part in parts for passage in part])

    def _passages(self, question: str) -> tuple[Passage, ...]:
        return self._ranking.best(question, self._characters) if self._ranking else ()


def _printable(name: str) -> str:
    """What would steer the terminal is left out of a name."""
    return "".join(letter if letter.isprintable() else "?" for letter in name)


def _length(opened: Opened) -> int:
    return opened.attachment.characters


def _by_passages(opened: Opened) -> Opened:
    return replace(opened, attachment=opened.attachment.by("retrieval"))
