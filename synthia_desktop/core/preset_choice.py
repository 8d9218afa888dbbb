"""All presets that there are, and those that people mean by a name."""

from __future__ import annotations

from pathlib import Path

from synthia_desktop.core.errors import PresetFileError
from synthia_desktop.core.preset_book import PresetBook
from synthia_desktop.core.presets import SamplingPreset, SystemPreset, load_sampling_presets, load_system_presets
from synthia_desktop.core.said import said


def ready_made(resources: Path) -> PresetBook:
    """The presets that come with the program. Raises StorageError."""
    folder = resources / "presets"
    return PresetBook(load_system_presets(folder), load_sampling_presets(folder))


def named(name: str, *books: PresetBook) -> tuple[SystemPreset | None, SamplingPreset | None]:
    """The first system prompt and the first sampling preset of this name or id, whatever its case, in these books.

    A name may stand for both. Raises PresetFileError where there is neither.
    """
    wanted = name.casefold().strip()

    def is_meant(preset: SystemPreset | SamplingPreset) -> bool:
        return wanted in (preset.name.casefold(), preset.id.casefold())

    system = next((preset for book in books for preset in book.system if is_meant(preset)), None)
    sampling = next((preset for book in books for preset in book.sampling if is_meant(preset)), None)
    if system is None and sampling is None:
        names = dict.fromkeys(preset.name for book in books for preset in book.presets)
        raise PresetFileError(
            said('There is no preset named "{name}"', name=name),
            said("There are: {names}.", names=", ".join(names)),
            "synthia-desktop presets list shows them all.",
        )
    return system, sampling
