"""Own presets change at once in the window and reach the disk; every deletion can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.preset_book import PresetBook
from synthia_desktop.core.preset_files import load_book
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.preset_store import PresetStore

READY_MADE = PresetBook(
    (SystemPreset("none", "None", "", ""),), (SamplingPreset("cold", "Cold", "", SamplingParams()),)
)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def store(qtbot: QtBot, background: Background, tmp_path: Path) -> PresetStore:
    return PresetStore(tmp_path / "presets.json", PresetBook(), READY_MADE, background)


def names(store: PresetStore) -> list[str]:
    return [preset.name for preset in store.own.presets]


def test_what_is_kept_is_on_the_disk(qtbot: QtBot, store: PresetStore, tmp_path: Path) -> None:
    seen: list[None] = []
    store.changed.connect(lambda: seen.append(None))
    made = store.add(SystemPreset("", "Mine", "", "text"))
    store.rename(made.id, "Yours")
    store.rename(made.id, "Yours")
    assert len(seen) == 2
    qtbot.waitUntil(lambda: load_book(tmp_path / "presets.json") == (store.own, None))
    assert store.own.system == (SystemPreset(made.id, "Yours", "", "text"),)
    assert store.system == (*READY_MADE.system, *store.own.system)


def test_no_two_have_one_name(store: PresetStore) -> None:
    store.add(SystemPreset("", "none", "", "x"))
    second = store.add(SystemPreset("", "None", "", "y"))
    store.rename(second.id, "None 2")
    store.add(SamplingPreset("", "None", "", SamplingParams()))  # another kind has names of its own
    assert names(store) == ["none 2", "None 3", "None"]


def test_a_deleted_one_comes_back_to_its_place(store: PresetStore) -> None:
    ids = [store.add(SystemPreset("", name, "", name)).id for name in "abc"]
    undo = store.delete(ids[1])
    assert names(store) == ["a", "c"]
    store.move(ids[2], -1)
    undo()
    assert names(store) == ["c", "b", "a"]


def test_a_ready_made_one_cannot_be_changed(store: PresetStore) -> None:
    store.rename("none", "Other")
    with pytest.raises(KeyError):
        store.delete("none")
    with pytest.raises(KeyError):
        store.move("none", 1)
    assert store.own == PresetBook()


def test_a_file_brings_what_is_new(store: PresetStore) -> None:
    store.add(SystemPreset("", "Mine", "", "text"))
    book = PresetBook((SystemPreset("x", "Mine", "", "text"), SystemPreset("y", "Mine", "", "other")))
    (new,) = store.take_in(book)
    assert (new.name, new.id == "y") == ("Mine 2", False)
    assert store.take_in(book) == ()


def test_a_folder_that_cannot_be_written_is_told(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    store = PresetStore(tmp_path / "in the way" / "presets.json", PresetBook(), READY_MADE, background)
    with qtbot.waitSignal(background.failed):
        store.add(SystemPreset("", "Mine", "", "text"))
    assert names(store) == ["Mine"]  # it stays in the window
