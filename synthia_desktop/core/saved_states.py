"""Chats' KV caches on the disk: one file for each chat and model, trusted only where it is whole and of this program.

A file is a header under a key that only this computer has, then the tokens, then llama.cpp's bytes in chunks, each with
its digest in the header. llama.cpp ends the process at bytes that it did not write, so none go to it unchecked. Nothing
is forced onto the disk: a file that a power cut has torn does not match its digests, and costs an evaluation only.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import re
import shutil
import struct
import sys
import time
from array import array
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from synthia_desktop.core.atomic import replace_file

MAGIC = b"SynKV01\n"
SUFFIX, PART = ".kv", ".part"
CHUNK = 8 << 20
LEFT_FREE = 1 << 30
"""Bytes of the disk that are left to others."""

_LENGTHS = struct.Struct("<IQ")
_MOST_HEADER = 16 << 20
_DIGEST = 32
_NAME = re.compile(r"[0-9A-Za-z_-]{1,64}\Z")


@dataclass(frozen=True)
class SavedState:
    """What a file says of itself. identity: of the model, its settings and the engine. start: the chat's first turn.

    size: of llama.cpp's bytes, which begin at `offset`. digests: of the tokens, then of each chunk, in hexadecimal.
    portions: how the tokens were computed, as engine.portions writes it, "" = not known.
    """

    chat: str
    identity: str
    start: int
    tokens: list[int]
    size: int
    digests: tuple[str, ...]
    file: Path
    offset: int
    portions: str = ""


class WrongStateError(Exception):
    """The file is cut, damaged, or not this program's. The text says why, for the log."""


@dataclass(frozen=True)
class StateFolder:
    """Where chats' states are kept and how many. budget: bytes of all files. max_age: seconds since the last use.

    key: what files are signed with. Methods that write raise OSError.
    """

    folder: Path
    key: bytes = field(repr=False)
    budget: int
    max_age: float

    def find(self, chat: str, identity: str) -> SavedState | None:
        """What is saved of a chat, its tokens checked and the rest not yet; None = nothing.

        Raises WrongStateError, OSError.
        """
        file = self._file(chat, identity)
        try:
            with file.open("rb") as stream:
                state = self._header(stream.read(len(MAGIC) + _DIGEST + _LENGTHS.size), stream.read, file)
        except FileNotFoundError:
            return None
        if (state.chat, state.identity) != (chat, identity):
            raise WrongStateError("it is another chat's, or of another model or engine")
        if file.stat().st_size != state.offset + state.size:
            raise WrongStateError("it is cut short, or too long")
        return state

    def has(self, chat: str, identity: str) -> bool:
        """Whether there is a file for a chat and a model, sound or not."""
        return self._file(chat, identity).exists()

    def read(self, state: SavedState) -> bytearray:
        """llama.cpp's bytes of a state, each chunk checked; the file counts as used now.

        Raises WrongStateError, OSError, MemoryError.
        """
        data = bytearray(state.size)
        view = memoryview(data)
        with state.file.open("rb") as stream, ThreadPoolExecutor(_workers()) as pool:
            stream.seek(state.offset)
            digests = [pool.submit(self._digest, part) for part in _chunks(view) if stream.readinto(part) == len(part)]
            if tuple(digest.result() for digest in digests) != state.digests[1:] or stream.read(1):
                raise WrongStateError("its digests are not those of its bytes")
        with contextlib.suppress(OSError):
            os.utime(state.file)
        return data

    def write(
        self,
        chat: str,
        identity: str,
        start: int,
        tokens: list[int],
        data: memoryview,
        stopped: Callable[[], bool],
        portions: str = "",
    ) -> bool:
        """Save a state in the place of the chat's former one. False = stopped, or no room within the budget.

        Makes room first: what is too old leaves, then what was not used longest.
        """
        packed = _packed(tokens)
        total = len(packed) + len(data)
        file = self._file(chat, identity)
        self._prepare()
        self.prune(total, keep=file)
        if total > self.budget or shutil.disk_usage(self.folder).free - total < LEFT_FREE:
            return False
        with ThreadPoolExecutor(_workers()) as pool:
            digests = list(pool.map(self._digest, (memoryview(packed), *_chunks(data))))
        head = {"chat": chat, "identity": identity, "start": start, "size": len(data), "digests": digests}
        head["portions"] = portions
        header = json.dumps(head).encode("ascii")
        lengths = _LENGTHS.pack(len(header), len(packed))
        part = file.with_suffix(PART)
        try:
            with open(part, "wb", opener=_private) as stream:
                stream.write(MAGIC + self._sign(lengths + header) + lengths + header + packed)
                for chunk in _chunks(data):
                    if stopped():
                        return False
                    stream.write(chunk)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        return True

    def prune(self, coming: int = 0, keep: Path | None = None) -> None:
        """Remove what is too old, then what was used longest ago, until so many bytes more are within the budget.

        keep: a file that is about to be replaced, which does not count.
        """
        now = time.time()
        left = [each for each in self._files() if each[2] != keep]
        room = self.budget - coming
        for used, size, file in sorted(left, reverse=True):
            room -= size
            if room < 0 or now - used > self.max_age:
                file.unlink(missing_ok=True)

    def drop(self, chat: str, identity: str = "") -> None:
        """Remove what is saved of a chat, or only what is of this model."""
        for _, _, file in self._files():
            if file.name.startswith(f"{chat}.") if not identity else file == self._file(chat, identity):
                file.unlink(missing_ok=True)

    def keep_only(self, chats: Collection[str]) -> None:
        """Remove what is saved of all other chats, and what a write that was cut short has left."""
        for _, _, file in self._files():
            if file.name.partition(".")[0] not in chats:
                file.unlink(missing_ok=True)
        if self.folder.is_dir():
            for file in self.folder.glob(f"*{PART}"):
                file.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove all that is saved."""
        self.keep_only(())

    def size(self) -> int:
        """Bytes of all that is saved."""
        return sum(size for _, size, _ in self._files())

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """When each file was used last, in seconds since the epoch, how many bytes it has, and where it is."""
        if not self.folder.is_dir():
            return
        for file in self.folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(FileNotFoundError):
                facts = file.stat()
                yield facts.st_mtime, facts.st_size, file

    def _file(self, chat: str, identity: str) -> Path:
        if not _NAME.match(chat):
            raise WrongStateError("the chat's id is no file name")
        return self.folder / f"{chat}.{identity[:16]}{SUFFIX}"

    def _prepare(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if sys.platform != "win32":
            self.folder.chmod(0o700)

    def _header(self, start: bytes, read: Callable[[int], bytes], file: Path) -> SavedState:
        if len(start) < len(MAGIC) + _DIGEST + _LENGTHS.size or not start.startswith(MAGIC):
            raise WrongStateError("it does not begin as such a file does")
        signature, lengths = start[len(MAGIC) : len(MAGIC) + _DIGEST], start[len(MAGIC) + _DIGEST :]
        length, tokens = cast("tuple[int, int]", _LENGTHS.unpack(lengths))
        if length > _MOST_HEADER:
            raise WrongStateError("its header is too long")
        header = read(length)
        if not hmac.compare_digest(signature, self._sign(lengths + header)):
            raise WrongStateError("it is not signed by this program")
        facts: dict[str, Any] = json.loads(header)
        packed = read(tokens)
        digests = tuple(facts["digests"])
        if self._digest(memoryview(packed)) != digests[0]:
            raise WrongStateError("its tokens are not those of its header")
        offset = len(start) + length + tokens
        return SavedState(
            facts["chat"],
            facts["identity"],
            facts["start"],
            _unpacked(packed),
            facts["size"],
            digests,
            file,
            offset,
            str(facts.get("portions", "")),
        )

    def _sign(self, content: bytes) -> bytes:
        return hashlib.blake2b(content, key=self.key, digest_size=_DIGEST).digest()

    def _digest(self, content: memoryview) -> str:
        return hashlib.blake2b(content, key=self.key, digest_size=_DIGEST).hexdigest()


def own_key(file: Path) -> bytes:
    """The key that this computer's states are signed with, made at the first time. Raises OSError."""
    try:
        key = file.read_bytes()
    except FileNotFoundError:
        key = b""
    if len(key) != _DIGEST:
        key = os.urandom(_DIGEST)
        replace_file(file, key)  # which only its owner can read
    return key


def _chunks(view: memoryview) -> Iterator[memoryview]:
    return (view[at : at + CHUNK] for at in range(0, len(view), CHUNK))


def _packed(tokens: list[int]) -> bytes:
    numbers = array("i", tokens)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _unpacked(packed: bytes) -> list[int]:
    numbers = array("i", packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def _workers() -> int:
    return min(4, os.cpu_count() or 1)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
