"""Texts that are made to hold a window or to break it: a page at once, the rest in slices, nothing lost, no crash."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.markup.streaming import MOST_OF_CODE
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.question import BEGINNING, LONG, UserMessage
from synthia_desktop.ui.chat.stack import AT_ONCE, MOST_SHOWN, BlockStack
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme
from tests.bench.transcript_text import BOMBS


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def answered(transcript: Transcript, text: str) -> BlockStack:
    question, answer = Message("u", None, Role.USER, "?"), Message("a", "u", Role.ASSISTANT, text)
    transcript.show_conversation([question, answer], {})
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    return view.stack


def wait_for_slices(stack: BlockStack, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: stack.is_whole() or stack.more_button() is not None, timeout=300_000)


class Turns(QObject):
    """Notes when a stack has done a piece of work, and when the event loop has come to what was sent then."""

    _sent = Signal()

    def __init__(self, stack: BlockStack) -> None:
        super().__init__(stack)
        self.found: list[str] = []
        self._sent.connect(lambda: self.found.append("turn"), Qt.ConnectionType.QueuedConnection)
        stack.resized.connect(self._note)

    def _note(self) -> None:
        self.found.append("work")
        self._sent.emit()


@pytest.mark.integration
@pytest.mark.parametrize("name", BOMBS)
def test_a_page_is_there_at_once_and_the_window_goes_on(name: str, transcript: Transcript, qtbot: QtBot) -> None:
    stack = answered(transcript, BOMBS[name])
    assert stack.views()
    assert len(stack.plain_text()) <= max(AT_ONCE, MOST_OF_CODE)
    watch = Turns(stack)
    wait_for_slices(stack, qtbot)
    # Between any two pieces of work the event loop had its turn: what was sent during the first has been handled.
    assert "work, work" not in ", ".join(watch.found)
    transcript.resize(600, 500)
    transcript.grab()


@pytest.mark.integration
def test_what_nobody_reads_on_is_shown_when_it_is_asked_for(transcript: Transcript, qtbot: QtBot) -> None:
    text = "".join(f"Paragraph {number}.\n\n" for number in range(8_000))
    stack = answered(transcript, text)
    wait_for_slices(stack, qtbot)
    more = stack.more_button()
    assert more is not None
    assert more.text().startswith("Show all, ")
    assert more.text().endswith(" kB more")
    assert more.accessibleName() or more.text()
    assert "Paragraph 7999." not in stack.plain_text()
    assert len(stack.plain_text()) > 0.7 * MOST_SHOWN
    more.click()
    qtbot.waitUntil(stack.is_whole, timeout=300_000)
    assert stack.more_button() is None
    assert stack.plain_text().count("Paragraph ") == 8_000
    assert stack.plain_text().split("\n") == [f"Paragraph {number}." for number in range(8_000)]


def test_a_table_of_very_many_rows_comes_in_parts_below_its_head(transcript: Transcript, qtbot: QtBot) -> None:
    rows = "".join(f"| {number} | x{number} |\n" for number in range(1_500))
    stack = answered(transcript, f"| head | b |\n|---|---|\n{rows}")
    wait_for_slices(stack, qtbot)
    text = stack.plain_text()
    assert text.count("head") == len(stack.views()) > 2
    assert [number for number in range(1_500) if f"x{number}\n" not in f"{text}\n"] == []


def test_code_of_very_many_lines_keeps_its_language_and_every_line(transcript: Transcript, qtbot: QtBot) -> None:
    code = "".join(f"line = {number}\n" for number in range(5_000))
    stack = answered(transcript, f"```python\n{code}")
    wait_for_slices(stack, qtbot)
    assert "\n".join(view.plain_text() for view in stack.views()) + "\n" == code


def test_a_long_answer_that_was_streamed_stays_as_it_is(transcript: Transcript, qtbot: QtBot) -> None:
    text = ("Some *words* and more of them in a paragraph.\n\n" * 20 + "```c\nint x;\n```\n\n") * 20
    stack = answered(transcript, text)
    qtbot.waitUntil(stack.is_whole, timeout=30_000)
    stored = stack.plain_text()
    transcript.show_conversation([Message("u", None, Role.USER, "?")], {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    for at in range(0, len(text), 500):
        transcript.append_text(text[at : at + 500])
        transcript._paint_pending()
        qtbot.waitUntil(lambda: not view.stack.is_parsing)
    before = list(view.stack.views())
    transcript.finish_answer(Message("a", "u", Role.ASSISTANT, text))
    # Only the last paragraphs may be put together.
    settled = len(before) - 2
    assert settled > 20
    assert list(view.stack.views())[:settled] == before[:settled]
    assert view.stack.plain_text() == stored
    assert view.stack.is_whole()


def test_another_text_ends_the_slices_of_the_one_before(transcript: Transcript, qtbot: QtBot) -> None:
    stack = answered(transcript, "word\n\n" * 10_000)
    stack.show_text("Short.")
    assert stack.is_whole()
    qtbot.wait(50)
    assert stack.plain_text() == "Short."


def test_a_pasted_document_is_shown_by_its_beginning(transcript: Transcript, qtbot: QtBot) -> None:
    text = "".join(f"line {number} of *it*\n" for number in range(4_000))
    assert len(text) > LONG
    transcript.show_conversation([Message("u", None, Role.USER, text)], {})
    view = transcript.message_view("u")
    assert isinstance(view, UserMessage)
    assert view.long_view is not None
    wait_for_slices(view.long_view, qtbot)
    assert "line 0 of *it*" in view.plain_text()
    assert len(view.plain_text()) < 2 * BEGINNING
    low = view.height()
    more = view.long_view.more_button()
    assert more is not None
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.long_view.is_whole, timeout=300_000)
    assert view.plain_text().rstrip("\n").replace("\u2028", "\n") == text.rstrip("\n")
    assert transcript.message_view("u") is view
    assert view.height() > low
    view.actions_row.copy_button.click()


def test_what_would_turn_the_interface_round_is_visible(transcript: Transcript) -> None:
    text = "a\u202eb\x1b[0m"
    transcript.show_conversation([Message("u", None, Role.USER, text), Message("a", "u", Role.ASSISTANT, text)], {})
    for id_ in ("u", "a"):
        view = transcript.message_view(id_)
        assert isinstance(view, UserMessage | AssistantMessage)
        assert view.plain_text() == "a[U+202E]b\u241b[0m"


@pytest.mark.parametrize("many", [1, LONG])
def test_line_ends_of_other_systems_are_line_ends(many: int, transcript: Transcript, qtbot: QtBot) -> None:
    text = "one\r\ntwo\rthree\n" * many
    transcript.show_conversation([Message("u", None, Role.USER, text)], {})
    view = transcript.message_view("u")
    assert isinstance(view, UserMessage)
    assert view.plain_text().replace("\u2028", "\n").startswith("one\ntwo\nthree\n")
    assert "\u240d" not in view.plain_text()
    view.actions_row.copy_button.click()
    assert QGuiApplication.clipboard().text() == text


def test_hidden_characters_in_code_are_visible_and_copied_as_they_are(transcript: Transcript) -> None:
    stack = answered(transcript, "```python\nif a: # \u2066x\u2069\n```\n")
    (view,) = stack.views()
    assert "[U+2066]x[U+2069]" in view.view.toPlainText()  # type: ignore[union-attr]
    assert view.plain_text() == "if a: # \u2066x\u2069"
