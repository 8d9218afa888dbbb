"""How the next token is chosen: sampling parameters, as plain validated numbers."""

from dataclasses import dataclass, fields

MOST_STOPS = 16
LONGEST_STOP = 200


@dataclass(frozen=True)
class SamplingParams:
    """Sampler settings in llama.cpp's terms; every default switches its sampler off except the first four.

    seed: None draws a new seed for each answer. max_tokens: most new tokens, -1 = until the context is full.
    mirostat: 0 off, 1 or 2 = the version (replaces top-k, top-p, min-p, typical and XTC).
    stop: strings that end the answer and are not shown, beside those of the prompt format; at most MOST_STOPS, each of
    at most LONGEST_STOP characters.
    Raises ValueError with the field's name when a value is out of its range.
    """

    temperature: float = 0.75
    top_k: int = 50
    top_p: float = 1.0
    min_p: float = 0.0
    typical_p: float = 1.0
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_penalty_last_n: int = -1
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    seed: int | None = None
    max_tokens: int = 1024
    stop: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "stop" or (field.name == "seed" and value is None):
                continue
            low, high = LIMITS[field.name]
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise ValueError(f"{field.name} must be between {low} and {high}, not {value!r}")
        if len(self.stop) > MOST_STOPS or not all(_is_stop(text) for text in self.stop):
            raise ValueError(f"stop holds up to {MOST_STOPS} texts of 1 to {LONGEST_STOP} characters")


def _is_stop(text: object) -> bool:
    return isinstance(text, str) and 0 < len(text) <= LONGEST_STOP


LIMITS: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 5.0),
    "top_k": (0, 100_000),
    "top_p": (0.0, 1.0),
    "min_p": (0.0, 1.0),
    "typical_p": (0.0, 1.0),
    "repeat_penalty": (0.0, 5.0),
    "repeat_last_n": (-1, 1_000_000),
    "presence_penalty": (-5.0, 5.0),
    "frequency_penalty": (-5.0, 5.0),
    "dry_multiplier": (0.0, 10.0),
    "dry_base": (1.0, 10.0),
    "dry_allowed_length": (1, 1_000_000),
    "dry_penalty_last_n": (-1, 1_000_000),
    "xtc_probability": (0.0, 1.0),
    "xtc_threshold": (0.0, 1.0),
    "mirostat": (0, 2),
    "mirostat_tau": (0.0, 20.0),
    "mirostat_eta": (0.0, 1.0),
    "seed": (0, 2**32 - 2),
    "max_tokens": (-1, 10_000_000),
}
