"""Tiny models that use memory in other ways: a recurrent state, attention through a sliding window, experts."""

from pathlib import Path

import numpy as np
from gguf import GGUFWriter

from tests.model_files import LlamaShape, add_facts, sentencepiece_vocabulary

EMBEDDING, HEADS, FEED_FORWARD, WINDOW = 64, 2, 128, 16
CONVOLUTION, STATE, RANK = 4, 8, 4

Shapes = dict[str, tuple[int, ...]]


def make_recurrent_model(path: Path) -> Path:
    """Mamba: one state that every token changes."""
    inner = 2 * EMBEDDING
    block: Shapes = {
        "attn_norm.weight": (EMBEDDING,),
        "ssm_in.weight": (2 * inner, EMBEDDING),
        "ssm_conv1d.weight": (inner, CONVOLUTION),
        "ssm_conv1d.bias": (inner,),
        "ssm_x.weight": (RANK + 2 * STATE, inner),
        "ssm_dt.weight": (inner, RANK),
        "ssm_dt.bias": (inner,),
        "ssm_a": (inner, STATE),
        "ssm_d": (inner,),
        "ssm_out.weight": (EMBEDDING, inner),
    }
    writer = GGUFWriter(path, "mamba")
    writer.add_ssm_conv_kernel(CONVOLUTION)
    writer.add_ssm_inner_size(inner)
    writer.add_ssm_state_size(STATE)
    writer.add_ssm_time_step_rank(RANK)
    return _write(writer, path, layers=2, kv_heads=0, block=block)


def make_windowed_model(path: Path) -> Path:
    """Gemma 3: five layers of six see the last WINDOW tokens only."""
    head = EMBEDDING // HEADS
    block: Shapes = {
        "attn_norm.weight": (EMBEDDING,),
        **{f"attn_{part}.weight": (EMBEDDING, EMBEDDING) for part in ("q", "k", "v", "output")},
        "attn_q_norm.weight": (head,),
        "attn_k_norm.weight": (head,),
        "post_attention_norm.weight": (EMBEDDING,),
        "ffn_norm.weight": (EMBEDDING,),
        "ffn_gate.weight": (FEED_FORWARD, EMBEDDING),
        "ffn_up.weight": (FEED_FORWARD, EMBEDDING),
        "ffn_down.weight": (EMBEDDING, FEED_FORWARD),
        "post_ffw_norm.weight": (EMBEDDING,),
    }
    writer = GGUFWriter(path, "gemma3")
    writer.add_sliding_window(WINDOW)
    writer.add_key_length(head)
    writer.add_value_length(head)
    return _write(writer, path, layers=6, kv_heads=HEADS, block=block)


def make_expert_model(path: Path, layers: int = 4) -> Path:
    """Qwen 3 with experts: every token goes through 2 of 4."""
    head, experts, width = EMBEDDING // HEADS, 4, 64
    block: Shapes = {
        "attn_norm.weight": (EMBEDDING,),
        **{f"attn_{part}.weight": (EMBEDDING, EMBEDDING) for part in ("q", "k", "v", "output")},
        "attn_q_norm.weight": (head,),
        "attn_k_norm.weight": (head,),
        "ffn_norm.weight": (EMBEDDING,),
        "ffn_gate_inp.weight": (experts, EMBEDDING),
        "ffn_gate_exps.weight": (experts, width, EMBEDDING),
        "ffn_up_exps.weight": (experts, width, EMBEDDING),
        "ffn_down_exps.weight": (experts, EMBEDDING, width),
    }
    writer = GGUFWriter(path, "qwen3moe")
    writer.add_key_length(head)
    writer.add_value_length(head)
    writer.add_expert_count(experts)
    writer.add_expert_used_count(2)
    writer.add_expert_feed_forward_length(width)
    return _write(writer, path, layers=layers, kv_heads=HEADS, block=block)


def _write(writer: GGUFWriter, path: Path, *, layers: int, kv_heads: int, block: Shapes) -> Path:
    vocabulary, random = sentencepiece_vocabulary(), np.random.default_rng(0)
    add_facts(writer, "tiny", LlamaShape(layers, EMBEDDING, HEADS, kv_heads, FEED_FORWARD, 1024), vocabulary)
    shapes: Shapes = {"token_embd.weight": (len(vocabulary.tokens), EMBEDDING), "output_norm.weight": (EMBEDDING,)}
    shapes |= {f"blk.{layer}.{part}": rows for layer in range(layers) for part, rows in block.items()}
    for name, rows in shapes.items():
        if name.endswith("ssm_a"):
            values = -np.exp(random.standard_normal(rows))
        elif len(rows) == 1:
            values = np.ones(rows)
        else:
            values = random.standard_normal(rows) / np.sqrt(rows[-1])
        writer.add_tensor(name, values.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
