"""What one chat does otherwise than the rest: its answer to a full context, its sampling, what is sent again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from synthia_desktop.core.sampling import SamplingParams

ContextPolicy = Literal["roll", "stop", "summarise"]
"""A full context: the oldest turns leave it, no more is answered, or a summary takes the oldest turns' place."""


@dataclass(frozen=True)
class ChatOptions:
    """What is set for one conversation. sampling: None = the model's. send_reasoning: earlier reasoning is sent again.

    sampling_preset: the id of the preset that sampling came from, "" = from none.
    summary: what stands in the prompt for the messages up to the one with the id summary_until; "" = there is none.
    Raises ValueError for an unknown context_policy.
    """

    context_policy: ContextPolicy = "roll"
    sampling: SamplingParams | None = None
    send_reasoning: bool = False
    summary: str = ""
    summary_until: str = ""
    sampling_preset: str = ""

    def __post_init__(self) -> None:
        if self.context_policy not in get_args(ContextPolicy):
            raise ValueError(f"context_policy must be one of {get_args(ContextPolicy)}, not {self.context_policy!r}")

    def sampling_or(self, default: SamplingParams, preset: str) -> tuple[SamplingParams, str]:
        """What the chat is sampled with, and the id of its preset; default and preset: the model's."""
        return (default, preset) if self.sampling is None else (self.sampling, self.sampling_preset)
