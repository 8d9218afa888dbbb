"""The transcript: what is built, what stays in view, what is asked for by mouse and keyboard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.ui.chat.actions import MessageActions
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.transcript import ProblemCard, Transcript
from synthia_desktop.ui.theme import Theme

LONG = "One paragraph of an answer, long enough to fill more than a line of the column in which it is shown.\n\n" * 6


def user(number: int, text: str = "And then?") -> Message:
    return Message(f"u{number}", None, Role.USER, text)


def answer(number: int, text: str = LONG, state: MessageState = MessageState.COMPLETE) -> Message:
    stats = AnswerStats(40, 12, 412, 0.4, 90.0, 29.84, 13.8, 1, "stop")
    return Message(f"a{number}", f"u{number}", Role.ASSISTANT, text, state, stats=stats)


def conversation(turns: int) -> list[Message]:
    return [message for n in range(turns) for message in (user(n), answer(n))]


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def value(transcript: Transcript) -> int:
    return transcript.verticalScrollBar().value()


def at_end(transcript: Transcript) -> bool:
    return value(transcript) == transcript.verticalScrollBar().maximum()


def paint(transcript: Transcript, qtbot: QtBot, text: str) -> None:
    """Add text and wait until the collected pieces are shown."""
    transcript.append_text(text)
    qtbot.waitUntil(lambda: transcript not in [timer.parent() for timer in running_timers(transcript)])


def running_timers(transcript: Transcript) -> list[QTimer]:
    return [timer for timer in transcript.findChildren(QTimer) if timer.isActive()]


def wheel(transcript: Transcript, turns: int) -> None:
    centre = QPointF(transcript.viewport().rect().center())
    event = QWheelEvent(
        centre, transcript.viewport().mapToGlobal(centre), QPoint(), QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(transcript.viewport(), event)


def test_a_long_conversation_builds_only_what_is_near(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(1000), {})
    assert at_end(transcript)
    assert len(transcript.built_messages()) < 20
    assert transcript.message_view("a999") is not None
    assert transcript.message_view("a500") is None


def test_older_messages_are_built_while_scrolling_up_and_far_ones_leave(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(100), {})
    for _ in range(60):
        before = [view.mapTo(transcript, QPoint(0, 0)).y() for view in transcript.built_messages()[-2:]]
        wheel(transcript, 1)
        assert before
        tops = sorted((view.geometry().top(), view.geometry().bottom()) for view in transcript.built_messages())
        assert all(above[1] < below[0] for above, below in pairwise(tops))
    assert transcript.message_view("a99") is None
    shown = transcript.column.visibleRegion().boundingRect()
    covered = [view for view in transcript.built_messages() if not view.visibleRegion().isEmpty()]
    assert covered
    assert shown.height() == transcript.viewport().height()
    transcript.verticalScrollBar().setValue(0)
    assert transcript.message_view("u0") is not None
    assert len(transcript.built_messages()) < 30


def test_what_is_read_stays_in_place_while_older_messages_get_their_real_height(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(100), {})
    for _ in range(40):
        seen = [view for view in transcript.built_messages() if not view.visibleRegion().isEmpty()]
        anchor, place = seen[-1], seen[-1].mapTo(transcript, QPoint(0, 0)).y()
        step = transcript.verticalScrollBar().singleStep() * QApplication.wheelScrollLines()
        wheel(transcript, 1)
        assert anchor.mapTo(transcript, QPoint(0, 0)).y() == place + step


def test_the_end_is_followed_until_the_person_scrolls_up(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation(conversation(3), {})
    transcript.begin_answer("new")
    paint(transcript, qtbot, LONG)
    assert at_end(transcript)
    assert transcript.end_button.isHidden()
    wheel(transcript, 2)
    place = value(transcript)
    paint(transcript, qtbot, LONG)
    assert value(transcript) == place
    assert transcript.end_button.isVisible()
    qtbot.mouseClick(transcript.end_button, Qt.MouseButton.LeftButton)
    assert at_end(transcript)
    assert transcript.end_button.isHidden()
    paint(transcript, qtbot, LONG)
    assert at_end(transcript)


def test_scrolling_back_to_the_end_follows_it_again(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation(conversation(3), {})
    transcript.begin_answer("new")
    wheel(transcript, 2)
    wheel(transcript, -5)
    paint(transcript, qtbot, LONG)
    assert at_end(transcript)


def test_ones_own_message_brings_the_view_to_the_end(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(5), {})
    wheel(transcript, 5)
    assert not at_end(transcript)
    transcript.add_message(user(9))
    assert at_end(transcript)


def test_a_finished_answer_looks_like_a_stored_one(transcript: Transcript, qtbot: QtBot) -> None:
    text = "Some **words**.\n\n```python\nprint(1)\n```\n\n" + LONG
    done = answer(0, text)
    transcript.show_conversation([user(0), done], {})
    stored = transcript.message_view("a0")
    assert isinstance(stored, AssistantMessage)
    expected = (stored.plain_text(), stored.height(), stored.actions_row.stats_text())
    transcript.remove_after("u0")
    transcript.begin_answer("a0")
    transcript.set_progress("Reading 40 tokens, 10 %")
    for at in range(0, len(text), 50):
        paint(transcript, qtbot, text[at : at + 50])
    transcript.finish_answer(done)
    streamed = transcript.message_view("a0")
    assert isinstance(streamed, AssistantMessage)
    assert (streamed.plain_text(), streamed.height(), streamed.actions_row.stats_text()) == expected
    assert expected[2] == "412 tokens · 29.8 tok/s · 13.8 s"
    assert streamed.status_row.isHidden()


def test_the_status_line_stands_below_the_answer_while_it_is_written(transcript: Transcript) -> None:
    transcript.show_conversation([user(0)], {})
    transcript.begin_answer("a0")
    view = transcript.message_view("a0")
    assert isinstance(view, AssistantMessage)
    assert view.status_row.isHidden()
    transcript.set_progress("Reading 1,842 tokens, 40 %")
    assert view.status_row.isVisible()
    assert view.status_row.text() == "Reading 1,842 tokens, 40 %"
    assert not view.actions_row.isVisible()
    transcript.finish_answer(answer(0))
    assert running_timers(transcript) == []


@pytest.mark.parametrize(
    ("state", "caption"),
    [
        (MessageState.COMPLETE, ""),
        (MessageState.STOPPED, "Stopped"),
        (MessageState.LENGTH, "Ended at the length limit"),
        (MessageState.FAILED, "Not finished, the engine stopped"),
        (MessageState.STREAMING, "Not finished"),
    ],
)
def test_an_answer_says_how_it_ended(state: MessageState, caption: str, transcript: Transcript) -> None:
    transcript.show_conversation([user(0), answer(0, "Text", state)], {})
    view = transcript.message_view("a0")
    assert isinstance(view, AssistantMessage)
    assert view.caption() == caption


def test_text_for_an_answer_that_is_gone_is_dropped(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation(conversation(2), {})
    transcript.begin_answer("new")
    transcript.append_text("lost")
    transcript.show_conversation(conversation(1), {})
    transcript.append_text("lost too")
    transcript.set_progress("lost three")
    transcript.finish_answer(answer(7))
    assert running_timers(transcript) == []
    assert [view.message.id for view in transcript.built_messages()] == ["u0", "a0"]


def test_an_answer_begun_again_is_emptied(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0), answer(0, "First words", MessageState.STREAMING)], {})
    transcript.begin_answer("a0")
    paint(transcript, qtbot, "First words and more")
    view = transcript.message_view("a0")
    assert isinstance(view, AssistantMessage)
    assert view.plain_text() == "First words and more"
    assert view.caption() == ""


def test_messages_after_one_are_removed(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(3), {})
    transcript.remove_after("u1")
    assert [view.message.id for view in transcript.built_messages()] == ["u0", "a0", "u1"]
    transcript.remove_after("unknown")
    assert len(transcript.built_messages()) == 3
    transcript.remove_after(None)
    assert transcript.built_messages() == []


def test_copy_says_so_and_then_rests(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0), answer(0, "Some **words**")], {})
    view = transcript.message_view("a0")
    assert view is not None
    button = view.actions_row.copy_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Some **words**"
    assert button.toolTip() == "Copied"
    qtbot.waitUntil(lambda: button.toolTip() == "Copy message")
    assert running_timers(transcript) == []


def test_edit_regenerate_and_versions_are_asked_for(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0), answer(0, "Text")], {"a0": (1, 3)})
    question, reply = transcript.message_view("u0"), transcript.message_view("a0")
    assert question is not None
    assert reply is not None
    with qtbot.waitSignal(transcript.edit_requested) as edited:
        question.actions_row.edit_button.click()
    with qtbot.waitSignal(transcript.regenerate_requested) as again:
        reply.actions_row.again_button.click()
    with qtbot.waitSignal(transcript.version_requested) as former:
        reply.actions_row.previous_button.click()
    with qtbot.waitSignal(transcript.version_requested) as later:
        reply.actions_row.next_button.click()
    assert (edited.args, again.args, former.args, later.args) == (["u0"], ["a0"], ["a0", -1], ["a0", 1])
    assert question.actions_row.previous_button.isHidden() or not question.actions_row.previous_button.isVisible()


def test_only_the_last_message_shows_its_actions_at_rest(transcript: Transcript) -> None:
    transcript.show_conversation([user(0), answer(0, "Text"), user(1), answer(1, "Text")], {})
    shown = {view.message.id: view.actions_row.copy_button.isVisible() for view in transcript.built_messages()}
    assert shown == {"u0": False, "a0": False, "u1": False, "a1": True}
    transcript.add_message(user(2))
    shown = {view.message.id: view.actions_row.copy_button.isVisible() for view in transcript.built_messages()}
    assert shown == {"u0": False, "a0": False, "u1": False, "a1": False, "u2": True}


def test_arrows_move_between_messages_and_tab_enters_the_actions(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation(conversation(10), {"a9": (1, 2)})
    transcript.focus_message(19)
    last = transcript.message_view("a9")
    assert last is not None
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    button = QApplication.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert last.isAncestorOf(button)
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    now = transcript.message_view("a5")
    assert now is not None
    assert now.hasFocus()
    assert now.actions_row.copy_button.isVisible()
    assert not now.visibleRegion().isEmpty()
    assert last.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClick(now, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is transcript.message_view("u6")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert at_end(transcript)


def test_tab_goes_through_an_older_message_from_the_top(transcript: Transcript, qtbot: QtBot) -> None:
    text = "<think>So.</think>Some words.\n\n```c\nint x;\n```\n"
    transcript.show_conversation([user(0), answer(0, text), user(1), answer(1, "Text")], {})
    view = transcript.message_view("a0")
    assert isinstance(view, AssistantMessage)
    assert view.reasoning is not None
    assert view.findChildren(MessageActions) == []
    transcript.focus_message(1)
    parts: list[QWidget] = []
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        for part in (view.reasoning, view.stack, view.actions_row):
            if part.isAncestorOf(now) and part not in parts:
                parts.append(part)
    assert parts == [view.reasoning, view.stack, view.actions_row]


def test_keys_of_a_message(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0), answer(0, "Some words")], {"a0": (1, 3)})
    transcript.focus_message(1)
    view = QApplication.focusWidget()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Some words"
    with qtbot.waitSignal(transcript.version_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["a0", -1]


def test_selected_text_is_copied_and_the_selection_leaves_with_the_focus(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0, "Question"), answer(0, "Some words")], {})
    question, reply = transcript.message_view("u0"), transcript.message_view("a0")
    assert isinstance(question, UserMessage)
    assert isinstance(reply, AssistantMessage)
    text = reply.stack.views()[0]
    assert isinstance(text, TextView)
    text.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Some words"
    question.text_view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Some words"
    assert not text.textCursor().hasSelection()


def test_a_link_is_handed_on_and_not_opened(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([user(0), answer(0, "[link](https://example.org/a)")], {})
    reply = transcript.message_view("a0")
    assert isinstance(reply, AssistantMessage)
    view = reply.stack.views()[0]
    assert isinstance(view, TextView)
    with qtbot.waitSignal(transcript.link_requested) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, view.height() // 2))
    assert asked.args == ["https://example.org/a"]


def test_the_wheel_over_text_and_code_scrolls_the_transcript(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation([*conversation(3), user(3), answer(3, "Words\n\n```\n" + "x" * 300 + "\n```\n")], {})
    for index in (0, 1):
        transcript.to_end()
        reply = transcript.message_view("a3")
        assert isinstance(reply, AssistantMessage)
        view = reply.stack.views()[index]
        # Only events from the window system are handed on from a widget to the one around it.
        spot = view.mapTo(transcript, view.rect().center())
        QTest.wheelEvent(transcript.windowHandle(), QPointF(spot), QPoint(0, 120))
        qtbot.waitUntil(lambda: not at_end(transcript))


def test_a_problem_is_shown_below_the_last_message(transcript: Transcript, qtbot: QtBot) -> None:
    done: list[str] = []
    transcript.show_conversation(conversation(2), {})
    actions = (
        ("Try again", lambda: done.append("again"), True),
        ("Load settings…", lambda: done.append("load"), False),
    )
    transcript.show_problem(
        ProblemCard("The model could not be loaded", "Memory ran out.", "Close something.", "log", actions)
    )
    view = transcript.problem_view()
    assert view is not None
    assert at_end(transcript)
    assert view.geometry().top() >= transcript.built_messages()[-1].geometry().bottom()
    assert view.accessibleName() == "The model could not be loaded"
    buttons = {button.text(): button for button in view.findChildren(QAbstractButton)}
    buttons["Try again"].click()
    assert done == ["again"]
    closed = view.height()
    buttons["Details"].click()
    assert view.height() > closed
    assert at_end(transcript)
    buttons["Copy report"].click()
    assert "log" in QGuiApplication.clipboard().text()
    transcript.clear_problem()
    assert transcript.problem_view() is None


def test_everything_has_a_name(transcript: Transcript) -> None:
    transcript.show_conversation([user(0, "Why?"), answer(0, "Because.\n\n```python\n1\n```\n")], {"a0": (0, 2)})
    names = [view.accessibleName() for view in transcript.built_messages()]
    assert names[0] == "You: Why?"
    assert names[1].startswith("Synthia: Because.")
    for button in transcript.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
        assert min(button.width(), button.height()) >= 24


def test_a_narrow_view_keeps_everything_inside(large_text: Theme, qtbot: QtBot) -> None:
    transcript = Transcript(large_text)
    qtbot.addWidget(transcript)
    transcript.resize(420, 500)
    with qtbot.waitExposed(transcript):
        transcript.show()
    transcript.show_conversation([user(0, "word " * 60), answer(0)], {"u0": (0, 2)})
    transcript.show_problem(
        ProblemCard("Title " * 8, "Message " * 20, "Hint " * 20, "", (("Try again", lambda: None, True),))
    )
    for view in transcript.built_messages():
        inside = view.rect()
        assert inside.contains(view.childrenRect())
        assert transcript.viewport().width() >= view.geometry().right() - 8


def test_a_wider_view_keeps_the_message_in_place(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(50), {})
    wheel(transcript, 20)
    seen = next(view for view in transcript.built_messages() if not view.visibleRegion().isEmpty())
    top = seen.mapTo(transcript, QPoint(0, 0)).y()
    transcript.resize(600, 500)
    assert seen.mapTo(transcript, QPoint(0, 0)).y() == top


def test_a_new_text_size_lays_everything_out_again(large_text: Theme, qtbot: QtBot) -> None:
    transcript = Transcript(large_text)
    qtbot.addWidget(transcript)
    transcript.resize(900, 500)
    transcript.show()
    transcript.show_conversation([user(0), answer(0)], {})
    large = [view.height() for view in transcript.built_messages()]
    large_text.set_text_scale(1.0)
    small = [view.height() for view in transcript.built_messages()]
    assert all(a < b for a, b in zip(small, large, strict=True))


def forked(turns: int, fork: int, text: str = "Another answer.") -> list[Message]:
    """The same conversation with another answer to one question, and as much behind it."""
    before, behind = conversation(turns)[: 2 * fork + 1], conversation(turns + 20)[2 * (fork + 20) :]
    return [*before, Message("other", f"u{fork}", Role.ASSISTANT, text), *behind[: 2 * turns]]


def screen_bottom(transcript: Transcript, message_id: str) -> int:
    view = transcript.message_view(message_id)
    assert view is not None
    return view.mapTo(transcript.viewport(), QPoint(0, view.height())).y()


@pytest.mark.parametrize("text", ["Another answer.", LONG * 3])
def test_another_version_is_shown_where_the_one_before_was(transcript: Transcript, text: str) -> None:
    """So that the switcher stays under the pointer, which may click it again."""
    transcript.show_conversation(conversation(12), {"a5": (0, 2)})
    transcript.reveal(11)
    kept = transcript.message_view("a4")
    before = screen_bottom(transcript, "a5")
    transcript.show_branch(forked(12, 5, text), {"other": (1, 2)})
    assert transcript.message_view("a4") is kept
    assert screen_bottom(transcript, "other") == before
    transcript.show_branch(conversation(12), {"a5": (0, 2)})
    assert screen_bottom(transcript, "a5") == before
    assert [entry.message.id for entry in transcript.column.entries] == [m.id for m in conversation(12)]


def test_the_keyboard_stays_at_the_fork(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_conversation(conversation(6), {"a2": (0, 2)})
    transcript.activateWindow()
    transcript.focus_message(5)
    qtbot.waitUntil(lambda: transcript.column.entries[5].view is QApplication.focusWidget())
    transcript.show_branch(forked(6, 2), {"other": (1, 2)})
    view = transcript.message_view("other")
    assert QApplication.focusWidget() is view
    with qtbot.waitSignal(transcript.version_requested) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["other", -1]


def test_a_message_that_leaves_the_middle_moves_nothing_above_it(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(12), {})
    transcript.reveal(10)
    before = value(transcript)
    left = [message for message in conversation(12) if message.id != "u6"]
    transcript.show_branch(left, {"a6": (1, 2)})
    assert value(transcript) == before
    assert transcript.column.entries[12].version == (1, 2)


def test_another_branch_that_is_out_of_sight_is_brought_into_view(transcript: Transcript) -> None:
    transcript.show_conversation(conversation(12), {})
    assert at_end(transcript)
    transcript.show_branch(forked(12, 1), {})
    view = transcript.message_view("other")
    assert view is not None
    assert 0 < screen_bottom(transcript, "other") <= transcript.viewport().height()
