"""A chat's tags as they stand in their column."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

MOST_TAGS, LONGEST_TAG = 50, 60


def read_tags(text: str) -> tuple[str, ...]:
    """The tags of a column; what is no list of texts counts as none."""
    try:
        found: Any = json.loads(text)
    except ValueError:
        return ()
    return clean_tags(cast("list[Any]", found)) if isinstance(found, list) else ()


def write_tags(tags: Iterable[str]) -> str:
    return json.dumps(clean_tags(tags)[:MOST_TAGS], ensure_ascii=False)


def clean_tags(tags: Iterable[Any]) -> tuple[str, ...]:
    """Texts of one line without spaces around them, each once whatever its case, in their order."""
    kept: dict[str, str] = {}
    for tag in tags:
        if isinstance(tag, str) and (plain := " ".join(tag.split())[:LONGEST_TAG]):
            kept.setdefault(plain.casefold(), plain)
    return tuple(kept.values())
