"""Measurements are kept by kind and subject, the newest first, from any thread, and never stand in the way."""

import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.store.measurements import KEPT, MeasurementStore, open_measurements


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


@pytest.fixture
def store(file: Path) -> Iterator[MeasurementStore]:
    with closing(MeasurementStore(file)) as store:
        yield store


def test_the_newest_come_first_and_only_so_many_are_kept(store: MeasurementStore) -> None:
    for number in range(KEPT + 5):
        store.add("residual", "CUDA RTX", {"bytes": number})
    store.add("residual", "CPU", {"bytes": -1})
    store.add("speed", "CUDA RTX", {"bytes": -2})
    assert [row["bytes"] for row in store.recent("residual", "CUDA RTX")] == list(range(KEPT + 4, 4, -1))
    assert store.recent("residual", "CPU") == [{"bytes": -1}]
    assert store.recent("residual", "Vulkan RTX") == []


def test_they_are_there_the_next_time(file: Path) -> None:
    with closing(MeasurementStore(file)) as store:
        store.add("residual", "CPU", {"bytes": 7})
    with closing(open_measurements(file)) as store:
        assert store.recent("residual", "CPU") == [{"bytes": 7}]


def test_what_is_no_object_in_the_database_is_passed_over(store: MeasurementStore, file: Path) -> None:
    store.add("residual", "CPU", {"bytes": 7})
    with closing(sqlite3.connect(file)) as database, database:
        for value in ("[1]", "{", json.dumps("x"), b"\xff"):
            database.execute(
                "INSERT INTO measurements (kind, subject, value, created) VALUES ('residual', 'CPU', ?, 0)", (value,)
            )
    assert store.recent("residual", "CPU") == [{"bytes": 7}]


def test_several_threads_write_and_read_at_once(store: MeasurementStore) -> None:
    def work(name: str) -> list[object]:
        found: list[object] = []
        for number in range(40):
            store.add("residual", name, {"bytes": number})
            found.append(store.recent("residual", name)[0]["bytes"])
        return found

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(work, ["GPU0", "GPU1", "GPU2", "GPU3"])) == [list(range(40))] * 4


@pytest.mark.parametrize("content", [b"no database at all" * 100, None])
def test_without_a_usable_database_they_are_kept_until_the_end(file: Path, content: bytes | None) -> None:
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    with pytest.raises(StorageError):
        MeasurementStore(file)
    with closing(open_measurements(file)) as store:
        store.add("residual", "CPU", {"bytes": 7})
        assert store.recent("residual", "CPU") == [{"bytes": 7}]
    assert content is None or file.read_bytes() == content


def test_a_database_of_a_newer_version_is_left_alone(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA user_version = 99")
    with closing(open_measurements(file)) as store:
        store.add("residual", "CPU", {"bytes": 7})
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
