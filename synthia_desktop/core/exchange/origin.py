"""What a chat that was read still needs: its times, and the mark by which it is recognised when it is brought again."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from synthia_desktop.core.exchange.chat import Chat


def dated(chat: Chat, now: float) -> Chat:
    """A chat without times is from now."""
    conversation = chat.conversation
    if not conversation.created:
        first = min((m.created for m in conversation.messages.values() if m.created), default=now)
        conversation = replace(conversation, created=first, updated=conversation.updated or first)
    return replace(chat, conversation=conversation)


def named(kind: str, chat: Chat) -> Chat:
    """Where a chat comes from: what it is recognised by when it is brought again."""
    origin = chat.labels.origin or kind.lower()
    if ":" not in origin:
        # It has no id of its own: its first words are one.
        first = next(iter(chat.conversation.messages.values()))
        marks = f"{chat.conversation.created if kind != 'JSON lines' else ''}\0{first.text}"
        origin = f"{origin}:{sha256(marks.encode('utf-8', 'replace')).hexdigest()[:32]}"
    return replace(chat, labels=replace(chat.labels, origin=origin))
