"""What cannot be stored is kept, told of, and stored when there is room again."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Attachment, Document, Kind, Opened, Unread
from synthia_desktop.core.chat_copy import copy_up_to
from synthia_desktop.core.conversation import Conversation, Message, Role, new_id
from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    store = ConversationStore(tmp_path / "synthia.db")
    yield store
    store.close()


@pytest.fixture
def archive(store: ConversationStore, qtbot: QtBot) -> Iterator[Archive]:
    background = Background()
    made = Archive(store, background)
    yield made
    made.close()
    background.close()


def limit_pages(store: ConversationStore, pages: int) -> None:
    """Make the disk full, or give it room again, in SQLite's own terms; in turn with what is written meanwhile."""
    with store.transaction() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()


def test_a_full_disk_is_told_of_and_everything_is_stored_later(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    conversation = Conversation("c", title="kept")
    question = Message("q", None, Role.USER, "x" * 200_000)
    limit_pages(store, 1)
    with qtbot.waitSignal(archive.trouble) as trouble:
        archive.put(conversation, question)
    assert trouble.args
    assert isinstance(trouble.args[0], SynthiaError)
    assert trouble.args[0].hint

    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble) as trouble:
        archive.retry()
    assert trouble.args == [None]
    assert store.load("c").messages["q"].text == question.text


def test_a_later_write_brings_the_earlier_ones_with_it_in_their_order(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    conversation = Conversation("c")
    first = Message("q", None, Role.USER, "y" * 200_000)
    limit_pages(store, 1)
    with qtbot.waitSignal(archive.trouble):
        archive.put(conversation, first)
    limit_pages(store, 1_000_000)
    archive.retry()
    conversation.add(first)
    archive.put(conversation, Message("a", "q", Role.ASSISTANT, "short"))
    with qtbot.waitSignal(archive.opened) as opened:
        archive.open("c")
    assert opened.args
    assert list(opened.args[0][0].messages) == ["q", "a"]
    assert [m.id for m in store.load("c").branch()] == ["q"]


def test_what_was_deleted_more_than_30_days_ago_leaves_for_good(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    for name in ("old", "new"):
        store.save(Conversation(name, title=name))
        store.delete(name)
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE conversations SET deleted = 1.0 WHERE id = 'old'")
    archive.purge_trash()
    store_is_done(archive, qtbot)
    store.restore("new")
    assert [s.id for s in store.summaries()] == ["new"]
    store.restore("old")
    assert [s.id for s in store.summaries()] == ["new"]


def store_is_done(archive: Archive, qtbot: QtBot) -> None:
    with qtbot.waitSignal(archive.listed):
        archive.refresh()


def settle(archive: Archive, qtbot: QtBot, *titles: str) -> None:
    """Until these are the titles on the list, after everything before was tried. A list on its way may be older."""

    def expected(summaries: Sequence[Summary]) -> bool:
        return [summary.title for summary in summaries] == list(titles)

    with qtbot.waitSignal(archive.listed, check_params_cb=expected):
        archive.refresh()


def opened(archive: Archive, qtbot: QtBot, conversation_id: str) -> Conversation:
    with qtbot.waitSignal(archive.opened) as opened:
        archive.open(conversation_id)
    assert opened.args
    return opened.args[0][0]


def test_what_is_not_on_the_disk_is_listed_and_opened_all_the_same(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    old = Conversation("old", title="Old", updated=1.0)
    old.add(Message("q", None, Role.USER, "stored"))
    archive.put(old, *old.messages.values())
    settle(archive, qtbot, "Old")
    limit_pages(store, 1)
    new = Conversation("new", title="New", updated=2.0)
    new.add(Message("n", None, Role.USER, "y" * 200_000))
    old.add(Message("a", "q", Role.ASSISTANT, "z" * 200_000))
    archive.put(new, new.messages["n"])
    archive.put(old, old.messages["a"])
    settle(archive, qtbot, "New", "Old")
    assert opened(archive, qtbot, "new") == new
    assert opened(archive, qtbot, "old") == old
    archive.delete("new")
    settle(archive, qtbot, "Old")
    archive.restore("new")
    settle(archive, qtbot, "New", "Old")
    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble):
        archive.retry()
    assert (store.load("new"), store.load("old")) == (new, old)


def test_a_full_disk_keeps_a_deletion_for_later(store: ConversationStore, archive: Archive, qtbot: QtBot) -> None:
    conversation = Conversation("c", title="Chat")
    conversation.add(Message("q", None, Role.USER, "x" * 200_000))
    limit_pages(store, 1)
    archive.put(conversation, conversation.messages["q"])
    archive.delete("c")
    store_is_done(archive, qtbot)
    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble):
        archive.retry()
    settle(archive, qtbot)
    with qtbot.waitSignal(archive.trash_listed) as listed:
        archive.list_trash()
    assert listed.args
    assert [(one.title, one.messages) for one in listed.args[0]] == [("Chat", 1)]


def test_messages_of_a_chat_that_is_not_open_come_back(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    conversation = Conversation("c", title="Chat")
    for name, parent in (("q", None), ("a", "q"), ("r", "a")):
        conversation.add(Message(name, parent, Role.USER, name))
    archive.put(conversation, *conversation.messages.values())
    archive.put(conversation, *conversation.delete("a", 5.0, following=True))
    store_is_done(archive, qtbot)
    archive.restore_messages("c", 5.0)
    store_is_done(archive, qtbot)
    assert [m.id for m in store.load("c").branch()] == ["q", "a", "r"]


def test_what_was_restored_on_a_full_disk_is_all_restored_later(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    conversation = Conversation("c", title="x" * 9_000)
    for name, parent in (("q", None), ("a", "q"), ("r", "a")):
        conversation.add(Message(name, parent, Role.USER, name * 9_000))
    archive.put(conversation, *conversation.messages.values())
    archive.put(conversation, *conversation.delete("r", 5.0, following=True))
    archive.put(conversation, *conversation.delete("a", 6.0, following=True))
    store_is_done(archive, qtbot)
    limit_pages(store, 1)
    archive.put(conversation, Message("big", None, Role.USER, "x" * 200_000))
    archive.restore_messages("c", 6.0)
    archive.restore_messages("c", 5.0)
    store_is_done(archive, qtbot)
    assert [m.id for m in store.load("c").branch()] == ["q"]
    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble):
        archive.retry()
    assert [m.id for m in store.load("c").path("r")] == ["q", "a", "r"]


def test_what_cannot_be_read_is_told_as_that(archive: Archive, qtbot: QtBot) -> None:
    """And not as something that could not be stored, which a later write would take back."""
    with qtbot.assertNotEmitted(archive.trouble), qtbot.waitSignal(archive._background.failed) as failed:
        archive.open("nowhere")
    assert failed.args
    assert failed.args[0].title == "The conversation is gone"


def test_pins_tags_and_the_archive_are_listed_and_kept(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    archive.put(Conversation("c", title="Chat"))
    archive.pin("c", True)
    archive.set_tags("c", ["Work", "work", " "])
    with qtbot.waitSignal(archive.listed) as listed:
        archive.put_away("c", True)
    store_is_done(archive, qtbot)
    (summary,) = store.summaries()
    assert (summary.pinned, summary.archived, summary.tags) == (True, True, ("Work",))
    assert listed.args is not None
    with qtbot.waitSignal(archive.labels_read) as read:
        archive.read_labels()
    assert read.args == [[], ["Work"]]
    archive.put(Conversation("c", title="Chat"))
    archive.pin("c", False)
    store_is_done(archive, qtbot)
    assert store.summaries()[0].tags == ("Work",)


def test_a_title_of_the_models_never_replaces_the_persons(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    archive.put(Conversation("c", title="first words"))
    told: list[bool] = []
    archive.title_by_model("c", "By the model", told.append)
    qtbot.waitUntil(lambda: told == [True])
    archive.rename("c", "By the person")
    store_is_done(archive, qtbot)
    archive.title_by_model("c", "By the model again", told.append)
    qtbot.waitUntil(lambda: told == [True, False])
    assert store.load("c").title == "By the person"


def test_an_emptied_trash_leaves_nothing_on_the_disk(
    store: ConversationStore, archive: Archive, qtbot: QtBot, tmp_path: Path
) -> None:
    conversation = Conversation("c", title="ꙮꙮꙮ")
    conversation.add(Message("q", None, Role.USER, "ꙮꙮꙮ a secret"))
    archive.put(conversation, conversation.messages["q"])
    archive.delete("c")
    with qtbot.waitSignal(archive.purged):
        archive.empty_trash()
    # The index of the search follows, piece by piece.
    qtbot.waitUntil(lambda: not any("ꙮ".encode() in file.read_bytes() for file in tmp_path.iterdir()))


def test_a_drafts_files_are_kept_with_their_texts(archive: Archive, qtbot: QtBot) -> None:
    document = Document.of(Kind.TEXT, "Words " * 1000)
    opened = Opened(Attachment("a.txt", document=document.id, characters=6000), document)
    whole, passages = opened, replace(opened, attachment=opened.attachment.by("retrieval"))
    for kept in ([whole], [passages], [passages]):
        archive.put_draft_files("new", kept)
    with qtbot.waitSignal(archive.draft_files_read) as read:
        archive.read_draft_files("new")
    assert read.args == ["new", (passages.attachment,)]
    assert archive.document(document.id) == document
    archive.put_draft_files("new", [])
    with qtbot.assertNotEmitted(archive.draft_files_read):
        archive.read_draft_files("new")
        with qtbot.waitSignal(archive.listed):
            archive.refresh()


def test_a_drafts_unread_file_is_kept_by_its_place(archive: Archive, qtbot: QtBot) -> None:
    document = Document.of(Kind.TEXT, "Words")
    opened, unread = Opened(Attachment("a.txt", document=document.id), document), Unread("/b.pdf", 5.0)
    archive.put_draft_files("new", [unread, opened])
    with qtbot.waitSignal(archive.draft_files_read) as read:
        archive.read_draft_files("new")
    assert read.args == ["new", (unread, opened.attachment)]
    assert archive.document(document.id) == document


def test_a_text_that_is_gone_is_told_to_who_wants_it(archive: Archive, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    archive.read_document("nowhere", lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], StorageError)


def test_a_copy_of_what_could_not_be_stored_yet_is_stored_with_it(
    store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    chat = Conversation("c", title="kept")
    chat.add(Message("q", None, Role.USER, "short"))
    archive.put(chat, *chat.messages.values())
    limit_pages(store, 1)
    with qtbot.waitSignal(archive.trouble):
        chat.add(Message("q", None, Role.USER, "longer " * 50_000))
        archive.put(chat, *chat.messages.values())
    copy = copy_up_to(chat, "q", "Copy", 5.0, new_id)
    archive.put_copy(copy)
    answer = Message(new_id(), copy.conversation.current_id, Role.ASSISTANT, "said in the copy")
    copy.conversation.add(answer)
    archive.put(copy.conversation, answer)
    with qtbot.waitSignal(archive.opened) as opened:
        archive.open(copy.conversation.id)
    assert opened.args
    assert opened.args[0][0] == copy.conversation
    with qtbot.waitSignal(archive.listed) as listed:
        archive.refresh()
    assert listed.args
    assert [summary.title for summary in listed.args[0]].count("Copy") == 1

    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble):
        archive.retry()
    assert store.load("c") == chat
    assert store.load(copy.conversation.id) == copy.conversation


def unindexed(store: ConversationStore) -> int:
    with store.transaction() as connection:
        return connection.execute("SELECT count(*) FROM messages WHERE indexed <> 1").fetchone()[0]


@pytest.mark.parametrize("full", [False, True])
def test_the_search_learns_of_a_copy_by_itself(
    store: ConversationStore, archive: Archive, qtbot: QtBot, full: bool
) -> None:
    chat = Conversation("c")
    for number in range(120):
        chat.add(Message(f"q{number}", chat.current_id, Role.USER, f"tide {number}"))
    store.save(chat, chat.messages.values())
    if full:
        limit_pages(store, 1)
        with qtbot.waitSignal(archive.trouble):
            archive.put_copy(copy_up_to(chat, "q119", "Copy", 5.0, new_id))
        limit_pages(store, 1_000_000)
        archive.retry()
    else:
        archive.put_copy(copy_up_to(chat, "q119", "Copy", 5.0, new_id))
    qtbot.waitUntil(lambda: len(store.ids()) == 2 and not unindexed(store), timeout=5_000)
