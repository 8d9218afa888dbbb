"""The queue comes back from the disk in its order, with every reason why something stands still."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.download import Download, DownloadState, Hold, Part, Target
from synthia_desktop.core.errors import (
    AccessError,
    ChangedError,
    DiskFullError,
    DownloadError,
    FolderError,
    OfflineError,
    StorageError,
    SynthiaError,
)
from synthia_desktop.core.said import Said, said
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import MIGRATIONS, open_database
from synthia_desktop.store.downloads import DownloadRecord, DownloadStore

PARTS = (Part("m.gguf-split-a", 70 << 30, "a" * 64), Part("m.gguf-split-b", 5, "", "b" * 40, "c" * 64))
DOWNLOAD = Download(
    id="1",
    endpoint="https://huggingface.co",
    repo="org/modèle",
    revision="main",
    commit="c" * 40,
    title="Modèle 7B 😀",
    quant="Q4_K_M",
    folder="/models/org/modèle",
    targets=(Target("m.gguf", PARTS),),
    created=1e9,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


@pytest.fixture
def store(file: Path) -> Iterator[DownloadStore]:
    opened = DownloadStore(file)
    yield opened
    opened.close()


def fields(error: SynthiaError) -> dict[str, object]:
    return {"kind": type(error), "words": error.args, **vars(error)}


def test_the_queue_comes_back_whole_and_in_its_order(file: Path) -> None:
    records = (
        DownloadRecord(DOWNLOAD, DownloadState.HELD, Hold.METERED, forced=True, begun=True),
        DownloadRecord(replace(DOWNLOAD, id="0"), DownloadState.DONE, paths=("/models/ü.gguf",)),
        DownloadRecord(replace(DOWNLOAD, id="2"), DownloadState.PAUSED, cancelled=True),
    )
    with closing(DownloadStore(file)) as first:
        first.save(records[1:])
        first.save(records)
    with closing(DownloadStore(file)) as second:
        assert second.load() == records
        second.save(records[2:])
        assert second.load() == records[2:]


@pytest.mark.parametrize(
    "error",
    [
        AccessError("No access", "The Hub wants a token.", "Add one.", "401", page="https://huggingface.co/org/modèle"),
        DiskFullError("Full", "No room.", needed=2**40, free=7),
        OfflineError("Offline", "No answer.", "Check the network.", "timed out\n\0"),
        FolderError("Gone", "The folder is gone."),
        ChangedError("Changed", "Another file."),
        DownloadError("Stopped", "Bad hash."),
    ],
)
def test_errors_come_back_with_all_that_they_say(store: DownloadStore, error: SynthiaError) -> None:
    store.save([DownloadRecord(DOWNLOAD, DownloadState.FAILED, error=error)])
    found = store.load()[0].error
    assert found is not None
    assert fields(found) == fields(error)


def test_the_sentences_of_an_error_can_still_be_said_in_another_language(store: DownloadStore) -> None:
    words = said("{needed} are still needed.", needed=said("{size:.2f} GB", size=4.5))
    store.save([DownloadRecord(DOWNLOAD, DownloadState.HELD, error=DiskFullError("Full", words, needed=7))])
    found = store.load()[0].error
    assert isinstance(found, DiskFullError)
    assert (found.message, found.needed) == ("4.50 GB are still needed.", 7)
    assert isinstance(found.message, Said)
    assert found.message.template == "{needed} are still needed."


def test_an_error_of_an_unknown_kind_keeps_its_words(store: DownloadStore) -> None:
    class NewerError(SynthiaError): ...

    store.save([DownloadRecord(DOWNLOAD, DownloadState.FAILED, error=NewerError("A", "B", "C", "D"))])
    found = store.load()[0].error
    assert isinstance(found, DownloadError)
    assert found.args == ("A", "B", "C", "D")


@pytest.mark.parametrize(
    "change",
    [
        "state = 'unheard of'",
        "download = '{'",
        "download = '{\"targets\": 5}'",
        "error = '7'",
        'error = \'{"kind": "DownloadError"}\'',
        "hold = 'moon'",
    ],
)
def test_a_row_that_cannot_be_read_costs_only_itself(store: DownloadStore, file: Path, change: str) -> None:
    other = DownloadRecord(replace(DOWNLOAD, id="2"))
    store.save([DownloadRecord(DOWNLOAD), other])
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"UPDATE downloads SET {change} WHERE place = 0")  # noqa: S608
    assert store.load() == (other,)


def test_a_database_from_before_downloads_gets_the_queue_and_keeps_its_chats(file: Path) -> None:
    with closing(open_database(file, MIGRATIONS[:1])) as connection, connection:
        connection.execute("INSERT INTO conversations VALUES ('1', 'Old', '', NULL, 0, 0, NULL)")
    with closing(DownloadStore(file)) as downloads, closing(ConversationStore(file)) as chats:
        downloads.save([DownloadRecord(DOWNLOAD)])
        assert [summary.title for summary in chats.summaries()] == ["Old"]
        assert downloads.load() == (DownloadRecord(DOWNLOAD),)
    assert file.with_name("synthia.db.backup-v1").is_file()


def test_a_full_disk_leaves_the_queue_as_it_was(store: DownloadStore) -> None:
    store.save([DownloadRecord(DOWNLOAD)])
    long = replace(DOWNLOAD, title="x" * 1_000_000)
    store._connection.execute("PRAGMA max_page_count = 20")
    with pytest.raises(StorageError, match="disk is full"):
        store.save([DownloadRecord(long)])
    assert store.load() == (DownloadRecord(DOWNLOAD),)
