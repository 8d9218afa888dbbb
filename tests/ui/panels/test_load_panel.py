"""The load panel keeps what it is given, edits by keyboard, and says what it cannot do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_panel import LoadPanel
from synthia_desktop.ui.theme import Theme

Key = Qt.Key
PARAMS = st.builds(
    LoadParams,
    gpu_layers=st.none() | st.integers(0, 100_000),
    cpu_moe_layers=st.integers(0, 100_000),
    main_gpu=st.integers(0, 255),
    split_mode=st.sampled_from(SplitMode),
    tensor_split=st.lists(st.floats(0, 1e6), max_size=4).map(tuple),
    context_length=st.integers(0, 100_000_000),
    batch_size=st.integers(1, 1_000_000),
    ubatch_size=st.integers(1, 1_000_000),
    threads=st.integers(0, 4096),
    kv_type=st.sampled_from(KvType),
    flash_attention=st.sampled_from(FlashAttention),
    use_mmap=st.booleans(),
    use_mlock=st.booleans(),
    rope_freq_base=st.floats(0, 1e12),
    rope_freq_scale=st.floats(0, 1e6),
)


@pytest.fixture(scope="module")
def one_panel(shared_theme: Theme) -> Iterator[LoadPanel]:
    """Made once: of several hundred widgets."""
    made = LoadPanel(shared_theme)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(theme: Theme, one_panel: LoadPanel, gpu_facts: LoadFacts) -> Iterator[LoadPanel]:
    one_panel.set_facts(gpu_facts)
    one_panel.set_params(LoadParams(gpu_layers=28), LoadParams(gpu_layers=28))
    one_panel.show()
    yield one_panel
    one_panel.hide()


@pytest.fixture
def two_gpus(gpu_facts: LoadFacts) -> LoadFacts:
    other = Device("GPU1", "Another GPU", "gpu", 4 * 2**30, 8 * 2**30)
    return replace(gpu_facts, devices=(*gpu_facts.devices, other))


def off_segment(panel: LoadPanel) -> QToolButton:
    return next(each for each in panel.flash.segments.findChildren(QToolButton) if each.text() == "Off")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(params=PARAMS)
def test_parameters_come_back_as_they_were_given(panel: LoadPanel, params: LoadParams) -> None:
    panel.set_params(params, None)
    assert panel.params() == params
    panel.more.set_open(True)
    for row in (panel.layers, panel.context, panel.threads):
        row.field.setFocus()
        row.field.clearFocus()
    assert panel.params() == params


def test_only_the_edited_value_changes(qtbot: QtBot, panel: LoadPanel) -> None:
    odd = LoadParams(gpu_layers=28, context_length=5001, rope_freq_scale=0.123456789, threads=3)
    panel.set_params(odd, odd)
    assert panel.layers.slider is not None
    qtbot.keyClick(panel.layers.slider, Key.Key_Left)
    assert panel.params() == replace(odd, gpu_layers=27)


def test_the_slider_ends_at_the_models_layers(panel: LoadPanel) -> None:
    assert panel.layers.slider is not None
    assert panel.layers.slider.maximum() == 33


def test_experts_in_ram_are_offered_for_models_with_experts_only(
    qtbot: QtBot, panel: LoadPanel, gpu_facts: LoadFacts
) -> None:
    assert not panel.experts.isVisible()
    panel.set_facts(replace(gpu_facts, expert_layers=32))
    assert panel.experts.isVisible()
    slider = panel.experts.slider
    assert slider is not None
    assert slider.maximum() == 32
    qtbot.keyClick(slider, Key.Key_End)
    assert panel.params() == LoadParams(gpu_layers=28, cpu_moe_layers=32)


def test_auto_gives_the_choice_away_and_back(panel: LoadPanel) -> None:
    assert panel.layers.switch is not None
    panel.layers.switch.click()
    assert panel.params().gpu_layers is None
    assert not panel.layers.field.isEnabled()
    panel.layers.switch.click()
    assert panel.params().gpu_layers == 28


def test_leaving_auto_starts_from_the_layers_in_use(panel: LoadPanel) -> None:
    panel.set_params(LoadParams(), LoadParams())
    assert panel.layers.switch is not None
    panel.layers.switch.click()
    assert panel.params().gpu_layers == 28


@pytest.mark.parametrize("supported", [True, False])
def test_without_a_usable_gpu_the_layers_are_closed_and_say_why(panel: LoadPanel, supported: bool) -> None:
    panel.set_facts(LoadFacts(33, 32768, 8, (), supported))
    for part in (panel.layers.field, panel.layers.slider, panel.layers.switch):
        assert part is not None
        assert not part.isEnabled()
        assert "All layers run in RAM" in part.toolTip()
    assert "All layers run in RAM" in panel.layers.note()
    assert panel.params().gpu_layers == 28


def test_changes_are_listed_and_end_with_the_edit(qtbot: QtBot, panel: LoadPanel) -> None:
    assert panel.state() == ""
    assert not panel.apply.isEnabled()
    assert panel.layers.slider is not None
    qtbot.keyClick(panel.layers.slider, Key.Key_End)
    assert [(line.label, line.before, line.after) for line in panel.change_list.changes()] == [
        ("GPU layers", "28", "33")
    ]
    assert panel.state() == "Not applied yet"
    assert panel.change_list.isVisible()
    qtbot.keyClick(panel.layers.slider, Key.Key_Left)
    for _ in range(4):
        qtbot.keyClick(panel.layers.slider, Key.Key_Left)
    assert panel.change_list.changes() == ()
    assert not panel.change_list.isVisible()


def test_reload_asks_with_the_values_shown(qtbot: QtBot, panel: LoadPanel) -> None:
    panel.kv_type.combo.setFocus()
    qtbot.keyClick(panel.kv_type.combo, Key.Key_Down)
    qtbot.keyClick(panel.kv_type.combo, Key.Key_Down)
    with qtbot.waitSignal(panel.apply_requested) as asked:
        panel.apply.click()
    assert asked.args == [LoadParams(gpu_layers=28, kv_type=KvType.Q8_0), False]
    assert isinstance(panel.params().kv_type, KvType)


def test_without_a_loaded_model_it_can_be_loaded_unchanged(panel: LoadPanel) -> None:
    panel.set_params(LoadParams(), None)
    assert panel.apply.text() == "Load model"
    assert panel.apply.isEnabled()
    assert panel.change_list.changes() == ()


def test_recommended_values_are_the_defaults(panel: LoadPanel) -> None:
    panel.recommended.click()
    assert panel.params() == LoadParams()


def test_a_quantised_cache_needs_flash_attention(panel: LoadPanel) -> None:
    off_segment(panel).click()
    assert panel.params().flash_attention is FlashAttention.OFF
    panel.kv_type.combo.setCurrentIndex(list(KvType).index(KvType.Q8_0))
    panel.kv_type.combo.activated.emit(panel.kv_type.combo.currentIndex())
    assert panel.params().flash_attention == FlashAttention.ON
    assert not off_segment(panel).isEnabled()
    assert "flash attention" in off_segment(panel).toolTip()
    assert "8 bit (q8_0)" in panel.flash.note()


def test_above_the_trained_length_the_scale_is_said(qtbot: QtBot, panel: LoadPanel) -> None:
    panel.context.field.setFocus()
    panel.context.field.selectAll()
    qtbot.keyClicks(panel.context.field, "65536")
    qtbot.keyClick(panel.context.field, Key.Key_Return)
    assert panel.params().context_length == 65536
    assert "32,768" in panel.context.note()
    assert "0.5" in panel.context.note()


def test_zero_shows_the_automatic_length_and_an_empty_field_means_it(qtbot: QtBot, panel: LoadPanel) -> None:
    panel.set_params(LoadParams(context_length=0), None)
    assert panel.context.field.text() == "4,096"
    panel.set_params(LoadParams(context_length=8192), None)
    panel.context.field.setFocus()
    panel.context.field.selectAll()
    qtbot.keyClick(panel.context.field, Key.Key_Delete)
    qtbot.keyClick(panel.context.field, Key.Key_Return)
    assert panel.params().context_length == 0
    assert panel.context.field.text() == "4,096"


def test_settings_of_several_gpus_are_shown_only_with_several(panel: LoadPanel, two_gpus: LoadFacts) -> None:
    panel.more.set_open(True)
    rows = {row.name: row for row in panel.more.rows}
    assert not rows["tensor_split"].isVisible()
    panel.set_facts(two_gpus)
    assert rows["tensor_split"].isVisible()


def test_a_tensor_split_starts_from_the_free_memory(panel: LoadPanel, two_gpus: LoadFacts) -> None:
    panel.set_facts(two_gpus)
    row = next(row for row in panel.more.rows if row.name == "tensor_split")
    switch = row.switch  # type: ignore[attr-defined]
    switch.click()
    assert panel.params().tensor_split == (7.0, 4.0)
    switch.click()
    assert panel.params().tensor_split == ()


def test_escape_closes(qtbot: QtBot, panel: LoadPanel) -> None:
    for part in (panel, panel.layers.field, panel.kv_type.combo, panel.layers.slider):
        with qtbot.waitSignal(panel.closed):
            qtbot.keyClick(part, Key.Key_Escape)
