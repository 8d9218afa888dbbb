"""The headers of files, read once and remembered, so that a library of hundreds of models shows at once."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path
from typing import Any, NamedTuple, cast

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.library.models import ModelFacts, facts_of

VERSION = 1
MAX_BYTES = 256 << 20
_TYPES: list[type[Any]] = [type(value) for value in astuple(ModelFacts())]


class Reading(NamedTuple):
    """What reading a header gave: its facts, or why there are none."""

    facts: ModelFacts | None
    problem: ModelFileError | None


class FactsCache:
    """Readings by path, size and time of change, in one JSON file. A broken or missing file only costs time."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, list[Any]] | None = None
        self._used: dict[str, list[Any]] = {}
        self._changed = False

    def read(self, path: Path, size: int, changed: int, header: Callable[[], GgufHeader]) -> Reading:
        """The reading of a file; header() is only called where it is not known, and its ModelFileError is the problem.

        size: bytes. changed: nanoseconds.
        """
        known, key = self._load(), str(path)
        entry = self._used.get(key) or known.get(key, [])
        if entry[:2] == [size, changed]:
            reading = _reading(entry)
            if reading is not None:
                self._used[key] = entry
                return reading
        try:
            reading = Reading(facts_of(header()), None)
        except ModelFileError as error:
            reading = Reading(None, error)
        # What the disk or the permissions refuse now they may allow the next time.
        if reading.problem is None or not isinstance(reading.problem.__context__, OSError):
            self._used[key] = [size, changed, *_stored(reading)]
            self._changed = True
        return reading

    def save(self, complete: bool) -> None:
        """Write what was read. complete: everything was looked at, so what was not asked for is forgotten."""
        known = self._load()
        merged = self._used if complete else {**known, **self._used}
        if self._changed or len(merged) != len(known):
            content = json.dumps({"version": VERSION, "files": merged}, separators=(",", ":"))
            # Without the cache file the next scan is slower, and nothing else.
            with contextlib.suppress(OSError):
                replace_file(self._file, content.encode("ascii"))
        self._known, self._used, self._changed = merged, {}, False

    def _load(self) -> dict[str, list[Any]]:
        if self._known is None:
            self._known = {}
            with contextlib.suppress(OSError, ValueError, RecursionError):
                if self._file.stat().st_size <= MAX_BYTES:
                    self._known = _entries(json.loads(self._file.read_bytes()))
        return self._known


def _entries(data: Any) -> dict[str, list[Any]]:
    if not isinstance(data, dict):
        return {}
    content = cast("dict[str, Any]", data)
    files = content.get("files")
    if content.get("version") != VERSION or not isinstance(files, dict):
        return {}
    return {path: _list(entry) for path, entry in cast("dict[str, Any]", files).items()}


def _stored(reading: Reading) -> list[Any]:
    problem = reading.problem
    words = [problem.title, problem.message, problem.hint] if problem else None
    return [list(astuple(reading.facts)) if reading.facts else None, words]


def _reading(entry: list[Any]) -> Reading | None:
    """None where the entry is not what this version writes."""
    if len(entry) != 4:
        return None
    values, words = _list(entry[2]), _list(entry[3])
    if [type(value) for value in values] == _TYPES:
        return Reading(ModelFacts(*values), None)
    if [type(word) for word in words] == [str] * 3:
        return Reading(None, ModelFileError(*words))
    return None


def _list(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []
