"""Header-only files of the Synthia models in the quants that the Hub has of them: true shapes, mixes and sizes.

The weights are zeros that take no room on the disk. The mixes are llama.cpp's of autumn 2023: with them the weights of
ten of Synthia-70B-GGUF's files and of all of Synthia-7B-v3.0-GGUF's are as long as those of the files on the Hub.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from synthia_desktop.core.plan_file import make_sparse
from synthia_desktop.core.quant import FILE_TYPES, TENSOR_TYPES
from tests.model_files import LlamaShape, Vocabulary, chatml_vocabulary, sentencepiece_vocabulary, tensor_shapes

Size = Literal["70b", "7b"]

QUANTS = ("Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_0", "Q4_K_S", "Q4_K_M", "Q5_0", "Q5_K_S", "Q5_K_M", "Q6_K", "Q8_0")
MOST_BYTES = 50_000_000_000
"""The Hub took no larger files; they were cut into pieces."""

SHAPES: dict[Size, tuple[str, LlamaShape]] = {
    "70b": ("synthia-70b", LlamaShape(80, 8192, 64, 8, 28672, 4096)),
    "7b": ("synthia-7b-v3.0", LlamaShape(32, 4096, 32, 8, 14336, 32768)),
}
_BASE = {"Q3_K_S": "Q3_K", "Q3_K_M": "Q3_K", "Q3_K_L": "Q3_K", "Q4_K_S": "Q4_K", "Q4_K_M": "Q4_K"} | {
    "Q5_K_S": "Q5_K",
    "Q5_K_M": "Q5_K",
}
_FIXED = {
    "Q2_K": dict.fromkeys(("attn_v", "attn_output", "ffn_down", "ffn_gate", "ffn_up"), "Q3_K"),
    "Q3_K_M": {"attn_v": "Q4_K", "attn_output": "Q4_K", "ffn_down": "Q4_K"},
    "Q3_K_L": {"attn_v": "Q5_K", "attn_output": "Q5_K", "ffn_down": "Q5_K"},
}
_MIXED = ("attn_v", "ffn_down")
_FIRST = {"Q3_K_M": 2, "Q4_K_S": 4}
_U32, _F32, _STRING, _ARRAY = 4, 6, 8, 9
_ALIGNMENT = 32
_TYPES = {kind.name: (number, kind) for number, kind in TENSOR_TYPES.items()}
_FILE_TYPES = {name: number for number, name in FILE_TYPES.items()}


@dataclass(frozen=True)
class _Tensor:
    name: str
    rows: tuple[int, ...]
    kind: str

    @property
    def n_bytes(self) -> int:
        elements = 1
        for count in self.rows:
            elements *= count
        kind = _TYPES[self.kind][1]
        return elements // kind.block_elements * kind.block_bytes


def make_quant_files(
    folder: Path, size: Size, quants: Sequence[str] = QUANTS, vocabulary: int = 32_000
) -> dict[str, tuple[Path, ...]]:
    """Write the files of these quants as TheBloke named them; by quant, in the order of the quants.

    A file above MOST_BYTES becomes two raw pieces, as on the Hub. vocabulary: number of tokens; from 100,000 on one of
    byte pairs with its merges, else Llama 2's kind. The files can be loaded, and say nonsense.
    """
    found: dict[str, tuple[Path, ...]] = {}
    for quant in quants:
        header, weights = quant_header(size, quant, vocabulary)
        name, length = f"{SHAPES[size][0]}.{quant}.gguf", len(header) + weights
        if length <= MOST_BYTES:
            found[quant] = (_sparse(folder / name, header, length),)
        else:
            first = _sparse(folder / f"{name}-split-a", header, length // 2)
            found[quant] = (first, _sparse(folder / f"{name}-split-b", b"", length - length // 2))
    return found


def quant_header(size: Size, quant: str, vocabulary: int = 32_000, extra: Sequence[bytes] = ()) -> tuple[bytes, int]:
    """A header up to where the weights begin, and the bytes of the weights. extra: entries behind the tokenizer's."""
    name, shape = SHAPES[size]
    tensors = list(_tensors(shape, quant, vocabulary))
    entries = [*_facts(name, shape, quant), *_tokenizer(vocabulary), *extra]
    entries.append(entry("general.quantization_version", _U32, struct.pack("<I", 2)))
    infos, offset = bytearray(), 0
    for tensor in tensors:
        dimensions = struct.pack(f"<I{len(tensor.rows)}Q", len(tensor.rows), *reversed(tensor.rows))
        infos += text(tensor.name) + dimensions + struct.pack("<IQ", _TYPES[tensor.kind][0], offset)
        offset += -(-tensor.n_bytes // _ALIGNMENT) * _ALIGNMENT
    made = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(entries)) + b"".join(entries) + bytes(infos)
    return made + bytes(-len(made) % _ALIGNMENT), offset


def entry(key: str, kind: int, value: bytes) -> bytes:
    """One entry of a header."""
    return text(key) + struct.pack("<I", kind) + value


def text(value: str) -> bytes:
    """A string as GGUF has it."""
    encoded = value.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _facts(name: str, shape: LlamaShape, quant: str) -> Iterator[bytes]:
    yield entry("general.architecture", _STRING, text("llama"))
    yield entry("general.name", _STRING, text(name))
    for key, value in (
        ("llama.context_length", shape.context),
        ("llama.embedding_length", shape.embedding),
        ("llama.block_count", shape.layers),
        ("llama.feed_forward_length", shape.feed_forward),
        ("llama.rope.dimension_count", shape.head),
        ("llama.attention.head_count", shape.heads),
        ("llama.attention.head_count_kv", shape.kv_heads),
        ("general.file_type", _FILE_TYPES[quant]),
    ):
        yield entry(key, _U32, struct.pack("<I", value))
    yield entry("llama.attention.layer_norm_rms_epsilon", _F32, struct.pack("<f", 1e-5))


@cache
def _tokenizer(size: int) -> tuple[bytes, ...]:
    pairs = size >= 100_000
    words = (chatml_vocabulary() if pairs else sentencepiece_vocabulary()).padded(size)
    found = [
        entry("tokenizer.ggml.model", _STRING, text(words.model)),
        _strings("tokenizer.ggml.tokens", words.tokens),
    ]
    if pairs:
        # Llama 3 has 280,147 of them.
        more = [f"w{number} w{number + 1}" for number in range(size * 2)]
        found.append(entry("tokenizer.ggml.pre", _STRING, text("gpt-2")))
        found.append(_strings("tokenizer.ggml.merges", [*words.merges, *more]))
    else:
        scores = struct.pack(f"<IQ{size}f", _F32, size, *words.scores)
        found.append(entry("tokenizer.ggml.scores", _ARRAY, scores))
    found.append(entry("tokenizer.ggml.token_type", _ARRAY, struct.pack(f"<IQ{size}i", 5, size, *words.types)))
    return (*found, *_special(words))


def _special(words: Vocabulary) -> Iterator[bytes]:
    for key, token in (("bos", words.bos), ("eos", words.eos)):
        yield entry(f"tokenizer.ggml.{key}_token_id", _U32, struct.pack("<I", token))


def _strings(key: str, values: Sequence[str]) -> bytes:
    return entry(key, _ARRAY, struct.pack("<IQ", _STRING, len(values)) + b"".join(map(text, values)))


def _tensors(shape: LlamaShape, quant: str, vocabulary: int) -> Iterator[_Tensor]:
    for name, rows in tensor_shapes(shape, vocabulary).items():
        yield _Tensor(name, rows, _kind(name, rows, quant, shape.layers))


def _kind(name: str, rows: tuple[int, ...], quant: str, layers: int) -> str:
    """What llama.cpp makes of a tensor in that quant."""
    if len(rows) == 1:
        return "F32"
    if name == "output.weight":
        return "Q8_0" if quant == "Q8_0" else "Q6_K"
    base = _BASE.get(quant, quant)
    first, *rest = name.split(".")
    if first != "blk":
        return base
    block, part = int(rest[0]), rest[1]
    if part in _MIXED and quant in ("Q4_K_M", "Q5_K_M") and _gets_more_bits(block, layers):
        return "Q6_K"
    if part in _MIXED and block < _FIRST.get(quant, 0):
        return "Q5_K"
    return _FIXED.get(quant, {}).get(part, base)


def _gets_more_bits(block: int, layers: int) -> bool:
    eighth = layers // 8
    return block < eighth or block >= 7 * layers // 8 or (block - eighth) % 3 == 2


def _sparse(path: Path, start: bytes, length: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(start)
        file.flush()
        make_sparse(file)
        file.truncate(length)
    return path
