"""Guards a JSON reader from brackets in brackets in brackets, which cost it time without end."""

from __future__ import annotations

import re

MOST = 500
_BRACKET = re.compile(rb"[\[\]{}]")


class Depth:
    """Follows how deep the brackets of a JSON text are nested, piece by piece."""

    def __init__(self) -> None:
        self._depth = 0
        self._in_string = False
        self._held = b""

    def is_too_deep(self, piece: bytes) -> bool:
        """Whether brackets of this piece, which follows the ones before, are nested deeper than 500."""
        piece = self._held + piece
        # What a backslash at the end stands before comes with the next piece.
        held = (len(piece) - len(piece.rstrip(b"\\"))) % 2
        piece, self._held = piece[: len(piece) - held], piece[len(piece) - held :]
        # Without escapes, every second stretch between quotes is outside of strings.
        stretches = piece.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')
        plain = b"".join(stretches[self._in_string :: 2])
        self._in_string ^= len(stretches) % 2 == 0
        opened = plain.count(b"[") + plain.count(b"{")
        too_deep = self._depth + opened > MOST and self._highest(plain) > MOST
        self._depth += opened - plain.count(b"]") - plain.count(b"}")
        return too_deep

    def _highest(self, plain: bytes) -> int:
        depth = highest = self._depth
        for bracket in _BRACKET.findall(plain):
            depth += 1 if bracket in (b"[", b"{") else -1
            highest = max(highest, depth)
        return highest
