"""One program writes a data folder at a time."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import DataFolderInUseError, StorageError
from synthia_desktop.store.lock import DataFolderLock


def test_a_second_holder_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first, second = DataFolderLock(tmp_path / "data"), DataFolderLock(tmp_path / "data")
    first.acquire()
    with pytest.raises(DataFolderInUseError, match="already running"):
        second.acquire()
    first.release()
    first.release()
    second.acquire()
    second.release()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="cannot be written"):
        DataFolderLock(tmp_path / "file" / "data").acquire()
