"""High contrast, as the system asks for it: nothing is faint, and what has only a shade elsewhere has an outline."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.controls.text import surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.contrast import Base, SystemContrast, black_or_white, contrast, of_system, strong_colors
from synthia_desktop.ui.theme.style import FocusRing
from synthia_desktop.ui.theme.tokens import read_tokens

TOKENS = read_tokens(resources_dir() / "themes" / "tokens.json").colors
GROUNDS = ("window", "sidebar", "content", "raised", "code", "input")
STATES = ("hover", "pressed", "selected")
BANNERS = ("warn", "error", "info")


def windows(window: str, text: str, highlight: str, on_highlight: str, disabled: str) -> Base:
    """A contrast theme of Windows, as its palette tells it."""
    palette, role = QPalette(), QPalette.ColorRole
    for one, color in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Highlight, highlight),
        (role.HighlightedText, on_highlight),
    ):
        palette.setColor(one, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.WindowText, QColor(disabled))
    return of_system(palette)


BASES = {
    "dark": lambda: black_or_white(QColor(TOKENS["dark"]["accent.fill"]), dark=True),
    "light": lambda: black_or_white(QColor(TOKENS["light"]["accent.fill"]), dark=False),
    "aquatic": lambda: windows("#202020", "#FFFFFF", "#8EE3F0", "#263B50", "#A6A6A6"),
    "desert": lambda: windows("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3", "#676767"),
    "dusk": lambda: windows("#2D3236", "#FFFFFF", "#A1BFDE", "#212D3B", "#A6A6A6"),
    "night sky": lambda: windows("#000000", "#FFFFFF", "#D6B4FD", "#2B2B2B", "#A6A6A6"),
}


@pytest.mark.parametrize("name", BASES)
def test_each_role_stands_out_from_what_it_is_used_on(name: str, qapp: QApplication) -> None:
    base = BASES[name]()
    colors = {role: QColor(c) for role, c in strong_colors(TOKENS["dark" if base.is_dark else "light"], base).items()}
    assert colors.keys() == TOKENS["dark"].keys()
    words = ["text.primary", "text.secondary", "text.tertiary", "accent.text"]
    words += [f"status.{kind}" for kind in ("good", "warn", "error", "info")]
    wanted = [(one, f"bg.{on}", 7.0) for one in words for on in GROUNDS]
    wanted += [(one, f"bg.{on}", 4.5) for one in words for on in STATES]
    wanted += [("text.primary", f"bg.{on}", 7.0) for on in BANNERS]
    wanted += [(f"status.{on}", f"bg.{on}", 4.5) for on in BANNERS]
    wanted += [(f"syn.{one}", "bg.code", 7.0) for one in ("keyword", "string", "number", "function", "comment")]
    wanted += [("text.on_accent", f"accent.{one}", 4.5) for one in ("fill", "hover", "pressed")]
    wanted += [("text.on_danger", "danger.fill", 4.5), ("text.disabled", "bg.content", 4.5)]
    wanted += [(f"border.{one}", f"bg.{on}", 4.5) for one in ("subtle", "button", "control") for on in GROUNDS]
    wanted += [("border.focus", f"bg.{on}", 3.0) for on in (*GROUNDS, *STATES, *BANNERS)]
    wanted += [(f"mem.{one}", "mem.track", 3.0) for one in ("gpu", "ram", "kv", "compute", "over")]
    # A theme with weaker text leaves less room for a third shade between it and the ground.
    room = contrast(base.text, base.ground) / 4.5
    wanted += [("bg.selected", f"bg.{on}", min(3.0, 0.95 * room)) for on in GROUNDS]
    low = {
        f"{front} on {ground}": round(contrast(colors[front], colors[ground]), 2)
        for front, ground, least in wanted
        if contrast(colors[front], colors[ground]) < least
    }
    assert low == {}


@pytest.fixture
def strong(theme: Theme) -> Iterator[Theme]:
    """A theme whose system asks for high contrast."""
    theme.system_contrast.note(True)
    yield theme
    theme.system_contrast.note(False)


def test_the_system_is_followed_and_back(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    usual = theme.color("border.subtle"), qapp.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.system_contrast.note(True)
    assert theme.color("border.subtle") == theme.color("text.primary") == QColor("#FFFFFF")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    with qtbot.assertNotEmitted(theme.changed):
        theme.system_contrast.note(True)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    assert not theme.is_dark
    assert theme.color("bg.content") == QColor("#FFFFFF")
    theme.set_mode("dark")
    with qtbot.waitSignal(theme.changed):
        theme.system_contrast.note(False)
    assert (theme.color("border.subtle"), qapp.styleSheet()) == usual


def test_the_system_is_asked_again_when_it_says_that_something_is_new(qapp: QApplication) -> None:
    """PySide forgets an object of Qt's once nobody holds the one that it was asked of."""
    contrast_of_system = SystemContrast(qapp.styleHints())
    gc.collect()
    contrast_of_system.note(True)
    contrast_of_system._hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert not contrast_of_system.high


def test_the_person_s_choice_comes_before_the_system_s(theme: Theme) -> None:
    try:
        theme.set_contrast("more")
        assert theme.is_high_contrast
        theme.system_contrast.note(True)
        theme.set_contrast("usual")
        assert not theme.is_high_contrast
        theme.set_contrast("system")
        assert theme.is_high_contrast
    finally:
        theme.system_contrast.note(False)
    assert not theme.is_high_contrast


def edge(widget: QWidget) -> QColor:
    """The colour of a widget's left edge, in its middle."""
    image: QImage = widget.grab().toImage()
    return image.pixelColor(QPoint(0, image.height() // 2))


def test_what_has_only_a_shade_gets_an_outline(strong: Theme, qtbot: QtBot) -> None:
    window = surface("content")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    shaded: list[QFrame] = [surface(look) for look in ("card", "popup", "warn", "error", "info")]
    controls: list[QWidget] = [QPushButton("Do it"), QLineEdit()]
    for part in (*shaded, *controls):
        part.setMinimumHeight(40)
        column.addWidget(part)
    window.resize(300, 500)
    window.show()
    ground = strong.color("bg.content")
    for part in (*shaded, *controls):
        assert contrast(edge(part), ground) >= 4.5, part.property("look") or type(part).__name__


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_what_is_painted_by_hand_is_seen(strong: Theme, qtbot: QtBot, mode: str) -> None:
    strong.set_mode(mode)
    window = surface("content")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    chip, segments = (
        Chip(strong, "On the processor", "cpu"),
        Segments(strong, [("1", "One", ""), ("2", "Two", "")], "Choice"),
    )
    column.addWidget(chip)
    column.addWidget(segments)
    window.resize(300, 160)
    window.show()
    ground = strong.color("bg.content")
    for part in (chip, segments):
        assert contrast(edge(part), ground) >= 3.0, type(part).__name__


@pytest.mark.parametrize("mode", ["dark", "light"])
@pytest.mark.parametrize("high", [False, True])
def test_the_ring_is_seen_around_every_kind_of_button(theme: Theme, qtbot: QtBot, mode: str, high: bool) -> None:
    theme.set_mode(mode)
    theme.system_contrast.note(high)
    try:
        for ground in ("content", "sidebar", "window", "card"):
            for kind in ("normal", "primary", "danger", "quiet"):
                window = surface(ground)
                qtbot.addWidget(window)
                column = QVBoxLayout(window)
                column.setContentsMargins(12, 12, 12, 12)
                button = QPushButton("Do it")
                button.setProperty("kind", kind)
                column.addWidget(button)
                window.show()
                window.activateWindow()
                qtbot.waitUntil(window.isActiveWindow)
                button.clearFocus()
                button.setFocus(Qt.FocusReason.TabFocusReason)
                (ring,) = window.findChildren(FocusRing)
                image = window.grab().toImage()
                middle = ring.geometry().center().y()
                painted = image.pixelColor(ring.geometry().left(), middle)
                gap = image.pixelColor(ring.geometry().left() + 2, middle)
                assert contrast(painted, image.pixelColor(2, middle)) >= 3.0, f"{kind} on {ground}"
                assert contrast(painted, gap) >= 3.0, f"{kind} on {ground}: there is a gap"
                window.close()
    finally:
        theme.system_contrast.note(False)
