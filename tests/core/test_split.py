"""A model in several files is opened through its first part, with all of them there."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import read_header
from tests.core.test_gguf import write


@pytest.mark.parametrize("name", ["x.Q6_K.gguf-split-a", "x.gguf-split-b", "x.gguf.part1of2"])
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
