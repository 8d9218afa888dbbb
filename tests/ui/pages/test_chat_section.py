"""The chat settings of this program: who names new chats, and where turns are appended."""

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.pages.chat_section import ChatSection
from synthia_desktop.ui.theme import Theme

FILE = "/home/somebody/turns.jsonl"


def test_what_is_set_is_told_and_shown(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    section = ChatSection(theme)
    qtbot.addWidget(section)
    section.show()
    told: list[tuple[str, object]] = []
    section.changed.connect(lambda name, value: told.append((name, value)))
    section.set_settings(Settings())
    assert section.titles.isChecked()
    assert section.turns.place.text() == "No file"
    assert not section.turns.stop.isVisible()
    section.titles.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (FILE, ""))
    section.turns.choose.click()
    section.set_settings(Settings(turns_file=FILE, model_titles=False))
    assert section.turns.place.text() == FILE
    section.turns.stop.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    section.turns.choose.click()
    assert told == [("model_titles", False), ("turns_file", FILE), ("turns_file", "")]
