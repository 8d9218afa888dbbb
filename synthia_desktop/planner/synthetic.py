"""Small models without knowledge, in the shapes of real ones, so that a machine's speed is measured without a download.

Weights are zero: the file takes no room on the disk, and a matrix of zeros takes as long as one of other numbers. Only
attention does not: real scores differ by orders of magnitude, and tiny numbers are slow. For that weights can be noise.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.plan_file import make_sparse
from synthia_desktop.core.quant import TENSOR_TYPES
from synthia_desktop.core.said import said

VOCABULARY = 512
"""So few tokens that the output layer hardly counts."""

ALIGNMENT = 32
_NOISE_BLOCKS = 1024
_DEVIATION, _MEAN, _MEAN_SCALE = 4.6, 7.5, 31.5
_UINT32, _INT32, _FLOAT32, _STRING, _ARRAY = 4, 5, 6, 8, 9
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
_TYPE_IDS = {kind.name: number for number, kind in TENSOR_TYPES.items()}


@dataclass(frozen=True)
class Shape:
    """A Llama model's sizes. width: numbers of an embedding. feed_forward: of the wide layer in each block.

    kind: ggml's name of the type that all matrices have. context: trained length in tokens. noise: random weights,
    which the file then really holds; for Q4_K only.
    """

    kind: str
    blocks: int
    width: int
    feed_forward: int
    heads: int
    kv_heads: int
    context: int = 4096
    noise: bool = False

    @property
    def kv_row(self) -> float:
        """Bytes of the KV cache for each token of the context: keys and values in 16 bit numbers."""
        return 2.0 * 2 * self.width // self.heads * self.kv_heads * self.blocks

    def tensors(self) -> dict[str, tuple[int, ...]]:
        """Names and sizes, the fastest dimension first."""
        kv = self.width // self.heads * self.kv_heads
        block: dict[str, tuple[int, ...]] = {
            "attn_norm": (self.width,),
            "attn_q": (self.width, self.width),
            "attn_k": (self.width, kv),
            "attn_v": (self.width, kv),
            "attn_output": (self.width, self.width),
            "ffn_norm": (self.width,),
            "ffn_gate": (self.width, self.feed_forward),
            "ffn_up": (self.width, self.feed_forward),
            "ffn_down": (self.feed_forward, self.width),
        }
        found: dict[str, tuple[int, ...]] = {"token_embd.weight": (self.width, VOCABULARY)}
        for number in range(self.blocks):
            found |= {f"blk.{number}.{part}.weight": sizes for part, sizes in block.items()}
        return found | {"output_norm.weight": (self.width,), "output.weight": (self.width, VOCABULARY)}


def write_model(path: Path, shape: Shape) -> Path:
    """Write the model. Raises StorageError where the folder cannot hold it."""
    described: list[bytes] = []
    offset = 0
    tensors = shape.tensors()
    for name, sizes in tensors.items():
        kind = "F32" if len(sizes) == 1 else shape.kind
        described.append(_text(name) + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, _TYPE_IDS[kind], offset))
        offset += _padded(_size(kind, sizes))
    entries = _entries(shape)
    start = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(entries)) + b"".join([*entries, *described])
    start += bytes(-len(start) % ALIGNMENT)
    try:
        with path.open("wb") as file:
            file.write(start)
            file.flush()
            make_sparse(file)
            for weights in _noise(tensors) if shape.noise else ():
                file.write(weights)
            file.truncate(len(start) + offset)
    except OSError as error:
        raise StorageError(
            "The speed could not be measured",
            said("Writing {path} failed: {error}.", path=path, error=error),
            "Check the drive it is on.",
        ) from error
    return path


def _entries(shape: Shape) -> list[bytes]:
    numbers = {
        "block_count": shape.blocks,
        "context_length": shape.context,
        "embedding_length": shape.width,
        "feed_forward_length": shape.feed_forward,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
        "rope.dimension_count": shape.width // shape.heads,
        "vocab_size": VOCABULARY,
    }
    texts = {"general.architecture": "llama", "general.name": "speed", "tokenizer.ggml.model": "llama"}
    epsilon = _text("llama.attention.layer_norm_rms_epsilon") + struct.pack("<If", _FLOAT32, 1e-5)
    return [
        *(_text(key) + struct.pack("<I", _STRING) + _text(value) for key, value in texts.items()),
        *(_text(f"llama.{key}") + struct.pack("<II", _UINT32, value) for key, value in numbers.items()),
        epsilon,
        *_tokenizer(),
    ]


def _tokenizer() -> list[bytes]:
    """A SentencePiece vocabulary without words, for llama.cpp's runs need one: three marks, all bytes, fillers."""
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    types = [_UNKNOWN, _CONTROL, _CONTROL, *[_BYTE] * 256]
    fillers = [f"filler{number}" for number in range(VOCABULARY - len(tokens))]
    return [
        _array("tokens", _STRING, [_text(token) for token in [*tokens, *fillers]]),
        _array("scores", _FLOAT32, [struct.pack("<f", 0.0)] * VOCABULARY),
        _array("token_type", _INT32, [struct.pack("<i", kind) for kind in [*types, *[_NORMAL] * len(fillers)]]),
    ]


def _array(name: str, kind: int, items: list[bytes]) -> bytes:
    return _text(f"tokenizer.ggml.{name}") + struct.pack("<IIQ", _ARRAY, kind, len(items)) + b"".join(items)


def _noise(tensors: Mapping[str, tuple[int, ...]]) -> Iterator[bytes]:
    """The bytes of each tensor: ones for norms, for the others some random blocks again and again."""
    for sizes in tensors.values():
        if len(sizes) == 1:
            yield struct.pack("<f", 1.0) * sizes[0]
            continue
        size, tile = _size("Q4_K", sizes), _q4_k_noise(sizes[0])
        yield (tile * (size // len(tile) + 1))[:size]


@cache
def _q4_k_noise(row: int) -> bytes:
    """Blocks of Q4_K whose rows of so many weights have products near one with normed numbers.

    Each block starts with its scale and its minimum, which puts the mean of the four-bit numbers, 7.5, at zero; then
    come twelve bytes of six-bit scales, 31.5 on average, and the numbers, whose deviation is 4.6.
    """
    scale = 1 / (sqrt(row) * _DEVIATION * _MEAN_SCALE)
    start, source = struct.pack("<2e", scale, scale * _MEAN), random.Random(0)
    rest = TENSOR_TYPES[_TYPE_IDS["Q4_K"]].block_bytes - len(start)
    return b"".join(start + source.randbytes(rest) for _ in range(_NOISE_BLOCKS))


def _size(kind: str, sizes: tuple[int, ...]) -> int:
    known, elements = TENSOR_TYPES[_TYPE_IDS[kind]], 1
    for size in sizes:
        elements *= size
    return elements // known.block_elements * known.block_bytes


def _padded(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def _text(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded
