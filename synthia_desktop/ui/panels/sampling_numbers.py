"""The sampling parameters that are numbers: their names, explanations and limits, and where their sliders stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.sampling import LIMITS
from synthia_desktop.ui.panels.number_field import NumberSpec
from synthia_desktop.ui.panels.numbers import doubling_stops, steps

_UNIT = steps(0, 1, 0.01)
_WINDOW = (0, *doubling_stops(16, 2048))


def number_specs() -> dict[str, NumberSpec]:
    """By the parameter's name."""
    groups = (_common(), _answer(), _penalties(), _dry(), _xtc(), _mirostat())
    return {spec.name: spec for group in groups for spec in group}


def _common() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "temperature",
            _tr("Temperature"),
            _tr("How freely words are chosen; 0 always takes the likeliest one."),
            *LIMITS["temperature"],
            step=0.05,
            decimals=2,
            stops=steps(0, 2, 0.05),
        ),
        NumberSpec(
            "top_k",
            _tr("Top-k"),
            _tr("Only this many of the likeliest tokens are considered; 0 considers all."),
            *LIMITS["top_k"],
            stops=range(201),
        ),
        NumberSpec(
            "top_p",
            _tr("Top-p"),
            _tr("Only the likeliest tokens that together reach this probability; 1 is off."),
            *LIMITS["top_p"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "min_p",
            _tr("Min-p"),
            _tr("Drops tokens below this share of the likeliest one's probability; 0 is off."),
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
            _tr("Max tokens"),
            _tr("The answer ends after this many tokens; with no limit, when the context is full."),
            1,
            LIMITS["max_tokens"][1],
            step=64,
            stops=doubling_stops(64, 8192),
            blank=-1,
            blank_text=_tr("No limit"),
            switch=True,
            widest=8192,
        ),
        NumberSpec(
            "seed",
            _tr("Seed"),
            _tr(
                "Where the choice of words begins; Random draws another one for each answer. Same again, on an answer, "
                "repeats it to the last letter."
            ),
            *LIMITS["seed"],
            grouped=False,
            blank_text=_tr("Random"),
            switch=True,
            widest=99_999,
        ),
    )


def _penalties() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "repeat_penalty",
            _tr("Repeat penalty"),
            _tr("Above 1 makes tokens that were used before less likely; 1 is off."),
            *LIMITS["repeat_penalty"],
            step=0.01,
            decimals=2,
            stops=steps(0.5, 2, 0.01),
        ),
        NumberSpec(
            "presence_penalty",
            _tr("Presence penalty"),
            _tr("Makes every token that was used before less likely by the same amount; 0 is off."),
            *LIMITS["presence_penalty"],
            step=0.05,
            decimals=2,
            stops=steps(-2, 2, 0.05),
        ),
        NumberSpec(
            "frequency_penalty",
            _tr("Frequency penalty"),
            _tr("Makes a token less likely each time it is used; 0 is off."),
            *LIMITS["frequency_penalty"],
            step=0.05,
            decimals=2,
            stops=steps(-2, 2, 0.05),
        ),
        _window(
            "repeat_last_n",
            _tr("Last tokens"),
            _tr("The penalties look back over this many tokens."),
        ),
    )


def _dry() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "dry_multiplier",
            _tr("DRY multiplier"),
            _tr("How strongly DRY stops word sequences from being repeated; 0 is off."),
            *LIMITS["dry_multiplier"],
            step=0.05,
            decimals=2,
            stops=steps(0, 2, 0.05),
        ),
        NumberSpec(
            "dry_base",
            _tr("DRY base"),
            _tr("How fast the DRY penalty grows with the length of the repetition."),
            *LIMITS["dry_base"],
            step=0.05,
            decimals=2,
            stops=steps(1, 4, 0.05),
        ),
        NumberSpec(
            "dry_allowed_length",
            _tr("DRY allowed length"),
            _tr("Repetitions up to this many tokens are free of the DRY penalty."),
            *LIMITS["dry_allowed_length"],
            stops=range(1, 21),
        ),
        _window(
            "dry_penalty_last_n",
            _tr("DRY last tokens"),
            _tr("DRY looks back over this many tokens."),
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
        blank_text=_tr("All"),
        switch=True,
    )


def _xtc() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "xtc_probability",
            _tr("XTC probability"),
            _tr("How often XTC drops the likeliest tokens for a less usual one; 0 is off."),
            *LIMITS["xtc_probability"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "xtc_threshold",
            _tr("XTC threshold"),
            _tr("XTC drops only tokens that are at least this probable; above 0.5 it has no effect."),
            *LIMITS["xtc_threshold"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
        NumberSpec(
            "typical_p",
            _tr("Typical"),
            _tr("Keeps tokens whose surprise is close to the expected one; 1 is off."),
            *LIMITS["typical_p"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
    )


def _mirostat() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "mirostat_tau",
            _tr("Target surprise (tau)"),
            _tr("How surprising Mirostat lets the text be; lower is more focused."),
            *LIMITS["mirostat_tau"],
            step=0.1,
            decimals=2,
            stops=steps(0, 10, 0.1),
        ),
        NumberSpec(
            "mirostat_eta",
            _tr("Learning rate (eta)"),
            _tr("How fast Mirostat corrects itself."),
            *LIMITS["mirostat_eta"],
            step=0.01,
            decimals=2,
            stops=_UNIT,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SamplingPanel", text)
