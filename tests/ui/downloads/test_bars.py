"""The bars show what they are given, and cost nothing while nothing happens."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.downloads.bars import SECONDS, DiskBar, ProgressBar, SpeedLine
from synthia_desktop.ui.theme import Theme


def test_each_part_has_a_track_as_long_as_it_is_large(qtbot: QtBot, theme: Theme) -> None:
    bar = ProgressBar(theme, "Progress")
    qtbot.addWidget(bar)
    bar.resize(303, 6)
    bar.set_parts((200, 100), (200, 50), "accent.fill")
    image = bar.grab().toImage()
    filled, track = theme.color("accent.fill"), theme.color("mem.track")
    for x, color in ((100, filled), (198, filled), (204, filled), (250, filled), (256, track), (298, track)):
        assert image.pixelColor(QPoint(x, 3)) == color, x
    assert image.pixelColor(QPoint(201, 3)) not in (filled, track), "no gap between the tracks"


def test_many_parts_are_one_track(qtbot: QtBot, theme: Theme) -> None:
    bar = ProgressBar(theme, "Progress")
    qtbot.addWidget(bar)
    bar.set_parts([10] * 40, [10] * 10, "accent.fill")
    assert bar.shares == (0.25,)


def test_missing_and_empty_parts_are_drawn(qtbot: QtBot, theme: Theme) -> None:
    bar = ProgressBar(theme, "Progress")
    qtbot.addWidget(bar)
    bar.set_parts((100, 0, 50), (100,), "accent.fill")
    assert bar.shares == (1.0, 1.0, 0.0)
    bar.grab()


def test_the_disk_bar_lays_its_pieces_beside_each_other(qtbot: QtBot, theme: Theme) -> None:
    bar = DiskBar(theme, "Disk")
    qtbot.addWidget(bar)
    bar.resize(200, 12)
    bar.set_pieces([(0.25, "accent.fill"), (0.25, "planned"), (0.9, "mem.compute")])
    image = bar.grab().toImage()
    for x, role in ((20, "accent.fill"), (75, "bg.selected"), (150, "mem.compute"), (198, "mem.compute")):
        assert image.pixelColor(QPoint(x, 6)) == theme.color(role), role


def test_the_speed_line_rests_while_it_is_hidden_and_while_nothing_arrives(qtbot: QtBot, theme: Theme) -> None:
    line = SpeedLine(theme, "Speed")
    qtbot.addWidget(line)
    line.set_speed(5e6)
    assert not line.is_running
    with qtbot.waitExposed(line):
        line.show()
    assert line.is_running
    line.tick()
    assert line.values[-1] == 5e6
    assert len(line.values) == SECONDS
    line.grab()
    line.set_speed(0)
    for _ in range(SECONDS):
        line.tick()
    assert not line.is_running
    line.set_speed(1e6)
    assert line.is_running
    line.hide()
    assert not line.is_running
