"""A model is brought in with all its files, or not at all, and is never written over another one."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import DiskFullError, FolderError, ModelFileError
from synthia_desktop.core.provenance import FileHash, Provenance, read_provenance, record_file, save_provenance
from synthia_desktop.library import files as files_module
from synthia_desktop.library.importing import How, import_model
from synthia_desktop.library.models import Stopped
from tests.core.test_gguf import write
from tests.library.conftest import pieces_of, put


@pytest.fixture
def model(tmp_path: Path, content: bytes) -> Path:
    return put(tmp_path / "from" / "m.Q4_K_M.gguf", content)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("how", How)
def test_a_model_comes_in(how: How, model: Path, models_dir: Path, content: bytes) -> None:
    told: list[tuple[int, int]] = []
    made = import_model(model, models_dir, how, lambda done, total: told.append((done, total)))
    assert made == models_dir / model.name
    assert made.read_bytes() == content
    assert made.is_symlink() == (how is How.LINK)
    assert model.exists() == (how is not How.MOVE)
    assert names(models_dir) == [model.name]
    assert how is not How.COPY or told[-1] == (len(content), len(content))


@pytest.mark.parametrize("how", How)
def test_a_taken_name_gets_a_number(how: How, model: Path, models_dir: Path, content: bytes) -> None:
    put(models_dir / model.name, b"mine")
    put(models_dir / "m.Q4_K_M (2).gguf", b"mine too")
    assert import_model(model, models_dir, how) == models_dir / "m.Q4_K_M (3).gguf"
    assert (models_dir / model.name).read_bytes() == b"mine"
    assert (models_dir / "m.Q4_K_M (3).gguf").read_bytes() == content


@pytest.mark.parametrize("how", How)
def test_shards_come_as_a_set_whichever_is_named(how: How, tmp_path: Path, models_dir: Path) -> None:
    (tmp_path / "from").mkdir()
    shards = [write(tmp_path / "from" / f"m-0000{n}-of-00002.gguf", (n - 1, 2)) for n in (1, 2)]
    put(models_dir / "m-00002-of-00002.gguf", b"taken")
    made = import_model(shards[1], models_dir, how)
    assert made == models_dir / "m (2)-00001-of-00002.gguf"
    assert (models_dir / "m (2)-00002-of-00002.gguf").is_file()


def test_pieces_come_as_a_set(tmp_path: Path, models_dir: Path, content: bytes) -> None:
    files = pieces_of(tmp_path / "from", content, 50_000)
    import_model(files[1], models_dir, How.MOVE)
    assert names(models_dir) == [file.name for file in files]
    assert names(tmp_path / "from") == []


def test_what_is_no_model_is_refused(tmp_path: Path, models_dir: Path, content: bytes) -> None:
    for name, start in (("page.gguf", b"<html>" + b" " * 600), ("cut.gguf", content[:-100])):
        with pytest.raises(ModelFileError):
            import_model(put(tmp_path / "from" / name, start), models_dir, How.COPY)
    with pytest.raises(ModelFileError, match="folder"):
        import_model(tmp_path / "from", models_dir, How.COPY)
    with pytest.raises(ModelFileError):
        import_model(tmp_path / "gone" / "m.gguf", models_dir, How.COPY)
    with pytest.raises(ModelFileError, match="00002"):
        import_model(write(tmp_path / "from" / "m-00001-of-00002.gguf", (0, 2)), models_dir, How.MOVE)
    assert names(models_dir) == []


def test_a_stopped_copy_leaves_nothing(model: Path, models_dir: Path) -> None:
    with pytest.raises(Stopped):
        import_model(model, models_dir, How.COPY, stopped=lambda: True)
    assert names(models_dir) == []


def test_a_stopped_set_leaves_nothing_and_takes_nothing(tmp_path: Path, models_dir: Path, content: bytes) -> None:
    files = pieces_of(tmp_path / "from", content, 50_000)
    answers = iter([False])
    with pytest.raises(Stopped):
        import_model(files[0], models_dir, How.COPY, stopped=lambda: next(answers, True))
    assert names(models_dir) == []
    assert b"".join(file.read_bytes() for file in files) == content


def test_a_move_to_another_disk_copies_first(model: Path, other_disk: Path, content: bytes) -> None:
    with pytest.raises(Stopped):
        import_model(model, other_disk, How.MOVE, stopped=lambda: True)
    assert model.exists()
    assert import_model(model, other_disk, How.MOVE).read_bytes() == content
    assert not model.exists()


def test_a_full_disk_is_told_before(model: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_module, "_SPARE", 1 << 60)
    with pytest.raises(DiskFullError, match="are free"):
        import_model(model, models_dir, How.COPY)
    assert names(models_dir) == []


def test_a_link_is_not_moved(model: Path, tmp_path: Path, models_dir: Path) -> None:
    link = tmp_path / "link.gguf"
    link.symlink_to(model)
    with pytest.raises(FolderError, match="cannot be moved"):
        import_model(link, models_dir, How.MOVE)
    assert link.is_symlink()


def test_what_is_there_already_stays(models_dir: Path, content: bytes) -> None:
    file = put(models_dir / "org" / "m.gguf", content)
    assert import_model(file, models_dir, How.MOVE) == file
    assert file.exists()


def test_the_origin_comes_along_under_the_new_name(model: Path, models_dir: Path, content: bytes) -> None:
    put(models_dir / model.name, b"mine")
    save_provenance(model.parent, Provenance(repo="org/x", files=(FileHash(f"sub/{model.name}", 1, "aa"),)))
    record_file(model).parent.mkdir(exist_ok=True)
    save_provenance(model.parent, Provenance(repo="org/x", files=(FileHash(model.name, 1, "aa"),)))
    made = import_model(model, models_dir, How.MOVE)
    found = read_provenance(made)
    assert found is not None
    assert (found.repo, found.files[0].name, found.files[0].sha256) == ("org/x", made.name, "aa")
    assert not record_file(model).exists()
