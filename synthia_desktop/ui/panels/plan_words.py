"""The sentences about a memory plan: what each device would hold, whether that fits, and what Auto has done for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.preview import Preview
from synthia_desktop.planner.speed import SpeedForecast
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, Track, memory_view
from synthia_desktop.ui.panels.load_fields import kv_name
from synthia_desktop.ui.panels.numbers import format_number
from synthia_desktop.ui.units import forecast_text, gib_text, memory_text

translate = QCoreApplication.translate


class Room(Enum):
    """FITS: within what a model may take. TIGHT: only with what should stay free. NONE: not at all."""

    FITS = "fits"
    TIGHT = "tight"
    NONE = "none"


@dataclass(frozen=True)
class DeviceWords:
    """One device of a plan. figure: the bytes as they are written, to stand out in text. kept: of what stays free."""

    track: Track
    text: str
    figure: str
    room: Room
    verdict: str
    kept: str


def room_on(track: Track) -> Room:
    """How a device has room for its part."""
    if track.used <= track.usable:
        return Room.FITS
    return Room.TIGHT if track.used <= track.free else Room.NONE


def device_words(plan: Preview) -> list[DeviceWords]:
    """The devices of a plan, GPUs first."""
    return [_words(track) for track in plan_view(plan).tracks]


def plan_view(plan: Preview) -> MemoryView:
    """The bars of a plan, one for each device; a GPU has a name where there are several."""
    view = memory_view(plan.fit.use, plan.budgets, apart=True)
    several = sum(track.place is Place.VRAM for track in view.tracks) > 1
    return view if several else replace(view, tracks=tuple(replace(track, name="") for track in view.tracks))


def place_name(track: Track) -> str:
    """The kind of memory, and of which device where there are several."""
    if track.place is Place.VRAM:
        return translate("LoadPanel", "VRAM")
    return translate("LoadPanel", "RAM") if track.place is Place.RAM else translate("LoadPanel", "shared memory")


def warnings(plan: Preview) -> list[str]:
    """One sentence with numbers for each device that has no room, and none where all have."""
    found: list[str] = []
    for track in plan_view(plan).tracks:
        room = room_on(track)
        if room is Room.FITS:
            continue
        values = {
            "needed": gib_text(track.used),
            "free": gib_text(track.free),
            "kept": gib_text(track.kept),
            "memory": place_name(track),
        }
        found.append(_warning(track, room, plan.fit.params).format(**values))
    return found


def automatic_words(plan: Preview) -> str:
    """What Auto gives up so that the model fits, in one sentence; empty where it keeps everything."""
    parts = [_change(change) for change in plan.fit.changed]
    if not parts:
        return ""
    return translate("LoadPanel", "So that it fits, Auto takes {changes}.").format(changes=_listed(parts))


def automatic_layers_words(plan: Preview) -> str:
    """How many layers Auto puts on the GPU."""
    text = translate("LoadPanel", "Auto puts {layers} of {total} layers on the GPU now.")
    use = plan.fit.use
    return text.format(layers=format_number(use.layers_offloaded), total=format_number(use.layers_total))


def automatic_experts_words(plan: Preview) -> str:
    """For how many layers Auto keeps the experts in RAM; empty where it keeps none there."""
    layers = [change.chosen for change in plan.fit.changed if change.setting is Setting.CPU_MOE]
    if not layers:
        return ""
    text = translate("LoadPanel", "Auto keeps the experts of {layers} layers in RAM now.")
    return text.format(layers=format_number(int(layers[0])))


def automatic_kv_words(plan: Preview) -> str:
    """Which cache Auto takes instead of the one that is set; empty where it takes that."""
    kinds = [change.chosen for change in plan.fit.changed if change.setting is Setting.KV_TYPE]
    if not kinds:
        return ""
    return translate("LoadPanel", "Auto takes {type}.").format(type=kv_name(KvType(kinds[0])))


def speed_words(speed: SpeedForecast | None) -> tuple[str, str]:
    """ "about 40 tok/s" and its figure "40 tok/s"; empty where nothing is known."""
    if speed is None:
        return "", ""
    figure = translate("LoadPanel", "{speed} tok/s").format(speed=forecast_text(speed.generation.likely))
    return translate("LoadPanel", "about {speed}").format(speed=figure), figure


def speed_range(speed: SpeedForecast | None) -> str:
    """The uncertainty of the forecast in one sentence."""
    if speed is None:
        return ""
    text = translate("LoadPanel", "Predicted: between {low} and {high} tokens per second.")
    written = speed.generation
    return text.format(low=forecast_text(written.low), high=forecast_text(written.high))


def kv_words(plan: Preview) -> str:
    """What the cache takes, and what a 16 bit one would, in gigabytes."""
    takes = translate("LoadPanel", "Takes {size}.").format(size=memory_text(plan.kv_cache))
    if not plan.wide_kv:
        return takes
    wide = translate("LoadPanel", "A 16 bit cache would take {size}.").format(size=memory_text(plan.wide_kv))
    return f"{takes} {wide}"


def _words(track: Track) -> DeviceWords:
    figure = memory_text(track.used)
    text = translate("LoadPanel", "Predicted {used} of {free} GB {memory} free")
    if track.name:
        text = translate("LoadPanel", "Predicted {used} of {free} GB free on {name}")
    text = text.format(used=figure, free=gib_text(track.free), memory=place_name(track), name=track.name)
    room = room_on(track)
    verdict = {
        Room.FITS: translate("LoadPanel", "fits"),
        Room.TIGHT: translate("LoadPanel", "too tight"),
        Room.NONE: translate("LoadPanel", "does not fit"),
    }[room]
    kept = translate("LoadPanel", "{size} GB of it are kept free for the system and other programs.")
    return DeviceWords(track, text, figure, room, verdict, kept.format(size=gib_text(track.kept)))


def _warning(track: Track, room: Room, params: LoadParams) -> str:
    if track.place is not Place.VRAM and params.use_mmap and track.used - track.weights_ram <= track.usable:
        return translate(
            "LoadPanel",
            "Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: "
            "parts of the file would be read from the disk for each token, which is very slow.",
        )
    if room is Room.NONE:
        return translate(
            "LoadPanel", "Needs {needed} GB of {memory}, {free} GB are free: it will probably fail to load."
        )
    return translate(
        "LoadPanel",
        "Needs {needed} GB of {memory}, {free} GB are free and {kept} GB of them should stay so: it may fail to load.",
    )


def _change(change: Change) -> str:
    """What Auto takes, as a part of a sentence."""
    if change.setting is Setting.CONTEXT:
        text = translate("LoadPanel", "a context of {chosen} instead of {asked} tokens")
        return text.format(chosen=format_number(int(change.chosen)), asked=format_number(int(change.asked)))
    if change.setting is Setting.KV_TYPE:
        return translate("LoadPanel", "the {type} cache").format(type=kv_name(KvType(change.chosen)))
    if change.setting is Setting.CPU_MOE:
        text = translate("LoadPanel", "the experts of {chosen} layers in RAM")
        return text.format(chosen=format_number(int(change.chosen)))
    text = translate("LoadPanel", "{chosen} of {asked} layers on the GPU")
    return text.format(chosen=format_number(int(change.chosen)), asked=format_number(int(change.asked)))


def _listed(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return translate("LoadPanel", "{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
