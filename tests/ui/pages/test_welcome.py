"""The welcome page offers two ways to begin, and nothing on it is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.machine import MachineRow
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.theme import Theme

ROWS = [
    MachineRow("gpu", "NVIDIA GeForce RTX 4060 Laptop GPU", "7.1 GB free"),
    MachineRow("memory-stick", "16 GB RAM", "9.8 GB free"),
    MachineRow("cpu", "8 cores", "All of them are used for the model"),
    MachineRow("hard-drive", "185 GB free on disk", "For models and conversations"),
]


def shown_page(qtbot: QtBot, theme: Theme, width: int = 1280, height: int = 800) -> WelcomePage:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.set_machine(ROWS)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    return page


def texts(page: WelcomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_demo_is_asked_for_by_mouse_and_by_enter(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    with qtbot.waitSignal(page.demo_requested):
        page._demo.click()
    with qtbot.waitSignal(page.demo_requested):
        qtbot.keyClick(page._demo, Qt.Key.Key_Return)


def test_a_click_on_the_words_of_the_file_card_asks_for_a_file(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    words = next(label for label in page.findChildren(QLabel) if label.text() == "Use a model you already have.")
    at = words.mapTo(page._file, words.rect().center())
    assert page._file.childAt(at) is None, "the words take the click that belongs to the card"
    with qtbot.waitSignal(page.file_requested):
        qtbot.mouseClick(page._file, Qt.MouseButton.LeftButton, pos=at)


def test_machine_rows_replace_the_ones_before(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    assert {"16 GB RAM", "9.8 GB free"} <= set(texts(page))
    page.set_machine([MachineRow("cpu", "2 cores", "Slow")])
    qtbot.waitUntil(lambda: "2 cores" in texts(page))
    assert "16 GB RAM" not in texts(page)


def test_theme_is_announced_only_when_the_person_chooses_it(qtbot: QtBot, theme: Theme) -> None:
    page = shown_page(qtbot, theme)
    with qtbot.assertNotEmitted(page.theme_changed):
        page.set_theme_mode("light")
    assert page._themes.value() == "light"
    dark = next(button for button in page._themes.findChildren(QToolButton) if button.text() == "Dark")
    with qtbot.waitSignal(page.theme_changed, check_params_cb=lambda mode: mode == "dark"):
        dark.click()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (960, 600)])
def test_everything_is_in_view_at_normal_text_size(qtbot: QtBot, theme: Theme, width: int, height: int) -> None:
    page = shown_page(qtbot, theme, width, height)
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [1280, 960])
def test_large_text_scrolls_and_is_never_cut_at_the_side(qtbot: QtBot, theme: Theme, width: int) -> None:
    theme.set_text_scale(1.6)
    page = shown_page(qtbot, theme, width, 600)
    assert page.verticalScrollBar().maximum() > 0
    inside = page.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page.viewport().width()
    for label in page.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
        assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(shown_page(qtbot, theme)) == []
