"""Every panel fits its width at normal and large text, and every control has a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.core.presets import load_sampling_presets, load_system_presets
from synthia_desktop.core.prompt import format_names
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_panel import LoadPanel
from synthia_desktop.ui.panels.prompt_panel import PromptPanel
from synthia_desktop.ui.panels.sampling_panel import SamplingPanel
from synthia_desktop.ui.panels.side_panel import MIN_WIDTH, WIDTH, PanelFrame
from synthia_desktop.ui.theme import Theme

PRESETS = resources_dir() / "presets"
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider, QPlainTextEdit)


def load_panel(theme: Theme) -> PanelFrame:
    panel = LoadPanel(theme)
    gpus = tuple(Device(f"GPU{n}", "NVIDIA GeForce RTX 4070 Laptop GPU", "gpu", 2**33, 2**33) for n in range(2))
    panel.set_facts(LoadFacts(33, 32768, 8, gpus, True, layers_offloaded=28, load_seconds=4))
    panel.more.set_open(True)
    params = LoadParams(
        gpu_layers=33,
        context_length=65536,
        kv_type=KvType.IQ4_NL,
        flash_attention=FlashAttention.OFF,
        rope_freq_base=1e6,
        tensor_split=(1.5, 2.5),
        split_mode=SplitMode.ROW,
    )
    panel.set_params(params, LoadParams(gpu_layers=28))
    return panel


def sampling_panel(theme: Theme) -> PanelFrame:
    panel = SamplingPanel(theme, load_sampling_presets(PRESETS))
    panel.set_params(SamplingParams(mirostat=2, seed=12345, dry_multiplier=1), "")
    for group in panel.disclosures:
        group.set_open(True)
    return panel


def prompt_panel(theme: Theme) -> PanelFrame:
    preset = load_system_presets(PRESETS)[1]
    panel = PromptPanel(theme, load_system_presets(PRESETS), format_names())
    panel.set_prompt(preset.text, preset.id)
    panel.set_format("auto", "The file's own template")
    return panel


BUILDERS = (load_panel, sampling_panel, prompt_panel)


def show(qtbot: QtBot, panel: PanelFrame, width: int) -> None:
    qtbot.addWidget(panel)
    panel.resize(width, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    # Heights follow widths one layout pass later.
    for _ in range(3):
        QApplication.processEvents()


def cut(label: QLabel) -> bool:
    if label.wordWrap():
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
        return label.height() < label.heightForWidth(label.width()) or label.contentsRect().width() < longest
    return label.contentsRect().width() < label.fontMetrics().horizontalAdvance(label.text())


def assert_fits(panel: PanelFrame, width: int) -> None:
    assert panel.minimumSizeHint().width() <= width
    area = panel.findChild(QScrollArea)
    assert area is not None
    content = area.widget()
    assert content is not None
    assert content.width() == area.viewport().width()
    assert content.minimumSizeHint().width() <= content.width()
    shown = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    assert shown
    assert [label.text() for label in shown if cut(label)] == []
    for control in panel.findChildren(QWidget):
        if isinstance(control, CONTROLS) and control.isVisible():
            right = control.mapTo(panel, control.rect().topRight()).x()
            assert right < width, control.accessibleName()
            assert control.height() >= control.minimumSizeHint().height(), control.accessibleName()
    for field in panel.findChildren(QAbstractSpinBox):
        line = field.lineEdit()
        if field.isVisible():
            text = line.text() or line.placeholderText()
            assert line.fontMetrics().horizontalAdvance(text) < line.width(), field.accessibleName()


@pytest.mark.parametrize("build", BUILDERS)
def test_nothing_is_cut(qtbot: QtBot, theme: Theme, build: Callable[[Theme], PanelFrame]) -> None:
    panel = build(theme)
    for width in (MIN_WIDTH, WIDTH):
        show(qtbot, panel, width)
        assert_fits(panel, width)


@pytest.mark.parametrize("build", BUILDERS)
def test_nothing_is_cut_at_large_text(qtbot: QtBot, large_text: Theme, build: Callable[[Theme], PanelFrame]) -> None:
    panel = build(large_text)
    for width in (MIN_WIDTH, WIDTH):
        show(qtbot, panel, width)
        assert_fits(panel, width)


@pytest.mark.parametrize("build", BUILDERS)
def test_a_change_of_the_text_size_is_followed(
    qtbot: QtBot, theme: Theme, build: Callable[[Theme], PanelFrame]
) -> None:
    panel = build(theme)
    show(qtbot, panel, WIDTH)
    theme.set_text_scale(1.6)
    try:
        for _ in range(3):
            QApplication.processEvents()
        assert_fits(panel, WIDTH)
    finally:
        theme.set_text_scale(1.0)


@pytest.mark.parametrize("build", BUILDERS)
def test_every_control_has_a_name_and_explains_itself(
    qtbot: QtBot, theme: Theme, build: Callable[[Theme], PanelFrame]
) -> None:
    panel = build(theme)
    qtbot.addWidget(panel)
    for control in panel.findChildren(QWidget):
        if isinstance(control, CONTROLS) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            inside = "qt_" in control.objectName() or isinstance(control.parent(), QComboBox | QAbstractSpinBox)
            assert name or inside, control
            if isinstance(control, QAbstractSpinBox | QComboBox | QSlider):
                assert control.toolTip(), name


@pytest.mark.parametrize("build", BUILDERS)
def test_names_are_not_used_twice(qtbot: QtBot, theme: Theme, build: Callable[[Theme], PanelFrame]) -> None:
    panel = build(theme)
    qtbot.addWidget(panel)
    spins = [field.accessibleName() for field in panel.findChildren(QAbstractSpinBox)]
    assert len(spins) == len(set(spins))
