"""What the library knows of a model on this disk, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.gguf_cursor import ArraySummary
from synthia_desktop.core.provenance import Provenance

LONGEST_WORD = 200
LONGEST_TEMPLATE = 1 << 18
MOST_PARAMETERS = 1 << 50


class Source(StrEnum):
    """Whose folder a model lies in. SYNTHIA and FOLDER are the person's for us to change, the others are not."""

    SYNTHIA = "synthia"
    FOLDER = "folder"
    LM_STUDIO = "lm-studio"
    HF_CACHE = "hf-cache"
    OLLAMA = "ollama"
    GPT4ALL = "gpt4all"

    @property
    def is_ours(self) -> bool:
        return self in (Source.SYNTHIA, Source.FOLDER)


class Stopped(Exception):  # noqa: N818 - the person asked for it, so it is no error
    """The work was stopped by its caller; what was there before is still there."""


@dataclass(frozen=True)
class ModelFacts:
    """What a model's header says, with texts cut to a sensible length. 0 and "" = not said.

    kind: general.type, "" = a model. parameters: weights of all shards. context_length: trained, in tokens.
    vocabulary: number of tokens. chat_template: its whole text.
    """

    architecture: str = ""
    kind: str = ""
    name: str = ""
    quant: str = ""
    licence: str = ""
    parameters: int = 0
    context_length: int = 0
    layers: int = 0
    embedding: int = 0
    vocabulary: int = 0
    tokenizer: str = ""
    chat_template: str = ""


@dataclass(frozen=True)
class LocalModel:
    """One model. path: the file to open. files: all of it, shards and pieces in their order. size: bytes on disk.

    name: without the quant. writable: the program may change and delete it. joinable: raw pieces that can be joined.
    problem: why it cannot be opened. record: where it came from.
    """

    path: Path
    files: tuple[Path, ...]
    name: str
    quant: str
    size: int
    source: Source
    writable: bool
    facts: ModelFacts | None = None
    problem: SynthiaError | None = None
    record: Provenance | None = None
    joinable: bool = False

    @property
    def is_projector(self) -> bool:
        """Whether it only turns pictures into tokens for another model, and cannot chat."""
        return self.facts is not None and (self.facts.kind == "mmproj" or self.facts.architecture == "clip")


def facts_of(header: GgufHeader) -> ModelFacts:
    """The facts of one file. Nothing in a header is trusted to be short, positive or of the right type."""
    architecture = header.architecture
    vocabulary = header.metadata.get("tokenizer.ggml.tokens")
    listed = vocabulary.length if isinstance(vocabulary, ArraySummary) else 0
    if isinstance(vocabulary, tuple):
        listed = len(vocabulary)
    return ModelFacts(
        architecture=_short(architecture),
        kind="" if header.text("general.type") == "model" else _short(header.text("general.type")),
        name=_short(header.text("general.name")),
        quant=_short(header.quant),
        licence=_short(header.text("general.license")),
        parameters=_number(header.parameters),
        context_length=_number(header.context_length),
        layers=_number(header.block_count),
        embedding=_number(header.integer(f"{architecture}.embedding_length")),
        vocabulary=_number(listed or header.integer(f"{architecture}.vocab_size")),
        tokenizer=_short(header.text("tokenizer.ggml.model")),
        chat_template=(header.chat_template or "")[:LONGEST_TEMPLATE],
    )


def _short(text: str) -> str:
    """One printable line."""
    return "".join(letter if letter.isprintable() else " " for letter in text[:LONGEST_WORD]).strip()


def _number(value: int) -> int:
    return value if 0 <= value <= MOST_PARAMETERS else 0
