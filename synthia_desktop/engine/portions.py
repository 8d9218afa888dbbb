"""In what batches the tokens of a KV cache were computed, so that the same can be computed again to the last bit.

llama.cpp takes another way of computing for one token than for many, and its results differ in their last bits, with
flash attention in more than those. A sampler then draws another token sooner or later, whatever its seed is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

LONGEST = 2_000
"""Characters: what is longer is not kept with an answer, which can then not be repeated exactly."""

MOST = 1_000_000
"""Batches: no context has as many."""

_WRITTEN = re.compile(r"([1-9]\d{0,8})(?::([1-9]\d{0,8}))?(?:\*([1-9]\d{0,8}))?")


@dataclass(frozen=True)
class Portion:
    """size: tokens that were computed at once. kept: how many of them, from the first on, are still there."""

    size: int
    kept: int


class Portions:
    """Kept in step with the tokens of one cache."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._sizes: list[int] = []
        self._moved_from: int | None = None

    def add(self, start: int, size: int) -> None:
        """So many tokens were computed at once; the first one stands at this place."""
        self._starts.append(start)
        self._sizes.append(size)

    def keep(self, count: int) -> None:
        """Only the first `count` tokens are left."""
        while self._starts and self._starts[-1] >= count:
            self._starts.pop()
            self._sizes.pop()
        if self._moved_from is not None and count <= self._moved_from:
            self._moved_from = None

    def move(self, first: int) -> None:
        """The tokens from this place on have moved there from another: they can not be computed like this again."""
        self._moved_from = first if self._moved_from is None else min(first, self._moved_from)

    def of(self, count: int) -> list[Portion]:
        """How the first `count` tokens were computed; empty where that is not known, or cannot be done again."""
        if not count or (self._moved_from is not None and count > self._moved_from):
            return []
        found: list[Portion] = []
        ends = [*self._starts[1:], count]
        at = 0
        for start, size, end in zip(self._starts, self._sizes, ends, strict=True):
            if start != at or start >= count:
                break
            at = min(end, count, start + size)
            found.append(Portion(size, at - start))
        return found if at == count else []

    def common(self, wanted: Sequence[Portion], count: int) -> int:
        """How many of the first `count` tokens were computed as wanted, in whole portions, all but the last of them.

        The last one has to be computed again in any case: its results are what an answer starts from.
        """
        at = 0
        for have, want in zip(self.of(count) or self.of(self._moved_from or 0), wanted[:-1], strict=False):
            if have != want or at + want.kept > count:
                break
            at += want.kept
        return at


def written(portions: Sequence[Portion]) -> str:
    """As a short text such as "128*2 64:20 1*57"; "" where it would not be short."""
    parts: list[str] = []
    for portion, group in groupby(portions):
        times = sum(1 for _ in group)
        kept = f":{portion.kept}" if portion.kept < portion.size else ""
        parts.append(f"{portion.size}{kept}" + (f"*{times}" if times > 1 else ""))
    text = " ".join(parts)
    return text if len(text) <= LONGEST else ""


def read(text: str) -> list[Portion]:
    """What written() gave; empty for anything else."""
    found: list[Portion] = []
    for size, kept, times in _parts(text[: LONGEST + 1]):
        if kept > size or len(found) + times > MOST:
            return []
        found += [Portion(size, kept)] * times
    return found


def _parts(text: str) -> Iterator[tuple[int, int, int]]:
    for part in text.split():
        match = _WRITTEN.fullmatch(part)
        if match is None:
            yield 0, 1, 1  # more kept than computed: nothing that was written
            return
        yield int(match[1]), int(match[2] or match[1]), int(match[3] or 1)
