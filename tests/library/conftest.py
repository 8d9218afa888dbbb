"""Small real model files, and a library on folders of the test's own."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from synthia_desktop.library import places
from synthia_desktop.library.library import Library
from tests.core.test_gguf import write

MakeLibrary = Callable[..., Library]


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a small whole model."""
    return write(tmp_path_factory.mktemp("model") / "model.gguf").read_bytes()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where other programs keep their models."""
    monkeypatch.setattr(places, "SYSTEM_OLLAMA", tmp_path / "no-ollama-service")
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder that no file of tmp_path can be renamed into."""
    for disk in map(Path, ("/dev/shm", "/var/tmp", "/tmp")):  # noqa: S108 - with a folder of the test's own
        if disk.is_dir() and disk.stat().st_dev != tmp_path.stat().st_dev:
            with TemporaryDirectory(dir=disk) as folder:
                yield Path(folder)
            return
    pytest.skip("there is no second disk")


@pytest.fixture
def make_library(tmp_path: Path, home: Path, models_dir: Path) -> MakeLibrary:
    """make_library(*folders) -> a library that also looks for other programs in home."""

    def make(*folders: Path) -> Library:
        return Library(models_dir, folders, True, home, tmp_path / "cache" / "library.json", {})

    return make


def put(file: Path, content: bytes) -> Path:
    """Write a file, its folders too."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def pieces_of(folder: Path, content: bytes, *cuts: int, name: str = "m.Q4_K_M.gguf") -> list[Path]:
    """The content cut at these places into pieces named as TheBloke names them."""
    edges = [0, *cuts, len(content)]
    return [
        put(folder / f"{name}-split-{chr(97 + at)}", content[begin:end])
        for at, (begin, end) in enumerate(pairwise(edges))
    ]
