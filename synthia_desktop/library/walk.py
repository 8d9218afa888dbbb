"""Finds the files of models below a folder, however deep, odd or full of other things that folder is."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from synthia_desktop.core.said import said
from synthia_desktop.core.split import FileSet, SplitKind, file_sets, is_raw_piece, shard_name, shard_stem

DEEPEST = 16
_SHARD = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE | re.ASCII)
_PART = ".part"


class Found(NamedTuple):
    """One model's files in a folder. missing: a file without which they are not whole, "" = none by the names."""

    folder: Path
    files: FileSet
    missing: str = ""

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self.folder / name for name in self.files.members)


def walk(root: Path, seen: set[tuple[int, int]], stopped: Callable[[], bool]) -> Iterator[tuple[Path, list[str]]]:
    """Every folder from root down with the names of its files, hidden ones left out.

    seen: folders that were walked already, by device and inode; they are passed over, which also ends loops of links.
    Folders that cannot be read or have vanished are passed over too.
    """
    waiting = [(root, 0)]
    while waiting and not stopped():
        folder, depth = waiting.pop()
        try:
            known = folder.stat()
            if (known.st_dev, known.st_ino) in seen:
                continue
            seen.add((known.st_dev, known.st_ino))
            files, folders = _listed(folder)
        except OSError:
            continue
        if depth < DEEPEST:
            waiting += [(folder / name, depth + 1) for name in reversed(folders)]
        yield folder, files


def found_in(folder: Path, names: Iterable[str]) -> list[Found]:
    """The models that the files of one folder make, by their names; what a download has not finished is left out."""
    everything = set(names)
    wanted = sorted(name for name in everything if ".gguf" in name.lower() and not name.lower().endswith(_PART))
    sets = file_sets(wanted)
    whole = [one for made in sets for one in _told_apart(folder, made)]
    covered = {name for made in sets for name in made.members}
    rest = [name for name in wanted if name not in covered]
    return [*(Found(folder, made) for made in whole), *_incomplete(folder, rest, everything)]


def _listed(folder: Path) -> tuple[list[str], list[str]]:
    files: list[str] = []
    folders: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                (folders if entry.is_dir() else files).append(entry.name)
            except OSError:
                files.append(entry.name)
    return sorted(files), sorted(folders)


def _told_apart(folder: Path, files: FileSet) -> list[FileSet]:
    """Chunks that are GGUFs of their own are models of their own."""
    if files.kind is not SplitKind.CHUNKS:
        return [files]
    try:
        with (folder / files.members[1]).open("rb") as second:
            alone = second.read(4) == b"GGUF"
    except OSError:
        alone = False
    if alone:
        return [FileSet(name, SplitKind.WHOLE, (name,)) for name in files.members]
    return [FileSet(files.name, SplitKind.PIECES, files.members)]


def _incomplete(folder: Path, rest: list[str], everything: set[str]) -> list[Found]:
    """Shards and pieces of which the names tell that some are not there."""
    shards: dict[tuple[str, int], list[str]] = {}
    pieces: dict[str, list[str]] = {}
    for name in rest:
        if shard := _SHARD.search(name):
            shards.setdefault((shard_stem(name), int(shard[2])), []).append(name)
        elif is_raw_piece(name):
            whole = name[: name.lower().rindex(".gguf") + len(".gguf")]
            pieces.setdefault(whole, []).append(name)
    found: list[Found] = []
    for (stem, count), members in shards.items():
        names = (shard_name(stem, number, count) for number in range(1, count + 1))
        missing = next((name for name in names if name not in members), "")
        if f"{missing}{_PART}" not in everything:
            found.append(Found(folder, FileSet(members[0], SplitKind.SHARDS, tuple(members)), missing))
    for whole, members in pieces.items():
        if whole not in everything and f"{whole}{_PART}" not in everything:
            found.append(
                Found(folder, FileSet(whole, SplitKind.PIECES, tuple(members)), said("a piece of {whole}", whole=whole))
            )
    return found
