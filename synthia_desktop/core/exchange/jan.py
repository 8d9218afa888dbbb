"""Chats out of Jan's threads: a folder with thread.json and, message by message, messages.jsonl.

A message has role, content (parts with type and, for text, a value) and created_at in seconds or milliseconds; the
thread has title, created and the assistants with their models. Seen in Jan's own docs/docs/specs/threads.md and
messages.md (github.com/janhq/jan).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.values import identifier, rows, seconds, table, text
from synthia_desktop.core.labels import Labels
from synthia_desktop.core.said import said

MESSAGES, THREAD = "messages.jsonl", "thread.json"
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def is_message(data: Any) -> bool:
    """Whether a line's object is one of Jan's messages."""
    found = table(data)
    return found.get("role") in _ROLES and isinstance(found.get("content"), list) and "thread_id" in found


def read(lines: Iterable[Any], thread: Any) -> Chat:
    """One thread. lines: the objects of messages.jsonl. thread: that of thread.json, None = there is none."""
    found = table(thread)
    model = _model(found)
    messages: list[Message] = []
    thread_id, skipped = identifier(found.get("id")), 0
    for number, data in enumerate(map(table, lines)):
        role, spoken = _ROLES.get(text(data.get("role"))), _text(data)
        if role is None or not spoken.strip():
            skipped += 1
            continue
        thread_id = thread_id or identifier(data.get("thread_id"))
        own = text(table(data.get("metadata")).get("model")) or text(data.get("model")) or model
        created = seconds(data.get("created_at")) or seconds(data.get("created"))
        name = own if role is Role.ASSISTANT else ""
        messages.append(Message(str(number), None, role, spoken, created=created, model_name=name))
    messages.sort(key=lambda message: message.created)
    begun = seconds(found.get("created")) or min((m.created for m in messages if m.created), default=0.0)
    updated = seconds(found.get("updated")) or max((m.created for m in messages), default=begun)
    title = text(found.get("title")) or text(found.get("summary"))
    conversation = Conversation(thread_id, title, _instructions(found), begun, max(begun, updated))
    for message in messages:
        conversation.add(replace(message, parent_id=conversation.current_id))
    labels = Labels(titled="person" if title else "words", origin=f"jan:{thread_id}" if thread_id else "jan")
    return Chat(conversation, labels, (said("messages without text: {count:,}", count=skipped),) if skipped else ())


def _text(message: Mapping[str, Any]) -> str:
    pieces: list[str] = []
    for part in map(table, rows(message.get("content"))):
        said = text(table(part.get("text")).get("value"))
        if part.get("type") == "reasoning" and said.strip():
            said = f"<think>\n{said.strip()}\n</think>"
        elif part.get("type") == "image_url":
            said = "[image]"
        pieces.append(said)
    return "\n\n".join(piece for piece in pieces if piece.strip())


def _model(thread: Mapping[str, Any]) -> str:
    for assistant in map(table, rows(thread.get("assistants"))):
        model = assistant.get("model")
        if found := text(model) or text(table(model).get("id")):
            return found
    return text(table(thread.get("model")).get("id")) or text(thread.get("model_id"))


def _instructions(thread: Mapping[str, Any]) -> str:
    assistants = [table(assistant) for assistant in rows(thread.get("assistants"))]
    return next((text(one.get("instructions")) for one in assistants if one.get("instructions")), "")
