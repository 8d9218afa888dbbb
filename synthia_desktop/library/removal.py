"""Deletes models in two steps, so that it happens at once and can be taken back: set aside first, then to the trash."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import FolderError
from synthia_desktop.core.provenance import RECORDS, record_file
from synthia_desktop.core.said import said
from synthia_desktop.library.files import in_words
from synthia_desktop.library.journal import JOINING, journal_file, lock_file, scratch_file
from synthia_desktop.library.models import LocalModel

PREFIX = ".removed-"


@dataclass(frozen=True)
class Removal:
    """A model that was set aside. aside: the hidden folder beside its place that holds it. size: bytes."""

    aside: Path
    name: str
    size: int

    @property
    def folder(self) -> Path:
        """Where the model was."""
        return self.aside.parent


def remove(model: LocalModel) -> Removal:
    """Set all files of a model aside, its record with them. Raises FolderError; everything is as before then."""
    if not model.writable:
        message = said(
            "{path} belongs to another program. Synthia uses it in place and does not change it.", path=model.path
        )
        raise FolderError("This model cannot be deleted here", message, "Delete it in the program it came with.")
    aside = model.path.parent / f"{PREFIX}{uuid.uuid4().hex[:12]}"
    first = model.path.with_name(model.path.name.removesuffix(JOINING))
    extra = [record_file(model.path), journal_file(first), scratch_file(first), lock_file(first)]
    paths = [*model.files, *(path for path in extra if path.exists())]
    try:
        aside.mkdir()
        _move(paths, model.path.parent, aside)
    except OSError as error:
        with suppress(OSError):
            aside.rmdir()
        raise in_words(error, model.path) from error
    return Removal(aside, model.name, model.size)


def undo(removal: Removal) -> None:
    """Put everything back. Raises FolderError where a name was taken meanwhile; it stays set aside then."""
    paths = list(_inside(removal.aside))
    taken = [path for path in paths if os.path.lexists(removal.folder / path.relative_to(removal.aside))]
    if taken:
        message = said(
            "{folder} exists again. The deleted files are kept in {aside}.",
            folder=removal.folder / taken[0].name,
            aside=removal.aside,
        )
        raise FolderError("The model cannot be put back", message, "Rename the new file, then try again.")
    try:
        _move(paths, removal.aside, removal.folder)
        shutil.rmtree(removal.aside)
    except OSError as error:
        raise in_words(error, removal.folder) from error


def settle(removal: Removal, roots: Sequence[Path], forever: bool = False) -> None:
    """Send what was set aside to the system's trash, and remove the folders that it leaves empty, up to the roots.

    forever: delete it where there is no trash. Raises FolderError without that; what could not be sent is kept aside.
    """
    try:
        for path in list(_inside(removal.aside)):
            if path.parent == removal.aside and not path.name.startswith("."):
                _discard(path, removal.folder / path.name, forever)
        shutil.rmtree(removal.aside)
    except OSError as error:
        raise in_words(error, removal.aside) from error
    _remove_empty(removal.folder, roots)


def left_aside(folder: Path) -> list[Removal]:
    """What an earlier run of the program set aside in a folder and did not send to the trash. Raises OSError."""
    found = [Path(entry.path) for entry in os.scandir(folder) if entry.name.startswith(PREFIX) and entry.is_dir()]
    return [_left(aside) for aside in found]


def _left(aside: Path) -> Removal:
    files = [path for path in _inside(aside) if path.parent == aside]
    name = next((path.stem for path in files if not path.name.startswith(".")), "")
    return Removal(aside, name, sum(path.lstat().st_size for path in files))


def _inside(aside: Path) -> Iterator[Path]:
    """Every file that was set aside."""
    for folder in (aside, aside / RECORDS):
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if path.is_symlink() or not path.is_dir())


def _move(paths: Sequence[Path], origin: Path, target: Path) -> None:
    """Move files from one folder to another on the same disk, all or none. Raises OSError."""
    moved: list[tuple[Path, Path]] = []
    try:
        for path in paths:
            place = target / path.relative_to(origin)
            place.parent.mkdir(exist_ok=True)
            path.rename(place)
            moved.append((path, place))
    except OSError:
        for path, place in moved:
            place.rename(path)
        raise


def _discard(path: Path, original: Path, forever: bool) -> None:
    """A link is only removed. A file goes to the trash from its own place, so that the trash can put it back there."""
    if path.is_symlink():
        path.unlink()
        return
    place = path if os.path.lexists(original) else original
    if place != path:
        path.rename(place)
    try:
        _to_trash(place)
    except OSError as error:
        if forever:
            place.unlink()
            return
        if place != path:
            place.rename(path)
        message = said(
            "The trash does not take {original}: {error}. The file is kept aside in {parent}.",
            original=original,
            error=error,
            parent=path.parent,
        )
        hint = said("Put the model back, or delete it for good.")
        raise FolderError("There is no trash on this drive", message, hint) from error


def _to_trash(path: Path) -> None:
    """Raises OSError."""
    from send2trash import send2trash

    send2trash(path)


def _remove_empty(folder: Path, roots: Sequence[Path]) -> None:
    """Remove folders that hold nothing any more, from this one up to a root, which stays."""
    while any(root in folder.parents for root in roots):
        try:
            with suppress(FileNotFoundError):
                (folder / RECORDS).rmdir()
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
