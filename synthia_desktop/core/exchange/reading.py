"""Reads chats out of whatever file or folder a person brings, one after another and never the whole file at once."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from synthia_desktop.core.errors import ExchangeError
from synthia_desktop.core.exchange import cards, chatgpt, jan, lmstudio, own
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.origin import dated, named
from synthia_desktop.core.exchange.stream import HEAD, Counted, TooDeep, TooLarge, json_reader
from synthia_desktop.core.exchange.values import table, text
from synthia_desktop.core.said import said, sentences

MOST_MESSAGES = 200_000
MOST_BYTES = 256 << 20
"""Of one chat; a file may hold any number of them."""

_MOST_FILES = 100_000
# Another program may have written it anew, with its names in another order.
_OWN = re.compile(rb'"%b"|^\W*"%b"\s*:\s*\[' % (own.FORMAT.encode(), own.LIST.encode()))
_READERS: tuple[tuple[str, Callable[[Any], bool], Callable[[Any], Chat]], ...] = (
    ("ChatGPT", chatgpt.is_chat, chatgpt.read),
    ("LM Studio", lmstudio.is_chat, lmstudio.read),
    ("Synthia", lambda data: isinstance(table(data).get("messages"), list) and "id" in table(data), own.read),
)

Report = Callable[[int, int], None]
"""(bytes read, bytes in all)."""


class Stopped(Exception):  # noqa: N818
    """The person does not want it any more."""


class Reader:
    """Iterating gives the chats. kinds: whose files they are, by then. problems: what could not be read, in words.

    Iterating raises ExchangeError where nothing of the file can be used, and Stopped.
    """

    def __init__(
        self,
        path: Path,
        now: float,
        report: Report = lambda _done, _total: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self.path = path
        self.kinds: list[str] = []
        self.problems: list[str] = []
        self._now, self._report, self._stopped = now, report, stopped
        self._done = self._total = 0
        self._count = 0

    def __iter__(self) -> Iterator[Chat]:
        with self._errors():
            if self.path.is_dir():
                files = self._files_of(self.path)
                self._total = sum(file.stat().st_size for file in files)
                for file in files:
                    yield from self._read_one_of_many(file)
            else:
                self._total = self.path.stat().st_size
                yield from self._file(self.path)
        if not self._count:
            what = " ".join(self.problems)
            raise ExchangeError(
                "There are no chats in this file",
                sentences(said("{name} was read to its end.", name=self.path.name), what),
                "Synthia reads its own chats (JSON), the cards' JSON lines, ChatGPT's conversations.json or its .zip,"
                " LM Studio's .conversation.json and Jan's threads.",
            )

    @contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            # zipfile says with RuntimeError that a password is needed, with NotImplementedError what it cannot unpack.
            reason = getattr(error, "strerror", None) or str(error)
            message = said("{name}: {reason}. Nothing of it was imported.", name=self.path.name, reason=reason)
            raise ExchangeError("The file cannot be read", message, "Check that it is there and whole.") from error

    def _files_of(self, folder: Path) -> list[Path]:
        """Jan's threads and LM Studio's chats in a folder and in the ones below it."""
        found: list[Path] = []
        for number, file in enumerate(folder.rglob("*")):
            if number >= _MOST_FILES:
                self.problems.append(
                    said("Only the first {most_files:,} files of the folder were looked at.", most_files=_MOST_FILES)
                )
                break
            if self._stopped():
                raise Stopped
            if file.name == jan.MESSAGES or file.name.endswith(".conversation.json"):
                found.append(file)
        return sorted(found)

    def _read_one_of_many(self, file: Path) -> Iterator[Chat]:
        try:
            yield from self._file(file)
        except (OSError, ExchangeError) as error:
            reason = error.message if isinstance(error, ExchangeError) else str(error)
            self.problems.append(said("{name} was left out: {reason}", name=file.name, reason=reason))

    def _file(self, file: Path) -> Iterator[Chat]:
        if file.name == jan.THREAD and (file.parent / jan.MESSAGES).is_file():
            file = file.parent / jan.MESSAGES
        if zipfile.is_zipfile(file):
            yield from self._zip(file)
            return
        with file.open("rb") as stream:
            yield from self._stream(Counted(stream, self._read_more, MOST_BYTES), file)

    def _zip(self, file: Path) -> Iterator[Chat]:
        with zipfile.ZipFile(file) as archive:
            inside = [one for one in archive.infolist() if Path(one.filename).name.startswith("conversations")]
            inside = [one for one in inside if one.filename.endswith(".json")]
            self._total = sum(one.file_size for one in inside)
            for one in inside:
                with archive.open(one) as stream:
                    yield from self._stream(Counted(cast("BinaryIO", stream), self._read_more, MOST_BYTES), file)

    def _stream(self, stream: Counted, file: Path) -> Iterator[Chat]:
        head = stream.peek(HEAD)
        if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:1024]:
            raise ExchangeError(
                "The file is no text in UTF-8",
                said("{name} is in another encoding, or no text at all. Nothing of it was imported.", name=file.name),
                "Save it as UTF-8, or choose another file.",
            )
        stream.skip(3 if head.startswith(b"\xef\xbb\xbf") else 0)
        lines = _first_line(head)
        if lines is not None and (cards.is_turn(lines) or jan.is_message(lines)):
            yield from self._lines(stream, file, jan.is_message(lines))
        else:
            yield from self._documents(stream, head, file)

    def _lines(self, stream: Counted, file: Path, of_jan: bool) -> Iterator[Chat]:
        objects = self._objects(stream)
        if of_jan:
            chat = jan.read(objects, _thread(file.parent / jan.THREAD))
        else:
            chat = cards.read(objects, file.stem, file.stem, self._now)
        yield from self._found("Jan" if of_jan else "JSON lines", chat, file)

    def _objects(self, stream: Counted) -> Iterator[Any]:
        broken = 0
        for number, line in enumerate(stream.lines(MOST_BYTES)):
            if number >= MOST_MESSAGES // 2:
                self.problems.append(
                    said("Only the first {number:,} lines were taken: a chat holds no more.", number=number)
                )
                break
            if not line.strip():
                continue
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                broken += 1
        if broken:
            self.problems.append(said("Lines that are no JSON in UTF-8, left out: {broken:,}.", broken=broken))

    def _documents(self, stream: Counted, head: bytes, file: Path) -> Iterator[Chat]:
        from ijson.common import JSONError  # pyright: ignore[reportMissingTypeStubs]

        begin = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        prefix = "item" if begin == b"[" else f"{own.LIST}.item" if _OWN.search(head) else ""
        if begin not in (b"[", b"{"):
            raise ExchangeError(
                "The file holds no chats",
                said("{name} does not begin as JSON does. Nothing of it was imported.", name=file.name),
                "Choose a file that was exported from Synthia, ChatGPT, LM Studio or Jan.",
            )
        others = 0
        items: Iterable[Any] = json_reader().items(stream, prefix, use_float=True)
        try:
            for data in items:
                stream.next_chat()
                kind = next(((name, read) for name, is_chat, read in _READERS if is_chat(data)), None)
                if kind is None:
                    others += 1
                    continue
                yield from self._found(kind[0], kind[1](data), file)
        except (JSONError, UnicodeDecodeError, TooDeep, TooLarge) as error:
            self.problems.append(self._broken_off(error, file.name))
        if others:
            self.problems.append(said("Entries that are no chats, left out: {others:,}.", others=others))

    def _broken_off(self, error: Exception, name: str) -> str:
        """Why nothing is read behind the chats that were found."""
        if isinstance(error, TooDeep):
            return said("{name} is nested too deep after {count:,} chats, as no chat is.", name=name, count=self._count)
        if isinstance(error, TooLarge):
            return said(
                "Reading ended after {count:,} chats: the next one has more than {most} MB.",
                count=self._count,
                most=MOST_BYTES >> 20,
            )
        return said(
            "{name} is broken after {count:,} chats: {error}.", name=name, count=self._count, error=_reason(error)
        )

    def _found(self, kind: str, chat: Chat, file: Path) -> Iterator[Chat]:
        if not chat.conversation.messages:
            self.problems.append(
                said("“{title}” holds no messages and was left out.", title=chat.conversation.title[:60] or file.name)
            )
            return
        if len(chat.conversation.messages) > MOST_MESSAGES:
            self.problems.append(
                said(
                    "“{title}” has {count:,} messages; a chat holds no more than {most_messages:,}. It was left out.",
                    title=chat.conversation.title[:60],
                    count=len(chat.conversation.messages),
                    most_messages=MOST_MESSAGES,
                )
            )
            return
        self._count += 1
        if kind not in self.kinds:
            self.kinds.append(kind)
        yield dated(chat, self._now) if kind == "Synthia" else named(kind, dated(chat, self._now))

    def _read_more(self, count: int) -> None:
        if self._stopped():
            raise Stopped
        self._done += count
        self._report(min(self._done, self._total), self._total)


def _first_line(head: bytes) -> Any:
    """The object of the first line, where that is one; a longer line than the head is told by its beginning."""
    line = head.lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)[0]
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        compact = line.replace(b" ", b"")
        begins = compact.startswith(b'{"prompt":"') and len(line) == len(head)
        return {cards.PROMPT: "", cards.ANSWER: ""} if begins else None


def _thread(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes()[:HEAD])
    except (OSError, ValueError, RecursionError):
        return None


def _reason(error: Exception) -> str:
    words = text(str(error)).split("\n", 1)[0].strip()
    return words[:120] or said("it ends too early")
