"""What a plan is made from: a model's headers, wherever the model is, so that a plan is the same before a download."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.plan_file import Source, read_sources

logger = logging.getLogger(__name__)

_EXPERTS = re.compile(r"blk\.(\d+)\.ffn_.*exps")


@dataclass(frozen=True)
class ModelSource:
    """One model. key: tells its content, so that equal keys mean equal plans. size: bytes of the weights' files.

    parts: header and raw header of each shard in their order. exact: they are the model's own; otherwise they were
    made from what the catalogue knows, and llama.cpp cannot be asked.
    """

    key: str
    name: str
    size: int
    parts: tuple[Source, ...]
    exact: bool = True

    @property
    def header(self) -> GgufHeader:
        """The first shard's, which holds the model's facts."""
        return self.parts[0][0]

    @property
    def headers(self) -> tuple[GgufHeader, ...]:
        return tuple(header for header, _ in self.parts)


def local_source(model: Path) -> ModelSource:
    """A model on this disk, with all its shards. Raises ModelFileError for what keeps it from being used."""
    parts = read_sources(model)
    changed = model.stat().st_mtime_ns
    size = sum(header.file_size for header, _ in parts)
    return ModelSource(f"{model} {size} {changed}", model.name, size, parts)


def readable_source(model: Path) -> ModelSource | None:
    """A model on this disk; None where its header cannot be read, which a load then says in words."""
    try:
        return local_source(model)
    except (SynthiaError, OSError) as error:
        logger.warning("%s cannot be planned: %s", model, error)
        return None


def expert_layers(source: ModelSource) -> int:
    """So many of the model's first layers hold all of its experts (LoadParams.cpu_moe_layers); 0 = it has none."""
    names = (tensor.name for header in source.headers for tensor in header.tensors)
    return max((int(found[1]) + 1 for found in map(_EXPERTS.match, names) if found), default=0)


def remote_source(key: str, name: str, parts: tuple[Source, ...]) -> ModelSource:
    """A model on the Hub. key: tells its content, as hub.listing.model_key does. parts: as HubClient.headers reads."""
    return ModelSource(key, name, sum(header.file_size for header, _ in parts), parts)
