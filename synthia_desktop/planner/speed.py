"""How fast a model will answer, from what each token needs of every device: bytes to read, numbers to multiply.

Generation reads every weight in use once for a token, so that its time is bytes / bandwidth. A prompt's tokens go
through the weights together, so that their time is 2 operations for each weight and token (a product and a sum, as
the scaling laws of Kaplan et al. 2020 count them) / operations per second. Both grow with the context: each attention
head looks at every token in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from synthia_desktop.core.gguf import GgufHeader, TensorInfo
from synthia_desktop.core.memory import HOST_KINDS, DeviceUse, MemoryUse

HOST = "CPU"
"""The name of the host's work, whatever its memory is called."""

_BLOCK = re.compile(r"blk\.(\d+)\.(.*)")
_EMBEDDING = "token_embd.weight"
_FEED_FORWARD = "ffn_"
_EXPERTS = "_exps"
_ATTENTION = ("attn_q", "attn_qkv", "attn_kv")


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


Amounts = Mapping[str, float]
"""By ggml's names of tensor types, which a device handles at different speeds."""


@dataclass(frozen=True)
class Work:
    """What a token costs a device. read: bytes of weights, for a token that is generated.

    multiplied: weights that each token of a prompt is multiplied with. blocks, heads: of the model, that are on this
    device; the heads of all its blocks together. head_size: numbers of a head's key. kv_row: bytes of the KV cache for
    each token of the context.
    """

    read: Amounts
    multiplied: Amounts
    blocks: float
    heads: float
    head_size: float
    kv_row: float

    @property
    def bytes_read(self) -> float:
        return sum(self.read.values())

    @property
    def kind(self) -> str:
        """The type that most of the bytes have; empty without any."""
        return max(self.read, key=lambda kind: self.read[kind], default="")


@dataclass
class Layer:
    """One block, or the output layer. size: bytes of all its weights; experts: of its experts.

    The amounts are those of a token, which goes through a part of the experts.
    """

    size: float = 0.0
    experts: float = 0.0
    heads: float = 0.0
    read: dict[str, float] = field(default_factory=dict[str, float])
    multiplied: dict[str, float] = field(default_factory=dict[str, float])
    expert_read: dict[str, float] = field(default_factory=dict[str, float])
    expert_multiplied: dict[str, float] = field(default_factory=dict[str, float])

    def add(self, tensor: TensorInfo, used: float, of_prompt: bool) -> None:
        """used: the part of it that a token goes through, if it holds experts. of_prompt: all a prompt's tokens do."""
        experts = _EXPERTS in tensor.name
        part = used if experts else 1.0
        self.size += tensor.n_bytes
        self.experts += tensor.n_bytes if experts else 0
        _add(self.expert_read if experts else self.read, tensor.type, tensor.n_bytes * part)
        if of_prompt and len(tensor.shape) > 1:
            _add(self.expert_multiplied if experts else self.multiplied, tensor.type, tensor.elements * part)


@dataclass(frozen=True)
class ModelWork:
    """What a token needs of a model: of each block in order, and of the output layer. head_size: see Work.

    used_experts: the part of the experts that a token goes through.
    """

    blocks: tuple[Layer, ...]
    output: Layer
    head_size: float
    used_experts: float


def model_work(headers: Iterable[GgufHeader]) -> ModelWork:
    """What a token needs of a model, all shards together.

    Of the token embedding it reads one row; the whole is read where it is the output layer's matrix too. Of a prompt
    only the last token goes through the output layer, and through the last block's wide layers.
    """
    headers = list(headers)
    used, heads = _used_experts(headers), _heads(headers)
    tensors = [tensor for header in headers for tensor in header.tensors]
    numbers = sorted({int(found[1]) for tensor in tensors if (found := _BLOCK.match(tensor.name))})
    blocks = {number: Layer() for number in numbers}
    output = Layer()
    tied = all(tensor.name != "output.weight" for tensor in tensors)
    for tensor in tensors:
        found = _BLOCK.match(tensor.name)
        if found is None:
            if tensor.name != _EMBEDDING or tied:
                output.add(tensor, 1.0, of_prompt=False)
            continue
        number, part = int(found[1]), found[2]
        blocks[number].add(tensor, used, number != numbers[-1] or not part.startswith(_FEED_FORWARD))
        if part.startswith(_ATTENTION):
            blocks[number].heads = heads
    return ModelWork(tuple(blocks[number] for number in numbers), output, _head_size(headers, heads), used)


def share_work(model: ModelWork, use: MemoryUse) -> dict[str, Work]:
    """What a token costs each device of a plan, by the devices' names; all memory of the host is HOST.

    GPUs share the offloaded layers as they share the weights. What the offloaded layers weigh more than the GPUs hold
    are experts that stay in RAM. Beside a GPU, llama.cpp computes a prompt's batches on it with the weights in RAM too,
    which it fetches for each batch: all experts, for a batch's tokens together go through nearly all of them.
    """
    beside_gpu = any(device.kind not in HOST_KINDS for device in use.devices)
    gpus = [device for device in use.devices if device.kind not in HOST_KINDS and device.weights]
    held = sum(gpu.weights for gpu in gpus)
    kept = max(len(model.blocks) + 1 - use.layers_offloaded, 0) if gpus else len(model.blocks) + 1
    layers = (*model.blocks, model.output)
    moved = _moved_experts(layers[kept:], held)
    on_gpus = _Sum(model.head_size)
    on_host = _Sum(model.head_size, fetched=1 / model.used_experts if beside_gpu else 1.0)
    for layer in layers[:kept]:
        on_host.add(layer)
    for layer in layers[kept:]:
        on_gpus.add(layer, experts=1.0 - moved)
        on_host.add_experts(layer, moved)
    on_gpus.blocks = max(len(layers) - kept - 1, 0)
    on_host.blocks = len(model.blocks) - on_gpus.blocks
    shared = {gpu.name: on_gpus.work(gpu.weights / held, _kv_row([gpu], use)) for gpu in gpus}
    host = [device for device in use.devices if device.kind in HOST_KINDS]
    return shared | {HOST: on_host.work(1.0, _kv_row(host, use))}


def whole_work(model: ModelWork, kv_row: float) -> Work:
    """What a token costs the device that does all of it."""
    total = _Sum(model.head_size)
    for layer in (*model.blocks, model.output):
        total.add(layer)
    total.blocks = len(model.blocks)
    return total.work(1.0, kv_row)


class _Sum:
    """Layers added up. fetched: how many times the experts that a prompt's token needs are multiplied or fetched."""

    def __init__(self, head_size: float, fetched: float = 1.0) -> None:
        self.head_size = head_size
        self._fetched = fetched
        self.read: dict[str, float] = {}
        self.multiplied: dict[str, float] = {}
        self.heads = 0.0
        self.blocks = 0

    def add(self, layer: Layer, experts: float = 1.0) -> None:
        """With a part of the experts."""
        _add_all(self.read, layer.read)
        _add_all(self.multiplied, layer.multiplied)
        self.heads += layer.heads
        self.add_experts(layer, experts)

    def add_experts(self, layer: Layer, part: float) -> None:
        if part:
            _add_all(self.read, layer.expert_read, part)
            _add_all(self.multiplied, layer.expert_multiplied, part * self._fetched)

    def work(self, part: float, kv_row: float) -> Work:
        return Work(
            {kind: size * part for kind, size in self.read.items()},
            {kind: count * part for kind, count in self.multiplied.items()},
            self.blocks * part,
            self.heads * part,
            self.head_size,
            kv_row,
        )


def _moved_experts(layers: Iterable[Layer], held: float) -> float:
    """The part of these layers' experts that is in RAM, where GPUs hold so many bytes of them."""
    layers = list(layers)
    experts = sum(layer.experts for layer in layers)
    missing = sum(layer.size for layer in layers) - held
    return min(missing / experts, 1.0) if experts and missing > 0 else 0.0


def _kv_row(devices: Iterable[DeviceUse], use: MemoryUse) -> float:
    return sum(device.kv_cache for device in devices) / use.context_length if use.context_length > 0 else 0.0


def _heads(headers: Iterable[GgufHeader]) -> float:
    """Attention heads of a block; the mean where blocks differ."""
    for header in headers:
        found = header.metadata.get(f"{header.architecture}.attention.head_count")
        if isinstance(found, tuple) and found:
            return sum(count for count in found if isinstance(count, int)) / len(found)
        if isinstance(found, int) and found > 0:
            return float(found)
    return 0.0


def _head_size(headers: Iterable[GgufHeader], heads: float) -> float:
    """Numbers of a head's key; 0 where the model has no heads."""
    for header in headers:
        kind = header.architecture
        size = header.integer(f"{kind}.attention.key_length")
        width = header.integer(f"{kind}.embedding_length")
        if heads and (size > 0 or width > 0):
            return float(size) if size > 0 else width / heads
    return 0.0


def _used_experts(headers: Iterable[GgufHeader]) -> float:
    """The part of the experts that a token goes through."""
    for header in headers:
        count = header.integer(f"{header.architecture}.expert_count")
        used = header.integer(f"{header.architecture}.expert_used_count")
        if count > 0 and used > 0:
            return min(used / count, 1.0)
    return 1.0


def _add(amounts: dict[str, float], kind: str, amount: float) -> None:
    amounts[kind] = amounts.get(kind, 0.0) + amount


def _add_all(amounts: dict[str, float], more: Amounts, part: float = 1.0) -> None:
    for kind, amount in more.items():
        amounts[kind] = amounts.get(kind, 0.0) + amount * part
