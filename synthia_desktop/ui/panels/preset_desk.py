"""What a panel's preset row asks for, done with the presets of its kind: kept, renamed, moved, deleted, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.preset_book import AnyPreset, PresetBook
from synthia_desktop.core.preset_files import import_presets, written
from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.core.said import said
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.panels.preset_row import CUSTOM, PresetRow
from synthia_desktop.ui.preset_store import PresetStore


class PresetDesk(QObject):
    """taken(id): this preset is in use now, "" = the same values from no preset.

    undo_offered(what was done, the function that undoes it). told(title, text): what an import brought.
    trouble(SynthiaError): a file could not be read or written.
    """

    taken = Signal(str)
    undo_offered = Signal(str, object)
    told = Signal(str, str)
    trouble = Signal(object)

    def __init__(
        self,
        row: PresetRow,
        store: PresetStore,
        background: Background,
        make: Callable[[], AnyPreset],
        parent: QObject | None = None,
    ) -> None:
        """make: what the panel shows now, as a preset without name and id."""
        super().__init__(parent)
        self._row, self._store, self._background, self._make = row, store, background, make
        row.saved.connect(self._save)
        row.updated.connect(self._update)
        row.renamed.connect(store.rename)
        row.duplicated.connect(self._duplicate)
        row.deleted.connect(self._delete)
        row.moved.connect(store.move)
        row.import_wanted.connect(self._ask_for_import)
        row.exported.connect(self._ask_for_export)

    def take_in(self, file: Path) -> None:
        """Read a file of presets and keep what is new in it; told or trouble follows."""
        self._background.run(lambda: import_presets(file), self._took, self._failed)

    def give_out(self, preset_id: str, file: Path) -> None:
        """Write an own preset, or with "" all of both kinds, to a file; trouble follows if that fails."""
        own = self._store.own
        preset = own.find(preset_id)
        book = PresetBook().put(preset) if preset else own
        self._background.run(lambda: _write(file, written(book)), None, self._failed)

    def _save(self, name: str) -> None:
        self.taken.emit(self._store.add(replace(self._make(), name=name)).id)

    def _update(self, preset_id: str) -> None:
        if (old := self._store.own.find(preset_id)) is not None:
            self._store.put(replace(self._make(), id=old.id, name=old.name, description=old.description))
            self.taken.emit(preset_id)

    def _duplicate(self, preset_id: str) -> None:
        if (preset := self._store.find(preset_id)) is not None:
            self.taken.emit(self._store.add(replace(preset, description="")).id)

    def _delete(self, preset_id: str) -> None:
        preset = self._store.own.find(preset_id)
        if preset is None:
            return
        undo = self._store.delete(preset_id)

        def bring_back() -> None:
            undo()
            self.taken.emit(preset_id)

        self.taken.emit(CUSTOM)
        self.undo_offered.emit(self.tr("Preset “{name}” deleted.").format(name=preset.name), bring_back)

    def _ask_for_import(self) -> None:
        title, kinds = self.tr("Import presets"), self.tr("Presets (*.json);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._row.window(), title, "", kinds)
        if path:
            self.take_in(Path(path))

    def _ask_for_export(self, preset_id: str) -> None:
        preset = self._store.own.find(preset_id)
        start = f"{_file_name(preset.name)}.json" if preset else "synthia-presets.json"
        path, _ = QFileDialog.getSaveFileName(
            self._row.window(), self.tr("Export presets"), start, self.tr("Presets (*.json)")
        )
        if path:
            self.give_out(preset_id, Path(path))

    def _took(self, book: PresetBook) -> None:
        new = self._store.take_in(book)
        system = sum(isinstance(preset, SystemPreset) for preset in new)
        counted = self.tr("{system} system prompts and {sampling} sampling presets are new.")
        text = counted.format(system=system, sampling=len(new) - system)
        if not new:
            text = self.tr("You have all of them already.")
        self.told.emit(self.tr("Presets imported"), text)

    def _failed(self, error: Exception) -> None:
        self.trouble.emit(error)


def _write(file: Path, content: bytes) -> None:
    """Raises StorageError."""
    try:
        replace_file(file, content)
    except OSError as error:
        raise StorageError(
            "The presets were not exported",
            said("Writing {file} failed: {reason}.", file=file, reason=error.strerror),
            "Choose another folder.",
        ) from error


def _file_name(name: str) -> str:
    """A preset's name without what a file's name cannot hold."""
    return "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in name).strip(" .") or "preset"
