"""In what batches the tokens of a KV cache were computed, so that the same can be computed again to the last bit.

llama.cpp takes another way of computing for one token than for many, and its results differ in their last bits, with
flash attention in more than those. A sampler then draws another token sooner or later, whatever its seed is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 2_000
"""Characters: what is longer is not kept with an answer, which can then not be repeated exactly."""

_WRITTEN = re.compile(r"([1-9]\d{0,8})(?::([1-9]\d{0,8}))?(?:\*([1-9]\d{0,8}))?")


@dataclass(frozen=True)
class Portion:
    """size: tokens that were computed at once. kept: how many of them, from the first on, are still there.

    times: so many such batches in a row, as an answer's tokens are, each computed alone.
    """

    size: int
    kept: int
    times: int = 1

    @property
    def tokens(self) -> int:
        """That are still there."""
        return self.kept * self.times


class Portions:
    """Kept in step with the tokens of one cache."""

    def __init__(self) -> None:
        # Place of the first token, size of each batch, number of batches.
        self._runs: list[tuple[int, int, int]] = []
        self._moved_from: int | None = None

    def add(self, start: int, size: int) -> None:
        """So many tokens were computed at once; the first one stands at this place."""
        if self._runs:
            first, each, times = self._runs[-1]
            if each == size and first + each * times == start:
                self._runs[-1] = (first, each, times + 1)
                return
        self._runs.append((start, size, 1))

    def fill(self, portions: Sequence[Portion]) -> None:
        """An empty cache was filled with what was computed so, empty = in portions that are not known."""
        at = 0
        for portion in portions:
            whole = portion.kept == portion.size
            for start in (at,) if whole else range(at, at + portion.tokens, portion.kept):
                self._runs.append((start, portion.size, portion.times if whole else 1))
            at += portion.tokens

    def keep(self, count: int) -> None:
        """Only the first `count` tokens are left."""
        while self._runs and self._runs[-1][0] >= count:
            self._runs.pop()
        if self._runs:
            first, each, times = self._runs.pop()
            whole = min((count - first) // each, times)
            if whole:
                self._runs.append((first, each, whole))
            if whole < times and first + whole * each < count:
                self._runs.append((first + whole * each, each, 1))
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
        at = 0
        ends = [*(run[0] for run in self._runs[1:]), count]
        for (first, each, times), end in zip(self._runs, ends, strict=True):
            if first != at or first >= count:
                break
            whole, rest = divmod(min(end, count, first + each * times) - first, each)
            if whole:
                found.append(Portion(each, each, whole))
            if rest:
                found.append(Portion(each, rest))
            at = first + whole * each + rest
        return found if at == count else []

    def common(self, wanted: Sequence[Portion], count: int) -> int:
        """How many of the first `count` tokens were computed as wanted, in whole batches, all but the last of them.

        The last one has to be computed again in any case: its results are what an answer starts from.
        """
        at = 0
        for have, want in zip(self.of(count) or self.of(self._moved_from or 0), wanted, strict=False):
            if (have.size, have.kept) != (want.size, want.kept):
                break
            same = min(have.times, want.times)
            at += same * want.kept
            if same < want.times:
                break
        return min(at, sum(portion.tokens for portion in wanted) - wanted[-1].kept) if wanted else 0


def after(portions: Sequence[Portion], count: int) -> list[Portion]:
    """What remains to be computed when the first `count` tokens, in whole batches, are there."""
    left = list(portions)
    while left and count >= left[0].kept:
        first = left.pop(0)
        done = min(count // first.kept, first.times)
        count -= done * first.kept
        if done < first.times:
            left.insert(0, Portion(first.size, first.kept, first.times - done))
    return left


def written(portions: Sequence[Portion]) -> str:
    """As a short text such as "128*2 64:20 1*57"; "" where it would not be short."""
    text = " ".join(
        str(each.size)
        + (f":{each.kept}" if each.kept < each.size else "")
        + (f"*{each.times}" if each.times > 1 else "")
        for each in portions
    )
    return text if len(text) <= LONGEST else ""


def read(text: str) -> list[Portion]:
    """What written() gave; empty for anything else."""
    found: list[Portion] = []
    for part in text[: LONGEST + 1].split():
        match = _WRITTEN.fullmatch(part)
        if match is None or int(match[2] or 1) > int(match[1]):
            return []
        found.append(Portion(int(match[1]), int(match[2] or match[1]), int(match[3] or 1)))
    return found
