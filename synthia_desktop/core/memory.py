"""What a loaded model uses of every device's memory, in bytes."""

from dataclasses import dataclass, field

HOST_KINDS = ("cpu", "accel")
"""Devices of these kinds use the host's memory; layers are offloaded to all others."""


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
    """What a model uses with given settings: the GPUs in llama.cpp's order, the host last.

    mapped_extra: bytes of the model file that stay mapped and resident beside the host's weights, and that the system
    takes back when it needs memory: no budget has to hold them. process: what the engine's process holds beside the
    model's buffers: its code, the tokenizer, work buffers; 0 where the plan is approximate. It depends on the process
    that planned, so that equal plans may differ in it.
    """

    devices: tuple[DeviceUse, ...]
    layers_offloaded: int
    layers_total: int
    context_length: int
    approximate: bool
    mapped_extra: int = 0
    process: int = field(default=0, compare=False)

    @property
    def resident(self) -> int:
        """Bytes of main memory that the engine's process is seen to hold once a whole batch was computed.

        It is what a DeviceMeasure of the host is to be compared with. The engine loads no image projector, so none is
        in it.
        """
        held = sum(device.total for device in self.devices if device.kind in HOST_KINDS)
        return held + self.mapped_extra + self.process

    def on(self, name: str) -> DeviceUse | None:
        """The use of the device of that name, or None where there is none."""
        return next((device for device in self.devices if device.name == name), None)
