"""The memory card shows a plan in numbers, words and bars, and warns where it does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.preview import Preview
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_panel import LoadPanel
from synthia_desktop.ui.panels.memory_card import MemoryCard
from synthia_desktop.ui.panels.plan_words import Room, device_words, warnings
from synthia_desktop.ui.theme import Theme
from tests.ui.panels.conftest import LAPTOP, plan_of, size

Key = Qt.Key


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> MemoryCard:
    made = MemoryCard(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, gpu_facts: LoadFacts) -> LoadPanel:
    made = LoadPanel(theme)
    qtbot.addWidget(made)
    made.set_facts(gpu_facts)
    made.set_params(LoadParams(gpu_layers=28), LoadParams(gpu_layers=28))
    made.show()
    return made


def test_a_plan_that_fits_is_said_in_numbers(card: MemoryCard, fitting_plan: Preview) -> None:
    assert card.isHidden()
    card.set_plan(fitting_plan)
    assert not card.isHidden()
    assert card.texts() == [
        "Predicted 6.2 GB of 7.1 GB VRAM free, fits",
        "Predicted 0.4 GB of 9.8 GB RAM free, fits",
        "about 40 tok/s",
    ]
    assert [bar.accessibleName() for bar in card.bars()] == [
        "Needs 6.2 gigabytes: 6.2 of 7.1 VRAM",
        "Needs 0.4 gigabytes: 0.4 of 9.8 RAM",
    ]
    assert card.accessibleDescription() == "Needs 6.6 gigabytes: 6.2 of 7.1 VRAM, 0.4 of 9.8 RAM"


def test_a_speed_that_nobody_knows_is_not_said(card: MemoryCard, fitting_plan: Preview) -> None:
    card.set_plan(replace(fitting_plan, speed=None))
    assert not any("tok/s" in text for text in card.texts())


def test_the_uncertainty_of_the_speed_is_in_its_tooltip(card: MemoryCard, fitting_plan: Preview) -> None:
    card.set_plan(fitting_plan)
    tips = {label.toolTip() for label in card.findChildren(QLabel)}
    assert "Predicted: between 32 and 48 tokens per second." in tips


def test_what_does_not_fit_is_warned_of_with_numbers(card: MemoryCard, big_plan: Preview) -> None:
    card.set_plan(big_plan)
    assert "Predicted 9.6 GB of 7.1 GB VRAM free, does not fit" in card.texts()
    assert "Needs 9.6 GB of VRAM, 7.1 GB are free: it will probably fail to load." in card.texts()
    assert card.bars()[0].view.missing == size(7.4) + 2 * size(1.1) - size(7.1) + size(0.5)


def test_what_only_fits_into_the_margin_is_too_tight() -> None:
    plan = plan_of(LoadParams(gpu_layers=33), (5.7, 0.6, 0.6), (0.1, 0, 0.3))
    assert [words.room for words in device_words(plan)] == [Room.TIGHT, Room.FITS]
    (sentence,) = warnings(plan)
    assert sentence.startswith("Needs 6.9 GB of VRAM, 7.1 GB are free and 0.5 GB of them should stay so")
    assert "may fail" in sentence


def test_a_file_that_is_mapped_loads_slowly_but_loads() -> None:
    plan = plan_of(LoadParams(gpu_layers=0), (0, 0, 0), (12.0, 0.5, 0.3))
    (sentence,) = warnings(plan)
    assert "read from the disk for each token" in sentence
    copied = plan_of(LoadParams(gpu_layers=0, use_mmap=False), (0, 0, 0), (12.0, 0.5, 0.3))
    assert warnings(copied) == ["Needs 12.8 GB of RAM, 9.8 GB are free: it will probably fail to load."]


def test_what_auto_gives_up_is_one_sentence(card: MemoryCard, automatic_plan: Preview) -> None:
    card.set_plan(automatic_plan)
    sentence = next(text for text in card.texts() if text.startswith("So that it fits"))
    assert "a context of 2,048 instead of 4,096 tokens" in sentence
    assert "the 8 bit (q8_0) cache and 24 of 33 layers on the GPU" in sentence


def test_an_estimate_is_called_one(card: MemoryCard) -> None:
    card.set_plan(plan_of(LoadParams(gpu_layers=1), (1, 1, 1), (1, 0, 0), approximate=True))
    assert any("estimate" in text for text in card.texts())


def test_trouble_takes_the_place_of_the_plan_and_a_plan_that_of_trouble(
    card: MemoryCard, fitting_plan: Preview
) -> None:
    card.set_plan(fitting_plan)
    card.set_trouble("The file is cut short.")
    assert card.texts() == ["The file is cut short."]
    card.set_plan(fitting_plan)
    assert "The file is cut short." not in card.texts()
    assert len(card.bars()) == 2


def test_several_gpus_are_named(card: MemoryCard, fitting_plan: Preview) -> None:
    budgets = Budgets((*LAPTOP.gpus, Budget("GPU1", size(4), size(0.5))), LAPTOP.host)
    second = DeviceUse("GPU1", "gpu", size(1), 0, 0)
    use = replace(fitting_plan.fit.use, devices=(second, *fitting_plan.fit.use.devices))
    card.set_plan(replace(fitting_plan, fit=replace(fitting_plan.fit, use=use), budgets=budgets))
    assert [text for text in card.texts() if "GPU" in text] == [
        "Predicted 6.2 GB of 7.1 GB free on GPU0, fits",
        "Predicted 1.0 GB of 4.0 GB free on GPU1, fits",
    ]


def test_every_change_asks_for_a_plan(qtbot: QtBot, panel: LoadPanel) -> None:
    asked: list[LoadParams] = []
    panel.params_changed.connect(asked.append)
    assert panel.layers.slider is not None
    qtbot.keyClick(panel.layers.slider, Key.Key_Right)
    qtbot.keyClick(panel.layers.slider, Key.Key_Right)
    panel.recommended.click()
    assert asked == [LoadParams(gpu_layers=29), LoadParams(gpu_layers=30), LoadParams()]


def test_what_does_not_fit_can_be_loaded_anyway(qtbot: QtBot, panel: LoadPanel, big_plan: Preview) -> None:
    assert panel.layers.slider is not None
    qtbot.keyClick(panel.layers.slider, Key.Key_End)
    panel.set_plan(big_plan)
    assert panel.apply.text() == "Load anyway"
    panel.apply.setFocus()
    with qtbot.waitSignal(panel.apply_requested) as asked:
        qtbot.keyClick(panel.apply, Key.Key_Space)
    assert asked.args == [LoadParams(gpu_layers=33), True]


def test_what_fits_again_is_reloaded_as_usual(panel: LoadPanel, big_plan: Preview, fitting_plan: Preview) -> None:
    panel.set_plan(big_plan)
    panel.set_plan(fitting_plan)
    assert panel.apply.text() == "Reload model"


def test_under_auto_the_row_shows_what_auto_would_choose(panel: LoadPanel, automatic_plan: Preview) -> None:
    panel.recommended.click()
    panel.set_plan(automatic_plan)
    row = panel.layers
    assert row.slider is not None
    assert row.switch is not None
    assert (row.field.text(), row.field.lineEdit().placeholderText(), row.slider.value()) == ("", "24", 24)
    assert "Auto puts 24 of 33 layers on the GPU now." in row.switch.accessibleDescription()
    assert panel.kv_type.note() == "Auto takes 8 bit (q8_0). Takes 1.1 GB. A 16 bit cache would take 2.1 GB."
    row.switch.click()
    assert panel.params() == LoadParams(gpu_layers=24)


def test_under_auto_the_experts_in_ram_are_said(
    panel: LoadPanel, gpu_facts: LoadFacts, automatic_plan: Preview
) -> None:
    panel.set_facts(replace(gpu_facts, expert_layers=32))
    panel.recommended.click()
    changed = (Change(Setting.CPU_MOE, 0, 12),)
    panel.set_plan(replace(automatic_plan, fit=replace(automatic_plan.fit, changed=changed)))
    assert panel.experts.note() == "Auto keeps the experts of 12 layers in RAM now."
    assert "So that it fits, Auto takes the experts of 12 layers in RAM." in panel.card.texts()
    panel.set_plan(automatic_plan)
    assert panel.experts.note() == ""


def test_the_cache_says_what_it_takes(panel: LoadPanel, fitting_plan: Preview) -> None:
    panel.set_params(LoadParams(gpu_layers=33, kv_type=KvType.Q8_0), None)
    panel.set_plan(fitting_plan)
    assert panel.kv_type.note() == "Takes 1.1 GB. A 16 bit cache would take 2.0 GB."


def test_the_shortest_context_is_announced(qtbot: QtBot, panel: LoadPanel) -> None:
    panel.set_minimum(2048)
    panel.more.set_open(True)
    field = panel.more.minimum.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "8192")
    with qtbot.waitSignal(panel.minimum_changed) as told:
        qtbot.keyClick(field, Key.Key_Return)
    assert told.args == [8192]
