"""WCAG AA: what can be read and operated stands out from what it stands on, in both themes, as it is really painted."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.controls.found import found_color
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.contrast import contrast
from synthia_desktop.ui.theme.qss import _BUTTONS, _FIELDS, _LISTS, _SURFACES
from synthia_desktop.ui.theme.tokens import read_tokens
from tests.ui.scenes import Studio
from tests.ui.stage import leaves_nothing_running, scene, studio

pytestmark = pytest.mark.integration
__all__ = ["leaves_nothing_running", "scene", "studio"]

TOKENS = read_tokens(resources_dir() / "themes" / "tokens.json")
TEXT, LARGE, CONTROL = 4.5, 3.0, 3.0
SURFACES = ("window", "sidebar", "content", "raised", "input", "hover", "selected")
READ_ON = (*SURFACES, "code", "pressed", "warn", "error", "info")
SHARP = 2
"""Pixels for one: thin strokes of letters are painted in their whole colour then."""

LOOKED_AT = [
    *("chat", "scripts", "problem", "banners", "attached", "cited", "search", "load settings", "sampling", "details"),
    *("model picker", "catalogue", "library", "downloads", "settings", "welcome"),
]
"""One of each look: what the other scenes show is the same."""


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_each_role_can_be_read_on_each_surface_that_it_is_used_on(mode: str) -> None:
    colors = {name: QColor(value) for name, value in TOKENS.colors[mode].items()}
    pairs = [("text.primary", f"bg.{name}", TEXT) for name in READ_ON]
    pairs += [("text.secondary", f"bg.{name}", TEXT) for name in READ_ON]
    pairs += [("text.tertiary", f"bg.{name}", TEXT) for name in (*SURFACES, "code")]
    pairs += [(f"syn.{name}", "bg.code", TEXT) for name in ("keyword", "string", "number", "function", "comment")]
    pairs += [("text.on_accent", f"accent.{name}", TEXT) for name in ("fill", "hover", "pressed")]
    pairs += [("text.on_danger", "danger.fill", TEXT), ("bg.window", "text.primary", TEXT)]
    pairs += [(f"status.{kind}", f"bg.{ground}", TEXT) for kind, ground in (("warn", "warn"), ("error", "error"))]
    for role in ("accent.text", "status.good", "status.warn", "status.error"):
        pairs += [(role, f"bg.{name}", TEXT) for name in ("content", "raised", "sidebar", "selected", "hover")]
    pairs += [("border.control", f"bg.{name}", CONTROL) for name in ("sidebar", "content", "raised", "input")]
    pairs += [("border.focus", f"bg.{name}", CONTROL) for name in (*READ_ON,)]
    pairs += [(f"mem.{name}", "bg.raised", CONTROL) for name in ("gpu", "ram", "kv", "compute", "over")]
    pairs += [("accent.fill", "mem.track", CONTROL), ("accent.fill", "bg.content", CONTROL)]
    low = {
        f"{front} on {ground}": round(contrast(colors[front], colors[ground]), 2)
        for front, ground, least in pairs
        if contrast(colors[front], colors[ground]) < least
    }
    assert low == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_rules_of_the_stylesheet_that_name_both_colours(mode: str) -> None:
    colors = TOKENS.colors[mode]
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", _SURFACES + _BUTTONS + _FIELDS + _LISTS)
    checked = 0
    for selector, body in rules:
        front = re.search(r"(?<![-\w])color: \$([\w.]+)", body)
        ground = re.search(r"(?<!selection-)background: \$([\w.]+)", body)
        if front is None or ground is None or "disabled" in selector:
            continue
        checked += 1
        ratio = contrast(QColor(colors[front[1]]), QColor(colors[ground[1]]))
        assert ratio >= TEXT, f"{selector.strip()}: {ratio:.2f}"
    assert checked > 5


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_found_words_can_be_read(theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    mark = found_color(theme)
    for name in ("content", "raised", "code", "sidebar", "selected"):
        ground = theme.color(f"bg.{name}")
        share = mark.alphaF()
        red, green, blue = (round(share * a + (1 - share) * b) for a, b in zip(parts(mark), parts(ground), strict=True))
        mixed = QColor(red, green, blue)
        assert contrast(theme.color("text.primary"), mixed) >= TEXT, name


def parts(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def texts(root: QWidget) -> Iterator[QWidget]:
    """What shows words and can be used now."""
    for widget in root.findChildren(QWidget):
        shows = (isinstance(widget, QLabel) and bool(widget.text().strip())) or (
            isinstance(widget, QAbstractButton) and bool(widget.text().strip())
        )
        # What cannot be used now, and the words beside it, need not stand out.
        usable = widget.isEnabled() and widget.property("textRole") != "text.disabled"
        if (shows or isinstance(widget, DocumentView)) and widget.isVisible() and usable:
            yield widget


def pixels(picture: QPixmap) -> NDArray[np.uint32]:
    """The colours of a picture, by rows."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(bytes(image.constBits()), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & np.uint32(0xFFFFFF)


def seen_contrast(part: NDArray[np.uint32]) -> float:
    """The most that any pixel stands out from what there is most of, as contrast() computes it."""
    found, often = np.unique(part, return_counts=True)
    channels = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    lights = np.array([0.2126, 0.7152, 0.0722]) @ linear + 0.05
    ground = lights[often.argmax()]
    return float(np.maximum(lights / ground, ground / lights).max()) if len(found) > 1 else 21.0


@pytest.mark.parametrize("scene", LOOKED_AT, indirect=True)
def test_words_stand_out_as_they_are_painted(scene: QWidget, studio: Studio) -> None:
    for mode in ("light", "dark"):
        studio.program.settings.update(theme=mode)
        studio.wait(30)
        low = faint(scene)
        assert not low, "\n".join([mode, *low])


@pytest.mark.parametrize("scene", ["chat", "banners", "load settings", "catalogue", "settings"], indirect=True)
def test_they_do_in_high_contrast(scene: QWidget, studio: Studio) -> None:
    contrast_asked = studio.program.theme.system_contrast
    contrast_asked.note(True)
    try:
        for mode in ("light", "dark"):
            studio.program.settings.update(theme=mode)
            studio.wait(30)
            low = faint(scene)
            assert not low, "\n".join([mode, *low])
    finally:
        contrast_asked.note(False)


def faint(scene: QWidget) -> list[str]:
    """The words that do not stand out enough."""
    picture = QPixmap(scene.size() * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    scene.render(picture)
    shown = pixels(picture)
    low: list[str] = []
    for widget in texts(scene):
        place = QRect(widget.mapTo(scene, QPoint()), widget.size()).intersected(scene.rect())
        hidden = widget.visibleRegion().boundingRect().size() != widget.size()
        if place.isEmpty() or hidden or isinstance(widget, QMenu):
            continue
        large = widget.font().pixelSize() >= 24 or (widget.font().pixelSize() >= 19 and widget.font().bold())
        x, y = place.x() * SHARP, place.y() * SHARP
        width, height = place.width() * SHARP, place.height() * SHARP
        ratio = seen_contrast(shown[y : y + height, x : x + width])
        if ratio < (LARGE if large else TEXT):
            low.append(f"{type(widget).__name__} {widget.property('text') or ''!r}: {ratio:.2f}")
    return low
