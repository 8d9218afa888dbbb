"""The sampling parameters by groups: which of them are at work, why others are not, and their values in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.panels.sampling_numbers import number_specs
from synthia_desktop.ui.panels.stop_row import written

COMMON = ("temperature", "top_k", "top_p", "min_p")
ANSWER = ("max_tokens", "seed", "stop")
PENALTIES = ("repeat_penalty", "presence_penalty", "frequency_penalty", "repeat_last_n")
DRY = ("dry_multiplier", "dry_base", "dry_allowed_length", "dry_penalty_last_n")
XTC = ("xtc_probability", "xtc_threshold", "typical_p")
MIROSTAT = ("mirostat_tau", "mirostat_eta")
# What Mirostat does in their place.
REPLACED_BY_MIROSTAT = ("top_k", "top_p", "min_p", "typical_p", "xtc_probability", "xtc_threshold")


def mirostat_names() -> list[tuple[object, str]]:
    """The choices of Mirostat by their values."""
    return [(0, _tr("Off")), (1, "1"), (2, "2")]


def inactive_reasons(params: SamplingParams) -> dict[str, str]:
    """Why a parameter has no effect now, by name; parameters with effect are not in it."""
    reasons: dict[str, str] = {}
    if params.dry_multiplier == 0:
        off = _tr("DRY is off while its multiplier is 0.")
        reasons.update(dict.fromkeys(DRY[1:], off))
    if params.xtc_probability == 0:
        reasons["xtc_threshold"] = _tr("XTC is off while its probability is 0.")
    if not penalties_on(params):
        reasons["repeat_last_n"] = _tr("All penalties are off.")
    if params.mirostat:
        reasons.update(dict.fromkeys(REPLACED_BY_MIROSTAT, _tr("Mirostat is on and does this itself.")))
    else:
        reasons.update(dict.fromkeys(MIROSTAT, _tr("Mirostat is off.")))
    return reasons


def penalties_on(params: SamplingParams) -> bool:
    """Whether any of the three penalties changes anything."""
    return params.repeat_penalty != 1 or params.presence_penalty != 0 or params.frequency_penalty != 0


def value_text(name: str, value: object) -> str:
    """A parameter's value as its row shows it."""
    if name == "mirostat":
        return dict(mirostat_names()).get(value, str(value))
    if isinstance(value, tuple):
        return ", ".join(written(str(text)) for text in value) or _tr("none")
    return number_specs()[name].text(value if isinstance(value, int | float) else None)


def group_states(params: SamplingParams) -> dict[str, bool]:
    """Which of the groups that can be closed are at work."""
    return {
        "penalties": penalties_on(params),
        "dry": params.dry_multiplier != 0,
        "xtc": (params.xtc_probability != 0 or params.typical_p != 1) and not params.mirostat,
        "mirostat": params.mirostat != 0,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("SamplingPanel", text)
