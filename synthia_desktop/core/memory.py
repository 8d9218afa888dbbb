"""What a loaded model uses of every device's memory, in bytes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DeviceUse:
    """What a model uses on one device: its weights, its KV cache and its compute buffers."""

    name: str
    kind: str  # "cpu" for the host, else the engine's word for the device: "gpu", "igpu"…
    weights: int
    kv_cache: int
    compute: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.compute


@dataclass(frozen=True)
class DeviceMeasure:
    """Bytes that a model has really taken: of a GPU's free memory; on the host, "CPU", what the engine holds in all."""

    name: str
    used: int


@dataclass(frozen=True)
class MemoryUse:
    """What a model uses with given settings: the GPUs in llama.cpp's order, the host last."""

    devices: tuple[DeviceUse, ...]
    layers_offloaded: int
    layers_total: int
    context_length: int
    approximate: bool

    def on(self, name: str) -> DeviceUse | None:
        """The use of the device of that name, or None where there is none."""
        return next((device for device in self.devices if device.name == name), None)
