"""The frame of the models page: which of its three panes is shown, the search field, and widths."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.models.page import ModelsPage
from synthia_desktop.ui.theme import Theme


class StandIn(QObject):
    """A pane that notes what it is asked for."""

    shown = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.list, self.detail = QListWidget(), QLabel(name)
        self.list.setAccessibleName(name)
        self.searched: list[str] = []
        self.ended = 0
        self.fitting_only = False

    def show_fitting_only(self, fitting: bool) -> None:
        self.fitting_only = fitting

    def search(self, text: str) -> None:
        if text:
            self.searched.append(text)
            self.shown.emit()
        else:
            self.ended += 1
            self.left.emit()


class Opened:
    """The page and its three panes."""

    def __init__(self, theme: Theme) -> None:
        self.catalogue, self.hub, self.library = StandIn("catalogue"), StandIn("hub"), StandIn("library")
        self.page = ModelsPage(theme, QLabel("strip"), self.catalogue, self.hub, self.library)
        field = self.page.findChild(QLineEdit)
        assert field is not None
        self.field = field

    def visible(self) -> list[StandIn]:
        panes = (self.catalogue, self.hub, self.library)
        return [pane for pane in panes if pane.list.isVisible() and pane.detail.isVisible()]

    def segment(self, text: str) -> QToolButton:
        return next(b for b in self.page.findChildren(QToolButton) if b.text() == text)


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Opened:
    made = Opened(theme)
    qtbot.addWidget(made.page)
    made.page.resize(1211, 747)
    made.page.show()
    made.page.activateWindow()
    qtbot.waitUntil(made.page.isActiveWindow)
    return made


def test_segments_switch_between_catalogue_and_library(opened: Opened, qtbot: QtBot) -> None:
    assert opened.visible() == [opened.catalogue]
    qtbot.mouseClick(opened.segment("Installed"), Qt.MouseButton.LeftButton)
    assert opened.page.pane() == "installed"
    assert opened.visible() == [opened.library]
    opened.page.show_pane("all")
    assert opened.visible() == [opened.catalogue]
    assert opened.segment("All").isChecked()


def test_fits_here_shows_the_catalogue_without_what_is_too_big(opened: Opened, qtbot: QtBot) -> None:
    qtbot.mouseClick(opened.segment("Fits here"), Qt.MouseButton.LeftButton)
    assert opened.page.pane() == "fits"
    assert opened.visible() == [opened.catalogue]
    assert opened.catalogue.fitting_only
    opened.page.search("qwen")
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert opened.page.pane() == "fits"
    qtbot.mouseClick(opened.segment("All"), Qt.MouseButton.LeftButton)
    assert not opened.catalogue.fitting_only


@pytest.mark.parametrize(("width", "scale"), [(1211, 1.0), (891, 1.0), (891, 1.6), (1211, 1.6)])
def test_the_segments_are_never_cut(opened: Opened, theme: Theme, qtbot: QtBot, width: int, scale: float) -> None:
    theme.set_text_scale(scale)
    opened.page.resize(width, 547)
    for button in (opened.segment("All"), opened.segment("Installed")):
        words = button.fontMetrics().horizontalAdvance(button.text())
        qtbot.waitUntil(lambda button=button, words=words: button.width() >= words + 8)
        assert button.mapTo(opened.page, button.rect().topRight()).x() < opened.catalogue.list.width()


def test_the_page_tells_when_it_is_seen(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.page.watched) as told:
        opened.page.hide()
    assert told.args == [False]
    with qtbot.waitSignal(opened.page.watched) as told:
        opened.page.show()
    assert told.args == [True]


def test_enter_asks_the_hub_and_clearing_returns(opened: Opened, qtbot: QtBot) -> None:
    qtbot.mouseClick(opened.segment("Installed"), Qt.MouseButton.LeftButton)
    opened.page.focus_search()
    qtbot.keyClicks(opened.field, " synthia 7b ")
    assert opened.visible() == [opened.library]
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.hub.searched == ["synthia 7b"]
    assert opened.visible() == [opened.hub]
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)
    assert opened.field.text() == ""
    assert opened.visible() == [opened.library]
    assert opened.hub.ended == 1


def test_an_empty_search_asks_nothing(opened: Opened, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.keyClicks(opened.field, "   ")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.hub.searched == []


def test_the_hub_can_come_and_leave_by_itself(opened: Opened) -> None:
    opened.page.search("TheBloke/Synthia-7B-GGUF")
    opened.page.show_pane("all")
    opened.hub.shown.emit()
    assert opened.visible() == [opened.hub]
    opened.hub.left.emit()
    assert opened.visible() == [opened.catalogue]
    assert opened.field.text() == ""


def test_a_segment_leads_out_of_the_hub_even_when_it_is_chosen_already(opened: Opened, qtbot: QtBot) -> None:
    opened.page.search("qwen")
    assert opened.visible() == [opened.hub]
    qtbot.mouseClick(opened.segment("All"), Qt.MouseButton.LeftButton)
    assert opened.visible() == [opened.catalogue]
    assert opened.field.text() == ""


def test_down_leads_from_the_search_into_the_list(opened: Opened, qtbot: QtBot) -> None:
    opened.page.focus_search()
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.catalogue.list.hasFocus()


def test_the_list_can_be_hidden_and_the_search_brings_it_back(opened: Opened) -> None:
    opened.page.toggle_list()
    assert not opened.catalogue.list.isVisible()
    opened.page.focus_search()
    assert opened.catalogue.list.isVisible()
    assert opened.field.hasFocus()


@pytest.mark.parametrize(("width", "scale", "expected"), [(1211, 1.0, 273), (1031, 1.0, 201), (891, 1.6, 265)])
def test_the_list_is_narrower_in_narrow_windows(
    opened: Opened, theme: Theme, width: int, scale: float, expected: int
) -> None:
    theme.set_text_scale(scale)
    opened.page.resize(width, 547)
    shown = opened.catalogue.list
    assert shown.mapTo(opened.page, shown.rect().topRight()).x() + 2 == expected
    assert opened.page.width() == width


def test_everything_has_a_name(opened: Opened, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(opened.page) == []


def test_f6_goes_from_list_to_detail_and_back(opened: Opened) -> None:
    opened.catalogue.detail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    opened.catalogue.list.setFocus()
    opened.page.next_pane(1)
    assert opened.catalogue.detail.hasFocus()
    opened.page.next_pane(1)
    assert opened.catalogue.list.hasFocus()
    opened.page.next_pane(-1)
    assert opened.catalogue.detail.hasFocus()
