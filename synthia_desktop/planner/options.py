"""Which of the settings that may change make a model fit: contexts, KV cache formats, layers and experts on GPUs."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.loading import LIMITS, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.asked import AskedPlans, Plan, on_gpus, weights_on_gpus
from synthia_desktop.planner.budgets import Budgets, is_gpu
from synthia_desktop.planner.search import largest
from synthia_desktop.planner.spread import Counts, spread

CONTEXT_STEP = 256
"""llama.cpp rounds a context up to a multiple of so many tokens."""

_ALL_LAYERS = int(LIMITS["gpu_layers"][1])
_WIDE_KV = (KvType.F32, KvType.F16, KvType.BF16)


class Place(NamedTuple):
    """layers: on GPUs. in_ram: so many of the model's first blocks keep their experts in RAM."""

    layers: int
    in_ram: int


class Options:
    """The settings to choose from, and the plans asked for so far.

    gpus: how many there are. context: tokens of the asked one. all_layers: those that may be on GPUs. Raises what plan
    raises.
    """

    def __init__(
        self,
        plan: Plan,
        budgets: Budgets,
        params: LoadParams,
        minimum_context: int,
        keep_kv: bool,
        expert_layers: int,
    ) -> None:
        """As in planner.fit.Wish."""
        self.plans = AskedPlans(plan, budgets)
        self._budgets = budgets
        wanted = params.gpu_layers
        self._asked = replace(params, gpu_layers=_ALL_LAYERS if wanted is None else wanted)
        first = plan(self._asked)
        gpus = [device for device in first.devices if is_gpu(device)]
        self._shares = len(gpus) > 1 and params.split_mode is SplitMode.LAYER and not params.tensor_split
        if self._shares:
            self._asked = replace(self._asked, tensor_split=budgets.shares(gpus))
            first = plan(self._asked)
        self.gpus, self.context = len(gpus), first.context_length
        self.all_layers = min(_ALL_LAYERS if wanted is None else wanted, first.layers_total) if gpus else 0
        self._least_context = min(max(minimum_context, 1), self.context)
        self._asked_in_ram = params.cpu_moe_layers
        self._most_in_ram = self._asked_in_ram or expert_layers
        asked = params.kv_type
        may_narrow = not keep_kv and asked in _WIDE_KV and params.flash_attention is not FlashAttention.OFF
        self._narrow, self._narrow_is_sure = (KvType.Q8_0, False) if may_narrow else (asked, True)
        self.plans.note(self._params(Place(self.all_layers, self._asked_in_ram), asked, self.context), first)

    def best(self, place: Place) -> LoadParams | None:
        """The settings that give up least with layers and experts so placed; None where none fit."""
        for narrow in (False, True):
            if self.plans.cannot_fit(self._about(place)):
                return None
            kv = self._narrow_kv(self._about(place)) if narrow else self._asked.kv_type
            context = self._longest_context(place, kv)
            if context is not None:
                return self._params(place, kv, context)
        return None

    def smallest(self, place: Place) -> LoadParams:
        """The settings that need the least memory with layers and experts so placed."""
        return replace(self._about(place), kv_type=self._narrow_kv(self._about(place)))

    def roomiest(self) -> Place:
        """The most layers that the GPUs hold with the smallest settings, and the fewest experts in RAM for these."""
        asked, most = (Place(self.all_layers, in_ram) for in_ram in (self._asked_in_ram, self._most_in_ram))
        layers = self.all_layers
        is_too_much = self.plans.gpus_cannot_hold(self._about(most)) or self._over_gpus(most) > 0
        experts = weights_on_gpus(self._likely(asked)) - weights_on_gpus(self._likely(most))
        if is_too_much:
            layers = self._most_layers(self._likely(most))
        return Place(layers, self._fewest_in_ram(layers, experts))

    def _most_layers(self, whole: MemoryUse) -> int:
        """With all experts in RAM, where all layers are too many. whole: about what all would use."""
        if self._shares:
            counts = spread(self._spread_use, self._budgets, self.gpus, self.all_layers, whole)
            if any(counts):
                self._asked = replace(self._asked, tensor_split=tuple(map(float, counts)))
            return sum(counts)

        def over(layers: int) -> int:
            return self._over_gpus(Place(layers, self._most_in_ram))

        def near(found: int) -> int:
            # Of several GPUs, one that is over may be so no longer when another layer moves the border between them.
            tried = range(found + 2, min(found + 4 * self.gpus - 3, self.all_layers))
            return next((layers for layers in tried if over(layers) <= 0), 0)

        step = on_gpus(whole) / max(whole.layers_offloaded, 1) / self.gpus
        found = largest(0, self.all_layers, over, above=self._budgets.over_gpus(whole), step=step)
        while more := near(found):
            found = largest(more, self.all_layers, over, over(more), self._budgets.over_gpus(whole))
        return found

    def _spread_use(self, counts: Counts) -> MemoryUse:
        """With so many layers on each GPU, and the smallest settings."""
        split = tuple(map(float, counts))
        about = replace(self._about(Place(sum(counts), self._most_in_ram)), tensor_split=split)
        return self.plans.use(replace(about, kv_type=self._narrow_kv(about)))

    def _fewest_in_ram(self, layers: int, experts: int) -> int:
        """Layers whose experts have to be in RAM so that the GPUs hold so many layers with the smallest settings.

        experts: bytes of all that may be there.
        """
        most, asked = self._most_in_ram, self._asked_in_ram
        if most == asked or not layers:
            return asked

        def over(kept: int) -> int:
            return self._over_gpus(Place(layers, most - kept))

        return most - largest(0, most - asked + 1, over, over(0), step=experts / (most - asked) / self.gpus)

    def _longest_context(self, place: Place, kv: KvType) -> int | None:
        """The longest context that fits, up to the asked one; None where not even the least one does."""
        least, whole = (self._params(place, kv, context) for context in (self._least_context, self.context))
        likely = self.plans.likely(whole)
        if least == whole or likely is None or self._budgets.over(likely) <= 0:
            self.plans.use(whole)
        above = self.plans.over(whole) if self.plans.has(whole) else None
        if above is not None and above <= 0:
            return self.context
        below = self.plans.over(least)
        if below > 0:
            return None
        first, last = self._least_context // CONTEXT_STEP, -(-self.context // CONTEXT_STEP)

        def tokens(step: int) -> int:
            return min(max(step * CONTEXT_STEP, self._least_context), self.context)

        fails = last if above is not None else last + 1
        step = _largest_cache(self.plans.use(least)) / max(first, 1)

        def over(number: int) -> int:
            return self.plans.over(self._params(place, kv, tokens(number)))

        return tokens(largest(first, fails, over, below, above, step))

    def _narrow_kv(self, about: LoadParams) -> KvType:
        """q8_0 where it may replace the asked format and llama.cpp can use it with this model, else the asked one.

        about: settings whose plan tells it, and is wanted anyway.
        """
        if not self._narrow_is_sure:
            try:
                self.plans.use(about)
            except ModelLoadError:
                self._narrow = self._asked.kv_type
            self._narrow_is_sure = True
        return self._narrow

    def _about(self, place: Place) -> LoadParams:
        """The smallest settings, as far as they are known without a plan."""
        return self._params(place, self._narrow, self._least_context)

    def _likely(self, place: Place) -> MemoryUse:
        """About what the smallest settings would use."""
        found = self.plans.likely(self._about(place))
        return self.plans.use(self.smallest(place)) if found is None else found

    def _params(self, place: Place, kv: KvType, context: int) -> LoadParams:
        return replace(
            self._asked, gpu_layers=place.layers, cpu_moe_layers=place.in_ram, kv_type=kv, context_length=context
        )

    def _over_gpus(self, place: Place) -> int:
        """With the smallest settings."""
        return self.plans.over_gpus(self.smallest(place))


def _largest_cache(use: MemoryUse) -> int:
    """Bytes of the KV cache where it is largest: on a GPU, or in RAM without one."""
    devices = [device for device in use.devices if is_gpu(device)] if use.layers_offloaded else use.devices
    return max(device.kv_cache for device in devices)
