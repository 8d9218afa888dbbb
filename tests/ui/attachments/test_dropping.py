"""Files that are dragged onto the chat page or pasted into the message, and what is left to the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.attachments.dropping import DropArea
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.theme import Theme

ACTION, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Page(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.composer = Composer(theme)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.composer)
        self.area = DropArea(theme, self, self.composer, self)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Page:
    made = Page(theme)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def data_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(target: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), ACTION, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(5, 5), ACTION, data, LEFT, NONE, QEvent.Type.Drop)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_files_are_taken_and_words_say_so_before(page: Page, tmp_path: Path, qtbot: QtBot) -> None:
    data = data_of(tmp_path / "a.pdf", tmp_path / "b.md")
    assert enter(page, data)
    assert page.area.is_shown()
    with qtbot.waitSignal(page.area.dropped) as got:
        assert drop(page, data)
    assert got.args == [[tmp_path / "a.pdf", tmp_path / "b.md"]]
    assert not page.area.is_shown()


def test_the_words_go_when_the_files_are_carried_away(page: Page, tmp_path: Path) -> None:
    enter(page, data_of(tmp_path / "a.pdf"))
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert not page.area.is_shown()


def test_models_chats_and_folders_are_left_to_the_window(page: Page, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.area.dropped):
        for name in ("model.gguf", "conversations.json", "chats.jsonl", "chats.zip"):
            assert not enter(page, data_of(tmp_path / name))
        assert not enter(page, data_of(tmp_path))
        assert not enter(page.composer, data_of(tmp_path / "model.gguf", tmp_path / "a.pdf"))
        assert not enter(page, QMimeData())
    assert not page.area.is_shown()


def test_over_the_composer_json_is_a_file_like_others(page: Page, tmp_path: Path, qtbot: QtBot) -> None:
    data = data_of(tmp_path / "data.json")
    assert enter(page.composer, data)
    with qtbot.waitSignal(page.area.dropped) as got:
        assert drop(page.composer, data)
    assert got.args == [[tmp_path / "data.json"]]


def test_files_that_were_copied_are_pasted_as_files(page: Page, tmp_path: Path, qtbot: QtBot) -> None:
    editor = page.composer.focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    QGuiApplication.clipboard().setMimeData(data_of(tmp_path / "a.pdf", tmp_path / "b.txt"))
    with qtbot.waitSignal(page.composer.files_pasted) as got:
        editor.paste()
    assert got.args == [[tmp_path / "a.pdf", tmp_path / "b.txt"]]
    assert page.composer.text() == ""


def test_addresses_and_words_are_pasted_as_words(page: Page, qtbot: QtBot) -> None:
    editor = page.composer.focusProxy()
    assert isinstance(editor, QPlainTextEdit)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.pdf")])
    data.setText("https://example.org/a.pdf")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.assertNotEmitted(page.composer.files_pasted):
        editor.paste()
    assert page.composer.text() == "https://example.org/a.pdf"
