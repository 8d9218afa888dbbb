"""Presets in the panels: what the menu offers, what it does, and whose values are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import PresetFileError
from synthia_desktop.core.preset_book import PresetBook
from synthia_desktop.core.preset_files import import_presets, save_book
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.panels.preset_row import PresetRow
from synthia_desktop.ui.panels.prompt_settings import PromptSettings
from synthia_desktop.ui.panels.sampling_settings import SamplingSettings
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.shared_desk import SharedDesk
from synthia_desktop.ui.theme import Theme

COLD = SamplingPreset("cold", "Cold", "No surprises.", SamplingParams(temperature=0.0))
NONE = SystemPreset("none", "None", "No message.", "")
THOUGHTS = SystemPreset("tot", "Thoughts", "In steps.", "Think.")


@dataclass
class Room:
    """Both panels at work on a chat with its real store; the generation thread is never started."""

    sampling: SamplingSettings
    prompt: PromptSettings
    chat: ChatSession
    settings: SettingsStore
    presets: PresetStore
    undo: list[tuple[str, object]]
    told: list[str]
    trouble: list[object]

    def choose(self, row: PresetRow, text: str) -> None:
        """What a person does with the menu."""
        made = row.make_menu()
        (action,) = [each for each in made.actions() if each.text() == text]
        assert action.isEnabled()
        action.trigger()

    def offers(self, row: PresetRow) -> list[str]:
        return [each.text() for each in row.make_menu().actions() if each.text() and each.isEnabled()]

    def set_temperature(self, value: float) -> None:
        row = self.sampling.panel.rows["temperature"]
        assert isinstance(row, NumberRow)
        row.field.edited.emit(value)

    def default(self) -> SamplingParams:
        return self.settings.value.sampling_for("")[0]


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    store = ConversationStore(tmp_path / "synthia.db")
    background = Background()
    settings = SettingsStore(
        tmp_path / "settings.json", Settings(sampling=COLD.params, sampling_preset="cold"), background
    )
    thread = EngineThread(tmp_path / "engine.log", SharedDesk(AppPaths.under(tmp_path)))
    models = ModelSession(thread, settings)
    archive = Archive(store, background)
    chat = ChatSession(thread, models, archive, settings)
    presets = PresetStore(tmp_path / "presets.json", PresetBook(), PresetBook((NONE, THOUGHTS), (COLD,)), background)
    parts = (theme, chat, models, settings, presets, background)
    made = Room(SamplingSettings(*parts), PromptSettings(*parts), chat, settings, presets, [], [], [])
    for panel in (made.sampling.panel, made.prompt.panel):
        qtbot.addWidget(panel)
        panel.show()
    for desk in (made.sampling.desk, made.prompt.desk):
        desk.undo_offered.connect(lambda text, undo: made.undo.append((text, undo)))
        desk.told.connect(lambda _title, text: made.told.append(text))
        desk.trouble.connect(made.trouble.append)
    yield made
    chat.close()
    archive.close()
    thread.close()
    settings.flush()
    background.close()
    store.close()


def test_values_are_kept_under_a_name(qtbot: QtBot, room: Room) -> None:
    row = room.sampling.panel.preset_row
    room.set_temperature(0.5)
    assert row.combo.currentText() == "Custom"
    room.choose(row, "Save as a new preset…")
    qtbot.keyClicks(row.name_field.edit, "Warm")
    qtbot.keyClick(row.name_field.edit, Qt.Key.Key_Return)
    (kept,) = room.presets.own.sampling
    assert (kept.name, kept.params) == ("Warm", replace(COLD.params, temperature=0.5))
    assert row.combo.currentText() == "Warm"
    assert row.combo.findText("Custom") == -1
    assert room.settings.value.sampling_preset == kept.id
    assert not row.name_field.isVisible()


def test_a_name_is_needed_and_esc_leaves_without_one(qtbot: QtBot, room: Room) -> None:
    row = room.sampling.panel.preset_row
    row.ask_name()
    assert not row.name_field.button.isEnabled()
    qtbot.keyClicks(row.name_field.edit, "  ")
    assert not row.name_field.button.isEnabled()
    qtbot.keyClick(row.name_field.edit, Qt.Key.Key_Return)
    qtbot.keyClick(row.name_field.edit, Qt.Key.Key_Escape)
    assert not row.name_field.isVisible()
    assert room.sampling.panel.isVisible()
    assert room.presets.own == PresetBook()


def test_an_own_preset_is_changed_renamed_moved_and_copied(qtbot: QtBot, room: Room) -> None:
    row = room.sampling.panel.preset_row
    for name, value in (("A", 0.4), ("B", 0.6)):
        room.set_temperature(value)
        row.saved.emit(name)
    room.set_temperature(0.7)
    room.choose(row, "Save the changes in “B”")
    assert [preset.params.temperature for preset in room.presets.own.sampling] == [0.4, 0.7]
    assert row.combo.currentText() == "B"
    room.choose(row, "Move up")
    assert [preset.name for preset in room.presets.own.sampling] == ["B", "A"]
    assert "Move up" not in room.offers(row)
    room.choose(row, "Duplicate")
    assert row.combo.currentText() == "B 2"
    room.choose(row, "Rename…")
    assert row.name_field.edit.text() == "B 2"
    row.name_field.edit.setText("C")
    row.name_field.button.click()
    assert [preset.name for preset in room.presets.own.sampling] == ["B", "A", "C"]
    assert row.combo.currentText() == "C"


def test_a_deleted_preset_comes_back_and_is_in_use_again(room: Room) -> None:
    row = room.prompt.panel.preset_row
    room.prompt.panel.editor.insert("Mine.")
    room.prompt.panel.editor.commit()
    row.saved.emit("Own")
    room.choose(row, "Delete")
    assert room.presets.own == PresetBook()
    assert row.combo.currentText() == "Custom"
    assert room.chat.conversation.system_prompt == "Mine."
    ((text, undo),) = room.undo
    assert "“Own”" in text
    assert callable(undo)
    undo()
    assert row.combo.currentText() == "Own"


def test_a_ready_made_preset_can_only_be_copied(room: Room) -> None:
    row = room.sampling.panel.preset_row
    assert room.offers(row) == ["Save as a new preset…", "Duplicate", "Import presets…"]
    room.choose(row, "Duplicate")
    assert [preset.name for preset in room.presets.own.sampling] == ["Cold 2"]
    assert row.combo.currentText() == "Cold 2"


def test_presets_go_to_a_file_and_come_from_one(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.set_temperature(0.4)
    room.sampling.panel.preset_row.saved.emit("A")
    room.prompt.panel.preset_row.saved.emit("P")
    file = tmp_path / "all.json"
    room.sampling.desk.give_out("", file)
    qtbot.waitUntil(file.exists)
    assert import_presets(file) == room.presets.own
    one = tmp_path / "one.json"
    room.sampling.desk.give_out(room.presets.own.sampling[0].id, one)
    qtbot.waitUntil(one.exists)
    assert [preset.name for preset in import_presets(one).presets] == ["A"]
    save_book(tmp_path / "new.json", PresetBook((SystemPreset("x", "N", "", "n"),), (replace(COLD, id="y", name="M"),)))
    room.prompt.desk.take_in(tmp_path / "new.json")
    qtbot.waitUntil(lambda: bool(room.told))
    assert room.told == ["1 system prompts and 1 sampling presets are new."]
    assert room.prompt.panel.preset_row.combo.findText("N") > 0
    room.prompt.desk.take_in(tmp_path / "new.json")
    qtbot.waitUntil(lambda: len(room.told) == 2)
    assert room.told[1] == "You have all of them already."


def test_a_bad_file_is_told_and_changes_nothing(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    room.prompt.desk.take_in(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: bool(room.trouble))
    assert isinstance(room.trouble[0], PresetFileError)
    room.sampling.desk.give_out("", tmp_path / "bad.json" / "x.json")
    qtbot.waitUntil(lambda: len(room.trouble) == 2)
    assert room.presets.own == PresetBook()


def test_a_change_holds_for_the_model_until_the_chat_has_its_own(room: Room) -> None:
    panel = room.sampling.panel
    assert panel.scope.title() == "The general default"
    room.set_temperature(0.5)
    assert room.default().temperature == 0.5
    panel.scope.only_here_button.click()
    assert panel.scope.title() == "This chat only"
    assert "the same as the model's" in panel.scope.words()
    room.set_temperature(0.9)
    assert room.default().temperature == 0.5
    assert panel.scope.words() == "One value differs from the model's."
    assert panel.rows["temperature"]._aside.text() == "model: 0.50"
    assert not panel.rows["top_k"]._aside.text()
    options = room.chat.conversation.options
    assert options.sampling is not None
    assert options.sampling.temperature == 0.9


def test_the_model_gets_the_chats_values_or_the_chat_the_models(room: Room) -> None:
    panel = room.sampling.panel
    panel.scope.only_here_button.click()
    room.set_temperature(0.9)
    panel.scope.reset_button.click()
    assert (panel.params().temperature, room.chat.conversation.options.sampling) == (0.0, None)
    panel.scope.only_here_button.click()
    room.set_temperature(0.8)
    panel.scope.default_button.click()
    assert room.default().temperature == 0.8
    assert room.chat.conversation.options.sampling is None
    assert panel.scope.title() == "The general default"


def test_another_chat_has_the_models_values(room: Room) -> None:
    room.sampling.panel.scope.only_here_button.click()
    room.set_temperature(0.9)
    first = room.chat.conversation
    room.chat.new_chat()
    room.sampling.show_values()
    assert room.sampling.panel.params().temperature == 0.0
    room.chat.show(first)
    room.sampling.show_values()
    assert room.sampling.panel.params().temperature == 0.9


def test_a_chats_values_are_asked_of_the_engine_and_stored(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.sampling.panel.scope.only_here_button.click()
    room.set_temperature(0.9)
    room.chat.send("Hello")
    jobs = room.chat._thread._jobs
    asked = [entry[0] for entry in (jobs.get_nowait() for _ in range(jobs.qsize())) if entry]
    assert getattr(asked[-1], "sampling").temperature == 0.9  # noqa: B009 - jobs of other kinds have none
    other = ConversationStore(tmp_path / "synthia.db")
    qtbot.waitUntil(lambda: bool(other.summaries()))
    stored = other.load(room.chat.conversation.id).options
    other.close()
    assert stored == room.chat.conversation.options


def test_a_system_prompt_of_the_chats_own_leaves_new_chats_alone(room: Room) -> None:
    panel = room.prompt.panel
    panel.scope.only_here_button.click()
    panel.editor.insert("Mine.")
    panel.editor.commit()
    assert room.settings.value.system_for("") == ""
    assert panel.scope.title() == "This chat only"
    room.chat.new_chat()
    room.prompt.show_values()
    assert panel.prompt() == ""
    panel.editor.insert("For all.")
    panel.editor.commit()
    assert room.settings.value.system_for("") == "For all."
    assert panel.scope.title() == "The general default"


def test_the_default_system_prompt_comes_and_goes(room: Room) -> None:
    panel = room.prompt.panel
    panel.scope.only_here_button.click()
    panel.editor.insert("Mine.")
    panel.editor.commit()
    panel.scope.reset_button.click()
    assert (panel.prompt(), room.chat.conversation.system_prompt) == ("", "")
    panel.scope.only_here_button.click()
    panel.preset_row.chosen.emit("tot")
    panel.scope.default_button.click()
    assert room.settings.value.system_for("") == "Think."
    assert room.settings.value.system_preset == "tot"


def test_variables_show_what_they_stand_for_and_are_put_in(qtbot: QtBot, room: Room) -> None:
    panel = room.prompt.panel
    shown = panel.variables.shown()
    assert list(shown) == ["date", "time", "weekday", "model", "user", "system"]
    assert shown["model"] == "nothing yet"
    assert shown["date"].count("-") == 2
    panel.variables.buttons["date"].click()
    assert panel.editor.text() == "{{date}}"
    assert panel.variables.button.text() == f"Variables: date {shown['date']}"


def test_a_chat_keeps_the_time_at_which_it_began(room: Room) -> None:
    assert room.chat.began > room.chat.conversation.created
    room.chat.send("Hello")
    began = room.chat.conversation.created
    assert room.chat.began == began
    assert room.prompt.panel.variables.shown()
