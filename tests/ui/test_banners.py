"""Banners above every page: each trouble once, the newest few, and the way to a page that asks for agreement."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from synthia_desktop.core.errors import AccessError, StorageError, SynthiaError
from synthia_desktop.store.opening import Salvage
from synthia_desktop.ui.banners import Banners
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.theme import Theme


def shown(banners: Banners) -> list[str]:
    return [banner.accessibleName() for banner in banners.findChildren(Banner) if not banner.isHidden()]


def test_the_same_trouble_is_shown_once_and_only_the_newest_three(theme: Theme, qtbot: QtBot) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    for title in ("one", "one", "two", "three", "four"):
        banners.show_trouble(SynthiaError(title, "It happened.", "Try again."))
    assert shown(banners) == ["two", "three", "four"]
    banners.show_trouble(ValueError("no words"))
    assert len(shown(banners)) == 3


def test_a_refused_access_leads_to_its_page(theme: Theme, qtbot: QtBot) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.show_trouble(AccessError("Closed", "Its terms.", "Accept them.", page="https://hub.example/org/model"))
    button = next(b for b in banners.findChildren(QPushButton) if b.text() == "Open the page")
    with qtbot.waitSignal(banners.link_requested) as asked:
        button.click()
    assert asked.args == ["https://hub.example/org/model"]


def test_the_storage_banner_leaves_by_itself(theme: Theme, qtbot: QtBot) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.show_storage_trouble("chats", StorageError("The disk is full", "Kept."))
    banners.show_storage_trouble("settings", StorageError("The settings were not saved", "Kept."))
    assert shown(banners) == ["The disk is full", "The settings were not saved"]
    banners.show_storage_trouble("chats", None)
    assert shown(banners) == ["The settings were not saved"]
    banners.show_storage_trouble("chats", None)
    banners.show_storage_trouble("settings", None)
    assert shown(banners) == []


def test_a_storage_banner_that_the_person_closed_is_not_there_to_leave(theme: Theme, qtbot: QtBot) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.show_storage_trouble("chats", StorageError("The disk is full", "Kept."))
    (banner,) = banners.findChildren(Banner)
    banner.close_banner()
    qtbot.waitUntil(lambda: not isValid(banner))
    banners.show_storage_trouble("chats", None)
    banners.show_storage_trouble("chats", StorageError("The disk is full", "Kept."))
    assert shown(banners) == ["The disk is full"]


def test_what_was_saved_of_a_damaged_file_is_told_exactly(theme: Theme, qtbot: QtBot) -> None:
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.show_salvage(Salvage(Path("/data/synthia.db.damaged-2026"), 12, 3_400, 1, 2, ("page 7 is wrong",)))
    (banner,) = banners.findChildren(Banner)
    _, text = banner.property("words")
    assert "12 chats with 3,400 messages could be saved" in text
    assert "In 2 of them messages are missing." in text
    assert "titles and settings of 1 are lost" in text
    assert str(Path("/data/synthia.db.damaged-2026")) in text


def test_they_leave_room_for_the_page_and_scroll_to_what_they_say(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    banners = Banners(theme)
    column.addWidget(banners)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    banners.set_room(400)
    assert banners.height() == 0
    banners.show_trouble(SynthiaError("One", "It happened.", "Try again.", "A log.\n" * 20))
    qtbot.waitUntil(lambda: banners.height() == banners._inner.height() > 0)
    banner = banners.findChildren(Banner)[0]
    next(b for b in banner.findChildren(QPushButton) if b.text() == "Details").click()
    qtbot.waitUntil(lambda: banners.verticalScrollBar().maximum() > 0)
    assert banners.height() == 220
    frame = next(log for log in banner.findChildren(QPlainTextEdit))
    assert frame.height() >= 8 * theme.line_height("code"), "all that it asks for"
    banner.close_banner()
    qtbot.waitUntil(lambda: banners.height() == 0)
