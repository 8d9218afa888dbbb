"""Random-weight GGUF files in real shapes, so that speed is measured on what people run without fetching any weights.

usage: python -m tests.bench.models 1b|7b FOLDER     writes the file unless it is there, prints its path

1b: TinyLlama's shapes, 0.7 GB. 7b: Llama-2-7B's shapes, 4.1 GB. Both in llama.cpp's Q4_K_M mix.
"""

import sys
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind
from gguf import GGUFWriter
from numpy.typing import NDArray

from tests.model_files import LlamaShape, add_facts, sentencepiece_vocabulary, tensor_shapes

SHAPES = {
    "1b": LlamaShape(layers=22, embedding=2048, heads=32, kv_heads=4, feed_forward=5632, context=2048),
    "7b": LlamaShape(layers=32, embedding=4096, heads=32, kv_heads=32, feed_forward=11008, context=4096),
}
VOCABULARY_SIZE = 32_000
MEAN_SCALE = {Kind.Q4_K: 31.5, Kind.Q6_K: 64.0}
"""What the block's own number is multiplied by on average: six-bit scales, eight-bit signed scales."""


def make_bench_model(size: str, folder: Path, layers: int = 0) -> Path:
    """The file of that size in the folder, written if it is missing: a few seconds per gigabyte. Raises OSError.

    layers: with so many only, 0 = all.
    """
    path = folder / (f"random-{size}-{layers}-layers-Q4_K_M.gguf" if layers else f"random-{size}-Q4_K_M.gguf")
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    shape, vocabulary = SHAPES[size], sentencepiece_vocabulary().padded(VOCABULARY_SIZE)
    shape = replace(shape, layers=layers or shape.layers)
    tensors = tensor_shapes(shape, VOCABULARY_SIZE)
    partial = path.with_suffix(".part")
    writer = GGUFWriter(partial, "llama")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    add_facts(writer, f"Random {size}", shape, vocabulary)
    kinds = {name: _kind(name, shape.layers) for name in tensors}
    for name, rows in tensors.items():
        writer.add_tensor_info(name, rows, np.dtype(np.float32), _byte_count(rows, kinds[name]), kinds[name])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    random = np.random.default_rng(0)
    for name, rows in tensors.items():
        writer.write_tensor_data(_values(random, rows, kinds[name]))
    writer.close()
    return partial.rename(path)


def _kind(name: str, layers: int) -> Kind:
    """llama-quantize's choice for Q4_K_M: the more sensitive tensors get six bits, in the layers that matter most."""
    if "norm" in name:
        return Kind.F32
    if name == "output.weight":
        return Kind.Q6_K
    if "attn_v" in name or "ffn_down" in name:
        layer = int(name.split(".")[1])
        sensitive = layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2
        return Kind.Q6_K if sensitive else Kind.Q4_K
    return Kind.Q4_K


def _byte_count(rows: tuple[int, ...], kind: Kind) -> int:
    block, size = gguf.GGML_QUANT_SIZES[kind]
    return int(np.prod(rows)) // block * size


def _values(random: np.random.Generator, rows: tuple[int, ...], kind: Kind) -> NDArray[np.generic]:
    """A tensor's random blocks, or ones for a norm. The scales keep a row's product with normed numbers near one."""
    if kind is Kind.F32:
        return np.ones(rows, np.float32)
    size = gguf.GGML_QUANT_SIZES[kind][1]
    blocks = np.frombuffer(random.bytes(_byte_count(rows, kind)), np.uint8).reshape(-1, size).copy()
    spread = 4.6 if kind is Kind.Q4_K else 18.5  # standard deviation of the four-bit, six-bit numbers
    scale = np.float16(1 / (np.sqrt(rows[1]) * spread * MEAN_SCALE[kind]))
    if kind is Kind.Q4_K:
        # Layout: d, dmin, scales, numbers 0 to 15; the subtracted minimum puts their mean of 7.5 at zero.
        blocks[:, :4] = np.array([scale, scale * np.float16(7.5)], np.float16).view(np.uint8)
    else:
        blocks[:, -2:] = np.array([scale], np.float16).view(np.uint8)
    return blocks


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in SHAPES:
        sys.exit(__doc__)
    sys.stdout.write(f"{make_bench_model(sys.argv[1], Path(sys.argv[2]))}\n")
