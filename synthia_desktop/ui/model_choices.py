"""Which models the picker offers: the demo, the recent ones that still exist, and the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from synthia_desktop.core.quant import name_and_quant
from synthia_desktop.paths import demo_model
from synthia_desktop.ui.units import size_text

if TYPE_CHECKING:
    from synthia_desktop.library.models import LocalModel


@dataclass(frozen=True)
class ModelChoice:
    """One row of the picker. tag: the quant, may be empty. detail: the size and folder in words."""

    path: str
    name: str
    tag: str
    detail: str
    current: bool = False
    is_demo: bool = False


def model_choices(library: Sequence[LocalModel], recent: Sequence[str], current: str) -> list[ModelChoice]:
    """Every model that can be opened now: recent ones first, the demo last. Looks whether recent files still exist."""
    demo = str(demo_model())
    known = {str(model.path): model for model in library if model.problem is None and not model.is_projector}
    paths = [path for path in recent if path != demo and (path in known or Path(path).is_file())]
    choices = [_choice(path, known.get(path), current) for path in dict.fromkeys([*paths, *known])]
    return [*choices, ModelChoice(demo, "Synthia Demo", "", "", demo == current, is_demo=True)]


def _choice(path: str, model: LocalModel | None, current: str) -> ModelChoice:
    if model is not None:
        return ModelChoice(path, model.name, model.quant, _detail(model.size, path), path == current)
    name, tag = name_and_quant(Path(path).stem)
    return ModelChoice(path, name, tag, _detail(Path(path).stat().st_size, path), path == current)


def _detail(size: int, path: str) -> str:
    return f"{size_text(size)} · {Path(path).parent}"
