"""Design tokens as plain data, so that colours and sizes are written down once, in a file that designers read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class TypeStyle:
    """One step of the type scale. ratio is to the base size; line and px are pixels where the base is 13."""

    family: str
    px: float
    line: float
    weight: int
    ratio: float


@dataclass(frozen=True)
class Tokens:
    """What the program takes of tokens.json. colors: by "dark" and "light", then by role, a dotted name."""

    colors: dict[str, dict[str, str]]
    type_scale: dict[str, TypeStyle]
    base_px: float
    min_px: float


def read_tokens(file: Path) -> Tokens:
    """Parse tokens.json. Raises OSError, ValueError or KeyError where the file is not what the program ships."""
    raw = json.loads(file.read_text(encoding="utf-8"))
    scale = {
        name: TypeStyle(s["family"], float(s["px"]), float(s["line"]), int(s["weight"]), float(s["ratio"]))
        for name, s in raw["typography"]["scale"].items()
    }
    return Tokens(
        colors={mode: _flatten(theme["color"]) for mode, theme in raw["themes"].items()},
        type_scale=scale,
        base_px=float(raw["typography"]["base_px"]),
        min_px=min(style.px for style in scale.values()),
    )


def _flatten(groups: dict[str, dict[str, Any]]) -> dict[str, str]:
    return {f"{group}.{name}": value for group, names in groups.items() for name, value in names.items()}
