"""Attached files in the database: each text once, what the model saw for ever, and nothing of what was thrown away."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Kind, Opened, Unread
from synthia_desktop.core.chat_copy import copy_up_to
from synthia_desktop.core.conversation import Conversation, Message, Role, new_id
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.passages import split
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store import enclosures
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import MIGRATIONS, open_database
from synthia_desktop.store.documents import DocumentStore
from synthia_desktop.store.opening import open_store
from synthia_desktop.store.search import Search
from synthia_desktop.store.trash import Trash

REPORT = Document.of(Kind.PDF, "Der Bericht: größte Zahl 😀 \ud83d.\n\nSeite zwei.", (0, 38))
NOTES = Document.of(Kind.TEXT, "A note about zebras. " * 2_000)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


@pytest.fixture
def store(file: Path) -> Iterator[ConversationStore]:
    with closing(ConversationStore(file)) as opened:
        yield opened


@pytest.fixture
def documents(store: ConversationStore, monkeypatch: pytest.MonkeyPatch) -> DocumentStore:
    monkeypatch.setattr(enclosures, "_SPARED_SECONDS", -1.0)
    return DocumentStore(store)


def opened(document: Document, name: str, retrieval: bool = False) -> Opened:
    attachment = Attachment(
        name, document.kind, 123, "d" * 64, document.id, len(document.text), len(document.pages), 0, "UTF-8", True, 17
    )
    return Opened(attachment.by("retrieval") if retrieval else attachment, document)


def asked(id_: str, enclosed: Enclosure | None, parent: str | None = None) -> Message:
    return Message(id_, parent, Role.USER, f"Question {id_}?", created=1.0, enclosed=enclosed)


def keep(store: ConversationStore, chat_id: str, *messages: Message) -> Conversation:
    conversation = Conversation(chat_id, f"Chat {chat_id}", "", 1.0, 2.0)
    for message in messages:
        conversation.add(message)
    store.save(conversation, messages)
    return conversation


def rows(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608


def test_a_question_comes_back_with_what_came_with_it(
    store: ConversationStore, documents: DocumentStore, file: Path
) -> None:
    documents.put(REPORT)
    documents.put(NOTES)
    files = [opened(REPORT, "Bericht – „größte“ 😀.pdf"), opened(NOTES, "notes.txt", retrieval=True)]
    enclosed = enclose(files, split(NOTES, "notes.txt")[:3], after=2)
    before = keep(store, "c", asked("1", enclosed), asked("2", None, "1"))
    assert store.load("c") == before
    store.put_message("c", replace(before.messages["1"], text="Edited?"))
    loaded = store.load("c").messages["1"]
    assert loaded.asked == enclosed.block + "Edited?"
    assert documents.get(NOTES.id) == NOTES
    assert rows(file, "enclosures") == 1


def test_a_copy_of_a_chat_has_the_same_files(store: ConversationStore, documents: DocumentStore) -> None:
    documents.put(NOTES)
    enclosed = enclose([opened(NOTES, "notes.txt")])
    first = keep(store, "c", asked("1", enclosed), asked("2", None, "1"))
    copy = copy_up_to(first, "2", "Copy", 5.0, new_id).conversation
    store.save(copy, copy.messages.values())
    store.delete("c")
    Trash(store).purge(time.time() + 1)
    assert [message.enclosed for message in store.load(copy.id).branch()] == [enclosed, None]
    assert documents.get(NOTES.id) == NOTES


def test_a_text_is_stored_once_and_small(store: ConversationStore, documents: DocumentStore, file: Path) -> None:
    for number in range(3):
        documents.put(NOTES)
        keep(store, f"c{number}", asked(f"q{number}", enclose([opened(NOTES, f"{number}.txt", True)])))
    assert rows(file, "documents") == 1
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("SELECT length(text) FROM documents").fetchone()
    assert size < len(NOTES.text) // 10


def test_half_a_letter_in_a_text_is_stored_as_a_question_mark(documents: DocumentStore) -> None:
    documents.put(REPORT)
    assert documents.get(REPORT.id) == REPORT
    assert "😀 ?.\n" in REPORT.text


def test_a_text_stays_as_long_as_a_chat_the_trash_or_a_draft_has_it(
    store: ConversationStore, documents: DocumentStore
) -> None:
    trash = Trash(store)
    documents.put(NOTES)
    documents.put(REPORT)
    first = keep(store, "a", asked("1", enclose([opened(NOTES, "notes.txt")])))
    # A question that follows has passages of an earlier one's file.
    keep(store, "b", asked("2", Enclosure((), split(NOTES, "notes.txt")[:1], "…")))
    documents.set_draft_files("a", [opened(REPORT, "r.pdf").attachment])
    store.save(first, first.delete("1", 10.0, False))
    trash.purge(5.0)
    assert documents.get(NOTES.id) == NOTES
    trash.purge(20.0)
    assert documents.get(NOTES.id) == NOTES
    assert documents.get(REPORT.id).pages == REPORT.pages
    store.delete("b")
    trash.purge(time.time() + 1)
    with pytest.raises(StorageError, match="text is gone"):
        documents.get(NOTES.id)
    assert documents.get(REPORT.id).pages == REPORT.pages
    store.delete("a")
    (gone,) = trash.list()
    trash.remove("a", gone.deleted)
    with pytest.raises(StorageError):
        documents.get(REPORT.id)


def test_a_text_that_another_one_took_the_place_of_goes(store: ConversationStore, documents: DocumentStore) -> None:
    documents.put(NOTES)
    documents.put(REPORT)
    before = keep(store, "c", asked("1", enclose([opened(NOTES, "a"), opened(REPORT, "b")])))
    store.put_message("c", replace(before.messages["1"], enclosed=enclose([opened(REPORT, "b")])))
    Trash(store).purge(time.time())
    assert documents.get(REPORT.id) == REPORT
    with pytest.raises(StorageError):
        documents.get(NOTES.id)


def test_what_is_purged_is_not_in_the_file_any_more(
    store: ConversationStore, documents: DocumentStore, file: Path
) -> None:
    secret = Document.of(Kind.TEXT, "".join(f"{number * number:x} " for number in range(5_000)))
    documents.put(secret)
    keep(store, "a", asked("1", enclose([opened(secret, "secret.txt")])))
    with closing(sqlite3.connect(file)) as connection:
        (packed,) = connection.execute("SELECT text FROM documents").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    piece = packed[200:400]
    assert piece in file.read_bytes()
    store.delete("a")
    Trash(store).purge(time.time() + 1)
    assert piece not in file.read_bytes()
    assert rows(file, "documents") == rows(file, "enclosures") == 0


def test_a_text_that_a_draft_just_gave_to_a_message_is_spared(store: ConversationStore) -> None:
    documents = DocumentStore(store)
    documents.put(NOTES)
    documents.set_draft_files("c", [opened(NOTES, "notes.txt").attachment])
    documents.set_draft_files("c", [])
    Trash(store).purge(time.time())
    assert documents.get(NOTES.id) == NOTES


def test_the_files_of_a_draft(documents: DocumentStore) -> None:
    both = (opened(REPORT, "r.pdf").attachment, opened(NOTES, "n.txt", True).attachment)
    assert documents.draft_files("new") == ()
    documents.set_draft_files("new", both)
    documents.set_draft_files("other", both[:1])
    assert documents.draft_files("new") == both
    documents.set_draft_files("new", ())
    assert (documents.draft_files("new"), documents.draft_files("other")) == ((), both[:1])


def test_a_draft_keeps_where_unread_files_are_and_forgets_no_text_for_it(
    store: ConversationStore, documents: DocumentStore
) -> None:
    documents.put(NOTES)
    documents.put(REPORT)
    waiting = Unread("/home/me/Über \udcff.pdf", 12.5, "retrieval")
    files = (opened(NOTES, "n.txt").attachment, waiting)
    documents.set_draft_files("c", files)
    assert documents.draft_files("c") == files
    with store.transaction() as connection:
        connection.execute("UPDATE documents SET used = 0")
    Trash(store).purge(time.time())
    assert documents.get(NOTES.id) == NOTES
    with pytest.raises(StorageError, match="text is gone"):
        documents.get(REPORT.id)


def test_damaged_rows_cost_only_themselves(store: ConversationStore, documents: DocumentStore, file: Path) -> None:
    documents.put(NOTES)
    documents.put(REPORT)
    documents.set_draft_files("c", [opened(NOTES, "n.txt").attachment])
    enclosed = enclose([opened(NOTES, "notes.txt")])
    before = keep(store, "c", asked("1", enclosed), asked("2", enclosed, "1"), asked("3", enclosed, "2"))
    with store.transaction() as connection:
        connection.execute("UPDATE enclosures SET facts = '{' WHERE message_id = '1'")
        connection.execute("UPDATE enclosures SET block = x'00ff' WHERE message_id = '2'")
        connection.execute("UPDATE documents SET text = x'00ff' WHERE id = ?", (NOTES.id,))
        connection.execute("UPDATE documents SET pages = '[1]' WHERE id = ?", (REPORT.id,))
        connection.execute("UPDATE draft_files SET attachments = '[{'")
    loaded = store.load("c")
    assert [message.enclosed for message in loaded.messages.values()] == [None, None, enclosed]
    assert list(loaded.messages) == list(before.messages)
    for document in (NOTES, REPORT):
        with pytest.raises(StorageError, match="text is gone"):
            documents.get(document.id)
    assert documents.draft_files("c") == ()
    Trash(store).purge(time.time())


def test_a_message_is_found_by_the_names_of_its_files(store: ConversationStore, file: Path) -> None:
    conversation = keep(
        store, "c", asked("1", enclose([opened(NOTES, "Jahresbericht_2026.pdf"), opened(NOTES, "x y")]))
    )
    with closing(Search(file)) as search:

        def found(words: str) -> list[str]:
            return [hit.message_id for chat in search.find(parse_query(words)) for hit in chat.hits]

        assert found("jahresbericht") == ["1"]
        assert found("question 2026") == ["1"]
        assert found("zebras") == []
        (chat,) = search.find(parse_query("bericht"))
        assert "Jahresbericht" in chat.hits[0].snippet.text
        assert chat.hits[0].snippet.spans
        store.put_message("c", replace(conversation.messages["1"], text="Other words."))
        assert (found("jahresbericht"), found("question"), found("other")) == (["1"], [], ["1"])
        store.delete("c")
        Trash(store).purge(time.time() + 1)
        assert found("jahresbericht") == []
    with store.transaction() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_database_of_the_version_before_goes_on(file: Path) -> None:
    with closing(open_database(file, MIGRATIONS[:5])) as old, old:
        old.execute(
            "INSERT INTO conversations (id, title, system_prompt, created, updated) VALUES ('c', 'T', '', 1, 2)"
        )
        old.execute(
            "INSERT INTO messages (id, conversation_id, role, text, state, created, model_name)"
            " VALUES ('1', 'c', 'user', 'An old giraffe', 'complete', 1.0, '')"
        )
    with closing(ConversationStore(file)) as store, closing(Search(file)) as search:
        assert store.load("c").messages["1"].enclosed is None
        assert len(search.find(parse_query("giraffe"))) == 1
        store.put_message("c", Message("1", None, Role.USER, "A new zebra"))
        assert (len(search.find(parse_query("giraffe"))), len(search.find(parse_query("zebra")))) == (0, 1)


def test_a_damaged_database_gives_back_the_files_too(file: Path) -> None:
    enclosed = enclose([opened(NOTES, "notes.txt"), opened(REPORT, "r.pdf", True)], split(NOTES, "notes.txt")[:2])
    with closing(ConversationStore(file)) as store:
        documents = DocumentStore(store)
        documents.put(NOTES)
        documents.set_draft_files("c", [opened(NOTES, "notes.txt").attachment])
        store.set_draft("c", "typed")
        before = keep(store, "c", asked("1", enclosed), asked("2", None, "1"))
    with file.open("r+b") as stream:
        stream.write(bytes(4096))
    again, saved = open_store(file)
    with closing(again):
        assert saved is not None
        assert again.load("c") == before
        assert DocumentStore(again).get(NOTES.id) == NOTES
        assert DocumentStore(again).draft_files("c") == (opened(NOTES, "notes.txt").attachment,)
        assert again.draft("c") == "typed"


def test_a_damaged_text_is_whole_again_when_its_file_is_attached_again(
    store: ConversationStore, documents: DocumentStore
) -> None:
    documents.put(NOTES)
    with store.transaction() as connection:
        connection.execute("UPDATE documents SET text = x'00'")
    with pytest.raises(StorageError, match="Attach the file again"):
        documents.get(NOTES.id)
    documents.put(NOTES)
    assert documents.get(NOTES.id) == NOTES


def test_the_trash_counts_what_came_with_its_messages(store: ConversationStore, documents: DocumentStore) -> None:
    documents.put(NOTES)
    plain = keep(store, "p", asked("p1", None))
    enclosed = enclose([opened(NOTES, "notes.txt")])
    chat = keep(store, "c", asked("1", enclosed), asked("2", enclosed, "1"), asked("3", None, "2"))
    store.save(chat, chat.delete("2", 10.0, following=True))
    store.save(plain, plain.delete("p1", 11.0, following=True))
    trash = Trash(store)
    with store.transaction() as connection:
        (text,) = connection.execute("SELECT length(text) FROM documents").fetchone()
        (block,) = connection.execute("SELECT length(block) FROM enclosures WHERE message_id = '1'").fetchone()
    assert text > 100
    assert [one.bytes for one in trash.list()] == [len("Question p1?"), 2 * len("Question 2?") + text + block]
    store.delete("c")
    assert trash.list()[0].bytes == 3 * len("Question 2?") + text + 2 * block
