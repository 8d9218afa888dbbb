"""Makes of a question and its files what the model is to see, off the main thread: long documents take a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Opened
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.enclosing import enclose, last_number, retrievable

if TYPE_CHECKING:
    from synthia_desktop.documents.ranking import Ranking

MOST_TOKENS, SHARE, ENOUGH = 3_000, 2, 1_000
"""Passages take so many tokens at most, and this part of the room, unless that is less than enough: the model has to
read them, which takes its time, and what was said before is to stay in the context too.
"""

CHARACTERS_PER_TOKEN = 3.5
"""Where nothing was counted: of English."""


@dataclass(frozen=True)
class Asked:
    """A question before it is sent. branch: what it follows. characters: how many the passages may have together.

    earlier: passages of files that came with the branch are sent too.
    """

    text: str
    opened: tuple[Opened, ...]
    branch: tuple[Message, ...]
    characters: int
    earlier: bool = True


class Encloser:
    """To be called on one thread. fetch(document's id): its text, from the disk. Raises what fetch raises."""

    def __init__(self, fetch: Callable[[str], Document]) -> None:
        self._fetch = fetch
        self._documents: dict[str, Document] = {}
        self._ranked: tuple[tuple[tuple[str, str], ...], Ranking] | None = None

    def enclose(self, asked: Asked) -> Enclosure | None:
        """What goes with the question; None where nothing does."""
        by_passages = [(one.attachment, one.document) for one in asked.opened if one.attachment.mode == "retrieval"]
        known = {attachment.document for attachment, _ in by_passages}
        before = retrievable(asked.branch) if asked.earlier else ()
        earlier = [one for one in before if one.document not in known]
        # Those of this question only: a person may go through many chats with many files.
        self._documents = {one.document: self._document(one.document) for one in earlier}
        by_passages += [(one, self._documents[one.document]) for one in earlier]
        if not asked.opened and not by_passages:
            return None
        passages = self._ranking(by_passages).best(asked.text, asked.characters) if by_passages else ()
        return enclose(asked.opened, passages, last_number(asked.branch))

    def _document(self, document_id: str) -> Document:
        return self._documents.get(document_id) or self._fetch(document_id)

    def _ranking(self, files: Sequence[tuple[Attachment, Document]]) -> Ranking:
        """Of all passages of these files; kept while the person goes on typing."""
        key = tuple((document.id, attachment.name) for attachment, document in files)
        if self._ranked is None or self._ranked[0] != key:
            # Imported with the first document that needs it.
            from synthia_desktop.core.passages import split
            from synthia_desktop.documents.ranking import Ranking

            passages = tuple(p for attachment, document in files for p in split(document, attachment.name))
            self._ranked = key, Ranking(passages)
        return self._ranked[1]


def passage_characters(opened: Sequence[Opened], room: int | None, tokens: int | None = None) -> int:
    """How many characters passages may have where the context has room for so many tokens beside the whole files.

    room: None = not known. tokens: as many at most.
    """
    whole = sum(one.attachment.tokens for one in opened if one.attachment.mode == "whole")
    counted = [one.attachment for one in opened if one.attachment.tokens]
    characters, total = sum(one.characters for one in counted), sum(one.tokens for one in counted)
    free = MOST_TOKENS if room is None else max(room - whole, 0)
    left = max(free // SHARE, min(free, ENOUGH))
    least = min(left, MOST_TOKENS if tokens is None else tokens)
    return round(least * (characters / total if total else CHARACTERS_PER_TOKEN))
