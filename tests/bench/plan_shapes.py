"""Files in the shapes of well-known architectures, with zeros for weights that take no room on the disk."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter

from tests.model_files import LlamaShape, add_facts, sentencepiece_vocabulary

LAYERS, EMBEDDING, HEADS, KV_HEADS, FEED_FORWARD, TRAINED = 6, 1024, 16, 4, 2816, 32768
VOCABULARY = 8192
HEAD = EMBEDDING // HEADS
KV = HEAD * KV_HEADS
EXPERTS, EXPERT_WIDTH = 8, 512
LATENT, QUERY_RANK = 512, 256
INNER, STATE, RANK, CONVOLUTION = 2 * EMBEDDING, 16, 64, 4

Shapes = dict[str, tuple[int, ...]]

NORMS: Shapes = {"attn_norm.weight": (EMBEDDING,), "ffn_norm.weight": (EMBEDDING,)}
HEAD_NORMS: Shapes = {"attn_q_norm.weight": (HEAD,), "attn_k_norm.weight": (HEAD,)}
ATTENTION: Shapes = {
    "attn_q.weight": (EMBEDDING, EMBEDDING),
    "attn_k.weight": (KV, EMBEDDING),
    "attn_v.weight": (KV, EMBEDDING),
    "attn_output.weight": (EMBEDDING, EMBEDDING),
}
GATED: Shapes = {
    "ffn_gate.weight": (FEED_FORWARD, EMBEDDING),
    "ffn_up.weight": (FEED_FORWARD, EMBEDDING),
    "ffn_down.weight": (EMBEDDING, FEED_FORWARD),
}
MIXTURE: Shapes = {
    "ffn_gate_inp.weight": (EXPERTS, EMBEDDING),
    "ffn_gate_exps.weight": (EXPERTS, EXPERT_WIDTH, EMBEDDING),
    "ffn_up_exps.weight": (EXPERTS, EXPERT_WIDTH, EMBEDDING),
    "ffn_down_exps.weight": (EXPERTS, EMBEDDING, EXPERT_WIDTH),
}


def _llama(_writer: GGUFWriter) -> Shapes:
    return NORMS | ATTENTION | GATED


def _qwen2(_writer: GGUFWriter) -> Shapes:
    return NORMS | ATTENTION | GATED | {"attn_q.bias": (EMBEDDING,), "attn_k.bias": (KV,), "attn_v.bias": (KV,)}


def _qwen3(writer: GGUFWriter) -> Shapes:
    _head_lengths(writer, HEAD, HEAD)
    return NORMS | ATTENTION | GATED | HEAD_NORMS


def _gemma3(writer: GGUFWriter) -> Shapes:
    _head_lengths(writer, HEAD, HEAD)
    writer.add_sliding_window(512)
    after: Shapes = {"post_attention_norm.weight": (EMBEDDING,), "post_ffw_norm.weight": (EMBEDDING,)}
    return NORMS | ATTENTION | GATED | HEAD_NORMS | after


def _phi3(_writer: GGUFWriter) -> Shapes:
    return NORMS | {
        "attn_qkv.weight": (EMBEDDING + 2 * KV, EMBEDDING),
        "attn_output.weight": (EMBEDDING, EMBEDDING),
        "ffn_up.weight": (2 * FEED_FORWARD, EMBEDDING),
        "ffn_down.weight": (EMBEDDING, FEED_FORWARD),
    }


def _qwen3moe(writer: GGUFWriter) -> Shapes:
    _head_lengths(writer, HEAD, HEAD)
    _experts(writer)
    return NORMS | ATTENTION | HEAD_NORMS | MIXTURE


def _deepseek2(writer: GGUFWriter) -> Shapes:
    """Latent attention: one key of 512 numbers and 64 rotated ones a token, and no values."""
    _head_lengths(writer, LATENT + HEAD, LATENT)
    _experts(writer)
    writer.add_key_length_mla(2 * HEAD + HEAD)
    writer.add_value_length_mla(2 * HEAD)
    writer.add_kv_lora_rank(LATENT)
    writer.add_q_lora_rank(QUERY_RANK)
    writer.add_expert_shared_count(1)
    writer.add_expert_weights_scale(1.0)
    shared = {key.replace("exps", "shexp"): shape[1:] for key, shape in MIXTURE.items() if key.endswith("exps.weight")}
    attention: Shapes = {
        "attn_q_a.weight": (QUERY_RANK, EMBEDDING),
        "attn_q_a_norm.weight": (QUERY_RANK,),
        "attn_q_b.weight": (HEADS * 3 * HEAD, QUERY_RANK),
        "attn_kv_a_mqa.weight": (LATENT + HEAD, EMBEDDING),
        "attn_kv_a_norm.weight": (LATENT,),
        "attn_k_b.weight": (HEADS, LATENT, 2 * HEAD),
        "attn_v_b.weight": (HEADS, 2 * HEAD, LATENT),
        "attn_output.weight": (EMBEDDING, HEADS * 2 * HEAD),
    }
    return NORMS | attention | MIXTURE | shared


def _mamba(writer: GGUFWriter) -> Shapes:
    writer.add_ssm_conv_kernel(CONVOLUTION)
    writer.add_ssm_inner_size(INNER)
    writer.add_ssm_state_size(STATE)
    writer.add_ssm_time_step_rank(RANK)
    return {
        "attn_norm.weight": (EMBEDDING,),
        "ssm_in.weight": (2 * INNER, EMBEDDING),
        "ssm_conv1d.weight": (INNER, CONVOLUTION),
        "ssm_conv1d.bias": (INNER,),
        "ssm_x.weight": (RANK + 2 * STATE, INNER),
        "ssm_dt.weight": (INNER, RANK),
        "ssm_dt.bias": (INNER,),
        "ssm_a": (INNER, STATE),
        "ssm_d": (INNER,),
        "ssm_out.weight": (EMBEDDING, INNER),
    }


ARCHITECTURES: dict[str, Callable[[GGUFWriter], Shapes]] = {
    "llama": _llama,
    "qwen2": _qwen2,
    "qwen3": _qwen3,
    "gemma3": _gemma3,
    "phi3": _phi3,
    "qwen3moe": _qwen3moe,
    "deepseek2": _deepseek2,
    "mamba": _mamba,
}
_TIED = ("gemma3", "mamba")
_KV_HEADS = {"deepseek2": 1, "mamba": 0}
_UNQUANTISED = ("ssm_conv1d.weight", "ssm_a", "ffn_gate_inp.weight")


def make_shape(architecture: str, folder: Path) -> Path:
    """Write a model of that architecture in Q4_0 that llama.cpp loads."""
    path = folder / f"{architecture}.gguf"
    writer = GGUFWriter(path, architecture)
    heads = _KV_HEADS.get(architecture, KV_HEADS)
    shape = LlamaShape(LAYERS, EMBEDDING, HEADS, heads, FEED_FORWARD, TRAINED)
    add_facts(writer, "shape", shape, sentencepiece_vocabulary().padded(VOCABULARY))
    block = ARCHITECTURES[architecture](writer)
    shapes: Shapes = {"token_embd.weight": (VOCABULARY, EMBEDDING), "output_norm.weight": (EMBEDDING,)}
    if architecture not in _TIED:
        shapes["output.weight"] = (VOCABULARY, EMBEDDING)
    shapes |= {f"blk.{layer}.{part}": rows for layer in range(LAYERS) for part, rows in block.items()}
    length = sum(_add(writer, name, rows) for name, rows in shapes.items())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    with path.open("r+b") as file:
        file.truncate(-(-path.stat().st_size // 32) * 32 + length)
    return path


def _add(writer: GGUFWriter, name: str, shape: tuple[int, ...]) -> int:
    """Describe a tensor; returns its aligned bytes."""
    quantised = len(shape) > 1 and not name.endswith(_UNQUANTISED)
    kind = GGMLQuantizationType.Q4_0 if quantised else GGMLQuantizationType.F32
    size = int(np.prod(shape)) * 18 // 32 if quantised else int(np.prod(shape)) * 4
    writer.add_tensor_info(name, shape, np.dtype(np.float32), size, kind)
    return -(-size // 32) * 32


def _head_lengths(writer: GGUFWriter, key: int, value: int) -> None:
    writer.add_key_length(key)
    writer.add_value_length(value)


def _experts(writer: GGUFWriter) -> None:
    writer.add_expert_count(EXPERTS)
    writer.add_expert_used_count(2)
    writer.add_expert_feed_forward_length(EXPERT_WIDTH)
