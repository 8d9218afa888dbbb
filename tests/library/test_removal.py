"""Deleting is instant, can be taken back, and ends in the trash; what fails leaves everything where it was."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import FolderError
from synthia_desktop.core.provenance import FileHash, Provenance, read_provenance, save_provenance
from synthia_desktop.library import removal as removal_module
from tests.core.test_gguf import write
from tests.library.conftest import MakeLibrary, put


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own, which notes where each file came from."""
    folder = tmp_path / "trash"
    folder.mkdir()
    monkeypatch.setattr(removal_module, "_to_trash", lambda path: path.rename(folder / path.name))
    return folder


@pytest.fixture
def no_trash(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "no trash here")

    monkeypatch.setattr(removal_module, "_to_trash", refuse)


@pytest.fixture
def model(models_dir: Path, content: bytes) -> Path:
    file = put(models_dir / "org" / "x" / "m.gguf", content)
    save_provenance(file.parent, Provenance(repo="org/x", files=(FileHash("m.gguf", 1, "aa"),)))
    return file


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_remove_is_out_of_sight_and_undo_brings_it_back(
    make_library: MakeLibrary, models_dir: Path, model: Path, content: bytes
) -> None:
    library, before = make_library(), everything(models_dir)
    (found,) = library.scan()
    removed = library.remove(found)
    assert library.scan() == ()
    assert (removed.name, removed.size) == ("m", len(content))
    library.undo(removed)
    assert library.scan() == (found,)
    assert everything(models_dir) == before
    assert read_provenance(model) is not None


def test_settle_sends_it_to_the_trash_and_clears_the_folders(
    make_library: MakeLibrary, models_dir: Path, model: Path, content: bytes, trash: Path
) -> None:
    library = make_library()
    library.settle(library.remove(library.scan()[0]))
    assert (trash / "m.gguf").read_bytes() == content
    assert everything(models_dir) == []


def test_shards_go_together_and_neighbours_stay(
    make_library: MakeLibrary, models_dir: Path, content: bytes, trash: Path
) -> None:
    shards = [write(models_dir / f"m-0000{n}-of-00002.gguf", (n - 1, 2)) for n in (1, 2)]
    other = put(models_dir / "other.gguf", content)
    library = make_library()
    library.settle(library.remove(next(m for m in library.scan() if m.path == shards[0])))
    assert everything(trash) == [shard.name for shard in shards]
    assert everything(models_dir) == [other.name]


@pytest.mark.usefixtures("no_trash")
def test_without_a_trash_it_is_kept_until_it_may_go_for_good(
    make_library: MakeLibrary, models_dir: Path, model: Path
) -> None:
    library = make_library()
    removed = library.remove(library.scan()[0])
    with pytest.raises(FolderError, match="no trash"):
        library.settle(removed)
    library.undo(removed)
    assert model.exists()
    library.settle(library.remove(library.scan()[0]), forever=True)
    assert everything(models_dir) == []


def test_leftovers_of_an_earlier_run_are_settled(
    make_library: MakeLibrary, models_dir: Path, model: Path, trash: Path
) -> None:
    library = make_library()
    library.remove(library.scan()[0])
    assert make_library().settle_leftovers() == ()
    assert everything(models_dir) == []
    assert everything(trash) == ["m.gguf"]


def test_undo_never_overwrites(make_library: MakeLibrary, model: Path, content: bytes) -> None:
    library = make_library()
    removed = library.remove(library.scan()[0])
    put(model, b"new")
    with pytest.raises(FolderError, match="exists again"):
        library.undo(removed)
    assert model.read_bytes() == b"new"
    assert (removed.aside / "m.gguf").read_bytes() == content


def test_a_new_file_of_that_name_stays_when_the_old_one_is_settled(
    make_library: MakeLibrary, model: Path, content: bytes, trash: Path
) -> None:
    library = make_library()
    removed = library.remove(library.scan()[0])
    put(model, b"new")
    library.settle(removed)
    assert model.read_bytes() == b"new"
    assert (trash / "m.gguf").read_bytes() == content


def test_what_vanished_meanwhile_is_told_and_the_rest_stays(make_library: MakeLibrary, models_dir: Path) -> None:
    shards = [write(models_dir / f"m-0000{n}-of-00002.gguf", (n - 1, 2)) for n in (1, 2)]
    library = make_library()
    (found,) = library.scan()
    shards[1].unlink()
    with pytest.raises(FolderError):
        library.remove(found)
    assert everything(models_dir) == [shards[0].name]


def test_a_link_is_removed_and_what_it_leads_to_stays(
    make_library: MakeLibrary, models_dir: Path, tmp_path: Path, content: bytes, trash: Path
) -> None:
    target = put(tmp_path / "elsewhere.gguf", content)
    (models_dir / "m.gguf").symlink_to(target)
    library = make_library()
    library.settle(library.remove(library.scan()[0]))
    assert target.read_bytes() == content
    assert everything(trash) == everything(models_dir) == []


def test_the_systems_own_trash_can_put_a_model_back(
    make_library: MakeLibrary, model: Path, own_home: Path, content: bytes
) -> None:
    library = make_library()
    library.settle(library.remove(library.scan()[0]))
    notes = [note for note in (own_home / "data" / "Trash" / "info").iterdir() if str(model) in note.read_text()]
    assert len(notes) == 1
    assert (own_home / "data" / "Trash" / "files" / notes[0].stem).read_bytes() == content
