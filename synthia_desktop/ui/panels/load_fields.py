"""What the load panel knows of a model and a machine, and how load parameters are put into words."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.loading import LIMITS, Device, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.ui.panels.number_field import NumberSpec
from synthia_desktop.ui.panels.numbers import context_stops, format_number

translate = QCoreApplication.translate

# Bits that one number takes, and the words for the memory that the cache then needs.
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
class LoadFacts:
    """The model that is chosen and the machine. Zero = not known.

    layers_total: the GPU slider's end, with the output layer. cores: physical ones. offload_supported: the engine
    build can use a GPU at all. layers_offloaded: layers on the GPU now, None while no model is loaded.
    load_seconds: what the last load of this model took. expert_layers: layers that hold experts, 0 = no such model.
    context_loaded: tokens that the model in memory has room for.
    """

    layers_total: int = 0
    trained_context: int = 0
    cores: int = 0
    devices: tuple[Device, ...] = ()
    offload_supported: bool = True
    layers_offloaded: int | None = None
    load_seconds: float = 0.0
    expert_layers: int = 0
    context_loaded: int = 0

    @property
    def gpus(self) -> tuple[Device, ...]:
        """The devices that can take layers; a built-in GPU counts only where there is no other, as in llama.cpp."""
        discrete = tuple(device for device in self.devices if device.kind == "gpu")
        return discrete or tuple(device for device in self.devices if device.kind == "igpu")

    @property
    def gpu_names(self) -> tuple[str, ...]:
        """Names of the GPUs; equal cards are told apart by the names that llama.cpp gives them."""
        names = [gpu.description for gpu in self.gpus]
        return tuple(
            f"{gpu.description} ({gpu.name})" if names.count(gpu.description) > 1 else gpu.description
            for gpu in self.gpus
        )

    def no_offload_reason(self) -> str:
        """One sentence that says why no layer can go to a GPU; empty when layers can."""
        if not self.offload_supported:
            return translate("LoadPanel", "This engine build has no GPU backend. All layers run in RAM.")
        if not self.gpus:
            return translate("LoadPanel", "The engine found no GPU it can use. All layers run in RAM.")
        if not self.layers_total:
            return translate("LoadPanel", "The number of layers is known once a model is loaded.")
        return ""


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
    return translate("LoadPanel", "{bits} bit ({name})").format(bits=KV_BITS[kv_type], name=kv_type.value)


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
        return translate("LoadPanel", "On") if value else translate("LoadPanel", "Off")
    return number_specs()[name].text(value)


def by_free_memory() -> str:
    """Words for an empty tensor split."""
    return translate("LoadPanel", "By free memory")


def flash_names() -> dict[FlashAttention, str]:
    """Words for flash attention by its value."""
    return {
        FlashAttention.AUTO: translate("LoadPanel", "Auto"),
        FlashAttention.ON: translate("LoadPanel", "On"),
        FlashAttention.OFF: translate("LoadPanel", "Off"),
    }


def split_names() -> dict[SplitMode, str]:
    """Words for the split modes by their values."""
    return {
        SplitMode.NONE: translate("LoadPanel", "One GPU"),
        SplitMode.LAYER: translate("LoadPanel", "By layers"),
        SplitMode.ROW: translate("LoadPanel", "By rows"),
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
        "kv_type": translate("LoadPanel", "KV cache type"),
        "flash_attention": translate("LoadPanel", "Flash attention"),
        "use_mmap": translate("LoadPanel", "Memory map"),
        "use_mlock": translate("LoadPanel", "Memory lock"),
        "split_mode": translate("LoadPanel", "Split mode"),
        "main_gpu": translate("LoadPanel", "Main GPU"),
        "tensor_split": translate("LoadPanel", "Tensor split"),
    }


def number_specs() -> dict[str, NumberSpec]:
    """The parameters that are numbers, with their limits and explanations."""
    auto, from_file = translate("LoadPanel", "Auto"), translate("LoadPanel", "From the file")
    specs = (
        NumberSpec(
            "gpu_layers",
            translate("LoadPanel", "GPU layers"),
            translate("LoadPanel", "Layers of the model that run on the GPU; the others run in RAM, which is slower."),
            *LIMITS["gpu_layers"],
            stops=(0, 1),
            blank_text=auto,
            switch=True,
        ),
        NumberSpec(
            "cpu_moe_layers",
            translate("LoadPanel", "Experts in RAM"),
            translate(
                "LoadPanel", "Layers on the GPU whose experts stay in RAM; it frees GPU memory and costs less speed."
            ),
            *LIMITS["cpu_moe_layers"],
            stops=(0, 1),
        ),
        NumberSpec(
            "context_length",
            translate("LoadPanel", "Context length"),
            translate("LoadPanel", "Tokens of the chat that the model sees at once; more of them take more memory."),
            64,
            LIMITS["context_length"][1],
            step=256,
            stops=context_stops(0),
            blank=0,
            blank_text=auto,
            widest=99_999,
        ),
        NumberSpec(
            "threads",
            translate("LoadPanel", "Threads"),
            translate("LoadPanel", "CPU threads that compute; Auto uses one for each physical core."),
            1,
            LIMITS["threads"][1],
            blank=0,
            blank_text=auto,
            arrows=True,
        ),
        NumberSpec(
            "batch_size",
            translate("LoadPanel", "Batch size"),
            translate("LoadPanel", "Tokens of a prompt that are handed to the model at once."),
            *LIMITS["batch_size"],
            step=128,
            widest=9999,
        ),
        NumberSpec(
            "ubatch_size",
            translate("LoadPanel", "Micro batch size"),
            translate("LoadPanel", "Tokens that are computed at once; at most the batch size. More takes more memory."),
            *LIMITS["ubatch_size"],
            step=128,
            widest=9999,
        ),
        NumberSpec(
            "rope_freq_base",
            translate("LoadPanel", "RoPE frequency base"),
            translate("LoadPanel", "Base frequency of the position encoding; empty uses the value in the file."),
            1,
            LIMITS["rope_freq_base"][1],
            step=10_000,
            decimals=2,
            trim=True,
            blank=0,
            blank_text=from_file,
            widest=1_000_000,
        ),
        NumberSpec(
            "rope_freq_scale",
            translate("LoadPanel", "RoPE frequency scale"),
            translate(
                "LoadPanel", "Below 1 stretches positions over a longer context; empty uses the value in the file."
            ),
            0.0001,
            LIMITS["rope_freq_scale"][1],
            step=0.05,
            decimals=4,
            trim=True,
            blank=0,
            blank_text=from_file,
            widest=0.0625,
        ),
    )
    return {spec.name: spec for spec in specs}
