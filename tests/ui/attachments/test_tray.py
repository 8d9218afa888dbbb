"""The files above the message: chips, whole sentences, the choice of how much is sent, and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.attachments.tray import AttachmentTray
from synthia_desktop.ui.theme import Theme
from tests.ui.attachments.conftest import Files, opened

Nameless = Callable[[QWidget], list[str]]


@pytest.fixture
def tray(theme: Theme, files: Files, qtbot: QtBot) -> AttachmentTray:
    made = AttachmentTray(theme, files.desk)
    qtbot.addWidget(made)
    made.resize(780, 100)
    made.show()
    return made


def said(tray: AttachmentTray) -> list[str]:
    return [notice.words.text() for notice in tray.notices]


def button(tray: AttachmentTray, text: str) -> QAbstractButton:
    found = [b for notice in tray.notices for b in notice.findChildren(QAbstractButton) if b.text() == text]
    return found[0]


def actions(tray: AttachmentTray) -> dict[str, QAction]:
    """Of the menu that is open."""
    menu = next(menu for menu in tray.findChildren(QMenu) if menu.isVisible())
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def is_within(part: QWidget, whole: QWidget) -> bool:
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint(0, 0)), part.size()))


def test_nothing_is_there_without_files(tray: AttachmentTray, files: Files) -> None:
    tray.show()
    files.desk.changed.emit()
    assert not tray.isVisible()


def test_a_file_is_seen_while_it_is_read_and_with_its_count_then(
    tray: AttachmentTray, files: Files, qtbot: QtBot
) -> None:
    files.reader.go.clear()
    files.desk.add([files.write("notes.txt", "Some words.")])
    qtbot.waitUntil(lambda: tray.chips()[0].about() == "Reading, 50 %")
    (chip,) = tray.chips()
    assert chip.remove_button.accessibleName() == "Cancel reading notes.txt"
    assert chip.mode_button.isHidden()
    files.reader.go.set()
    qtbot.waitUntil(lambda: not files.desk.is_reading)
    assert chip.about() == "Text · 11 B · 11 characters"
    files.count(notes=4)
    assert chip.about() == "Text · 11 B · 4 tokens"
    files.measuring.counted.emit(files.id_of("notes.txt"), 90_000, False)
    assert chip.about() == "Text · 11 B · about 90,000 tokens"
    assert chip.remove_button.accessibleName() == "Remove notes.txt"
    assert tray.isVisible()


def test_what_cannot_be_read_says_so_in_whole_sentences(tray: AttachmentTray, files: Files, qtbot: QtBot) -> None:
    files.desk.add([files.write("a.txt", "broken")])
    qtbot.waitUntil(lambda: bool(tray.notices))
    assert said(tray) == ["The file is damaged. It ends in the middle. Your message is unchanged. Attach another one."]
    assert (tray.chips()[0].tone, tray.chips()[0].about()) == ("error", "The file is damaged")
    files.write("a.txt", "whole")
    button(tray, "Try again").click()
    qtbot.waitUntil(lambda: not tray.notices and not files.desk.is_reading)
    assert tray.chips()[0].tone == ""


def test_what_is_too_large_says_by_how_much_and_offers_passages(tray: AttachmentTray, files: Files) -> None:
    files.add("a.txt")
    files.count(a=48_210)
    files.measuring.room = 3100
    files.measuring.room_changed.emit()
    assert said(tray) == ["a.txt has 48,210 tokens, and the context has room for 3,100 of them."]
    (chip,) = tray.chips()
    assert chip.tone == "warn"
    button(tray, "Use the passages that fit the question").click()
    assert (said(tray), chip.tone, chip.about()) == ([], "", "Text · 15 B · passages that fit")
    files.desk.show_passages({files.desk.opened[0].document.id: 6})
    assert chip.about() == "Text · 15 B · 6 passages"
    files.desk.show_passages({})
    assert said(tray) == ["No passage of a.txt fits into the room that is left in the context."]


def test_how_much_is_sent_is_chosen_for_each_file(tray: AttachmentTray, files: Files, qtbot: QtBot) -> None:
    files.add("a.txt", "b.txt")
    tray.chips()[1].mode_button.click()
    choices = actions(tray)
    assert choices["Send the whole document"].isChecked()
    choices["Send the passages that fit the question"].trigger()
    assert [item.mode for item in files.desk.items] == ["whole", "retrieval"]
    for menu in tray.findChildren(QMenu):
        menu.close()
    tray.chips()[1].menu_requested.emit(QPoint(0, 0))
    choices = actions(tray)
    assert choices["Send the passages that fit the question"].isChecked()
    choices["Send the whole document"].trigger()
    assert [item.mode for item in files.desk.items] == ["whole", "whole"]
    with qtbot.waitSignal(tray.shown) as shown:
        choices["Show its text"].trigger()
    assert shown.args == [files.id_of("b.txt")]
    choices["Remove"].trigger()
    assert files.names() == ["a.txt"]


def test_the_keyboard_goes_along_the_files_and_on_after_the_last(
    tray: AttachmentTray, files: Files, qtbot: QtBot
) -> None:
    files.add("a.txt", "b.txt", "c.txt")
    tray.activateWindow()
    tray.chips()[0].setFocus()
    qtbot.waitUntil(lambda: tray.chips()[0].hasFocus())
    qtbot.keyClick(tray.chips()[0], Qt.Key.Key_Right)
    assert tray.chips()[1].hasFocus()
    qtbot.keyClick(tray.chips()[1], Qt.Key.Key_Delete)
    assert files.names() == ["a.txt", "c.txt"]
    assert tray.chips()[1].hasFocus(), "the keyboard is on what took its place"
    qtbot.keyClick(tray.chips()[1], Qt.Key.Key_Delete)
    assert tray.chips()[0].hasFocus()
    with qtbot.waitSignal(tray.left):
        qtbot.keyClick(tray.chips()[0], Qt.Key.Key_Delete)


def test_a_file_that_comes_back_stands_where_it_stood(tray: AttachmentTray, files: Files, qtbot: QtBot) -> None:
    files.add("a.txt", "b.txt", "c.txt")
    with qtbot.waitSignal(files.desk.removed) as gone:
        tray.chips()[1].remove_button.click()
    assert gone.args is not None
    gone.args[1]()
    QApplication.processEvents()
    tray._flow.activate()
    lefts = [chip.x() for chip in tray.chips()]
    assert [chip.name() for chip in tray.chips()] == ["a.txt", "b.txt", "c.txt"]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("width", [320, 780])
def test_all_is_seen_or_scrolled_to_also_with_large_text(
    theme: Theme, tray: AttachmentTray, files: Files, width: int, qtbot: QtBot
) -> None:
    theme.set_text_scale(1.6)
    tray.resize(width, 100)
    files.add(*(f"file {number}.txt" for number in range(4)))
    files.measuring.room = 1
    for item in files.desk.items:
        files.measuring.counted.emit(item.id, 500, True)
    QApplication.processEvents()
    content = tray.widget()
    assert content is not None
    assert tray.height() <= theme.px(264)
    assert content.height() >= tray.viewport().height()
    for part in (*tray.chips(), *tray.notices):
        place = part.mapTo(content, QPoint(0, 0))
        assert place.x() >= 0
        assert place.x() + part.width() <= content.width()
        assert place.y() + part.height() <= content.height()
    buttons = [(inner, notice) for notice in tray.notices for inner in notice.findChildren(QAbstractButton)]
    assert len(buttons) == 8
    qtbot.waitUntil(lambda: all(is_within(inner, notice) for inner, notice in buttons))


def test_all_has_a_name(tray: AttachmentTray, files: Files, nameless: Nameless, qtbot: QtBot) -> None:
    files.add("a.txt")
    files.desk.add([files.write("b.txt", "broken")])
    qtbot.waitUntil(lambda: bool(tray.notices))
    assert nameless(tray) == []


def test_files_of_earlier_questions_are_told_and_can_be_left_out(tray: AttachmentTray, files: Files) -> None:
    assert tray.earlier.words() == ""
    files.desk.set_earlier(["lease.pdf", "notes\n.md"])
    assert tray.isVisible()
    assert tray.earlier.words() == "Passages of lease.pdf, notes .md that fit the question are sent too."
    (close,) = tray.earlier.findChildren(QAbstractButton)
    close.click()
    assert files.desk.earlier == ()
    assert not tray.isVisible()


def test_a_changed_file_offers_to_be_read_again(tray: AttachmentTray, files: Files, qtbot: QtBot) -> None:
    files.add("a.txt")
    files.write("a.txt", "Other words.")
    files.desk.mark_changed([files.id_of("a.txt")])
    assert said(tray) == ["a.txt has changed since it was read. What was read is what is sent."]
    button(tray, "Read it again").click()
    qtbot.waitUntil(lambda: not files.desk.is_reading)
    assert said(tray) == []
    assert files.desk.opened[0].document.text == "Other words."


def test_a_guess_at_a_files_letters_is_told(tray: AttachmentTray, files: Files) -> None:
    old = opened("old.txt", "Größe")
    guessed = replace(old, attachment=replace(old.attachment, encoding="CP1252", guessed=True))
    files.desk.take_draft("new", [guessed.attachment])
    files.desk.fill(guessed.document)
    assert said(tray) == ["old.txt does not say how its letters are written. It was read as CP1252, which is a guess."]


def test_on_a_low_page_it_leaves_room_for_the_chat(tray: AttachmentTray, files: Files, qtbot: QtBot) -> None:
    tray.set_page_height(400)
    files.add(*(f"file {number}.txt" for number in range(12)))
    qtbot.waitUntil(lambda: tray.height() == 144)
    tray.set_page_height(2000)
    qtbot.waitUntil(lambda: tray.height() > 144)
