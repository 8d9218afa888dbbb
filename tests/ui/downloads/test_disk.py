"""What lies in the models folder, and what is reserved there for downloads that are not complete."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from synthia_desktop.ui.downloads.disk import DiskUse, measure

MB = 10**6


def test_models_and_received_bytes_are_counted(tmp_path: Path) -> None:
    (tmp_path / "org" / "repo").mkdir(parents=True)
    (tmp_path / "org" / "repo" / "model.gguf").write_bytes(bytes(2 * MB))
    (tmp_path / "own.gguf").write_bytes(bytes(MB))
    use = measure(tmp_path, 0, 5 * MB)
    assert use is not None
    assert use.models == 3 * MB
    assert use.planned == 5 * MB
    assert use.left == use.free - 5 * MB
    assert use.total >= use.models + use.free


@pytest.mark.skipif(sys.platform == "win32", reason="needs posix_fallocate")
def test_room_that_is_reserved_counts_as_free_until_it_is_filled(tmp_path: Path) -> None:
    part = tmp_path / "model.gguf.part"
    with part.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, 8 * MB)
    reserved = part.stat().st_blocks * 512
    use = measure(tmp_path, 3 * MB, 5 * MB)
    assert use is not None
    assert use.models == 3 * MB
    assert use.free - os.statvfs(tmp_path).f_bavail * os.statvfs(tmp_path).f_frsize == pytest.approx(
        reserved - 3 * MB, abs=64 * MB
    )


def test_a_folder_that_is_gone_is_not_measured(tmp_path: Path) -> None:
    assert measure(tmp_path / "gone", 0, 0) is None


def test_links_are_not_followed(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (tmp_path / "large.gguf").write_bytes(bytes(MB))
    try:
        (models / "link.gguf").symlink_to(tmp_path / "large.gguf")
        (models / "around").symlink_to(models, target_is_directory=True)
    except OSError:
        pytest.skip("no symbolic links here")
    use = measure(models, 0, 0)
    assert use is not None
    assert use.models == 0


def test_the_sums_are_those_of_the_whole_disk() -> None:
    use = DiskUse("Data", total=512, models=92, planned=34, free=185)
    assert (use.other, use.left) == (235, 151)
