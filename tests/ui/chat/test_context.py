"""How a chat fills its context as the window tells it: the meter, the line, the summary, and what is not sent."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from synthia_desktop.core.context import ContextUse
from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.engine.protocol import ContextFilled, Summarised, Summarising
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.composing import Admit, Composing
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.context_full import ContextFull
from synthia_desktop.ui.chat.context_line import ContextLine
from synthia_desktop.ui.chat.context_mark import ContextMark
from synthia_desktop.ui.chat.view import ChatView
from synthia_desktop.ui.engine_events import AnswerEvent, ContextMeasured, KeepStateJob, MeasureJob
from synthia_desktop.ui.model_session import ModelState, Stage
from synthia_desktop.ui.panels.context_settings import ContextSettings
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk
from tests.ui.load_reports import info

TOTAL = 4096
LONG = "word " * 2000


@pytest.fixture
def watch(desk: Desk) -> Iterator[ContextWatch]:
    models = desk.chat._models
    made = ContextWatch(desk.thread, desk.chat, models)
    models._set(ModelState(Stage.READY, "/m", 1.0, replace(info(0), context_length=TOTAL)))
    yield made
    models._set(ModelState())
    models.hold()


@pytest.fixture
def view(theme: Theme, desk: Desk, watch: ContextWatch, qtbot: QtBot) -> ChatView:
    made = ChatView(theme, desk.chat, desk.edits, desk.chat._models)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    return made


def jobs(desk: Desk, kind: type) -> list[object]:
    """The generation thread's jobs of a kind, which are taken from it."""
    found: list[object] = []
    while True:
        try:
            entry = desk.thread._jobs.get_nowait()
        except queue.Empty:
            return [job for job in found if isinstance(job, kind)]
        if entry is not None:
            found.append(entry[0])


def fill(desk: Desk, start: int, used: int = 1000, reserved: int = 512) -> None:
    answer = desk.chat.conversation.current_id or ""
    desk.chat.handle(AnswerEvent(answer, ContextFilled(1, ContextUse(start, used, reserved, TOTAL))))


def without_files(watch: ContextWatch) -> Admit:
    """Questions that nothing comes with."""
    return lambda text, after, go, refuse: watch.admit(text, after, lambda: go(None), refuse)


def four_turns(desk: Desk, start: int) -> list[str]:
    """Four turns, of which the last is written with the chat from a turn on in the context; gives the messages' ids."""
    for number in range(3):
        desk.ask(f"Q{number}", f"A{number}")
    desk.chat.send("Q3")
    fill(desk, start)
    return [message.id for message in desk.chat.conversation.branch()]


def test_what_is_used_and_reserved_follows_the_answer(desk: Desk, watch: ContextWatch) -> None:
    assert watch.use is None
    desk.chat.send("Q")
    fill(desk, 0, used=100, reserved=20)
    assert watch.use == ContextUse(0, 100, 20, TOTAL)
    desk.answer("A")  # 105 tokens are in the cache then
    assert watch.use == ContextUse(0, 105, 20, TOTAL)


def test_another_chat_is_counted_and_the_one_that_was_left_is_kept(
    desk: Desk, watch: ContextWatch, qtbot: QtBot
) -> None:
    four_turns(desk, 1)
    desk.answer("A3")
    left = desk.chat.conversation.id
    jobs(desk, MeasureJob)
    desk.chat.show(Conversation("other"))
    assert watch.use is None
    assert watch.begins_at == ""
    assert jobs(desk, KeepStateJob) == [KeepStateJob(left)]
    with qtbot.waitSignal(watch._timer.timeout):
        pass
    (job,) = jobs(desk, MeasureJob)
    assert isinstance(job, MeasureJob)
    with qtbot.waitSignal(watch.filled):
        watch.handle(ContextMeasured(job.ticket, ContextUse(0, 12, 1024, TOTAL)))
    assert watch.use == ContextUse(0, 12, 1024, TOTAL)
    watch.handle(ContextMeasured(job.ticket - 1, ContextUse(0, 99, 1, TOTAL)))
    assert watch.use == ContextUse(0, 12, 1024, TOTAL), "an answer to an older question counts no more"


def test_the_line_stands_where_the_context_begins(
    desk: Desk, watch: ContextWatch, view: ChatView, qtbot: QtBot
) -> None:
    line = ContextLine(view, watch, desk.chat)
    ids = four_turns(desk, 2)
    assert watch.begins_at == ids[4]
    column = view.transcript.column
    mark = column.mark
    assert isinstance(mark, ContextMark)
    assert mark.words() == "Messages above this line are no longer in the context"
    assert mark.isVisible()
    above, below = column.entries[3], column.entries[4]
    assert above.top + above.height == mark.y() < below.top == mark.y() + mark.height()
    with qtbot.waitSignal(line.settings_requested):
        mark.settings_button.click()
    desk.answer("A3")
    assert column.mark is mark
    desk.chat.new_chat()
    assert column.mark is None


def test_the_line_moves_while_an_answer_is_written(desk: Desk, watch: ContextWatch, view: ChatView) -> None:
    ContextLine(view, watch, desk.chat, view)
    ids = four_turns(desk, 1)
    fill(desk, 3)
    assert watch.begins_at == view.transcript.column.mark_above == ids[6]


def test_a_summary_is_seen_while_it_is_written_and_then_kept(
    desk: Desk, watch: ContextWatch, view: ChatView, qtbot: QtBot
) -> None:
    ContextLine(view, watch, desk.chat, view)
    desk.chat.set_options(replace(desk.chat.conversation.options, context_policy="summarise"))
    for number in range(3):
        desk.ask(f"Q{number}", f"A{number}")
    desk.chat.send("Q3")
    answer = desk.chat.conversation.current_id or ""
    desk.chat.handle(AnswerEvent(answer, Summarising(1, 2, "They")))
    mark = view.transcript.column.mark
    assert mark is not None
    assert "leave the context" in mark.words()
    assert mark.card.text() == "They"
    assert mark.card.edit_button.isHidden()
    desk.chat.handle(AnswerEvent(answer, Summarised(1, "They met.", 2)))
    fill(desk, 2)
    ids = [message.id for message in desk.chat.conversation.branch()]
    assert (watch.summary, watch.covered, watch.begins_at) == ("They met.", 4, ids[4])
    assert mark.words() == "A summary stands for the messages above this line"
    assert mark.card.text() == "They met."
    desk.answer("A3")
    stored = desk.stored(qtbot).options
    assert (stored.summary, stored.summary_until) == ("They met.", ids[3])
    desk.chat.send("Q4")
    context = desk.job().context
    assert (context.policy, context.summary, context.summarised) == ("summarise", "They met.", 2)


def summarised(desk: Desk) -> None:
    """A chat with a summary of its first two turns."""
    for number in range(3):
        desk.ask(f"Q{number}", f"A{number}")
    until = desk.chat.conversation.branch()[3].id
    options = desk.chat.conversation.options
    desk.chat.set_options(replace(options, context_policy="summarise", summary="They met.", summary_until=until))


def test_the_person_changes_a_summary_or_takes_it_away(
    desk: Desk, watch: ContextWatch, view: ChatView, qtbot: QtBot
) -> None:
    ContextLine(view, watch, desk.chat, view)
    summarised(desk)
    mark = view.transcript.column.mark
    assert mark is not None
    before = mark.height()
    mark.card.begin()
    assert mark.height() > before
    mark.card.editor.setPlainText("They met in May.")
    mark.card.cancel_button.click()
    assert watch.summary == "They met."
    mark.card.begin()
    mark.card.editor.setPlainText("They met in May.\n")
    mark.card.save_button.click()
    assert watch.summary == mark.card.text() == "They met in May."
    mark.card.remove_button.click()
    assert (watch.summary, desk.chat.conversation.options.summary_until) == ("", "")
    assert view.transcript.column.mark is None


def test_a_summary_counts_on_its_branch_and_for_its_policy_only(desk: Desk, watch: ContextWatch) -> None:
    summarised(desk)
    assert watch.covered == 4
    options = desk.chat.conversation.options
    desk.chat.set_options(replace(options, context_policy="roll"))
    assert (watch.covered, watch.summary) == (0, "")
    desk.chat.set_options(options)
    desk.chat.edit(desk.chat.conversation.branch()[2].id, "another way")
    assert (watch.covered, watch.summary) == (0, "")
    assert desk.job().context.summarised == 0


def test_where_no_summary_came_the_person_is_told(desk: Desk, watch: ContextWatch, qtbot: QtBot) -> None:
    desk.chat.send("Q")
    with qtbot.waitSignal(watch.summary_failed):
        desk.chat.handle(AnswerEvent(desk.chat.conversation.current_id or "", Summarised(1, "", 0)))
    assert desk.chat.conversation.options.summary == ""


def test_a_short_message_is_sent_at_once_and_a_long_one_is_counted(desk: Desk, watch: ContextWatch) -> None:
    said: list[object] = []
    jobs(desk, MeasureJob)
    watch.admit("Hi", None, lambda: said.append("sent"), said.append)
    assert said == ["sent"]
    assert jobs(desk, MeasureJob) == []
    watch.admit(LONG, None, lambda: said.append("sent"), said.append)
    (job,) = jobs(desk, MeasureJob)
    assert isinstance(job, MeasureJob)
    assert job.turns[-1].user == LONG
    assert said == ["sent"]
    watch.handle(ContextMeasured(job.ticket, ContextUse(0, 3000, 1, TOTAL)))
    assert said == ["sent", "sent"]


def test_a_chat_that_stops_at_its_end_is_counted_when_it_comes_near(desk: Desk, watch: ContextWatch) -> None:
    desk.chat.set_options(replace(desk.chat.conversation.options, context_policy="stop"))
    four_turns(desk, 0)
    desk.answer("A3")
    said: list[object] = []
    watch.use = ContextUse(0, TOTAL - 50, 50, TOTAL)
    jobs(desk, MeasureJob)
    watch.admit("Hi", None, lambda: said.append("sent"), said.append)
    assert said == []
    assert len(jobs(desk, MeasureJob)) == 1
    watch.use = ContextUse(0, 1000, 50, TOTAL)
    watch.admit("Hi", None, lambda: said.append("sent"), said.append)
    assert said == ["sent"]


def test_what_is_too_long_stays_in_the_composer_with_its_count(
    theme: Theme, desk: Desk, watch: ContextWatch, qtbot: QtBot
) -> None:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.show()
    composing = Composing(composer, desk.chat, desk.edits, without_files(watch), composer)
    composer.set_text(LONG)
    composer.send_requested.emit(LONG)
    composer.send_requested.emit(LONG)
    (job,) = jobs(desk, MeasureJob)
    assert isinstance(job, MeasureJob)
    error = ContextFullError("Too long", "It has 5,210 tokens.", "Shorten it.", tokens=5210, total=TOTAL, single=True)
    watch.handle(ContextMeasured(job.ticket, None, error))
    assert composer.text() == LONG
    assert composer.refusal.words() == "Too long. It has 5,210 tokens. Shorten it."
    assert desk.branch() == []
    composer.set_text("Hi")
    assert composer.refusal.words() == ""
    with qtbot.waitSignal(composing.taken):
        composer.send_requested.emit("Hi")
    assert desk.branch() == ["Hi", ""]


def test_what_was_changed_while_it_was_counted_is_not_sent(
    theme: Theme, desk: Desk, watch: ContextWatch, qtbot: QtBot
) -> None:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    Composing(composer, desk.chat, desk.edits, without_files(watch), composer)
    composer.set_text(LONG)
    composer.send_requested.emit(LONG)
    (job,) = jobs(desk, MeasureJob)
    assert isinstance(job, MeasureJob)
    composer.set_text(f"{LONG} more")
    watch.handle(ContextMeasured(job.ticket, ContextUse(0, 3000, 1, TOTAL)))
    assert desk.branch() == []
    assert composer.text() == f"{LONG} more"


def test_a_message_that_nobody_can_count_is_sent(desk: Desk, watch: ContextWatch) -> None:
    """Without a model; the answer tells then."""
    said: list[object] = []
    watch.admit(LONG, None, lambda: said.append("sent"), said.append)
    (job,) = jobs(desk, MeasureJob)
    assert isinstance(job, MeasureJob)
    watch.handle(ContextMeasured(job.ticket, None, SynthiaError("Lost", "Something else.")))
    assert said == ["sent"]


def words(view: ChatView) -> list[str]:
    problem = view.transcript.problem_view()
    assert problem is not None
    parts = [*problem.findChildren(QLabel), *problem.findChildren(QAbstractButton)]
    return [part.text() for part in parts if part.isVisibleTo(problem)]


def press(view: ChatView, text: str) -> None:
    problem = view.transcript.problem_view()
    assert problem is not None
    next(button for button in problem.findChildren(QAbstractButton) if button.text() == text).click()


def test_a_full_context_offers_its_choices(desk: Desk, watch: ContextWatch, view: ChatView) -> None:
    full = ContextFull(view, watch, desk.chat)
    desk.chat.set_options(replace(desk.chat.conversation.options, context_policy="stop"))
    desk.chat.send("Q")
    fill(desk, 0)
    desk.answer("begun", "context")
    assert "The context is full" in words(view)
    assert any("4,096 tokens at once" in said for said in words(view))
    press(view, "Let the oldest messages leave")
    assert desk.chat.conversation.options.context_policy == "roll"
    job = desk.job()
    assert (job.prefill, job.context.policy) == ("begun", "roll")
    desk.answer(" and done")
    assert desk.branch() == ["Q", "begun and done"]
    assert view.transcript.problem_view() is None
    del full


def test_a_question_that_does_not_fit_is_asked_again_by_another_policy(
    desk: Desk, watch: ContextWatch, view: ChatView
) -> None:
    full = ContextFull(view, watch, desk.chat)
    desk.chat.set_options(replace(desk.chat.conversation.options, context_policy="stop"))
    desk.ask("Q", "A")
    desk.chat.problem.emit(ContextFullError("The context is full", "It has 5,000 tokens.", tokens=5000, total=TOTAL))
    assert "It has 5,000 tokens." in words(view)
    press(view, "Summarise them")
    assert desk.job().context.policy == "summarise"
    del full


def test_the_panel_shows_and_sets_what_the_chat_does(
    theme: Theme, desk: Desk, watch: ContextWatch, qtbot: QtBot
) -> None:
    settings = ContextSettings(theme, desk.chat, watch)
    panel = settings.panel
    qtbot.addWidget(panel)
    four_turns(desk, 2)
    assert panel.card.title() == "1,000 of 4,096 tokens"
    assert panel.card.numbers() == ["1,000", "512", "2,584"]
    assert panel.card.left() == "The first 4 messages are no longer in the context."
    panel.policy_row.set_value("summarise")
    panel.policy_row.changed.emit("context_policy", "summarise")
    assert desk.chat.conversation.options.context_policy == "summarise"
    assert "sums up" in panel.policy_row.note()
    desk.answer("A3")
    desk.chat.new_chat()
    assert panel.policy_row.value() == "roll"
    assert panel.card.title() == "Known when a model is loaded"
