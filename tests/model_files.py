"""Small valid GGUF files with random weights, so that tests run llama.cpp itself and not a stand-in for it."""

import string
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

import gguf
import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter, TokenType

Quant = Literal["F32", "F16", "Q8_0", "Q4_0", "Q5_0", "Q5_1", "Q4_1"]
Style = Literal["llama", "chatml"]

WORDS = [
    "the",
    "and",
    "you",
    "model",
    "text",
    "answer",
    "question",
    "this",
    "that",
    "is",
    "are",
    "of",
    "to",
    "in",
    "on",
]
SYMBOLS = string.digits + string.punctuation
NORM_EPSILON = 1e-5


@dataclass
class Vocabulary:
    """A tokenizer's tables. model: llama (SentencePiece) or gpt2 (byte-pair encoding). bos, eos: token ids."""

    model: str
    bos: int
    eos: int
    tokens: list[str] = field(default_factory=list[str])
    scores: list[float] = field(default_factory=list[float])
    types: list[int] = field(default_factory=list[int])
    merges: list[str] = field(default_factory=list[str])

    def add(self, token: str, kind: TokenType = TokenType.NORMAL) -> None:
        """Append a token; an earlier one is merged first, as SentencePiece's scores say."""
        self.scores.append(-float(len(self.tokens)) if kind is TokenType.NORMAL else 0.0)
        self.tokens.append(token)
        self.types.append(int(kind))

    def padded(self, size: int) -> "Vocabulary":
        """A copy of at least that many tokens, filled up with made-up words that no text becomes."""
        copy = deepcopy(self)
        for number in range(len(self.tokens), size):
            copy.add(f"w{number}")
        return copy


@dataclass(frozen=True)
class LlamaShape:
    """The sizes of a Llama model. context: trained length in tokens."""

    layers: int
    embedding: int
    heads: int
    kv_heads: int
    feed_forward: int
    context: int

    @property
    def head(self) -> int:
        """Numbers per attention head."""
        return self.embedding // self.heads


@cache
def sentencepiece_vocabulary() -> Vocabulary:
    """Llama-2's layout: <unk>, <s>, </s>, 256 byte tokens, letters, symbols and some words with their prefixes."""
    vocabulary = Vocabulary("llama", bos=1, eos=2)
    vocabulary.add("<unk>", TokenType.UNKNOWN)
    vocabulary.add("<s>", TokenType.CONTROL)
    vocabulary.add("</s>", TokenType.CONTROL)
    for byte in range(256):
        vocabulary.add(f"<0x{byte:02X}>", TokenType.BYTE)
    prefixes = [f"▁{word[:end]}" for word in WORDS for end in range(1, len(word) + 1)]
    for token in dict.fromkeys(
        ["▁", *string.ascii_letters, *SYMBOLS, *prefixes, *(f"▁{letter}" for letter in SYMBOLS)]
    ):
        vocabulary.add(token)
    return vocabulary


@cache
def chatml_vocabulary() -> Vocabulary:
    """GPT-2's byte letters, some word merges, then <|endoftext|>, <|im_start|> and <|im_end|> as control tokens."""
    merges = [(f"Ġ{word[:end]}"[:-1], word[end - 1]) for word in WORDS for end in range(1, len(word) + 1)]
    merges = list(dict.fromkeys(merges))
    tokens = [*byte_letters(), *("".join(pair) for pair in merges)]
    vocabulary = Vocabulary("gpt2", bos=len(tokens), eos=len(tokens) + 2, merges=[" ".join(pair) for pair in merges])
    for token in tokens:
        vocabulary.add(token)
    for token in ("<|endoftext|>", "<|im_start|>", "<|im_end|>"):
        vocabulary.add(token, TokenType.CONTROL)
    return vocabulary


def byte_letters() -> list[str]:
    """The printable letter that stands for each byte value in GPT-2's byte-level encoding."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    hidden = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) if byte in printable else chr(256 + hidden.index(byte)) for byte in range(256)]


def make_model(
    path: Path,
    *,
    layers: int = 2,
    embedding: int = 64,
    heads: int = 4,
    kv_heads: int = 2,
    feed_forward: int = 128,
    context: int = 512,
    vocabulary: Style = "llama",
    vocabulary_size: int = 0,
    quant: Quant = "F16",
    chat_template: str | None = None,
    name: str = "tiny",
    seed: int = 0,
    shards: int = 1,
) -> Path:
    """Write a Llama-architecture model with random weights that llama.cpp loads, and return the file to load.

    vocabulary_size: fills the vocabulary up to this size, 0 = as small as it is. shards: number of files of
    a split model; the first one is returned. The same arguments give the same bytes. Row lengths must be multiples of
    32 for a quantised type.
    """
    kind = gguf.GGMLQuantizationType[quant]
    shape = LlamaShape(layers, embedding, heads, kv_heads, feed_forward, context)
    tokenizer = sentencepiece_vocabulary() if vocabulary == "llama" else chatml_vocabulary()
    tokenizer = tokenizer.padded(vocabulary_size)
    tensors = tensor_shapes(shape, len(tokenizer.tokens))
    writer = GGUFWriter(path, "llama", split_max_tensors=-(-len(tensors) // shards) if shards > 1 else 0)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32 if quant == "F32" else gguf.LlamaFileType[f"MOSTLY_{quant}"])
    add_facts(writer, name, shape, tokenizer)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    _add_weights(writer, tensors, kind, seed)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path if shards == 1 else path.with_name(f"{path.stem}-00001-of-{shards:05d}.gguf")


def tensor_shapes(shape: LlamaShape, vocabulary: int) -> dict[str, tuple[int, ...]]:
    """Name and shape of every tensor of a Llama model, rows first. vocabulary: number of tokens."""
    embedding, kv, feed_forward = shape.embedding, shape.head * shape.kv_heads, shape.feed_forward
    shapes: dict[str, tuple[int, ...]] = {"token_embd.weight": (vocabulary, embedding)}
    for layer in range(shape.layers):
        block: dict[str, tuple[int, ...]] = {
            "attn_norm": (embedding,),
            "attn_q": (embedding, embedding),
            "attn_k": (kv, embedding),
            "attn_v": (kv, embedding),
            "attn_output": (embedding, embedding),
            "ffn_norm": (embedding,),
            "ffn_gate": (feed_forward, embedding),
            "ffn_up": (feed_forward, embedding),
            "ffn_down": (embedding, feed_forward),
        }
        shapes |= {f"blk.{layer}.{part}.weight": rows for part, rows in block.items()}
    return shapes | {"output_norm.weight": (embedding,), "output.weight": (vocabulary, embedding)}


def add_facts(writer: GGUFWriter, name: str, shape: LlamaShape, vocabulary: Vocabulary) -> None:
    """The header's metadata, all but the file type."""
    writer.add_name(name)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.embedding)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(NORM_EPSILON)
    writer.add_rope_dimension_count(shape.head)
    writer.add_vocab_size(len(vocabulary.tokens))
    writer.add_tokenizer_model(vocabulary.model)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(vocabulary.types)
    writer.add_bos_token_id(vocabulary.bos)
    writer.add_eos_token_id(vocabulary.eos)
    writer.add_add_bos_token(vocabulary.model == "llama")
    if vocabulary.model == "llama":
        writer.add_token_scores(vocabulary.scores)
        writer.add_unk_token_id(0)
    else:
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_merges(vocabulary.merges)


def _add_weights(writer: GGUFWriter, shapes: dict[str, tuple[int, ...]], kind: GGMLQuantizationType, seed: int) -> None:
    random = np.random.default_rng(seed)
    for name, shape in shapes.items():
        if len(shape) == 1:
            writer.add_tensor(name, np.ones(shape, np.float32))
            continue
        weights = random.standard_normal(shape, np.float32) / np.float32(np.sqrt(shape[1]))
        writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)
