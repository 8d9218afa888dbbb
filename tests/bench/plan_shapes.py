"""Files in the shapes of well-known architectures, with zeros for weights that take no room on the disk."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGUFWriter
from gguf import GGMLQuantizationType as Kind

from tests.model_files import LlamaShape, add_facts, sentencepiece_vocabulary

Shapes = dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Sizes:
    """A model's sizes. head: numbers per head, 0 = embedding / heads. mix: llama-quantize's name.

    dense: first blocks without experts. key: of latent attention, numbers per head without the rotated ones.
    attention: the blocks that have it, of a hybrid; empty = all.
    """

    layers: int = 6
    embedding: int = 1024
    heads: int = 16
    kv_heads: int = 4
    feed_forward: int = 2816
    trained: int = 32768
    vocabulary: int = 8192
    head: int = 0
    rotated: int = 0
    window: int = 512
    experts: int = 8
    experts_used: int = 2
    expert_width: int = 512
    shared: int = 1
    dense: int = 0
    latent: int = 512
    query_rank: int = 256
    key: int = 128
    state: int = 16
    groups: int = 1
    time_rank: int = 64
    convolution: int = 4
    attention: tuple[int, ...] = ()
    tied: bool = False
    mix: str = "Q4_0"

    @property
    def head_size(self) -> int:
        return self.head or self.embedding // self.heads


SMALL = Sizes()
Blocks = Callable[[GGUFWriter, Sizes, int], Shapes]
"""Adds what the header says beyond a Llama's facts when asked for block 0; returns that block's tensors, rows first."""


def _norms(sizes: Sizes) -> Shapes:
    return {"attn_norm.weight": (sizes.embedding,), "ffn_norm.weight": (sizes.embedding,)}


def _attention(sizes: Sizes) -> Shapes:
    queries, keys = sizes.head_size * sizes.heads, sizes.head_size * sizes.kv_heads
    return {
        "attn_q.weight": (queries, sizes.embedding),
        "attn_k.weight": (keys, sizes.embedding),
        "attn_v.weight": (keys, sizes.embedding),
        "attn_output.weight": (sizes.embedding, queries),
    }


def _head_norms(sizes: Sizes) -> Shapes:
    return {"attn_q_norm.weight": (sizes.head_size,), "attn_k_norm.weight": (sizes.head_size,)}


def _gated(sizes: Sizes) -> Shapes:
    up = (sizes.feed_forward, sizes.embedding)
    return {"ffn_gate.weight": up, "ffn_up.weight": up, "ffn_down.weight": up[::-1]}


def _mixture(sizes: Sizes) -> Shapes:
    up = (sizes.experts, sizes.expert_width, sizes.embedding)
    return {
        "ffn_gate_inp.weight": (sizes.experts, sizes.embedding),
        "ffn_gate_exps.weight": up,
        "ffn_up_exps.weight": up,
        "ffn_down_exps.weight": (sizes.experts, sizes.embedding, sizes.expert_width),
    }


def _shared_experts(sizes: Sizes) -> Shapes:
    """All shared experts side by side in one."""
    together = _gated(replace(sizes, feed_forward=sizes.expert_width * sizes.shared))
    return {name.replace(".", "_shexp."): rows for name, rows in together.items()}


def _llama(_writer: GGUFWriter, sizes: Sizes, _block: int) -> Shapes:
    return _norms(sizes) | _attention(sizes) | _gated(sizes)


def _qwen2(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    biases = {f"attn_{part}.bias": _attention(sizes)[f"attn_{part}.weight"][:1] for part in "qkv"}
    return _llama(writer, sizes, block) | biases


def _qwen3(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    if block == 0:
        _head_lengths(writer, sizes.head_size, sizes.head_size)
    return _llama(writer, sizes, block) | _head_norms(sizes)


def _gemma3(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    if block == 0:
        writer.add_sliding_window(sizes.window)
    width = (sizes.embedding,)
    return _qwen3(writer, sizes, block) | {"post_attention_norm.weight": width, "post_ffw_norm.weight": width}


def _phi3(_writer: GGUFWriter, sizes: Sizes, _block: int) -> Shapes:
    return _norms(sizes) | {
        "attn_qkv.weight": (sizes.embedding + 2 * sizes.head_size * sizes.kv_heads, sizes.embedding),
        "attn_output.weight": (sizes.embedding, sizes.embedding),
        "ffn_up.weight": (2 * sizes.feed_forward, sizes.embedding),
        "ffn_down.weight": (sizes.embedding, sizes.feed_forward),
    }


def _qwen3moe(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    if block == 0:
        _head_lengths(writer, sizes.head_size, sizes.head_size)
        _experts(writer, sizes)
    return _norms(sizes) | _attention(sizes) | _head_norms(sizes) | _mixture(sizes)


def _deepseek2(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    """Latent attention: one key of the latent and the rotated numbers for a token, and no values."""
    rotated = sizes.rotated or sizes.head_size
    if block == 0:
        _head_lengths(writer, sizes.latent + rotated, sizes.latent)
        _experts(writer, sizes)
        writer.add_key_length_mla(sizes.key + rotated)
        writer.add_value_length_mla(sizes.key)
        writer.add_kv_lora_rank(sizes.latent)
        writer.add_q_lora_rank(sizes.query_rank)
        writer.add_expert_shared_count(sizes.shared)
        writer.add_expert_weights_scale(1.0)
        writer.add_leading_dense_block_count(sizes.dense)
    rows = sizes.heads * (sizes.key + rotated)
    queries: Shapes = {"attn_q.weight": (rows, sizes.embedding)}
    if sizes.query_rank:
        queries = {
            "attn_q_a.weight": (sizes.query_rank, sizes.embedding),
            "attn_q_a_norm.weight": (sizes.query_rank,),
            "attn_q_b.weight": (rows, sizes.query_rank),
        }
    attention: Shapes = {
        "attn_kv_a_mqa.weight": (sizes.latent + rotated, sizes.embedding),
        "attn_kv_a_norm.weight": (sizes.latent,),
        "attn_k_b.weight": (sizes.heads, sizes.latent, sizes.key),
        "attn_v_b.weight": (sizes.heads, sizes.key, sizes.latent),
        "attn_output.weight": (sizes.embedding, sizes.heads * sizes.key),
    }
    if block < sizes.dense:
        return _norms(sizes) | queries | attention | _gated(sizes)
    return _norms(sizes) | queries | attention | _mixture(sizes) | _shared_experts(sizes)


def _mamba(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    inner = 2 * sizes.embedding
    if block == 0:
        _state_space(writer, sizes, inner)
    return {
        "attn_norm.weight": (sizes.embedding,),
        "ssm_in.weight": (2 * inner, sizes.embedding),
        "ssm_conv1d.weight": (inner, sizes.convolution),
        "ssm_conv1d.bias": (inner,),
        "ssm_x.weight": (sizes.time_rank + 2 * sizes.state, inner),
        "ssm_dt.weight": (inner, sizes.time_rank),
        "ssm_dt.bias": (inner,),
        "ssm_a": (inner, sizes.state),
        "ssm_d": (inner,),
        "ssm_out.weight": (sizes.embedding, inner),
    }


def _granitehybrid(writer: GGUFWriter, sizes: Sizes, block: int) -> Shapes:
    """Mamba 2 in most blocks, attention in some, experts and a shared one in all."""
    inner = 2 * sizes.embedding
    if block == 0:
        _state_space(writer, sizes, inner)
        writer.add_ssm_group_count(sizes.groups)
        _experts(writer, sizes)
        writer.add_expert_shared_feed_forward_length(sizes.expert_width * sizes.shared)
    rest = _norms(sizes) | _mixture(sizes) | _shared_experts(sizes)
    if block in sizes.attention:
        return rest | _attention(sizes)
    mixed = inner + 2 * sizes.groups * sizes.state
    return rest | {
        "ssm_in.weight": (inner + mixed + sizes.time_rank, sizes.embedding),
        "ssm_conv1d.weight": (mixed, sizes.convolution),
        "ssm_conv1d.bias": (mixed,),
        "ssm_dt.bias": (sizes.time_rank,),
        "ssm_a": (sizes.time_rank, 1),
        "ssm_d": (sizes.time_rank, 1),
        "ssm_norm.weight": (sizes.groups, inner // sizes.groups),
        "ssm_out.weight": (sizes.embedding, inner),
    }


ARCHITECTURES: dict[str, Blocks] = {
    "llama": _llama,
    "qwen2": _qwen2,
    "qwen3": _qwen3,
    "gemma3": _gemma3,
    "phi3": _phi3,
    "qwen3moe": _qwen3moe,
    "deepseek2": _deepseek2,
    "mamba": _mamba,
    "granitehybrid": _granitehybrid,
}
SMALL_SIZES = {
    "gemma3": replace(SMALL, tied=True),
    "deepseek2": replace(SMALL, kv_heads=1, rotated=64),
    "mamba": replace(SMALL, kv_heads=0, tied=True),
    "granitehybrid": replace(SMALL, attention=(2, 5), state=128, time_rank=32, feed_forward=512, tied=True),
}
_UNQUANTISED = ("ssm_conv1d.weight", "ssm_a", "ssm_d", "ssm_norm.weight", "ffn_gate_inp.weight")


def make_shape(architecture: str, folder: Path, sizes: Sizes | None = None) -> Path:
    """Write a model of that architecture that llama.cpp loads; small, unless its sizes are given."""
    sizes = sizes or SMALL_SIZES.get(architecture, SMALL)
    path = folder / f"{architecture}.gguf"
    writer = GGUFWriter(path, architecture)
    _add_header(writer, sizes)
    shapes: Shapes = {
        "token_embd.weight": (sizes.vocabulary, sizes.embedding),
        "output_norm.weight": (sizes.embedding,),
    }
    if not sizes.tied:
        shapes["output.weight"] = (sizes.vocabulary, sizes.embedding)
    for block in range(sizes.layers):
        parts = ARCHITECTURES[architecture](writer, sizes, block)
        shapes |= {f"blk.{block}.{part}": rows for part, rows in parts.items()}
    length = sum(_add(writer, name, rows, _kind(name, rows, sizes)) for name, rows in shapes.items())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.truncate(-(-path.stat().st_size // 32) * 32 + length)
    return path


def _add_header(writer: GGUFWriter, sizes: Sizes) -> None:
    shape = LlamaShape(sizes.layers, sizes.embedding, sizes.heads, sizes.kv_heads, sizes.feed_forward, sizes.trained)
    add_facts(writer, "shape", shape, sentencepiece_vocabulary().padded(sizes.vocabulary))
    facts = writer.kv_data[0]
    if sizes.attention:
        del facts[f"{writer.arch}.attention.head_count_kv"]
        writer.add_head_count_kv([sizes.kv_heads if block in sizes.attention else 0 for block in range(sizes.layers)])
    if sizes.rotated or sizes.head:
        del facts[f"{writer.arch}.rope.dimension_count"]
        writer.add_rope_dimension_count(sizes.rotated or sizes.head)


def _kind(name: str, rows: tuple[int, ...], sizes: Sizes) -> Kind:
    """As llama-quantize chooses: Q4_0 or Q4_K, the sensitive ones in Q6_K, what does not divide in a plain type."""
    if len(rows) == 1 or name.endswith(_UNQUANTISED):
        return Kind.F32
    sensitive = name == "output.weight"
    if sizes.mix == "Q4_K_M" and ("attn_v." in name or "ffn_down" in name):
        block, eighth = int(name.split(".")[1]), max(sizes.layers // 8, 1)
        sensitive = block < eighth or block >= sizes.layers - eighth or (block - eighth) % 3 == 2
    wanted = Kind.Q6_K if sensitive else Kind.Q4_0 if sizes.mix == "Q4_0" else Kind.Q4_K
    fallback = Kind.Q8_0 if sensitive else Kind.Q5_0 if sizes.mix == "Q4_K_M" else Kind.Q4_0
    return next(kind for kind in (wanted, fallback, Kind.F16) if rows[-1] % GGML_QUANT_SIZES[kind][0] == 0)


def _add(writer: GGUFWriter, name: str, rows: tuple[int, ...], kind: Kind) -> int:
    """Describe a tensor; returns its aligned bytes."""
    numbers, size = GGML_QUANT_SIZES[kind]
    length = int(np.prod(rows)) // numbers * size
    writer.add_tensor_info(name, rows, np.dtype(np.float32), length, kind)
    return -(-length // 32) * 32


def _head_lengths(writer: GGUFWriter, key: int, value: int) -> None:
    writer.add_key_length(key)
    writer.add_value_length(value)


def _experts(writer: GGUFWriter, sizes: Sizes) -> None:
    writer.add_expert_count(sizes.experts)
    writer.add_expert_used_count(sizes.experts_used)
    writer.add_expert_feed_forward_length(sizes.expert_width)


def _state_space(writer: GGUFWriter, sizes: Sizes, inner: int) -> None:
    writer.add_ssm_conv_kernel(sizes.convolution)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(sizes.state)
    writer.add_ssm_time_step_rank(sizes.time_rank)
