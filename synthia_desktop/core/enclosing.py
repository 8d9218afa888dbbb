"""How the text of attached files stands in a prompt: which words are whose must be plain to a small model too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

from synthia_desktop.core.attachments import Attachment, Enclosure, Opened, Passage, numbered
from synthia_desktop.core.conversation import Message

_CITE = (
    "Answer with the help of the passages above. After each statement that rests on one of them write its number in "
    "square brackets, as in [{number}]. If they do not hold the answer, say so."
)


def enclose(opened: Sequence[Opened], passages: Sequence[Passage] = (), after: int = 0) -> Enclosure:
    """What goes with a question that comes with these files. Their modes say which of them are seen whole.

    passages: of the files that are not, and of earlier ones. after: the last number that the chat has cited so far.
    """
    sent = numbered(tuple(passages), after)
    whole = [_document(one) for one in opened if one.attachment.mode == "whole"]
    block = "".join(f"{part}\n\n" for part in (*whole, *([_passages(sent)] if sent else ())))
    return Enclosure(tuple(one.attachment for one in opened), sent, block)


def where(passage: Passage, page: str = "page {page}") -> str:
    """Which file a passage is from, on which page and under which heading. page: the words for a page's number."""
    on = page.format(page=passage.page) if passage.page else ""
    return ", ".join(filter(None, (_one_line(passage.name), on, _one_line(passage.heading))))


def last_number(branch: Sequence[Message]) -> int:
    """The highest number of a passage that a branch has, 0 = none; the next ones go on from there."""
    return max(passages_of(branch), default=0)


def passages_of(branch: Sequence[Message]) -> dict[int, Passage]:
    """The passages that a branch's questions were sent with, by their numbers."""
    sent = (message.enclosed.passages for message in branch if message.enclosed)
    return {passage.number: passage for passages in sent for passage in passages}


def retrievable(branch: Sequence[Message]) -> tuple[Attachment, ...]:
    """The files that a branch's questions came with and that are seen by their passages, each once, oldest first.

    A question that follows gets passages of them too.
    """
    came = (message.enclosed.attachments for message in branch if message.enclosed)
    found = {one.document: one for attachments in came for one in attachments if one.mode == "retrieval"}
    return tuple(found.values())


def _document(opened: Opened) -> str:
    attachment, text = opened.attachment, opened.document.text.strip("\n")
    tag = _tag("document", text)
    pages = f' pages="{attachment.pages}"' if attachment.pages else ""
    return f'<{tag} name="{_attribute(attachment.name)}"{pages}>\n{text}\n</{tag}>'


def _passages(passages: Sequence[Passage]) -> str:
    tag = _tag("passages", "\n".join(passage.text for passage in passages))
    each = "\n\n".join(f"[{passage.number}] {where(passage)}\n{passage.text}" for passage in passages)
    return f"<{tag}>\n{each}\n</{tag}>\n\n{_CITE.format(number=passages[0].number)}"


def _tag(name: str, text: str) -> str:
    """A name that the text does not end by itself, whatever stands in it."""
    # All at once: a file made of such ends would be gone through for each of them.
    taken = set(re.findall(rf"</({name}(?:-[0-9]+)?)>", text))
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(found for found in names if found not in taken)


def _attribute(name: str) -> str:
    return _one_line(name).replace('"', "'")


def _one_line(name: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
