"""What puts a chat into its place among the others: pinned, archived, tags, and whose words its title is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from synthia_desktop.core.graphemes import clip

MOST_TAGS, LONGEST_TAG = 50, 60

Titled = Literal["words", "model", "person"]


@dataclass(frozen=True)
class Labels:
    """pinned, archived: when, in seconds since the epoch; None = it is not. titled: whose words the title is.

    origin: where an imported chat comes from, "" = it was begun here.
    """

    pinned: float | None = None
    archived: float | None = None
    tags: tuple[str, ...] = ()
    titled: Titled = "words"
    origin: str = ""


def clean_tags(tags: Iterable[Any]) -> tuple[str, ...]:
    """Texts of one line without spaces around them, each once whatever its case, in their order."""
    kept: dict[str, str] = {}
    for tag in tags:
        if isinstance(tag, str) and (plain := clip(" ".join(tag.split()), LONGEST_TAG)):
            kept.setdefault(plain.casefold(), plain)
    return tuple(kept.values())
