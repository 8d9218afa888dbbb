"""The card of an answer says everything that is known of it, and an answer can be asked for again as it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_settings import AnswerSettings, read_settings
from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.chat.details import AnswerDetails
from synthia_desktop.ui.chat.details_words import as_json, as_text, detail_groups, repeat_words
from synthia_desktop.ui.chat.repeats import Repeats
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk

USED = AnswerSettings(
    "Synthia 7B",
    "Q4_K_M",
    "synthia-7b.Q4_K_M.gguf",
    4096,
    28,
    33,
    ("Vulkan0", "CPU"),
    "synthia",
    "You are Synthia.",
    "",
    SamplingParams(temperature=0.9, repeat_penalty=1.1, seed=77, stop=("\n\n",)),
    LoadParams(gpu_layers=28, threads=6, kv_type=KvType.Q8_0),
)
STATS = AnswerStats(1842, 242, 412, 0.84, 311.2, 29.84, 13.8, 77, "stop", settings=USED.written(), recipe="id;1;")
ANSWER = Message("a", "u", Role.ASSISTANT, "Because.", created=1e9, model_name="Synthia 7B", stats=STATS)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> Iterator[AnswerDetails]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield AnswerDetails(theme, window)
    window.close()


def test_everything_is_said() -> None:
    facts = dict(fact for group in detail_groups(ANSWER) for fact in group.facts)
    expected = {
        "Generation": "29.8 tok/s",
        "Time to first token": "0.84 s",
        "Prompt": "1,842",
        "Evaluated": "242",
        "In the KV cache": "1,600",
        "Answer": "412",
        "Temperature": "0.90",
        "Repeat penalty": "1.10",
        "Seed": "77",
        "Stop strings": r"\n\n",
        "Context": "4,096",
        "Layers on the GPU": "28 of 33",
        "KV cache": "q8_0",
        "Name": "Synthia 7B Q4_K_M",
        "File": "synthia-7b.Q4_K_M.gguf",
        "System prompt": "You are Synthia.",
    }
    assert expected.items() <= facts.items()
    assert "Mirostat" not in facts  # what is off and rarely used is not said
    assert "From the saved state" not in facts


def test_an_answer_of_an_older_version_says_what_it_can() -> None:
    old = replace(ANSWER, stats=replace(STATS, settings="", recipe=""))
    facts = dict(fact for group in detail_groups(old) for fact in group.facts)
    assert facts["Seed"] == "77"
    assert facts["Name"] == "Synthia 7B"
    assert "Temperature" not in facts
    assert detail_groups(replace(ANSWER, stats=None)) == []


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"sampling": {"temperature": 99}, "file": 3}', "[" * 9999])
def test_broken_settings_do_no_harm(text: str) -> None:
    message = replace(ANSWER, stats=replace(STATS, settings=text))
    assert detail_groups(message)
    assert json.loads(as_json(message))


def test_settings_come_back_as_they_were() -> None:
    assert read_settings(USED.written()) == USED
    assert len(USED.written()) < 1_500


def test_it_is_copied_as_text_and_as_json() -> None:
    text = as_text(detail_groups(ANSWER))
    assert "Speed\nGeneration: 29.8 tok/s\n" in text
    data = json.loads(as_json(ANSWER))
    assert data["settings"]["sampling"]["seed"] == 77
    assert data["stats"]["generated_tokens"] == 412
    assert "settings" not in data["stats"]


def repeated(text: str, **changes: object) -> Message:
    used = replace(USED, repeats="a")
    return replace(ANSWER, id="b", text=text, stats=replace(STATS, settings=used.written(), **changes))


def test_a_repeated_answer_is_compared_with_the_first() -> None:
    assert repeat_words(ANSWER, None) == ""
    assert "the same to the last letter" in repeat_words(repeated("Because."), ANSWER)
    assert "no longer there" in repeat_words(repeated("Because."), None)
    assert "from character 8 on: its prompt was another one" in repeat_words(repeated("Because", recipe="x;1;"), ANSWER)
    assert "from character 4 on" in repeat_words(repeated("Becxuse."), ANSWER)
    assert "stopped" in repeat_words(repeated("Bec", finish_reason="cancelled"), ANSWER)
    other = replace(ANSWER, stats=replace(STATS, settings=replace(USED, layers_offloaded=3).written()))
    assert "loaded otherwise" in repeat_words(repeated("B"), other)


def test_the_card_shows_it_and_copies_it(qtbot: QtBot, card: AnswerDetails) -> None:
    card.show_answer(ANSWER, None, "", QPoint(0, 0))
    shown = {label.text() for label in card.findChildren(QLabel) if label.isVisible()}
    assert {"29.8 tok/s", "28 of 33", "You are Synthia."} <= shown
    assert not card.repeat.isVisible()
    card.copy_text.click()
    assert QGuiApplication.clipboard().text() == card.texts()
    card.copy_json.click()
    assert json.loads(QGuiApplication.clipboard().text())["stats"]["seed"] == 77
    with qtbot.waitSignal(card.again_requested) as asked:
        qtbot.keyClick(card.again_button, Qt.Key.Key_Space)
    assert asked.args == ["a"]
    assert not card.isVisible()


def test_the_card_says_why_it_cannot_be_written_again(qtbot: QtBot, card: AnswerDetails) -> None:
    card.show_answer(repeated("Because."), ANSWER, "Another model is chosen.", QPoint(0, 0))
    assert not card.again_button.isEnabled()
    assert card.again_button.toolTip() == "Another model is chosen."
    assert card.repeat.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_card_stays_on_the_screen_at_large_text(card: AnswerDetails, large_text: Theme) -> None:
    long = replace(USED, system="word " * 5_000)
    message = replace(ANSWER, stats=replace(STATS, settings=long.written()))
    card.show_answer(message, None, "", QPoint(10_000, 10_000))
    assert card.screen().availableGeometry().contains(card.geometry())
    assert card.again_button.isVisible()


def test_everything_has_a_name(card: AnswerDetails, nameless: Callable[[QWidget], list[str]]) -> None:
    card.show_answer(ANSWER, None, "", QPoint(0, 0))
    assert nameless(card) == []


def test_the_line_below_an_answer_opens_the_card(qtbot: QtBot, theme: Theme) -> None:
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(800, 600)
    transcript.show()
    question = Message("u", None, Role.USER, "Why?")
    transcript.show_conversation([question, ANSWER], {})
    view = transcript.message_view("a")
    assert view is not None
    for key, modifier in ((Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),):
        with qtbot.waitSignal(transcript.details_requested) as asked:
            qtbot.keyClick(view, key, modifier)
        assert asked.args is not None
        assert asked.args[0] == "a"
    with qtbot.waitSignal(transcript.details_requested):
        view.actions_row.open_details()
    with qtbot.assertNotEmitted(transcript.details_requested):
        bare = transcript.message_view("u")
        assert bare is not None
        bare.actions_row.open_details()


@pytest.fixture
def repeats(desk: Desk) -> Iterator[Repeats]:
    models = desk.chat._models
    assert isinstance(models, ModelSession)
    models._set(ModelState(Stage.READY, "/models/synthia-7b.Q4_K_M.gguf"))
    yield Repeats(desk.chat, models)
    models._set(ModelState())
    models.touch()


def asked_once(desk: Desk) -> Message:
    """A question that was answered as ANSWER was."""
    answer = desk.ask("Why?", "Because.")
    kept = replace(answer, stats=STATS)
    desk.chat.conversation.messages[answer.id] = kept
    desk.job()
    return kept


def test_the_same_is_asked_of_the_engine_again(desk: Desk, repeats: Repeats) -> None:
    first = asked_once(desk)
    desk.chat.set_system_prompt("Another one by now.")
    assert repeats.why_not(first) == ""
    repeats.again(first.id)
    job = desk.job()
    assert (job.sampling, job.system, job.format_name) == (USED.sampling, "You are Synthia.", "synthia")
    assert (job.repeats, job.recipe, job.prefill) == (first.id, "id;1;", "")
    made = desk.answer("Because.")
    assert desk.chat.conversation.siblings(made.id) == [first, made]


def test_what_an_answer_began_with_it_begins_with_again(desk: Desk, repeats: Repeats) -> None:
    first = asked_once(desk)
    begun = replace(first, stats=replace(STATS, settings=replace(USED, begun="Be").written()))
    desk.chat.conversation.messages[first.id] = begun
    repeats.again(first.id)
    assert desk.job().prefill == "Be"


def test_why_an_answer_cannot_be_written_again(desk: Desk, repeats: Repeats) -> None:
    first = asked_once(desk)
    assert "not known" in repeats.why_not(replace(first, stats=None))
    other = replace(first, stats=replace(STATS, settings=replace(USED, file="other.gguf").written()))
    assert "other.gguf" in repeats.why_not(other)
    desk.chat.send("And now?")
    assert "being written" in repeats.why_not(first)
    repeats.again(first.id)
    assert desk.chat.conversation.messages[desk.chat.conversation.current_id or ""].state is MessageState.STREAMING
    assert len(desk.chat.conversation.siblings(first.id)) == 1
