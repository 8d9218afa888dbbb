"""Presets as files: the person's own in one JSON file, and the same format to give them away and to take them in."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.errors import PresetFileError, StorageError
from synthia_desktop.core.foreign_presets import foreign_presets
from synthia_desktop.core.preset_book import (
    LONGEST_DESCRIPTION,
    LONGEST_TEXT,
    MOST_PRESETS,
    PresetBook,
    clean_name,
    clean_text,
)
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import said, sentences

FORMAT = "synthia-presets"
VERSION = 1
MAX_BYTES = 4 << 20
_KEPT = said("Your own presets are unchanged.")

Preset = TypeVar("Preset", SystemPreset, SamplingPreset)


def load_book(file: Path) -> tuple[PresetBook, str | None]:
    """The presets in the person's own file, and a sentence for them where not all of it could be used.

    A missing file gives an empty book. One that cannot be used as a whole is moved aside first.
    """
    try:
        return read_presets(_content(file), file.stem), None
    except FileNotFoundError:
        return PresetBook(), None
    except OSError as error:
        return PresetBook(), said("Your presets could not be read ({reason}).", reason=error.strerror)
    except PresetFileError as error:
        kept = file.with_name(f"{file.stem}.broken-{time.strftime('%Y%m%d-%H%M%S')}{file.suffix}")
        with contextlib.suppress(OSError):
            file.replace(kept)
            what = said("The file of your presets cannot be used and is kept as {kept}.", kept=kept)
            return PresetBook(), sentences(what, error.message)
        return PresetBook(), sentences(said("The file of your presets cannot be used."), error.message)


def save_book(file: Path, book: PresetBook) -> None:
    """Replace the file as a whole. Raises StorageError."""
    try:
        replace_file(file.resolve(), written(book))
    except OSError as error:
        message = said(
            "Writing {file} failed: {reason}. The file is as it was before.", file=file, reason=error.strerror
        )
        raise StorageError("The presets were not saved", message, "Check that the disk has room.") from error


def written(book: PresetBook) -> bytes:
    """The file that holds these presets."""
    data = {"format": FORMAT, "version": VERSION, "system": to_json(book.system), "sampling": to_json(book.sampling)}
    return (json.dumps(data, indent=2) + "\n").encode("ascii")


def import_presets(file: Path) -> PresetBook:
    """The presets in a file of this program, or of one whose format is known. Raises PresetFileError."""
    try:
        if file.exists() and not file.is_file():
            raise _refused(said("{file} is no file.", file=file), said("Choose another one."))
        return read_presets(_content(file), file.stem)
    except OSError as error:
        raise _refused(
            said("{file} cannot be read: {reason}.", file=file, reason=error.strerror), said("Choose another file.")
        ) from error


def read_presets(content: bytes, name: str) -> PresetBook:
    """The presets in a file's bytes. name: for a foreign preset that has none. Raises PresetFileError.

    All of them or none: a file with one bad value is refused, with the words for where it is.
    """
    if len(content) > MAX_BYTES:
        raise _refused(
            said("It is larger than {max_bytes} MB, which no file of presets is.", max_bytes=MAX_BYTES >> 20),
            said("Choose another file."),
        )
    try:
        data: Any = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _refused(said("It is no JSON file, or it is cut short."), said("Choose another file.")) from error
    if not isinstance(data, dict):
        raise _refused(said("It is a JSON file, but holds no presets."), said("Choose another file."))
    found = cast("dict[str, Any]", data)
    if found.get("format") != FORMAT:
        book = foreign_presets(found, name)
        if not book.presets:
            hint = said("Presets of Synthia, SillyTavern and LM Studio and assistants of Jan can be read.")
            raise _refused(said("It is a JSON file, but no preset in a known format."), hint)
        return _checked(book)
    version = found.get("version")
    if type(version) is not int or not 1 <= version <= VERSION:
        newer = type(version) is int and version > VERSION
        told = (
            said("It has version {version}; this program reads version {known}.", version=version, known=VERSION)
            if newer
            else said("It names no version.")
        )
        raise _refused(told, said("Update Synthia, then try again.") if newer else said("Choose another file."))
    system = _entries(found.get("system", []), SystemPreset("", "", "", ""))
    return _checked(PresetBook(tuple(system), tuple(_entries(found.get("sampling", []), SamplingPreset("", "", "")))))


def _content(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _entries(data: Any, empty: Preset) -> Iterator[Preset]:
    if not isinstance(data, list):
        raise _refused(said("Its list of presets is no list."), said("Choose another file."))
    for at, entry in enumerate(cast("list[Any]", data), 1):
        problems: list[str] = []
        preset = from_json(empty, entry, problems)
        if problems:
            label = clean_name(preset.name) or f"number {at}"
            told = said(
                'The preset "{label}" has a value that cannot be used: {problems}.',
                label=label,
                problems=", ".join(problems[:3]),
            )
            raise _refused(told, said("Mend that value, or choose another file."))
        yield preset


def _checked(book: PresetBook) -> PresetBook:
    """With clean names and texts. Raises PresetFileError where that is not enough."""
    if len(book.presets) > MOST_PRESETS:
        raise _refused(
            said(
                "It holds {count:,} presets; {most_presets} are the most.",
                count=len(book.presets),
                most_presets=MOST_PRESETS,
            ),
            said("Choose another file."),
        )
    checked, seen = PresetBook(), set[str]()
    for at, preset in enumerate(book.presets, 1):
        name = clean_name(preset.name)
        if not name or not preset.id or preset.id in seen:
            raise _refused(
                said("Preset number {at} has no name or no id of its own.", at=at), said("Choose another file.")
            )
        seen.add(preset.id)
        preset = replace(preset, name=name, description=clean_name(preset.description, LONGEST_DESCRIPTION))
        if isinstance(preset, SystemPreset):
            preset = replace(preset, text=clean_text(preset.text))
            if len(preset.text) > LONGEST_TEXT:
                told = said(
                    'The text of "{name}" has {count:,} characters; {longest_text:,} are the most.',
                    name=name,
                    count=len(preset.text),
                    longest_text=LONGEST_TEXT,
                )
                raise _refused(told, said("Choose another file."))
        checked = checked.put(preset)
    return checked


def _refused(message: str, hint: str) -> PresetFileError:
    return PresetFileError("The presets were not read", sentences(message, _KEPT), hint)
