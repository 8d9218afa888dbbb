"""Plans of made-up quants for tests of what shows them."""

from __future__ import annotations

from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.ui.controls.fit_badge import Badge, Kind
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, Track
from synthia_desktop.ui.models.fit_view import RowPlan

GIB = 1 << 30
FREE = MemoryView((Track(Place.VRAM, 7 * GIB, GIB), Track(Place.RAM, 10 * GIB, GIB)))
SPEED = SpeedForecast(Forecast(42.0, 30.0, 55.0), Forecast(800.0, 600.0, 900.0))


def row_plan(
    kind: Kind = Kind.GPU,
    vram: int = 5 * GIB,
    ram: int = 0,
    *,
    speed: SpeedForecast | None = SPEED,
    missing: int = 0,
    approximate: bool = False,
) -> RowPlan:
    """A plan with these bytes of weights on the GPU and in RAM."""
    words = {Kind.GPU: "Runs on GPU", Kind.SPLIT: "GPU 26/33 layers + RAM", Kind.RAM: "RAM only, slow"}
    layers = {Kind.GPU: 33, Kind.SPLIT: 26}.get(kind, 0)
    tracks = (
        Track(Place.VRAM, 7 * GIB, GIB, vram, 0, GIB // 10, GIB // 10),
        Track(Place.RAM, 10 * GIB, GIB, 0, ram, 0, GIB // 10),
    )
    badge = Badge(kind, words.get(kind, "Too big"), layers / 33)
    shown = None if kind is Kind.BIG else speed
    return RowPlan(badge, MemoryView(tracks, missing), shown, approximate, layers, 33, 0, 4096)
