"""A file of chats as a stream that tells how far it was read, and that ends where one chat is too large or too deep."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, cast

from synthia_desktop.core.exchange.depth import Depth

HEAD = 64 << 10
"""So many bytes at the beginning tell what a file is."""


class TooLarge(Exception):  # noqa: N818
    """One chat takes more bytes than a chat may."""


class TooDeep(Exception):  # noqa: N818
    """Brackets in brackets, as no chat has them."""


class Counted:
    """Reading raises TooLarge and TooDeep, and what more() raises."""

    def __init__(self, stream: BinaryIO, more: Callable[[int], None], most: int) -> None:
        """more: told of the bytes that each reading took. most: bytes of one chat; the file may hold any number."""
        self._stream = io.BufferedReader(cast("Any", stream), HEAD) if not hasattr(stream, "peek") else stream
        self._more, self._most = more, most
        self._of_this = 0
        self._depth = Depth()

    def peek(self, count: int) -> bytes:
        return cast("Any", self._stream).peek(count)[:count]

    def skip(self, count: int) -> None:
        self._stream.read(count)

    def next_chat(self) -> None:
        """What was read until now belonged to chats that have ended."""
        self._of_this = 0

    def read(self, count: int = -1) -> bytes:
        found = self._stream.read(count)
        self._more(len(found))
        self._of_this += len(found)
        if self._of_this > self._most:
            raise TooLarge
        if self._depth.is_too_deep(found):
            raise TooDeep
        return found

    def lines(self, most: int) -> Iterator[bytes]:
        """Its lines; of a longer one than this many bytes the pieces."""
        while line := self._stream.readline(most):
            self._more(len(line))
            yield line


def json_reader() -> Any:
    """ijson's fast backend, by its name, so that a frozen program has it; imported with the first import of chats."""
    try:
        from ijson.backends import yajl2_c as backend  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        from ijson.backends import python as backend  # pyright: ignore[reportMissingTypeStubs]
    return backend
