"""A chat's tags as they stand in their column."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

from synthia_desktop.core.labels import MOST_TAGS, clean_tags


def read_tags(text: str) -> tuple[str, ...]:
    """The tags of a column; what is no list of texts counts as none."""
    try:
        found: Any = json.loads(text)
    except ValueError:
        return ()
    return clean_tags(cast("list[Any]", found)) if isinstance(found, list) else ()


def write_tags(tags: Iterable[str]) -> str:
    """What read_tags() reads; the first 50."""
    return json.dumps(clean_tags(tags)[:MOST_TAGS])
