"""Which of several GPUs gets how many layers, where shares by their free memory would leave room unused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, pairwise

from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.asked import on_gpus
from synthia_desktop.planner.budgets import Budgets, is_gpu

ROUNDS = 6
"""Corrections of the first guess; two or three are enough where blocks are alike."""

Counts = tuple[int, ...]
"""So many layers on each GPU, in llama.cpp's order. As LoadParams.tensor_split it makes exactly these."""


def spread(use_of: Callable[[Counts], MemoryUse], budgets: Budgets, gpus: int, layers: int, whole: MemoryUse) -> Counts:
    """The layers for each GPU with which they hold the most together, at most `layers` in all; zeros where none fit.

    use_of: the plan with so many layers on each. whole: about the plan with all layers, shared anyhow. Each plan tells
    how many more or fewer blocks a GPU has room for; the output layer is on the last GPU with layers, and compute
    buffers are of any size. Asks for about 8 plans.
    """
    return _Spread(use_of, budgets, gpus, layers).most(whole)


class _Spread:
    def __init__(self, use_of: Callable[[Counts], MemoryUse], budgets: Budgets, gpus: int, layers: int) -> None:
        self._use_of, self._budgets, self._gpus, self._layers = use_of, budgets, gpus, layers
        self._output = on_gpus(use_of((*(0,) * (gpus - 1), 1)))
        self._block = 1
        self._too_much: list[tuple[int, int, int]] = []

    def most(self, whole: MemoryUse) -> Counts:
        best: Counts = (0,) * self._gpus
        seen: set[Counts] = {best}
        self._learn(whole, self._layers)
        counts = self._rooms(
            best, [device.compute - self._usable(device) for device in whole.devices if is_gpu(device)]
        )
        for _ in range(ROUNDS):
            if counts in seen:
                break
            seen.add(counts)
            over = self._over(counts)
            if max(over) <= 0 and sum(counts) > sum(best):
                best = counts
            self._learn(self._use_of(counts), sum(counts))
            counts = self._rooms(counts, over)
        return self._filled(best)

    def _learn(self, use: MemoryUse, layers: int) -> None:
        """How large a block is, from a plan with so many layers."""
        if layers > 1:
            self._block = max((on_gpus(use) - self._output) // (layers - 1), 1)

    def _rooms(self, counts: Counts, over: Sequence[int]) -> Counts:
        return self._within([self._room(number, counts, over) for number in range(self._gpus)])

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
        fitting = (more for more in self._larger(counts) if not self._is_hopeless(more) and max(self._over(more)) <= 0)
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
        pairs = [(gpu.total, self._usable(gpu)) for gpu in self._use_of(counts).devices if is_gpu(gpu)]
        # One that is unused is never over.
        over = [total - usable if total else min(-usable, 0) for total, usable in pairs]
        self._too_much += [place for place in self._places(counts) if over[place[0]] > 0]
        return over

    def _is_hopeless(self, counts: Counts) -> bool:
        """Whether a GPU would hold all the layers that were too much for it, and perhaps others."""
        return any(
            gpu == other and first <= its_first and its_last <= last
            for gpu, first, last in self._places(counts)
            for other, its_first, its_last in self._too_much
        )

    def _places(self, counts: Counts) -> Iterator[tuple[int, int, int]]:
        """Each GPU, its first layer, and the one after its last."""
        ends = list(accumulate(counts, initial=self._layers - sum(counts)))
        return ((gpu, first, last) for gpu, (first, last) in enumerate(pairwise(ends)))

    def _usable(self, gpu: DeviceUse) -> int:
        return self._budgets.of(gpu).usable
