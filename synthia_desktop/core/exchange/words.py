"""Chats for people to read: as Markdown, and the facts that stand above a chat in every such form.

The labels are sentences of said(), to be shown in the person's language; no file of these is read back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.enclosed import attached, sources
from synthia_desktop.core.said import said

SYSTEM, SOURCES = said("System prompt"), said("Sources")
_ENDED = {
    MessageState.STOPPED: said("Stopped"),
    MessageState.LENGTH: said("Ended at the length limit"),
    MessageState.FAILED: said("Not finished, the engine stopped"),
}

Say = Callable[[str], str]
"""Puts a sentence of said() into the person's language."""


def markdown(chat: Chat, say: Say = str, zone: tzinfo | None = None) -> Iterator[str]:
    """The branch that is shown. zone: in which dates are told, None = the computer's."""
    yield f"# {title(chat, say)}\n\n"
    yield "".join(f"- {say(labelled(name, value))}\n" for name, value in facts(chat, zone))
    if system := chat.conversation.system_prompt.strip():
        yield f"\n## {say(SYSTEM)}\n\n" + "".join(f"> {line}".rstrip() + "\n" for line in system.split("\n"))
    branch = turns(chat.conversation)
    passages = passages_of(branch)
    for message in branch:
        yield f"\n## {say(speaker(message))}\n\n"
        if files := attached(message):
            yield "".join(f"- {say(with_file(_code(say(name))))}\n" for name in files) + "\n"
        yield f"{message.text.strip()}\n"
        if note := ended(message):
            yield f"\n*{say(note)}*\n"
        if found := sources(message, passages, say):
            yield f"\n{say(SOURCES)}:\n\n" + "".join(f"- {_code(place)}: “{text}”\n" for place, text in found)


def _code(name: str) -> str:
    """The name of a file, in which nothing counts as Markdown."""
    return "`" + name.replace("`", "'") + "`"


def title(chat: Chat, say: Say = str) -> str:
    """On one line; a chat without one has a name too."""
    return " ".join(chat.conversation.title.split()) or say(said("Chat"))


def labelled(what: str, value: str) -> str:
    """A fact after its label."""
    return said("{what}: {value}", what=what, value=value)


def with_file(name: str) -> str:
    """The name of a file that came with a question, or several names."""
    return said("Attached: {name}", name=name)


def facts(chat: Chat, zone: tzinfo | None = None) -> list[tuple[str, str]]:
    """(what, value) of the chat as a whole: when, with which models, its tags."""
    conversation = chat.conversation
    answers = [message for message in turns(conversation) if message.role is Role.ASSISTANT]
    models = list(dict.fromkeys(message.model_name for message in answers if message.model_name))
    found = [(said("Begun"), when(conversation.created, zone))]
    found += [(said("Last changed"), when(conversation.updated, zone))]
    found += [(said("Model") if len(models) == 1 else said("Models"), ", ".join(models))] if models else []
    found += [(said("Tags"), ", ".join(chat.labels.tags))] if chat.labels.tags else []
    return [(name, value) for name, value in found if value]


def when(seconds: float, zone: tzinfo | None = None) -> str:
    """A time as people of every country read it; "" for none."""
    try:
        return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M") if seconds > 0 else ""
    except (OverflowError, OSError, ValueError):
        return ""


def speaker(message: Message) -> str:
    """Who said it; the model by its name."""
    return said("You") if message.role is Role.USER else message.model_name or "Synthia"


def ended(message: Message) -> str:
    """Why an answer ended early, or nothing."""
    return _ENDED.get(message.state, "") if message.role is Role.ASSISTANT else ""
