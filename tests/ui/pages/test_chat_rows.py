"""The chat settings of this program's: who names new chats, and where turns are appended."""

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.pages.chat_rows import ChatRows
from synthia_desktop.ui.pages.settings_rows import Section
from synthia_desktop.ui.theme import Theme

FILE = "/home/somebody/turns.jsonl"


def test_what_is_set_is_told_and_shown(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    section = Section(theme, "Chat", "message-square")
    qtbot.addWidget(section)
    rows = ChatRows(theme, section)
    section.show()
    told: list[tuple[str, object]] = []
    rows.changed.connect(lambda name, value: told.append((name, value)))
    rows.set_settings(Settings())
    assert rows.titles.isChecked()
    assert rows.place.text() == "No file"
    assert not rows.stop.isVisible()
    rows.titles.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (FILE, ""))
    rows.choose.click()
    rows.set_settings(Settings(turns_file=FILE, model_titles=False))
    assert rows.place.text() == FILE
    rows.stop.click()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    rows.choose.click()
    assert told == [("model_titles", False), ("turns_file", FILE), ("turns_file", "")]
