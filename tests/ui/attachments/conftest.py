"""Files, and a reader of them in this process that waits when a test says so."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Attachment, Document, Kind, Opened, Unread
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.attachments.desk import AttachmentDesk
from synthia_desktop.ui.attachments.measuring import Measuring
from synthia_desktop.ui.attachments.reading import Readings, Report
from tests.ui.chat.conftest import Desk, desk

__all__ = ["desk"]


def opened(name: str, text: str, tokens: int = 0, pages: tuple[int, ...] = ()) -> Opened:
    """A file with this text, as if it had been read."""
    kind = Kind.PDF if pages else Kind.TEXT
    document = Document.of(kind, text, pages)
    return Opened(Attachment(name, kind, len(text), "", document.id, len(text), len(pages), tokens=tokens), document)


class WaitingReader:
    """Reads text files; each waits until go is set, or only the slow one. A file that says so is refused."""

    slow = ""

    def __init__(self) -> None:
        self.go = Event()
        self.go.set()

    def read(self, path: Path, stopped: Callable[[], bool], report: Report) -> Opened:
        report(1, 2)
        while self.slow in ("", path.name) and not self.go.wait(0.01):
            if stopped():
                raise RuntimeError("nobody waits for it")
        text = path.read_text("utf-8")
        if text.startswith("broken"):
            raise SynthiaError("The file is damaged", "It ends in the middle.", "Attach another one.")
        made = opened(path.name, text)
        digest, modified = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns
        attachment = replace(made.attachment, size=path.stat().st_size, digest=digest)
        return replace(made, attachment=attachment, modified=modified)


@dataclass
class Files:
    """The files of the chats, with what was stored of them."""

    desk: AttachmentDesk
    reader: WaitingReader
    measuring: Measuring
    folder: Path
    chat: Desk
    qtbot: QtBot
    kept: list[tuple[str, list[str]]]

    def write(self, name: str, text: str = "Some words.") -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def add(self, *names: str) -> None:
        """Take new files in and wait until they are read."""
        self.desk.add([self.write(name, f"Words of {name}.") for name in names])
        self.qtbot.waitUntil(lambda: not self.desk.is_reading)

    def names(self) -> list[str]:
        return [item.name for item in self.desk.items]

    def id_of(self, name: str) -> str:
        return next(item.id for item in self.desk.items if item.name == name)

    def count(self, **tokens: int) -> None:
        """The model has counted these files, by the beginnings of their names."""
        for name, number in tokens.items():
            item = next(item for item in self.desk.items if item.name.startswith(name))
            self.measuring.counted.emit(item.id, number, True)


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Of services, which end with it on this thread, after all others: the search for garbage may run on any."""
    made = QObject()
    yield made
    shiboken6.delete(made)


def _attachment(file: Opened | Attachment) -> Attachment:
    return file.attachment if isinstance(file, Opened) else file


@pytest.fixture
def files(owner: QObject, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Files]:
    reader = WaitingReader()
    readings = Readings(lambda: reader, owner)
    measuring = Measuring(desk.thread, desk.chat, desk.chat._models, owner)
    kept: list[tuple[str, list[str]]] = []

    def keep(key: str, files: Sequence[Opened | Attachment | Unread]) -> None:
        kept.append((key, [one.path if isinstance(one, Unread) else _attachment(one).name for one in files]))

    made = AttachmentDesk(readings, measuring, keep, owner)
    made.open_chat("new")
    folder = tmp_path / "files"
    folder.mkdir()
    yield Files(made, reader, measuring, folder, desk, qtbot, kept)
    reader.go.set()
    readings.close()
