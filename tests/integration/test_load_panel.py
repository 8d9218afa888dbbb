"""The load settings in the window: plans of the real planner for the model that is loaded, live while keys are hit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.panels.load_panel import LoadPanel

Key = Qt.Key
TIMEOUT = 30_000


def open_panel(program: Program, qtbot: QtBot) -> LoadPanel:
    program.window.page.panels.toggle_load()
    panel = program.window.page.panels.currentWidget()
    assert isinstance(panel, LoadPanel)
    qtbot.waitUntil(lambda: any("Predicted" in text for text in panel.card.texts()), timeout=TIMEOUT)
    return panel


def test_the_plan_follows_the_keys(demo: Program, qtbot: QtBot) -> None:
    panel = open_panel(demo, qtbot)
    (bar,) = panel.card.bars()
    before = bar.view.needed
    assert panel.kv_type.note().startswith("Takes")
    panel.kv_type.combo.setFocus()
    while panel.params().kv_type is not KvType.Q8_0:
        qtbot.keyClick(panel.kv_type.combo, Key.Key_Down)
    qtbot.waitUntil(lambda: "A 16 bit cache would take" in panel.kv_type.note(), timeout=TIMEOUT)
    assert bar.view.needed < before
    panel.context.field.setFocus()
    panel.context.field.selectAll()
    qtbot.keyClicks(panel.context.field, "65536")
    qtbot.keyClick(panel.context.field, Key.Key_Return)
    qtbot.waitUntil(lambda: bar.view.needed > before, timeout=TIMEOUT)
    panel.apply.setFocus()
    qtbot.keyClick(panel.apply, Key.Key_Space)
    qtbot.waitUntil(
        lambda: demo.models.state.info is not None and demo.models.state.info.context_length == 65536, timeout=TIMEOUT
    )
    # What is planned for a reload with the same values is what the load before has taken.
    qtbot.waitUntil(lambda: panel.change_list.changes() == (), timeout=TIMEOUT)
    info = demo.models.state.info
    assert info is not None
    assert info.memory is not None
    assert sum(device.total for device in info.memory.devices) == bar.view.needed


def test_the_layers_are_known_before_the_model_is_loaded(
    program: Program, qtbot: QtBot, demo_model: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "cut.gguf"
    broken.write_bytes(demo_model.read_bytes()[:-1000])
    program.window.open_model(str(broken))
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.FAILED, timeout=TIMEOUT)
    program.window.page.panels.toggle_load()
    panel = program.window.page.panels.currentWidget()
    assert isinstance(panel, LoadPanel)
    qtbot.waitUntil(lambda: bool(panel.card.texts()), timeout=TIMEOUT)
    assert not panel.card.bars()
    program.window.open_model(str(demo_model))
    program.models.cancel()
    qtbot.waitUntil(lambda: len(panel.card.bars()) == 1, timeout=TIMEOUT)
    assert panel.layers.slider is not None
    qtbot.waitUntil(lambda: panel.layers.slider.maximum() == 6, timeout=TIMEOUT)


def test_the_shortest_context_is_remembered(demo: Program, qtbot: QtBot) -> None:
    panel = open_panel(demo, qtbot)
    panel.minimum_changed.emit(4096)
    assert demo.settings.value.minimum_context == 4096
    assert panel.params() == LoadParams()
