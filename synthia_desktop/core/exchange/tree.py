"""A tree of messages out of what another program wrote, whose links may be missing, doubled or circles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from synthia_desktop.core.conversation import Message
from synthia_desktop.core.said import said


def in_order(messages: Sequence[Message]) -> tuple[list[Message], list[str]]:
    """The messages so that each one stands after the one that it follows, and what had to be mended, in words.

    Of two with one id the first stays. A message that follows nothing known begins the conversation; so does one
    message of a circle. The order is kept where it can be.
    """
    known = {message.id: message for message in reversed(messages)}
    problems = (
        [said("messages that came twice: {count:,}", count=len(messages) - len(known))]
        if len(known) < len(messages)
        else []
    )
    children: dict[str | None, list[Message]] = {}
    lost = 0
    for message in (message for message in messages if known[message.id] is message):
        parent = message.parent_id
        if parent is not None and parent not in known:
            lost, parent = lost + 1, None
            message = replace(message, parent_id=None)
        children.setdefault(parent, []).append(message)
    if lost:
        problems.append(said("messages that followed others which are not there: {count:,}", count=lost))
    ordered = _walked(children, None)
    if len(ordered) < len(known):
        problems.append(
            said("messages that followed each other in a circle: {count:,}", count=len(known) - len(ordered))
        )
        ordered += _opened(known, children, {message.id for message in ordered})
    if not problems and _stands(messages):
        return list(messages), problems
    return ordered, problems


def _stands(messages: Sequence[Message]) -> bool:
    """Whether each one stands after the one that it follows already."""
    seen: set[str | None] = {None}
    for message in messages:
        if message.parent_id not in seen:
            return False
        seen.add(message.id)
    return True


def _walked(children: dict[str | None, list[Message]], start: str | None) -> list[Message]:
    found: list[Message] = []
    waiting = children.get(start, [])[::-1]
    while waiting:
        message = waiting.pop()
        found.append(message)
        waiting += children.get(message.id, [])[::-1]
    return found


def _opened(known: dict[str, Message], children: dict[str | None, list[Message]], reached: set[str]) -> list[Message]:
    """The messages that only circles lead to: each circle begins with the first of its messages that is met."""
    found: list[Message] = []
    for message in reversed(known.values()):
        if message.id in reached:
            continue
        # Back along the links until a message comes again: that one is in the circle.
        at, seen = message, set[str]()
        while at.id not in seen:
            seen.add(at.id)
            at = known[at.parent_id or ""]
        siblings = children[at.parent_id]
        children[at.parent_id] = [one for one in siblings if one.id != at.id]
        part = [replace(at, parent_id=None), *_walked(children, at.id)]
        reached.update(one.id for one in part)
        found += part
    return found
