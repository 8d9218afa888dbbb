"""Work beside the window: in its order, told on the window's thread, and no thread is left behind."""

from __future__ import annotations

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.desk import Desk
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.test_stack import ANSWER, picture


def test_what_was_asked_for_is_done_in_its_order_and_taken_by_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    desk = Desk()
    done: list[tuple[int, bool]] = []
    taken: list[tuple[object, bool]] = []

    def is_main() -> bool:
        return threading.current_thread() is threading.main_thread()

    for number in range(20):
        desk.ask(
            lambda number=number: done.append((number, is_main())) or number,
            lambda found: taken.append((found, is_main())),
        )
    qtbot.waitUntil(lambda: len(taken) == 20)
    assert done == [(number, False) for number in range(20)]
    assert taken == [(number, True) for number in range(20)]
    desk.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "markup"]


def test_a_closed_desk_does_nothing_more(qapp: QApplication) -> None:
    desk = Desk()
    begun, go_on = threading.Event(), threading.Event()
    done: list[int] = []

    def first() -> None:
        begun.set()
        go_on.wait(10)
        done.append(1)

    desk.ask(first, lambda _: None)
    desk.ask(lambda: done.append(2), lambda _: None)
    assert begun.wait(10)
    threading.Timer(0.05, go_on.set).start()
    desk.close()
    assert done == [1]


def make(theme: Theme, qtbot: QtBot) -> BlockStack:
    stack = BlockStack(theme, Formulas(theme))
    qtbot.addWidget(stack)
    return stack


@pytest.mark.parametrize("step", [3, 16, 40])
def test_what_is_parsed_beside_the_window_ends_as_the_static_picture(step: int, theme: Theme, qtbot: QtBot) -> None:
    static, streamed = make(theme, qtbot), make(theme, qtbot)
    static.show_text(ANSWER)
    for at in range(0, len(ANSWER), step):
        streamed.feed(ANSWER[at : at + step], later=True)
        if at % 5:
            QApplication.processEvents()
    streamed.show_text(ANSWER)
    assert picture(streamed) == picture(static)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, 60), min_size=1, max_size=40), turns=st.lists(st.booleans(), min_size=1))
def test_whenever_the_window_has_its_turn_the_same_is_read(
    cuts: list[int], turns: list[bool], theme: Theme, qtbot: QtBot
) -> None:
    streamed, whole = make(theme, qtbot), make(theme, qtbot)
    at = 0
    for number, cut in enumerate(cuts):
        streamed.feed(ANSWER[at : at + cut], later=True)
        at += cut
        if turns[number % len(turns)]:
            QApplication.processEvents()
    streamed.flush()
    whole.feed(ANSWER[:at])
    assert not streamed.is_parsing
    assert streamed.plain_text().split() == whole.plain_text().split()
    streamed.deleteLater()
    whole.deleteLater()


def test_what_was_on_its_way_is_shown_with_the_next_piece(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.set_width(600)
    stack.feed("First.")
    for piece in ("\n\n", "*Sec", "ond*", "\n\nThird"):
        assert not stack.feed(piece, later=True)
        assert stack.waits
    qtbot.waitUntil(lambda: not stack.is_parsing)
    assert "Second" not in stack.plain_text()
    assert stack.feed(" and last", later=True)
    assert stack.plain_text().split() == ["First.", "Second", "Third", "and", "last"]
    assert not stack.waits


def test_what_was_on_its_way_is_shown_without_another_piece(theme: Theme, qtbot: QtBot) -> None:
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(700, 400)
    transcript.show()
    transcript.begin_answer("a")
    for piece in ("First.", "\n\n", "*Sec", "ond*", "\n\nThird"):
        transcript.append_text(piece)
        transcript._paint_pending()
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    qtbot.waitUntil(lambda: view.plain_text().split() == ["First.", "Second", "Third"])
    assert view.height() == view.set_width(transcript.column.text_width)


def test_code_is_shown_with_each_piece_until_it_may_end(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.set_width(600)
    stack.feed("```python\ndef f():\n")
    for piece, shown in (
        ("    if x:\n", "def f():\n    if x:"),
        ("  ", "def f():\n    if x:\n  "),
        ("    return ~x  # )", "def f():\n    if x:\n      return ~x  # )"),
        ("\n\n", "def f():\n    if x:\n      return ~x  # )\n"),
    ):
        stack.feed(piece, later=True)
        assert not stack.is_parsing
        assert not stack.waits
        assert stack.plain_text() == shown
    for piece in ("```", "\n\nThe ", "end."):
        stack.feed(piece, later=True)
    stack.flush()
    assert [type(view) for view in stack.views()] == [CodeView, TextView]


def test_code_that_has_just_been_written_gets_its_colours_beside_the_window(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.set_width(600)
    stack.feed("```python\ndef f():\n")
    for piece in ("    pass", "\n```", "\n\nWords\n", "and"):
        stack.feed(piece, later=True)
    stack.flush()
    code = stack.views()[0]
    assert isinstance(code, CodeView)
    first = code.view.document().begin().layout()
    qtbot.waitUntil(lambda: len(first.formats()) == 2)
    assert first.formats()[0].format.foreground().color() == theme.color("syn.keyword")
