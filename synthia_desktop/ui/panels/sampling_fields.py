"""The sampling parameters in words: names, explanations, limits, and what the closed groups say of themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.ui.panels.number_field import NumberSpec
from synthia_desktop.ui.panels.numbers import doubling_stops, steps
from synthia_desktop.ui.panels.stop_row import written

translate = QCoreApplication.translate

COMMON = ("temperature", "top_k", "top_p", "min_p")
ANSWER = ("max_tokens", "seed", "stop")
PENALTIES = ("repeat_penalty", "presence_penalty", "frequency_penalty", "repeat_last_n")
DRY = ("dry_multiplier", "dry_base", "dry_allowed_length", "dry_penalty_last_n")
XTC = ("xtc_probability", "xtc_threshold", "typical_p")
MIROSTAT = ("mirostat_tau", "mirostat_eta")
# What Mirostat does in their place.
REPLACED_BY_MIROSTAT = ("top_k", "top_p", "min_p", "typical_p", "xtc_probability", "xtc_threshold")

_UNIT = steps(0, 1, 0.01)
_WINDOW = (0, *doubling_stops(16, 2048))


def number_specs() -> dict[str, NumberSpec]:
    """All sampling parameters that are numbers."""
    return {spec.name: spec for spec in (*_common(), *_answer(), *_penalties(), *_dry(), *_others())}


def mirostat_names() -> list[tuple[object, str]]:
    """The choices of Mirostat by their values."""
    return [(0, translate("SamplingPanel", "Off")), (1, "1"), (2, "2")]


def inactive_reasons(params: SamplingParams) -> dict[str, str]:
    """Why a parameter has no effect now, by name; parameters with effect are not in it."""
    reasons: dict[str, str] = {}
    if params.dry_multiplier == 0:
        off = translate("SamplingPanel", "DRY is off while its multiplier is 0.")
        reasons.update(dict.fromkeys(DRY[1:], off))
    if params.xtc_probability == 0:
        reasons["xtc_threshold"] = translate("SamplingPanel", "XTC is off while its probability is 0.")
    if not penalties_on(params):
        reasons["repeat_last_n"] = translate("SamplingPanel", "All penalties are off.")
    if params.mirostat:
        reasons.update(
            dict.fromkeys(REPLACED_BY_MIROSTAT, translate("SamplingPanel", "Mirostat is on and does this itself."))
        )
    else:
        reasons.update(dict.fromkeys(MIROSTAT, translate("SamplingPanel", "Mirostat is off.")))
    return reasons


def penalties_on(params: SamplingParams) -> bool:
    """Whether any of the three penalties changes anything."""
    return params.repeat_penalty != 1 or params.presence_penalty != 0 or params.frequency_penalty != 0


def value_text(name: str, value: object) -> str:
    """A parameter's value as its row shows it."""
    if name == "mirostat":
        return dict(mirostat_names()).get(value, str(value))
    if isinstance(value, tuple):
        return ", ".join(written(str(text)) for text in value) or translate("SamplingPanel", "none")
    return number_specs()[name].text(value if isinstance(value, int | float) else None)


def group_states(params: SamplingParams) -> dict[str, bool]:
    """Which of the groups that can be closed are at work."""
    return {
        "penalties": penalties_on(params),
        "dry": params.dry_multiplier != 0,
        "xtc": (params.xtc_probability != 0 or params.typical_p != 1) and not params.mirostat,
        "mirostat": params.mirostat != 0,
    }


def _common() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "temperature",
            translate("SamplingPanel", "Temperature"),
            translate("SamplingPanel", "How freely words are chosen; 0 always takes the likeliest one."),
            *LIMITS["temperature"],
            step=0.05,
            decimals=2,
            stops=steps(0, 2, 0.05),
        ),
        NumberSpec(
            "top_k",
            translate("SamplingPanel", "Top-k"),
            translate("SamplingPanel", "Only this many of the likeliest tokens are considered; 0 considers all."),
            *LIMITS["top_k"],
            stops=range(201),
        ),
        NumberSpec(
            "top_p",
            translate("SamplingPanel", "Top-p"),
            translate("SamplingPanel", "Only the likeliest tokens that together reach this probability; 1 is off."),
            *LIMITS["top_p"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "min_p",
            translate("SamplingPanel", "Min-p"),
            translate("SamplingPanel", "Drops tokens below this share of the likeliest one's probability; 0 is off."),
            *LIMITS["min_p"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
    )


def _answer() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "max_tokens",
            translate("SamplingPanel", "Max tokens"),
            translate(
                "SamplingPanel", "The answer ends after this many tokens; with no limit, when the context is full."
            ),
            1,
            LIMITS["max_tokens"][1],
            step=64,
            stops=doubling_stops(64, 8192),
            blank=-1,
            blank_text=translate("SamplingPanel", "No limit"),
            switch=True,
            widest=8192,
        ),
        NumberSpec(
            "seed",
            translate("SamplingPanel", "Seed"),
            translate(
                "SamplingPanel",
                "Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, "
                "repeats it to the last letter.",
            ),
            *LIMITS["seed"],
            grouped=False,
            blank_text=translate("SamplingPanel", "Random"),
            switch=True,
            widest=99_999,
        ),
    )


def _penalties() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "repeat_penalty",
            translate("SamplingPanel", "Repeat penalty"),
            translate("SamplingPanel", "Above 1 makes tokens that were used before less likely; 1 is off."),
            *LIMITS["repeat_penalty"],
            step=0.01,
            decimals=2,
            stops=steps(0.5, 2, 0.01),
        ),
        NumberSpec(
            "presence_penalty",
            translate("SamplingPanel", "Presence penalty"),
            translate(
                "SamplingPanel", "Makes every token that was used before less likely by the same amount; 0 is off."
            ),
            *LIMITS["presence_penalty"],
            step=0.05,
            decimals=2,
            stops=steps(-2, 2, 0.05),
        ),
        NumberSpec(
            "frequency_penalty",
            translate("SamplingPanel", "Frequency penalty"),
            translate("SamplingPanel", "Makes a token less likely each time it is used; 0 is off."),
            *LIMITS["frequency_penalty"],
            step=0.05,
            decimals=2,
            stops=steps(-2, 2, 0.05),
        ),
        _window(
            "repeat_last_n",
            translate("SamplingPanel", "Last tokens"),
            translate("SamplingPanel", "The penalties look back over this many tokens."),
        ),
    )


def _dry() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "dry_multiplier",
            translate("SamplingPanel", "DRY multiplier"),
            translate("SamplingPanel", "How strongly DRY stops word sequences from being repeated; 0 is off."),
            *LIMITS["dry_multiplier"],
            step=0.05,
            decimals=2,
            stops=steps(0, 2, 0.05),
        ),
        NumberSpec(
            "dry_base",
            translate("SamplingPanel", "DRY base"),
            translate("SamplingPanel", "How fast the DRY penalty grows with the length of the repetition."),
            *LIMITS["dry_base"],
            step=0.05,
            decimals=2,
            stops=steps(1, 4, 0.05),
        ),
        NumberSpec(
            "dry_allowed_length",
            translate("SamplingPanel", "DRY allowed length"),
            translate("SamplingPanel", "Repetitions up to this many tokens are free of the DRY penalty."),
            *LIMITS["dry_allowed_length"],
            stops=range(1, 21),
        ),
        _window(
            "dry_penalty_last_n",
            translate("SamplingPanel", "DRY last tokens"),
            translate("SamplingPanel", "DRY looks back over this many tokens."),
        ),
    )


def _window(name: str, label: str, tip: str) -> NumberSpec:
    return NumberSpec(
        name,
        label,
        tip,
        0,
        LIMITS[name][1],
        step=16,
        stops=_WINDOW,
        blank=-1,
        blank_text=translate("SamplingPanel", "All"),
        switch=True,
    )


def _others() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "xtc_probability",
            translate("SamplingPanel", "XTC probability"),
            translate("SamplingPanel", "How often XTC drops the likeliest tokens for a less usual one; 0 is off."),
            *LIMITS["xtc_probability"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "xtc_threshold",
            translate("SamplingPanel", "XTC threshold"),
            translate(
                "SamplingPanel", "XTC drops only tokens that are at least this probable; above 0.5 it has no effect."
            ),
            *LIMITS["xtc_threshold"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "typical_p",
            translate("SamplingPanel", "Typical"),
            translate("SamplingPanel", "Keeps tokens whose surprise is close to the expected one; 1 is off."),
            *LIMITS["typical_p"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "mirostat_tau",
            translate("SamplingPanel", "Target surprise (tau)"),
            translate("SamplingPanel", "How surprising Mirostat lets the text be; lower is more focused."),
            *LIMITS["mirostat_tau"],
            step=0.1,
            decimals=2,
            stops=steps(0, 10, 0.1),
        ),
        NumberSpec(
            "mirostat_eta",
            translate("SamplingPanel", "Learning rate (eta)"),
            translate("SamplingPanel", "How fast Mirostat corrects itself."),
            *LIMITS["mirostat_eta"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
    )
