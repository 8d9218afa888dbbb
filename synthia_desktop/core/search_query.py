"""What is looked for in all chats, as a person types it: words, "words that stand together", and filters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from synthia_desktop.core.folding import fold

MOST_WORDS = 20
_PART = re.compile(r'(?:(model|tag|after|before|in):)?(?:"([^"]*)"?|(\S+))', re.IGNORECASE)


@dataclass(frozen=True)
class SearchQuery:
    """What a message has to contain, each of the folded words, wherever they stand in it; and where it may be.

    model: a part of the answering model's name. tag: one that the chat has, whatever its case. since, until: seconds
    since the epoch, the end not included. archived: only archived chats (True), only others (False), all (None).
    """

    words: tuple[str, ...] = ()
    model: str = ""
    tag: str = ""
    since: float | None = None
    until: float | None = None
    archived: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing at all."""
        return self == SearchQuery()


def parse_query(text: str, zone: tzinfo | None = None) -> SearchQuery:
    """Reads what was typed: model:NAME tag:NAME after:DATE before:DATE in:archive, anything else are words.

    Dates are 2026, 2026-05 or 2026-05-30 and mean when that begins in the zone (None = the computer's). A filter that
    cannot be read counts as words, so that what is being typed still finds what it says.
    """
    query = SearchQuery()
    words: list[str] = []
    # Half a surrogate pair, which a paste can bring, is in no stored text.
    for name, together, word in _PART.findall(text.encode("utf-8", "replace").decode("utf-8")):
        value: str = together or word
        filtered = _filtered(query, name.lower(), value, zone) if name else None
        if filtered is not None:
            query = filtered
        elif folded := fold(f"{name}:{value}" if name else value):
            words.append(folded)
    # Blanks around what stands in quotes are still being typed, or mean nothing: a text ends where its words do.
    found = dict.fromkeys(word.strip() for word in words if word.strip())
    return replace(query, words=tuple(found)[:MOST_WORDS])


def _filtered(query: SearchQuery, name: str, value: str, zone: tzinfo | None) -> SearchQuery | None:
    if not value:
        return None
    if name == "model":
        return replace(query, model=fold(value))
    if name == "tag":
        return replace(query, tag=fold(value))
    if name == "in":
        return replace(query, archived=True) if fold(value) == "archive" else None
    begin = _begin(value, zone)
    if begin is None:
        return None
    return replace(query, since=begin) if name == "after" else replace(query, until=begin)


def _begin(text: str, zone: tzinfo | None) -> float | None:
    """When a year, month or day begins, in seconds since the epoch."""
    for pattern in ("%Y-%m-%d", "%Y-%m", "%Y"):
        try:
            # Without a zone the computer's own is meant.
            return datetime.strptime(text, pattern).replace(tzinfo=zone).timestamp()
        except (ValueError, OverflowError, OSError):
            continue
    return None
