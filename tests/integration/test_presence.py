"""What the whole program says on the desktop, over a bus of the test's own, and how it stays without its window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.settings import DesktopSettings, SpellingSettings
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.notifying.tray import Tray
from synthia_desktop.ui.panels.system_editor import SystemEditor
from synthia_desktop.ui.starters import demo_questions
from tests.integration.conftest import MakeProgram
from tests.integration.test_desktop_bus import NOTICES, NOTICES_PATH, Bus, bus, emit
from tests.ui.chat.test_archive import limit_pages

__all__ = ["bus"]
pytestmark = pytest.mark.integration
TIMEOUT = 30_000


@pytest.fixture
def server(bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A server of notifications on the session's bus; gives its log."""
    log = bus.mock(qtbot, NOTICES, "--template", "notification_daemon")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    return log


@pytest.fixture
def elsewhere(qtbot: QtBot) -> QWidget:
    """Another window, which is put before the program's."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer_elsewhere(program: Program, qtbot: QtBot, elsewhere: QWidget) -> str:
    """Ask something, go to the other window, and wait for the end; gives the chat's id."""
    program.chat.send(demo_questions()[0].question)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not program.window.isActiveWindow())
    chat = program.chat.conversation.id
    qtbot.waitUntil(lambda: not program.chat.writing_in, timeout=TIMEOUT)
    return chat


def test_an_answer_that_ends_elsewhere_is_told_and_a_click_opens_its_chat(
    server: Path, bus: Bus, demo: Program, qtbot: QtBot, elsewhere: QWidget
) -> None:
    question = demo_questions()[0]
    chat = answer_elsewhere(demo, qtbot, elsewhere)
    title = demo.chat.conversation.title
    qtbot.waitUntil(lambda: f"The answer in “{title}” is finished." in server.read_text())
    assert question.answer[:20] not in server.read_text(), "what was answered is nobody else's business"
    demo.window.show_page("downloads")
    demo.chat.new_chat()
    plain = demo.desktop.notifier._plain
    assert plain is not None
    qtbot.waitUntil(lambda: bool(plain._shown))
    emit(bus, NOTICES, NOTICES_PATH, NOTICES, "ActionInvoked", "us", "[<uint32 1>, <'default'>]")
    qtbot.waitUntil(lambda: demo.chat.conversation.id == chat)
    assert demo.window.shown_page == "chat"


def test_its_first_words_are_told_only_where_that_is_wanted(
    server: Path, demo: Program, qtbot: QtBot, elsewhere: QWidget
) -> None:
    demo.settings.update(desktop=DesktopSettings(notify_text=True))
    answer_elsewhere(demo, qtbot, elsewhere)
    answer = demo_questions()[0].answer
    qtbot.waitUntil(lambda: answer[:20] in server.read_text())


def test_nothing_is_told_where_it_is_not_wanted_or_the_window_is_in_front(
    server: Path, demo: Program, qtbot: QtBot, elsewhere: QWidget
) -> None:
    demo.settings.update(desktop=DesktopSettings(notify=False))
    answer_elsewhere(demo, qtbot, elsewhere)
    demo.settings.update(desktop=DesktopSettings())
    with qtbot.waitActive(demo.window):
        demo.window.activateWindow()
    demo.chat.send(demo_questions()[1].question)
    qtbot.waitUntil(lambda: not demo.chat.writing_in, timeout=TIMEOUT)
    assert "Notify" not in server.read_text()


def test_a_stopped_answer_is_not_told(server: Path, demo: Program, qtbot: QtBot, elsewhere: QWidget) -> None:
    elsewhere.show()
    elsewhere.activateWindow()
    demo.chat.send(demo_questions()[0].question)
    demo.chat.stop()
    qtbot.waitUntil(lambda: not demo.chat.writing_in, timeout=TIMEOUT)
    assert "Notify" not in server.read_text()


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch, make_program: MakeProgram) -> Program:
    """A desktop that says it has a tray: what is done in it is the window's and the program's part."""
    monkeypatch.setattr(Tray, "is_available", property(lambda _: True))
    return make_program()


def test_closing_ends_the_program_unless_the_person_chose_otherwise(with_tray: Program, qtbot: QtBot) -> None:
    window = with_tray.window
    for desktop in (DesktopSettings(), DesktopSettings(tray=True), DesktopSettings(close_to_tray=True)):
        with_tray.settings.update(desktop=desktop)
        assert QApplication.quitOnLastWindowClosed()
        with qtbot.waitSignal(window.closed):
            window.close()
        window.show()


def test_the_program_stays_in_the_tray_says_so_once_and_quit_ends_it(
    server: Path, with_tray: Program, qtbot: QtBot
) -> None:
    window = with_tray.window
    with_tray.settings.update(desktop=DesktopSettings(tray=True, close_to_tray=True))
    assert not QApplication.quitOnLastWindowClosed()
    for _ in range(2):
        event = QCloseEvent()
        QApplication.sendEvent(window, event)
        assert not event.isAccepted()
        assert not window.isVisible()
        with_tray.desktop.tray.toggle_requested.emit()
        assert window.isVisible()
    qtbot.waitUntil(lambda: "Synthia goes on without its window" in server.read_text())
    assert server.read_text().count("Synthia goes on") == 1
    with_tray.desktop.tray.new_chat_requested.emit()
    with_tray.desktop.tray.downloads_requested.emit()
    assert window.shown_page == "downloads"
    with qtbot.waitSignal(window.closed):
        with_tray.desktop.tray.quit_requested.emit()
    with_tray.settings.update(desktop=DesktopSettings())
    assert QApplication.quitOnLastWindowClosed()


def click_in_question(window: QWidget, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.findChildren(QMessageBox)) == 1)
    (box,) = window.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == words).click()


def test_quitting_that_is_held_up_by_what_is_not_stored_can_be_meant_otherwise(
    with_tray: Program, qtbot: QtBot
) -> None:
    window, archive = with_tray.window, with_tray._archive
    with_tray.settings.update(desktop=DesktopSettings(tray=True, close_to_tray=True, told_of_tray=True))
    limit_pages(archive._store, 1)
    with qtbot.waitSignal(archive.trouble):
        archive.put(Conversation("c"), Message("q", None, Role.USER, "x" * 200_000))
    window.quit()
    click_in_question(window, "Keep the window open", qtbot)
    window.close()
    assert not window.isVisible()  # in the tray, as the person chose
    window.show()
    window.quit()
    with qtbot.waitSignal(window.closed):
        click_in_question(window, "Close and lose them", qtbot)
    limit_pages(archive._store, 1_000_000)
    with_tray.settings.update(desktop=DesktopSettings())


def test_the_settings_say_what_this_desktop_has_not(make_program: MakeProgram) -> None:
    program = make_program()
    program.window.show_page("settings")
    section = program.window.pages.widget("settings").desktop  # type: ignore[attr-defined]
    if not program.desktop.tray.is_available:
        assert section._tray_row.hint.text() == "This desktop has no tray"
        assert not section.tray.isEnabled()
    assert not section.stay.isEnabled()
    assert section.notify.isChecked()


def test_the_composer_marks_misspelled_words(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    program.settings.update(spelling=SpellingSettings(language="en_US"))
    program.window.show_page("settings")
    qtbot.waitUntil(lambda: program.spelling.is_on or program.spelling.error is not None, timeout=TIMEOUT)
    rows = program.window.pages.widget("settings").chat.spelling  # type: ignore[attr-defined]
    if not program.spelling.is_on:
        assert not rows.switch.isEnabled()
        assert rows.why()
        pytest.skip("the library Enchant or its English dictionary is not installed")
    assert rows.language.currentText() == "English (United States)"
    program.window.show_page("chat")
    (field, first_words) = program.window.page.composer.fields
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(field, "the enrgy of tides")
    qtbot.waitUntil(lambda: [one.cursor.selectedText() for one in field.extraSelections()] == ["enrgy"])
    assert first_words.extraSelections() == []
    program.chat.set_system_prompt("You anser in short sentences.")
    program.window.page.panels.toggle_prompt()
    (system,) = program.window.findChildren(SystemEditor)
    qtbot.waitUntil(lambda: [one.cursor.selectedText() for one in system.extraSelections()] == ["anser"])
    program.chat.set_system_prompt("")
    program.chat.new_chat()
    qtbot.waitUntil(lambda: system.extraSelections() == [])


LIFE = """
import os, signal, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from synthia_desktop.core.settings import DesktopSettings, Settings, save_settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui import run
from synthia_desktop.ui.notifying.tray import Tray

if __name__ == "__main__":
    stays, way = sys.argv[2] == "stays", sys.argv[3]
    if stays:
        Tray.is_available = property(lambda _: True)
    paths = AppPaths.under(Path(sys.argv[1]))
    paths.create()
    desktop = DesktopSettings(tray=stays, close_to_tray=stays, told_of_tray=True)
    save_settings(paths.settings_file, Settings(welcome_done=True, desktop=desktop))
    made = []
    make = run.Program
    run.Program = lambda app, paths: made.append(make(app, paths)) or made[0]

    def closed():
        window = made[0].window
        window.close()
        print("visible" if window.isVisible() else "hidden", flush=True)
        if way == "signal":
            os.kill(os.getpid(), signal.SIGTERM)
        elif way == "system":
            QApplication.postEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
        elif way == "quit":
            window.quit()

    QTimer.singleShot(0, lambda: made[0].settled.connect(closed))
    print("left with", run.run_window(paths, None), flush=True)
"""


@pytest.mark.parametrize(
    ("stays", "way"), [("ends", "close"), ("stays", "signal"), ("stays", "system"), ("stays", "quit")]
)
def test_the_program_ends_when_it_should(tmp_path: Path, stays: str, way: str) -> None:
    script = tmp_path / "life.py"
    script.write_text(LIFE, encoding="utf-8")
    command = [sys.executable, str(script), str(tmp_path / "data"), stays, way]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    assert (done.stdout, done.returncode) == ("hidden\nleft with 0\n", 0), done.stderr


def test_another_language_brings_another_window_that_stays_and_is_found_alike(with_tray: Program, qtbot: QtBot) -> None:
    with_tray.settings.update(desktop=DesktopSettings(tray=True, close_to_tray=True, told_of_tray=True))
    with_tray.window.open_switcher()
    former = with_tray.window
    with_tray.settings.update(language="de")
    qtbot.waitUntil(lambda: with_tray.window is not former and with_tray.window.isVisible())
    window, tray = with_tray.window, with_tray.desktop.tray
    assert not QApplication.quitOnLastWindowClosed()
    window.close()
    assert not window.isVisible()
    tray.toggle_requested.emit()
    assert window.isVisible()
    assert tray._menu is None or "Neuer Chat" in [action.text() for action in tray._menu.actions()]
    window.open_switcher()
    switcher = with_tray.fronts.current.extras.switcher.switcher
    assert switcher.isVisible()
    assert switcher.window() is window
    switcher.field.setText(">neuer")
    entry = switcher.current()
    assert entry is not None
    assert entry.key == "Neuer Chat"
    with_tray.settings.update(language="system", desktop=DesktopSettings())
    qtbot.waitUntil(lambda: with_tray.window is not window)
