"""The parts around the pages: rail and status line."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.rail import Rail
from synthia_desktop.ui.status_line import StatusLine
from synthia_desktop.ui.theme import Theme

GIB = 2**30


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    made = Rail(theme, [("chat", "Chat", "message-square")], [("settings", "Settings", "settings")])
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def line(theme: Theme, qtbot: QtBot) -> StatusLine:
    made = StatusLine(theme)
    qtbot.addWidget(made)
    made.resize(1280, 24)
    made.show()
    return made


def texts(widget: QWidget) -> list[str]:
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisible() and part.text()]


def test_the_rail_shows_the_page_without_announcing_it(
    rail: Rail, qtbot: QtBot, nameless: Callable[[QWidget], list[str]]
) -> None:
    heard: list[str] = []
    rail.page_requested.connect(heard.append)
    rail.set_current("settings")
    assert (rail.current(), heard) == ("settings", [])
    chat = next(b for b in rail.findChildren(QToolButton) if b.text() == "Chat")
    chat.setFocus()
    qtbot.keyClick(chat, Qt.Key.Key_Space)
    assert (rail.current(), heard) == ("chat", ["chat"])
    assert nameless(rail) == []


def test_rail_items_keep_their_size_at_large_text(rail: Rail, theme: Theme) -> None:
    theme.set_text_scale(1.6)
    assert {(b.width(), b.height()) for b in rail.findChildren(QToolButton)} == {(62, 50)}


def test_the_status_line_says_what_it_is_told(line: StatusLine, qtbot: QtBot) -> None:
    line.set_state("busy", "Writing")
    line.set_context(1842, 4096)
    line.set_speed(29.44)
    line.set_memory([("VRAM", round(4.2 * GIB), 8 * GIB), ("RAM", round(10.3 * GIB), 16 * GIB)])
    wanted = {"Writing", "1,842 / 4,096 tokens", "29.4 tok/s", "4.2 / 8 GB", "10.3 / 16 GB", "On this computer only"}
    qtbot.waitUntil(lambda: wanted <= set(texts(line)))


def test_without_a_model_there_is_neither_context_nor_speed(line: StatusLine) -> None:
    line.set_context(0, 0)
    line.set_speed(None)
    assert texts(line).count("–") == 2


def test_meters_turn_amber_at_nine_tenths(line: StatusLine) -> None:
    line.set_memory([("RAM", 89 * GIB, 100 * GIB)])
    (meter,) = [m for m in line.findChildren(Meter) if m.accessibleName() == "RAM in use"]
    assert (meter.role, meter.share) == ("text.tertiary", pytest.approx(0.89))
    line.set_memory([("RAM", 90 * GIB, 100 * GIB)])
    assert meter.role == "status.warn"
    assert meter.accessibleDescription() == "RAM 90.0 / 100 GB"


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_what_is_shown_is_never_cut(line: StatusLine, theme: Theme, qtbot: QtBot, scale: float) -> None:
    line.set_state("ready", "Ready, reduced speed")
    line.set_context(16000, 16384)
    line.set_speed(21)
    line.set_memory([("VRAM", 7 * GIB, 8 * GIB), ("RAM", 11 * GIB, 16 * GIB)])
    theme.set_text_scale(scale)
    for width in (1280, 960, 500):
        line.resize(width, line.height())
        qtbot.waitUntil(
            lambda: all(p.width() >= p.sizeHint().width() for p in line.findChildren(QLabel) if p.isVisible())
        )
    assert "Ready, reduced speed" in texts(line)


def test_running_downloads_are_a_number_and_words(rail: Rail, theme: Theme, qtbot: QtBot) -> None:
    chat = next(b for b in rail.findChildren(QToolButton) if b.text() == "Chat")
    plain = chat.grab().toImage()
    rail.set_count("chat", 2, "2 downloads")
    assert chat.accessibleDescription() == "2 downloads"
    assert chat.grab().toImage() != plain
    rail.set_count("chat", 0, "")
    assert chat.grab().toImage() == plain


def test_the_line_says_when_something_leaves_the_computer(line: StatusLine, qtbot: QtBot) -> None:
    assert "On this computer only" in texts(line)
    line.set_downloads("2 downloads  11.4 MB/s")
    assert {"2 downloads  11.4 MB/s", "Online for downloads only"} <= set(texts(line))
    line.set_downloads("")
    assert "On this computer only" in texts(line)
