"""How fast a model will answer, from the bytes that each token needs read: generation is bound by memory bandwidth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import is_gpu

_BLOCK = re.compile(r"blk\.(\d+)\.(.*)")
_EMBEDDING = "token_embd.weight"


@dataclass(frozen=True)
class Bandwidth:
    """How fast a device reads memory: peak in bytes per second, and the part of it that llama.cpp reaches.

    The parts without a measurement of this machine are those seen across quants and backends: 29 to 70 %.
    """

    peak: float
    efficiency: float = 0.5
    least: float = 0.29
    most: float = 0.70


@dataclass(frozen=True)
class Forecast:
    """Tokens per second: the likely value, and the range in which it should be."""

    likely: float
    low: float
    high: float


@dataclass(frozen=True)
class SpeedForecast:
    """generation: tokens written per second. prompt: tokens read per second, None where nothing tells."""

    generation: Forecast
    prompt: Forecast | None = None


@dataclass(frozen=True)
class TokenBytes:
    """Weights that one token needs read, in bytes: of each block in order, and of the output layer."""

    blocks: tuple[float, ...]
    output: float

    def last(self, layers: int) -> float:
        """Of the last layers as llama.cpp counts them: the output layer first, then the last blocks."""
        if layers <= 0:
            return 0.0
        return self.output + sum(self.blocks[max(len(self.blocks) - layers + 1, 0) :])


def token_bytes(headers: Iterable[GgufHeader]) -> TokenBytes:
    """What a token reads of a model (all shards): whole tensors, but of its experts only those in use.

    Of the token embedding it reads one row; the whole is read where it is the output layer's matrix too.
    """
    headers = list(headers)
    used = _used_experts(headers)
    blocks: dict[int, float] = {}
    output = embedding = 0.0
    tied = True
    for tensor in (tensor for header in headers for tensor in header.tensors):
        block = _BLOCK.match(tensor.name)
        if block:
            number, part = int(block[1]), used if "_exps" in block[2] else 1.0
            blocks[number] = blocks.get(number, 0.0) + tensor.n_bytes * part
        elif tensor.name == _EMBEDDING:
            embedding = tensor.n_bytes
        else:
            output += tensor.n_bytes
            tied = tied and tensor.name != "output.weight"
    return TokenBytes(tuple(blocks[number] for number in sorted(blocks)), output + (embedding if tied else 0.0))


def forecast(
    touched: TokenBytes, use: MemoryUse, bandwidths: Mapping[str, Bandwidth], context_used: int = 0
) -> Forecast | None:
    """Generation speed with so many tokens in the context; None where a device's bandwidth is not known.

    1 / Σ over devices of bytes read / (efficiency · peak); GPUs share the offloaded layers as they share the weights.
    """
    filled = min(context_used / use.context_length, 1.0) if use.context_length else 0.0
    likely = slowest = fastest = 0.0
    for device in use.devices:
        read = _share(touched, use, device) + device.kv_cache * filled
        if not read:
            continue
        speed = bandwidths.get(device.name)
        if speed is None or speed.peak <= 0:
            return None
        likely += read / (speed.peak * speed.efficiency)
        slowest += read / (speed.peak * speed.least)
        fastest += read / (speed.peak * speed.most)
    return Forecast(1 / likely, 1 / slowest, 1 / fastest) if likely else None


def _share(touched: TokenBytes, use: MemoryUse, device: DeviceUse) -> float:
    """Bytes of weights that a token reads on this device."""
    alike = [other for other in use.devices if is_gpu(other) == is_gpu(device)]
    weights = sum(other.weights for other in alike)
    offloaded = touched.last(use.layers_offloaded)
    whole = touched.last(len(touched.blocks) + 1)
    return (offloaded if is_gpu(device) else whole - offloaded) * device.weights / weights if weights else 0.0


def _used_experts(headers: Iterable[GgufHeader]) -> float:
    """The part of the experts that a token goes through."""
    for header in headers:
        count = header.integer(f"{header.architecture}.expert_count")
        used = header.integer(f"{header.architecture}.expert_used_count")
        if count > 0 and used > 0:
            return min(used / count, 1.0)
    return 1.0
