"""A download begins only where the rest of it fits beside the rests of those that run on the same disk."""

from pathlib import Path

from synthia_desktop.core.download import Download, Part, Target
from synthia_desktop.hub.disk import free_bytes, nearest_folder, shortage


def download(folder: Path, size: int) -> Download:
    return Download(id=str(size), folder=str(folder), targets=(Target("m.gguf", (Part("m.gguf", size),)),))


def size(one: Download) -> int:
    return one.size


def test_what_running_ones_still_take_is_not_free(tmp_path: Path) -> None:
    running = [download(tmp_path / "org" / "a", 30), download(tmp_path / "b", 20)]
    asked: list[Path] = []

    def free(folder: Path) -> int:
        asked.append(folder)
        return 100

    assert shortage(download(tmp_path / "c", 50), running, size, free) is None
    error = shortage(download(tmp_path / "c", 51), running, size, free)
    assert error is not None
    assert (error.needed, error.free) == (51, 50)
    assert "kept" in error.message
    assert asked == [tmp_path / "c"] * 2


def test_a_running_one_on_another_disk_takes_nothing(tmp_path: Path) -> None:
    running = [download(Path("/proc"), 100)]
    assert shortage(download(tmp_path, 100), running, size, lambda _: 100) is None


def test_a_disk_that_cannot_be_asked_is_left_to_the_transfer(tmp_path: Path) -> None:
    def gone(folder: Path) -> int:
        raise FileNotFoundError(folder)

    assert shortage(download(tmp_path, 100), [], size, gone) is None


def test_a_folder_that_is_still_to_be_made_lies_on_the_disk_above_it(tmp_path: Path) -> None:
    assert nearest_folder(tmp_path / "org" / "repo") == tmp_path
    (tmp_path / "file").touch()
    assert nearest_folder(tmp_path / "file" / "repo") == tmp_path
    assert free_bytes(tmp_path / "org" / "repo") > 0
