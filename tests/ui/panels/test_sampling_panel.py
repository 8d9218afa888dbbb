"""The sampling panel keeps what it is given, follows presets, and announces each edit once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.presets import SamplingPreset
from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.panels.sampling_fields import REPLACED_BY_MIROSTAT
from synthia_desktop.ui.panels.sampling_panel import SamplingPanel
from synthia_desktop.ui.theme import Theme

Key = Qt.Key
CARDS = SamplingPreset("cards", "Cards", "As the cards say.", SamplingParams())
STEADY = SamplingPreset("steady", "Steady", "Few surprises.", SamplingParams(temperature=0.2, repeat_penalty=1.1))
INTEGERS = {name for name, value in vars(SamplingParams()).items() if isinstance(value, int)} | {"seed"}
PARAMS = st.builds(
    SamplingParams,
    **{
        name: (st.integers(int(low), int(high)) if name in INTEGERS else st.floats(low, high))
        for name, (low, high) in LIMITS.items()
        if name != "seed"
    },
    seed=st.none() | st.integers(0, int(LIMITS["seed"][1])),
)


@pytest.fixture(scope="module")
def one_panel(shared_theme: Theme) -> Iterator[SamplingPanel]:
    """Made once: of several hundred widgets."""
    made = SamplingPanel(shared_theme, ())
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(theme: Theme, one_panel: SamplingPanel) -> Iterator[SamplingPanel]:
    one_panel.set_presets((CARDS, STEADY), ())
    one_panel.set_params(CARDS.params, "cards")
    for group in one_panel.disclosures:
        group.set_open(False)
    one_panel.show()
    yield one_panel
    one_panel.hide()


@pytest.fixture
def heard(panel: SamplingPanel) -> Iterator[list[tuple[SamplingParams, str]]]:
    got: list[tuple[SamplingParams, str]] = []

    def hear(params: SamplingParams, preset: str) -> None:
        got.append((params, preset))

    panel.changed.connect(hear)
    yield got
    panel.changed.disconnect(hear)


def number(panel: SamplingPanel, name: str) -> NumberRow:
    row = panel.rows[name]
    assert isinstance(row, NumberRow)
    return row


def retype(qtbot: QtBot, row: NumberRow, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, text)
    qtbot.keyClick(row.field, Key.Key_Return)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(params=PARAMS)
def test_parameters_come_back_as_they_were_given(panel: SamplingPanel, params: SamplingParams) -> None:
    announced: list[object] = []
    panel.changed.connect(announced.append)
    panel.set_params(params, "")
    assert panel.params() == params
    for name in ("temperature", "top_k", "min_p"):
        number(panel, name).field.setFocus()
        number(panel, name).field.clearFocus()
    assert panel.params() == params
    assert announced == []
    panel.changed.disconnect(announced.append)


def test_every_parameter_has_a_row(panel: SamplingPanel) -> None:
    assert set(panel.rows) == {field.name for field in fields(SamplingParams)}


def test_an_edit_is_announced_once_and_is_custom(
    qtbot: QtBot, panel: SamplingPanel, heard: list[tuple[SamplingParams, str]]
) -> None:
    retype(qtbot, number(panel, "temperature"), "0.5")
    assert heard == [(replace(CARDS.params, temperature=0.5), "")]
    assert panel.preset_row.combo.currentText() == "Custom"


def test_a_held_key_is_announced_at_its_release(
    qtbot: QtBot, panel: SamplingPanel, heard: list[tuple[SamplingParams, str]]
) -> None:
    slider = number(panel, "top_k").slider
    assert slider is not None
    for _ in range(3):
        qtbot.keyPress(slider, Key.Key_Right)
    assert heard == []
    qtbot.keyRelease(slider, Key.Key_Right)
    assert heard == [(replace(CARDS.params, top_k=53), "")]


def test_values_of_a_preset_are_that_preset_again(
    qtbot: QtBot, panel: SamplingPanel, heard: list[tuple[SamplingParams, str]]
) -> None:
    retype(qtbot, number(panel, "temperature"), "0.5")
    retype(qtbot, number(panel, "temperature"), "0.75")
    assert heard[-1] == (CARDS.params, "cards")
    assert panel.preset_row.combo.findText("Custom") == -1


def test_a_preset_sets_all_values_by_keyboard(
    qtbot: QtBot, panel: SamplingPanel, heard: list[tuple[SamplingParams, str]]
) -> None:
    qtbot.keyClick(panel.preset_row.combo, Key.Key_Down)
    assert heard == [(STEADY.params, "steady")]
    assert number(panel, "temperature").field.text() == "0.20"
    assert panel.preset_row.note() == "Few surprises."


def test_one_step_back_to_the_preset(
    qtbot: QtBot, panel: SamplingPanel, heard: list[tuple[SamplingParams, str]]
) -> None:
    assert not panel.back.isEnabled()
    retype(qtbot, number(panel, "top_p"), "0.9")
    assert panel.back.isEnabled()
    panel.back.click()
    assert heard[-1] == (CARDS.params, "cards")


def test_an_unknown_preset_is_custom(panel: SamplingPanel) -> None:
    panel.set_params(SamplingParams(top_k=1), "gone")
    assert panel.preset_id() == ""
    assert panel.preset_row.combo.currentText() == "Custom"


@pytest.mark.parametrize("version", [1, 2])
def test_mirostat_closes_what_it_replaces(panel: SamplingPanel, version: int) -> None:
    panel.mirostat.segments.changed.emit(str(version))
    assert panel.params().mirostat == version
    for name in REPLACED_BY_MIROSTAT:
        field = number(panel, name).field
        assert not field.isEnabled()
        assert "Mirostat" in field.toolTip()
    assert number(panel, "mirostat_tau").field.isEnabled()
    panel.mirostat.segments.changed.emit("0")
    assert number(panel, "top_k").field.isEnabled()
    assert not number(panel, "mirostat_tau").field.isEnabled()


@pytest.mark.parametrize(
    ("off", "on", "closed"),
    [
        (SamplingParams(), SamplingParams(dry_multiplier=0.8), "dry_base"),
        (SamplingParams(), SamplingParams(xtc_probability=0.5), "xtc_threshold"),
        (SamplingParams(), SamplingParams(frequency_penalty=0.5), "repeat_last_n"),
    ],
)
def test_values_without_effect_are_closed(
    panel: SamplingPanel, off: SamplingParams, on: SamplingParams, closed: str
) -> None:
    panel.set_params(off, "")
    assert not number(panel, closed).field.isEnabled()
    assert number(panel, closed).field.toolTip()
    panel.set_params(on, "")
    assert number(panel, closed).field.isEnabled()


def test_seed_and_length_are_left_open_by_switches(qtbot: QtBot, theme: Theme) -> None:
    panel, heard = SamplingPanel(theme, ()), list[tuple[SamplingParams, str]]()
    qtbot.addWidget(panel)
    panel.changed.connect(lambda params, preset: heard.append((params, preset)))
    seed, length = number(panel, "seed").switch, number(panel, "max_tokens").switch
    assert seed is not None
    assert length is not None
    assert seed.isChecked()
    seed.click()
    length.click()
    assert [(params.seed, params.max_tokens) for params, _ in heard] == [(0, 1024), (0, -1)]


def test_groups_say_whether_they_are_at_work(panel: SamplingPanel) -> None:
    panel.set_params(SamplingParams(dry_multiplier=1.0), "")
    assert [group.button.text() for group in panel.disclosures] == [
        "Repetition penalties: off",
        "DRY: on",
        "XTC and typical: off",
        "Mirostat: off",
    ]


def test_a_group_opens_by_keyboard(qtbot: QtBot, panel: SamplingPanel) -> None:
    group = panel.disclosures[1]
    assert not number(panel, "dry_base").isVisible()
    qtbot.keyClick(group.button, Key.Key_Space)
    assert number(panel, "dry_base").isVisible()
