"""What an answer cost: tokens and time, and what is needed to write it again."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class AnswerStats:
    """What one answer cost. evaluated_tokens: prompt tokens not in the KV cache before. Speeds in tokens per second.

    shifted_tokens: those that stayed in the cache where earlier ones left it. repeated_tokens: those that had to be
    evaluated once more for that, because this model's cache cannot move them. restored_tokens: those that came from the
    chat's saved state. reasoning_s: seconds from the first word of the reasoning to the first of the answer.
    settings: core.answer_settings as JSON, read only where they are asked for. recipe: by which the
    engine writes it again to the last letter, see engine.recipe; "" = it may come out otherwise.
    """

    prompt_tokens: int
    evaluated_tokens: int
    generated_tokens: int
    first_token_s: float
    prompt_tokens_per_second: float
    tokens_per_second: float
    seconds: float
    seed: int
    finish_reason: str
    shifted_tokens: int = 0
    repeated_tokens: int = 0
    restored_tokens: int = 0
    reasoning_s: float = 0.0
    settings: str = ""
    recipe: str = ""

    def then(self, more: AnswerStats) -> AnswerStats:
        """What an answer cost that went on after it had ended once; more: what going on cost."""
        return replace(
            more,
            prompt_tokens=self.prompt_tokens,
            evaluated_tokens=self.evaluated_tokens + more.evaluated_tokens,
            generated_tokens=self.generated_tokens + more.generated_tokens,
            first_token_s=self.first_token_s,
            prompt_tokens_per_second=self.prompt_tokens_per_second,
            tokens_per_second=_joint_speed(self, more),
            seconds=self.seconds + more.seconds,
            shifted_tokens=self.shifted_tokens + more.shifted_tokens,
            repeated_tokens=self.repeated_tokens + more.repeated_tokens,
            restored_tokens=self.restored_tokens + more.restored_tokens,
            reasoning_s=self.reasoning_s + more.reasoning_s,
        )


def _joint_speed(first: AnswerStats, more: AnswerStats) -> float:
    """Tokens per second over both; a part of a single token has no speed of its own."""
    parts = [part for part in (first, more) if part.tokens_per_second > 0]
    seconds = sum(part.generated_tokens / part.tokens_per_second for part in parts)
    return sum(part.generated_tokens for part in parts) / seconds if seconds else 0.0
