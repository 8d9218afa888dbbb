"""The smoke test notices what a package lacks."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Kind
from synthia_desktop.documents.reader import DocumentReader
from synthia_desktop.ui import smoke_package
from synthia_desktop.ui.smoke_files import files
from synthia_desktop.ui.smoke_package import (
    files_problem,
    formula_problem,
    languages_problem,
    spelling,
)
from synthia_desktop.ui.spelling.dictionary import Library, SpellingError

pytestmark = pytest.mark.integration


def test_its_files_are_of_the_kinds_that_need_something_of_their_own(tmp_path: Path) -> None:
    read: list[tuple[Kind, str]] = []
    for name, (content, text) in files().items():
        (tmp_path / name).write_bytes(content)
        opened = DocumentReader().read(tmp_path / name)
        assert opened.document.text.strip() == text
        read.append((opened.document.kind, opened.attachment.encoding.lower()))
    assert read == [(Kind.PDF, ""), (Kind.PDF, ""), (Kind.DOCX, ""), (Kind.TEXT, "cp1251")]
    assert b"/AESV3" in files()["two.pdf"][0]


def test_where_all_is_there_nothing_is_wrong(qtbot: QtBot) -> None:
    assert (formula_problem(), files_problem(), languages_problem(), spelling()[1]) == ("", "", "", "")


def test_a_reader_that_reads_something_else_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "files", lambda: {"one.txt": (b"Some words", "Other words")})
    assert files_problem() == "one.txt was read as: Some words"


def test_a_reader_that_fails_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "files", lambda: {"one.docx": (b"PK\x03\x04 and no more", "Other words")})
    assert files_problem().startswith("one.docx could not be read: ")


@pytest.mark.parametrize("missing", ["synthia", "qtbase"])
def test_a_language_without_its_texts_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    text = "OF_THE_PROGRAM" if missing == "synthia" else "OF_QT"
    monkeypatch.setattr(smoke_package, text, ("Nowhere", "Words of nobody"))
    assert languages_problem().startswith("'Words of nobody' has no words in Deutsch")


def test_a_language_without_a_file_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "NAMES", {"en": "English", "eo": "Esperanto"})
    assert "Esperanto" in languages_problem()


def test_a_formula_that_cannot_be_drawn_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "FORMULA", r"\frac{")
    assert formula_problem().startswith("a formula could not be drawn: ")


windows = pytest.mark.skipif(sys.platform == "win32", reason="there is no spelling library for Windows")


@windows
def test_a_missing_way_to_the_spelling_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "SPELLING", "no_such_module")
    assert spelling() == ("", "there is no module no_such_module")


class Parrot:
    """A library that takes every word for right."""

    languages = ("de_DE", "en_US")

    def open(self, _language: str) -> "Parrot":
        return self

    def check(self, _word: str) -> bool:
        return True


def refuse(error: Exception) -> Library:
    raise error


@windows
def test_a_dictionary_that_knows_no_wrong_word_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "Library", Parrot)
    assert spelling() == ("en_US", "'energy' and 'enrgy' are alike to the dictionary en_US")


@windows
def test_a_spelling_library_may_be_missing_but_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke_package, "Library", lambda: refuse(SpellingError("None", "here", "")))
    assert spelling() == ("", "")
    monkeypatch.setattr(smoke_package, "Library", lambda: refuse(OSError("a symbol is missing")))
    assert spelling() == ("", "the spelling library cannot be loaded: a symbol is missing")


@windows
def test_a_real_dictionary_tells_right_from_wrong() -> None:
    try:
        installed = "en_US" in Library().languages
    except SpellingError:
        installed = False
    if not installed:
        pytest.skip("the library Enchant or its English dictionary is not installed")
    assert spelling() == ("en_US", "")
