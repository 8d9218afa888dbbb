"""What a plan takes of a computer's memory as plain numbers and words, so that every bar shows the same ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets, is_gpu
from synthia_desktop.ui.units import gib_text

_AMOUNTS = ("free", "kept", "weights_gpu", "weights_ram", "kv_cache", "compute")


class Place(StrEnum):
    """GPUs' own memory, the main memory, or a main memory that GPUs share."""

    VRAM = "vram"
    RAM = "ram"
    SHARED = "shared"


@dataclass(frozen=True)
class Track:
    """One kind of memory, in bytes. free: now. kept: of these, what stays free for the system and other programs.

    The rest is what the model takes of it. name: of the device, where the track is one of several GPUs.
    """

    place: Place
    free: int
    kept: int
    weights_gpu: int = 0
    weights_ram: int = 0
    kv_cache: int = 0
    compute: int = 0
    name: str = field(default="", kw_only=True)

    @property
    def used(self) -> int:
        return self.weights_gpu + self.weights_ram + self.kv_cache + self.compute

    @property
    def usable(self) -> int:
        """What a model may take."""
        return max(self.free - self.kept, 0)

    def with_use(self, use: DeviceUse) -> Track:
        """The track with what a device holds on top."""
        on_gpu = use.weights if is_gpu(use) else 0
        return replace(
            self,
            weights_gpu=self.weights_gpu + on_gpu,
            weights_ram=self.weights_ram + use.weights - on_gpu,
            kv_cache=self.kv_cache + use.kv_cache,
            compute=self.compute + use.compute,
        )


@dataclass(frozen=True)
class MemoryView:
    """tracks: the GPUs' first, the main memory's last. missing: bytes that do not fit, 0 where all fits."""

    tracks: tuple[Track, ...]
    missing: int = 0

    @property
    def needed(self) -> int:
        """Bytes in all."""
        return sum(track.used for track in self.tracks)


def memory_view(use: MemoryUse | None, budgets: Budgets, *, apart: bool = False) -> MemoryView:
    """The bars of a plan; without one, the bars of the free memory.

    apart: a track for each GPU instead of one for all. GPUs that share the main memory are in its track: the same
    bytes are never shown twice.
    """
    own = [budget for budget in budgets.gpus if not budget.shared]
    shared = len(own) < len(budgets.gpus)
    host = _track(Place.SHARED if shared else Place.RAM, [budgets.host])
    gpus = {budget.name: replace(_track(Place.VRAM, [budget]), name=budget.name) for budget in own}
    for device in use.devices if use else ():
        if device.name in gpus and _counts_there(use, device, budgets.of(device)):
            gpus[device.name] = gpus[device.name].with_use(device)
        else:
            host = host.with_use(device)
    tracks = (*(gpus.values() if apart else _together(gpus.values())), host)
    return MemoryView(tracks, budgets.missing(use) if use else 0)


def tracks_text(view: MemoryView) -> str:
    """What the tracks are and how much of each is free: "VRAM 7.1 + RAM 9.8 GB free"."""
    return " + ".join(track_text(track, last=track is view.tracks[-1]) for track in view.tracks)


def sizes_text(view: MemoryView) -> str:
    """The same in less room: "7.1 + 9.8 GB free"."""
    return _tr("{sizes} GB free").format(sizes=" + ".join(gib_text(track.free) for track in view.tracks))


def track_text(track: Track, *, last: bool) -> str:
    """The words over one track; the last one has the unit: "VRAM 7.1", "RAM 9.8 GB free"."""
    words = _tr("{name} {free} GB free") if last else _tr("{name} {free}")
    return words.format(name=_name(track), free=gib_text(track.free))


def needs_text(view: MemoryView) -> str:
    """One sentence for a screen reader: "Needs 5.2 gigabytes: 5.1 of 7.1 VRAM, 0.2 of 9.8 RAM"."""
    parts = [
        _tr("{used} of {free} {name}").format(used=gib_text(track.used), free=gib_text(track.free), name=_name(track))
        for track in view.tracks
        if track.used
    ]
    words = _tr("Needs {size} gigabytes: {parts}")
    if view.missing:
        words = _tr("Needs {size} gigabytes: {parts}, {missing} too much")
    return words.format(size=gib_text(view.needed), parts=", ".join(parts), missing=gib_text(view.missing))


def _track(place: Place, budgets: Iterable[Budget]) -> Track:
    budgets = list(budgets)
    free = [max(budget.free, 0) for budget in budgets]
    kept = [min(max(budget.margin, 0), budget.free) for budget in budgets if budget.free > 0]
    return Track(place, sum(free), sum(kept))


def _counts_there(use: MemoryUse | None, device: DeviceUse, budget: Budget) -> bool:
    """Whether a GPU holds its part itself: what it cannot hold without offloaded layers, the host does."""
    return bool(use and use.layers_offloaded) or device.total <= budget.free


def _together(gpus: Iterable[Track]) -> list[Track]:
    found = list(gpus)
    if not found:
        return []
    return [Track(Place.VRAM, *(sum(getattr(track, amount) for track in found) for amount in _AMOUNTS))]


def _name(track: Track) -> str:
    if track.name:
        return track.name
    return {Place.VRAM: _tr("VRAM"), Place.RAM: _tr("RAM"), Place.SHARED: _tr("shared memory")}[track.place]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Memory", text)
