"""The list of local models: groups, what rows say, keyboard, and that many rows cost no widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.library.models import LocalModel, ModelFacts, Source
from synthia_desktop.ui.models.library_list import LibraryList
from synthia_desktop.ui.models.library_rows import grouped
from synthia_desktop.ui.theme import Theme


def local(name: str, source: Source = Source.SYNTHIA, quant: str = "Q4_K_M") -> LocalModel:
    path = Path(f"/models/{source}/{name}.{quant}.gguf")
    facts = ModelFacts(architecture="llama", parameters=7_241_732_096)
    return LocalModel(path, (path,), name, quant, 4_368_439_584, source, source.is_ours, facts)


MODELS = [
    local("zephyr", Source.OLLAMA),
    local("phi-2", Source.FOLDER),
    local("Synthia-7B"),
    local("alpaca"),
]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> LibraryList:
    made = LibraryList(theme)
    qtbot.addWidget(made)
    made.resize(272, 500)
    made.set_rows(grouped(MODELS), nothing=False)
    with qtbot.waitActive(made):
        made.show()
    return made


def path_of(name: str) -> str:
    return next(str(model.path) for model in MODELS if model.name == name)


def test_models_are_grouped_by_place_and_sorted_by_name() -> None:
    assert [row.text for row in grouped(MODELS)] == [
        "Synthia's folder",
        "alpaca",
        "Synthia-7B",
        "Other folders",
        "phi-2",
        "Ollama",
        "zephyr",
    ]


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (local("a"), "a, Q4_K_M, 7.2B · 4.37 GB · llama, Synthia's folder"),
        (local("b", Source.FOLDER), "b, Q4_K_M, 7.2B · 4.37 GB · llama · folder, Other folders"),
        (
            replace(local("c"), joinable=True, files=(Path("a"), Path("b"))),
            "c, Q4_K_M, 2 parts, can be joined, Synthia's folder",
        ),
        (replace(local("d"), problem=ModelFileError("It is cut short", "", "")), "d, Q4_K_M, It is cut short"),
        (replace(local("e"), facts=ModelFacts(kind="mmproj")), "e, Q4_K_M, Reads pictures for another model"),
    ],
)
def test_a_row_speaks_a_sentence(shown: LibraryList, model: LocalModel, words: str) -> None:
    shown.set_rows(grouped([model]), nothing=False)
    rows = shown.view.rows
    assert rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole).startswith(words)


def test_a_row_says_that_it_is_the_default_and_has_an_update(shown: LibraryList) -> None:
    path = path_of("alpaca")
    shown.set_rows(grouped(MODELS, path, {path}), nothing=False)
    rows = shown.view.rows
    spoken = rows.data(rows.index_of(path), Qt.ItemDataRole.AccessibleTextRole)
    assert "opened at the start, Update available" in spoken


def test_arrows_pass_over_headings(qtbot: QtBot, shown: LibraryList) -> None:
    shown.choose(path_of("Synthia-7B"))
    with qtbot.waitSignal(shown.view.chosen) as caught:
        qtbot.keyClick(shown.view, Qt.Key.Key_Down)
    assert caught.args == [path_of("phi-2")]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "chat_requested"), (Qt.Key.Key_Delete, "delete_requested")]
)
def test_keys_act_on_the_chosen_model(qtbot: QtBot, shown: LibraryList, key: Qt.Key, signal: str) -> None:
    shown.choose(path_of("phi-2"))
    with qtbot.waitSignal(getattr(shown.view, signal)) as caught:
        qtbot.keyClick(shown.view, key)
    assert caught.args == [path_of("phi-2")]


def test_new_rows_keep_the_chosen_model_and_announce_nothing(qtbot: QtBot, shown: LibraryList) -> None:
    shown.choose(path_of("phi-2"))
    with qtbot.assertNotEmitted(shown.view.chosen):
        shown.set_rows(grouped([*MODELS, local("beta")]), nothing=False)
    assert shown.view.rows.path(shown.view.currentIndex()) == path_of("phi-2")


def test_no_model_says_so(shown: LibraryList) -> None:
    shown.set_rows([], nothing=True)
    assert shown._nothing.isVisible()
    assert shown._nothing.text() == "No models on this computer yet."
    assert not shown.view.isVisible()


def test_five_hundred_models_need_no_more_widgets(shown: LibraryList) -> None:
    before = len(shown.findChildren(QWidget))
    shown.set_rows(grouped([local(f"model-{number}") for number in range(500)]), nothing=False)
    shown.grab()
    assert shown.view.rows.rowCount() == 501
    assert len(shown.findChildren(QWidget)) == before


def test_a_problem_is_painted_in_red(shown: LibraryList, theme: Theme) -> None:
    """The second line of a broken model has the colour of errors, that of a whole one has not."""

    def has_red(model: LocalModel) -> bool:
        shown.set_rows(grouped([model]), nothing=False)
        image = shown.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        red = theme.color("status.error")
        colors = {bytes(four) for four in zip(*[iter(bytes(image.constBits()))] * 4, strict=True)}
        return any(abs(c[2] - red.red()) + abs(c[0] - red.blue()) < 40 for c in colors)

    whole = local("whole")
    assert has_red(replace(whole, problem=ModelFileError("The model file is cut short", "", "")))
    assert not has_red(whole)
