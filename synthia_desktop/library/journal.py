"""How far a join has come, on the disk before anything is given back, so that a crash at any moment loses nothing."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

from synthia_desktop.library.files import sync_folder
from synthia_desktop.library.pieces import Pieces

VERSION = 1
MAX_BYTES = 64 << 20
PREFIX, SUFFIX = ".", ".join"
JOINING = ".joining"


@dataclass(frozen=True)
class JoinState:
    """A join that was begun. pieces: with the sizes before it began. done: steps that are sure.

    target: where the whole file is, once every step is done and it is being renamed.
    """

    pieces: Pieces
    chunk: int
    punch: bool
    done: int = 0
    target: Path | None = None

    @property
    def working(self) -> Pieces:
        """The pieces under the names that they have meanwhile, so that nobody takes them for untouched ones."""
        return replace(self.pieces, members=tuple(f"{member}{JOINING}" for member in self.pieces.members))


def journal_file(first: Path) -> Path:
    """Where the journal of a join lies whose first piece this is."""
    return first.with_name(f"{PREFIX}{first.name}{SUFFIX}")


def lock_file(first: Path) -> Path:
    """What is locked while a join with this first piece runs."""
    return journal_file(first).with_suffix(".join-lock")


def scratch_file(first: Path) -> Path:
    """What a join with this first piece keeps bytes in for a moment."""
    return journal_file(first).with_suffix(".join-scratch")


def begun_joins(folder: Path) -> list[JoinState]:
    """The joins in a folder that were not finished. Raises OSError."""
    names = [entry.name for entry in os.scandir(folder)]
    firsts = [name[len(PREFIX) : -len(SUFFIX)] for name in names if name.startswith(PREFIX) and name.endswith(SUFFIX)]
    states = [read_journal(folder / first) for first in firsts if first]
    return [state for state in states if state]


def start_journal(state: JoinState) -> None:
    """Write the plan of a join, with nothing done; a plan that a crash cut off counts as none. Raises OSError."""
    pieces = state.pieces
    plan = {
        "version": VERSION,
        "name": pieces.name,
        "members": pieces.members,
        "sizes": pieces.sizes,
        "chunk": state.chunk,
        "punch": state.punch,
    }
    with journal_file(pieces.paths[0]).open("wb") as stream:
        stream.write(json.dumps(plan).encode("ascii") + b"\n")
        stream.flush()
        os.fsync(stream.fileno())
    sync_folder(pieces.folder)


def read_journal(first: Path) -> JoinState | None:
    """The join that was begun with this first piece; None where there is none or its plan is broken.

    A line that a crash cut off does not count.
    """
    try:
        with journal_file(first).open("rb") as stream:
            plan, *lines = stream.read(MAX_BYTES).split(b"\n")[:-1]
        state = _planned(first, json.loads(plan))
        for line in lines:
            entry = json.loads(line)
            if isinstance(entry, str):
                state = replace(state, target=Path(entry))
            elif isinstance(entry, int):
                state = replace(state, done=entry)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return state


class Journal:
    """Appends to the journal of a join that was begun; each line is on the disk when its method returns."""

    def __init__(self, first: Path) -> None:
        """Raises OSError."""
        self._stream = journal_file(first).open("rb+")
        # A line that a crash cut off must not become one with the next.
        content = self._stream.read()
        self._stream.seek(content.rindex(b"\n") + 1)
        self._stream.truncate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._stream.close()

    def done(self, steps: int) -> None:
        """So many steps are sure. Raises OSError."""
        self._append(steps)

    def target(self, path: Path) -> None:
        """The whole file is about to get this name. Raises OSError."""
        self._append(str(path))

    def _append(self, entry: int | str) -> None:
        self._stream.write(json.dumps(entry).encode("ascii") + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())


def _planned(first: Path, data: Any) -> JoinState:
    """Raises ValueError, TypeError, KeyError where the plan is not one that this program wrote."""
    plan = cast("dict[str, Any]", data)
    members = tuple(str(member) for member in plan["members"])
    sizes = tuple(int(size) for size in plan["sizes"])
    names = [*members, str(plan["name"])]
    if plan["version"] != VERSION or len(members) != len(sizes) or members[0] != first.name:
        raise ValueError("no plan of this version")
    if int(plan["chunk"]) < 1 or min(sizes) < 0 or any(Path(name).name != name for name in names):
        raise ValueError("a broken plan")
    return JoinState(Pieces(first.parent, names[-1], members, sizes), int(plan["chunk"]), bool(plan["punch"]))
