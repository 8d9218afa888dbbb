"""Pieces become one file where they are: byte for byte, without a second copy, and only when they are whole."""

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.errors import DiskFullError, FolderError, ModelFileError
from synthia_desktop.library import join as join_module
from synthia_desktop.library.join import join
from synthia_desktop.library.journal import journal_file, read_journal
from synthia_desktop.library.models import Stopped
from synthia_desktop.library.moves import SCRATCH, steps
from tests.core.test_gguf import write
from tests.library.conftest import pieces_of, put

CHUNK = 8192


@pytest.fixture(params=[True, False], ids=["holes", "no holes"])
def punch(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> bool:
    """Both ways to join, the second as on a file system without holes."""
    if request.param and not join_module.can_punch(tmp_path):
        pytest.skip("this file system has no holes")
    monkeypatch.setattr(join_module, "can_punch", lambda _folder: request.param)
    return request.param


@given(
    sizes=st.lists(st.integers(0, 40), min_size=2, max_size=4),
    chunk=st.integers(1, 16),
    punch=st.booleans(),
    again=st.booleans(),
)
def test_steps_make_the_whole_even_when_each_is_done_twice(
    sizes: list[int], chunk: int, punch: bool, again: bool
) -> None:
    whole = bytes(number % 251 for number in range(sum(sizes)))
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    files = {at: bytearray(whole[start : start + sizes[at]]) for at, start in enumerate(starts)}
    files[SCRATCH] = bytearray(2 * chunk)
    for step in steps(sizes, chunk, punch):
        span = step.source
        assert span.length <= chunk
        for _ in range(2 if again else 1):
            copied = files[span.file][span.offset : span.offset + span.length]
            assert len(copied) == span.length
            target = files[step.to_file]
            target.extend(bytes(max(0, step.to_offset - len(target))))
            target[step.to_offset : step.to_offset + span.length] = copied
        if step.free and punch:
            files[span.file][span.offset : span.offset + span.length] = bytes(span.length)
        elif step.free:
            assert span.offset + span.length == len(files[span.file])
            del files[span.file][span.offset :]
    assert bytes(files[0]) == whole


def test_the_whole_has_every_byte_and_the_pieces_are_gone(tmp_path: Path, content: bytes, punch: bool) -> None:
    files = pieces_of(tmp_path, content, 30_000, 30_001, 80_000)
    told: list[tuple[int, int]] = []
    whole = join(files[0], report=lambda done, total: told.append((done, total)), chunk=CHUNK)
    assert whole == tmp_path / "m.Q4_K_M.gguf"
    assert whole.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == [whole.name]
    assert told[-1] == (len(content) - 30_000, len(content) - 30_000)


def test_no_second_copy_is_ever_on_the_disk(tmp_path: Path, content: bytes, punch: bool) -> None:
    files = pieces_of(tmp_path, content, 40_000)
    most = 0

    def measure(_done: int, _total: int) -> None:
        nonlocal most
        most = max(most, sum(file.stat().st_blocks * 512 for file in tmp_path.iterdir()))

    before = sum(file.stat().st_blocks * 512 for file in files)
    join(files[1], report=measure, chunk=CHUNK)
    assert most <= before + 4 * CHUNK + 16_384


def test_any_piece_may_be_named_and_the_whole_any_name(tmp_path: Path, content: bytes) -> None:
    files = pieces_of(tmp_path, content, 50_000)
    (tmp_path / "elsewhere").mkdir()
    whole = join(files[1], tmp_path / "elsewhere" / "new.gguf")
    assert whole.read_bytes() == content
    assert not any(file.exists() for file in files)


def test_the_whole_may_go_to_another_disk(tmp_path: Path, other_disk: Path, content: bytes) -> None:
    files = pieces_of(tmp_path, content, 50_000)
    target = other_disk / "whole.gguf"
    assert join(files[0], target) == target
    assert target.read_bytes() == content
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_join_goes_on(tmp_path: Path, content: bytes, punch: bool) -> None:
    files = pieces_of(tmp_path, content, 30_000, 60_000)
    steps_done = 0

    def stopped() -> bool:
        nonlocal steps_done
        steps_done += 1
        return steps_done > 3

    with pytest.raises(Stopped):
        join(files[0], stopped=stopped, chunk=CHUNK)
    state = read_journal(files[0])
    assert state is not None
    assert state.done == 3
    assert join(files[2]).read_bytes() == content


@pytest.mark.parametrize("torn", [b"4", b"1000000", b'"/tm'])
def test_a_line_of_the_journal_that_a_crash_cut_off_does_not_count(
    tmp_path: Path, content: bytes, punch: bool, torn: bytes
) -> None:
    files = pieces_of(tmp_path, content, 30_000)
    calls = iter([False] * 3)
    with pytest.raises(Stopped):
        join(files[0], stopped=lambda: next(calls, True), chunk=CHUNK)
    with journal_file(files[0]).open("ab") as journal:
        journal.write(torn)
    assert join(files[0]).read_bytes() == content


def test_a_join_that_is_stopped_at_once_leaves_everything_as_it_was(
    tmp_path: Path, content: bytes, punch: bool
) -> None:
    files = pieces_of(tmp_path, content, 30_000)
    before = {file.name: file.read_bytes() for file in files}
    with pytest.raises(Stopped):
        join(files[0], stopped=lambda: True, chunk=CHUNK)
    assert unchanged(tmp_path, before)


@pytest.mark.parametrize("done", [3, 9])
def test_fresh_pieces_are_not_mixed_with_those_of_a_stopped_join(
    tmp_path: Path, content: bytes, punch: bool, done: int
) -> None:
    files = pieces_of(tmp_path, content, 30_000)
    calls = iter([False] * done)
    with pytest.raises(Stopped):
        join(files[0], stopped=lambda: next(calls, True), chunk=CHUNK)
    assert not any(file.exists() for file in files)
    pieces_of(tmp_path, content, 30_000)
    with pytest.raises(ModelFileError, match="is there again"):
        join(files[0])
    assert b"".join(file.read_bytes() for file in files) == content
    for file in files:
        file.unlink()
    assert join(files[0]).read_bytes() == content


def test_a_lost_piece_stops_a_begun_join_with_words(tmp_path: Path, content: bytes, punch: bool) -> None:
    files = pieces_of(tmp_path, content, 30_000, 60_000)
    calls = iter([False] * 3)
    with pytest.raises(Stopped):
        join(files[0], stopped=lambda: next(calls, True), chunk=CHUNK)
    files[2].with_name(f"{files[2].name}.joining").unlink()
    with pytest.raises(ModelFileError, match="is missing"):
        join(files[0])


def unchanged(folder: Path, before: dict[str, bytes]) -> bool:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()} == before


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_missing_pieces_are_told_and_nothing_changes(tmp_path: Path, content: bytes, lost: int) -> None:
    files = pieces_of(tmp_path, content, 50_000, len(content) - 90)
    files.pop(lost).unlink()
    before = {file.name: file.read_bytes() for file in files}
    with pytest.raises(ModelFileError):
        join(files[0])
    assert unchanged(tmp_path, before)


def test_pieces_of_something_else_are_told_and_nothing_changes(tmp_path: Path, content: bytes) -> None:
    files = pieces_of(tmp_path, content + bytes(4000), len(content) - 100)
    with pytest.raises(ModelFileError, match="do not fit together"):
        join(files[0])
    put(files[1], content)
    with pytest.raises(ModelFileError, match="begins as a model file of its own"):
        join(files[0])
    assert sorted(tmp_path.iterdir()) == files


def test_a_file_that_is_whole_and_shards_are_not_joined(tmp_path: Path, content: bytes) -> None:
    whole = put(tmp_path / "m.gguf", content)
    with pytest.raises(ModelFileError, match="nothing to join"):
        join(whole)
    shards = [write(tmp_path / f"m-0000{n}-of-00002.gguf", (n - 1, 2)) for n in (1, 2)]
    with pytest.raises(ModelFileError, match="need no joining"):
        join(shards[1])
    with pytest.raises(ModelFileError, match="no file at"):
        join(tmp_path / "x.gguf-split-a")
    with pytest.raises(ModelFileError, match="cannot be read"):
        join(tmp_path / "gone" / "x.gguf-split-a")


def test_a_taken_name_is_not_overwritten(tmp_path: Path, content: bytes) -> None:
    files = pieces_of(tmp_path, content, 50_000)
    other = put(tmp_path / "m.Q4_K_M.gguf", b"mine")
    with pytest.raises(FolderError, match="exists already"):
        join(files[0])
    assert other.read_bytes() == b"mine"
    assert join(files[0], tmp_path / "new.gguf").read_bytes() == content


def test_pieces_with_a_second_name_are_left_alone(tmp_path: Path, content: bytes) -> None:
    files = pieces_of(tmp_path / "own", content, 50_000)
    linked = tmp_path / "linked"
    linked.mkdir()
    for file in files:
        (linked / file.name).symlink_to(file)
    with pytest.raises(FolderError, match="is a link"):
        join(linked / files[0].name)
    os.link(files[1], tmp_path / "second name")
    with pytest.raises(FolderError, match="is a link"):
        join(files[0])
    assert b"".join(file.read_bytes() for file in files) == content


def test_a_full_disk_is_told_and_the_join_goes_on_later(
    tmp_path: Path, content: bytes, punch: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = pieces_of(tmp_path, content, 50_000)
    real, calls = join_module.copy_range, 0

    def full(*arguments: object) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise OSError(28, "No space left on device")
        real(*arguments)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(join_module, "copy_range", full)
    with pytest.raises(DiskFullError):
        join(files[0], chunk=CHUNK)
    assert join(files[0]).read_bytes() == content


def test_two_programs_do_not_join_the_same_pieces(tmp_path: Path, content: bytes) -> None:
    files = pieces_of(tmp_path, content, 50_000)
    errors: list[Exception] = []

    def other() -> None:
        try:
            join(files[0])
        except FolderError as error:
            errors.append(error)

    def report(_done: int, _total: int) -> None:
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()

    assert join(files[0], report=report).read_bytes() == content
    assert "at this moment" in str(errors[0])
    assert not journal_file(files[0]).exists()
