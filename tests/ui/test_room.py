"""Nothing is cut and nothing lies over anything else: in small windows, with large text, in long words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from synthia_desktop.ui.controls.buttons import IconButton
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.switch import Switch
from tests.ui.scenes import SCENES, Studio
from tests.ui.stage import leaves_nothing_running, studio

pytestmark = pytest.mark.integration
__all__ = ["leaves_nothing_running", "studio"]

LOOKED_AT = [
    *("empty with a model", "chat", "problem", "banners", "editing", "attached", "search", "find", "load settings"),
    *("system prompt", "sampling", "context", "details", "catalogue", "library", "hub"),
    *("repository", "downloads", "settings", "about"),
    *("export", "welcome"),
]
# What gives up its end where there is no room for it, and says all in its tooltip or panel.
ELIDED = (ElidedLabel, Chip, IconButton, Switch)
ELIDED_NAMES = ("PickerButton", "RailButton", "SectionButton", "DisclosureButton", "GroupButton", "CopyButton")
SPARE = 2
"""Pixels of rounding."""


def texts(root: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """What shows words that must be seen whole."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or isinstance(widget, ELIDED):
            continue
        # The numbers of an answer are elided too: its card has them all.
        elided = type(widget).__name__ in ELIDED_NAMES or " tok/s" in widget.text() or " Tok/s" in widget.text()
        if widget.isVisible() and widget.window() is root.window() and widget.text().strip() and not elided:
            yield widget


def cut(root: QWidget) -> list[str]:
    """The words that have less room than they need, or lie over others."""
    found: list[str] = []
    for widget in texts(root):
        words = f"{type(widget).__name__} {widget.text()[:40]!r} in {type(widget.parent()).__name__}"
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + SPARE:
                found.append(f"too low: {words}")
        elif widget.sizeHint().width() > widget.width() + SPARE:
            found.append(f"too narrow: {words}")
        place = widget.geometry().adjusted(1, 1, -1, -1)
        parent = widget.parentWidget()
        others = parent.children() if parent is not None else []
        for other in others:
            if not isinstance(other, (QLabel, QAbstractButton)) or other is widget or not other.isVisible():
                continue
            if other.geometry().adjusted(1, 1, -1, -1).intersects(place):
                found.append(f"over another: {words}")
    return found


def beyond(root: QWidget) -> list[str]:
    """The pages that are wider than what is seen of them, and cannot be scrolled there."""
    found: list[str] = []
    for area in root.findChildren(QScrollArea):
        page, off = area.widget(), area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisible() and page is not None and off and page.width() > area.viewport().width():
            found.append(f"wider than its page: {type(area).__name__} in {type(area.parent()).__name__}")
    return found


def too_tight(studio: Studio) -> str:
    """What is cut in each scene."""
    lines: list[str] = []
    for name in LOOKED_AT:
        studio.leave()
        scene = SCENES[name](studio)
        studio.wait(200)
        lines += [f"{name}: {words}" for words in (*cut(scene), *beyond(scene.window()))]
    return "\n".join(lines)


@pytest.fixture(
    params=[(1280, 800, 1.0), (1280, 800, 1.5), (1280, 800, 2.0), (800, 600, 1.0), (800, 600, 1.5)], ids=str
)
def window(studio: Studio, request: pytest.FixtureRequest) -> Iterator[Studio]:
    """The program in a window of this width and height, with text of this scale."""
    width, height, scale = request.param
    studio.program.settings.update(text_scale=scale)
    studio.program.window.resize(width, height)
    studio.wait(100)
    assert studio.program.window.size() == QSize(width, height), "it can be as small as that"
    yield studio
    studio.program.settings.update(text_scale=1.0, language="en")
    studio.program.window.resize(1280, 800)


def test_everything_has_its_room(window: Studio) -> None:
    assert not (found := too_tight(window)), found


def test_long_words_have_their_room(studio: Studio) -> None:
    """German: a third longer than English, in the mean and more so in single words."""
    studio.leave()
    studio.program.settings.update(language="de")
    studio.until(lambda: studio.program.window.tr("Settings") == "Einstellungen")
    studio.wait(300)
    found = too_tight(studio)
    studio.leave()
    studio.program.settings.update(language="en")
    studio.wait(300)
    assert not found, found
