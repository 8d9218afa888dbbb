"""The memory bar and the fit badge: the numbers they are made of, what they say, and what is painted where."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Fit, Verdict
from synthia_desktop.ui.controls.fit_badge import Badge, Kind, fit_badge, paint_badge
from synthia_desktop.ui.controls.memory_bar import (
    STUB,
    STUB_GAP,
    MemoryBar,
    kept_width,
    paint_memory_bar,
    segment_rects,
    track_rects,
)
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, Track, memory_view, needs_text, tracks_text
from synthia_desktop.ui.theme import Theme

GIB = 1 << 30
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def gib(size: float) -> int:
    return int(size * GIB)


def use(*devices: DeviceUse, layers: int = 33) -> MemoryUse:
    return MemoryUse(devices, layers, 33, 4096, False)


GPU = DeviceUse("CUDA0", "gpu", gib(4), gib(0.5), gib(0.5))
SECOND = DeviceUse("CUDA1", "gpu", gib(2), gib(0.5), gib(0.5))
HOST = DeviceUse("CPU", "cpu", gib(0.25), 0, gib(0.25))
ONE = Budgets((Budget("CUDA0", gib(8)),), Budget("CPU", gib(10)))
TWO = Budgets((Budget("CUDA0", gib(8)), Budget("CUDA1", gib(4))), Budget("CPU", gib(10)))


def test_the_gpus_memory_is_one_track_and_the_main_memory_another() -> None:
    view = memory_view(use(GPU, SECOND, HOST), TWO)
    assert view.tracks == (
        Track(Place.VRAM, gib(12), gib(2), gib(6), 0, gib(1), gib(1)),
        Track(Place.RAM, gib(10), gib(1), 0, gib(0.25), 0, gib(0.25)),
    )
    assert view.needed == gib(8.5)
    assert view.missing == 0


def test_gpus_can_stand_apart(qtbot: QtBot) -> None:
    view = memory_view(use(GPU, SECOND, HOST), TWO, apart=True)
    assert [(track.name, track.used) for track in view.tracks] == [
        ("CUDA0", gib(5)),
        ("CUDA1", gib(3)),
        ("", gib(0.5)),
    ]
    assert needs_text(view).startswith("Needs 8.5 gigabytes: 5.0 of 8.0 CUDA0, 3.0 of 4.0 CUDA1")


def test_memory_that_a_gpu_shares_is_shown_once() -> None:
    budgets = Budgets((Budget("MTL0", gib(8), shared=True),), Budget("CPU", gib(10)))
    view = memory_view(use(DeviceUse("MTL0", "gpu", gib(4), gib(1), 0), HOST), budgets)
    (track,) = view.tracks
    assert (track.place, track.free, track.weights_gpu, track.weights_ram) == (
        Place.SHARED,
        gib(10),
        gib(4),
        gib(0.25),
    )


def test_scratch_memory_that_a_full_gpu_cannot_hold_is_the_hosts() -> None:
    budgets = Budgets((Budget("CUDA0", gib(0.25)),), Budget("CPU", gib(10)))
    scratch = DeviceUse("CUDA0", "gpu", 0, 0, gib(0.5))
    vram, ram = memory_view(use(scratch, HOST, layers=0), budgets).tracks
    assert (vram.used, ram.used) == (0, gib(1))
    assert vram.kept == vram.free, "what is kept free is never more than there is"


def test_without_a_plan_the_free_memory_is_shown() -> None:
    view = memory_view(None, ONE)
    assert [track.used for track in view.tracks] == [0, 0]
    assert tracks_text(view) == "VRAM 8.0 + RAM 10.0 GB free"
    assert tracks_text(memory_view(None, Budgets((), Budget("CPU", gib(11.2))))) == "RAM 11.2 GB free"


def test_a_screen_reader_hears_all_numbers() -> None:
    assert needs_text(memory_view(use(GPU, HOST), ONE)) == "Needs 5.5 gigabytes: 5.0 of 8.0 VRAM, 0.5 of 10.0 RAM"
    big = memory_view(use(replace(GPU, weights=gib(9)), HOST), ONE)
    assert needs_text(big).endswith(", 3.0 too much")


def test_both_tracks_have_one_scale_and_fill_the_bar() -> None:
    view = memory_view(use(GPU, HOST), ONE)
    vram, ram = track_rects(QRect(5, 0, 183, 12), view.tracks)
    assert (vram.left(), vram.width(), ram.width()) == (5, 80, 100)
    assert ram.right() == 187
    tiny = (replace(view.tracks[0], free=gib(0.01)), view.tracks[1])
    assert [box.width() for box in track_rects(QRect(0, 0, 183, 12), tiny)] == [12, 168]
    nothing = (Track(Place.VRAM, 0, 0), Track(Place.RAM, 0, 0))
    assert sum(box.width() for box in track_rects(QRect(0, 0, 183, 12), nothing)) == 180


def test_parts_are_two_pixels_at_least_and_one_apart() -> None:
    track = Track(Place.VRAM, gib(8), gib(1), gib(4), 0, 1, 1)
    parts = list(segment_rects(QRect(0, 0, 80, 12), track))
    assert [(box.left(), box.width(), role) for box, role in parts] == [
        (0, 40, "mem.gpu"),
        (41, 2, "mem.kv"),
        (44, 2, "mem.compute"),
    ]


def test_parts_end_where_the_kept_memory_begins() -> None:
    track = Track(Place.RAM, gib(8), gib(1), 0, gib(6.5), gib(3), gib(1))
    box = QRect(0, 0, 80, 12)
    parts = list(segment_rects(box, track))
    assert kept_width(box, track) == 10
    assert [(part.right(), role) for part, role in parts] == [(64, "mem.ram"), (69, "mem.kv")]


def painted(theme: Theme, view: MemoryView, ratio: float = 1, mirrored: bool = False) -> QImage:
    image = QImage(round(204 * ratio), round(12 * ratio), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color("bg.content"))
    painter = QPainter(image)
    paint_memory_bar(painter, QRect(0, 0, 204, 12), view, theme, mirrored)
    painter.end()
    return image


def colours(image: QImage, left: int, right: int) -> set[str]:
    """In the middle row, from and to logical pixels."""
    ratio = image.devicePixelRatio()
    row = image.height() // 2
    return {image.pixelColor(x, row).name() for x in range(round(left * ratio), round(right * ratio))}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_the_colours_of_the_theme(theme: Theme, mode: str) -> None:
    theme.set_mode(mode)

    def name(role: str) -> str:
        return theme.color(role).name()

    image = painted(theme, memory_view(use(GPU, HOST), ONE))
    assert colours(image, 5, 35) == {name("mem.gpu")}
    assert name("mem.kv") in colours(image, 35, 60)
    assert name("mem.track") in colours(image, 55, 70)
    assert colours(image, 180 + STUB_GAP + 3, 203) == {name("bg.content")}, "nothing stands behind the end"


def test_weights_in_ram_are_hatched_and_what_does_not_fit_is_a_stub(theme: Theme) -> None:
    big = DeviceUse("CPU", "cpu", gib(14), gib(1), gib(1))
    image = painted(theme, memory_view(use(big, layers=0), Budgets((), Budget("CPU", gib(10)))))
    assert len(colours(image, 10, 100)) > 2, "two colours and the edges between them"
    stub = colours(image, 204 - STUB, 204)
    assert theme.color("mem.over").name() in stub
    assert theme.color("bg.content").name() in stub


def test_the_hatch_is_made_of_the_screens_own_pixels(theme: Theme) -> None:
    view = memory_view(use(DeviceUse("CPU", "cpu", gib(8), 0, 0), layers=0), Budgets((), Budget("CPU", gib(10))))
    for ratio in (1, 1.5, 2):
        image = painted(theme, view, ratio)
        row = image.height() // 2
        found = [image.pixelColor(x, row) for x in range(round(7 * ratio), round(147 * ratio))]
        dark = QColor(theme.color("mem.ram_hatch")).lightness()
        rises = sum(a.lightness() > dark + 8 >= b.lightness() for a, b in pairwise(found))
        assert 17 <= rises <= 22, "a line each 7 pixels"


def test_it_is_mirrored_for_languages_that_read_from_the_right(theme: Theme) -> None:
    view = memory_view(use(GPU, HOST), ONE)
    there, back = painted(theme, view), painted(theme, view, mirrored=True)
    for x in (5, 20, 60, 130):
        assert there.pixelColor(x, 6) == back.pixelColor(203 - x, 6)


def test_the_bar_is_a_widget_with_words(theme: Theme, qtbot: QtBot) -> None:
    bar = MemoryBar(theme, memory_view(None, ONE))
    qtbot.addWidget(bar)
    bar.set_view(memory_view(use(GPU, HOST), ONE))
    assert bar.accessibleName() == "Needs 5.5 gigabytes: 5.0 of 8.0 VRAM, 0.5 of 10.0 RAM"
    height = bar.sizeHint().height()
    theme.set_text_scale(1.6)
    assert bar.sizeHint().height() > height


def fit(verdict: Verdict, layers: int = 0, moe: int = 0) -> Fit:
    params = LoadParams(gpu_layers=layers, cpu_moe_layers=moe)
    return Fit(params, use(GPU, HOST, layers=layers), verdict, (), 0)


def test_a_badge_says_where_the_model_runs() -> None:
    assert fit_badge(fit(Verdict.GPU, 33)) == Badge(Kind.GPU, "Runs on GPU", 1.0)
    assert fit_badge(fit(Verdict.PARTIAL, 11)) == Badge(Kind.SPLIT, "GPU 11/33 layers + RAM", 1 / 3)
    assert fit_badge(fit(Verdict.RAM)) == Badge(Kind.RAM, "RAM only"), "nobody has measured that it is slow"
    assert fit_badge(fit(Verdict.RAM), pace=4.0).text == "RAM only, slow"
    assert fit_badge(fit(Verdict.RAM), pace=40.0).text == "RAM only"
    assert fit_badge(fit(Verdict.TOO_BIG, 11)) == Badge(Kind.BIG, "Too big")
    experts = fit_badge(fit(Verdict.PARTIAL, 33, moe=20))
    assert experts.text == "GPU, experts in RAM"
    assert experts.share == pytest.approx(16 / 17)


def painted_badge(theme: Theme, badge: Badge, width: int, direction: Qt.LayoutDirection = LEFT_TO_RIGHT) -> QImage:
    image = QImage(width, 16, QImage.Format.Format_RGB32)
    image.fill(theme.color("bg.content"))
    painter = QPainter(image)
    paint_badge(painter, image.rect(), badge, theme, direction)
    painter.end()
    return image


def test_glyphs_differ_without_their_colours_and_the_pie_shows_the_share(theme: Theme) -> None:
    shapes = [
        painted_badge(theme, Badge(kind, "", 0.5), 14).convertToFormat(QImage.Format.Format_Grayscale8) for kind in Kind
    ]
    assert all(one != other for at, one in enumerate(shapes) for other in shapes[at + 1 :])

    def teal(share: float) -> int:
        image = painted_badge(theme, Badge(Kind.SPLIT, "", share), 14)
        wanted = theme.color("mem.gpu").name()
        return sum(image.pixelColor(x, y).name() == wanted for x in range(14) for y in range(16))

    assert teal(0.1) < teal(0.4) < teal(0.9)


def test_a_badge_begins_where_reading_begins(theme: Theme) -> None:
    badge = fit_badge(fit(Verdict.PARTIAL, 11))
    left = painted_badge(theme, badge, 200)
    right = painted_badge(theme, badge, 200, Qt.LayoutDirection.RightToLeft)
    assert right.copy(186, 0, 14, 16) == left.copy(0, 0, 14, 16)
    assert right.copy(0, 0, 14, 16) != left.copy(0, 0, 14, 16)
