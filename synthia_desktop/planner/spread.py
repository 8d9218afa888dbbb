"""Which of several GPUs gets how many layers, where shares by their free memory would leave room unused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.budgets import Budgets, is_gpu

ROUNDS = 6
"""Corrections of the first guess; two or three are enough where blocks are alike."""

Counts = tuple[int, ...]
"""So many layers on each GPU, in llama.cpp's order. As LoadParams.tensor_split it makes exactly these."""


def spread(use_of: Callable[[Counts], MemoryUse], budgets: Budgets, gpus: int, layers: int) -> Counts:
    """The layers for each GPU with which they hold the most together, at most `layers` in all; zeros where none fit.

    use_of: the plan with so many layers on each. Each plan tells how many more or fewer blocks a GPU has room for; the
    output layer is on the last GPU with layers, and compute buffers are of any size. Asks for about 10 plans.
    """
    return _Spread(use_of, budgets, gpus, layers).most()


class _Spread:
    def __init__(self, use_of: Callable[[Counts], MemoryUse], budgets: Budgets, gpus: int, layers: int) -> None:
        self._use_of, self._budgets, self._gpus, self._layers = use_of, budgets, gpus, layers
        self._output = self._weights((*(0,) * (gpus - 1), 1))
        self._block = 1

    def most(self) -> Counts:
        best: Counts = (0,) * self._gpus
        seen: set[Counts] = {best}
        counts = self._within([self._layers // self._gpus + 1] * self._gpus)
        for _ in range(ROUNDS):
            if counts in seen:
                break
            seen.add(counts)
            over = self._over(counts)
            if max(over) <= 0 and sum(counts) > sum(best):
                best = counts
            self._block = max((self._weights(counts) - self._output) // max(sum(counts) - 1, 1), 1)
            counts = self._within([self._room(number, counts, over) for number in range(self._gpus)])
        return self._filled(best)

    def _room(self, number: int, counts: Counts, over: Sequence[int]) -> int:
        """For how many layers that GPU has room, as a plan with these counts tells."""
        free = -over[number]
        if number == self._gpus - 1 and not counts[number]:
            return 1 + (free - self._output) // self._block if free >= self._output else 0
        return max(counts[number] + free // self._block, 0)

    def _within(self, rooms: Sequence[int]) -> Counts:
        """As many layers as there are, where there is room for more, by the room of each GPU."""
        total = sum(rooms)
        if total <= self._layers:
            return tuple(rooms)
        borders = [round(self._layers * sum(rooms[:number]) / total) for number in range(self._gpus + 1)]
        return tuple(last - first for first, last in pairwise(borders))

    def _filled(self, counts: Counts) -> Counts:
        """With more layers, as long as some still fit."""
        fitting = (more for more in self._larger(counts) if max(self._over(more)) <= 0)
        more = next(fitting, None)
        return counts if more is None else self._filled(more)

    def _larger(self, counts: Counts) -> Iterator[Counts]:
        """Counts with more layers on one GPU, the most first, also with one of a neighbour's.

        Blocks differ: one more may not fit where several do, because the border to the next GPU then moves; nor where
        the neighbour has one too many.
        """
        left = self._layers - sum(counts)
        for number, above in enumerate(self._over(counts) if left else ()):
            most = min(max(-above, 0) // self._block + 1, left)
            neighbours = [each for each in (number - 1, number + 1) if 0 <= each < self._gpus and counts[each]]
            for giver in (None, *neighbours):
                taken = giver is not None
                for added in range(most + taken, taken, -1):
                    yield tuple(
                        count + added * (place == number) - (place == giver) for place, count in enumerate(counts)
                    )

    def _over(self, counts: Counts) -> list[int]:
        """By how many bytes each GPU is over its budget; negative where it has room."""
        pairs = [(gpu.total, self._budgets.of(gpu).usable) for gpu in self._use_of(counts).devices if is_gpu(gpu)]
        return [total - usable if total else min(-usable, 0) for total, usable in pairs]  # unused, it is never over

    def _weights(self, counts: Counts) -> int:
        """Bytes of weights and KV cache on all GPUs."""
        return sum(device.weights + device.kv_cache for device in self._use_of(counts).devices if is_gpu(device))
