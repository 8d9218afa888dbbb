"""Checks a model on this disk: that it is whole, and that its bytes are those that were published."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from io import FileIO
from pathlib import Path

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import ModelFileError, SynthiaError
from synthia_desktop.core.gguf import read_file_header
from synthia_desktop.core.said import said, sentences
from synthia_desktop.library.files import never, nothing
from synthia_desktop.library.models import LocalModel, Stopped

_BLOCK = 1 << 20


class Verdict(StrEnum):
    """MATCHES: every byte is as published. WHOLE: nothing is missing, but no hash is known. DAMAGED: do not use it."""

    MATCHES = "matches"
    WHOLE = "whole"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Verification:
    """What checking gave. message: in one or two sentences. bad: the files that are not as they should be.

    hashes: the SHA-256 of each file that was hashed whole, by its name.
    """

    verdict: Verdict
    message: str
    bad: tuple[Path, ...] = ()
    hashes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Check:
    """A range of a file with the SHA-256 that it should have."""

    path: Path
    offset: int
    size: int
    sha256: str


def verify(
    model: LocalModel, report: Callable[[int, int], None] = nothing, stopped: Callable[[], bool] = never
) -> Verification:
    """Check the model's tensor table against its size, and its bytes against the hashes that are known of it.

    report(done, total): bytes. Raises Stopped, and ModelFileError where a file cannot be read.
    """
    problem = _structure(model)
    if problem is not None:
        return Verification(Verdict.DAMAGED, sentences(problem.message, problem.hint), model.files)
    checks, unknown = _checks(model)
    if not checks:
        words = said("The file is whole: its tensor table ends where the file ends. ")
        words += said("Its bytes cannot be compared, because it is not known where it was downloaded from.")
        return Verification(Verdict.WHOLE, words)
    total, done = sum(check.size for check in checks), 0
    found: list[str] = []
    for check in checks:
        start = done
        found.append(_hash(check, lambda read, start=start: report(start + read, total), stopped))
        done += check.size
    return _verdict(model, checks, unknown, found)


def _structure(model: LocalModel) -> SynthiaError | None:
    """Why the model is not whole, by the headers of its files as they are now."""
    if model.joinable or (model.problem is not None and model.facts is None):
        return model.problem or ModelFileError("Not joined", "The model is in parts.", "Join them first.")
    try:
        for path in model.files:
            read_file_header(path)
    except ModelFileError as error:
        return error
    return model.problem


def _checks(model: LocalModel) -> tuple[list[_Check], list[Path]]:
    """What can be compared, and the files of which nothing is known."""
    checks: list[_Check] = []
    unknown: list[Path] = []
    for path in model.files:
        known = model.record.file(path.name) if model.record else None
        parts = known.parts if known and not known.sha256 else ()
        if known and known.sha256:
            checks.append(_Check(path, 0, known.size, known.sha256))
        elif parts and all(part.sha256 for part in parts):
            checks += _parts(path, parts)
        else:
            unknown.append(path)
    return checks, unknown


def _parts(path: Path, parts: tuple[Part, ...]) -> list[_Check]:
    starts = [sum(part.size for part in parts[:at]) for at in range(len(parts))]
    return [_Check(path, start, part.size, part.sha256) for start, part in zip(starts, parts, strict=True)]


def _hash(check: _Check, report: Callable[[int], None], stopped: Callable[[], bool]) -> str:
    """The SHA-256 of a range, "" where the file is shorter or, for a whole file's last range, longer."""
    try:
        with FileIO(check.path) as file:
            file.seek(check.offset)
            return _digest(file, check.size, report, stopped)
    except OSError as error:
        message = said("Reading {path} failed: {reason}.", path=check.path, reason=error.strerror or error)
        raise ModelFileError("The model file cannot be read", message, "Check the drive it is on.") from error


def _digest(file: FileIO, size: int, report: Callable[[int], None], stopped: Callable[[], bool]) -> str:
    taken, buffer = 0, memoryview(bytearray(_BLOCK))
    digest = hashlib.sha256()
    while taken < size:
        if stopped():
            raise Stopped
        count = file.readinto(buffer[: min(_BLOCK, size - taken)])
        if not count:
            return ""
        digest.update(buffer[:count])
        taken += count
        report(taken)
    return digest.hexdigest()


def _verdict(model: LocalModel, checks: list[_Check], unknown: list[Path], found: list[str]) -> Verification:
    wrong = [check.path for check, digest in zip(checks, found, strict=True) if digest != check.sha256.lower()]
    ends = {check.path: check.offset + check.size for check in checks}
    wrong += [path for path, end in ends.items() if path.stat().st_size != end]
    whole = [(c.path.name, digest) for c, digest in zip(checks, found, strict=True) if ends[c.path] == c.size]
    bad = tuple(dict.fromkeys(wrong))
    if bad:
        names = ", ".join(path.name for path in bad)
        words = said(
            "{names}: the bytes differ from those that were published. Download it again. Nothing was changed.",
            names=names,
        )
        return Verification(Verdict.DAMAGED, words, bad, tuple(whole))
    if unknown:
        words = said(
            "{count} of {total} files match the published SHA-256. Of the others no hash is known.",
            count=len(ends),
            total=len(model.files),
        )
        return Verification(Verdict.WHOLE, words, (), tuple(whole))
    return Verification(Verdict.MATCHES, said("Every byte matches the published SHA-256."), (), tuple(whole))
