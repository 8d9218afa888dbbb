"""Chats for people to read: as Markdown, and the facts that stand above a chat in every such form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.enclosed import attached, sources

UNTITLED, ATTACHED, SOURCES = "Chat", "Attached", "Sources"
_ENDED = {
    MessageState.STOPPED: "Stopped",
    MessageState.LENGTH: "Ended at the length limit",
    MessageState.FAILED: "Not finished, the engine stopped",
}


def markdown(chat: Chat, zone: tzinfo | None = None) -> Iterator[str]:
    """The branch that is shown. zone: in which dates are told, None = the computer's."""
    yield f"# {title(chat)}\n\n"
    yield "".join(f"- {name}: {value}\n" for name, value in facts(chat, zone))
    if system := chat.conversation.system_prompt.strip():
        yield "\n## System prompt\n\n" + "".join(f"> {line}".rstrip() + "\n" for line in system.split("\n"))
    branch = turns(chat.conversation)
    passages = passages_of(branch)
    for message in branch:
        yield f"\n## {speaker(message)}\n\n"
        if files := attached(message):
            yield "".join(f"- {ATTACHED}: {_code(name)}\n" for name in files) + "\n"
        yield f"{message.text.strip()}\n"
        if note := ended(message):
            yield f"\n*{note}*\n"
        if found := sources(message, passages):
            yield f"\n{SOURCES}:\n\n" + "".join(f"- {_code(place)}: “{text}”\n" for place, text in found)


def _code(name: str) -> str:
    """The name of a file, in which nothing counts as Markdown."""
    return "`" + name.replace("`", "'") + "`"


def title(chat: Chat) -> str:
    """On one line; a chat without one has a name too."""
    return " ".join(chat.conversation.title.split()) or UNTITLED


def facts(chat: Chat, zone: tzinfo | None = None) -> list[tuple[str, str]]:
    """(what, value) of the chat as a whole: when, with which models, its tags."""
    conversation = chat.conversation
    answers = [message for message in turns(conversation) if message.role is Role.ASSISTANT]
    models = list(dict.fromkeys(message.model_name for message in answers if message.model_name))
    found = [("Begun", when(conversation.created, zone)), ("Last changed", when(conversation.updated, zone))]
    found += [("Model" if len(models) == 1 else "Models", ", ".join(models))] if models else []
    found += [("Tags", ", ".join(chat.labels.tags))] if chat.labels.tags else []
    return [(name, value) for name, value in found if value]


def when(seconds: float, zone: tzinfo | None = None) -> str:
    """A time as people of every country read it; "" for none."""
    try:
        return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M") if seconds > 0 else ""
    except (OverflowError, OSError, ValueError):
        return ""


def speaker(message: Message) -> str:
    """Who said it; the model by its name."""
    return "You" if message.role is Role.USER else message.model_name or "Synthia"


def ended(message: Message) -> str:
    """Why an answer ended early, or nothing."""
    return _ENDED.get(message.state, "") if message.role is Role.ASSISTANT else ""
