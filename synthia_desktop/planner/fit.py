"""The load settings that make a model fit a machine, found by giving up what matters least first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.asked import Plan
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.options import CONTEXT_STEP, Options, Place


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


def fit(plan: Plan, wish: Wish, budgets: Budgets) -> Fit:
    """Choose the settings with which a model fits the budgets.

    Given up in turn: context down to the minimum, the KV cache's format down to q8_0, experts on the GPU, layers on the
    GPU. Once experts or layers must go, the rest is given back as far as it costs no further one of them. Several GPUs
    share the layers by their budgets, as llama.cpp has them share by free memory, and where these are too small for all
    layers, so that they hold the most of them, unless the person says how.
    Asks for one plan where all fits, else for about eight, for a dozen with several GPUs. Raises what plan raises.
    """
    options = Options(plan, budgets, wish.params, wish.minimum_context, wish.keep_kv, wish.expert_layers)
    place = Place(options.all_layers, wish.params.cpu_moe_layers)
    found = options.best(place)
    if found is None and wish.params.gpu_layers is None and place.layers:
        place = options.roomiest()
        found = options.best(place)
    return _result(options, found or options.smallest(place), wish, budgets)


def _result(options: Options, params: LoadParams, wish: Wish, budgets: Budgets) -> Fit:
    use = options.plans.use(params)
    missing = budgets.missing(use)
    verdict = Verdict.TOO_BIG
    if not missing:
        experts_stay = wish.expert_layers > 0 and params.cpu_moe_layers > 0
        whole = options.gpus > 0 and use.layers_offloaded >= use.layers_total and not experts_stay
        verdict = Verdict.GPU if whole else Verdict.PARTIAL if params.gpu_layers else Verdict.RAM
    return Fit(params, use, verdict, tuple(_changes(options, params, wish.params)), missing)


def _changes(options: Options, params: LoadParams, asked: LoadParams) -> list[Change]:
    found: list[Change] = []
    if params.context_length < options.context:
        found.append(Change(Setting.CONTEXT, options.context, params.context_length))
    if params.kv_type is not asked.kv_type:
        found.append(Change(Setting.KV_TYPE, asked.kv_type, params.kv_type))
    if params.cpu_moe_layers != asked.cpu_moe_layers:
        found.append(Change(Setting.CPU_MOE, asked.cpu_moe_layers, params.cpu_moe_layers))
    layers = params.gpu_layers or 0
    if layers < options.all_layers:
        found.append(Change(Setting.GPU_LAYERS, options.all_layers, layers))
    return found
