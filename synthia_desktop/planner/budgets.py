"""How much memory of each device a model may take, so that every plan is judged by the same numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from synthia_desktop.core.memory import HOST_KINDS, DeviceUse, MemoryUse

FIRST_MARGIN = 1 << 30
"""Bytes kept free for the driver's context, pools and other programs, before this machine's loads have taught more."""


def is_gpu(device: DeviceUse) -> bool:
    """Whether layers can be offloaded to the device; all others use the host's memory."""
    return device.kind not in HOST_KINDS


@dataclass(frozen=True)
class Budget:
    """One device's memory in bytes. free: now. margin: of these, what stays free.

    shared: it is the host's memory too, as that of an integrated GPU: what it holds counts on both.
    """

    name: str
    free: int
    margin: int = FIRST_MARGIN
    shared: bool = False

    @property
    def usable(self) -> int:
        """Bytes that a model may take; negative where not even the margin is free."""
        return self.free - self.margin


@dataclass(frozen=True)
class Budgets:
    """A machine's memory. gpus: by the names of llama.cpp's devices; one that is not named has no memory."""

    gpus: tuple[Budget, ...]
    host: Budget

    def over_gpus(self, use: MemoryUse) -> int:
        """By how many bytes the fullest GPU is over its budget; zero or less where all keep within theirs."""
        return max((device.total - self.of(device).usable for device in _used_gpus(use)), default=0)

    def over_host(self, use: MemoryUse) -> int:
        """By how many bytes the host is over its budget; zero or less where it keeps within it.

        Without offloaded layers a GPU holds scratch memory at most; where it has no room, the host does that work.
        """
        needed = sum(device.total for device in use.devices if not is_gpu(device))
        for device in _used_gpus(use):
            budget = self.of(device)
            if budget.shared or (use.layers_offloaded == 0 and device.total > budget.free):
                needed += device.total
        return needed - self.host.usable

    def over(self, use: MemoryUse) -> int:
        """By how many bytes the plan is over on the device that is worst off; zero or less where it fits."""
        over_host = self.over_host(use)
        return max(over_host, self.over_gpus(use)) if use.layers_offloaded else over_host

    def missing(self, use: MemoryUse) -> int:
        """Bytes that the devices lack in all for this plan; 0 where it fits."""
        missing = max(self.over_host(use), 0)
        if use.layers_offloaded:
            missing += sum(max(device.total - self.of(device).usable, 0) for device in _used_gpus(use))
        return missing

    def shares(self, gpus: Sequence[DeviceUse]) -> tuple[float, ...]:
        """Each GPU's share of the layers for LoadParams.tensor_split; empty where none has room."""
        usable = [max(self.of(device).usable, 0) for device in gpus]
        return tuple(size / sum(usable) for size in usable) if any(usable) else ()

    def of(self, device: DeviceUse) -> Budget:
        """The budget that a device of a plan has to keep."""
        if not is_gpu(device):
            return self.host
        return next((budget for budget in self.gpus if budget.name == device.name), Budget(device.name, 0, 0))


def _used_gpus(use: MemoryUse) -> list[DeviceUse]:
    return [device for device in use.devices if is_gpu(device) and device.total]
