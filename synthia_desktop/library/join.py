"""Joins the raw pieces of a model where they are, without a second copy on the disk, whatever happens meanwhile."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from io import FileIO
from pathlib import Path

from filelock import FileLock, Timeout

from synthia_desktop.core.errors import DiskFullError, FolderError, ModelFileError, SynthiaError
from synthia_desktop.core.gguf import read_file_header
from synthia_desktop.core.said import said
from synthia_desktop.library.files import move_file, never, nothing, sync_folder
from synthia_desktop.library.journal import (
    JOINING,
    JoinState,
    Journal,
    begun_joins,
    journal_file,
    lock_file,
    read_journal,
    scratch_file,
    start_journal,
)
from synthia_desktop.library.models import Stopped
from synthia_desktop.library.moves import SCRATCH, Step, can_punch, copy_range, give_back, steps
from synthia_desktop.library.pieces import Pieces, check_pieces, find_pieces

CHUNK = 16 << 20
_ROOM = 4


def join(
    first: Path,
    to: Path | None = None,
    report: Callable[[int, int], None] = nothing,
    stopped: Callable[[], bool] = never,
    chunk: int = CHUNK,
) -> Path:
    """Join the pieces that first belongs to and return the whole file; a join that was interrupted goes on.

    to: the whole file's path, None = the pieces' own name beside them. report(done, total): bytes. The pieces are gone
    when the whole file has its name. At most three chunks (bytes) more than the model are on the disk at any time.
    Raises Stopped, and ModelFileError, DiskFullError, FolderError; what they leave can be joined later.
    """
    first = _first_of(first.absolute())
    with _alone(first):
        state = read_journal(first) or _begin(first, chunk, to)
        with _in_words(first.parent):
            if not _is_over(state):
                here = _place(state.pieces, to)
                try:
                    _set_apart(state)
                    _run(state, report, stopped)
                except BaseException:
                    _give_up(first)
                    raise
                state = _named(state, here)
            _tidy(state)
    whole = state.target or first
    if to is not None and to.absolute() != whole:
        move_file(whole, to.absolute(), nothing, stopped)
        return to.absolute()
    return whole


def tidy(state: JoinState) -> bool:
    """Finish a join of which only tidying up was left; whether there was such a one. Raises FolderError, OSError."""
    if _is_over(state):
        with _alone(state.pieces.paths[0]):
            _tidy(state)
        return True
    return False


def _first_of(piece: Path) -> Path:
    """The first piece of the join that was begun with this piece, or that its name belongs to."""
    name = piece.name.removesuffix(JOINING)
    with suppress(OSError):
        for state in begun_joins(piece.parent):
            if name in state.pieces.members:
                return state.pieces.paths[0]
    return find_pieces(piece).paths[0]


def _begin(first: Path, chunk: int, to: Path | None) -> JoinState:
    """Check everything before anything is changed."""
    pieces = find_pieces(first)
    check_pieces(pieces)
    _check_free_name(_place(pieces, to))
    if to is not None:
        _check_free_name(to.absolute())
    with _in_words(pieces.folder):
        for path in pieces.paths:
            _check_own(path)
        free = shutil.disk_usage(pieces.folder).free
        if free < _ROOM * chunk:
            raise _no_room(pieces.folder, _ROOM * chunk, free)
        state = JoinState(pieces, chunk, can_punch(pieces.folder))
        start_journal(state)
    return state


def _place(pieces: Pieces, to: Path | None) -> Path:
    """Where the whole file is made: its last place if that is on the same disk, else beside the pieces."""
    if to is not None:
        with suppress(OSError):
            if to.absolute().parent.stat().st_dev == pieces.folder.stat().st_dev:
                return to.absolute()
    return pieces.folder / pieces.name


def _set_apart(state: JoinState) -> None:
    """Give the pieces the names that they have while they are joined. Raises OSError, ModelFileError."""
    for path, working in zip(state.pieces.paths, state.working.paths, strict=True):
        if not working.exists():
            if state.done or not path.exists():
                raise _changed(f"{working.name} is missing")
            path.rename(working)
        elif path.exists():
            raise _changed(f"{path.name} is there again")


def _give_up(first: Path) -> None:
    """Put the pieces back as they were if nothing was done yet; otherwise the join can go on later."""
    state = read_journal(first)
    if state is None or state.done:
        return
    with suppress(OSError):
        if state.working.paths[0].exists():
            os.truncate(state.working.paths[0], state.pieces.sizes[0])
        for path, working in zip(state.pieces.paths, state.working.paths, strict=True):
            if working.exists() and not path.exists():
                working.rename(path)
        scratch_file(state.pieces.paths[0]).unlink(missing_ok=True)
        journal_file(first).unlink()


def _run(state: JoinState, report: Callable[[int, int], None], stopped: Callable[[], bool]) -> None:
    """Do the steps that are left. Raises OSError, Stopped."""
    plan = list(steps(state.pieces.sizes, state.chunk, state.punch))
    sizes = [*itertools.accumulate(_moved(step) for step in plan)]
    total = state.pieces.total - state.pieces.sizes[0]
    with ExitStack() as stack:
        files = {number: stack.enter_context(FileIO(path, "r+")) for number, path in enumerate(state.working.paths)}
        scratch_file(state.pieces.paths[0]).touch()
        files[SCRATCH] = stack.enter_context(FileIO(scratch_file(state.pieces.paths[0]), "r+"))
        journal = stack.enter_context(Journal(state.pieces.paths[0]))
        if state.done:
            _free(files, plan[state.done - 1], state.punch)
        for number in range(state.done, len(plan)):
            if stopped():
                raise Stopped
            step = plan[number]
            copy_range(
                files[step.source.file], step.source.offset, files[step.to_file], step.to_offset, step.source.length
            )
            os.fsync(files[step.to_file].fileno())
            journal.done(number + 1)
            _free(files, step, state.punch)
            report(sizes[number], total)
        files[0].truncate(state.pieces.total)
        os.fsync(files[0].fileno())


def _named(state: JoinState, here: Path) -> JoinState:
    """Give the whole file its name. Raises OSError, ModelFileError, FolderError."""
    first = state.working.paths[0]
    read_file_header(first)
    _check_free_name(here)
    with Journal(state.pieces.paths[0]) as journal:
        journal.target(here)
    first.rename(here)
    sync_folder(here.parent)
    return replace(state, target=here)


def _is_over(state: JoinState) -> bool:
    """Whether the whole file has its name already."""
    return state.target is not None and state.target.exists() and not state.working.paths[0].exists()


def _tidy(state: JoinState) -> None:
    """Remove what is left of the pieces, the journal last, which makes up for a crash in between. Raises OSError."""
    first = state.pieces.paths[0]
    for path in (*state.working.paths[1:], scratch_file(first)):
        path.unlink(missing_ok=True)
    # Windows does not let go of a locked file; there it goes when the lock does.
    with suppress(OSError):
        lock_file(first).unlink()
    journal_file(first).unlink(missing_ok=True)


def _moved(step: Step) -> int:
    """Bytes of the whole file that a step brings to their place."""
    return step.source.length if step.to_file == 0 else 0


def _free(files: dict[int, FileIO], step: Step, punch: bool) -> None:
    if step.free:
        give_back(files[step.source.file], step.source, punch)


def _check_free_name(target: Path) -> None:
    if target.exists() or target.is_symlink():
        message = said("{target} exists already. Nothing was changed.", target=target)
        raise FolderError("The name is taken", message, "Choose another name for the joined file.")
    if not target.parent.is_dir():
        message = said("There is no folder {parent}. Nothing was changed.", parent=target.parent)
        raise FolderError("The folder is missing", message, "Choose a folder that exists.")


def _check_own(path: Path) -> None:
    """Changing a file that has another name too would change it for another program. Raises OSError."""
    if path.is_symlink() or path.stat().st_nlink > 1:
        message = said("{path} is a link to a file that has another name too. Nothing was changed.", path=path)
        hint = said("Copy the parts into a folder of their own, and join them there.")
        raise FolderError("These parts belong to somewhere else", message, hint)
    with path.open("rb+"):
        pass


@contextmanager
def _alone(first: Path) -> Generator[None]:
    """No two programs join the same pieces. Raises FolderError."""
    file = lock_file(first)
    lock = FileLock(file, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        message = said("Another program joins {name} at this moment.", name=first.name)
        raise FolderError("The parts are being joined", message, "Wait until it is done.") from None
    except OSError as error:
        raise _failed(first.parent, error) from error
    try:
        yield
    finally:
        lock.release()
        with suppress(OSError):
            file.unlink()


@contextmanager
def _in_words(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise _failed(folder, error) from error


def _changed(what: str) -> ModelFileError:
    return ModelFileError(
        "The join cannot go on",
        said("After it was interrupted the parts were changed: {what}. Nothing was changed now.", what=what),
        said(
            "Put the part back. Or download all parts anew into another folder, and remove those that "
            "end in {joining}.",
            joining=JOINING,
        ),
    )


def _failed(folder: Path, error: OSError) -> SynthiaError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _no_room(folder, _ROOM * CHUNK, 0)
    message = said(
        "{filename}: {reason}. What is there can be joined later.",
        filename=error.filename or folder,
        reason=error.strerror or error,
    )
    return FolderError("The parts could not be joined", message, "Check that the folder can be written to.")


def _no_room(folder: Path, needed: int, free: int) -> DiskFullError:
    message = said(
        "Joining needs {needed} MB of room in {folder} for a while. What is there can be joined later.",
        needed=needed >> 20,
        folder=folder,
    )
    return DiskFullError("The disk is full", message, "Free some room, then join again.", needed=needed, free=free)
