"""The one holder of the presets in the window: the ready-made ones, and the own ones, written when they change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.preset_book import AnyPreset, PresetBook, free_name, merged, new_preset_id
from synthia_desktop.core.preset_files import save_book
from synthia_desktop.core.presets import Preset, SamplingPreset, SystemPreset
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.said import shown


class PresetStore(QObject):
    """changed: the own presets are others now. A write that fails goes to the background's failed signal."""

    changed = Signal()

    def __init__(
        self,
        file: Path,
        book: PresetBook,
        ready_made: PresetBook,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._book, self._background = file, book, background
        self._ready_made = ready_made

    @property
    def ready_made(self) -> PresetBook:
        """Those that come with the program, with their names in the window's language."""
        book = self._ready_made
        return PresetBook(tuple(map(_named, book.system)), tuple(map(_named, book.sampling)))

    @property
    def own(self) -> PresetBook:
        return self._book

    @property
    def system(self) -> tuple[SystemPreset, ...]:
        """All system prompts, the ready-made ones first."""
        return (*self.ready_made.system, *self._book.system)

    @property
    def sampling(self) -> tuple[SamplingPreset, ...]:
        """All sampling presets, the ready-made ones first."""
        return (*self.ready_made.sampling, *self._book.sampling)

    def find(self, preset_id: str) -> AnyPreset | None:
        return self.ready_made.find(preset_id) or self._book.find(preset_id)

    def add(self, preset: AnyPreset) -> AnyPreset:
        """Keep a new one at the end, under an id of its own and a name that no other has; gives it as it is kept."""
        taken = [each.name for each in self._of_kind(preset)]
        made = replace(preset, id=new_preset_id(), name=free_name(preset.name, taken))
        self._take(self._book.put(made))
        return made

    def put(self, preset: AnyPreset) -> None:
        """Keep another state of an own preset."""
        self._take(self._book.put(preset))

    def rename(self, preset_id: str, name: str) -> None:
        """Give an own preset another name; one that is in use gets a number behind it."""
        if (preset := self._book.find(preset_id)) is not None:
            taken = [each.name for each in self._of_kind(preset) if each.id != preset_id]
            self._take(self._book.put(replace(preset, name=free_name(name, taken))))

    def move(self, preset_id: str, step: int) -> None:
        """Move an own preset so many places down, or up with a negative step."""
        self._take(self._book.moved(preset_id, step))

    def delete(self, preset_id: str) -> Callable[[], None]:
        """Drop an own preset; gives what brings it back to its place."""
        place, preset = self._book.place(preset_id), self._book.find(preset_id)
        self._take(self._book.without(preset_id))

        def undo() -> None:
            if preset is not None:
                self._take(self._book.put(preset, place))

        return undo

    def take_in(self, book: PresetBook) -> tuple[AnyPreset, ...]:
        """Keep what a file brought; gives what is new, under its new ids and names."""
        before = {preset.id for preset in self._book.presets}
        made, _ = merged(self._book, book, [new_preset_id() for _ in book.presets])
        self._take(made)
        return tuple(preset for preset in made.presets if preset.id not in before)

    def _of_kind(self, preset: AnyPreset) -> Sequence[AnyPreset]:
        return self.system if isinstance(preset, SystemPreset) else self.sampling

    def _take(self, book: PresetBook) -> None:
        if book != self._book:
            self._book = book
            self._background.run(lambda: save_book(self._file, book))
            self.changed.emit()


def _named(preset: Preset) -> Preset:
    return replace(preset, name=shown(preset.name), description=shown(preset.description))
