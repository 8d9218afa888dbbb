"""Every text that a person reads is in every language, and says the same with the same fields."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from synthia_desktop.core.settings import LANGUAGES

OTHERS = LANGUAGES[1:]


@pytest.fixture(scope="module")
def tools(repo_root: Path) -> Iterator[dict[str, Any]]:
    """The modules that packaging/translate runs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(repo_root / "packaging" / "translations"))
        yield {name: importlib.import_module(name) for name in ("sources", "catalogue")}
        for name in ("sources", "catalogue"):
            sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def found(tools: dict[str, Any], repo_root: Path) -> Any:
    return tools["sources"].find_sources(repo_root)


@pytest.fixture
def read(tools: dict[str, Any], repo_root: Path) -> Any:
    folder = repo_root / "resources" / "translations"
    return lambda code: tools["catalogue"].read_catalogue(folder / f"synthia_{code}.ts", code)


@pytest.mark.integration  # every module is parsed
def test_every_sentence_can_be_found_and_translated(found: Any) -> None:
    assert found.problems == []
    assert len(found.places) > 1500


def test_there_is_a_catalogue_of_each_language(tools: dict[str, Any]) -> None:
    assert set(tools["catalogue"].LANGUAGES) == set(OTHERS)


@pytest.mark.integration
@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_every_text_and_no_other(code: str, found: Any, read: Any) -> None:
    catalogue = read(code)
    assert set(catalogue.words) - set(found.places) == set()
    assert set(found.places) - set(catalogue.words) == set()


@pytest.mark.parametrize("code", OTHERS)
def test_each_text_is_translated_with_its_fields(code: str, read: Any) -> None:
    catalogue = read(code)
    assert [(source.text, why) for source in catalogue.words for why in catalogue.problems(source)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_loaded_was_made_of_the_catalogue(code: str, read: Any, repo_root: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(repo_root / "resources" / "translations" / f"synthia_{code}.qm"))
    for source, words in read(code).words.items():
        if not source.plural and words and all(words):
            assert translator.translate(source.context, source.text) == words[0]


def write(root: Path, text: str, room: str = "ui") -> None:
    file = root / "synthia_desktop" / room / "part.py"
    file.parent.mkdir(parents=True)
    file.write_text(text)


FINDS = """
from PySide6.QtCore import QCoreApplication
translate = QCoreApplication.translate
class Part:
    def make(self):
        tr = self.tr
        a = tr("first")
        b = self.tr("second" if a else "third").format(n=1)
        c = self.tr("%n time(s)", "", 4)
        return translate("Other", "fourth" "h")
def make_menus(window: Part):
    tr = window.tr
    return tr("fifth")
def _tr(text):
    return QCoreApplication.translate("Module", text)
words = _tr("sixth")
"""


def test_what_is_found(tools: dict[str, Any], tmp_path: Path) -> None:
    write(tmp_path, FINDS)
    found = tools["sources"].find_sources(tmp_path)
    assert found.problems == []
    assert {(source.context, source.text, source.plural) for source in found.places} == {
        ("Part", "first", False),
        ("Part", "second", False),
        ("Part", "third", False),
        ("Part", "%n time(s)", True),
        ("Other", "fourthh", False),
        ("Part", "fifth", False),
        ("Module", "sixth", False),
    }


@pytest.mark.parametrize(
    ("room", "text"),
    [
        ("ui", 'class A:\n    def f(self):\n        return self.tr(f"{self} is open")'),
        ("ui", "class A:\n    def f(self, words):\n        return self.tr(words)"),
        ("ui", 'def f(window):\n    return window.tr("Open")'),
        ("core", 'raise StorageError("Full", f"{path} is full.")'),
        ("core", 'reason = "The disk is full."'),
        ("core", 'reason = f"The disk {name} is full."'),
        ("core", "reason = said(words)"),
    ],
)
def test_what_cannot_be_translated_is_told(tools: dict[str, Any], tmp_path: Path, room: str, text: str) -> None:
    write(tmp_path, text, room)
    assert len(tools["sources"].find_sources(tmp_path).problems) == 1


def test_sentences_below_the_window_are_found(tools: dict[str, Any], tmp_path: Path) -> None:
    text = 'raise StorageError("Full", said("{path} is full.", path=path), "Free some room." if a else "Wait.")'
    write(tmp_path, text, "core")
    found = tools["sources"].find_sources(tmp_path)
    assert found.problems == []
    assert {source.text for source in found.places} == {"Full", "{path} is full.", "Free some room.", "Wait."}


@pytest.mark.parametrize(
    ("text", "words", "wrong"),
    [
        ("{n:,} of {total}", "von {total} sind {n:,} da", False),
        ("{n:,} of {total}", "{n:,} von {gesamt}", True),
        ("&Chat", "聊天(&C)", False),
        ("&Chat", "Chat", True),
        ("One\ntwo", "Eins zwei", True),
        ("Ends with a space ", "Ohne", True),
        ("Wait…", "Warten...", True),
    ],
)
def test_a_translation_that_cannot_stand_is_told(tools: dict[str, Any], text: str, words: str, wrong: bool) -> None:
    source = tools["sources"].Source("Part", text)
    catalogue = tools["catalogue"].Catalogue("de", {source: (words,)})
    assert bool(list(catalogue.problems(source))) is wrong


def test_a_catalogue_comes_back_as_it_was_written(tools: dict[str, Any], tmp_path: Path) -> None:
    source = tools["sources"].Source
    words = {
        source("A", '<b>&amp; "x"</b>'): ("<b>&amp; „x“</b>",),
        source("A", "%n time(s)", True): ("%n Mal", "%n Male"),
        source("B", "new"): (),
    }
    file = tmp_path / "a.ts"
    tools["catalogue"].write_catalogue(file, tools["catalogue"].Catalogue("de", words))
    again = tools["catalogue"].read_catalogue(file, "de")
    assert {key: value for key, value in again.words.items() if all(value)} == {k: v for k, v in words.items() if v}
    assert [missing.text for missing in again.missing] == ["new"]
