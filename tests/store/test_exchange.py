"""An archive leaves and comes back with every branch; what is here already is recognised."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Message, Role, new_id
from synthia_desktop.core.exchange import own
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.reading import Reader
from synthia_desktop.core.exchange.writing import write_file
from synthia_desktop.core.labels import Labels
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.exchange import ImportSummary, Verdict, bring_in, look_through, stored_chats
from synthia_desktop.store.labels import LabelStore
from tests.core.exchange.chats import branched, straight


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(tmp_path / "synthia.db")
    yield made
    made.close()


def brought(store: ConversationStore, *chats: Chat) -> ImportSummary:
    return bring_in(chats, store, ImportSummary())


@pytest.mark.integration
def test_an_archive_of_ten_thousand_messages_comes_back_with_every_branch(
    store: ConversationStore, tmp_path: Path
) -> None:
    chats = [branched(seed, 250) for seed in range(40)]
    assert brought(store, *chats).messages == 10_000
    file = tmp_path / "archive.json"
    write_file(file, own.write(stored_chats(store), 1.0))
    with closing(ConversationStore(tmp_path / "other.db")) as other:
        summary = bring_in(Reader(file, 2.0), other, ImportSummary())
        assert (summary.added, summary.messages, summary.problems) == (40, 10_000, [])
        for chat in chats:
            id_ = chat.conversation.id
            assert other.load(id_) == store.load(id_) == chat.conversation
            assert list(other.load(id_).messages) == list(chat.conversation.messages)
            assert LabelStore(other).get(id_) == chat.labels
        again = look_through(Reader(file, 3.0), other)
        assert again.counts == {Verdict.NEW: 0, Verdict.HERE: 40, Verdict.CHANGED: 0}


def test_looking_through_changes_nothing_and_says_what_an_import_does(store: ConversationStore) -> None:
    first, second = straight("one", "two", title="First"), branched(2, 5)
    dry = look_through([first, second, first], store)
    assert (store.summaries(), dry.ids) == ([], [])
    assert dry.counts == {Verdict.NEW: 2, Verdict.HERE: 1, Verdict.CHANGED: 0}
    done = brought(store, first, second, first)
    assert (done.counts, done.named, done.messages) == (dry.counts, dry.named, dry.messages)


def test_a_chat_that_went_on_here_is_still_recognised(store: ConversationStore) -> None:
    chat = Chat(straight("one", "two").conversation, Labels(origin="chatgpt:7"))
    (id_,) = brought(store, chat).ids
    here = store.load(id_)
    store.put_message(id_, Message(new_id(), here.current_id, Role.USER, "and here"))
    assert brought(store, chat).counts[Verdict.HERE] == 1


def test_a_chat_that_went_on_there_comes_as_a_copy(store: ConversationStore) -> None:
    chat = straight("one", "two")
    brought(store, chat)
    longer = replace(chat, conversation=straight("one", "two", "three").conversation)
    summary = brought(store, longer)
    assert summary.counts == {Verdict.NEW: 0, Verdict.HERE: 0, Verdict.CHANGED: 1}
    (copy,) = summary.ids
    assert copy != chat.conversation.id
    assert len(store.load(chat.conversation.id).messages) == 2
    assert [message.text for message in store.load(copy).branch()] == ["one", "two", "three"]
    assert brought(store, longer).counts[Verdict.HERE] == 1


def test_ids_of_other_programs_are_never_used(store: ConversationStore) -> None:
    chat = straight("one", "two")
    foreign = replace(chat.conversation, id="../../x", messages={})
    foreign.current_id = None
    foreign.add(Message("0-1", None, Role.USER, "one"))
    (first,) = brought(store, Chat(foreign)).ids
    (second,) = brought(store, Chat(replace(foreign, id="other"))).ids
    assert first not in ("../../x", second)
    assert len(store.load(first).messages) == len(store.load(second).messages) == 1


def test_a_deleted_chat_is_brought_back_beside_what_is_in_the_trash(store: ConversationStore) -> None:
    chat = straight("one", "two")
    brought(store, chat)
    store.delete(chat.conversation.id)
    summary = brought(store, chat)
    assert summary.counts[Verdict.NEW] == 1
    assert summary.ids != [chat.conversation.id]
    store.restore(chat.conversation.id)
    assert len(store.summaries()) == 2


def test_one_chat_several_and_those_gone_meanwhile_are_exported(store: ConversationStore) -> None:
    chats = [branched(seed, 4) for seed in range(3)]
    brought(store, *chats)
    ids = [chat.conversation.id for chat in chats]
    assert [chat.conversation.id for chat in stored_chats(store, [ids[2], "gone", ids[0]])] == [ids[2], ids[0]]
    assert list(stored_chats(store, [ids[1]])) == [chats[1]]


def test_problems_are_told_by_the_chats_name_and_not_endlessly(store: ConversationStore) -> None:
    chat = replace(straight("one"), problems=tuple(f"p{n}" for n in range(9)))
    assert brought(store, chat).problems == [
        "“Straight”: p0.",
        "“Straight”: p1.",
        "“Straight”: p2.",
        "“Straight”: 6 more such things.",
    ]
