"""The card about a load that was reduced, and the card about one that failed for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import ModelFileError, SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.planner.report import TooBigError
from synthia_desktop.ui.chat.load_notice import WIDTH, LoadNotice
from synthia_desktop.ui.chat.load_problem import load_problem
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme
from tests.ui.load_reports import LOG, as_asked, failed_load, shortened, stepped_down

Key = Qt.Key


class Models:
    """Notes what is asked of the model session."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def ensure_loaded(self) -> None:
        self.asked.append("again")

    def load_anyway(self) -> None:
        self.asked.append("anyway")


@pytest.fixture
def notice(qtbot: QtBot, theme: Theme) -> LoadNotice:
    made = LoadNotice(theme)
    qtbot.addWidget(made)
    made.resize(956, 300)
    return made


def button(root: QWidget, words: str) -> QPushButton:
    return next(each for each in root.findChildren(QPushButton) if each.text() == words)


def test_a_reduced_load_is_an_amber_card_with_its_ways_on(qtbot: QtBot, notice: LoadNotice) -> None:
    notice.show_report(stepped_down())
    assert notice.banner is not None
    assert notice.banner.property("look") == "warn"
    assert notice.banner.accessibleName() == "Retried with 24 layers instead of 33"
    assert notice.banner.maximumWidth() == WIDTH
    with qtbot.waitSignal(notice.load_settings_requested):
        qtbot.keyClick(button(notice, "Load settings…"), Key.Key_Space)
    button(notice, "Details").click()
    (log,) = notice.findChildren(QPlainTextEdit)
    assert log.toPlainText() == LOG


def test_what_the_load_came_to_can_be_kept(qtbot: QtBot, notice: LoadNotice) -> None:
    notice.show_report(stepped_down())
    with qtbot.waitSignal(notice.keep_requested) as kept:
        qtbot.keyClick(button(notice, "Always use 24 here"), Key.Key_Space)
    assert kept.args == [LoadParams(gpu_layers=24, context_length=16384)]
    assert notice.isHidden()


def test_what_auto_gave_up_is_a_quiet_note(notice: LoadNotice) -> None:
    notice.show_report(shortened())
    assert notice.banner is not None
    assert notice.banner.property("look") == "info"
    assert "2,048 instead of 4,096" in notice.banner.accessibleName()


def test_a_load_as_it_was_asked_for_is_no_news(notice: LoadNotice) -> None:
    notice.show_report(stepped_down())
    notice.show_report(as_asked())
    assert notice.isHidden()
    assert notice.banner is None


def test_the_card_is_announced(qtbot: QtBot, notice: LoadNotice, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    notice.show_report(stepped_down())
    notice.show()
    qtbot.waitUntil(lambda: any("Retried with 24 layers" in text for text in said))


def test_every_control_has_a_name(notice: LoadNotice, nameless: Callable[[QWidget], list[str]]) -> None:
    notice.show_report(stepped_down())
    notice.show()
    assert nameless(notice) == []


def shown(qtbot: QtBot, theme: Theme, error: SynthiaError, models: Models, opened: list[str]) -> Transcript:
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(900, 700)
    transcript.show()
    transcript.show_problem(load_problem(error, models, lambda: opened.append("settings")))  # type: ignore[arg-type]
    return transcript


def test_a_failed_load_says_what_was_tried_and_what_is_safe(qtbot: QtBot, theme: Theme) -> None:
    models, opened = Models(), list[str]()
    transcript = shown(qtbot, theme, failed_load(), models, opened)
    view = transcript.problem_view()
    assert view is not None
    card = view.problem
    assert [what for what, _ in card.tried] == ["41 layers on GPU", "20 layers on GPU", "RAM only"]
    assert "Nothing has to be downloaded again." in card.safe
    assert "20 layers on GPU: The GPU memory ran out" in card.report()
    qtbot.keyClick(button(transcript, "Try again"), Key.Key_Space)
    qtbot.keyClick(button(transcript, "Load settings…"), Key.Key_Space)
    assert (models.asked, opened) == (["again"], ["settings"])


def test_what_is_too_big_by_plan_can_be_loaded_anyway(qtbot: QtBot, theme: Theme) -> None:
    models = Models()
    error = TooBigError("The model does not fit", "It needs 12.0 GB of RAM, and 9.8 GB is free.", "Close programs.")
    transcript = shown(qtbot, theme, error, models, [])
    qtbot.keyClick(button(transcript, "Load anyway"), Key.Key_Space)
    assert models.asked == ["anyway"]


def test_other_failures_offer_no_way_around_the_plan(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    transcript = shown(qtbot, theme, ModelFileError("The file is gone", str(tmp_path)), Models(), [])
    assert "Load anyway" not in [each.text() for each in transcript.findChildren(QPushButton)]
