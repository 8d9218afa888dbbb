"""Verify compares every byte with what was published, and says what it could not compare."""

import hashlib
from pathlib import Path

import pytest

from synthia_desktop.core.download import Part
from synthia_desktop.core.provenance import FileHash, Provenance, read_provenance, save_provenance
from synthia_desktop.library.models import Stopped
from synthia_desktop.library.verify import Verdict, verify
from tests.core.test_gguf import write
from tests.library.conftest import MakeLibrary, pieces_of, put


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def record(folder: Path, *files: FileHash) -> None:
    save_provenance(folder, Provenance(repo="org/x", files=files))


def test_matching_bytes_are_noted(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    file = put(models_dir / "m.gguf", content)
    record(models_dir, FileHash("m.gguf", len(content), sha256(content)))
    told: list[tuple[int, int]] = []
    library = make_library()
    result = library.verify(library.scan()[0], lambda done, total: told.append((done, total)))
    assert (result.verdict, result.bad, result.hashes) == (Verdict.MATCHES, (), (("m.gguf", sha256(content)),))
    assert told[-1] == (len(content), len(content))
    noted = read_provenance(file)
    assert noted is not None
    assert noted.verified > 0


def test_one_wrong_bit_is_found(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    put(models_dir / "m.gguf", content[:-1] + bytes([content[-1] ^ 1]))
    record(models_dir, FileHash("m.gguf", len(content), sha256(content)))
    result = verify(make_library().scan()[0])
    assert (result.verdict, result.bad) == (Verdict.DAMAGED, (models_dir / "m.gguf",))
    assert "m.gguf" in result.message


def test_bytes_at_the_end_that_were_not_published_are_found(
    make_library: MakeLibrary, models_dir: Path, content: bytes
) -> None:
    put(models_dir / "m.gguf", content + b"more")
    record(models_dir, FileHash("m.gguf", len(content), sha256(content)))
    assert verify(make_library().scan()[0]).verdict is Verdict.DAMAGED


@pytest.mark.parametrize("wrong", [False, True])
def test_a_joined_file_is_compared_piece_by_piece(
    make_library: MakeLibrary, models_dir: Path, content: bytes, wrong: bool
) -> None:
    put(models_dir / "m.gguf", content)
    second = content[50_000:] if not wrong else b"something else"
    parts = (Part("a", 50_000, sha256(content[:50_000])), Part("b", len(content) - 50_000, sha256(second)))
    record(models_dir, FileHash("m.gguf", len(content), "", parts))
    expected = Verdict.DAMAGED if wrong else Verdict.MATCHES
    assert verify(make_library().scan()[0]).verdict is expected


def test_without_a_hash_only_the_structure_is_checked(
    make_library: MakeLibrary, models_dir: Path, content: bytes
) -> None:
    file = put(models_dir / "m.gguf", content)
    (model,) = make_library().scan()
    result = verify(model)
    assert result.verdict is Verdict.WHOLE
    assert "not known" in result.message
    put(file, content[:-100])
    result = verify(model)
    assert result.verdict is Verdict.DAMAGED
    assert "incomplete" in result.message


def test_shards_of_which_one_hash_is_unknown_say_so(make_library: MakeLibrary, models_dir: Path) -> None:
    first, second = (write(models_dir / f"m-0000{n}-of-00002.gguf", (n - 1, 2)) for n in (1, 2))
    record(models_dir, FileHash(first.name, first.stat().st_size, sha256(first.read_bytes())), FileHash(second.name))
    result = verify(make_library().scan()[0])
    assert result.verdict is Verdict.WHOLE
    assert "1 of 2 files" in result.message


def test_verifying_can_be_stopped(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    put(models_dir / "m.gguf", content)
    record(models_dir, FileHash("m.gguf", len(content), sha256(content)))
    with pytest.raises(Stopped):
        verify(make_library().scan()[0], stopped=lambda: True)


def test_pieces_are_told_to_be_joined_first(make_library: MakeLibrary, models_dir: Path, content: bytes) -> None:
    pieces_of(models_dir, content, 50_000)
    assert "Join" in verify(make_library().scan()[0]).message
