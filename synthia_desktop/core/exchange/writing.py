"""Puts exported chats into files, piece by piece, so that a file is whole or is not there."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path

from synthia_desktop.core.errors import ExchangeError
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.names import file_stem
from synthia_desktop.core.exchange.reading import Stopped
from synthia_desktop.core.exchange.words import Say, title
from synthia_desktop.core.said import said


class Format(StrEnum):
    """What a chat can be exported as. JSON and CARDS put any number of chats into one file, the others one each."""

    JSON = "json"
    CARDS = "jsonl"
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"

    @property
    def holds_many(self) -> bool:
        return self in (Format.JSON, Format.CARDS)


def write_file(file: Path, pieces: Iterable[str], stopped: Callable[[], bool] = lambda: False) -> None:
    """Write the pieces as UTF-8 beside the file and put them in its place. Raises ExchangeError, Stopped.

    What stood there before stays until all is written, and for good where that fails.
    """
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=f".{file.name[:40]}.", suffix=".tmp", dir=file.parent)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
            for piece in pieces:
                if stopped():
                    raise Stopped
                stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        Path(part).replace(file)
    except BaseException as error:
        if part:
            with contextlib.suppress(OSError):
                Path(part).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise unwritable(file, error) from error
        raise


def write_each(
    folder: Path,
    chats: Iterable[Chat],
    ending: Format,
    write: Callable[[Path, Chat], None],
    say: Say = str,
) -> list[Path]:
    """One file for each chat, named by its title; write: puts one chat into a file. Nothing there is replaced.

    Raises ExchangeError, and what write raises; files that are written already stay.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {file.stem.casefold() for file in folder.iterdir()}
    except OSError as error:
        raise unwritable(folder, error) from error
    made: list[Path] = []
    for chat in chats:
        file = folder / f"{file_stem(title(chat, say), taken)}.{ending.value}"
        write(file, chat)
        made.append(file)
    return made


def unwritable(file: Path, error: OSError) -> ExchangeError:
    """That a file could not be written, in words."""
    message = said("{file}: {reason}. What was there before is unchanged.", file=file, reason=error.strerror or error)
    return ExchangeError("The file was not written", message, "Choose another place, or free some disk space.")
