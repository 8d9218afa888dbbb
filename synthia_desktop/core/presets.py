"""Ready-made system messages and sampling settings: the model cards' own, word for word, and a few general ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.records import from_json
from synthia_desktop.core.sampling import SamplingParams

Preset = TypeVar("Preset", "SystemPreset", "SamplingPreset")


@dataclass(frozen=True)
class SystemPreset:
    """A system message; text "" = none. name and description: for people."""

    id: str
    name: str
    description: str
    text: str


@dataclass(frozen=True)
class SamplingPreset:
    """A set of sampling values. name and description: for people."""

    id: str
    name: str
    description: str
    params: SamplingParams = field(default_factory=SamplingParams)


def load_system_presets(folder: Path) -> tuple[SystemPreset, ...]:
    """The system messages in folder/system_prompts.json, in the file's order. Raises StorageError."""
    return tuple(_read(folder / "system_prompts.json", SystemPreset("", "", "", "")))


def load_sampling_presets(folder: Path) -> tuple[SamplingPreset, ...]:
    """The sampling settings in folder/sampling.json, in the file's order. Raises StorageError."""
    return tuple(_read(folder / "sampling.json", SamplingPreset("", "", "")))


def _read(file: Path, empty: Preset) -> Iterator[Preset]:
    try:
        entries: list[Any] = list(json.loads(file.read_text(encoding="utf-8"))["presets"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise _broken(file, str(error)) from error
    seen: set[str] = set()
    for entry in entries:
        problems: list[str] = []
        preset = from_json(empty, entry, problems)
        name = str(getattr(preset, "id", ""))
        if problems or not name or name in seen:
            raise _broken(file, f'the preset "{name}" has a fault: {", ".join(problems) or "its id"}')
        seen.add(name)
        yield preset


def _broken(file: Path, reason: str) -> StorageError:
    message = f"{file} is part of the program and cannot be read: {reason}."
    return StorageError("The program's presets are damaged", message, "Install Synthia again.")
