"""The header of the chat page: model, badge, loading and what they ask for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.chat.header import ChatHeader
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.theme import Theme


@pytest.fixture
def header(theme: Theme, qtbot: QtBot) -> ChatHeader:
    made = ChatHeader(theme)
    qtbot.addWidget(made)
    made.resize(900, 44)
    made.show()
    made.set_model("Synthia 7B v3.0", "Q4_K_M")
    return made


def badge(header: ChatHeader) -> Chip:
    return header.findChildren(Chip)[0]


def test_every_control_has_a_name(header: ChatHeader, nameless: Callable[[QWidget], list[str]]) -> None:
    header.set_badge("CPU", warning=False)
    assert nameless(header) == []
    assert header.picker_button.accessibleName() == "Model: Synthia 7B v3.0 Q4_K_M"


def test_the_picker_opens_by_key(header: ChatHeader, qtbot: QtBot) -> None:
    header.setFocus()
    with qtbot.waitSignal(header.picker_requested):
        qtbot.keyClick(header.picker_button, Qt.Key.Key_Space)


def test_loading_takes_the_place_of_the_badge_and_can_be_cancelled(header: ChatHeader, qtbot: QtBot) -> None:
    header.set_badge("28/33 layers on GPU", warning=False)
    header.set_loading(0.48, "Loading, 2.1 of 4.4 GB")
    (meter,) = header.findChildren(Meter)
    assert meter.share == pytest.approx(0.48)
    assert (meter.isVisible(), badge(header).isVisible()) == (True, False)
    cancel = next(b for b in header.findChildren(QPushButton) if b.text() == "Cancel")
    with qtbot.waitSignal(header.cancel_requested):
        cancel.click()
    header.set_badge("Not loaded", warning=True)
    assert (meter.isVisible(), badge(header).isVisible()) == (False, True)
    with qtbot.waitSignal(header.badge_clicked):
        badge(header).click()


@pytest.mark.parametrize(("on_gpu", "icon"), [(True, "zap"), (False, "cpu")])
@pytest.mark.parametrize("words", ["28/33 layers on GPU", "28 von 33 Schichten auf der Grafikkarte", "GPU Null"])
def test_the_badge_s_icon_comes_from_where_the_model_runs(
    header: ChatHeader, theme: Theme, qtbot: QtBot, words: str, on_gpu: bool, icon: str
) -> None:
    header.set_badge(words, warning=False, on_gpu=on_gpu)
    like = Chip(theme, words, icon)
    qtbot.addWidget(like)
    like.resize(badge(header).size())
    assert badge(header).grab().toImage() == like.grab().toImage()


def test_no_words_no_badge(header: ChatHeader) -> None:
    header.set_badge("", warning=False)
    assert not badge(header).isVisible()


def test_a_narrow_header_drops_the_backend_but_not_its_name(header: ChatHeader) -> None:
    header.set_badge("Vulkan · 28/33 layers on GPU", warning=False)
    assert badge(header).text() == "Vulkan · 28/33 layers on GPU"
    header.resize(560, 44)
    assert badge(header).text() == "28/33 layers on GPU"
    header.resize(400, 44)
    assert badge(header).is_bare, "its icon says more than the beginning of a word"
    assert badge(header).width() >= badge(header).sizeHint().width()
    assert badge(header).accessibleName() == "Vulkan · 28/33 layers on GPU"
    assert badge(header).toolTip().startswith("Vulkan · 28/33 layers on GPU")
    header.resize(900, 44)
    assert badge(header).text() == "Vulkan · 28/33 layers on GPU"
    assert not badge(header).is_bare


def test_load_settings_are_toggled_by_the_person_only(header: ChatHeader, qtbot: QtBot) -> None:
    heard: list[bool] = []
    header.load_settings_toggled.connect(heard.append)
    header.set_load_settings_open(True)
    assert heard == []
    next(b for b in header.findChildren(QToolButton) if b.accessibleName() == "Load settings").click()
    assert heard == [False]


def test_the_dots_are_there_when_they_open_something(header: ChatHeader) -> None:
    dots = next(b for b in header.findChildren(QToolButton) if b.accessibleName() == "More")
    assert not dots.isVisible()
    header.set_menu(QMenu(header))
    assert dots.isVisible()


def test_a_long_name_does_not_widen_the_window(header: ChatHeader, theme: Theme) -> None:
    theme.set_text_scale(1.6)
    header.set_model("a-very-long-model-name-" * 6, "IQ2_XXS")
    header.set_badge("Vulkan · 28/33 layers on GPU", warning=False)
    assert header.minimumSizeHint().width() <= 600
