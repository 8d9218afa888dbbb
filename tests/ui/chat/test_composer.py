"""The composer: its keys, its modes, and that no text is lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.theme import Theme

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(theme: Theme, qtbot: QtBot) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(808, 92)
    made.bar.set_chips("Tree of Thoughts", "Balanced")
    with qtbot.waitExposed(made):
        made.show()
    made.focus()
    return made


def editor(composer: Composer) -> QPlainTextEdit:
    return composer.findChildren(QPlainTextEdit)[0]


def button(composer: Composer, text: str) -> QAbstractButton:
    return next(found for found in composer.findChildren(QAbstractButton) if found.text() == text)


def sent(composer: Composer) -> list[str]:
    found: list[str] = []
    composer.send_requested.connect(found.append)
    return found


def test_enter_sends_and_shift_enter_begins_a_line(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    qtbot.keyClicks(editor(composer), "One")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(editor(composer), "two")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert texts == ["One\ntwo"]
    assert composer.text() == "One\ntwo"


def test_swapped_enter_begins_a_line_and_ctrl_enter_sends(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_enter_sends(False)
    qtbot.keyClicks(editor(composer), "One")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Enter)
    assert (texts, composer.text()) == ([], "One\n")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return, CONTROL)
    assert texts == ["One\n"]


def test_ctrl_enter_always_sends(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_text("One")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return, CONTROL)
    assert texts == ["One"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_is_sent_without_words(text: str, composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_text(text)
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert texts == []
    assert not button(composer, "Send").isEnabled()
    assert button(composer, "Send").toolTip() == "Write a message first."


def test_enter_while_an_input_method_composes_sends_nothing(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_text("One")
    QApplication.sendEvent(editor(composer), QInputMethodEvent("にほ", []))
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return, CONTROL)
    assert texts == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(editor(composer), commit)
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert texts == ["One日本"]


@pytest.mark.parametrize("mode", ["writing", "unavailable"])
def test_typing_goes_on_while_nothing_can_be_sent(mode: str, composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_mode("writing" if mode == "writing" else "unavailable", "Choose a model first.")
    qtbot.keyClicks(editor(composer), "Next")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert (texts, composer.text()) == ([], "Next")
    composer.set_mode("idle")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert texts == ["Next"]


def test_the_button_is_stop_while_an_answer_is_written(composer: Composer, qtbot: QtBot) -> None:
    stops: list[None] = []
    composer.stop_requested.connect(lambda: stops.append(None))
    qtbot.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert stops == []
    composer.set_mode("writing")
    assert button(composer, "Stop").isVisible()
    assert button(composer, "Send").isHidden()
    button(composer, "Stop").click()
    qtbot.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert len(stops) == 2


def test_the_keyboard_stays_in_the_composer_when_its_button_changes(composer: Composer) -> None:
    composer.set_mode("writing")
    button(composer, "Stop").setFocus()
    composer.set_mode("idle")
    assert editor(composer).hasFocus()


def test_the_tooltip_says_why_nothing_can_be_sent(composer: Composer) -> None:
    composer.set_text("Words")
    composer.set_mode("unavailable", "Choose a model first.")
    assert not button(composer, "Send").isEnabled()
    assert button(composer, "Send").toolTip() == "Choose a model first."


def test_up_edits_the_last_message_only_from_an_empty_field(composer: Composer, qtbot: QtBot) -> None:
    asked: list[None] = []
    composer.edit_last_requested.connect(lambda: asked.append(None))
    qtbot.keyClick(editor(composer), Qt.Key.Key_Up)
    assert len(asked) == 1
    composer.set_text("Words")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Up)
    composer.clear()
    composer.set_mode("writing")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Up)
    assert len(asked) == 1


def test_cancelled_editing_brings_the_draft_back(composer: Composer, qtbot: QtBot) -> None:
    drafts: list[str] = []
    composer.set_text("My draft")
    composer.draft_changed.connect(drafts.append)
    composer.set_editing("An old message")
    composer.set_editing("Another one")
    assert (composer.text(), composer.draft(), composer.is_editing()) == ("Another one", "My draft", True)
    with qtbot.waitSignal(composer.edit_cancelled):
        qtbot.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert (composer.text(), composer.is_editing()) == ("My draft", False)
    assert "An old message" not in drafts
    composer.cancel_editing()
    assert composer.text() == "My draft"


def test_a_sent_edit_brings_the_draft_back(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.set_text("My draft")
    composer.set_editing("An old message")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert texts == ["An old message"]
    composer.clear()
    assert composer.text() == "My draft"
    composer.clear()
    assert composer.text() == ""


def test_the_field_grows_from_two_to_eight_lines(composer: Composer, qtbot: QtBot) -> None:
    heights = []
    for lines in (1, 2, 3, 8, 9, 30):
        composer.set_text("\n".join("x" * lines))
        heights.append(editor(composer).sizeHint().height())
    one, two, three, eight, nine, thirty = heights
    assert one == two < three < eight == nine == thirty
    composer.set_text("Words")
    composer.set_compact(True)
    assert editor(composer).sizeHint().height() < two
    composer.set_text("word " * 100)
    assert editor(composer).sizeHint().height() >= two


def test_only_words_are_pasted(composer: Composer) -> None:
    rich = QMimeData()
    rich.setHtml("<b>Bold</b>")
    rich.setText("Bold")
    editor(composer).insertFromMimeData(rich)
    assert composer.text() == "Bold"


def test_a_word_that_is_longer_than_any_is_cut_anywhere(composer: Composer) -> None:
    modes, field = QTextOption.WrapMode, editor(composer)
    long = QMimeData()
    long.setText("x" * 200_000)
    field.insertFromMimeData(long)
    composer.grab()
    assert len(composer.text()) == 200_000
    assert field.wordWrapMode() == modes.WrapAnywhere
    composer.set_text("words again")
    assert (composer.text(), field.wordWrapMode()) == ("words again", modes.WrapAtWordBoundaryOrAnywhere)
    composer.set_draft("y" * 10_000)
    assert field.wordWrapMode() == modes.WrapAnywhere
    composer.clear()
    assert field.wordWrapMode() == modes.WrapAtWordBoundaryOrAnywhere


def test_such_a_word_is_cut_anywhere_when_it_comes_back(composer: Composer) -> None:
    modes, field = QTextOption.WrapMode, editor(composer)
    field.insertPlainText("x" * 10_000)
    composer.set_text("words")
    field.undo()
    assert (len(composer.text()), field.wordWrapMode()) == (10_000, modes.WrapAnywhere)
    field.redo()
    assert (composer.text(), field.wordWrapMode()) == ("words", modes.WrapAtWordBoundaryOrAnywhere)


def test_chips_are_named_and_clicked(composer: Composer, qtbot: QtBot) -> None:
    names = {found.accessibleName() for found in composer.findChildren(QAbstractButton)}
    assert {"System prompt: Tree of Thoughts", "Sampling: Balanced"} <= names
    with qtbot.waitSignal(composer.system_prompt_clicked):
        button(composer, "Tree of Thoughts").click()
    with qtbot.waitSignal(composer.sampling_clicked):
        button(composer, "Balanced").click()


def test_the_frame_shows_the_focus_of_its_field(composer: Composer) -> None:
    assert composer.property("focused") == "true"
    editor(composer).clearFocus()
    assert composer.property("focused") == "false"


def test_tab_leaves_the_field(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClick(editor(composer), Qt.Key.Key_Tab)
    assert composer.text() == ""
    assert not editor(composer).hasFocus()


def test_replaced_text_can_be_taken_back(composer: Composer) -> None:
    composer.set_text("First")
    composer.set_text("Second")
    editor(composer).undo()
    assert composer.text() == "First"


def test_what_was_put_into_an_emptied_field_is_taken_back_alone(composer: Composer) -> None:
    drafts: list[str] = []
    composer.set_text("First")
    editor(composer).selectAll()
    editor(composer).textCursor().removeSelectedText()
    composer.draft_changed.connect(drafts.append)
    composer.set_text("Second")
    editor(composer).undo()
    assert (composer.text(), drafts) == ("", ["Second", ""])


def test_ctrl_z_in_an_empty_field_is_left_to_the_window(composer: Composer, qtbot: QtBot) -> None:
    """There it brings back what was deleted last."""
    undone: list[str] = []
    composer.activateWindow()
    qtbot.waitUntil(composer.isActiveWindow)
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), composer)
    shortcut.activated.connect(lambda: undone.append("deletion"))
    qtbot.keyClicks(editor(composer), "x")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Z, CONTROL)
    assert (composer.text(), undone) == ("", [])
    qtbot.keyClick(editor(composer), Qt.Key.Key_Z, CONTROL)
    assert undone == ["deletion"]
    composer.set_draft("kept from last time")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Z, CONTROL)
    assert (composer.text(), undone) == ("kept from last time", ["deletion"] * 2)
    shortcut.setEnabled(False)


def test_nothing_is_sent_while_what_goes_with_it_is_not_ready(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("Who pays?")
    composer.hold_up("notes.md is still being read.")
    assert not composer.bar.send.isEnabled()
    assert composer.bar.send.toolTip() == "notes.md is still being read."
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.focusProxy(), Qt.Key.Key_Return)
    assert composer.refusal.words() == "notes.md is still being read."
    composer.hold_up("")
    assert composer.refusal.words() == ""
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.focusProxy(), Qt.Key.Key_Return)


def test_an_edited_answer_waits_for_no_files_and_has_none(composer: Composer) -> None:
    composer.hold_up("notes.md is still being read.")
    assert composer.bar.attach.isVisible()
    composer.set_editing("An answer", answer=True)
    assert composer.is_editing_answer
    assert composer.bar.send.isEnabled()
    assert not composer.bar.attach.isVisible()


def test_files_are_asked_for_by_the_paperclip(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.attach_requested):
        composer.bar.attach.click()
    assert composer.bar.attach.accessibleName() == "Attach files"
    assert "Ctrl+Shift+A" in composer.bar.attach.toolTip()
