"""The load settings that make a model fit a machine, found by giving up what matters least first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.loading import LIMITS, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.budgets import Budgets, is_gpu
from synthia_desktop.planner.search import largest
from synthia_desktop.planner.spread import Counts, spread

Plan = Callable[[LoadParams], MemoryUse]
"""What a model would use with these settings. May raise SynthiaError."""

CONTEXT_STEP = 256
"""llama.cpp rounds a context up to a multiple of so many tokens."""

_ALL_LAYERS = int(LIMITS["gpu_layers"][1])
_WIDE_KV = (KvType.F32, KvType.F16, KvType.BF16)


class Verdict(StrEnum):
    """Where the model runs: wholly on GPUs, in part, in RAM, or nowhere within the budgets.

    PARTIAL is also a model with all layers on GPUs some of whose experts are in RAM: Fit.experts_in_ram tells.
    """

    GPU = "gpu"
    PARTIAL = "partial"
    RAM = "ram"
    TOO_BIG = "too_big"


class Setting(StrEnum):
    """What can be given up, in this order."""

    CONTEXT = "context"
    KV_TYPE = "kv_type"
    CPU_MOE = "cpu_moe_layers"
    GPU_LAYERS = "gpu_layers"


@dataclass(frozen=True)
class Change:
    """A setting that is not as it was asked for: tokens, a KV cache format, or a number of layers.

    CPU_MOE: first blocks that keep their experts in RAM.
    """

    setting: Setting
    asked: int | KvType
    chosen: int | KvType


@dataclass(frozen=True)
class Wish:
    """What the person asks for. params: gpu_layers None = as many as fit; a number is not changed.

    minimum_context: tokens below which the context is not shortened. keep_kv: the KV cache format is not changed.
    expert_layers: so many of the model's first layers hold experts, 0 = none; see planner.source.expert_layers. Where
    params leaves gpu_layers open and cpu_moe_layers at 0, as many of these as needed keep their experts in RAM.
    """

    params: LoadParams
    minimum_context: int = 2048
    keep_kv: bool = False
    expert_layers: int = 0


@dataclass(frozen=True)
class Fit:
    """What came of it. params: all settings as numbers, to load with. use: what they cost.

    changed: what was given up. missing: bytes that the devices lack, 0 unless the verdict is TOO_BIG; params are then
    the ones that lack least, for those who load anyway.
    """

    params: LoadParams
    use: MemoryUse
    verdict: Verdict
    changed: tuple[Change, ...]
    missing: int

    @property
    def experts_in_ram(self) -> int:
        """So many of the offloaded layers keep their experts in RAM."""
        return max(self.params.cpu_moe_layers - (self.use.layers_total - self.use.layers_offloaded), 0)


def wish_for(params: LoadParams, minimum_context: int) -> Wish:
    """What a person asks for who set these load parameters: only what is automatic, and a KV cache in f16, may change.

    minimum_context: tokens below which an automatic context is not shortened.
    """
    if params.context_length:
        minimum_context = -(-params.context_length // CONTEXT_STEP) * CONTEXT_STEP
    return Wish(params, minimum_context, keep_kv=params.kv_type is not KvType.F16)


class Place(NamedTuple):
    """layers: on GPUs. in_ram: so many of the model's first blocks keep their experts in RAM."""

    layers: int
    in_ram: int


def fit(plan: Plan, wish: Wish, budgets: Budgets) -> Fit:
    """Choose the settings with which a model fits the budgets.

    Given up in turn: context down to the minimum, the KV cache's format down to q8_0, experts on the GPU, layers on the
    GPU. Once experts or layers must go, the rest is given back as far as it costs no further one of them. Several GPUs
    share the layers by their budgets, as llama.cpp has them share by free memory, and where these are too small for all
    layers, so that they hold the most of them, unless the person says how.
    Asks for 1 to about 30 plans, to about 60 for a model with experts. Raises what plan raises.
    """
    options = _Options(plan, wish, budgets)
    place = Place(options.all_layers, wish.params.cpu_moe_layers)
    found = options.best(place)
    if found is None and wish.params.gpu_layers is None and place.layers:
        place = options.roomiest()
        found = options.best(place)
    return options.result(found or options.smallest(place))


class _Options:
    """The settings to choose from for one wish, and the plans asked for so far."""

    def __init__(self, plan: Plan, wish: Wish, budgets: Budgets) -> None:
        self._plan = plan
        self._keep_kv = wish.keep_kv
        self._expert_layers = wish.expert_layers
        self._budgets = budgets
        wanted = wish.params.gpu_layers
        self._asked = replace(wish.params, gpu_layers=_ALL_LAYERS if wanted is None else wanted)
        first = plan(self._asked)
        gpus = [device for device in first.devices if is_gpu(device)]
        self._shares = len(gpus) > 1 and wish.params.split_mode is SplitMode.LAYER and not wish.params.tensor_split
        if self._shares:
            self._asked = replace(self._asked, tensor_split=budgets.shares(gpus))
            first = plan(self._asked)
        self._gpus = len(gpus)
        self._context = first.context_length
        self._least_context = min(max(wish.minimum_context, 1), self._context)
        self.all_layers = min(_ALL_LAYERS if wanted is None else wanted, first.layers_total) if gpus else 0
        self._asked_in_ram = wish.params.cpu_moe_layers
        self._most_in_ram = self._asked_in_ram or wish.expert_layers
        self._known = {
            self._params(Place(self.all_layers, self._asked_in_ram), wish.params.kv_type, self._context): first
        }

    def best(self, place: Place) -> LoadParams | None:
        """The settings that give up least with layers and experts so placed; None where none fit."""
        for narrow in (False, True):
            kv = self._narrow_kv if narrow else self._asked.kv_type
            if self._over(self._params(place, kv, self._context)) <= 0:
                return self._params(place, kv, self._context)
            if self._over(self._params(place, kv, self._least_context)) <= 0:
                return self._params(place, kv, self._longest_context(place, kv))
        return None

    def smallest(self, place: Place) -> LoadParams:
        """The settings that need the least memory with layers and experts so placed."""
        return self._params(place, self._narrow_kv, self._least_context)

    def roomiest(self) -> Place:
        """The most layers that the GPUs hold with the smallest settings, and the fewest experts in RAM for these."""
        layers = self.all_layers
        if self._over_gpus(Place(layers, self._most_in_ram)) > 0:
            layers = self._most_layers()
        return Place(layers, self._fewest_in_ram(layers))

    def _most_layers(self) -> int:
        """With all experts in RAM, where all layers are too many."""
        if self._shares:
            counts = spread(self._spread_use, self._budgets, self._gpus, self.all_layers)
            if any(counts):
                self._asked = replace(self._asked, tensor_split=tuple(map(float, counts)))
            return sum(counts)

        def over(layers: int) -> int:
            return self._over_gpus(Place(layers, self._most_in_ram))

        def near(found: int) -> int:
            # Of several GPUs, one that is over may be so no longer when another layer moves the border between them.
            tried = range(found + 2, min(found + 4 * self._gpus - 3, self.all_layers))
            return next((layers for layers in tried if over(layers) <= 0), 0)

        found = largest(0, self.all_layers, over)
        while more := near(found):
            found = largest(more, self.all_layers, over)
        return found

    def _spread_use(self, counts: Counts) -> MemoryUse:
        """With so many layers on each GPU, and the smallest settings."""
        params = self.smallest(Place(sum(counts), self._most_in_ram))
        return self._use(replace(params, tensor_split=tuple(map(float, counts))))

    def _fewest_in_ram(self, layers: int) -> int:
        """Layers whose experts have to be in RAM so that the GPUs hold so many layers with the smallest settings."""
        if self._most_in_ram == self._asked_in_ram or self._over_gpus(Place(layers, self._asked_in_ram)) <= 0:
            return self._asked_in_ram
        most = self._most_in_ram
        return most - largest(0, most - self._asked_in_ram, lambda kept: self._over_gpus(Place(layers, most - kept)))

    def result(self, params: LoadParams) -> Fit:
        use = self._use(params)
        missing = self._budgets.missing(use)
        verdict = Verdict.TOO_BIG
        if not missing:
            whole = self._gpus > 0 and use.layers_offloaded >= use.layers_total and not self._experts_stay(params)
            verdict = Verdict.GPU if whole else Verdict.PARTIAL if params.gpu_layers else Verdict.RAM
        return Fit(params, use, verdict, tuple(self._changes(params)), missing)

    def _changes(self, params: LoadParams) -> list[Change]:
        found: list[Change] = []
        if params.context_length < self._context:
            found.append(Change(Setting.CONTEXT, self._context, params.context_length))
        if params.kv_type is not self._asked.kv_type:
            found.append(Change(Setting.KV_TYPE, self._asked.kv_type, params.kv_type))
        if params.cpu_moe_layers != self._asked_in_ram:
            found.append(Change(Setting.CPU_MOE, self._asked_in_ram, params.cpu_moe_layers))
        layers = params.gpu_layers or 0
        if layers < self.all_layers:
            found.append(Change(Setting.GPU_LAYERS, self.all_layers, layers))
        return found

    def _experts_stay(self, params: LoadParams) -> bool:
        """Whether some experts are in RAM."""
        return self._expert_layers > 0 and params.cpu_moe_layers > 0

    def _longest_context(self, place: Place, kv: KvType) -> int:
        """The longest context that fits, where the least one does and the asked one does not."""
        first, last = self._least_context // CONTEXT_STEP, -(-self._context // CONTEXT_STEP)

        def tokens(step: int) -> int:
            return min(max(step * CONTEXT_STEP, self._least_context), self._context)

        return tokens(largest(first, last, lambda step: self._over(self._params(place, kv, tokens(step)))))

    @cached_property
    def _narrow_kv(self) -> KvType:
        """q8_0 where it may replace the asked format and llama.cpp can use it with this model, else the asked one."""
        asked = self._asked
        if self._keep_kv or asked.kv_type not in _WIDE_KV or asked.flash_attention is FlashAttention.OFF:
            return asked.kv_type
        try:
            self._use(self._params(Place(self.all_layers, self._asked_in_ram), KvType.Q8_0, self._least_context))
        except ModelLoadError:
            return asked.kv_type
        return KvType.Q8_0

    def _params(self, place: Place, kv: KvType, context: int) -> LoadParams:
        return replace(
            self._asked, gpu_layers=place.layers, cpu_moe_layers=place.in_ram, kv_type=kv, context_length=context
        )

    def _over_gpus(self, place: Place) -> int:
        """With the smallest settings."""
        return self._budgets.over_gpus(self._use(self.smallest(place)))

    def _over(self, params: LoadParams) -> int:
        return self._budgets.over(self._use(params))

    def _use(self, params: LoadParams) -> MemoryUse:
        if params not in self._known:
            self._known[params] = self._plan(params)
        return self._known[params]
