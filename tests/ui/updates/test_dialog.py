"""Check for updates, with keys: what is new, the download into a folder, and every way in which there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.installation import Kind
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.updates.dialog import UpdateDialog
from synthia_desktop.ui.updates.service import UpdateService
from tests.hub.release_server import CONTENT, FEED, NAME, NEW, ReleaseServer, release
from tests.ui.updates.conftest import MakeService

Open = Callable[[UpdateService], UpdateDialog]


@pytest.fixture
def open_dialog(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Open:
    def start(service: UpdateService) -> UpdateDialog:
        dialog = UpdateDialog(theme, service, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.target.set_folder(tmp_path)
        dialog.show()
        return dialog

    return start


def told(dialog: QWidget) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel) if found.isVisible())


def buttons(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(QPushButton) if found.isVisible() and found.text()]


def press(dialog: QWidget, text: str, qtbot: QtBot) -> None:
    (button,) = [found for found in dialog.findChildren(QPushButton) if found.text() == text and found.isVisible()]
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_newer_version_is_shown_and_downloaded_by_keys(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    service = make_service()
    dialog = open_dialog(service)
    with qtbot.waitSignal(dialog.notes.card.finished):
        pass
    assert f"Synthia Desktop {NEW} is there" in told(dialog)
    assert "You have 0.1.0." in told(dialog)
    assert dialog.notes.card.plain_text() == "It is better."
    assert server.asked == [FEED, f"{FEED}.minisig"]
    with qtbot.waitSignal(service.fetched):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert "Downloaded and verified" in told(dialog)
    assert "unpack the archive" in told(dialog)
    with qtbot.waitSignal(dialog.folder_requested) as asked:
        press(dialog, "Show the folder", qtbot)
    assert asked.args == [str(tmp_path)]


def test_every_control_has_a_name(
    make_service: MakeService, open_dialog: Open, qtbot: QtBot, nameless: Callable[[QWidget], list[str]]
) -> None:
    dialog = open_dialog(make_service())
    with qtbot.waitSignal(dialog.notes.card.finished):
        pass
    assert nameless(dialog) == []


def test_the_newest_version(server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot) -> None:
    server.publish(release("0.1.0"))
    service = make_service()
    with qtbot.waitSignal(service.found):
        dialog = open_dialog(service)
    assert "Synthia is up to date" in told(dialog)
    assert buttons(dialog) == ["Close"]


def test_a_build_without_a_key_shows_the_notes_and_offers_no_download(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot
) -> None:
    server.publish({**release(), "page": "https://example.org/notes"})
    service = make_service(key=b"")
    dialog = open_dialog(service)
    with qtbot.waitSignal(dialog.notes.card.finished):
        pass
    assert "no release key" in told(dialog)
    assert dialog.notes.card.plain_text() == "It is better."
    with qtbot.waitSignal(dialog.link_requested) as asked:
        press(dialog, "Open the page", qtbot)
    assert asked.args == ["https://example.org/notes"]
    assert "Download" not in buttons(dialog)
    assert server.asked == [FEED]


@pytest.mark.parametrize(
    ("kind", "words"),
    [(Kind.FLATPAK, "Flatpak updates it"), (Kind.CHECKOUT, "git pull"), (Kind.PACKAGE, "Python package")],
)
def test_who_else_updates_this_copy_and_nobody_is_asked(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, kind: Kind, words: str
) -> None:
    dialog = open_dialog(make_service(kind))
    assert words in told(dialog)
    assert not server.asked


def test_a_debian_package_learns_of_a_newer_version_and_who_brings_it(
    make_service: MakeService, open_dialog: Open, qtbot: QtBot
) -> None:
    service = make_service(Kind.DEB)
    dialog = open_dialog(service)
    with qtbot.waitSignal(dialog.notes.card.finished):
        pass
    assert "Your package manager updates it" in told(dialog)
    assert "Download" not in buttons(dialog)


def test_no_package_for_this_computer(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot
) -> None:
    server.publish(release(machine="arm64"))
    service = make_service()
    with qtbot.waitSignal(service.found):
        dialog = open_dialog(service)
    assert "no package for this computer (linux, x86_64)" in told(dialog)


def test_without_a_feed_it_says_so_and_leads_to_the_settings(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot
) -> None:
    dialog = open_dialog(make_service(feed=""))
    assert "publishes no release feed yet" in told(dialog)
    with qtbot.waitSignal(dialog.settings_requested):
        press(dialog, "Open Settings", qtbot)
    assert not server.asked


def test_a_debian_package_without_a_feed_says_who_updates_it(make_service: MakeService, open_dialog: Open) -> None:
    dialog = open_dialog(make_service(Kind.DEB, feed=""))
    assert "Your package manager updates it" in told(dialog)


def test_a_feed_that_fails_can_be_asked_again(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot
) -> None:
    good, server.replies = server.replies, {}
    service = make_service()
    with qtbot.waitSignal(service.failed):
        dialog = open_dialog(service)
    assert "There is nothing at this address" in told(dialog)
    server.replies = good
    with qtbot.waitSignal(service.found):
        press(dialog, "Try again", qtbot)
    assert f"Synthia Desktop {NEW} is there" in told(dialog)


def test_a_forged_package_is_told_and_not_kept(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    server.publish(release(signature=server.sign(CONTENT, NAME, "1.0")))
    service = make_service()
    with qtbot.waitSignal(service.found):
        dialog = open_dialog(service)
    with qtbot.waitSignal(service.fetch_failed):
        press(dialog, "Download", qtbot)
    assert "The signature is not right" in told(dialog)
    assert not list(tmp_path.glob("*.zst"))


def test_escape_stops_a_download_and_then_closes(
    server: ReleaseServer, make_service: MakeService, open_dialog: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    go_on = threading.Event()
    server.replies[f"/{NAME}"].step = lambda number: go_on.wait(10) if number == 17 else None  # type: ignore[assignment]
    service = make_service()
    with qtbot.waitSignal(service.found):
        dialog = open_dialog(service)
    with qtbot.waitSignal(service.progressed) as progressed:
        press(dialog, "Download", qtbot)
    assert progressed.args is not None
    assert 0 < progressed.args[0] < progressed.args[1] == len(CONTENT)
    with qtbot.waitSignal(service.fetch_stopped):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    go_on.set()
    assert dialog.isVisible()
    assert "Download" in buttons(dialog)
    assert not list(tmp_path.glob("*.zst"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
