"""Chats out of the conversations.json that ChatGPT's "Export data" gives.

The file is a list of conversations, each with its messages as a tree: mapping holds nodes by id, with message, parent
and children; current_node is the end of the branch that was shown. Nodes without a message, system messages and what
passes between the model and its tools are no turns; what follows them follows what was before. Seen in the formats
that github.com/mitkury/chatgpt-export-parser (docs/chatgpt-data-export-format.md) and
github.com/TomzxCode/llm-conversations-viewer (docs/formats.md) describe.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.tree import in_order
from synthia_desktop.core.exchange.values import identifier, rows, seconds, table, text
from synthia_desktop.core.labels import Labels

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_SPOKEN = ("text", "multimodal_text")


def is_chat(data: Any) -> bool:
    """Whether this is one of ChatGPT's conversations."""
    return isinstance(table(data).get("mapping"), dict)


def read(data: Any) -> Chat:
    """One conversation. What is not text is told of in the text, in brackets."""
    found = table(data)
    nodes: Mapping[str, Any] = table(found.get("mapping"))
    messages = {id_: _message(id_, table(node)) for id_, node in nodes.items()}
    spoken = [
        replace(message, parent_id=_spoken_before(nodes, messages, message.parent_id))
        for message in messages.values()
        if message is not None
    ]
    ordered, problems = in_order(spoken)
    joined, instead = _joined(ordered)
    current = _spoken_before(nodes, messages, text(found.get("current_node")) or None)
    current = instead.get(current, current) if current else None
    if current not in joined:
        current = next(reversed(joined), None)
    id_ = identifier(found.get("conversation_id")) or identifier(found.get("id"))
    created = seconds(found.get("create_time"))
    updated = seconds(found.get("update_time")) or created
    conversation = Conversation(id_, text(found.get("title")), "", created, updated, current, joined)
    archived = updated if found.get("is_archived") is True else None
    labels = Labels(archived=archived, titled="person", origin=f"chatgpt:{id_}" if id_ else "chatgpt")
    return Chat(conversation, labels, tuple(problems))


def _message(id_: str, node: Mapping[str, Any]) -> Message | None:
    """The node's message, if a person or the model said it to the other."""
    data = table(node.get("message"))
    role = _ROLES.get(text(table(data.get("author")).get("role")))
    metadata = table(data.get("metadata"))
    hidden = metadata.get("is_visually_hidden_from_conversation") is True or data.get("recipient") not in (None, "all")
    said = _text(table(data.get("content")))
    if role is None or hidden or not said.strip():
        return None
    parent = node.get("parent")
    model = text(metadata.get("model_slug")) if role is Role.ASSISTANT else ""
    created = seconds(data.get("create_time"))
    return Message(id_, parent if isinstance(parent, str) else None, role, said, created=created, model_name=model)


def _text(content: Mapping[str, Any]) -> str:
    if content.get("content_type") == "code":
        return f"```{text(content.get('language'))}\n{text(content.get('text'))}\n```" if content.get("text") else ""
    if content.get("content_type") not in _SPOKEN:
        return ""
    parts = [text(part) or _named(table(part)) for part in rows(content.get("parts"))]
    return "\n\n".join(filter(None, parts))


def _named(part: Mapping[str, Any]) -> str:
    kind = text(part.get("content_type"))
    if not kind:
        return ""
    if kind == "audio_transcription":
        return text(part.get("text"))
    return "[image]" if "image" in kind else f"[{kind}]"


def _spoken_before(nodes: Mapping[str, Any], messages: Mapping[str, Message | None], at: str | None) -> str | None:
    """The nearest node from this one back that has a message."""
    seen: set[str] = set()
    while at is not None and messages.get(at) is None:
        if at in seen or at not in nodes:
            return None
        seen.add(at)
        parent = table(nodes[at]).get("parent")
        at = parent if isinstance(parent, str) else None
    return at


def _joined(ordered: list[Message]) -> tuple[dict[str, Message], dict[str, str]]:
    """Answers that were cut by the use of a tool as one each, and which message stands for the ones that went in."""
    following = Counter(message.parent_id for message in ordered)
    joined: dict[str, Message] = {}
    instead: dict[str, str] = {}
    for message in ordered:
        parent = instead.get(message.parent_id or "", message.parent_id)
        before = joined.get(parent or "")
        goes_on = before is not None and before.role is message.role is Role.ASSISTANT
        if before is not None and goes_on and following[message.parent_id] == 1:
            instead[message.id] = before.id
            model = before.model_name or message.model_name
            joined[before.id] = replace(before, text=f"{before.text}\n\n{message.text}", model_name=model)
        else:
            joined[message.id] = replace(message, parent_id=parent)
    return joined, instead
