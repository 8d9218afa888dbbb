"""The plans that were asked for so far, and what they tell of those that were not: each one is a dry run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from synthia_desktop.core.closed_forms import KV_BYTES
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.budgets import Budgets, is_gpu

Plan = Callable[[LoadParams], MemoryUse]
"""What a model would use with these settings. May raise SynthiaError."""


class AskedPlans:
    """Plans of one model for one machine. Two of them have the same weights in the same places when they differ only in
    the context's length and in the KV cache's format. Raises what plan raises.
    """

    def __init__(self, plan: Plan, budgets: Budgets) -> None:
        self._plan, self._budgets = plan, budgets
        self._known: dict[LoadParams, MemoryUse] = {}
        self._placed: dict[object, tuple[LoadParams, MemoryUse]] = {}

    def use(self, params: LoadParams) -> MemoryUse:
        """The plan; asked for once."""
        if params not in self._known:
            self.note(params, self._plan(params))
        return self._known[params]

    def has(self, params: LoadParams) -> bool:
        """Whether use() answers without a plan."""
        return params in self._known

    def note(self, params: LoadParams, use: MemoryUse) -> None:
        """Remember a plan that was made otherwise."""
        self._known[params] = use
        self._placed[_place(params)] = params, use

    def over(self, params: LoadParams) -> int:
        """By how many bytes it is over on the device that is worst off; zero or less where it fits."""
        return self._budgets.over(self.use(params))

    def over_gpus(self, params: LoadParams) -> int:
        """The same, of the GPUs only."""
        return self._budgets.over_gpus(self.use(params))

    def likely(self, params: LoadParams) -> MemoryUse | None:
        """The plan, or about what it would be, as one tells that differs in the context only; None without such."""
        if params in self._known or _place(params) not in self._placed:
            return self._known.get(params)
        asked, use = self._placed[_place(params)]
        part = KV_BYTES[params.kv_type] / KV_BYTES[asked.kv_type] * params.context_length / use.context_length
        devices = (replace(device, kv_cache=int(device.kv_cache * part)) for device in use.devices)
        return replace(use, devices=tuple(devices))

    def cannot_fit(self, params: LoadParams) -> bool:
        """Whether it is known without a plan that no context is short enough: the weights alone are too much."""
        weights = self._weights(params)
        return weights is not None and self._budgets.over(weights) > 0

    def gpus_cannot_hold(self, params: LoadParams) -> bool:
        """The same, of the GPUs only."""
        weights = self._weights(params)
        return weights is not None and self._budgets.over_gpus(weights) > 0

    def _weights(self, params: LoadParams) -> MemoryUse | None:
        """A plan as if there were nothing but weights; None where none tells them."""
        if _place(params) not in self._placed:
            return None
        _, use = self._placed[_place(params)]
        return replace(use, devices=tuple(replace(device, kv_cache=0, compute=0) for device in use.devices))


def on_gpus(use: MemoryUse) -> int:
    """Bytes of weights and KV cache on all GPUs."""
    return sum(device.weights + device.kv_cache for device in use.devices if is_gpu(device))


def weights_on_gpus(use: MemoryUse) -> int:
    """Bytes of weights on all GPUs."""
    return sum(device.weights for device in use.devices if is_gpu(device))


def _place(params: LoadParams) -> object:
    return params.gpu_layers, params.cpu_moe_layers, params.tensor_split
