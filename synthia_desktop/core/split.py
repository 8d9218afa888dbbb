"""Models in several files: llama.cpp's own shards, and plain pieces of one file, told apart by their names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.said import said

GGUF = ".gguf"
_MAX_PIECES = 26 * 26
_FLAGS = re.IGNORECASE | re.ASCII

_RAW_PIECE = re.compile(r"[-._]((split|part)[-._]([a-z]{1,2}|\d{1,5})|part[-_.]?\d+[-_.]?of[-_.]?\d+)$", _FLAGS)
_SHARD = re.compile(r"^(?P<stem>.*)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", re.ASCII)
_SHARDS = re.compile(r"^(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", _FLAGS)
_CHUNK = re.compile(r"^(?P<whole>.+?)(?P<mark>-chunk-)(?P<number>\d{1,5})-of-(?P<count>\d{1,5})\.gguf$", _FLAGS)
_PIECES = (
    re.compile(r"^(?P<whole>.+\.gguf)(?P<mark>[-._](?:split|part)[-._])(?P<number>[a-z]{1,2}|\d{1,5})$", _FLAGS),
    re.compile(
        r"^(?P<whole>.+\.gguf)(?P<mark>\.part[-_.]?)(?P<number>\d{1,5})[-_.]?of[-_.]?(?P<count>\d{1,5})$", _FLAGS
    ),
    _CHUNK,
    re.compile(r"^(?P<whole>.+\.gguf)(?P<mark>\.)(?P<number>[a-z]{1,2}|\d{1,5})$", _FLAGS),
)


class SplitKind(StrEnum):
    """WHOLE: one file. SHARDS: llama.cpp's own, each a GGUF, loaded from the first, never joined.

    PIECES: one GGUF that was cut by bytes. CHUNKS: the same, as far as the names tell; both the pieces of one GGUF
    and GGUFs of their own are called so, and their first four bytes decide.
    """

    WHOLE = "whole"
    SHARDS = "shards"
    PIECES = "pieces"
    CHUNKS = "chunks"


@dataclass(frozen=True)
class FileSet:
    """The files that make one model file or one set of shards. name: what they are once they are together.

    members: in their order. The name of shards is that of the first.
    """

    name: str
    kind: SplitKind
    members: tuple[str, ...]


def is_raw_piece(name: str) -> bool:
    """Whether a file name is that of a piece which has to be joined to others, as model.gguf-split-a."""
    return _RAW_PIECE.search(name) is not None


def shard_stem(name: str) -> str:
    """A file name without .gguf and without the numbers of a shard."""
    shard = _SHARDS.match(name)
    return shard["stem"] if shard else name[: -len(GGUF)] if name.lower().endswith(GGUF) else name


def shard_name(stem: str, number: int, count: int) -> str:
    """What llama.cpp calls a shard. number: from 1."""
    return f"{stem}-{number:05d}-of-{count:05d}{GGUF}"


def file_sets(names: Iterable[str]) -> tuple[FileSet, ...]:
    """The models that file names make; what belongs to an incomplete set, or is no model, is left out.

    names: paths with "/" between folders; only files of one folder belong together.
    """
    shards: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    pieces: defaultdict[_Whole, list[tuple[int, str]]] = defaultdict(list)
    sets: list[FileSet] = []
    for name in sorted(set(names)):
        if shard := _SHARDS.match(name):
            shards[shard["stem"], shard["count"]].append(name)
        elif piece := _piece(name):
            pieces[piece[0]].append((piece[1], name))
        elif name.lower().endswith(GGUF):
            sets.append(FileSet(name, SplitKind.WHOLE, (name,)))
    sets += [
        FileSet(members[0], SplitKind.SHARDS, tuple(members))
        for (_, count), members in shards.items()
        if _are_all_shards(members, int(count))
    ]
    taken = {known.name.lower() for known in sets}
    for whole, numbered in pieces.items():
        made = _joined(whole, sorted(numbered))
        if made and made.name.lower() not in taken:
            taken.add(made.name.lower())
            sets.append(made)
    return tuple(sets)


@dataclass(frozen=True)
class _Whole:
    """What the names of the pieces of one file have in common. count: as the names say it, 0 = they do not."""

    form: int
    name: str
    mark: str
    letters: int
    count: int


def _piece(name: str) -> tuple[_Whole, int] | None:
    """Whose piece a file is, and its place there: a and aa are 0, digits are themselves."""
    for form, pattern in enumerate(_PIECES):
        if found := pattern.match(name):
            number, count = found["number"].lower(), int(found.groupdict().get("count") or 0)
            letters = 0 if number.isdigit() else len(number)
            return _Whole(form, found["whole"].lower(), found["mark"].lower(), letters, count), _place(number)
    return None


def _place(number: str) -> int:
    if number.isdigit():
        return int(number)
    place = 0
    for letter in number:
        place = place * 26 + ord(letter) - ord("a")
    return place


def _are_all_shards(members: Sequence[str], count: int) -> bool:
    numbers = [int(shard["number"]) for name in members if (shard := _SHARDS.match(name))]
    return numbers == list(range(1, count + 1))


def _joined(whole: _Whole, numbered: Sequence[tuple[int, str]]) -> FileSet | None:
    """The file that pieces make, in their order; None where the names tell that one is missing."""
    places = [place for place, _ in numbered]
    first = places[0]
    if not 2 <= len(places) <= _MAX_PIECES or (whole.count and len(places) != whole.count):
        return None
    if first > (0 if whole.letters else 1) or places != list(range(first, first + len(places))):
        return None
    pattern = _PIECES[whole.form]
    found = pattern.match(numbered[0][1])
    name = found["whole"] if found else whole.name
    kind = SplitKind.CHUNKS if pattern is _CHUNK else SplitKind.PIECES
    return FileSet(name + GGUF if pattern is _CHUNK else name, kind, tuple(member for _, member in numbered))


def check_shards(path: Path, number: int, count: int) -> None:
    """Check that path is the first of its model's shards and that the others lie beside it, as llama.cpp needs.

    number: the file's own place, from 0. Raises ModelFileError, OSError.
    """
    shard = _SHARD.match(path.name)
    if number > 0:
        first = (
            f"{shard['stem']}-00001-of-{shard['count']}.gguf" if shard else said("the file with -00001-of- in its name")
        )
        raise ModelFileError(
            said("This is part {number} of {count} of a model", number=number + 1, count=count),
            "A model in several parts is opened through its first part.",
            said("Open {first} in the same folder.", first=first),
        )
    if shard is None:
        message = said(
            "It is the first of {count} parts, but its name does not end in -00001-of-{count:05d}.gguf.", count=count
        )
        raise ModelFileError("The model file was renamed", message, "Give it the name that it was downloaded with.")
    for other in range(2, count + 1):
        part = path.with_name(f"{shard['stem']}-{other:05d}-of-{shard['count']}.gguf")
        if not part.is_file():
            message = said("The model has {count} parts, and {name} is not in the folder.", count=count, name=part.name)
            raise ModelFileError(
                said("Part {other} of the model is missing", other=other), message, "Download the missing part."
            )
