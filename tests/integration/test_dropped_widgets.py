"""What the window drops is deleted there and then: for what only the search for garbage finds, events still wait."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from shiboken6 import isValid, ownedByPython

from tests.ui.scenes import SCENES, Studio
from tests.ui.stage import leaves_nothing_running, studio

__all__ = ["leaves_nothing_running", "studio"]

pytestmark = pytest.mark.integration


def test_no_scene_leaves_a_living_object_of_qts_to_the_search(studio: Studio) -> None:
    found: list[str] = []
    seen = 0
    # For a screen reader all buttons are made at once; else pictures stand in for some.
    QAccessible.setActive(False)
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        for name, open_scene in SCENES.items():
            studio.leave()
            open_scene(studio)
            studio.wait(50)
            studio.leave()
            studio.wait(50)
            gc.collect()
            found += [f"{type(thing).__name__} after {name!r}" for thing in gc.garbage[seen:] if _lives(thing)]
            seen = len(gc.garbage)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        QAccessible.setActive(True)
    assert seen > 100, "it looks at what is dropped"
    assert found == []


def _lives(thing: object) -> bool:
    return isinstance(thing, QObject) and isValid(thing) and ownedByPython(thing)
