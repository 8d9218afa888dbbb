"""What cannot be stored is kept, told of, and stored when there is room again."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.store.conversations import ConversationStore
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
    yield Archive(store, background)
    background.close()


def limit_pages(store: ConversationStore, pages: int) -> None:
    """Make the disk full, or give it room again, in SQLite's own terms."""
    store._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()


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
    with sqlite3.connect(store._path) as other:
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
