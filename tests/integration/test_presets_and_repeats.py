"""The whole program: an answer that is written again is the same, and presets and a chat's own values outlast it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_settings import read_settings
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.details_words import detail_groups, repeat_words
from tests.integration.conftest import MakeProgram, load_demo

pytestmark = pytest.mark.integration

TIMEOUT = 60_000
LIVELY = SamplingParams(temperature=1.8, top_k=0, max_tokens=80)


def ask(program: Program, qtbot: QtBot, question: str) -> Message:
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.send(question)
    assert finished.args
    return finished.args[0]


def again(program: Program, qtbot: QtBot, message: Message) -> Message:
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.window.page.view.write_again(message.id)
    assert finished.args
    return finished.args[0]


def test_the_same_again_is_the_same(demo: Program, qtbot: QtBot) -> None:
    demo.settings.set_sampling(demo.models.state.path, LIVELY, "")
    demo.chat.set_system_prompt("You talk at {{time}}.")
    for question in ("What are you?", "What can you do?"):
        answer = ask(demo, qtbot, question)
    assert answer.stats is not None
    used = read_settings(answer.stats.settings)
    assert used is not None
    assert used.system == time.strftime("You talk at %H:%M.", time.localtime(demo.chat.conversation.created))
    assert used.sampling == replace(LIVELY, seed=answer.stats.seed)
    info = demo.models.state.info
    assert info is not None
    assert (used.context_length, used.layers_total) == (info.context_length, info.layers_total)
    demo.settings.set_sampling(demo.models.state.path, SamplingParams(temperature=0.0), "")
    repeated = again(demo, qtbot, answer)
    assert repeated.id != answer.id
    assert repeated.text == answer.text
    assert "the same to the last letter" in repeat_words(repeated, answer)
    assert demo.chat.conversation.siblings(answer.id) == [answer, repeated]
    demo.chat.new_chat()
    ask(demo, qtbot, "Something else")
    with qtbot.waitSignal(demo.chat.replaced):
        demo.window.page.open_chat(chat_with(demo, answer))
    assert again(demo, qtbot, demo.chat.conversation.messages[answer.id]).text == answer.text


def chat_with(program: Program, answer: Message) -> str:
    """The id of the stored chat that has this answer."""
    summaries = program._store.summaries()
    return next(each.id for each in summaries if answer.id in program._store.load(each.id).messages)


def test_a_stop_string_ends_an_answer(demo: Program, qtbot: QtBot) -> None:
    whole = ask(demo, qtbot, "What are you?")
    word = whole.text.split()[2]
    demo.settings.set_sampling(demo.models.state.path, SamplingParams(temperature=0.0, stop=(word,)), "")
    demo.chat.new_chat()
    cut = ask(demo, qtbot, "What are you?")
    assert cut.text == whole.text.partition(word)[0].rstrip()
    assert cut.stats is not None
    assert cut.stats.finish_reason == "stop"


def test_a_clock_in_the_system_prompt_costs_nothing(
    demo: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo.chat.set_system_prompt("It is {{time}} on {{date}}.")
    first = ask(demo, qtbot, "What are you?")
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + 7_200)
    second = ask(demo, qtbot, "What can you do?")
    assert first.stats is not None
    assert second.stats is not None
    assert second.stats.evaluated_tokens <= second.stats.prompt_tokens - first.stats.prompt_tokens


def test_presets_and_a_chats_own_values_outlast_the_program(make_program: MakeProgram, qtbot: QtBot) -> None:
    program = make_program()
    load_demo(program, qtbot)
    panels = program.window.page.panels
    panels.toggle_sampling()
    sampling = panels._sampling
    assert sampling is not None
    sampling.panel.scope.only_here_button.click()
    sampling.panel.rows["top_k"].changed.emit("top_k", 7)
    sampling.panel.rows["top_k"].finished.emit()
    sampling.panel.preset_row.saved.emit("Seven")
    panels._presets.add(SystemPreset("", "Mine", "", "Mine."))
    answer = ask(program, qtbot, "What are you?")
    assert answer.stats is not None
    program.close()
    program = make_program()
    qtbot.waitUntil(lambda: answer.id in program.chat.conversation.messages)
    assert program.window.page.panels._presets.own.system[0].name == "Mine"
    options = program.chat.conversation.options
    assert options.sampling is not None
    assert options.sampling.top_k == 7
    assert program.window.page.panels.labels()[1] == "Seven"
    stored = program.chat.conversation.messages[answer.id]
    facts = dict(fact for group in detail_groups(stored) for fact in group.facts)
    assert facts["Top-k"] == "7"


def test_a_broken_presets_file_is_told_and_kept(make_program: MakeProgram, app_paths: AppPaths) -> None:
    app_paths.create()
    app_paths.presets_file.write_text("{broken")
    program = make_program()
    assert len(program.window.banners._shown) == 1
    assert [file.name for file in app_paths.settings_dir.glob("presets.broken-*")]
