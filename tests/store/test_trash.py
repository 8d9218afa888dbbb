"""What was deleted stays for its time, can be restored as it was, and is then gone from the disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.errors import StorageError
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.trash import Trash, Trashed


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    opened = ConversationStore(tmp_path / "synthia.db")
    yield opened
    opened.close()


@pytest.fixture
def trash(store: ConversationStore) -> Trash:
    return Trash(store)


def chat(store: ConversationStore, id_: str = "c") -> Conversation:
    """q1 - a1 - q2 - a2 and, beside a1, b1; stored, with a2 shown."""
    conversation = Conversation(id_, f"Chat {id_}", "", 1.0, 2.0)
    for name, parent, role in [
        ("q1", None, Role.USER),
        ("b1", "q1", Role.ASSISTANT),
        ("a1", "q1", Role.ASSISTANT),
        ("q2", "a1", Role.USER),
        ("a2", "q2", Role.ASSISTANT),
    ]:
        parent = parent and f"{id_}{parent}"
        conversation.add(Message(f"{id_}{name}", parent, role, f"text ünï {name}"))
    store.save(conversation, conversation.messages.values())
    return conversation


def delete(store: ConversationStore, conversation: Conversation, id_: str, when: float, following: bool) -> None:
    store.save(conversation, conversation.delete(id_, when, following))


def test_the_trash_lists_chats_and_messages_with_their_sizes(store: ConversationStore, trash: Trash) -> None:
    conversation, other = chat(store), chat(store, "d")
    assert trash.list() == []
    delete(store, conversation, "ca2", 10.0, following=False)
    delete(store, conversation, "cb1", 20.0, following=True)
    delete(store, other, "dq2", 5.0, following=True)
    size = len("text ünï a1".encode())
    assert trash.list() == [
        Trashed("c", "Chat c", Role.ASSISTANT, "text ünï b1", 1, size, 20.0),
        Trashed("c", "Chat c", Role.ASSISTANT, "text ünï a2", 1, size, 10.0),
        Trashed("d", "Chat d", Role.USER, "text ünï q2", 2, 2 * size, 5.0),
    ]
    store.delete("d")
    (whole, *rest) = trash.list()
    assert whole == Trashed("d", "Chat d", None, "", 5, 5 * size, whole.deleted)
    assert [one.conversation_id for one in rest] == ["c", "c"]


def test_an_empty_chat_can_be_in_the_trash(store: ConversationStore, trash: Trash) -> None:
    store.save(Conversation("e", "Empty"))
    store.delete("e")
    (one,) = trash.list()
    assert (one.title, one.messages, one.bytes) == ("Empty", 0, 0)


def test_what_followed_a_removed_message_follows_what_was_before_it(store: ConversationStore, trash: Trash) -> None:
    conversation = chat(store)
    delete(store, conversation, "ca1", 1.0, following=False)
    delete(store, conversation, "cq2", 1.0, following=False)
    assert trash.purge(before=2.0) == 0
    loaded = store.load("c")
    assert [m.id for m in loaded.branch()] == ["cq1", "ca2"]
    assert [m.id for m in loaded.siblings("ca2")] == ["cb1", "ca2"]
    assert loaded.versions() == conversation.versions()
    assert "ca1" not in loaded.messages


def test_only_what_is_old_enough_is_purged(store: ConversationStore, trash: Trash) -> None:
    conversation = chat(store)
    delete(store, conversation, "cb1", 1.0, following=False)
    delete(store, conversation, "cq2", 3.0, following=True)
    trash.purge(before=2.0)
    assert [one.beginning for one in trash.list()] == ["text ünï q2"]
    loaded = store.load("c")
    assert loaded.restore(3.0)
    assert [m.id for m in loaded.branch()] == ["cq1", "ca1", "cq2", "ca2"]


def test_a_shown_message_that_is_removed_gives_way_to_the_one_before(store: ConversationStore, trash: Trash) -> None:
    """As another program, or an interrupted deletion, could leave it."""
    conversation = chat(store)
    gone = replace(conversation.messages["ca2"], deleted=1.0)
    store.save(conversation, [gone, replace(conversation.messages["cq2"], deleted=1.0)])
    trash.remove("c", 1.0)
    assert [m.id for m in store.load("c").branch()] == ["cq1", "ca1"]


def test_one_thing_is_removed_and_the_rest_stays(store: ConversationStore, trash: Trash) -> None:
    conversation, other = chat(store), chat(store, "d")
    delete(store, conversation, "cb1", 1.0, following=False)
    delete(store, other, "db1", 1.0, following=False)
    trash.remove("c", 1.0)
    assert [one.conversation_id for one in trash.list()] == ["d"]
    store.set_draft("d", "half a thought")
    store.set_draft("c", "kept")
    store.delete("d")
    trash.remove("d", trash.list()[0].deleted)
    assert (trash.list(), store.draft("d"), store.draft("c")) == ([], "", "kept")
    with pytest.raises(StorageError, match="gone"):
        store.load("d")
    assert [s.id for s in store.summaries()] == ["c"]


def test_a_restored_chat_is_not_purged(store: ConversationStore, trash: Trash) -> None:
    chat(store)
    store.delete("c")
    store.restore("c")
    trash.remove("c", 1.0)
    assert trash.purge(before=1e12) == 0
    store.delete("c")
    assert trash.purge(before=0.0) == 0
    assert trash.purge(before=1e12) == 1
    assert store.summaries() == []
    with pytest.raises(StorageError):
        store.put_message("c", Message("q", None, Role.USER, "late"))


@pytest.mark.parametrize("whole", [True, False])
def test_removed_text_is_no_longer_on_the_disk(
    store: ConversationStore, trash: Trash, tmp_path: Path, whole: bool
) -> None:
    """Neither itself, nor what it was while it grew, nor its pieces in the index of the search."""
    conversation = chat(store)
    for words in (1, 50, 2000):
        secret = Message("s", "ca2", Role.USER, "ꙮꙮꙮ a secret of " + "many words " * words)
        conversation.add(secret)
        store.save(conversation, [secret])

    def on_disk(text: str) -> bool:
        return any(text.encode() in file.read_bytes() for file in tmp_path.iterdir())

    def tidy() -> None:
        while trash.tidy():
            pass

    tidy()
    assert on_disk("a secret of many")
    if whole:
        store.delete("c")
    else:
        delete(store, conversation, "s", 1.0, following=True)
    trash.purge(before=1e12)
    assert not on_disk("a secret of many")
    assert on_disk("ꙮ")  # in the index
    tidy()
    assert not on_disk("ꙮ")
    assert not trash.tidy()


def test_what_was_left_untidied_is_tidied_after_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "synthia.db"
    store = ConversationStore(file)
    conversation = chat(store)
    secret = Message("s", "ca2", Role.USER, "ꙮꙮꙮ a secret")
    conversation.add(secret)
    store.save(conversation, [secret])
    store.delete("c")
    Trash(store).purge(before=1e12)
    store.close()
    assert "ꙮ".encode() in file.read_bytes()

    store = ConversationStore(file)
    trash = Trash(store)
    trash.purge(before=0.0)
    while trash.tidy():
        pass
    store.close()
    assert not any("ꙮ".encode() in each.read_bytes() for each in tmp_path.iterdir())
    assert [each.name for each in tmp_path.iterdir()] == ["synthia.db"]


def test_an_index_of_many_parts_is_tidied_piece_by_piece(
    store: ConversationStore, trash: Trash, tmp_path: Path
) -> None:
    others = Conversation("o")
    for number in range(300):
        words = f"{number * 7919:x} {number * 104729:x} " * 20
        others.add(Message(f"o{number}", others.current_id, Role.USER, words))
        store.save(others, [others.messages[f"o{number}"]])
    conversation = chat(store)
    secret = Message("s", "ca2", Role.USER, "ꙮꙮꙮ")
    conversation.add(secret)
    store.save(conversation, [secret])
    delete(store, conversation, "s", 1.0, following=True)
    trash.remove("c", 1.0)
    pieces = 0
    while trash.tidy():
        pieces += 1
        store.save(conversation)  # what else there is to do goes on between
    assert pieces >= 1
    assert not any("ꙮ".encode() in file.read_bytes() for file in tmp_path.iterdir())
