"""A database is opened in one schema or not at all, and an older one is copied first."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.store.database import MIGRATIONS, open_database, storage_errors

NEXT = ("ALTER TABLE conversations ADD COLUMN starred INTEGER NOT NULL DEFAULT 0",)
FAILING = ("CREATE TABLE extra (x)", "CREATE TABLE extra (y)")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "synthia.db"


def titles(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [row[0] for row in connection.execute("SELECT title FROM conversations")]


def version(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def make_first_version(file: Path) -> None:
    with closing(open_database(file, MIGRATIONS[:1])) as connection, connection:
        connection.execute("INSERT INTO conversations VALUES ('1', 'Old ünïcode 😀', '', NULL, 0, 0, NULL)")


def test_a_new_database_keeps_a_log_and_foreign_keys(file: Path) -> None:
    with closing(open_database(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert [path.name for path in file.parent.iterdir()] == ["synthia.db"]


def test_an_older_database_is_copied_and_then_migrated(file: Path) -> None:
    make_first_version(file)
    with closing(open_database(file, [*MIGRATIONS[:1], NEXT])) as connection:
        assert connection.execute("SELECT title, starred FROM conversations").fetchall() == [("Old ünïcode 😀", 0)]
    copy = file.with_name("synthia.db.backup-v1")
    assert (version(copy), titles(copy)) == (1, ["Old ünïcode 😀"])
    assert version(file) == 2


def test_chats_of_the_third_version_get_options_and_a_trash_for_messages(file: Path) -> None:
    with closing(open_database(file, MIGRATIONS[:3])) as connection, connection:
        connection.execute("INSERT INTO conversations VALUES ('1', 'Old', '', NULL, 0, 0, NULL)")
        connection.execute("INSERT INTO messages VALUES (1, 'm', '1', NULL, 'user', 'Hi', 'complete', 0, '', NULL)")
    with closing(open_database(file)) as connection:
        assert connection.execute("SELECT title, options FROM conversations").fetchall() == [("Old", "{}")]
        assert connection.execute("SELECT text, deleted FROM messages").fetchall() == [("Hi", None)]


def test_two_programs_that_migrate_at_once_do_it_once(file: Path) -> None:
    make_first_version(file)
    with ThreadPoolExecutor(8) as pool:
        for connection in pool.map(lambda _: open_database(file), range(8)):
            connection.close()
    assert (version(file), titles(file)) == (len(MIGRATIONS), ["Old ünïcode 😀"])


def test_a_migration_that_fails_leaves_the_older_schema(file: Path) -> None:
    make_first_version(file)
    with pytest.raises(StorageError):
        open_database(file, [*MIGRATIONS[:1], FAILING])
    assert (version(file), titles(file)) == (1, ["Old ünïcode 😀"])
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'").fetchone() is None


def test_a_newer_database_is_refused_and_left_alone(file: Path) -> None:
    with closing(open_database(file, [*MIGRATIONS, NEXT])):
        pass
    before = file.read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        open_database(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["synthia.db"]


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_named_and_left_alone(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(StorageError, match="damaged or not a database"):
        open_database(file)
    assert file.read_bytes() == content


def test_a_folder_in_the_files_place_is_named(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(StorageError, match=r"synthia\.db cannot be opened"):
        open_database(file)


def test_a_full_disk_is_said_in_words(file: Path) -> None:
    with closing(open_database(file)) as connection:
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(StorageError, match="disk is full"), storage_errors(file):
            connection.execute("INSERT INTO drafts VALUES ('1', ?)", ("x" * 100_000,))
