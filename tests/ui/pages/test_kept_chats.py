"""The settings of kept chats: what is shown, what is sent, and that a size is only asked for when it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import StateSettings
from synthia_desktop.ui.pages.kept_chats import KeptChats
from synthia_desktop.ui.theme import Theme


@pytest.fixture
def kept(theme: Theme, qtbot: QtBot) -> KeptChats:
    made = KeptChats(theme)
    qtbot.addWidget(made)
    return made


def test_it_shows_what_is_set(kept: KeptChats) -> None:
    kept.set_states(StateSettings(keep=True, budget_gb=5, max_days=90))
    assert (kept.keep.isChecked(), kept.budget.currentText(), kept.days.currentText()) == (True, "5 GB", "90 days")
    kept.set_states(StateSettings(keep=False))
    assert not kept.budget.isEnabled()
    assert not kept.days.isEnabled()


def test_it_sends_what_the_person_sets(kept: KeptChats, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.changed) as sent:
        kept.budget.setCurrentIndex(kept.budget.findData(16))
        kept.budget.activated.emit(0)
    assert sent.args == [StateSettings(budget_gb=16)]
    with qtbot.waitSignal(kept.changed) as sent:
        kept.keep.click()
    assert sent.args == [StateSettings(keep=False, budget_gb=16)]


def test_the_size_is_asked_for_when_it_is_seen(kept: KeptChats, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.size_wanted):
        kept.show()
    kept.set_size(412_000_000)
    assert kept.size_words.text() == "412 MB"
    with qtbot.waitSignal(kept.clear_requested):
        qtbot.mouseClick(kept.clear, Qt.MouseButton.LeftButton)
    kept.set_size(0)
    assert kept.size_words.text() == "Nothing"
    assert not kept.clear.isEnabled()
