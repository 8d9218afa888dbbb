"""What the quick switcher offers, as plain data, and which of it answers to what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest
from typing import NamedTuple

from synthia_desktop.core.quick_match import Name, score, words_of
from synthia_desktop.core.snippet import Marked
from synthia_desktop.ui.controls.fit_badge import Badge


class Kind(StrEnum):
    """Also the order in which kinds that fit equally well are listed."""

    CHAT = "chat"
    MODEL = "model"
    ACTION = "action"
    MESSAGE = "message"


SCOPES = {"#": Kind.CHAT, "@": Kind.MODEL, ">": Kind.ACTION}
"""With this sign before it, what is typed is looked for among one kind only."""

MOST = {Kind.CHAT: 7, Kind.MODEL: 5, Kind.ACTION: 7, Kind.MESSAGE: 6}
MOST_OF_ONE_KIND = 100
AT_FIRST = {Kind.CHAT: 6, Kind.MODEL: 4, Kind.ACTION: 5}
"""How many are listed: of each kind, where only one kind is wanted, and while nothing is typed."""

MOST_BY_INITIALS = 3_000
"""Only among so many, which are the newest, is a word looked for as beginnings of words."""


class Entry(NamedTuple):
    """key: a chat's or a message's id, a model's path, an action's name. detail: quieter words beside the name.

    keys: of an action, as this system writes them. when: of a chat or message, in seconds since the epoch. mark: a
    state in words, such as "Open". why_not: why it cannot be chosen now. chat_id: of a message. snippet: of a message,
    with the words that were looked for. There can be ten thousand of these, each made anew when the switcher opens.
    """

    kind: Kind
    key: str
    name: Name
    icon: str
    detail: str = ""
    keys: str = ""
    when: float = 0.0
    mark: str = ""
    badge: Badge | None = None
    why_not: str = ""
    chat_id: str = ""
    snippet: Marked | None = None


@dataclass(frozen=True)
class Asked:
    """What was typed: one kind or None for all, the folded words, and the text without the sign."""

    scope: Kind | None
    words: tuple[str, ...]
    text: str


def asked(typed: str) -> Asked:
    """Read what was typed."""
    plain = typed.lstrip()
    scope = SCOPES.get(plain[:1])
    text = plain[1:].strip() if scope else plain.strip()
    return Asked(scope, words_of(text), text)


class Pool:
    """The entries of one kind, the most likely ones first. With each letter more it looks only at what was left."""

    def __init__(self) -> None:
        self._all: Sequence[Entry] = ()
        self._words: tuple[str, ...] = ()
        self._left: Sequence[tuple[int, Entry]] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self._all, self._words, self._left = entries, (), ()

    def find(self, words: tuple[str, ...], most: int) -> tuple[list[Entry], int]:
        """The best ones, and how well the best of them is found; those found equally well stay in their order."""
        if not words:
            return list(self._all[:most]), 0
        scored = self._scored(words)
        if len(scored) < most:
            # Only now: these stand below all others, and to find them takes longest.
            known = {at for _, at, _ in scored}
            scored += [
                (-points, at, entry)
                for at, entry in enumerate(self._all[:MOST_BY_INITIALS])
                if at not in known and (points := score(words, entry.name))
            ]
        best = nsmallest(most, scored, key=lambda each: each[:2])
        return [entry for _, _, entry in best], -best[0][0] if best else 0

    def _scored(self, words: tuple[str, ...]) -> list[tuple[int, int, Entry]]:
        """(less than 0 = better, place, entry) of all in which the words themselves stand."""
        # What "ca" was not in, "cat" is not in. Of single letters that is not so: they count only as beginnings.
        narrowed = len(words) == len(self._words) and all(
            len(before) > 1 and now.startswith(before) for now, before in zip(words, self._words, strict=True)
        )
        among = self._left if narrowed else tuple(enumerate(self._all))
        scored = [(-points, at, entry) for at, entry in among if (points := score(words, entry.name, initials=False))]
        self._words, self._left = words, [(at, entry) for _, at, entry in scored]
        return scored


@dataclass(frozen=True)
class Group:
    """Entries below one heading."""

    kind: Kind
    entries: Sequence[Entry]


def found(pools: dict[Kind, Pool], question: Asked) -> list[Group]:
    """The groups in the order in which they are listed: the one with the best find first."""
    groups: list[tuple[int, Group]] = []
    for kind, pool in pools.items():
        if question.scope not in (None, kind):
            continue
        most = MOST_OF_ONE_KIND if question.scope else (MOST if question.words else AT_FIRST)[kind]
        entries, best = pool.find(question.words, most)
        if entries:
            groups.append((-best, Group(kind, entries)))
    return [group for _, group in sorted(groups, key=lambda each: each[0])]
