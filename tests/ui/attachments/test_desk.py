"""The files of each chat's next question: taken in, read, counted, taken away and brought back."""

from __future__ import annotations

import time
from dataclasses import replace

from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Unread
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.attachments.desk import EDITED
from synthia_desktop.ui.attachments.notices import sentences
from tests.ui.attachments.conftest import Files, opened


def test_files_are_read_and_kept_with_the_draft(files: Files, qtbot: QtBot) -> None:
    files.reader.go.clear()
    files.desk.add([files.write("a.txt", "A"), files.write("b.txt", "B")])
    assert files.names() == ["a.txt", "b.txt"]
    assert files.desk.is_reading
    assert files.desk.opened == []
    qtbot.waitUntil(lambda: files.desk.items[0].share == 0.5)
    files.reader.go.set()
    qtbot.waitUntil(lambda: not files.desk.is_reading)
    assert [one.document.text for one in files.desk.opened] == ["A", "B"]
    assert files.kept[-1] == ("new", ["a.txt", "b.txt"])


def test_a_file_is_taken_in_once(files: Files) -> None:
    files.add("a.txt")
    files.desk.add([files.folder / "a.txt", files.folder / "a.txt"])
    assert files.names() == ["a.txt"]


def test_reading_is_cancelled(files: Files, qtbot: QtBot) -> None:
    files.reader.go.clear()
    files.desk.add([files.write("a.txt"), files.write("b.txt")])
    with qtbot.assertNotEmitted(files.desk.removed):
        files.desk.remove(files.id_of("a.txt"))
    files.reader.go.set()
    qtbot.waitUntil(lambda: not files.desk.is_reading)
    assert files.names() == ["b.txt"]


def test_a_removed_file_comes_back_to_its_place(files: Files, qtbot: QtBot) -> None:
    files.add("a.txt", "b.txt", "c.txt")
    with qtbot.waitSignal(files.desk.removed) as said:
        files.desk.remove(files.id_of("b.txt"))
    assert said.args is not None
    assert (files.names(), said.args[0]) == (["a.txt", "c.txt"], "b.txt")
    said.args[1]()
    assert files.names() == ["a.txt", "b.txt", "c.txt"]
    assert files.kept[-1] == ("new", ["a.txt", "b.txt", "c.txt"])


def test_a_file_that_cannot_be_read_is_tried_again(files: Files, qtbot: QtBot) -> None:
    path = files.write("a.txt", "broken")
    files.desk.add([path])
    qtbot.waitUntil(lambda: files.desk.items[0].error is not None)
    error = files.desk.items[0].error
    assert isinstance(error, SynthiaError)
    assert error.title == "The file is damaged"
    assert files.desk.opened == []
    path.write_text("whole again")
    files.desk.read_again(files.id_of("a.txt"))
    qtbot.waitUntil(lambda: bool(files.desk.opened))
    assert files.desk.opened[0].document.text == "whole again"


def test_what_nobody_foresaw_is_told_too(files: Files, qtbot: QtBot) -> None:
    files.desk.add([files.folder / "vanished.txt"])
    qtbot.waitUntil(lambda: files.desk.items[0].error is not None)
    error = files.desk.items[0].error
    assert error is not None
    assert error.title == "The file could not be read"
    assert "FileNotFoundError" in error.details


def test_files_are_fitted_into_the_room_in_their_order(files: Files) -> None:
    files.add("a.txt", "b.txt", "c.txt")
    assert files.desk.too_large() == {}, "nobody has counted"
    files.count(a=600, b=600, c=300)
    assert files.desk.too_large() == {}, "nobody knows the room"
    files.measuring.room = 1000
    assert files.desk.too_large() == {files.id_of("b.txt"): 400}
    files.desk.set_mode(files.id_of("a.txt"), "retrieval")
    assert files.desk.too_large() == {}
    files.desk.set_mode(files.id_of("a.txt"), "whole")
    assert files.desk.too_large() == {files.id_of("b.txt"): 400}


def test_each_chat_has_its_own_files(files: Files, qtbot: QtBot) -> None:
    files.add("a.txt")
    files.reader.go.clear()
    files.desk.add([files.write("b.txt")])
    files.desk.open_chat("one")
    assert files.names() == []
    files.reader.go.set()
    qtbot.waitUntil(lambda: ("new", ["a.txt", "b.txt"]) in files.kept)
    files.add("c.txt")
    files.desk.open_chat("new")
    assert files.names() == ["a.txt", "b.txt"]
    assert not files.desk.is_reading, "a file is read on while another chat is open"
    files.desk.open_chat("one")
    assert files.names() == ["c.txt"]


def test_a_new_chats_files_go_with_it(files: Files) -> None:
    files.add("a.txt")
    files.desk.move("new", "chat")
    assert files.names() == ["a.txt"]
    assert files.kept[-2:] == [("new", []), ("chat", ["a.txt"])]
    files.desk.open_chat("new")
    assert files.names() == []


def test_a_drafts_files_come_back_from_the_disk(files: Files) -> None:
    one, other = opened("a.txt", "A", tokens=7), opened("b.txt", "B")
    files.desk.take_draft("new", [one.attachment, other.attachment])
    assert files.desk.is_reading
    assert files.desk.wanted() == [one.document.id, other.document.id]
    files.desk.fill(one.document)
    files.desk.lack(other.document.id, SynthiaError("Gone", "It is not there.", "Attach it again."))
    assert not files.desk.is_reading
    assert [item.tokens for item in files.desk.items] == [7, None]
    assert files.desk.items[1].error is not None
    files.desk.take_draft("new", [other.attachment])
    assert files.names() == ["a.txt", "b.txt"], "what is there already counts"


def test_a_draft_keeps_its_files_until_their_texts_are_fetched(files: Files, qtbot: QtBot) -> None:
    """Else a program that ends before would forget those that it has not come to."""
    known = opened("known.txt", "Known")
    files.desk.take_draft("new", [known.attachment])
    files.desk.add([files.write("b.txt")])
    qtbot.waitUntil(lambda: bool(files.desk.opened))
    assert files.kept[-1] == ("new", ["known.txt", "b.txt"])
    files.desk.lack(known.document.id, SynthiaError("Gone", "It is gone.", ""))
    assert files.kept[-1] == ("new", ["known.txt", "b.txt"])


def test_a_file_that_was_still_read_when_the_program_ended_is_read_at_the_next_start(
    files: Files, qtbot: QtBot
) -> None:
    files.reader.go.clear()
    path = files.write("long.txt", "As it was.")
    files.desk.add([path])
    assert files.kept[-1] == ("new", [str(path)]), "the draft has its place"
    files.reader.go.set()
    # At the next start another chat's desk knows nothing of this run's.
    files.desk.take_draft("chat", [Unread(str(path), time.time(), "retrieval")])
    files.desk.open_chat("chat")
    assert files.names() == ["long.txt"]
    qtbot.waitUntil(lambda: bool(files.desk.opened))
    (item,) = files.desk.items
    assert (item.opened and item.opened.document.text, item.mode) == ("As it was.", "retrieval")
    assert sentences(replace(item, passages=3), None, True) == ""
    # The former chat's draft may be told after it that its file has been read.
    assert [draft for draft in files.kept if draft[0] == "chat"][-1] == ("chat", ["long.txt"])


def test_a_file_that_was_changed_or_is_gone_at_the_next_start_is_told_in_words(files: Files, qtbot: QtBot) -> None:
    files.reader.go.clear()
    gone = files.folder / "gone.txt"
    files.desk.take_draft("new", [Unread(str(files.write("new.txt")), 1.0), Unread(str(gone), 1.0)])
    files.reader.go.set()
    qtbot.waitUntil(lambda: not files.desk.is_reading)
    first, second = files.desk.items
    assert sentences(first, None, False).startswith("new.txt was changed after you attached it")
    assert sentences(second, None, False).startswith("The file could not be read.")
    assert files.kept[-1] == ("new", ["new.txt", str(gone)]), "it is tried again at each start until it is removed"
    files.desk.remove(second.id)
    assert files.kept[-1] == ("new", ["new.txt"])


def test_an_edited_questions_files_stand_in_for_the_drafts(files: Files) -> None:
    files.add("a.txt")
    kept = list(files.kept)
    old = opened("old.txt", "Old")
    files.desk.begin_edit([old.attachment])
    assert files.names() == ["old.txt"]
    files.desk.fill(old.document)
    files.add("more.txt")
    assert files.names() == ["old.txt", "more.txt"]
    files.desk.end_edit()
    assert files.names() == ["a.txt"]
    assert files.kept == kept, "they are no draft"
    assert EDITED not in files.desk._sets


def test_what_was_sent_is_no_draft_any_more(files: Files) -> None:
    files.add("a.txt")
    files.desk.clear()
    assert (files.names(), files.kept[-1]) == ([], ("new", []))


def test_files_are_sent_with_their_tokens(files: Files) -> None:
    files.add("a.txt")
    files.count(a=42)
    assert files.desk.opened[0].attachment.tokens == 42


def test_a_short_file_does_not_wait_for_a_long_one(files: Files, qtbot: QtBot) -> None:
    files.reader.slow = "long.txt"
    files.reader.go.clear()
    files.desk.add([files.write("long.txt"), files.write("short.txt")])
    qtbot.waitUntil(lambda: files.desk.items[1].opened is not None)
    assert files.desk.items[0].is_reading
