"""What a device reaches when it runs models: the figures of one measurement, and the time that work takes by them."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from synthia_desktop.planner.speed import Amounts, Work

LEAST, MOST = 1e6, 1e17
"""Bytes and operations per second that a device can have: what lies outside was not measured."""

MOST_SECONDS = 1.0
"""Of one block, or of one head at one token of the context."""

OPERATIONS = 2.0
"""A product and a sum, for each weight and token."""


@dataclass(frozen=True)
class Seconds:
    """Of one token. weights: whatever the context is. attention: for each token that the context holds."""

    weights: float
    attention: float

    def at(self, context: float) -> float:
        return self.weights + self.attention * context


@dataclass(frozen=True)
class Figures:
    """bandwidth: bytes of weights read per second in generation. compute: operations per second on a prompt.

    Both by ggml's types. block_seconds: fixed, for each block that a generated token passes. heads: seconds of a head
    for each token in the context, for a token that is generated, by the head's size; prompt_heads: for one of a prompt.
    spread: by what part the measurement's repetitions differed.
    """

    bandwidth: Amounts
    compute: Amounts = field(default_factory=dict[str, float])
    block_seconds: float = 0.0
    heads: Amounts = field(default_factory=dict[str, float])
    prompt_heads: Amounts = field(default_factory=dict[str, float])
    spread: float = 0.0

    def generation(self, work: Work) -> Seconds:
        """Of a token that is generated."""
        weights = _time(work.read, self.bandwidth) + work.blocks * self.block_seconds
        fastest = max(self.bandwidth.values())
        return Seconds(weights, work.kv_row / fastest + work.heads * _of_size(self.heads, work.head_size))

    def prompt(self, work: Work) -> Seconds | None:
        """Of a token of a prompt; None where that was not measured."""
        if not self.compute:
            return None
        weights = OPERATIONS * _time(work.multiplied, self.compute)
        return Seconds(weights, work.heads * _of_size(self.prompt_heads, work.head_size))

    def unknown(self, work: Work) -> float:
        """The part of the bytes that are of types nobody measured."""
        read = work.bytes_read
        return sum(size for kind, size in work.read.items() if kind not in self.bandwidth) / read if read else 0.0


NOMINAL = Figures({"any": 1e10}, {"any": 1e11})
"""Stands in where nothing was measured: only what runs have shown in relation to it means anything."""


def to_json(figures: Figures) -> dict[str, Any]:
    """For the store."""
    return {
        "bandwidth": dict(figures.bandwidth),
        "compute": dict(figures.compute),
        "block_seconds": figures.block_seconds,
        "heads": dict(figures.heads),
        "prompt_heads": dict(figures.prompt_heads),
        "spread": figures.spread,
    }


def from_json(value: Mapping[str, Any]) -> Figures | None:
    """What the store holds, without what no device can reach; None where nothing is left."""
    bandwidth = amounts(value.get("bandwidth"), LEAST, MOST)
    if not bandwidth:
        return None
    return Figures(
        bandwidth,
        amounts(value.get("compute"), LEAST, MOST),
        number(value.get("block_seconds"), 0.0, MOST_SECONDS) or 0.0,
        _by_size(value.get("heads")),
        _by_size(value.get("prompt_heads")),
        number(value.get("spread"), 0.0, 1.0) or 0.0,
    )


def _by_size(value: object) -> dict[str, float]:
    return {size: seconds for size, seconds in amounts(value, 0.0, MOST_SECONDS).items() if size.isdecimal()}


def _of_size(heads: Amounts, size: float) -> float:
    """Of heads of the size that comes nearest; 0 where none was measured."""
    return heads[min(heads, key=lambda known: abs(int(known) - size))] if heads else 0.0


def amounts(value: object, least: float, most: float) -> dict[str, float]:
    """The believable entries of what should be numbers by names."""
    if not isinstance(value, dict):
        return {}
    entries = cast("dict[object, object]", value)
    found = {str(name): number(entry, least, most) for name, entry in entries.items()}
    return {name: entry for name, entry in found.items() if entry is not None}


def number(value: object, least: float, most: float) -> float | None:
    """A number within the limits, which NaN and infinity are not."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if least <= value <= most else None


def _time(work: Amounts, speeds: Amounts) -> float:
    """Of a type that nobody measured: at the median speed of the others."""
    middle = statistics.median(speeds.values())
    return sum(amount / speeds.get(kind, middle) for kind, amount in work.items())
