"""What is known before an import: which models, how large they are, and how much room there is. Reads the disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.library.walk import Found, found_in, walk

MOST_MODELS = 1000


@dataclass(frozen=True)
class ImportOffer:
    """paths: as they were chosen. files: the first file of each whole model in them. size: bytes of all their files.

    folder: where they go. free: bytes on its disk. in_place: the folders that hold them, to be listed as they are.
    same_disk: moving needs no room.
    """

    paths: tuple[Path, ...]
    files: tuple[Path, ...]
    size: int
    folder: Path
    free: int
    in_place: tuple[Path, ...]
    same_disk: bool

    @property
    def copy_fits(self) -> bool:
        return self.size <= self.free


def survey(paths: Sequence[Path], folder: Path) -> ImportOffer:
    """Look at files and folders that the person wants to import into folder. Raises OSError."""
    found: dict[Path, Found] = {}
    for path in paths:
        for model in _inside(path) if path.is_dir() else _of_file(path):
            if not model.missing and len(found) < MOST_MODELS:
                found.setdefault(model.paths[0], model)
    stats = [file.stat() for model in found.values() for file in model.paths]
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    disk = nearest.stat().st_dev
    return ImportOffer(
        paths=tuple(paths),
        files=tuple(found),
        size=sum(stat.st_size for stat in stats),
        folder=folder,
        free=shutil.disk_usage(nearest).free,
        in_place=tuple(dict.fromkeys(path if path.is_dir() else path.parent for path in paths)),
        same_disk=all(stat.st_dev == disk for stat in stats),
    )


def _inside(folder: Path) -> Iterator[Found]:
    for parent, names in walk(folder, set(), lambda: False):
        yield from found_in(parent, names)


def _of_file(file: Path) -> list[Found]:
    """The model that a file belongs to: with its other shards or parts, which the person need not choose."""
    names = [other.name for other in file.parent.iterdir()]
    return [model for model in found_in(file.parent, names) if file.name in model.files.members]
