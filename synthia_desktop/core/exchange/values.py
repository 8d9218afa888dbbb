"""Values out of JSON that another program wrote, each of which may be of any type, or not be there."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

LONGEST_ID = 200
# Before 2001 nobody chatted with a model; a number beyond this many seconds counts milliseconds.
_MILLISECONDS = 1e11


def table(data: Any) -> Mapping[str, Any]:
    """An object, or nothing."""
    return cast("Mapping[str, Any]", data) if isinstance(data, dict) else {}


def rows(data: Any) -> list[Any]:
    """A list, or nothing."""
    return cast("list[Any]", data) if isinstance(data, list) else []


def text(data: Any) -> str:
    """A text, or nothing; half surrogate pairs, which JSON can hold, become question marks."""
    if not isinstance(data, str):
        return ""
    return data if data.isascii() else data.encode("utf-8", "replace").decode("utf-8")


def identifier(data: Any) -> str:
    """An id, or nothing; one that is longer than any program's is none."""
    found = str(data) if isinstance(data, int) and not isinstance(data, bool) else text(data)
    return found if len(found) <= LONGEST_ID else ""


def seconds(data: Any) -> float:
    """A time in seconds since the epoch, of seconds, milliseconds or an ISO date; 0.0 = none."""
    if isinstance(data, str):
        try:
            return datetime.fromisoformat(data).astimezone().timestamp()
        except (ValueError, OverflowError, OSError):
            return 0.0
    if isinstance(data, bool) or not isinstance(data, int | float) or not math.isfinite(data):
        return 0.0
    return min(max(float(data) / (1000 if data > _MILLISECONDS else 1), 0.0), _MILLISECONDS)
