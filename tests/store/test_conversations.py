"""Conversations come back from the disk as they were shown."""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.store.database import open_database

STATS = AnswerStats(120, 20, 64, 0.25, 80.0, 12.5, 5.5, 2**32 - 2, "stop")
QUESTION = Message("q", None, Role.USER, "Wie? ünïcode 😀 \0 <s>", created=10.0)
ANSWER = Message("a", "q", Role.ASSISTANT, "So.", MessageState.LENGTH, 11.0, "Synthia 7B", STATS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    opened = ConversationStore(tmp_path / "synthia.db")
    yield opened
    opened.close()


def put(store: ConversationStore, conversation: Conversation) -> None:
    store.save(conversation)
    for message in conversation.messages.values():
        store.put_message(conversation.id, message)


def talk(id_: str = "c", title: str = "Title", updated: float = 2.0) -> Conversation:
    return Conversation(id_, title, "Be brief.", 1.0, updated, "a", {"q": QUESTION, "a": ANSWER})


def test_a_conversation_comes_back_whole_after_the_store_was_closed(tmp_path: Path) -> None:
    first = ConversationStore(tmp_path / "synthia.db")
    put(first, talk())
    first.close()
    second = ConversationStore(tmp_path / "synthia.db")
    assert second.load("c") == talk()
    second.close()


def test_a_growing_answer_replaces_itself_and_keeps_its_place(store: ConversationStore) -> None:
    conversation = talk()
    put(store, conversation)
    other = Message("b", "q", Role.ASSISTANT, "Or so.", MessageState.STREAMING, 12.0)
    store.put_message("c", other)
    store.put_message("c", replace(ANSWER, text="So it is.", state=MessageState.COMPLETE))
    store.put_message("c", replace(other, text="Or so it is."))
    loaded = store.load("c")
    assert [(m.id, m.text) for m in loaded.messages.values()] == [
        ("q", QUESTION.text),
        ("a", "So it is."),
        ("b", "Or so it is."),
    ]
    assert [m.id for m in loaded.siblings("a")] == ["a", "b"]


def test_saving_the_header_keeps_the_messages(store: ConversationStore) -> None:
    put(store, talk())
    store.save(Conversation("c", "New", "", 99.0, 5.0, "q"))
    loaded = store.load("c")
    assert (loaded.title, loaded.system_prompt, loaded.created, loaded.updated, loaded.current_id) == (
        "New",
        "",
        1.0,
        5.0,
        "q",
    )
    assert list(loaded.messages) == ["q", "a"]


def test_the_list_is_newest_first(store: ConversationStore) -> None:
    for at, title in enumerate(["Äpfel", "Birnen", "Straße"]):
        put(store, Conversation(str(at), title, "", 0.0, float(at)))
    assert [summary.id for summary in store.summaries()] == ["2", "1", "0"]
    assert store.summaries()[0] == Summary("2", "Straße", 2.0, 0.0)


def test_a_deleted_conversation_is_off_the_list_until_it_is_restored(store: ConversationStore) -> None:
    put(store, talk())
    store.delete("c")
    assert store.summaries() == []
    assert store.load("c") == talk()
    store.restore("c")
    assert [s.id for s in store.summaries()] == ["c"]


def test_a_deleted_message_comes_back_as_deleted(store: ConversationStore) -> None:
    conversation = talk()
    put(store, conversation)
    store.save(conversation, conversation.delete("a", 7.5, following=False))
    assert store.load("c") == conversation
    assert store.load("c").messages["a"].deleted == 7.5
    store.save(conversation, conversation.restore(7.5))
    assert store.load("c") == talk()


def test_a_conversation_and_its_messages_are_stored_as_a_whole_or_not_at_all(store: ConversationStore) -> None:
    put(store, talk())
    broken = replace(QUESTION, id="x", created=float("nan"))  # NaN is NULL for SQLite, and created may not be NULL
    with pytest.raises(StorageError):
        store.save(replace(talk(), title="New"), [replace(ANSWER, text="New"), broken])
    assert store.load("c") == talk()


def test_drafts_are_kept_and_forgotten(store: ConversationStore) -> None:
    assert store.draft("new") == ""
    store.set_draft("new", "first")
    store.set_draft("new", "second")
    assert store.draft("new") == "second"
    store.set_draft("new", "")
    assert store.draft("new") == ""


def test_interrupted_answers_become_stopped(store: ConversationStore) -> None:
    conversation = talk()
    conversation.messages["a"] = replace(ANSWER, state=MessageState.STREAMING)
    put(store, conversation)
    assert store.recover_interrupted() == 1
    assert store.load("c").messages["a"].state is MessageState.STOPPED
    assert store.recover_interrupted() == 0


def test_renaming_shows_in_the_list(store: ConversationStore) -> None:
    put(store, talk())
    store.rename("c", "Other")
    assert store.summaries()[0].title == "Other"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(), st.text(alphabet=st.characters(codec=None, categories=["Cs", "L"])))
def test_any_text_can_be_stored(store: ConversationStore, text: str, odd: str) -> None:
    store.save(Conversation("c", odd))
    store.put_message("c", Message("m", None, Role.USER, text))
    assert store.load("c").messages["m"].text == text
    assert len(store.load("c").title) == len(odd)


def test_ten_thousand_messages_come_back_in_order(store: ConversationStore, tmp_path: Path) -> None:
    store.save(Conversation("c"))
    ids = [f"{number:05d}" for number in range(10_000)]
    random.Random(1).shuffle(ids)
    with open_database(tmp_path / "synthia.db") as other:
        other.executemany(
            "INSERT INTO messages (id, conversation_id, role, text, state, created, model_name)"
            " VALUES (?, 'c', 'user', ?, 'complete', 0, '')",
            [(id_, "word " * 40) for id_ in ids],
        )
    other.close()
    assert list(store.load("c").messages) == ids


def test_unreadable_statistics_cost_only_themselves(store: ConversationStore, tmp_path: Path) -> None:
    put(store, talk())
    with sqlite3.connect(tmp_path / "synthia.db") as other:
        other.execute("UPDATE messages SET stats = '{' WHERE id = 'a'")
    other.close()
    assert store.load("c").messages["a"] == replace(ANSWER, stats=None)


def test_what_is_set_for_one_chat_comes_back(store: ConversationStore) -> None:
    options = ChatOptions("summarise", SamplingParams(temperature=0.1, seed=7), True, "So far: 😀 \ud800", "a")
    put(store, replace(talk(), options=options))
    assert store.load("c").options == options
    store.save(replace(talk(), options=ChatOptions()))
    assert store.load("c").options == ChatOptions()


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("{", ChatOptions()),
        ("[]", ChatOptions()),
        ('{"context_policy": "forget", "summary": "kept", "later": 1}', ChatOptions(summary="kept")),
        ('{"sampling": {"temperature": 99, "top_k": 3}}', ChatOptions(sampling=SamplingParams(top_k=3))),
    ],
)
def test_unreadable_options_of_a_chat_cost_only_themselves(
    store: ConversationStore, tmp_path: Path, stored: str, read: ChatOptions
) -> None:
    put(store, talk())
    with sqlite3.connect(tmp_path / "synthia.db") as other:
        other.execute("UPDATE conversations SET options = ?", (stored,))
    other.close()
    assert store.load("c") == replace(talk(), options=read)
