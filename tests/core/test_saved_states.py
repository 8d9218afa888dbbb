"""Saved states: what comes back is what was saved, or nothing; the budget, the age and other chats are respected."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from synthia_desktop.core import saved_states
from synthia_desktop.core.saved_states import CHUNK, StateFolder, WrongStateError, own_key

TOKENS = [1, 5, 2_000_000, 7]
DATA = os.urandom(3 * CHUNK // 2)


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "states", b"k" * 32, 100 << 20, 3600.0)


def save(folder: StateFolder, chat: str = "chat", identity: str = "model", data: bytes = DATA, start: int = 3) -> bool:
    return folder.write(chat, identity, start, TOKENS, memoryview(data), lambda: False)


def read_all(folder: StateFolder) -> bytes:
    state = folder.find("chat", "model")
    assert state is not None
    return bytes(folder.read(state))


def only_file(folder: StateFolder) -> Path:
    (file,) = folder.folder.iterdir()
    return file


def test_what_comes_back_is_what_was_saved(folder: StateFolder) -> None:
    assert save(folder)
    state = folder.find("chat", "model")
    assert state is not None
    assert (state.chat, state.start, state.tokens, state.size) == ("chat", 3, TOKENS, len(DATA))
    assert folder.read(state) == DATA
    assert folder.size() == only_file(folder).stat().st_size


def test_there_may_be_nothing(folder: StateFolder) -> None:
    assert folder.find("chat", "model") is None
    assert (folder.size(), folder.has("chat", "model")) == (0, False)
    folder.clear()
    save(folder)
    assert folder.has("chat", "model")
    assert folder.find("chat", "other model") is None
    assert folder.find("other", "model") is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_only_their_owner_can_read_them(folder: StateFolder, tmp_path: Path) -> None:
    save(folder)
    own_key(tmp_path / "key")
    assert stat.S_IMODE(only_file(folder).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_a_key_is_made_once(tmp_path: Path) -> None:
    key = own_key(tmp_path / "key")
    assert len(key) == 32
    assert own_key(tmp_path / "key") == key
    (tmp_path / "key").write_bytes(b"short")
    assert len(own_key(tmp_path / "key")) == 32


@pytest.mark.parametrize("place", [0, 3, 10, 45, 60, 200, -1, -CHUNK])
def test_a_single_wrong_byte_is_found(folder: StateFolder, place: int) -> None:
    save(folder)
    file = only_file(folder)
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)
    with pytest.raises(WrongStateError):
        read_all(folder)


@pytest.mark.parametrize("length", [0, 5, 39, 52, 60, 300, CHUNK, -1])
def test_a_cut_file_is_found_before_it_is_read(folder: StateFolder, length: int) -> None:
    save(folder)
    file = only_file(folder)
    with file.open("r+b") as stream:
        stream.truncate(length if length >= 0 else file.stat().st_size + length)
    with pytest.raises(WrongStateError):
        folder.find("chat", "model")


def test_a_file_that_grew_is_found(folder: StateFolder) -> None:
    save(folder)
    with only_file(folder).open("ab") as stream:
        stream.write(b"more")
    with pytest.raises(WrongStateError, match="too long"):
        folder.find("chat", "model")


def test_a_file_of_another_computer_is_not_used(folder: StateFolder) -> None:
    save(StateFolder(folder.folder, b"x" * 32, folder.budget, folder.max_age))
    with pytest.raises(WrongStateError, match="signed"):
        folder.find("chat", "model")


@pytest.mark.parametrize("length", [b"\xff\xff\xff\xff", b"\x00\x00\x00\x00"])
def test_a_hostile_length_asks_for_no_memory(folder: StateFolder, length: bytes) -> None:
    save(folder)
    file = only_file(folder)
    content = bytearray(file.read_bytes())
    content[40:44] = length
    file.write_bytes(content)
    with pytest.raises(WrongStateError):
        folder.find("chat", "model")


def test_a_state_under_another_name_is_not_used(folder: StateFolder) -> None:
    save(folder, "one")
    only_file(folder).rename(folder.folder / f"two.{'model'[:16]}.kv")
    with pytest.raises(WrongStateError, match="another"):
        folder.find("two", "model")


def test_a_name_cannot_lead_out_of_the_folder(folder: StateFolder) -> None:
    for name in ("../chat", "a/b", "", ".", "a" * 65):
        with pytest.raises(WrongStateError):
            save(folder, name)


def test_a_new_state_takes_the_place_of_the_former(folder: StateFolder) -> None:
    save(folder)
    save(folder, data=b"new")
    assert read_all(folder) == b"new"
    assert len(list(folder.folder.iterdir())) == 1


def test_what_was_used_longest_ago_leaves_first(folder: StateFolder) -> None:
    small = StateFolder(folder.folder, folder.key, 8_000, folder.max_age)
    for number, chat in enumerate("ab"):
        assert save(small, chat, data=bytes(3000))
        used = time.time() - 100 + number
        os.utime(small.folder / f"{chat}.model.kv", (used, used))
    state = small.find("a", "model")
    assert state is not None
    small.read(state)
    assert save(small, "d", data=bytes(3000))
    assert sorted(file.name[0] for file in small.folder.iterdir()) == ["a", "d"]
    assert small.size() <= small.budget


def test_a_state_larger_than_the_budget_is_not_saved(folder: StateFolder) -> None:
    small = StateFolder(folder.folder, folder.key, 1000, folder.max_age)
    assert not save(small)
    assert small.size() == 0


def test_old_states_leave(folder: StateFolder) -> None:
    save(folder, "old")
    used = time.time() - 2 * folder.max_age
    os.utime(only_file(folder), (used, used))
    save(folder, "new")
    assert [file.name[:3] for file in folder.folder.iterdir()] == ["new"]


def test_a_chats_states_leave_with_it(folder: StateFolder) -> None:
    for chat, model in (("a", "one"), ("a", "two"), ("b", "one"), ("ab", "one")):
        save(folder, chat, model, b"x")
    folder.drop("a", "one")
    assert sorted(file.name for file in folder.folder.iterdir()) == ["a.two.kv", "ab.one.kv", "b.one.kv"]
    save(folder, "a", "one", b"x")
    folder.drop("a")
    assert sorted(file.name for file in folder.folder.iterdir()) == ["ab.one.kv", "b.one.kv"]
    (folder.folder / "b.one.part").write_bytes(b"left by a killed program")
    folder.keep_only({"b"})
    assert [file.name for file in folder.folder.iterdir()] == ["b.one.kv"]
    folder.clear()
    assert list(folder.folder.iterdir()) == []


def test_a_stop_leaves_the_former_state(folder: StateFolder) -> None:
    save(folder, data=b"former")
    stops = iter([False, True])
    assert not folder.write("chat", "model", 0, TOKENS, memoryview(DATA), lambda: next(stops))
    assert read_all(folder) == b"former"
    assert len(list(folder.folder.iterdir())) == 1


def test_a_disk_that_fills_up_leaves_the_former_state(folder: StateFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    save(folder, data=b"former")

    def full() -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        folder.write("chat", "model", 0, TOKENS, memoryview(DATA), full)
    assert len(list(folder.folder.iterdir())) == 1
    monkeypatch.setattr(saved_states, "LEFT_FREE", 1 << 60)
    assert not save(folder)
    assert read_all(folder) == b"former"
