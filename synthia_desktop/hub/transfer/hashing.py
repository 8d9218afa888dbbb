"""The hash of a part, taken of its bytes in their order."""

from __future__ import annotations

import hashlib

from synthia_desktop.core.download import Part

READ_BYTES = 1 << 20


class PartHash:
    """The hash that the Hub gives for a part: SHA-256, else git's SHA-1 of a blob, else none: the size only."""

    def __init__(self, part: Part) -> None:
        self._wanted = (part.sha256 or part.git_oid).lower()
        self._hash = None
        if part.sha256:
            self._hash = hashlib.sha256()
        elif part.git_oid:
            self._hash = hashlib.sha1(b"blob %d\0" % part.size, usedforsecurity=False)

    def update(self, content: bytes) -> None:
        if self._hash is not None:
            self._hash.update(content)

    @property
    def matches(self) -> bool:
        return self._hash is None or self._hash.hexdigest() == self._wanted
