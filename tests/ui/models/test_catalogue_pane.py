"""The catalogue as people use it: choose a model, see what it is, download, chat, find the GGUF sibling."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.catalog import Catalogue, load_catalogue
from synthia_desktop.core.loading import AUTO_CONTEXT, KvType
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.models.catalogue_detail import ModelView
from synthia_desktop.ui.models.catalogue_pane import CataloguePane
from synthia_desktop.ui.models.evaluation import EvaluationView, ScoreBars
from synthia_desktop.ui.models.fact_card import FactCard
from synthia_desktop.ui.models.plan_legend import FitLegend
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.theme import Theme
from tests.ui.models.machines import LAPTOP, plan_service

CATALOGUE = load_catalogue(resources_dir() / "catalog")
TIMEOUT = 30_000
BLOKE = "TheBloke/Synthia-7B-v1.3-GGUF"


FIRST = "synthia-7b-v3.0"


@pytest.fixture
def new_pane(theme: Theme, qtbot: QtBot, tools: PlanTools) -> CataloguePane:
    made = CataloguePane(theme, CATALOGUE, tools)
    for widget, width in ((made.list, 272), (made.detail, 900)):
        qtbot.addWidget(widget)
        widget.resize(width, 700)
        widget.show()
    return made


@pytest.fixture(scope="module")
def prediction(qapp: QApplication) -> Prediction:
    return Prediction()


@pytest.fixture(scope="module")
def one_pane(
    shared_theme: Theme, prediction: Prediction, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[CataloguePane]:
    """Made once: of hundreds of widgets, and with plans of every model."""
    service, _desk = plan_service(tmp_path_factory.mktemp("plans") / "planner.log", LAPTOP)
    made = CataloguePane(shared_theme, CATALOGUE, PlanTools(service, prediction))
    yield made
    for widget in (made.list, made.detail):
        widget.close()
        widget.deleteLater()
    service.close()


@pytest.fixture
def pane(theme: Theme, one_pane: CataloguePane, prediction: Prediction) -> Iterator[CataloguePane]:
    """With nothing on this computer. It shows what the test before has shown."""
    one_pane.set_installed(())
    one_pane.set_downloading(())
    one_pane.show_fitting_only(False)
    prediction.choose(AUTO_CONTEXT, KvType.F16)
    for widget, width in ((one_pane.list, 272), (one_pane.detail, 900)):
        widget.resize(width, 700)
        widget.show()
    yield one_pane
    shown(one_pane).files.chooser.setCurrentIndex(0)
    for widget in (one_pane.list, one_pane.detail):
        widget.hide()


def shown(pane: CataloguePane) -> ModelView:
    assert pane.detail.view is not None
    return pane.detail.view


def words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join([*labels, *(chip.text() for chip in widget.findChildren(Chip))])


def press(qtbot: QtBot, widget: QWidget, text: str) -> None:
    found = [b for b in widget.findChildren(QPushButton) if text in (b.text(), b.accessibleName())]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def sentences(pane: CataloguePane) -> list[str]:
    rows = pane.list.view.rows
    return [rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())]


def test_the_first_model_is_shown_at_the_start(new_pane: CataloguePane) -> None:
    assert new_pane.current() == FIRST
    assert "Synthia 7B v3.0" in words(shown(new_pane))


def test_rows_say_what_a_model_is(new_pane: CataloguePane) -> None:
    new_pane.set_installed({(BLOKE, "Q4_K_M")})
    told = sentences(new_pane)
    assert told[:3] == [
        "Synthia family",
        "Synthia 7B v3.0, 7B, Apache-2.0, Mistral 7B v0.1, benchmark average not published",
        "Synthia 7B v1.3, 7B, Apache-2.0, Mistral 7B v0.1, benchmark average 64.85, installed",
    ]
    assert "Other models" in told
    assert "Qwen3 0.6B, 0.6B, Apache-2.0, Alibaba Qwen" in told


def test_arrows_choose_and_skip_headings(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model(FIRST)
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Down)
    assert pane.current() == "synthia-7b-v1.3"
    pane.show_model("synthia-7b")
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Down)
    assert pane.current() == "qwen3-0.6b"


def test_choosing_by_click(pane: CataloguePane, qtbot: QtBot) -> None:
    view = pane.list.view
    index = view.rows.index_of("synthia-70b-v1.2")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert pane.current() == "synthia-70b-v1.2"
    bars = shown(pane).findChild(ScoreBars)
    assert bars is not None
    assert bars.accessibleName() == "ARC 70.48, HellaSwag 86.98, MMLU 70.13, TruthfulQA 58.64"
    assert "average 71.56" in words(shown(pane))


def test_a_release_without_scores_says_so_and_leads_to_one_that_has_some(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model(FIRST)
    evaluation = shown(pane).findChild(EvaluationView)
    assert evaluation is not None
    assert "The author has not published scores for this version." in words(evaluation)
    press(qtbot, evaluation, "Open Synthia 7B v1.3")
    qtbot.waitUntil(lambda: pane.current() == "synthia-7b-v1.3")
    assert pane.list.view.rows.row(pane.list.view.currentIndex()).text == "Synthia 7B v1.3"


def test_nothing_is_said_of_scores_that_are_not_known(pane: CataloguePane) -> None:
    pane.show_model("qwen3-0.6b")
    assert shown(pane).evaluation.isHidden()
    pane.show_model("synthia-7b-v1.5")
    evaluation = shown(pane).evaluation
    assert "The author has not published scores" in words(evaluation)
    assert "average of seven tasks 54.80" in words(evaluation)


def test_the_page_says_licence_prompt_and_cautions(pane: CataloguePane) -> None:
    pane.show_model("synthia-70b-v1.2")
    text = words(shown(pane))
    assert "Llama 2 Community License. Asks to be accepted once, before the first download." in text
    assert "20 % more data than 1.1 and twice the training time." in text
    assert "Uncensored" in text
    facts = dict(card for found in shown(pane).findChildren(FactCard) for card in found.facts())
    assert facts["Prompt format"] == "Synthia"
    assert facts["System message"].startswith("Tree of Thoughts: “Elaborate on the topic")
    assert facts["Parameters"] == "68,976,648,192"


def test_downloading_and_chatting_name_repository_and_file(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model("synthia-7b-v1.3")
    pane.set_installed({(BLOKE, "Q4_K_M")})
    pane.set_downloading({(BLOKE, "Q5_K_M")})
    table = shown(pane).files.table
    viewport = table.view.viewport()
    assert table.action_rect("synthia-7b-v1.3.Q5_K_M.gguf").isEmpty()
    for name, signal in (
        ("synthia-7b-v1.3.Q8_0.gguf", pane.download_requested),
        ("synthia-7b-v1.3.Q4_K_M.gguf", pane.chat_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=table.action_rect(name).center())
        assert asked.args == [BLOKE, name]


def test_a_split_file_is_one_row(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model("synthia-70b-v1.2")
    table = shown(pane).files.table
    assert table.keys().count("synthia-70b-v1.2.Q6_K.gguf") == 1
    table.select("synthia-70b-v1.2.Q6_K.gguf")
    with qtbot.waitSignal(pane.download_requested) as asked:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == ["TheBloke/Synthia-70B-v1.2-GGUF", "synthia-70b-v1.2.Q6_K.gguf"]


def test_another_repository_shows_its_own_files(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model("synthia-7b-v1.3")
    files = shown(pane).files
    files.chooser.setCurrentIndex(1)
    assert "Synthia-7B-v1.3.q5_k_m.gguf" in files.table.keys()  # noqa: SIM118 (keys() of a table, not of a dict)
    with qtbot.waitSignal(pane.repository_requested) as asked:
        press(qtbot, files, "Open repository")
    assert asked.args == ["Undi95/Synthia-7B-v1.3-GGUF"]


def test_a_repository_whose_files_are_not_known_says_so(pane: CataloguePane) -> None:
    pane.show_model("qwen3-0.6b")
    files = shown(pane).files
    assert "This is a choice of its files." in words(files)
    files.chooser.setCurrentIndex(1)
    assert files.table.isHidden()
    assert "Open the repository to see them." in words(files)


def test_other_formats_lead_to_the_gguf_sibling_and_to_each_branch(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model("synthia-7b-v1.3")
    assert (
        f"llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot "
        f"run here. Their GGUF sibling is {BLOKE}." in words(shown(pane))
    )
    for text, reference in (
        ("Open the GGUF repository", BLOKE),
        ("Open TheBloke/Synthia-7B-v1.3-AWQ", "TheBloke/Synthia-7B-v1.3-AWQ"),
        ("Open migtissera/Synthia-7B-v1.3", "migtissera/Synthia-7B-v1.3"),
        (
            "Open TheBloke/Synthia-7B-v1.3-GPTQ:gptq-8bit--1g-actorder_True",
            "TheBloke/Synthia-7B-v1.3-GPTQ:gptq-8bit--1g-actorder_True",
        ),
        ("Model card", "migtissera/Synthia-7B-v1.3"),
    ):
        with qtbot.waitSignal(pane.repository_requested) as asked:
            press(qtbot, shown(pane), text)
        assert asked.args == [reference]


def test_the_licence_is_one_click_away(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model(FIRST)
    with qtbot.waitSignal(pane.link_requested) as asked:
        press(qtbot, shown(pane), "Read the licence")
    assert asked.args == ["https://www.apache.org/licenses/LICENSE-2.0"]


@pytest.mark.integration  # every model, one after the other
def test_every_model_can_be_shown(pane: CataloguePane, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(pane.list) == []
    for model in CATALOGUE.models:
        pane.show_model(model.id)
        assert pane.current() == model.id
        assert model.description in words(shown(pane))
        assert nameless(pane.detail) == []


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_nothing_is_wider_than_the_smallest_window_leaves(pane: CataloguePane, theme: Theme, scale: float) -> None:
    theme.set_text_scale(scale)
    pane.detail.resize(960 - 69 - 265, 500)
    for model_id in ("synthia-7b-v1.3", "synthia-70b-v1.2b", "llama-3-8b-synthia-v3.5"):
        pane.show_model(model_id)
        assert pane.detail.horizontalScrollBar().maximum() == 0


def test_every_model_of_a_known_shape_says_how_it_fits(pane: CataloguePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.first is not None, timeout=TIMEOUT)
    told = sentences(pane)
    assert told[1].endswith(", Q4_K_M: Runs on GPU, benchmark average not published")
    large = next(words for words in told if words.startswith("Synthia 70B v1.2,"))
    assert "Too big" in large
    assert sum("recommended for this computer" in words for words in told) == 1
    first = CATALOGUE.model(pane.first or "")
    assert first is not None
    assert first.parameters < 30_000_000_000, "a 70B is not the answer on a laptop"
    legend = pane.list.findChild(FitLegend)
    assert legend is not None
    assert legend.isVisible()


def test_fits_here_leaves_out_what_does_not(pane: CataloguePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.first is not None, timeout=TIMEOUT)
    view = pane.list.view
    pane.show_fitting_only(True)
    shown = [view.rows.row(view.rows.index(n)).text for n in range(view.rows.rowCount()) if not view.isRowHidden(n)]
    assert "Synthia 7B v3.0" in shown
    assert "Synthia 70B v1.2" not in shown
    assert "Synthia family" in shown
    pane.show_model("synthia-7b-v1.3")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert pane.current() not in ("synthia-70b-v1.2b", "synthia-70b-v1.2"), "arrows skip what is left out"
    pane.show_fitting_only(False)
    assert not any(view.isRowHidden(n) for n in range(view.rows.rowCount()))


def test_the_files_are_planned_from_what_the_catalogue_knows(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model(FIRST)
    table = shown(pane).files.table
    qtbot.waitUntil(lambda: bool(table.known.recommended), timeout=TIMEOUT)
    assert table.known.approximate
    assert table.known.recommended == "synthia-7b-v3.0.Q4_K_M.gguf"
    with qtbot.waitSignal(pane.download_requested) as asked:
        table.select(table.known.recommended)
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert asked.args == ["TheBloke/Synthia-7B-v3.0-GGUF", "synthia-7b-v3.0.Q4_K_M.gguf"]


def test_another_context_is_chosen_above_the_table(pane: CataloguePane, qtbot: QtBot) -> None:
    pane.show_model(FIRST)
    files = shown(pane).files
    qtbot.waitUntil(lambda: bool(files.table.known.recommended), timeout=TIMEOUT)
    bar = files.prediction
    bar.context.setFocus()
    for _ in range(3):
        qtbot.keyClick(bar.context, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: all(plan.context == 32768 for plan in files.table.known.plans.values()), timeout=TIMEOUT)
    pane.show_model("synthia-7b-v1.3")
    assert shown(pane).files.prediction.context.currentText() == "32,768 tokens", "it stays for the other models"


def test_a_model_that_does_not_fit_leads_to_one_that_does(pane: CataloguePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.first is not None, timeout=TIMEOUT)
    pane.show_model("synthia-70b-v1.2")
    qtbot.waitUntil(lambda: shown(pane).files.notice.banner is not None, timeout=TIMEOUT)
    banner = shown(pane).files.notice.banner
    assert banner is not None
    assert banner.accessibleName() == "No file of this model fits this computer"
    first = CATALOGUE.model(pane.first or "")
    assert first is not None
    press(qtbot, banner, f"Show {first.name}")
    qtbot.waitUntil(lambda: pane.current() == first.id, timeout=TIMEOUT)


def test_a_model_on_this_computer_is_planned_from_its_file(
    theme: Theme, qtbot: QtBot, tools: PlanTools, demo_model: Path
) -> None:
    made = CataloguePane(theme, CATALOGUE, tools, lambda _repo, file: str(demo_model) if "Q4_K_M" in file else "")
    for widget in (made.list, made.detail):
        qtbot.addWidget(widget)
    table = shown(made).files.table
    qtbot.waitUntil(lambda: len(table.known.plans) == len(table.keys()) + 2, timeout=TIMEOUT)
    assert table.known.plans["synthia-7b-v3.0.Q4_K_M.gguf"].memory.needed < 1 << 30, "the demo model is tiny"


@pytest.mark.integration  # every pane, built anew
def test_no_part_is_ever_a_window_of_its_own(theme: Theme, qtbot: QtBot, tools: PlanTools) -> None:
    """A part that is shown before it has a parent flashes over the window and takes its focus."""
    flashed: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                flashed.append(type(watched).__name__)
            return False

    watch, app = Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    made = CataloguePane(theme, CATALOGUE, tools)
    for model in CATALOGUE.models[:6]:
        made.show_model(model.id)
    qtbot.waitUntil(lambda: made.first is not None, timeout=TIMEOUT)
    app.removeEventFilter(watch)
    for widget in (made.list, made.detail):
        qtbot.addWidget(widget)
    assert flashed == []


def test_an_empty_catalogue_shows_nothing(theme: Theme, qtbot: QtBot, tools: PlanTools) -> None:
    made = CataloguePane(theme, Catalogue(), tools)
    qtbot.addWidget(made.list)
    qtbot.addWidget(made.detail)
    made.set_installed({(BLOKE, "Q4_K_M")})
    assert made.detail.view is None
    assert made.current() == ""
