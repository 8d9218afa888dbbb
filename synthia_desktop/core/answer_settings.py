"""What an answer was written with: model, load and sampling, kept with it, so that it can be read and written again."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.quant import name_and_quant
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.sampling import SamplingParams


@dataclass(frozen=True)
class AnswerSettings:
    """file: the model file's name without its folder. context_length: tokens. devices: by llama.cpp's names.

    format: the prompt format's id. system: the system prompt with its variables filled in. begun: what the answer began
    with already. sampling: with the seed that was used. load: what the model was loaded with, all as numbers.
    repeats: the id of the message that this answer was to be the same as, "" = of none.
    """

    model: str = ""
    quant: str = ""
    file: str = ""
    context_length: int = 0
    layers_offloaded: int = 0
    layers_total: int = 0
    devices: tuple[str, ...] = ()
    format: str = ""
    system: str = ""
    begun: str = ""
    sampling: SamplingParams = field(default_factory=SamplingParams)
    load: LoadParams = field(default_factory=LoadParams)
    repeats: str = ""

    @classmethod
    def of(cls, info: ModelInfo, load: LoadParams) -> AnswerSettings:
        """What a loaded model adds to it."""
        path = Path(info.path)
        return cls(
            info.name,
            name_and_quant(path.stem)[1],
            path.name,
            info.context_length,
            info.layers_offloaded,
            info.layers_total,
            info.devices,
            load=load,
        )

    def same_model(self, other: AnswerSettings) -> bool:
        """Whether both were written by the same file, loaded in the same way, so that the same seed means the same."""
        return (self.file, self.layers_offloaded, self.devices, self.load) == (
            other.file,
            other.layers_offloaded,
            other.devices,
            other.load,
        )

    def written(self) -> str:
        """As one line of JSON, to be kept with the answer's figures."""
        return json.dumps(to_json(self), separators=(",", ":"))


def read_settings(text: str) -> AnswerSettings | None:
    """What written() gave; None for an answer that has none, as those of older versions. A bad value is left out."""
    try:
        data: Any = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return from_json(AnswerSettings(), data, []) if isinstance(data, dict) else None
