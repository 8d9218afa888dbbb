"""Files that come with a question: what a message keeps of them, and the text of theirs that a model sees."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from typing import Literal

Mode = Literal["whole", "retrieval"]
"""Whether a model sees all of a document, or the passages that fit the question best."""


class Kind(StrEnum):
    """What a file was read as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CODE = "code"
    PDF = "pdf"
    DOCX = "docx"


@dataclass(frozen=True)
class Document:
    """A file's text, stored once however many messages have it. id: of text and pages, so that it cannot change.

    pages: where in the text each page begins; empty where there are none.
    """

    id: str = ""
    kind: Kind = Kind.TEXT
    text: str = ""
    pages: tuple[int, ...] = ()

    @classmethod
    def of(cls, kind: Kind, text: str, pages: tuple[int, ...] = ()) -> Document:
        """The document with this text, without what no file can hold."""
        text = storable(text)
        return cls(document_id(kind, text, pages), kind, text, pages)

    def page_at(self, place: int) -> int | None:
        """The number, from 1, of the page that this place of the text is on; None where there are no pages."""
        return bisect_right(self.pages, place) or None


@dataclass(frozen=True)
class Attachment:
    """A file as a message keeps it. name: without its folder. size: bytes of the file. digest: its SHA-256 in hex.

    document: the Document's id. characters: of its text. pages: how many, 0 = it has none. blank_pages: those without
    text. encoding: which the text was read in, "" for PDF and DOCX; guessed: nothing in the file says that it is this.
    tokens: as the model counts them that was loaded when it was attached, 0 = nobody has.
    """

    name: str = ""
    kind: Kind = Kind.TEXT
    size: int = 0
    digest: str = ""
    document: str = ""
    characters: int = 0
    pages: int = 0
    blank_pages: int = 0
    encoding: str = ""
    guessed: bool = False
    tokens: int = 0
    mode: Mode = "whole"

    def by(self, mode: Mode) -> Attachment:
        """The same file, seen whole or by its passages."""
        return replace(self, mode=mode)


@dataclass(frozen=True)
class Opened:
    """A file that was read: what a message keeps of it, and its text.

    modified: when the file was changed last, in nanoseconds since the epoch, 0 = not known.
    """

    attachment: Attachment
    document: Document
    modified: int = 0


@dataclass(frozen=True)
class Unread:
    """A file of a draft of which nothing is known but where it is. attached: when, in seconds since the epoch."""

    path: str = ""
    attached: float = 0.0
    mode: Mode = "whole"


@dataclass(frozen=True)
class Passage:
    """A piece of a document, text[start:end] of it. number: by which an answer cites it, 0 = it was not sent yet.

    name: of the file. page: the one it begins on, from 1, None = there are none. heading: above it, "" = none.
    """

    document: str = ""
    number: int = 0
    start: int = 0
    end: int = 0
    text: str = ""
    name: str = ""
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True)
class Enclosure:
    """What came with a question. passages: those that were sent, numbered, also of files that came with earlier ones.

    block: exactly what a model sees before the question's own words. It is kept with the question and never made anew,
    so that a later version of the program finds the chat's place in the KV cache.
    """

    attachments: tuple[Attachment, ...] = ()
    passages: tuple[Passage, ...] = ()
    block: str = ""

    def asked(self, question: str) -> str:
        """The question as a model sees it."""
        return f"{self.block}{question}"


def storable(text: str) -> str:
    """Half surrogate pairs, and the bytes of a name that are no text, become question marks, one for each."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def document_id(kind: Kind, text: str, pages: tuple[int, ...]) -> str:
    """The id that a document with this text has, in any version of the program."""
    head = f"{kind.value}\n{','.join(map(str, pages))}\n"
    return hashlib.sha256((head + text).encode("utf-8")).hexdigest()


def numbered(passages: tuple[Passage, ...], after: int = 0) -> tuple[Passage, ...]:
    """The passages with the numbers that follow `after`, the last one that the chat has."""
    return tuple(replace(passage, number=number) for passage, number in zip(passages, count(after + 1), strict=False))
