"""Where every byte of a download belongs: its pieces in their order, and the names of the files beside each target."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.download import Download, Part, Target, check_name
from synthia_desktop.core.errors import DownloadError, FolderError
from synthia_desktop.core.said import said

MIB = 1 << 20
SMALLEST_PIECE = MIB
LARGEST_PIECE = 16 * MIB
WANTED_PIECES = 64
"""For each target: enough for all connections to end together, whatever their speed."""

MADE_FOLDERS = 2
"""Folders that a download may make: the organisation's and the repository's. A third one missing is a lost disk."""


@dataclass(frozen=True)
class Piece:
    """Bytes that one request fetches. target, part: indices; parts are counted over all targets.

    place: offset in the target's file. start: offset in the part. size: bytes.
    """

    target: int
    part: int
    place: int
    start: int
    size: int


@dataclass(frozen=True)
class Files:
    """A target's file and those beside it while it is downloaded."""

    final: Path
    part: Path
    now: Path
    safe: Path
    lock: Path

    @property
    def all_temporary(self) -> tuple[Path, ...]:
        fresh = (fresh_name(self.now), fresh_name(self.safe))
        return self.part, self.now, self.safe, *fresh, fast_name(self.part), self.lock


def fast_name(part: Path) -> Path:
    """A second name of a part file, for the accelerated backend."""
    return part.with_name(f".{part.name}.fast")


def fresh_name(journal: Path) -> Path:
    """What replaces a journal. Always the same name, so that a kill in between leaves nothing that is not found."""
    return journal.with_name(f"{journal.name}~")


def files_of(download: Download, target: Target) -> Files:
    """Raises DownloadError for a name that is not safe, FolderError where a link leads out of the folder."""
    final = Path(download.folder) / check_name(target.name)
    beside = f".{final.name}.part"
    if not final.parent.resolve().is_relative_to(Path(download.folder).resolve()):
        raise FolderError(
            "A file of this download would be stored elsewhere",
            said("In {folder}, a link leads out of that folder. Nothing was written there.", folder=download.folder),
            "Remove the link, or choose another folder.",
        )
    return Files(
        final,
        final.with_name(f"{final.name}.part"),
        final.with_name(f"{beside}.now"),
        final.with_name(f"{beside}.safe"),
        final.with_name(f"{beside}.lock"),
    )


def all_files(download: Download) -> tuple[Files, ...]:
    """Raises DownloadError where two targets would share a file, and what files_of raises."""
    found = tuple(files_of(download, target) for target in download.targets)
    names = [str(path).casefold() for files in found for path in (files.final, *files.all_temporary)]
    if len(set(names)) != len(names):
        raise DownloadError(
            "This download cannot be stored",
            "Two of its files have the same name. Nothing was downloaded.",
            "Choose another file or repository.",
        )
    return found


def piece_size(target: Target) -> int:
    """Bytes. It depends on the target alone, so that a journal means the same in every run."""
    wanted = -(-target.size // WANTED_PIECES)
    return min(LARGEST_PIECE, max(SMALLEST_PIECE, -(-wanted // MIB) * MIB))


def pieces_of(download: Download) -> tuple[tuple[Piece, ...], ...]:
    """The pieces of each target, in the order of the file; none goes over the end of a part.

    A part without a hash is one piece: only a single answer can be known to be of one version.
    """
    found: list[tuple[Piece, ...]] = []
    number = 0
    for index, target in enumerate(download.targets):
        pieces: list[Piece] = []
        place, largest = 0, piece_size(target)
        for part in target.parts:
            step = largest if has_hash(part) else max(1, part.size)
            pieces += [
                Piece(index, number, place + start, start, min(step, part.size - start))
                for start in range(0, part.size, step)
            ]
            place += part.size
            number += 1
        found.append(tuple(pieces))
    return tuple(found)


def has_hash(part: Part) -> bool:
    return bool(part.sha256 or part.git_oid)


def fingerprint(download: Download, target: Target) -> bytes:
    """16 bytes that say whether received bytes still belong to this target: by the hashes where the Hub gives them,
    so that another mirror or commit with the same content goes on where the first one stopped."""
    parts = [
        (part.size, part.sha256 or part.git_oid or [download.endpoint, download.repo, download.commit, part.path])
        for part in target.parts
    ]
    return hashlib.sha256(json.dumps([parts, piece_size(target)]).encode()).digest()[:16]


def make_folder(download: Download, files: Files) -> None:
    """Make the folder of a target's files. Raises FolderError where more is missing than a download makes, OSError."""
    folder = Path(download.folder)
    if not folder.parents[min(MADE_FOLDERS, len(folder.parents)) - 1].is_dir():
        raise FolderError(
            "The folder for downloads is gone",
            said(
                "{folder} does not exist, nor does the folder that it belongs to. Nothing was written.", folder=folder
            ),
            "Connect the disk it is on, or choose another folder in Settings.",
        )
    files.final.parent.mkdir(parents=True, exist_ok=True)
