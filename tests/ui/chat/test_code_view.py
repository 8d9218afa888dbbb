"""A block of code: copied as it is, wrapped on demand, saved under a name that fits its language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDesktopServices, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.markup.blocks import CodeBlock
from synthia_desktop.markup.code import file_ending
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.outside import Outside
from synthia_desktop.ui.theme import Theme

LONG = "x = 1  # " + "words " * 60


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> CodeView:
    made = CodeView(theme)
    qtbot.addWidget(made)
    made.show_block(CodeBlock("python", LONG, True))
    made.resize(400, made.set_width(400))
    made.show()
    return made


def test_long_lines_scroll_until_they_are_wrapped(view: CodeView, qtbot: QtBot) -> None:
    low = view.height()
    assert view.view.horizontalScrollBar().maximum() > 0
    with qtbot.waitSignal(view.resized):
        qtbot.mouseClick(view.wrap_button, Qt.MouseButton.LeftButton)
    high = view.set_width(400)
    assert high > low + 20
    assert view.view.horizontalScrollBar().maximum() == 0
    view.wrap_button.click()
    assert view.set_width(400) == low


def test_code_that_grows_before_it_is_laid_out_knows_its_last_line(view: CodeView) -> None:
    """Only what stands from there on is painted again."""
    for code in ("a = 1\nb = 2", "a = 1\nb = 2\nc", "a = 1\nb = 2\nc = 3"):
        view.show_block(CodeBlock("python", code, False))
    view.set_width(400)
    document = view.view.document()
    assert document.last_line_top() <= document.place_of(document.characterCount() - 1).top()
    view.show_block(CodeBlock("python", "a\nb\nc\nd", False))
    view.show_block(CodeBlock("python", "a\nb\nc\nd = 4", False))
    view.set_width(400)
    assert document.last_line_top() == document.place_of(document.characterCount() - 1).top()


def test_copy_gives_the_code(view: CodeView) -> None:
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == LONG


def test_what_says_that_it_is_copied_is_not_cut(view: CodeView) -> None:
    others = [(button, button.geometry()) for button in (view.wrap_button, view.save_button)]
    right = view.copy_button.geometry().right()
    view.copy_button.click()
    assert view.copy_button.text() == "Copied"
    QApplication.sendPostedEvents()
    assert view.copy_button.width() >= view.copy_button.sizeHint().width()
    assert view.copy_button.geometry().right() == right
    for button, place in others:
        assert button.geometry() == place
        assert not button.geometry().intersects(view.copy_button.geometry())


def test_it_is_saved_under_a_fitting_name(view: CodeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.save_requested) as asked:
        view.save_button.click()
    assert asked.args == ["code.py", LONG + "\n"]


@pytest.mark.parametrize(
    ("language", "ending"),
    [("python", ".py"), ("c++", ".cpp"), ("js", ".js"), ("rust", ".rs"), ("", ".txt"), ("no such", ".txt")],
)
def test_an_ending_for_each_language(language: str, ending: str) -> None:
    assert file_ending(language) == ending


def test_every_button_is_reached_by_keys_and_named(view: CodeView) -> None:
    view.set_tab_stop(True)
    buttons = view.findChildren(QAbstractButton)
    assert {button.accessibleName() for button in buttons} == {"Copy code", "Wrap lines", "Save as…"}
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert min(button.width(), button.height()) >= 24


@pytest.fixture
def outside(qtbot: QtBot) -> Outside:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Outside(window)


def test_code_is_written_where_the_person_says(outside: Outside, tmp_path: Path, qtbot: QtBot) -> None:
    outside.save_text("code.py", "x = '\u00e9'\n")
    dialog = outside._window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    file = tmp_path / "mine.py"
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(file.exists)
    assert file.read_text(encoding="utf-8") == "x = '\u00e9'\n"
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told(outside: Outside, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(outside.failed) as told:
        outside._write(str(tmp_path / "file" / "code.py"), "x")
    assert told.args is not None
    error = told.args[0]
    assert error.title == "The file was not saved"
    assert "still in the chat" in error.message


def box_of(outside: Outside) -> QMessageBox:
    box = outside._window.findChild(QMessageBox)
    assert box is not None
    return box


def test_a_link_says_whose_it_is_before_it_opens(
    outside: Outside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    address = "https://bank.example@xn--bnk-6cd.example/a%20b?<b>"
    outside.ask_for_link(address)
    box = box_of(outside)
    assert box.text() == "Open a page of xn--bnk-6cd.example in the browser?"
    assert box.informativeText() == "https://bank.example@xn--bnk-6cd.example/a%20b?%3Cb%3E"
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    assert opened == []
    next(button for button in box.buttons() if button.text() == "Copy address").click()
    assert QGuiApplication.clipboard().text() == "https://bank.example@xn--bnk-6cd.example/a%20b?%3Cb%3E"
    qtbot.waitUntil(lambda: outside._window.findChild(QMessageBox) is None)
    outside.ask_for_link("https://example.org/x")
    next(button for button in box_of(outside).buttons() if button.text() == "Open").click()
    assert opened == ["https://example.org/x"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "", "#note-1"])
def test_other_places_are_not_opened(address: str, outside: Outside) -> None:
    outside.ask_for_link(address)
    assert outside._window.findChild(QMessageBox) is None


def test_a_very_long_address_is_cut_in_the_middle(outside: Outside) -> None:
    outside.ask_for_link("https://example.org/" + "x" * 5000 + "/end")
    shown = box_of(outside).informativeText()
    assert len(shown) < 700
    assert shown.startswith("https://example.org/")
    assert shown.endswith("/end")
    box_of(outside).reject()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_buttons_look_the_same_before_they_are_made(scale: float, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_scale(scale)
    view = CodeView(theme)
    qtbot.addWidget(view)
    view.show_block(CodeBlock("python", "x = 1", True))
    view.resize(500, view.set_width(500))
    painted = view.grab().toImage()
    assert view.findChildren(QAbstractButton) == []
    assert len(view.tools.findChildren(QAbstractButton)) == 3
    assert view.grab().toImage() == painted


def test_the_pointer_and_the_keyboard_have_the_buttons_made(theme: Theme, qtbot: QtBot) -> None:
    for reach in (
        lambda view: QApplication.sendEvent(view, QEnterEvent(QPointF(), QPointF(), QPointF())),
        lambda view: view.set_tab_stop(True),
    ):
        view = CodeView(theme)
        qtbot.addWidget(view)
        view.show_block(CodeBlock("c", "int x;", True))
        view.resize(400, view.set_width(400))
        reach(view)
        copy, wrap, save = view.findChildren(QAbstractButton)
        assert (copy, wrap, save) == (view.copy_button, view.wrap_button, view.save_button)
        assert view.language.text() == "C"


def test_a_finger_presses_a_button_that_nobody_pointed_at(theme: Theme, qtbot: QtBot) -> None:
    view = CodeView(theme)
    qtbot.addWidget(view)
    view.show_block(CodeBlock("c", "int x;", True))
    view.resize(400, view.set_width(400))
    place = view.tools.mapToParent(view.copy_button.geometry().center())
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    assert QGuiApplication.clipboard().text() == "int x;"
