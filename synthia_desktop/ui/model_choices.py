"""Which models the picker offers: the demo, the recent ones that still exist, and the files in the models folder."""

import re
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.paths import AppPaths, demo_model

QUANT = re.compile(r"[-_.]((?:I?Q\d(?:_[A-Z0-9]+)*)|BF16|F16|F32)(?=$|[-_.])", re.IGNORECASE)


@dataclass(frozen=True)
class ModelChoice:
    """One row of the picker. tag: the quant, may be empty. detail: the size and folder in words."""

    path: str
    name: str
    tag: str
    detail: str
    current: bool = False
    is_demo: bool = False


def name_and_tag(path: str) -> tuple[str, str]:
    """A file's name without its quant, and the quant: "synthia-7b-v3.0.Q4_K_M.gguf" → ("synthia-7b-v3.0", "Q4_K_M")."""
    stem = Path(path).stem
    found = QUANT.search(stem)
    if not found:
        return stem, ""
    return (stem[: found.start()] + stem[found.end() :]).strip("-_. ") or stem, found.group(1).upper()


def model_choices(paths: AppPaths, recent: tuple[str, ...], current: str) -> list[ModelChoice]:
    """Every model that can be opened now, the demo last. Reads the disk: call it off the main thread."""
    demo = str(demo_model())
    found = [p for p in recent if p != demo and Path(p).is_file()]
    inside = sorted(str(p) for p in paths.models_dir.rglob("*.gguf") if p.is_file())
    choices = [_choice(p, current) for p in dict.fromkeys([*found, *inside])]
    return [*choices, ModelChoice(demo, "Synthia Demo", "", "", demo == current, is_demo=True)]


def _choice(path: str, current: str) -> ModelChoice:
    name, tag = name_and_tag(path)
    size = Path(path).stat().st_size / 1e9
    return ModelChoice(path, name, tag, f"{size:.2f} GB · {Path(path).parent}", path == current)
