"""The presets in the terminal: list, import, export; and what chat --preset stands for."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from synthia_desktop.cli.output import print_json
from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.core.preset_book import PresetBook, merged, new_preset_id
from synthia_desktop.core.preset_choice import named, ready_made
from synthia_desktop.core.preset_files import import_presets, load_book, save_book, written
from synthia_desktop.core.records import to_json
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.store.lock import DataFolderLock

if TYPE_CHECKING:
    from collections.abc import Generator

    from synthia_desktop.cli.options import Options


def presets(options: Options) -> int:
    """Do what was asked for; returns the exit code. Raises SynthiaError."""
    return {"list": _list, "import": _import, "export": _export}[options.action](options)


def chosen(options: Options) -> tuple[str, SamplingParams]:
    """The system prompt and the sampling of a chat: the named presets', and over them what was said by itself.

    Of several presets with the same part the last one counts. Raises PresetFileError.
    """
    system, sampling = options.system, options.sampling
    if options.presets:
        books = (_own(options), ready_made(resources_dir()))
        for name in options.presets:
            prompt, params = named(name, *books)
            system = prompt.text if prompt is not None else system
            sampling = params.params if params is not None else sampling
        said = {name: getattr(options, name) for name in options.said}
        system = str(said.pop("system", system))
        said.update({"stop": tuple(options.stop)} if "stop" in said else {})
        sampling = replace(sampling, **said)
    return system, sampling


def _list(options: Options) -> int:
    own, others = _own(options), ready_made(resources_dir())
    if options.json:
        print_json({"own": to_json(own), "ready_made": to_json(others)})
        return 0
    rows = [(preset, whose) for book, whose in ((others, ""), (own, "own")) for preset in book.presets]
    width = max(len(preset.name) for preset, _ in rows)
    for preset, whose in sorted(rows, key=lambda row: row[0] not in (*others.system, *own.system)):
        kind = "system prompt" if preset in (*others.system, *own.system) else "sampling"
        print(f"{preset.name:{width}}  {kind:13}  {whose:3}  {preset.description}".rstrip())
    return 0


def _import(options: Options) -> int:
    """All files or none: the first one that cannot be read ends it."""
    books = [import_presets(Path(word)) for word in options.words]
    added: list[str] = []
    with _only_writer(options):
        own = before = _own(options)
        for book in books:
            own, _ = merged(own, book, [new_preset_id() for _ in book.presets])
        if own != before:
            save_book(options.paths.presets_file, own)
    known = {preset.id for preset in before.presets}
    added = [preset.name for preset in own.presets if preset.id not in known]
    if options.json:
        print_json({"added": added})
    elif added:
        print(f"Added: {', '.join(added)}.")
    else:
        print("You have all of them already.")
    return 0


def _export(options: Options) -> int:
    file, names = Path(options.words[0]), options.words[1:]
    own = _own(options)
    book = PresetBook() if names else own
    for name in names:
        for preset in named(name, own, ready_made(resources_dir())):
            book = book.put(preset) if preset is not None else book
    try:
        replace_file(file, written(book))
    except OSError as error:
        message = f"Writing {file} failed: {error.strerror}."
        raise StorageError("The presets were not exported", message, "Choose another folder.") from error
    if options.json:
        print_json({"file": str(file), "presets": [preset.name for preset in book.presets]})
    else:
        print(f"{len(book.presets)} presets are in {file}.")
    return 0


def _own(options: Options) -> PresetBook:
    book, trouble = load_book(options.paths.presets_file)
    if trouble:
        print(f"synthia-desktop: {trouble}", file=sys.stderr)
    return book


@contextmanager
def _only_writer(options: Options) -> Generator[None]:
    """A window that is open would write its own presets over it. Raises DataFolderInUseError."""
    lock = DataFolderLock(options.paths.data_dir)
    try:
        lock.acquire()
    except SynthiaError as error:
        hint = "Import them there, by the three dots beside the presets, or close it first."
        raise type(error)(error.title, error.message, hint) from error
    try:
        yield
    finally:
        lock.release()
