"""The person's own presets as one value: kept, renamed, copied, moved, deleted and brought back where they were."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from synthia_desktop.core.presets import SamplingPreset, SystemPreset

MOST_PRESETS = 500
LONGEST_NAME = 60
LONGEST_DESCRIPTION = 300
LONGEST_TEXT = 100_000

AnyPreset = SystemPreset | SamplingPreset

# Controls and lone surrogates have no place in a text; what turns the direction of writing has none in a name.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True)
class PresetBook:
    """Both kinds of presets, each in the person's order. Every method gives a new book; ids are unique in a book."""

    system: tuple[SystemPreset, ...] = ()
    sampling: tuple[SamplingPreset, ...] = ()

    @property
    def presets(self) -> tuple[AnyPreset, ...]:
        return (*self.system, *self.sampling)

    def find(self, preset_id: str) -> AnyPreset | None:
        return next((preset for preset in self.presets if preset.id == preset_id), None)

    def place(self, preset_id: str) -> int:
        """A preset's place from 0 among those of its kind. Raises KeyError for an unknown id."""
        for kind in (self.system, self.sampling):
            for place, preset in enumerate(kind):
                if preset.id == preset_id:
                    return place
        raise KeyError(preset_id)

    def put(self, preset: AnyPreset, place: int | None = None) -> PresetBook:
        """With this preset at a place of its kind (None = at the end), or in place of the one with its id."""
        kind = list(self._kind(preset))
        at = next((at for at, known in enumerate(kind) if known.id == preset.id), None)
        if at is None:
            kind.insert(len(kind) if place is None else place, preset)
        else:
            kind[at] = preset
        return self._with(kind)

    def without(self, preset_id: str) -> PresetBook:
        """Without this preset; an unknown id changes nothing."""
        return PresetBook(
            tuple(preset for preset in self.system if preset.id != preset_id),
            tuple(preset for preset in self.sampling if preset.id != preset_id),
        )

    def moved(self, preset_id: str, step: int) -> PresetBook:
        """With this preset so many places further down (negative: up), at most to the end. Raises KeyError."""
        place = self.place(preset_id)
        kind = list(self._kind(cast("AnyPreset", self.find(preset_id))))
        kind.insert(min(max(place + step, 0), len(kind) - 1), kind.pop(place))
        return self._with(kind)

    def _kind(self, preset: AnyPreset) -> Sequence[AnyPreset]:
        return self.system if isinstance(preset, SystemPreset) else self.sampling

    def _with(self, kind: list[AnyPreset]) -> PresetBook:
        changed: Any = tuple(kind)
        return replace(self, **{"system" if isinstance(kind[0], SystemPreset) else "sampling": changed})


def merged(book: PresetBook, more: PresetBook, new_ids: Sequence[str]) -> tuple[PresetBook, int]:
    """A book with what another one has besides, and how many that is; what both have, under any name, is left out.

    new_ids: as many unused ids as `more` has presets, for what comes in.
    """
    before = book
    known = {_content(preset) for preset in book.presets}
    for preset, new_id in zip(more.presets, new_ids, strict=True):
        if _content(preset) not in known:
            taken = [each.name for each in book.presets if type(each) is type(preset)]
            book = book.put(replace(preset, id=new_id, name=free_name(preset.name, taken)))
    return book, len(book.presets) - len(before.presets)


def new_preset_id() -> str:
    """An id that no preset has."""
    return os.urandom(8).hex()


def free_name(wanted: str, taken: Collection[str]) -> str:
    """The name itself, or with the first number behind it that makes it one of its own, whatever its case."""
    used = {name.casefold() for name in taken}
    if wanted.casefold() not in used:
        return wanted
    room = re.sub(r" \d{1,3}$", "", wanted)[: LONGEST_NAME - 4].rstrip()
    return next(name for at in range(2, len(used) + 3) if (name := f"{room} {at}").casefold() not in used)


def clean_name(text: str, longest: int = LONGEST_NAME) -> str:
    """A name as one short line without anything that cannot be seen; it may come out empty. longest: in characters."""
    return " ".join(_TURNING.sub("", _CONTROLS.sub(" ", text)).split())[:longest].rstrip()


def clean_text(text: str) -> str:
    """A text without control characters, except line ends and tabs."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _content(preset: AnyPreset) -> AnyPreset:
    return replace(preset, id="", name="")
