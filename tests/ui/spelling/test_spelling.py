"""Spelling with the real library and its English dictionary, and what is said where they are not there."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import Settings, SpellingSettings
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.editor import PromptEditor
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.spelling.dictionary import Library, SpellingError, best_language
from synthia_desktop.ui.spelling.marks import SpellMarks
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme

WRONG = "The enrgy of the tieds is clean, see https://exmple.org and `cde`."


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SettingsStore]:
    # Personal words go into a folder of the test's own.
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path / "enchant"))
    (tmp_path / "enchant").mkdir()
    background = Background()
    settings = Settings(spelling=SpellingSettings(language="en_US"))
    made = SettingsStore(tmp_path / "settings.json", settings, background)
    yield made
    made.flush()
    background.close()


@pytest.fixture
def spelling(store: SettingsStore, qtbot: QtBot) -> Iterator[Spelling]:
    made = Spelling(store)
    made.begin()
    qtbot.waitUntil(lambda: made.is_on or made.error is not None, timeout=20_000)
    if not made.is_on:
        made.close()
        pytest.skip("the library Enchant or its English dictionary is not installed")
    yield made
    made.close()


@pytest.fixture
def field(theme: Theme, spelling: Spelling, qtbot: QtBot) -> PromptEditor:
    made = PromptEditor(theme)
    qtbot.addWidget(made)
    made.set_lines(2, 8)
    made.resize(500, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def marks(theme: Theme, field: PromptEditor, spelling: Spelling) -> SpellMarks:
    made = SpellMarks(theme, field, spelling)
    made._timer.setInterval(1)  # nobody types here
    return made


def found(marks: SpellMarks) -> list[str]:
    return [word.text for word in marks.found]


def test_misspelled_prose_is_marked_and_nothing_else(qtbot: QtBot, field: PromptEditor, marks: SpellMarks) -> None:
    field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: found(marks) == ["enrgy", "tieds"])
    places = [selection.cursor.selectedText() for selection in field.extraSelections()]
    assert places == ["enrgy", "tieds"]
    assert not field.document().isUndoAvailable()
    field.setPlainText("All of it is right.")
    qtbot.waitUntil(lambda: found(marks) == [])


def test_letters_beyond_the_first_plane_move_no_mark(qtbot: QtBot, field: PromptEditor, marks: SpellMarks) -> None:
    field.setPlainText("😀 the 😀 enrgy 😀 of tieds")
    qtbot.waitUntil(lambda: [s.cursor.selectedText() for s in field.extraSelections()] == ["enrgy", "tieds"])


def test_the_word_that_is_being_written_is_not_marked(qtbot: QtBot, field: PromptEditor, marks: SpellMarks) -> None:
    field.setFocus()
    qtbot.keyClicks(field, "the enrgy and tied")
    qtbot.waitUntil(lambda: found(marks) == ["enrgy"])
    qtbot.keyClicks(field, "s")
    qtbot.waitUntil(lambda: not marks._timer.isActive())
    assert found(marks) == ["enrgy"]
    qtbot.keyClicks(field, " ")
    qtbot.waitUntil(lambda: found(marks) == ["enrgy", "tieds"])


def test_of_a_long_paste_only_what_is_seen_is_looked_at(
    qtbot: QtBot, field: PromptEditor, marks: SpellMarks, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Spelling, "is_right", lambda _self, word: bool(asked.append(word)) or word != "enrgy")
    field.setPlainText("the enrgy of it\n" * 7_000)
    qtbot.waitUntil(lambda: bool(marks.found))
    assert len(asked) < 200
    assert len(marks.found) < 40
    asked.clear()
    field.setPlainText("the enrgy of it " * 7_000)
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.waitUntil(lambda: not marks._timer.isActive())
    assert len(asked) < 2_000
    field.verticalScrollBar().setValue(field.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(marks.found) and marks.found[-1].begin > 100_000)


def open_menu(field: PromptEditor, at: QPoint | None, act: Any) -> None:
    """Open the menu of the field and do something with it while it is open."""
    if at is None:
        place = field.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, field.mapToGlobal(place))
        QApplication.sendEvent(field, event)
    else:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at))
        QApplication.sendEvent(field.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    act(menu)
    menu.close()


def put_caret(field: PromptEditor, word: str) -> None:
    cursor = field.textCursor()
    cursor.setPosition(field.toPlainText().index(word) + 2)
    field.setTextCursor(cursor)


def test_the_menu_offers_what_may_be_meant_by_key_and_by_mouse(
    qtbot: QtBot, field: PromptEditor, marks: SpellMarks
) -> None:
    field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: bool(marks.found))
    put_caret(field, "enrgy")
    offered: list[list[str]] = []
    open_menu(field, None, lambda menu: offered.append([one.text() for one in menu.actions()]))
    assert "energy" in offered[0][:6]
    assert "Add “enrgy” to the dictionary" in offered[0]
    assert "Ignore until Synthia ends" in offered[0]

    def choose(menu: QMenu) -> None:
        next(one for one in menu.actions() if one.text() == "energy").trigger()

    cursor = QTextCursor(field.document())
    cursor.setPosition(6)
    open_menu(field, field.cursorRect(cursor).center(), choose)
    assert field.toPlainText() == WRONG.replace("enrgy", "energy")
    field.undo()
    assert field.toPlainText() == WRONG


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes a wish for the menu of it")
def test_shift_f10_opens_the_menu_at_the_caret(qtbot: QtBot, field: PromptEditor, marks: SpellMarks) -> None:
    field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: bool(marks.found))
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        menu.close()

    for word, first in (("enrgy", "energy"), ("clean", "&Undo")):
        put_caret(field, word)
        QTimer.singleShot(0, look)
        qtbot.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: bool(seen))
        assert seen[0].partition("\t")[0] == first
        seen.clear()


def test_a_word_is_learnt_for_good_or_until_the_end(
    qtbot: QtBot, field: PromptEditor, marks: SpellMarks, spelling: Spelling, store: SettingsStore, tmp_path: Path
) -> None:
    field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: bool(marks.found))
    put_caret(field, "enrgy")
    open_menu(field, None, lambda menu: next(o for o in menu.actions() if o.text().startswith("Add")).trigger())
    qtbot.waitUntil(lambda: found(marks) == ["tieds"])
    put_caret(field, "tieds")
    open_menu(field, None, lambda menu: next(o for o in menu.actions() if o.text().startswith("Ignore")).trigger())
    qtbot.waitUntil(lambda: found(marks) == [])
    another = Spelling(store)
    another.begin()
    qtbot.waitUntil(lambda: another.is_on, timeout=20_000)
    assert another.is_right("enrgy")
    assert not another.is_right("tieds")
    another.close()


def test_it_can_be_switched_off_and_on(
    qtbot: QtBot, field: PromptEditor, marks: SpellMarks, store: SettingsStore
) -> None:
    field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: bool(marks.found))
    store.update(spelling=SpellingSettings(on=False, language="en_US"))
    qtbot.waitUntil(lambda: found(marks) == [] and field.extraSelections() == [])
    store.update(spelling=SpellingSettings(on=True, language="en_US"))
    qtbot.waitUntil(lambda: found(marks) == ["enrgy", "tieds"])


def test_right_words_open_the_fields_own_menu(qtbot: QtBot, field: PromptEditor, marks: SpellMarks) -> None:
    field.setPlainText("Tides are clean.")
    put_caret(field, "clean")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
    assert event.type() == QEvent.Type.ContextMenu
    assert marks._open_menu(event) is False


@pytest.mark.parametrize(
    ("wanted", "system", "installed", "taken"),
    [
        ("", ["en-GB", "en"], ("de_DE", "en_GB", "en_US"), "en_GB"),
        ("", ["en-NZ"], ("de_DE", "en_US"), "en_US"),
        ("", ["de"], ("de_AT", "de_DE"), "de_DE"),
        ("fr_FR", ["en-US"], ("en_US", "fr_FR"), "fr_FR"),
        ("gone", ["en-US"], ("en_US", "fr_FR"), "en_US"),
        ("", ["ja"], ("de_DE", "en_US"), ""),
        ("", ["ja"], ("en_US",), "en_US"),
    ],
)
def test_the_language(wanted: str, system: list[str], installed: tuple[str, ...], taken: str) -> None:
    assert best_language(wanted, system, installed) == taken


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch, store: SettingsStore, qtbot: QtBot) -> None:
    real = builtins.__import__

    def without(name: str, *arguments: Any, **named: Any) -> ModuleType:
        if name == "enchant":
            raise ImportError("The 'enchant' C library was not found")
        return real(name, *arguments, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    made = Spelling(store)
    with qtbot.waitSignal(made.changed):
        made.begin()
    assert made.error is not None
    assert made.error.title == ("Not on Windows" if sys.platform == "win32" else "No spelling library")
    assert made.is_right("enrgy")
    assert not made.is_on
    made.close()


@pytest.mark.skipif(sys.platform != "linux", reason="Flatpaks are for Linux")
@pytest.mark.parametrize("sandboxed", [True, False])
def test_in_a_flatpak_nothing_is_to_be_installed(monkeypatch: pytest.MonkeyPatch, sandboxed: bool) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    monkeypatch.setenv("FLATPAK_ID", "desktop.synthia.synthia_desktop" if sandboxed else "")
    with pytest.raises(SpellingError) as caught:
        Library()
    assert ("libenchant-2-2" in caught.value.hint) is not sandboxed


class NoDictionaries(Library):
    """The library is there, and nothing else."""

    def __init__(self) -> None:
        raise SpellingError("No dictionary is installed", "", "")


def test_without_a_dictionary_nothing_is_marked(store: SettingsStore, theme: Theme, qtbot: QtBot) -> None:
    made = Spelling(store, make=NoDictionaries)
    field = PromptEditor(theme)
    qtbot.addWidget(field)
    marks = SpellMarks(theme, field, made)
    with qtbot.waitSignal(made.changed):
        field.setPlainText(WRONG)
    qtbot.waitUntil(lambda: not marks._timer.isActive())
    assert marks.found == []
    qtbot.keyClick(field, Qt.Key.Key_A)
    made.close()


class Right:
    """A dictionary in which every word is right."""

    def check(self, word: str) -> bool:
        return bool(word)

    def suggest(self, word: str) -> list[str]:
        return [word]

    def add(self, word: str) -> None:
        raise NotImplementedError(word)

    add_to_session = add


class OneBroken(Library):
    """Two dictionaries, of which one cannot be opened."""

    def __init__(self) -> None:
        self.languages = ("de_DE", "en_US")

    def open(self, language: str) -> Right:
        if language == "de_DE":
            raise SpellingError("The dictionary cannot be opened", "", "")
        return Right()


def test_another_dictionary_than_a_broken_one_can_be_chosen(store: SettingsStore, qtbot: QtBot) -> None:
    store.update(spelling=SpellingSettings(language="de_DE"))
    made = Spelling(store, make=OneBroken)
    made.begin()
    qtbot.waitUntil(lambda: made.error is not None)
    assert not made.is_on
    store.update(spelling=SpellingSettings(language="en_US"))
    qtbot.waitUntil(lambda: made.is_on)
    assert made.error is None
    assert made.language == "en_US"
    made.close()
