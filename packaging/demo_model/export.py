"""Writes the trained network and its vocabulary as the GGUF file that llama.cpp loads."""

from pathlib import Path

import gguf
import numpy as np
import sentencepiece
from gguf import GGMLQuantizationType, GGUFWriter, LlamaFileType, TokenType
from network import Network

CONTEXT_LENGTH = 2048
DESCRIPTION = "A demo that knows only its sample questions about Synthia Desktop and local models."


def write_gguf(path: Path, network: Network, tokenizer: sentencepiece.SentencePieceProcessor) -> int:
    """Matrices as Q8_0, norms as F32, no chat template: the Synthia format applies. Returns the size in bytes."""
    writer = GGUFWriter(path, "llama")
    _add_facts(writer, network)
    _add_vocabulary(writer, tokenizer)
    for name, tensor in network.state_dict().items():
        values = tensor.numpy().astype(np.float32)
        kind = GGMLQuantizationType.Q8_0 if values.ndim == 2 else GGMLQuantizationType.F32
        writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path.stat().st_size


def _add_facts(writer: GGUFWriter, network: Network) -> None:
    shape = network.shape
    writer.add_name("Synthia Demo")
    writer.add_description(DESCRIPTION)
    writer.add_license("mit")
    writer.add_size_label(f"{sum(p.numel() for p in network.parameters()) / 1e6:.1f}M")
    writer.add_file_type(LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_context_length(CONTEXT_LENGTH)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_dimension_count(shape.head)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_vocab_size(shape.vocabulary)


def _add_vocabulary(writer: GGUFWriter, tokenizer: sentencepiece.SentencePieceProcessor) -> None:
    size = tokenizer.vocab_size()
    writer.add_tokenizer_model("llama")
    writer.add_token_list([tokenizer.id_to_piece(i) for i in range(size)])
    writer.add_token_scores([tokenizer.get_score(i) for i in range(size)])
    writer.add_token_types([int(_token_type(tokenizer, i)) for i in range(size)])
    writer.add_unk_token_id(tokenizer.unk_id())
    writer.add_bos_token_id(tokenizer.bos_id())
    writer.add_eos_token_id(tokenizer.eos_id())
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(True)


def _token_type(tokenizer: sentencepiece.SentencePieceProcessor, token: int) -> TokenType:
    if tokenizer.is_unknown(token):
        return TokenType.UNKNOWN
    if tokenizer.is_control(token):
        return TokenType.CONTROL
    return TokenType.BYTE if tokenizer.is_byte(token) else TokenType.NORMAL
