"""A file that was attached: the same, changed or gone since."""

import os
import shutil
from pathlib import Path

from synthia_desktop.documents.changes import FileState, state_of
from synthia_desktop.documents.limits import Limits
from synthia_desktop.documents.opening import open_file


def test_what_became_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "größe.txt"
    file.write_text("First words", encoding="utf-8")
    opened = open_file(file, Limits(), lambda _done, _total: None)
    assert state_of(file, opened) is FileState.SAME
    os.utime(file, (1, 1))
    assert state_of(file, opened) is FileState.SAME
    file.write_text("Other words", encoding="utf-8")
    assert state_of(file, opened) is FileState.CHANGED
    file.write_text("More words than before", encoding="utf-8")
    assert state_of(file, opened) is FileState.CHANGED
    copy = shutil.copy(file, tmp_path / "copy.txt")
    file.unlink()
    assert state_of(file, opened) is FileState.GONE
    shutil.move(copy, file)
    assert state_of(file, opened) is FileState.CHANGED
    assert state_of(tmp_path, opened) in (FileState.CHANGED, FileState.GONE)
