"""The parsed command line, as every command gets it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.prompt import AUTO
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths

if TYPE_CHECKING:
    from synthia_desktop.hub.reference import Reference


@dataclass
class Options(argparse.Namespace):
    """The parsed command line. command: a key of parsing.COMMANDS, or "window".

    said: which of a chat's system and sampling arguments were on the command line.
    """

    command: str = "window"
    data_dir: Path | None = None
    debug: bool = False
    json: bool = False
    file: Path | None = None
    smoke_test: bool = False
    screenshot: Path | None = None
    model: str = ""
    prompts: list[str] = field(default_factory=list[str])
    attach: list[Path] = field(default_factory=list[Path])
    presets: list[str] = field(default_factory=list[str])
    stop: list[str] = field(default_factory=list[str])
    said: set[str] = field(default_factory=set[str])
    system: str = ""
    format: str = AUTO
    when_full: ContextPolicy = "roll"
    gpu_layers: int | None = None
    ctx: int = LoadParams.context_length
    threads: int = 0
    anyway: bool = False
    temperature: float = SamplingParams.temperature
    top_p: float = SamplingParams.top_p
    top_k: int = SamplingParams.top_k
    min_p: float = SamplingParams.min_p
    repeat_penalty: float = SamplingParams.repeat_penalty
    seed: int | None = None
    max_tokens: int = SamplingParams.max_tokens
    prompt_tokens: int = 128
    generated_tokens: int = 64
    repetitions: int = 3
    measure: bool = False
    kv: KvType | None = None
    vram: tuple[int, ...] | None = None
    ram: int | None = None
    action: str = ""
    words: list[str] = field(default_factory=list[str])
    reference: Reference | None = None
    quant: str = ""
    to: Path | None = None
    endpoint: str = ""
    sort: str = "downloads"
    limit: int = 50
    how: str = "copy"
    permanently: bool = False
    first: Path = Path()
    download: Path | None = None
    feed: str = ""
    kind: str = "json"
    dry_run: bool = False

    @property
    def paths(self) -> AppPaths:
        return AppPaths.under(self.data_dir) if self.data_dir else AppPaths.default()

    @property
    def sampling(self) -> SamplingParams:
        return SamplingParams(
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            min_p=self.min_p,
            repeat_penalty=self.repeat_penalty,
            seed=self.seed,
            max_tokens=self.max_tokens,
            stop=tuple(self.stop),
        )
