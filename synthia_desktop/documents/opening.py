"""Reads one file from its first byte to its last, and makes sure that it stayed the same meanwhile."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from synthia_desktop.core.attachments import Attachment, Document, Kind, Opened, storable
from synthia_desktop.documents.answers import RefusedError, Report, Trouble
from synthia_desktop.documents.docx import read_docx
from synthia_desktop.documents.kinds import HEAD_BYTES, kind_of
from synthia_desktop.documents.limits import Limits
from synthia_desktop.documents.pdf import read_pdf
from synthia_desktop.documents.plain import decode

_PIECE = 4 << 20


@dataclass(frozen=True)
class _Text:
    text: str
    pages: tuple[int, ...] = ()
    blank: int = 0
    encoding: str = ""
    guessed: bool = False


def open_file(path: Path, limits: Limits, report: Report) -> Opened:
    """The file's text and what is to be kept of the file. Raises RefusedError, OSError, anything where it is broken."""
    # Something else than a file may never end, or not even open.
    if not stat.S_ISREG(path.stat().st_mode):
        raise RefusedError(Trouble.NO_FILE)
    with path.open("rb") as file:
        before = os.fstat(file.fileno())
        if not before.st_size:
            raise RefusedError(Trouble.EMPTY)
        kind = kind_of(path, file.read(HEAD_BYTES))
        limit = limits.file if kind in (Kind.PDF, Kind.DOCX) else limits.text
        if before.st_size > limit:
            raise RefusedError(Trouble.TOO_LARGE, before.st_size, limit)
        digest = _digest(file, before.st_size, report)
        found = _text(file, kind, limits, report)
        if _has_changed(file, path, before):
            raise RefusedError(Trouble.CHANGED)
    document = Document.of(kind, found.text, found.pages)
    return Opened(
        Attachment(
            storable(path.name),
            kind,
            before.st_size,
            digest,
            document.id,
            len(found.text),
            len(found.pages),
            found.blank,
            found.encoding,
            found.guessed,
        ),
        document,
        before.st_mtime_ns,
    )


def _digest(file: BinaryIO, size: int, report: Report) -> str:
    """SHA-256 in hex. The file is read no further than its size, or one that grows would never end."""
    file.seek(0)
    digest, done = hashlib.sha256(), 0
    while done < size and (piece := file.read(min(_PIECE, size - done))):
        digest.update(piece)
        done += len(piece)
        report(done, size)
    return digest.hexdigest()


def _text(file: BinaryIO, kind: Kind, limits: Limits, report: Report) -> _Text:
    file.seek(0)
    if kind is Kind.PDF:
        return _Text(*read_pdf(file, limits, report))
    if kind is Kind.DOCX:
        return _Text(read_docx(file, limits))
    text, encoding, guessed = decode(file.read(limits.text))
    if not text.strip():
        raise RefusedError(Trouble.NO_TEXT)
    if len(text) > limits.characters:
        raise RefusedError(Trouble.TOO_MUCH_TEXT, len(text), limits.characters)
    return _Text(text, encoding=encoding, guessed=guessed)


def _has_changed(file: BinaryIO, path: Path, before: os.stat_result) -> bool:
    """One that was removed meanwhile is still whole in this process; one that was replaced is not the person's."""
    after = [os.fstat(file.fileno())]
    with contextlib.suppress(OSError):
        after.append(path.stat())
    # The times of last change are compared by their nanoseconds where the file system has them.
    return any((one.st_size, one.st_mtime_ns) != (before.st_size, before.st_mtime_ns) for one in after)
