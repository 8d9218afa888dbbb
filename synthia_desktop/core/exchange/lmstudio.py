"""Chats out of LM Studio's .conversation.json files, one chat in each.

messages is a list of places, each with versions and the number of the currentlySelected one. A version has a role and
either content (parts with type and text) or, with type multiStep, steps whose contentBlocks hold such parts; a step
whose style has the type thinking is reasoning. Times are in milliseconds. Seen in what these read:
github.com/zeveck/json_to_md (convert-conversation.js, files of LM Studio 0.3.22) and
github.com/YorkieDev/lm-studio-conversation-converter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.values import rows, seconds, table, text
from synthia_desktop.core.labels import Labels
from synthia_desktop.core.said import said

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def is_chat(data: Any) -> bool:
    """Whether this is one of LM Studio's chats."""
    places = rows(table(data).get("messages"))
    return any(isinstance(table(place).get("versions"), list) for place in places[:20])


def read(data: Any) -> Chat:
    """One chat; other versions of a message become other branches there."""
    found = table(data)
    created = seconds(found.get("createdAt"))
    conversation = Conversation("", text(found.get("name")), text(found.get("systemPrompt")), created, created)
    skipped = 0
    for number, place in enumerate(rows(found.get("messages"))):
        if not _add(conversation, number, table(place), created):
            skipped += 1
    updated = seconds(found.get("userLastMessagedAt")) or seconds(found.get("assistantLastMessagedAt"))
    conversation.updated = max(created, updated)
    labels = Labels(
        pinned=conversation.updated if found.get("pinned") is True else None, titled="person", origin="lmstudio"
    )
    problems = (said("messages without text: {count:,}", count=skipped),) if skipped else ()
    return Chat(conversation, labels, problems)


def _add(conversation: Conversation, number: int, place: Mapping[str, Any], created: float) -> bool:
    """Adds the versions of one place; the selected one is last, so that the chat goes on from it."""
    selected = place.get("currentlySelected")
    parent = conversation.current_id
    made: list[tuple[bool, Message]] = []
    for version, data in enumerate(map(table, rows(place.get("versions")))):
        role, said = _ROLES.get(text(data.get("role"))), _text(data)
        if role is not None and said.strip():
            model = _model(data) if role is Role.ASSISTANT else ""
            message = Message(f"{number}-{version}", parent, role, said, created=created, model_name=model)
            made.append((version == selected, message))
    for _, message in made:
        conversation.add(message)
    if made:
        conversation.current_id = next((message.id for chosen, message in made if chosen), made[-1][1].id)
    return bool(made)


def _text(version: Mapping[str, Any]) -> str:
    if not isinstance(version.get("steps"), list):
        return _parts(version.get("content"))
    pieces: list[str] = []
    for step in map(table, rows(version.get("steps"))):
        said = _parts(step.get("content")) if step.get("type") == "contentBlock" else ""
        if said.strip() and table(step.get("style")).get("type") == "thinking":
            said = f"<think>\n{said.strip()}\n</think>"
        pieces.append(said)
    return "\n\n".join(piece for piece in pieces if piece.strip())


def _parts(content: Any) -> str:
    if isinstance(content, str):
        return text(content)
    parts = [table(part) for part in rows(content)]
    said = [text(part.get("text")) for part in parts if part.get("type") == "text" and not part.get("isStructural")]
    files = [f"[file: {text(part.get('fileIdentifier'))}]" for part in parts if part.get("type") == "file"]
    return "\n\n".join(filter(None, [*said, *files]))


def _model(version: Mapping[str, Any]) -> str:
    """The name that was shown, else the file's."""
    infos = [table(version.get("genInfo")), *(table(table(s).get("genInfo")) for s in rows(version.get("steps")))]
    names = [text(info.get("identifier")) or text(info.get("indexedModelIdentifier")) for info in infos]
    return next(filter(None, [text(table(version.get("senderInfo")).get("senderName")), *names]), "")
