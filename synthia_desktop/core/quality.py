"""What the name of a quant says of its quality, so that people can choose without knowing llama.cpp's names."""

from __future__ import annotations

import re
from enum import StrEnum

_PREFIX = re.compile(r"^(UD|i1)-", re.IGNORECASE)
_OLD = re.compile(r"Q[45]_[01](_\d+_\d+)?")


class Quality(StrEnum):
    """How near the answers are to those of the unquantised model, from worst to best."""

    LOW = "low"
    FAIR = "fair"
    GOOD = "good"
    VERY_GOOD = "very good"
    EXCELLENT = "excellent"


# The first pattern that matches the beginning of the name counts. After the perplexities in llama.cpp's
# tools/quantize/README.md: below about 3.5 bits per weight the loss grows fast, from 6.5 on it cannot be noticed.
_GRADES = (
    (r"I?Q[12]_|TQ|Q3_K_S|IQ3_XXS", Quality.LOW),
    (r"I?Q3", Quality.FAIR),
    (r"I?Q4|MXFP4|NVFP4", Quality.GOOD),
    (r"Q5", Quality.VERY_GOOD),
    (r"Q[68]|B?F16|F32", Quality.EXCELLENT),
)


def quality_of(quant: str) -> Quality | None:
    """The quality that a quant's name such as "Q4_K_M" or "UD-Q4_K_XL" stands for; None for an unknown name."""
    name = _PREFIX.sub("", quant).upper()
    return next((grade for pattern, grade in _GRADES if re.match(pattern, name)), None)


def is_old(quant: str) -> bool:
    """Whether a K-quant of about the same size is the better choice."""
    return _OLD.fullmatch(_PREFIX.sub("", quant).upper()) is not None
