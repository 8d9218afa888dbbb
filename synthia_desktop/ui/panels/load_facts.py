"""What the load panel knows of the model that is chosen and of the machine."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.loading import Device


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
            return _tr("This engine build has no GPU backend. All layers run in RAM.")
        if not self.gpus:
            return _tr("The engine found no GPU it can use. All layers run in RAM.")
        if not self.layers_total:
            return _tr("The number of layers is known once a model is loaded.")
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LoadPanel", text)
