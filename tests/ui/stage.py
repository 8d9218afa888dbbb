"""The whole program as one fixture for all tests of a file that look at every scene.

Import all three; scene is the widget on top of the scene that the test's parameter names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from tests.hub.api_server import HubServer
from tests.leaks import LeakCheck, running_parts
from tests.ui.scenes import SCENES, Studio, fill, serve

__all__ = ["leaves_nothing_running", "scene", "studio"]


@pytest.fixture(scope="module")
def studio(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    """One program for all scenes of this file, as a screen reader would find it."""
    folder = tmp_path_factory.mktemp("scenes")
    paths = AppPaths.under(folder / "data")
    fill(paths)
    chats = folder / "chats.jsonl"
    chats.write_text('{"prompt": "Where to begin?", "answer": "At the beginning."}\n', encoding="utf-8")
    hub = HubServer()
    serve(hub)
    check = LeakCheck(running_parts)
    QAccessible.setActive(True)
    with hub.running():
        program = Program(qapp, paths)
        program.window.resize(1280, 800)
        program.start(None)
        program.settings.update(network=replace(program.settings.value.network, endpoint=hub.url))
        made = Studio(program, hub, chats)
        made.until(lambda: program.window.isVisible())
        yield made
        made.leave()
        program.close()
        program.deleteLater()
        qapp.processEvents()
    QAccessible.setActive(False)
    assert check.left_behind() == []


@pytest.fixture(autouse=True)
def leaves_nothing_running() -> None:
    """The program goes on from test to test; what it leaves behind is looked for after the last one."""


@pytest.fixture
def scene(studio: Studio, request: pytest.FixtureRequest) -> QWidget:
    """The widget on top of a scene, which is named by the test's parameter."""
    studio.leave()
    return SCENES[request.param](studio)
