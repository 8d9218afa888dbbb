"""The load parameters in words: their names, their values, and what a reload would change."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_numbers import number_specs
from synthia_desktop.ui.panels.numbers import format_number

# Bits that one number of the cache takes.
KV_BITS = {
    KvType.F32: 32,
    KvType.F16: 16,
    KvType.BF16: 16,
    KvType.Q8_0: 8,
    KvType.Q5_1: 5,
    KvType.Q5_0: 5,
    KvType.IQ4_NL: 4,
    KvType.Q4_1: 4,
    KvType.Q4_0: 4,
}


@dataclass(frozen=True)
class Change:
    """One line of "Will change when the model reloads"."""

    label: str
    before: str
    after: str


def is_quantised(kv_type: KvType) -> bool:
    """Whether llama.cpp needs flash attention for a cache of this type."""
    return KV_BITS[kv_type] < 16


def kv_name(kv_type: KvType) -> str:
    """Such as "8 bit (q8_0)"."""
    return _tr("{bits} bit ({name})").format(bits=KV_BITS[kv_type], name=kv_type.value)


def after_edit(params: LoadParams, name: str) -> LoadParams:
    """Parameters in which the edited one stands and no other contradicts it."""
    if name == "kv_type" and is_quantised(params.kv_type) and params.flash_attention == FlashAttention.OFF:
        return replace(params, flash_attention=FlashAttention.ON)
    if name in ("batch_size", "ubatch_size") and params.ubatch_size > params.batch_size:
        return replace(params, ubatch_size=params.batch_size)
    return params


def changes(params: LoadParams, applied: LoadParams, facts: LoadFacts) -> list[Change]:
    """What a reload would change, in the panel's order, without changes that have no effect."""
    found: list[Change] = []
    for field in fields(LoadParams):
        before, after = (value_text(field.name, each, facts) for each in (applied, params))
        if getattr(params, field.name) != getattr(applied, field.name) and before != after:
            if field.name == "gpu_layers" and applied.gpu_layers is None and facts.layers_offloaded is not None:
                before = f"{before}, {format_number(facts.layers_offloaded)}"
            found.append(Change(field_label(field.name), before, after))
    order = list(field_labels())
    return sorted(found, key=lambda change: order.index(change.label))


def value_text(name: str, params: LoadParams, facts: LoadFacts) -> str:
    """A parameter's value in words."""
    value: Any = getattr(params, name)
    if name == "context_length":
        return format_number(params.context_for(facts.trained_context))
    if name == "kv_type":
        return kv_name(value)
    if name == "main_gpu":
        return facts.gpu_names[value] if value < len(facts.gpus) else format_number(value)
    if name == "tensor_split":
        return " : ".join(format_number(share, 2, trim=True) for share in value) or by_free_memory()
    if isinstance(value, FlashAttention):
        return flash_names()[value]
    if isinstance(value, SplitMode):
        return split_names()[value]
    if isinstance(value, bool):
        return _tr("On") if value else _tr("Off")
    return number_specs()[name].text(value)


def by_free_memory() -> str:
    """Words for an empty tensor split."""
    return _tr("By free memory")


def flash_names() -> dict[FlashAttention, str]:
    """Words for flash attention by its value."""
    return {
        FlashAttention.AUTO: _tr("Auto"),
        FlashAttention.ON: _tr("On"),
        FlashAttention.OFF: _tr("Off"),
    }


def split_names() -> dict[SplitMode, str]:
    """Words for the split modes by their values."""
    return {
        SplitMode.NONE: _tr("One GPU"),
        SplitMode.LAYER: _tr("By layers"),
        SplitMode.ROW: _tr("By rows"),
    }


def field_label(name: str) -> str:
    """A parameter's name for people."""
    spec = number_specs().get(name)
    return spec.label if spec else _other_labels()[name]


def field_labels() -> tuple[str, ...]:
    """All names in the panel's order."""
    names = ("gpu_layers", "cpu_moe_layers", "context_length", "kv_type", "flash_attention", "threads")
    names += ("batch_size", "ubatch_size", "use_mmap", "use_mlock", "rope_freq_base", "rope_freq_scale")
    names += ("split_mode", "main_gpu", "tensor_split")
    return tuple(field_label(name) for name in names)


def _other_labels() -> dict[str, str]:
    return {
        "kv_type": _tr("KV cache type"),
        "flash_attention": _tr("Flash attention"),
        "use_mmap": _tr("Memory map"),
        "use_mlock": _tr("Memory lock"),
        "split_mode": _tr("Split mode"),
        "main_gpu": _tr("Main GPU"),
        "tensor_split": _tr("Tensor split"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("LoadPanel", text)
