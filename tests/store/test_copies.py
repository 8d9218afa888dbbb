"""A copy that the database makes is the one that was saved message by message before, and the search finds it."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Kind, Opened
from synthia_desktop.core.chat_copy import ChatCopy, copy_up_to
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.copies import CopyStore
from synthia_desktop.store.documents import DocumentStore
from synthia_desktop.store.search import Search
from synthia_desktop.store.trash import Trash

NOTES = Document.of(Kind.TEXT, "The tenant pays for repairs.\n")
STATS = AnswerStats(120, 20, 64, 0.25, 80.0, 12.5, 5.5, 2**32 - 2, "stop", settings='{"ü": 1}')
TEXTS = ("tide", "ebb and flow", "東京の海", "Ünïcode 😀", "a\x00b", "\ud800 alone", "")
FINISHED = tuple(state for state in MessageState if state is not MessageState.STREAMING)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(tmp_path / "synthia.db")
    yield made
    made.close()


def branched(seed: int) -> Conversation:
    """A chat with branches, deleted messages, files, every state, and texts that databases have trouble with."""
    dice = random.Random(seed)
    chat = Conversation(f"c{seed}", "Title", "Be brief.", 1.0, 2.0)
    for number in range(40):
        before = dice.choice([*chat.messages]) if chat.messages and not dice.randrange(6) else chat.current_id
        asked = number % 2 == 0
        chat.add(
            Message(
                f"{seed}-{number}",
                before,
                Role.USER if asked else Role.ASSISTANT,
                dice.choice(TEXTS),
                MessageState.COMPLETE if asked else dice.choice(FINISHED),
                float(number),
                "" if asked else "Sÿnthia",
                None if asked else STATS,
                enclosed=_files() if asked and not dice.randrange(4) else None,
            )
        )
    for id_ in dice.sample(sorted(chat.messages), 5):
        chat.delete(id_, 9.0, following=False)
    chat.options = ChatOptions("summarise", summary="So far.", summary_until=dice.choice(sorted(chat.messages)))
    return chat


def _files() -> Enclosure | None:
    return enclose([Opened(Attachment("notes.txt", document=NOTES.id), NOTES)])


def keep(store: ConversationStore, chat: Conversation) -> None:
    DocumentStore(store).put(NOTES)
    store.save(chat, chat.messages.values())


def copy_of(chat: Conversation, message_id: str | None, name: str = "new") -> ChatCopy:
    numbers = count()
    return copy_up_to(chat, message_id or "", "Copy", 5.0, lambda: f"{name}{next(numbers):04}")


def stored(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that is in the database, the words of the search's index with it."""
    tables = {
        "conversations": "*",
        "messages": "place, id, conversation_id, parent_id, role, text, state, created, model_name, stats, deleted,"
        " files, indexed",
        "documents": "id, kind, pages, text",
        "enclosures": "*",
        "document_uses": "*",
    }
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search, 'instance')")
        found = {
            table: raw.execute(f"SELECT {columns} FROM {table}").fetchall()  # noqa: S608 - names of ours
            for table, columns in tables.items()
        }
        # A contentless index holds under which number, and where in it, each trigram stands.
        words = raw.execute("SELECT term, doc, offset FROM temp.words").fetchall()
    return {**{table: sorted(rows, key=repr) for table, rows in found.items()}, "words": sorted(words)}


@given(seed=st.integers(0, 10_000), place=st.integers(0, 39), writing=st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_byte_for_byte_the_copy_that_is_saved_from_memory(
    tmp_path_factory: pytest.TempPathFactory, seed: int, place: int, writing: bool
) -> None:
    folder = tmp_path_factory.mktemp("copies")
    chat = branched(seed)
    if writing:
        chat.add(Message("open", chat.current_id, Role.ASSISTANT, "so fa", MessageState.STREAMING))
    at = "open" if writing else f"{seed}-{place}"
    copy = copy_of(chat, at)
    with closing(ConversationStore(folder / "slow.db")) as slow, closing(ConversationStore(folder / "fast.db")) as fast:
        for store in (slow, fast):
            keep(store, chat)
        slow.save(copy.conversation, copy.conversation.messages.values())
        made = CopyStore(fast)
        made.save(copy.conversation, copy.sources)
        assert fast.load(copy.conversation.id) == slow.load(copy.conversation.id)
        while made.index_more(0):
            pass
        assert not made.index_more()
    assert stored(folder / "fast.db") == stored(folder / "slow.db")


def test_the_search_finds_a_copy_once_it_is_in_the_index(store: ConversationStore) -> None:
    chat = branched(1)
    keep(store, chat)
    copy, copies = copy_of(chat, chat.current_id), CopyStore(store)
    copies.save(copy.conversation, copy.sources)
    grown = replace(copy.conversation.branch()[-1], text="whale")
    store.put_message(copy.conversation.id, grown)
    with closing(Search(store.path)) as search:

        def found(typed: str) -> set[str]:
            return {one.conversation_id for one in search.find(parse_query(typed))}

        assert found("whale") == {copy.conversation.id}
        assert copy.conversation.id not in found("notes.txt tide")
        # The search's own thread may do it at the same time.
        while search.index_more(0) or copies.index_more(0):
            pass
        assert found("notes.txt") == {chat.id, copy.conversation.id}
        store.delete(copy.conversation.id)
        Trash(store).purge(time.time() + 1)
        assert found("whale") == set()
        assert found("notes.txt") == {chat.id}


def test_a_copy_keeps_its_files_when_the_original_is_gone(store: ConversationStore) -> None:
    chat = Conversation("c")
    chat.add(Message("q", None, Role.USER, "Who pays?", enclosed=_files()))
    keep(store, chat)
    copy = copy_of(chat, "q")
    CopyStore(store).save(copy.conversation, copy.sources)
    with store.transaction() as connection:
        connection.execute("UPDATE documents SET used = 0")
    store.delete("c")
    Trash(store).purge(time.time() + 1)
    assert store.load(copy.conversation.id) == copy.conversation
    assert DocumentStore(store).get(NOTES.id) == NOTES


def test_what_is_gone_from_the_disk_is_stored_as_the_copy_has_it(store: ConversationStore) -> None:
    chat = branched(2)
    keep(store, chat)
    gone = chat.branch()[3]
    with store.transaction() as connection:
        connection.execute("DELETE FROM messages WHERE id = ?", (gone.id,))
    copy = copy_of(chat, chat.current_id)
    CopyStore(store).save(copy.conversation, copy.sources)
    there = store.load(copy.conversation.id)
    assert list(there.messages) == list(copy.conversation.messages)
    assert len(there.branch()) == len(chat.branch())


def test_a_copy_is_stored_as_a_whole_or_not_at_all(store: ConversationStore) -> None:
    chat = branched(3)
    keep(store, chat)
    copy = copy_of(chat, chat.current_id)
    with store.transaction() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    copies = CopyStore(store)
    big = replace(copy.conversation, system_prompt="x" * 200_000)
    with pytest.raises(StorageError):
        copies.save(big, copy.sources)
    assert store.ids() == {chat.id}
    with store.transaction() as connection:
        connection.execute("PRAGMA max_page_count = 100000").fetchone()
    copies.save(big, copy.sources)
    assert store.load(big.id).system_prompt == big.system_prompt
