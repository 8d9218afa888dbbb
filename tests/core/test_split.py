"""A model in several files is opened through its first part, with all of them there."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.split import SplitKind, file_sets, is_raw_piece, shard_name, shard_stem
from tests.core.test_gguf import write


@pytest.mark.parametrize(
    "name", ["x.Q6_K.gguf-split-a", "x.gguf-split-b", "x.gguf.part1of2", "x.gguf_part_12", "x.gguf.part-1-of-2"]
)
def test_a_raw_piece_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    with pytest.raises(ModelFileError, match="Join all pieces"):
        read_header(tmp_path / name)


def test_the_first_shard_opens_when_the_others_are_there(tmp_path: Path) -> None:
    first = write(tmp_path / "m-00001-of-00003.gguf", (0, 3))
    write(tmp_path / "m-00002-of-00003.gguf", (1, 3))
    with pytest.raises(ModelFileError, match=r"m-00003-of-00003\.gguf is not in the folder"):
        read_header(first)
    write(tmp_path / "m-00003-of-00003.gguf", (2, 3))
    assert read_header(first).split_count == 3


def test_another_shard_points_to_the_first(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"part 2 of 3.*m-00001-of-00003\.gguf"):
        read_header(write(tmp_path / "m-00002-of-00003.gguf", (1, 3)))
    with pytest.raises(ModelFileError, match=r"part 2 of 3.*-00001-of-"):
        read_header(write(tmp_path / "renamed.gguf", (1, 3)))


def test_a_renamed_first_shard_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="renamed"):
        read_header(write(tmp_path / "renamed.gguf", (0, 3)))


@pytest.mark.parametrize("name", ["x.gguf", "x.gguf.md", "x-00001-of-00002.gguf", "split-a.gguf", "x.gguf.part"])
def test_other_files_are_no_raw_pieces(name: str) -> None:
    assert not is_raw_piece(name)


def test_files_are_told_apart_by_their_names_alone() -> None:
    names = ["a.gguf", "b-00001-of-00002.gguf", "b-00002-of-00002.gguf", "c.gguf.part1of2", "c.gguf.part2of2"]
    names += ["d-chunk-1-of-2.gguf", "d-chunk-2-of-2.gguf", "e.gguf-split-a", "a.gguf-split-a", "a.gguf-split-b"]
    assert {found.name: (found.kind, len(found.members)) for found in file_sets(names)} == {
        "a.gguf": (SplitKind.WHOLE, 1),
        "b-00001-of-00002.gguf": (SplitKind.SHARDS, 2),
        "c.gguf": (SplitKind.PIECES, 2),
        "d.gguf": (SplitKind.CHUNKS, 2),
    }


def test_shards_are_named_as_llama_cpp_names_them() -> None:
    assert shard_name("m.Q4_K_M", 2, 12) == "m.Q4_K_M-00002-of-00012.gguf"
    assert shard_stem("m.Q4_K_M-00002-of-00012.gguf") == shard_stem("m.Q4_K_M.gguf") == "m.Q4_K_M"
