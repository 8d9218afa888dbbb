"""What plans can be made of without a model's files and without a network: the facts that the catalogue has of it.

The file's size is exact or nearly so; what is not known is how it is shared between the layers. It is shared as
llama.cpp's quantiser does: the embedding in the quant's basic type, the output layer in Q6_K at least, and what is left
over the layers, some of which have more bits. For Synthia's 7B and 70B files all devices' totals are then within 3 % of
those of true headers.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from synthia_desktop.core.catalog import CatalogueFile, CatalogueModel, Shape
from synthia_desktop.core.gguf import GgufHeader, RawHeader, TensorInfo
from synthia_desktop.core.gguf_cursor import MetadataValue
from synthia_desktop.core.quant import TENSOR_TYPES, TensorType
from synthia_desktop.planner.source import ModelSource

TOKEN_BYTES = 23
"""What a token's text, score and kind take in a header."""

_TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}
_OUTPUT = _TYPES["Q6_K"]
_OTHERS = {"IQ3_M": "IQ3_S", "IQ3_XS": "IQ3_S", "IQ2_M": "IQ2_S", "MXFP4": "Q8_0", "MXFP4_MOE": "Q8_0"}
"""The type of the embedding where the quant's name does not begin with it."""


class _Part(NamedTuple):
    """A tensor before it has a place. size: bytes."""

    name: str
    kind: TensorType
    rows: tuple[int, int]
    size: int


def shape_source(model: CatalogueModel, file: CatalogueFile) -> ModelSource | None:
    """A source of approximate plans for one file of the catalogue; None where the catalogue lacks the model's shape."""
    shape = model.shape
    if shape is None or not shape.vocabulary:
        return None
    tensors = _tensors(shape, file)
    if tensors is None:
        return None
    last = tensors[-1]
    end = last.offset + last.n_bytes
    header = GgufHeader(3, _metadata(model, shape), tensors, file.size - end, file.size, file.size, file.name)
    return ModelSource(
        f"{model.id} {file.name} {file.size}", file.name, file.size, ((header, RawHeader({}, b"")),), False
    )


def _tensors(shape: Shape, file: CatalogueFile) -> tuple[TensorInfo, ...] | None:
    """One for the embedding, two for each layer, and one for the output; None for a size that cannot be."""
    matrix = shape.vocabulary * shape.width
    basic = _basic(file.quant)
    output = max(basic or _OUTPUT, _OUTPUT, key=_bits)
    embedding = output if shape.tied else basic
    head = _size(matrix, output) if not shape.tied else 0
    # Without a known type the embedding has as many bits as the whole file has for each weight.
    total = (1 if shape.tied else 2) * matrix + shape.layers * shape.layer_parameters
    body = _size(matrix, embedding) if embedding else file.size * matrix // total
    left = file.size - TOKEN_BYTES * shape.vocabulary - body - head
    if left <= 0:
        return None
    most = basic or _OUTPUT
    rows = (shape.width, shape.vocabulary)
    parts = [_Part("token_embd.weight", embedding or most, rows, body), *_blocks(shape, file.quant, most, left)]
    if head:
        parts.append(_Part("output.weight", output, rows, head))
    offsets = accumulate((part.size for part in parts), initial=0)
    return tuple(
        TensorInfo(part.name, part.rows, part.kind.name, offset, part.size)
        for part, offset in zip(parts, offsets, strict=False)
    )


def _blocks(shape: Shape, quant: str, kind: TensorType, size: int) -> Iterator[_Part]:
    """Of each layer its attention, and its wide part or its experts."""
    wide = shape.expert_parameters
    rest = shape.layer_parameters - wide
    ends = [0.0, *accumulate(_shares(shape, quant))]
    for layer in range(shape.layers):
        own = int(size * ends[layer + 1] / ends[-1]) - int(size * ends[layer] / ends[-1])
        of_wide = own * wide // shape.layer_parameters
        name = "ffn_up_exps" if shape.experts else "ffn_up"
        yield _Part(f"blk.{layer}.attn_qkv.weight", kind, (shape.width, rest // shape.width), own - of_wide)
        yield _Part(f"blk.{layer}.{name}.weight", kind, (shape.width, wide // shape.width), of_wide)


def _shares(shape: Shape, quant: str) -> list[float]:
    """How the layers share their bytes: in some mixes two of the matrices have more bits in some of them."""
    more = _MORE.get(quant.upper())
    if more is None:
        return [1.0] * shape.layers
    kind, which = more
    values = shape.layer_parameters - shape.expert_parameters
    mixed = values * shape.kv_heads // (2 * (shape.heads + shape.kv_heads)) + shape.expert_parameters // 3
    basic = _basic(quant) or kind
    added = mixed * (_bits(kind) - _bits(basic)) / (shape.layer_parameters * _bits(basic))
    return [1.0 + added * which(layer, shape.layers) for layer in range(shape.layers)]


def _at_both_ends(layer: int, layers: int) -> bool:
    """The first and the last eighth, and every third between them."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def _at_first(layer: int, layers: int) -> bool:
    return layer < layers // 8


_MORE = {
    "Q4_K_M": (_TYPES["Q6_K"], _at_both_ends),
    "Q5_K_M": (_TYPES["Q6_K"], _at_both_ends),
    "Q4_K_S": (_TYPES["Q5_K"], _at_first),
}
"""Which layers of a mix have more bits, and in which type."""


def _metadata(model: CatalogueModel, shape: Shape) -> dict[str, MetadataValue]:
    kind = shape.architecture
    facts: dict[str, int] = {
        "block_count": shape.layers,
        "context_length": model.context,
        "embedding_length": shape.width,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
        "attention.key_length": shape.head_width,
        "attention.value_length": shape.head_width,
        "expert_count": shape.experts,
        "expert_used_count": shape.experts_used,
    }
    found: dict[str, MetadataValue] = {f"{kind}.{key}": value for key, value in facts.items() if value}
    return {"general.architecture": kind, "general.name": model.name, **found}


def _basic(quant: str) -> TensorType | None:
    """The type that gives the quant its name: Q4_K of Q4_K_M; None for mixes of another kind."""
    name = quant.upper()
    while name and name not in _TYPES and name not in _OTHERS:
        name = name.rpartition("_")[0]
    return _TYPES.get(_OTHERS.get(name, name))


def _size(elements: int, kind: TensorType) -> int:
    return elements // kind.block_elements * kind.block_bytes


def _bits(kind: TensorType) -> float:
    return kind.block_bytes / kind.block_elements
