"""The load parameters that are numbers: their names, explanations and limits, and where their sliders stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.loading import LIMITS
from synthia_desktop.ui.panels.number_field import NumberSpec
from synthia_desktop.ui.panels.numbers import context_stops


def number_specs() -> dict[str, NumberSpec]:
    """By the parameter's name."""
    return {spec.name: spec for spec in (*_layers(), *_work(), _context(), *_rope())}


def minimum_context() -> NumberSpec:
    """Of all models, and no parameter of a load: the length below which Auto does not go."""
    return NumberSpec(
        "minimum_context",
        _tr("Shortest context"),
        _tr("Auto shortens the context to make a model fit, but not below so many tokens; for all models."),
        256,
        1_000_000,
        step=256,
        widest=99_999,
    )


def _layers() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "gpu_layers",
            _tr("GPU layers"),
            _tr("Layers of the model that run on the GPU; the others run in RAM, which is slower."),
            *LIMITS["gpu_layers"],
            stops=(0, 1),
            blank_text=_tr("Auto"),
            switch=True,
        ),
        NumberSpec(
            "cpu_moe_layers",
            _tr("Experts in RAM"),
            _tr("Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed."),
            *LIMITS["cpu_moe_layers"],
            stops=(0, 1),
        ),
    )


def _work() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "threads",
            _tr("Threads"),
            _tr("CPU threads that compute; Auto uses one for each physical core."),
            1,
            LIMITS["threads"][1],
            blank=0,
            blank_text=_tr("Auto"),
            arrows=True,
        ),
        NumberSpec(
            "batch_size",
            _tr("Batch size"),
            _tr("Tokens of a prompt that are handed to the model at once."),
            *LIMITS["batch_size"],
            step=128,
            widest=9999,
        ),
        NumberSpec(
            "ubatch_size",
            _tr("Micro batch size"),
            _tr("Tokens that are computed at once; at most the batch size. More takes more memory."),
            *LIMITS["ubatch_size"],
            step=128,
            widest=9999,
        ),
    )


def _context() -> NumberSpec:
    return NumberSpec(
        "context_length",
        _tr("Context length"),
        _tr("Tokens of the chat that the model sees at once; more of them take more memory."),
        64,
        LIMITS["context_length"][1],
        step=256,
        stops=context_stops(0),
        blank=0,
        blank_text=_tr("Auto"),
        widest=99_999,
    )


def _rope() -> tuple[NumberSpec, ...]:
    return (
        NumberSpec(
            "rope_freq_base",
            _tr("RoPE frequency base"),
            _tr("Base frequency of the position encoding; empty uses the value in the file."),
            1,
            LIMITS["rope_freq_base"][1],
            step=10_000,
            decimals=2,
            trim=True,
            blank=0,
            blank_text=_tr("From the file"),
            widest=1_000_000,
        ),
        NumberSpec(
            "rope_freq_scale",
            _tr("RoPE frequency scale"),
            _tr("Below 1 stretches positions over a longer context; empty uses the value in the file."),
            0.0001,
            LIMITS["rope_freq_scale"][1],
            step=0.05,
            decimals=4,
            trim=True,
            blank=0,
            blank_text=_tr("From the file"),
            widest=0.0625,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LoadPanel", text)
