"""The prompt panel keeps texts exactly, says which format is in use, and shows every byte."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut, QTextOption
from pytestqt.qtbot import QtBot

from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.ui.panels.prompt_panel import PromptPanel
from synthia_desktop.ui.theme import Theme

Key = Qt.Key
PRESETS = (SystemPreset("none", "None", "No message.", ""), SystemPreset("tot", "Thoughts", "In steps.", "Think."))
FORMATS = [("auto", "Automatic"), ("synthia", "Synthia"), ("chatml", "ChatML")]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> PromptPanel:
    made = PromptPanel(theme, PRESETS, FORMATS)
    qtbot.addWidget(made)
    made.set_prompt("", "none")
    made.show()
    return made


@pytest.fixture
def heard(panel: PromptPanel) -> list[tuple[str, str]]:
    got: list[tuple[str, str]] = []
    panel.system_changed.connect(lambda text, preset: got.append((text, preset)))
    return got


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text())
def test_texts_come_back_as_they_were_given(panel: PromptPanel, text: str) -> None:
    announced: list[object] = []
    panel.system_changed.connect(announced.append)
    panel.set_prompt(text, "")
    panel.editor.commit()
    assert panel.prompt() == text
    assert announced == []
    panel.system_changed.disconnect(announced.append)


def test_a_pause_ends_an_edit(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    qtbot.keyClicks(panel.editor, "Be brief.")
    assert heard == []
    assert panel.preset_row.combo.currentText() == "Custom"
    qtbot.waitUntil(lambda: heard == [("Be brief.", "")])


def test_losing_the_focus_ends_an_edit(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    panel.activateWindow()
    panel.editor.setFocus()
    qtbot.keyClicks(panel.editor, "A")
    panel.format_row.combo.setFocus()
    assert heard == [("A", "")]


def test_hiding_the_panel_ends_an_edit(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    qtbot.keyClicks(panel.editor, "A")
    panel.hide()
    assert heard == [("A", "")]


def test_a_shortcut_ends_an_edit_before_it_acts(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    order: list[object] = []
    shortcut = QShortcut("Ctrl+N", panel)
    shortcut.activated.connect(lambda: order.append(list(heard)))
    panel.activateWindow()
    panel.editor.setFocus()
    qtbot.keyClicks(panel.editor, "A")
    qtbot.keyClick(panel.editor, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert order == [[("A", "")]]


def test_another_chats_prompt_drops_nothing_into_it(
    qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]
) -> None:
    qtbot.keyClicks(panel.editor, "A")
    panel.set_prompt("Other", "")
    panel.editor.commit()
    assert heard == []
    assert panel.editor.text() == "Other"


def test_a_no_break_space_survives_an_edit(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    panel.set_prompt("a\u00a0b", "")
    qtbot.keyClicks(panel.editor, "c")
    panel.editor.commit()
    assert heard == [("ca\u00a0b", "")]


def test_a_preset_fills_the_field(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    qtbot.keyClick(panel.preset_row.combo, Key.Key_Down)
    assert heard == [("Think.", "tot")]
    assert panel.editor.text() == "Think."


def test_typing_a_presets_text_is_that_preset(qtbot: QtBot, panel: PromptPanel, heard: list[tuple[str, str]]) -> None:
    qtbot.keyClicks(panel.editor, "Think.")
    panel.editor.commit()
    assert heard == [("Think.", "tot")]
    assert panel.preset_row.combo.currentText() == "Thoughts"


def test_auto_says_what_it_came_to(panel: PromptPanel) -> None:
    panel.set_format("auto", "ChatML")
    assert panel.format_row.combo.currentText() == "Auto: ChatML"
    assert panel.format_row.note() == ""


def test_a_chosen_format_that_the_model_lacks_is_said(panel: PromptPanel) -> None:
    panel.set_format("chatml", "Synthia")
    assert panel.format_row.combo.currentText() == "ChatML"
    assert "In use: Synthia" in panel.format_row.note()


def test_a_format_is_chosen_by_keyboard(qtbot: QtBot, panel: PromptPanel) -> None:
    with qtbot.waitSignal(panel.format_changed) as chosen:
        qtbot.keyClick(panel.format_row.combo, Key.Key_Down)
    assert chosen.args == ["synthia"]


def test_dots_are_only_drawn(qtbot: QtBot, panel: PromptPanel) -> None:
    text = "SYSTEM: S \nUSER: Hi \nASSISTANT: "
    panel.set_preview(text)
    assert panel.preview.toPlainText() == text
    assert panel.preview.spaces_visible()
    qtbot.keyClick(panel.spaces_row.switch, Key.Key_Space)
    assert not panel.preview.spaces_visible()
    assert panel.preview.toPlainText() == text
    panel.set_preview("x" * 80_000)
    assert panel.preview.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    assert not panel.preview.spaces_visible()


def test_the_field_grows_with_its_text(panel: PromptPanel) -> None:
    low = panel.editor.sizeHint().height()
    panel.set_prompt("line\n" * 8, "")
    high = panel.editor.sizeHint().height()
    panel.set_prompt("line\n" * 80, "")
    assert low < high < panel.editor.sizeHint().height() < 2 * high
