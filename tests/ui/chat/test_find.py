"""Finding in the open chat: counted in every message, marked where it is shown, gone to wherever it stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.core.folding import fold
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.find_bar import FindBar
from synthia_desktop.ui.chat.finding import Finding, _documents
from synthia_desktop.ui.chat.shown_words import count
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

ANSWER = "The **ti**de is high. [The tide](https://tide.example)\n\n```python\ntide = 'TIDE 😀 tide'\n```\n\n- a Tide"


def messages(number: int) -> list[Message]:
    made: list[Message] = []
    for n in range(number):
        role = Role.ASSISTANT if n % 2 else Role.USER
        text = f"Message {n}.\n\n" + "Some words that fill a line of the view and more. " * 8
        made.append(Message(str(n), str(n - 1) if n else None, role, text))
    return made


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


@pytest.fixture
def bar(theme: Theme, transcript: Transcript, qtbot: QtBot) -> FindBar:
    made = FindBar(theme, transcript, transcript.setFocus)
    qtbot.addWidget(made)
    made.open()
    return made


def look(bar: FindBar, qtbot: QtBot, text: str) -> str:
    """Type it and wait until all is counted."""
    bar.field.setText(text)
    bar.step(1)
    qtbot.waitUntil(lambda: bar.number.text() not in ("", "Searching") and "+" not in bar.number.text())
    return bar.number.text()


def marked(transcript: Transcript, message_id: str) -> list[str]:
    view = transcript.message_view(message_id)
    assert view is not None
    return [selection.cursor.selectedText() for part in _documents(view) for selection in part._found]


def test_the_words_that_are_seen_count_and_not_their_marks() -> None:
    answer = Message("a", None, Role.ASSISTANT, ANSWER)
    assert count(answer, [fold("tide")]) == 6
    assert count(answer, ["tide.example"]) == 0
    assert count(answer, ["the tide is"]) == 1
    assert count(Message("q", None, Role.USER, "**ti**de"), ["tide"]) == 0


def test_what_is_shown_is_marked_in_text_code_and_questions(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation(
        [Message("q", None, Role.USER, "Which TIDE?"), Message("a", "q", Role.ASSISTANT, ANSWER)], {}
    )
    assert look(bar, qtbot, "tide") == "1 of 7"
    assert marked(transcript, "q") == ["TIDE"]
    assert marked(transcript, "a") == ["tide", "tide", "tide", "TIDE", "tide", "Tide"]
    assert not transcript.grab().isNull()
    bar.leave()
    assert marked(transcript, "a") == []


def test_it_goes_to_messages_far_above_and_marks_them_there(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    shown = messages(300)
    shown[3] = Message("3", "2", Role.ASSISTANT, "long\n\n" * 60 + "the needle\n\n" + "after\n\n" * 60)
    shown[250] = Message("250", "249", Role.USER, "another needle")
    transcript.show_conversation(shown, {})
    assert transcript.message_view("3") is None
    assert look(bar, qtbot, "needle") == "1 of 2"
    assert marked(transcript, "3") == ["needle"]
    view = transcript.message_view("3")
    assert view is not None
    (spot,) = [part for part in _documents(view) if part._found]
    top = spot.mapTo(transcript.viewport(), spot.rect().topLeft()).y()
    line = top + spot.place_of(spot._found[0].cursor.position()).center().y()
    assert 0 < line < transcript.viewport().height()
    bar.step(1)
    assert bar.number.text() == "2 of 2"
    assert marked(transcript, "250") == ["needle"]
    bar.step(1)
    assert bar.number.text() == "1 of 2"
    bar.step(-1)
    assert bar.number.text() == "2 of 2"


def test_it_begins_where_one_is_reading(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation(messages(100), {})
    transcript.reveal(50)
    number = int(look(bar, qtbot, "message").split(" ")[0])
    assert 45 <= number <= 55


def test_marks_stay_when_formulas_are_drawn(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation([Message("a", None, Role.ASSISTANT, "The tide $x^2$ and the tide")], {})
    assert look(bar, qtbot, "tide") == "1 of 2"
    view = transcript.message_view("a")
    assert view is not None
    (part,) = _documents(view)
    qtbot.waitUntil(lambda: "\ufffc" in part.toPlainText(), timeout=10_000)
    assert marked(transcript, "a") == ["tide", "tide"]


def test_keys(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation(messages(9), {})
    transcript.reveal(0)
    qtbot.keyClicks(bar.field, "message")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.number.text() == "1 of 9")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.number.text() == "2 of 9"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.number.text() == "1 of 9"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_nothing_found_is_said(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation(messages(3), {})
    assert look(bar, qtbot, "zebra") == "Nothing found"
    assert not bar.next.isEnabled()
    bar.field.clear()
    qtbot.waitUntil(lambda: bar.number.text() == "")


def test_another_branch_is_counted_anew(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    shown = messages(4)
    transcript.show_conversation(shown, {})
    assert look(bar, qtbot, "message").endswith("of 4")
    transcript.show_branch([*shown[:2], Message("x", "1", Role.USER, "message message")], {})
    qtbot.waitUntil(lambda: bar.number.text().endswith("of 4"))
    assert marked(transcript, "x") == ["message", "message"]


def test_a_growing_answer_is_marked_as_far_as_it_was_found_and_counted_when_it_ends(
    transcript: Transcript, bar: FindBar, qtbot: QtBot
) -> None:
    transcript.show_conversation(messages(1), {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    view.append("High tide")
    bar.finding.look_for(["tide"])
    assert marked(transcript, "a") == ["tide"]
    for piece in (" comes", " and a **tide**", " goes [there](", "https://x.y)"):
        view.append(piece)
        view.show_waiting()
    assert marked(transcript, "a") == ["tide"]
    text = "High tide comes and a **tide** goes [there](https://x.y)"
    with qtbot.waitSignal(bar.finding.changed, check_params_cb=lambda _at, found, done: done and found == 2):
        transcript.finish_answer(Message("a", "0", Role.ASSISTANT, text))
    assert marked(transcript, "a") == ["tide", "tide"]


def test_what_is_written_anew_is_not_marked_until_it_is_found_again(
    transcript: Transcript, bar: FindBar, qtbot: QtBot
) -> None:
    transcript.show_conversation(messages(1), {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    view.append("High tide, **tide and")
    bar.finding.look_for(["tide"])
    view.append(" ebb**.")
    view.show_waiting()
    assert all(words == "tide" for words in marked(transcript, "a"))


def test_marks_stay_in_another_theme(theme: Theme, transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation([*messages(1), Message("a", "0", Role.ASSISTANT, f"{ANSWER} of $x$ tide")], {})
    look(bar, qtbot, "tide")
    before = marked(transcript, "a")
    theme.set_mode("light")
    assert marked(transcript, "a") == before
    theme.set_text_scale(1.25)
    assert marked(transcript, "a") == before
    QApplication.sendEvent(transcript, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert marked(transcript, "a") == before


def test_a_hit_of_the_search_of_all_chats_is_gone_to(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation(messages(120), {})
    bar.open_at("model:x WORDS fill", "7")
    qtbot.waitUntil(lambda: transcript.message_view("7") is not None)
    assert marked(transcript, "7")[:2] == ["words", "fill"]


def test_every_control_has_a_name(bar: FindBar, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(bar) == []


def test_a_browser_over_the_text_keeps_the_marks(transcript: Transcript, bar: FindBar, qtbot: QtBot) -> None:
    transcript.show_conversation([Message("a", None, Role.ASSISTANT, "the tide")], {})
    look(bar, qtbot, "tide")
    view = transcript.message_view("a")
    assert view is not None
    part = next(iter(_documents(view)))
    assert isinstance(part, DocumentView)
    assert [extra.cursor.selectedText() for extra in part.browser().extraSelections()] == ["tide"]


def test_what_is_found_in_folded_reasoning_is_unfolded_when_it_is_gone_to(
    bar: FindBar, transcript: Transcript, qtbot: QtBot
) -> None:
    text = "<think>The *tide* first.\n\n```c\ntide\n```\n</think>The tide at last."
    above = messages(12)
    transcript.show_conversation([*above, Message("a", "11", Role.ASSISTANT, text)], {})
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    assert view.reasoning is not None
    assert look(bar, qtbot, "tide").endswith(" of 3")
    while bar.number.text() != "3 of 3":
        bar.step(1)
    for number in ("1 of 3", "2 of 3"):
        bar.step(1)
        assert bar.number.text() == number
        assert view.reasoning.is_open()
        stack = view.reasoning.stack()
        assert stack is not None
        assert not stack.visibleRegion().isEmpty()
    assert marked(transcript, "a") == ["tide", "tide", "tide"]


def test_places_below_closed_reasoning_are_gone_to_without_opening_it(transcript: Transcript) -> None:
    text = "<think>The tide, the tide.</think>No more of it: tide."
    transcript.show_conversation([Message("q", None, Role.USER, "Why?"), Message("a", "q", Role.ASSISTANT, text)], {})
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    assert view.reasoning is not None
    finding = Finding(transcript)
    finding.look_for(["tide"])
    finding._go((1, 2))
    assert not view.reasoning.is_open()
    (answer,) = _documents(view)
    (mark,) = answer._found
    assert mark.format.background().color() == transcript._theme.color("accent.fill")
    finding._go((1, 1))
    assert view.reasoning.is_open()
    thought, answer = _documents(view)
    colours = [mark.format.background().color() for part in (thought, answer) for mark in part._found]
    assert [colour == transcript._theme.color("accent.fill") for colour in colours] == [False, True, False]
