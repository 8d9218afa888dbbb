"""Guards a JSON reader from brackets in brackets in brackets, which cost it time without end."""

from __future__ import annotations

import re

MOST = 500

# Possessive, so that a string which does not end in this piece is given up at once.
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_REST = re.compile(rb'(?:[^"\\]++|\\.)*+"', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")


class Depth:
    """Follows how deep the brackets of a JSON text are nested, piece by piece."""

    def __init__(self) -> None:
        self._depth = 0
        self._in_string = self._escaped = False

    def is_too_deep(self, piece: bytes) -> bool:
        """Whether brackets of this piece, which follows the ones before, are nested deeper than 500."""
        plain = _STRING.sub(b"", self._after_string(piece))
        begun = plain.find(b'"')
        if begun >= 0:
            self._in_string = True
            self._escaped = _ends_escaped(plain)
            plain = plain[:begun]
        opened = plain.count(b"[") + plain.count(b"{")
        too_deep = self._depth + opened > MOST and self._highest(plain) > MOST
        self._depth += opened - plain.count(b"]") - plain.count(b"}")
        return too_deep

    def _after_string(self, piece: bytes) -> bytes:
        """What follows the string that the piece before ended in."""
        if not self._in_string:
            return piece
        start = 1 if self._escaped and piece else 0
        rest = _REST.match(piece, start)
        if rest is None:
            self._escaped = _ends_escaped(piece[start:]) if piece else self._escaped
            return b""
        self._in_string = self._escaped = False
        return piece[rest.end() :]

    def _highest(self, plain: bytes) -> int:
        depth = highest = self._depth
        for bracket in _BRACKET.findall(plain):
            depth += 1 if bracket in (b"[", b"{") else -1
            highest = max(highest, depth)
        return highest


def _ends_escaped(piece: bytes) -> bool:
    return (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 1
