"""Brings models from elsewhere on this computer into the models folder, all files of a model or none."""

from __future__ import annotations

import errno
import itertools
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from synthia_desktop.core.errors import FolderError, ModelFileError, StorageError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.provenance import read_provenance, record_file, save_provenance
from synthia_desktop.core.said import said
from synthia_desktop.core.split import FileSet, SplitKind, file_sets, shard_stem
from synthia_desktop.library.files import check_room, copy_file, in_words, never, nothing
from synthia_desktop.library.origin import hub_record
from synthia_desktop.library.pieces import check_pieces, pieces_of

Report = Callable[[int, int], None]
StoppedBy = Callable[[], bool]


class How(StrEnum):
    """LINK: the file stays where it is, and both names lead to it."""

    COPY = "copy"
    MOVE = "move"
    LINK = "link"


def import_model(path: Path, models_dir: Path, how: How, report: Report = nothing, stopped: StoppedBy = never) -> Path:
    """Bring a model, all its shards or pieces with it, into models_dir; returns the first file there.

    A taken name gets a number. A model that is there already is left as it is. report(done, total): bytes.
    Raises Stopped, ModelFileError where it is no whole model, DiskFullError, FolderError; nothing is left behind then.
    """
    path = path.absolute()
    files = _files_of(path)
    sources = [path.parent / name for name in files.members]
    if models_dir.absolute() in path.parents:
        return sources[0]
    if how is How.MOVE and any(source.is_symlink() for source in sources):
        message = said("{name} is a link to a file that another program keeps. Nothing was changed.", name=path.name)
        raise FolderError("A link cannot be moved", message, "Copy or link the model instead.")
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        targets = _free_names(models_dir, files)
        if how is How.COPY:
            _copy(sources, targets, report, stopped)
        elif how is How.MOVE:
            _move(sources, targets, report, stopped)
        else:
            _each(sources, targets, _link, lambda _source, target: target.unlink(missing_ok=True))
    except OSError as error:
        raise in_words(error, models_dir) from error
    _take_record(sources, targets, how)
    return targets[0]


def _files_of(path: Path) -> FileSet:
    """The files of the model that a file belongs to, after a look whether they are one. Raises ModelFileError."""
    try:
        beside = [entry.name for entry in os.scandir(path.parent)]
    except OSError as error:
        message = said("{parent} cannot be read: {reason}.", parent=path.parent, reason=error.strerror or error)
        raise ModelFileError("The model file is missing", message, "Check the path.") from error
    files = next((made for made in file_sets(beside) if path.name in made.members), None)
    if files is not None and files.kind in (SplitKind.PIECES, SplitKind.CHUNKS):
        check_pieces(pieces_of(path.parent, files))
        return files
    files = files or FileSet(path.name, SplitKind.WHOLE, (path.name,))
    read_header(path.parent / files.members[0])
    return files


def _free_names(folder: Path, files: FileSet) -> list[Path]:
    """The files' places in the folder, with a number where their own names are taken."""
    base = shard_stem(files.name)
    for number in itertools.count(1):
        stem = base if number == 1 else f"{base} ({number})"
        targets = [folder / f"{stem}{name[len(base) :]}" for name in files.members]
        if not any(os.path.lexists(target) for target in targets):
            return targets
    raise AssertionError("unreachable")


def _copy(sources: Sequence[Path], targets: Sequence[Path], report: Report, stopped: StoppedBy) -> None:
    sizes = [source.stat().st_size for source in sources]
    total, before = sum(sizes), dict(zip(sources, itertools.accumulate([0, *sizes]), strict=False))
    check_room(targets[0].parent, total)

    def one(source: Path, target: Path) -> None:
        copy_file(source, target, lambda done, _size: report(before[source] + done, total), stopped)

    _each(sources, targets, one, lambda _source, target: target.unlink(missing_ok=True))


def _move(sources: Sequence[Path], targets: Sequence[Path], report: Report, stopped: StoppedBy) -> None:
    """At once on the same disk; else all are copied before the first is deleted."""
    try:
        _each(sources, targets, os.rename, lambda source, target: target.rename(source))
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(sources, targets, report, stopped)
        for source in sources:
            source.unlink()


def _link(source: Path, target: Path) -> None:
    """A symbolic link; where the system or the disk has none, a second name on the same disk."""
    try:
        target.symlink_to(source.resolve())
    except (OSError, NotImplementedError):
        os.link(source.resolve(), target)


def _each(
    sources: Sequence[Path],
    targets: Sequence[Path],
    make: Callable[[Path, Path], None],
    undo: Callable[[Path, Path], object],
) -> None:
    """Make every target, or none."""
    made: list[tuple[Path, Path]] = []
    try:
        for source, target in zip(sources, targets, strict=True):
            make(source, target)
            made.append((source, target))
    except BaseException:
        for source, target in made:
            undo(source, target)
        raise


def _take_record(sources: Sequence[Path], targets: Sequence[Path], how: How) -> None:
    """The model's origin comes along under the new names. Without it the model is as usable."""
    record = read_provenance(sources[0]) or hub_record(sources)
    if record is None:
        return
    names = {source.name: target.name for source, target in zip(sources, targets, strict=True)}
    files = tuple(replace(file, name=names.get(file.file_name, file.file_name)) for file in record.files)
    with suppress(StorageError, OSError):
        save_provenance(targets[0].parent, replace(record, files=files))
        if how is How.MOVE:
            record_file(sources[0]).unlink(missing_ok=True)
