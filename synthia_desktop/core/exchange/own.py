"""The program's own file of chats: everything of them, to be read back as they were."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Document
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.exchange.chat import Chat, shareable
from synthia_desktop.core.exchange.enclosed import document_ids
from synthia_desktop.core.exchange.tree import in_order
from synthia_desktop.core.exchange.values import identifier, rows, seconds, table, text
from synthia_desktop.core.labels import MOST_TAGS, Labels, clean_tags
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import said

FORMAT, VERSION = "synthia-desktop-chats", 1
LIST = "chats"
"""Under this name the chats stand in the file; the ones before it tell what the file is."""

MOST_ENCLOSED = 1_000
"""Files, and passages, of one question: each is shown as a control of its own."""

_NO_STATS = AnswerStats(0, 0, 0, 0.0, 0.0, 0.0, 0.0, 0, "")
_NO_MESSAGE = Message("", None, Role.USER, "")
_NO_DOCUMENT = Document()


def write(chats: Iterable[Chat], now: float) -> Iterator[str]:
    """The file in pieces, one chat on each line. now: seconds since the epoch."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "exported": {json.dumps(now)}, "{LIST}": ['
    between = "\n"
    for chat in chats:
        yield between + _clean(json.dumps(as_data(chat), ensure_ascii=False))
        between = ",\n"
    yield "\n]}\n"


def as_data(chat: Chat) -> dict[str, Any]:
    """A chat as JSON has it, every branch, without what is in the trash."""
    whole = shareable(chat.conversation)
    names = ("id", "title", "system_prompt", "created", "updated", "current_id")
    used = set(document_ids(whole))
    documents = [to_json(document) for document in chat.documents if document.id in used]
    return {
        **{name: getattr(whole, name) for name in names},
        "options": to_json(whole.options),
        "labels": to_json(chat.labels),
        "messages": [_message_data(message) for message in whole.messages.values()],
        **({"documents": documents} if documents else {}),
    }


def read(data: Any) -> Chat:
    """A chat out of what as_data() gave. What is of a wrong type is told in problems and has a default."""
    found = table(data)
    problems: list[str] = []
    messages = [_message(table(one), number, problems) for number, one in enumerate(rows(found.get("messages")), 1)]
    ordered, mended = in_order([message for message in messages if message is not None])
    problems += mended
    options = from_json(ChatOptions(), found.get("options", {}), problems, "options")
    labels = from_json(Labels(), found.get("labels", {}), problems, "labels")
    known = {message.id: message for message in ordered}
    current = found.get("current_id")
    if current not in known:
        if current is not None or known:
            problems.append(said("the branch that was shown is not known"))
        current = ordered[-1].id if ordered else None
    conversation = Conversation(
        identifier(found.get("id")),
        text(found.get("title")),
        text(found.get("system_prompt")),
        seconds(found.get("created")),
        seconds(found.get("updated")),
        current,
        known,
        options,
    )
    tags = clean_tags(labels.tags)[:MOST_TAGS]
    documents = _documents(found.get("documents"), problems)
    return Chat(conversation, replace(labels, tags=tags), tuple(problems), documents)


def _message_data(message: Message) -> dict[str, Any]:
    data: dict[str, Any] = to_json(message)
    del data["deleted"]
    if message.enclosed is None:
        del data["enclosed"]
    return data


def _documents(data: Any, problems: list[str]) -> tuple[Document, ...]:
    """Only texts that are what their ids say: the chats that are here already must keep theirs."""
    found: list[Document] = []
    for number, one in enumerate(rows(data), 1):
        told = from_json(_NO_DOCUMENT, one, problems, f"document {number}")
        document = Document.of(told.kind, told.text, told.pages)
        if document.id == told.id and _are_places(told.pages, len(told.text)):
            found.append(document)
        else:
            problems.append(said("document {number} is not the one that its messages name", number=number))
    return tuple(found)


def _are_places(pages: Sequence[int], most: int) -> bool:
    """Pages begin one after another, within the text; shown in another order they would repeat it without end."""
    return list(pages) == sorted(pages) and all(0 <= page <= most for page in pages)


def _message(data: Mapping[str, Any], number: int, problems: list[str]) -> Message | None:
    """None: it has no id, or neither role nor text."""
    if not identifier(data.get("id")) or not isinstance(data.get("text"), str) or data.get("role") not in list(Role):
        problems.append(said("message {number} has no id, text or role", number=number))
        return None
    stats = data.get("stats")
    plain = {name: value for name, value in data.items() if name not in ("id", "stats", "deleted")}
    message = from_json(_NO_MESSAGE, plain, problems, f"message {number}")
    if stats is not None:
        stats = from_json(_NO_STATS, stats, problems, f"message {number}.stats")
    state = MessageState.STOPPED if message.state is MessageState.STREAMING else message.state
    enclosed = message.enclosed
    if enclosed is not None and max(len(enclosed.attachments), len(enclosed.passages)) > MOST_ENCLOSED:
        problems.append(f"message {number}.enclosed")
        attachments, passages = enclosed.attachments[:MOST_ENCLOSED], enclosed.passages[:MOST_ENCLOSED]
        enclosed = replace(enclosed, attachments=attachments, passages=passages)
    found = replace(message, id=identifier(data["id"]), text=text(message.text), state=state)
    return replace(found, stats=stats, enclosed=enclosed)


def _clean(line: str) -> str:
    return line if line.isascii() else line.encode("utf-8", "replace").decode("utf-8")
