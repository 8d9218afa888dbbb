"""A window that alone has some messages asks before it closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.leaving import Leaving
from tests.ui.chat.test_archive import limit_pages


class Window(QWidget):
    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self.leaving = Leaving(archive, self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        event.setAccepted(self.leaving.may_close())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(tmp_path / "synthia.db")
    yield made
    made.close()


@pytest.fixture
def archive(store: ConversationStore, qtbot: QtBot) -> Iterator[Archive]:
    background = Background()
    made = Archive(store, background)
    yield made
    made.close()
    background.close()


@pytest.fixture
def window(archive: Archive, qtbot: QtBot) -> Window:
    made = Window(archive)
    qtbot.addWidget(made)
    made.show()
    return made


def fail_to_store(store: ConversationStore, archive: Archive, qtbot: QtBot) -> None:
    limit_pages(store, 1)
    with qtbot.waitSignal(archive.trouble):
        archive.put(Conversation("c"), Message("q", None, Role.USER, "x" * 200_000))


def click(window: Window, words: str) -> None:
    (box,) = window.findChildren(QMessageBox)
    next(b for b in box.findChildren(QPushButton) if b.text() == words).click()


def test_with_everything_stored_nothing_is_asked(window: Window) -> None:
    assert window.close()
    assert window.findChildren(QMessageBox) == []


def test_the_window_stays_where_the_person_wants_it(
    window: Window, store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    fail_to_store(store, archive, qtbot)
    assert not window.close()
    assert not window.close()  # asked once, however often the window is to close
    click(window, "Keep the window open")
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    limit_pages(store, 1_000_000)
    with qtbot.waitSignal(archive.trouble):
        archive.retry()
    assert window.close()


def test_the_window_closes_where_the_person_gives_them_up(
    window: Window, store: ConversationStore, archive: Archive, qtbot: QtBot
) -> None:
    fail_to_store(store, archive, qtbot)
    assert not window.close()
    click(window, "Close and lose them")
    assert not window.isVisible()
