"""Raw pieces of one GGUF on this disk: whether they are all there, and what an interrupted join left of them."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader, parse_header
from synthia_desktop.core.said import said
from synthia_desktop.core.split import FileSet, SplitKind, file_sets, is_raw_piece

MAGIC = b"GGUF"


@dataclass(frozen=True)
class Pieces:
    """The pieces of one file in their order, with their sizes in bytes. name: of the file they make."""

    folder: Path
    name: str
    members: tuple[str, ...]
    sizes: tuple[int, ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self.folder / member for member in self.members)

    @property
    def total(self) -> int:
        """Bytes."""
        return sum(self.sizes)


def find_pieces(first: Path) -> Pieces:
    """The pieces that belong to the one given, by their names. Raises ModelFileError."""
    try:
        names = [entry.name for entry in os.scandir(first.parent) if not entry.name.startswith(".")]
    except OSError as error:
        message = said("The folder {parent} cannot be read: {reason}.", parent=first.parent, reason=error.strerror)
        raise ModelFileError("The parts cannot be read", message, "Check the path.") from error
    if first.name not in names:
        message = said("There is no file at {first}.", first=first)
        raise ModelFileError("The part is missing", message, "Give the path of the first part.")
    # The whole file, if it is there too, does not make the pieces none.
    names = [name for name in names if not name.lower().endswith(".gguf") or "-of-" in name.lower()]
    files = next((made for made in file_sets(names) if first.name in made.members), None)
    if files is None or files.kind is SplitKind.WHOLE:
        raise _nothing_to_join(first, names)
    if files.kind is SplitKind.SHARDS:
        message = said("{name} is a shard that llama.cpp opens as it is, together with the others.", name=first.name)
        raise ModelFileError("These files need no joining", message, said("Open {members}.", members=files.members[0]))
    return pieces_of(first.parent, files)


def pieces_of(folder: Path, files: FileSet) -> Pieces:
    """The pieces with the sizes that they have now. Raises ModelFileError."""
    sizes: list[int] = []
    for member in files.members:
        try:
            found = (folder / member).stat()
        except OSError as error:
            message = said("{folder} cannot be read: {reason}.", folder=folder / member, reason=error.strerror)
            raise ModelFileError("A part cannot be read", message, "Check the drive it is on.") from error
        if not stat.S_ISREG(found.st_mode):
            raise ModelFileError(
                "A part is no file", said("{folder} is no ordinary file.", folder=folder / member), "Download it again."
            )
        sizes.append(found.st_size)
    return Pieces(folder, files.name, files.members, tuple(sizes))


def check_pieces(pieces: Pieces) -> GgufHeader:
    """Check by their content that the pieces are those of one whole model, and return its header.

    Only the first may begin as a GGUF, and the end of the last tensor must be the end of the last piece, rounded up to
    the alignment at most. Raises ModelFileError.
    """
    try:
        header = _read(pieces)
    except OSError as error:
        message = said("Reading the parts of {name} failed: {error}.", name=pieces.name, error=error)
        raise ModelFileError("A part cannot be read", message, "Check the drive it is on.") from error
    alignment = max(32, header.integer("general.alignment", 32))
    unknown = any(tensor.n_bytes == 0 for tensor in header.tensors)
    if pieces.total - header.tensor_end >= alignment and not unknown:
        message = said(
            "The {count} parts have {total:,} bytes together, and the model in them has "
            "{tensor_end:,}. Nothing was changed.",
            count=len(pieces.members),
            total=pieces.total,
            tensor_end=header.tensor_end,
        )
        raise ModelFileError("The parts do not fit together", message, "Download the parts again.")
    return header


def _read(pieces: Pieces) -> GgufHeader:
    """Raises OSError, ModelFileError."""
    with ExitStack() as stack:
        files = [stack.enter_context(path.open("rb")) for path in pieces.paths]
        for name, file in zip(pieces.members[1:], files[1:], strict=True):
            if file.read(len(MAGIC)) == MAGIC:
                message = said(
                    "{name} begins as a model file of its own does, so it is no piece of {members}.",
                    name=name,
                    members=pieces.members[0],
                )
                raise ModelFileError("These files need no joining", message, "Open them as they are.")

        def read(offset: int, length: int) -> bytes:
            content, start = b"", 0
            for file, size in zip(files, pieces.sizes, strict=True):
                begin, end = max(offset, start), min(offset + length, start + size)
                if begin < end:
                    file.seek(begin - start)
                    content += file.read(end - begin)
                start += size
            return content

        return parse_header(read, pieces.total, pieces.name)


def _nothing_to_join(first: Path, names: Sequence[str]) -> ModelFileError:
    if is_raw_piece(first.name):
        return ModelFileError(
            "Parts are missing",
            said(
                "{name} and the parts beside it do not go on from the first to the last. Nothing was changed.",
                name=first.name,
            ),
            "Put all parts into one folder, with the names that they were downloaded with.",
        )
    if len(names) > 1 and first.suffix.lower() != ".gguf":
        message = said("{name} is not named as the part of a model is.", name=first.name)
    else:
        message = said("{name} has no further parts beside it.", name=first.name)
    return ModelFileError("There is nothing to join", message, "Name the first part, such as model.gguf-split-a.")
