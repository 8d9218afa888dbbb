"""Plans in the window: the load settings, live while keys are hit, what came of a load, and the first model."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.panels.load_panel import LoadPanel

pytestmark = pytest.mark.integration

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
    slider = panel.layers.slider
    assert slider is not None
    qtbot.waitUntil(lambda: slider.maximum() == 6, timeout=TIMEOUT)


def test_the_shortest_context_is_remembered(demo: Program, qtbot: QtBot) -> None:
    panel = open_panel(demo, qtbot)
    panel.minimum_changed.emit(4096)
    assert demo.settings.value.minimum_context == 4096
    assert panel.params() == LoadParams()


def test_predicted_and_actual_are_compared_after_the_load(demo: Program, qtbot: QtBot) -> None:
    panel = open_panel(demo, qtbot)
    qtbot.waitUntil(panel.comparison.isVisible, timeout=TIMEOUT)
    texts = panel.comparison.texts()
    assert "RAM, engine in all" in texts
    assert panel.state() == ""


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plans are made for 64 MiB, so that what a step-down comes to is loaded in no time."""

    def machine(desk: Desk) -> Machine:
        return Machine(desk.planner.hardware(), Budgets((), Budget("CPU", 64 << 20, 0)))

    monkeypatch.setattr(Desk, "machine", machine)


@pytest.mark.usefixtures("little_memory")
def test_a_model_that_does_not_fit_is_refused_with_numbers_and_loaded_anyway(demo: Program, qtbot: QtBot) -> None:
    panel = open_panel(demo, qtbot)
    # 100 million tokens of cache fit into no computer; the step-down then finds what does.
    demo.models.load(demo.models.state.path, LoadParams(gpu_layers=0, context_length=100_000_000, kv_type=KvType.BF16))
    qtbot.waitUntil(lambda: demo.models.state.stage is Stage.FAILED, timeout=TIMEOUT)
    view = demo.window.page.view.transcript.problem_view()
    assert view is not None
    assert [words for words, _, _ in view.problem.actions] == ["Try again", "Load anyway", "Load settings…"]
    qtbot.waitUntil(lambda: panel.apply.text() == "Load anyway", timeout=TIMEOUT)
    panel.apply.setFocus()
    qtbot.keyClick(panel.apply, Key.Key_Space)
    qtbot.waitUntil(lambda: demo.models.state.stage is Stage.READY, timeout=TIMEOUT)
    notice = demo.window.page.load_notices.notice
    assert notice is not None
    assert notice.banner is not None
    assert notice.banner.accessibleName().startswith("Retried with a context of")
    assert panel.state() == "Reduced"
    badge = demo.window.page.header.findChildren(Chip)[0]
    assert badge.text() == "On the processor"
    assert badge.accessibleDescription() == "Reduced, because memory ran out while loading."
    keep = next(each for each in notice.findChildren(QPushButton) if each.text() == "Always use these here")
    qtbot.keyClick(keep, Key.Key_Space)
    kept = demo.settings.value.model(demo.models.state.path).load
    info = demo.models.state.info
    assert info is not None
    assert kept.context_length == info.context_length
    assert not notice.isVisible()


def test_the_first_page_recommends_a_model_and_downloads_it(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(program.late.manager, "download", lambda repo, file: asked.append((repo, file)))
    page = program.window.findChild(WelcomePage)
    assert page is not None
    qtbot.waitUntil(lambda: page.first.model is not None, timeout=TIMEOUT)
    model = page.first.model
    assert model is not None
    page.first.button.setFocus()
    qtbot.keyClick(page.first.button, Key.Key_Space)
    assert asked == [(model.repo, model.file)]
    assert program.window.windowTitle().startswith("Downloads")
