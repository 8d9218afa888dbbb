"""Versions, branches, deletions and copies of the open chat: on the screen and on the disk alike."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import MessageState, Role, Turn
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.engine.protocol import Text
from synthia_desktop.ui.engine_events import AnswerEvent, AnswerFailed
from tests.ui.chat.conftest import Desk

BROKEN = SynthiaError("The engine stopped", "Kept.", "Try again.")


@pytest.fixture
def talk(desk: Desk) -> Desk:
    """Two turns."""
    desk.ask("Q1", "A1")
    desk.ask("Q2", "A2")
    return desk


def ids(desk: Desk) -> list[str]:
    return [m.id for m in desk.chat.conversation.branch()]


def test_an_answer_is_asked_for_with_its_first_words(desk: Desk) -> None:
    desk.chat.send("Q", "Sure, ")
    job = desk.job()
    assert (job.prefill, job.turns) == ("Sure, ", (Turn("Q"),))
    desk.answer("it is.")
    assert desk.branch() == ["Q", "Sure, it is."]


def test_an_edited_answer_is_another_version(talk: Desk, qtbot: QtBot) -> None:
    first, answer, *rest = ids(talk)
    made = talk.edits.edit_answer(answer, "Mine")
    assert talk.branch() == ["Q1", "Mine"]
    assert talk.chat.conversation.version(made) == (1, 2)
    assert talk.stored(qtbot) == talk.chat.conversation
    assert talk.edits.edit_answer(made, "Mine") == made
    assert talk.edits.edit_answer(made, "  ") == made
    assert len(talk.chat.conversation.siblings(made)) == 2
    talk.edits.switch_version(made, -1)
    assert ids(talk) == [first, answer, *rest]
    talk.edits.switch_version(answer, -1)
    assert ids(talk) == [first, answer, *rest]


def test_an_answer_that_was_cut_goes_on_in_its_place(talk: Desk, qtbot: QtBot) -> None:
    talk.chat.send("Q3")
    cut = talk.answer("A be", "length")
    assert cut.state is MessageState.LENGTH
    with qtbot.waitSignal(talk.chat.answer_started) as started:
        talk.chat.go_on(cut.id)
    assert started.args
    assert (started.args[0].id, started.args[0].text) == (cut.id, "A be")
    job = talk.job()
    assert (job.message_id, job.prefill, job.turns[-1]) == (cut.id, "A be", Turn("Q3"))
    whole = talk.answer("ginning.")
    assert (whole.id, whole.text, whole.state) == (cut.id, "A beginning.", MessageState.COMPLETE)
    assert whole.stats is not None
    assert (whole.stats.generated_tokens, whole.stats.evaluated_tokens) == (10, 20)
    assert talk.stored(qtbot).messages[cut.id] == whole


def test_going_on_where_something_follows_makes_another_version(talk: Desk) -> None:
    _, answer, *_ = ids(talk)
    talk.chat.go_on(answer)
    assert talk.job().prefill == "A1"
    talk.answer(" and more")
    assert talk.branch() == ["Q1", "A1 and more"]
    assert talk.chat.conversation.messages[answer].text == "A1"


def test_going_on_that_fails_leaves_the_answer_as_it_was(talk: Desk, qtbot: QtBot) -> None:
    talk.chat.send("Q3")
    cut = talk.answer("A be", "length")
    talk.chat.go_on(cut.id)
    with qtbot.waitSignals([talk.chat.answer_finished, talk.chat.problem]):
        talk.chat.handle(AnswerFailed(cut.id, BROKEN))
    assert talk.chat.conversation.messages[cut.id] == cut
    assert talk.stored(qtbot).messages[cut.id] == cut


def test_words_written_for_an_answer_are_kept_when_it_fails(desk: Desk) -> None:
    desk.chat.send("Q", "Sure")
    answer = desk.chat.conversation.branch()[-1]
    desk.chat.handle(AnswerFailed(answer.id, BROKEN))
    assert desk.branch() == ["Q", "Sure"]
    assert desk.chat.conversation.branch()[-1].state is MessageState.FAILED


def test_another_answer_that_fails_shows_the_former_one_again(talk: Desk, qtbot: QtBot) -> None:
    before = ids(talk)
    talk.chat.regenerate(before[1])
    assert talk.branch() == ["Q1", ""]
    with qtbot.waitSignals([talk.chat.replaced, talk.chat.problem]):
        talk.chat.handle(AnswerFailed(ids(talk)[-1], BROKEN))
    assert ids(talk) == before


def test_a_fork_is_left_for_where_one_was(talk: Desk, qtbot: QtBot) -> None:
    before = ids(talk)
    talk.edits.branch_from(before[1])
    assert talk.chat.conversation.is_at_fork
    assert talk.stored(qtbot).current_id == before[-1]  # nothing happened yet
    talk.edits.leave_fork()
    assert ids(talk) == before
    talk.edits.branch_from(before[1])
    talk.ask("Q2'", "A2'")
    assert talk.branch() == ["Q1", "A1", "Q2'", "A2'"]
    assert talk.stored(qtbot) == talk.chat.conversation


def test_a_copy_and_its_original_go_on_apart(talk: Desk, qtbot: QtBot) -> None:
    original = talk.chat.conversation
    talk.edits.duplicate(ids(talk)[1])
    copy = talk.chat.conversation
    assert (copy.title, talk.branch()) == ("Copy of Q1", ["Q1", "A1"])
    talk.ask("Q3", "A3")
    assert talk.stored(qtbot) == copy
    assert talk.store.load(original.id) == original
    assert not set(copy.messages) & set(original.messages)


def test_a_copy_of_an_answer_that_goes_on_is_stored_as_far_as_it_is(talk: Desk, qtbot: QtBot) -> None:
    answer = ids(talk)[-1]
    talk.stored(qtbot)
    talk.chat.go_on(answer)
    talk.chat.handle(AnswerEvent(answer, Text(1, " and more", 2, 50, 9.0)))
    talk.edits.duplicate(answer)
    assert talk.branch() == ["Q1", "A1", "Q2", "A2 and more"]
    assert talk.stored(qtbot).messages == talk.chat.conversation.messages


def test_a_deletion_tells_what_it_took(talk: Desk, qtbot: QtBot) -> None:
    q1, a1, q2, a2 = ids(talk)
    talk.edits.branch_from(a1)
    talk.ask("Q2'", "A2'")
    deletion = talk.edits.delete(a1, following=True)
    assert deletion is not None
    assert (deletion.messages, deletion.elsewhere, deletion.orphan) == (5, 2, None)
    assert ids(talk) == [q1]
    assert talk.stored(qtbot) == talk.chat.conversation
    talk.edits.restore(deletion.conversation_id, deletion.when)
    assert talk.branch() == ["Q1", "A1", "Q2'", "A2'"]
    talk.edits.switch_version(ids(talk)[2], -1)
    assert ids(talk) == [q1, a1, q2, a2]
    assert talk.stored(qtbot) == talk.chat.conversation


def test_what_is_left_alone_by_a_deletion_is_named(talk: Desk) -> None:
    q1, a1, q2, a2 = ids(talk)
    question = talk.edits.delete(q2, following=False)
    assert question is not None
    assert question.orphan is Role.ASSISTANT
    assert ids(talk) == [q1, a1, a2]
    answer = talk.edits.delete(a1, following=False)
    assert answer is not None
    assert answer.orphan is Role.USER
    last = talk.edits.delete(a2, following=False)
    assert last is not None
    assert (last.orphan, ids(talk)) == (None, [q1])
    assert len({question.when, answer.when, last.when}) == 3


def test_an_answer_without_its_question_is_not_written_anew(talk: Desk, qtbot: QtBot) -> None:
    _, a1, q2, a2 = ids(talk)
    talk.edits.delete(q2, following=False)
    for act in (talk.chat.regenerate, talk.chat.go_on):
        with qtbot.waitSignal(talk.chat.problem) as problem:
            act(a2)
        assert problem.args
        assert problem.args[0].title == "This answer has no question"
    assert not talk.chat.writing_in
    assert ids(talk)[1:] == [a1, a2]


def test_a_question_beside_a_deleted_message_hangs_on_what_is_left(talk: Desk, qtbot: QtBot) -> None:
    q1, a1, q2, _ = ids(talk)
    talk.edits.delete(a1, following=False)
    talk.chat.edit(q2, "Q2'")
    talk.answer("A2'")
    assert talk.branch() == ["Q1", "Q2'", "A2'"]
    asked = talk.chat.conversation.branch()[1]
    assert asked.parent_id == q1  # and not the deleted answer, which will be gone one day
    assert [m.id for m in talk.chat.conversation.siblings(asked.id)] == [q2, asked.id]
    assert talk.stored(qtbot) == talk.chat.conversation


def test_nothing_is_changed_where_an_answer_is_being_written(talk: Desk) -> None:
    q1, a1, *_ = ids(talk)
    talk.chat.send("Q3")
    before = ids(talk)
    assert talk.edits.delete(a1, following=False) is None
    assert talk.edits.edit_answer(a1, "Mine") == a1
    talk.edits.branch_from(a1)
    talk.chat.go_on(a1)
    talk.chat.regenerate(a1)
    talk.chat.edit(q1, "other")
    assert ids(talk) == before
    talk.answer("A3")
    assert talk.branch()[-1] == "A3"


def test_a_chat_can_be_changed_while_an_answer_is_written_in_another(talk: Desk, qtbot: QtBot) -> None:
    talk.chat.send("Q3")
    writing = talk.chat.conversation
    talk.chat.new_chat()
    talk.chat.show(talk.stored_copy(qtbot, writing.id))
    assert talk.chat.conversation is writing
    talk.edits.duplicate(ids(talk)[1])
    assert talk.branch() == ["Q1", "A1"]
    talk.edits.edit_answer(ids(talk)[1], "Mine")
    assert talk.branch() == ["Q1", "Mine"]
    assert talk.chat.writing_in == writing.id


def test_messages_come_back_to_a_chat_that_is_not_open(talk: Desk, qtbot: QtBot) -> None:
    chat = talk.chat.conversation
    deletion = talk.edits.delete(ids(talk)[2], following=True)
    assert deletion is not None
    talk.stored(qtbot)
    talk.chat.new_chat()
    talk.edits.restore(deletion.conversation_id, deletion.when)
    with qtbot.waitSignal(talk.archive.opened) as opened:
        talk.archive.open(chat.id)
    assert opened.args
    assert [m.text for m in opened.args[0][0].branch()] == ["Q1", "A1", "Q2", "A2"]


def test_late_words_of_an_ended_answer_change_nothing(talk: Desk) -> None:
    ended = ids(talk)[-1]
    talk.chat.handle(AnswerEvent(ended, Text(1, "late", 1, 1, 1.0)))
    assert talk.branch()[-1] == "A2"


def test_what_is_restored_while_an_answer_is_written_leaves_it_in_sight(talk: Desk, qtbot: QtBot) -> None:
    before = ids(talk)
    deletion = talk.edits.delete(before[2], following=True)
    assert deletion is not None
    talk.chat.send("Q3")
    talk.edits.restore(deletion.conversation_id, deletion.when)
    assert talk.branch() == ["Q1", "A1", "Q3", ""]
    talk.answer("A3")
    assert talk.branch() == ["Q1", "A1", "Q3", "A3"]
    assert talk.chat.conversation.version(ids(talk)[2]) == (1, 2)
    assert talk.stored(qtbot) == talk.chat.conversation
