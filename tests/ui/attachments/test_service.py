"""Questions with their files, from the composer to the store and back, with a model that the tests speak for."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.core.context import ContextUse
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.ui.attachments.service import ChatAttachments
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.composing import Composing
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.engine_events import AnswerJob, ContextMeasured, Counted, CountJob, MeasureJob
from synthia_desktop.ui.model_session import ModelState, Stage
from synthia_desktop.ui.theme import Theme
from tests.ui.attachments.conftest import WaitingReader, opened
from tests.ui.chat.conftest import Desk
from tests.ui.load_reports import info

TOTAL = 4096
LEASE = "\n\n".join(f"Paragraph {number}. Somebody pays the rent of month {number}." for number in range(400))
REPAIRS = "Small repairs below 150 euros are paid by the tenant."


@dataclass
class Bench:
    service: ChatAttachments
    chat: Desk
    composer: Composer
    composing: Composing
    watch: ContextWatch
    folder: Path
    qtbot: QtBot
    room: int = 3000
    jobs: list[AnswerJob] = field(default_factory=list[AnswerJob])

    def attach(self, name: str, text: str) -> None:
        """Attach a file, and let the model count it and say which room there is."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        self.service.desk.add([path])
        self.wait(lambda: not self.service.desk.is_reading)
        self.wait(lambda: all(item.tokens for item in self.service.desk.items))
        self.wait(lambda: self.service._measuring.room is not None)

    def wait(self, done: Callable[[], bool]) -> None:
        """Until something is so, with a model that answers meanwhile."""

        def looked() -> bool:
            self.answer_jobs()
            return done()

        self.qtbot.waitUntil(looked)

    def answer_jobs(self) -> None:
        """A model of one token for each word, with a room of so many beside the system prompt."""
        while True:
            try:
                entry = self.chat.thread._jobs.get_nowait()
            except queue.Empty:
                return
            job = entry[0] if entry else None
            if isinstance(job, CountJob):
                self.chat.thread.happened.emit(Counted(job.ticket, len(job.text.split())))
            elif isinstance(job, MeasureJob):
                self.chat.thread.happened.emit(self._measured(job))
            elif isinstance(job, AnswerJob):
                self.jobs.append(job)

    def _measured(self, job: MeasureJob) -> ContextMeasured:
        tokens = len(job.turns[-1].user.split())
        if tokens > self.room:
            error = ContextFullError("Too long", f"It has {tokens} tokens.", "Shorten it.", tokens=tokens, single=True)
            return ContextMeasured(job.ticket, None, error)
        return ContextMeasured(job.ticket, ContextUse(0, tokens, TOTAL - self.room, TOTAL))

    def send(self, text: str) -> None:
        """Type a question, send it, and wait until it is asked or refused."""
        self.composer.set_text(text)
        self.composer.bar.send.click()
        self.wait(lambda: bool(self.chat.chat.writing_in) or bool(self.composer.refusal.words()))

    def enclosed(self) -> Enclosure:
        question = self.chat.chat.last_question()
        assert question is not None
        assert question.enclosed is not None
        return question.enclosed


@pytest.fixture
def bench(owner: QObject, theme: Theme, desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    models = desk.chat._models
    watch = ContextWatch(desk.thread, desk.chat, models, owner)
    desk.thread.happened.connect(watch.handle)
    service = ChatAttachments(desk.thread, desk.chat, models, watch, desk.archive, WaitingReader, owner)
    for pause in (watch._timer, service._measuring._soon, service.sending._preview):
        pause.setInterval(1)  # nobody types here
    models._set(ModelState(Stage.READY, "/m", 1.0, replace(info(0), context_length=TOTAL)))
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composing = Composing(composer, desk.chat, desk.edits, service.sending.admit, composer)
    composing.edit_begun.connect(service.edit)
    composing.edit_ended.connect(service.end_edit)
    composing.asked.connect(service.sent)
    composer.draft_changed.connect(service.sending.show_text)
    composer.show()
    folder = tmp_path / "files"
    folder.mkdir()
    yield Bench(service, desk, composer, composing, watch, folder, qtbot)
    models._set(ModelState())
    models.hold()
    service.close()


def test_a_whole_file_goes_with_the_question_and_is_stored_with_it(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.send("Who pays?")
    enclosed = bench.enclosed()
    assert [one.name for one in enclosed.attachments] == ["notes.txt"]
    assert bench.jobs[-1].turns[-1].user == f"{enclosed.block}Who pays?"
    assert REPAIRS in enclosed.block
    assert enclosed.attachments[0].tokens > 0
    assert bench.service.desk.items == []
    bench.chat.answer("The tenant.")
    stored = bench.chat.stored(bench.qtbot)
    assert stored.branch()[0].enclosed == enclosed
    assert bench.chat.archive.document(enclosed.attachments[0].document).text == REPAIRS


def test_the_context_meter_counts_them_before_they_are_sent(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.wait(lambda: bench.watch.use is not None and bench.watch.use.used > len(REPAIRS.split()))
    bench.service.desk.remove(bench.service.desk.items[0].id)
    bench.wait(lambda: bench.watch.use is not None and bench.watch.use.used == 1)


def test_what_is_too_large_is_refused_with_its_count_and_stays(bench: Bench) -> None:
    bench.attach("lease.txt", LEASE)
    (item,) = bench.service.desk.items
    assert item.id in bench.service.desk.too_large()
    bench.send("Who pays?")
    assert bench.composer.refusal.words().startswith("Too long. It has 3")
    assert bench.composer.text() == "Who pays?"
    assert bench.chat.branch() == []
    assert [one.name for one in bench.service.desk.items] == ["lease.txt"]


def test_what_cannot_fit_at_all_is_refused_without_counting_it_again(bench: Bench) -> None:
    bench.room = 500
    bench.attach("lease.txt", LEASE)
    bench.answer_jobs()
    bench.composer.set_text("Who pays?")
    bench.composer.bar.send.click()
    assert bench.composer.refusal.words().startswith("lease.txt is too long. It has about")
    assert "Use the passages that fit the question" in bench.composer.refusal.words()


def test_passages_that_fit_the_question_are_sent(bench: Bench) -> None:
    bench.attach("lease.txt", f"{LEASE}\n\n{REPAIRS}\n\n{LEASE}")
    (item,) = bench.service.desk.items
    bench.composer.set_text("Who pays small repairs?")
    bench.service.desk.set_mode(item.id, "retrieval")
    bench.wait(lambda: bool(bench.service.desk.items[0].passages))
    bench.send("Who pays small repairs?")
    enclosed = bench.enclosed()
    assert any(REPAIRS in passage.text for passage in enclosed.passages)
    assert [passage.number for passage in enclosed.passages] == list(range(1, len(enclosed.passages) + 1))
    assert len(enclosed.block) < len(LEASE)
    bench.chat.answer("The tenant [1].")
    first = len(enclosed.passages)
    assert bench.service.desk.earlier == ("lease.txt",)
    bench.send("And the rent of month 7?")
    again = bench.enclosed()
    assert again.attachments == ()
    assert again.passages[0].number == first + 1, "numbers go on through the chat"
    bench.chat.answer("Somebody.")
    bench.service.desk.set_earlier(())
    bench.send("Something else?")
    last = bench.chat.chat.last_question()
    assert last is not None
    assert last.enclosed is None, "the person did not want them with this one"
    assert bench.service.desk.earlier == ("lease.txt",), "but perhaps with the next"


def test_fewer_passages_are_sent_where_the_first_choice_does_not_fit(bench: Bench) -> None:
    bench.attach("lease.txt", LEASE)
    bench.service.desk.set_mode(bench.service.desk.items[0].id, "retrieval")
    bench.wait(lambda: bool(bench.service.desk.items[0].passages))
    many = bench.service.desk.items[0].passages or 0
    bench.room = 700
    bench.send("Who pays the rent of month 7?")
    assert bench.composer.refusal.words() == ""
    assert 0 < len(bench.enclosed().passages) < many


def test_a_question_asked_anew_keeps_its_files(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.send("Who pays?")
    former = bench.enclosed()
    bench.chat.answer("The tenant.")
    question = bench.chat.chat.last_question()
    assert question is not None
    bench.attach("draft.txt", "For later")
    bench.composing.edit(question.id)
    bench.wait(lambda: not bench.service.desk.is_reading)
    assert [item.name for item in bench.service.desk.items] == ["notes.txt"]
    bench.send("Who pays, then?")
    assert bench.enclosed() is former, "the model need not read it again"
    assert bench.chat.chat.conversation.version(bench.chat.chat.conversation.branch()[0].id) == (1, 2)
    assert [item.name for item in bench.service.desk.items] == ["draft.txt"]


def test_editing_takes_files_away_and_adds_others(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.send("Who pays?")
    bench.chat.answer("The tenant.")
    question = bench.chat.chat.last_question()
    assert question is not None
    bench.composing.edit(question.id)
    bench.wait(lambda: not bench.service.desk.is_reading)
    bench.service.desk.remove(bench.service.desk.items[0].id)
    bench.attach("other.txt", "The landlord does.")
    bench.send("Who pays?")
    assert [one.name for one in bench.enclosed().attachments] == ["other.txt"]
    bench.chat.answer("The landlord.")
    question = bench.chat.chat.last_question()
    assert question is not None
    bench.composing.edit(question.id)
    bench.wait(lambda: not bench.service.desk.is_reading)
    bench.service.desk.remove(bench.service.desk.items[0].id)
    bench.send("Who pays without a file?")
    last = bench.chat.chat.last_question()
    assert last is not None
    assert last.enclosed is None


def test_answering_again_branching_and_copying_keep_them(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.send("Who pays?")
    enclosed = bench.enclosed()
    answer = bench.chat.answer("The tenant.")
    bench.chat.chat.regenerate(answer.id)
    assert bench.chat.job().turns[-1].user == enclosed.asked("Who pays?")
    again = bench.chat.answer("The tenant does.")
    bench.chat.edits.duplicate(again.id)
    assert bench.enclosed() == enclosed
    assert bench.chat.stored(bench.qtbot).branch()[0].enclosed == enclosed


def test_a_drafts_files_are_there_again_in_the_next_program(bench: Bench, owner: QObject) -> None:
    bench.attach("notes.txt", REPAIRS)
    done: list[None] = []
    bench.chat.background.run(lambda: None, done.append)
    bench.qtbot.waitUntil(lambda: bool(done))
    models, archive = bench.chat.chat._models, bench.chat.archive
    other = ChatAttachments(bench.chat.thread, bench.chat.chat, models, bench.watch, archive, WaitingReader, owner)
    bench.qtbot.waitUntil(lambda: bool(other.desk.opened))
    assert [one.document.text for one in other.desk.opened] == [REPAIRS]
    other.close()


def test_a_file_whose_text_is_gone_says_so(bench: Bench) -> None:
    lost = opened("lost.txt", "Nobody stored this")
    bench.service.desk.begin_edit([lost.attachment])
    bench.service._fetch_wanted()
    bench.qtbot.waitUntil(lambda: bench.service.desk.items[0].error is not None)
    error = bench.service.desk.items[0].error
    assert error is not None
    assert error.title == "The file's text is gone"


def test_a_file_that_has_changed_says_so_before_it_is_sent(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.service.desk.set_mode(bench.service.desk.items[0].id, "retrieval")
    (bench.folder / "notes.txt").write_text("The landlord pays repairs.", "utf-8")
    bench.send("Who pays repairs?")
    assert bench.composer.refusal.words().startswith("notes.txt has changed since it was read. Nothing was sent.")
    (item,) = bench.service.desk.items
    assert item.changed
    bench.service.desk.read_again(item.id)
    bench.wait(lambda: not bench.service.desk.is_reading)
    (item,) = bench.service.desk.items
    assert (item.changed, item.mode) == (False, "retrieval")
    bench.send("Who pays repairs?")
    assert "The landlord pays repairs." in bench.enclosed().block


def test_what_was_read_of_a_changed_file_can_be_sent_all_the_same(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    (bench.folder / "notes.txt").write_text("Another text.", "utf-8")
    bench.service.sending.look_at_files()
    bench.wait(lambda: bench.service.desk.items[0].changed)
    bench.send("Who pays?")
    assert REPAIRS in bench.enclosed().block


def test_a_file_that_has_vanished_is_sent_as_it_was_read(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    (bench.folder / "notes.txt").unlink()
    bench.send("Who pays?")
    assert REPAIRS in bench.enclosed().block


def test_a_file_that_is_too_large_takes_no_room_from_the_passages_of_others(bench: Bench) -> None:
    bench.attach("lease.txt", LEASE)
    bench.service.desk.set_mode(bench.service.desk.items[0].id, "retrieval")
    bench.attach("other.txt", LEASE.replace("rent", "bill"))
    assert list(bench.service.desk.too_large()) == [bench.service.desk.items[1].id]
    bench.wait(lambda: bool(bench.service.desk.items[0].passages))


def test_a_starter_takes_the_files_along(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.composing.ask("Who pays?")
    bench.wait(lambda: bool(bench.chat.chat.writing_in))
    assert REPAIRS in bench.enclosed().block
    assert bench.service.desk.items == []


def test_a_starter_waits_for_files_as_a_message_does(bench: Bench) -> None:
    bench.composer.hold_up("notes.txt is still being read.")
    bench.composing.ask("Who pays?")
    assert bench.composer.refusal.words() == "notes.txt is still being read."
    assert bench.chat.branch() == []


def test_a_file_that_was_removed_at_the_last_moment_is_not_sent(bench: Bench) -> None:
    bench.attach("notes.txt", REPAIRS)
    bench.attach("other.txt", "Other words.")
    bench.composer.set_text("Who pays?")
    bench.composer.bar.send.click()
    bench.service.desk.remove(bench.service.desk.items[1].id)
    bench.wait(lambda: bool(bench.chat.chat.writing_in))
    assert [one.name for one in bench.enclosed().attachments] == ["notes.txt"]
