"""A file's text in its panel: pages, passages, words that are looked for, and the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Document, Kind, Passage
from synthia_desktop.core.passages import split
from synthia_desktop.ui.attachments import file_text
from synthia_desktop.ui.attachments.file_text import FileText
from synthia_desktop.ui.attachments.viewer import FileViewer
from synthia_desktop.ui.theme import Theme

Nameless = Callable[[QWidget], list[str]]

PAGES = (
    "The lease 🏠 begins on 1 May.\n\n",
    "Repairs below 150 € are the tenant's.\n\n",
    "Größere sind es nicht. 終わり",
)
TEXT = "".join(PAGES)
DOCUMENT = Document.of(Kind.PDF, TEXT, (0, len(PAGES[0]), len(PAGES[0]) + len(PAGES[1])))
SENT = [
    Passage(DOCUMENT.id, 4, DOCUMENT.pages[1], DOCUMENT.pages[1] + 37, PAGES[1].strip(), "lease.pdf", 2),
    Passage(DOCUMENT.id, 5, DOCUMENT.pages[2], len(TEXT), PAGES[2], "lease.pdf", 3),
]


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> FileText:
    made = FileText(theme)
    qtbot.addWidget(made)
    made.resize(340, 200)
    made.show()
    return made


@pytest.fixture
def viewer(theme: Theme, qtbot: QtBot) -> FileViewer:
    made = FileViewer(theme)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    made.show_document(DOCUMENT, "lease.pdf", "PDF · 22 KB · 3 pages · 40 tokens")
    return made


def test_pages_are_marked_and_nothing_else_is_added(text: FileText) -> None:
    text.show_document(DOCUMENT)
    shown = text.toPlainText()
    assert [line for line in shown.split("\n") if line.startswith("Page ")] == ["Page 1", "Page 2", "Page 3"]
    assert shown.replace("Page 1\n", "").replace("Page 2\n", "").replace("Page 3\n", "") == TEXT


def test_a_file_that_is_one_word_is_cut_anywhere(text: FileText) -> None:
    modes = QTextOption.WrapMode
    text.show_document(Document.of(Kind.TEXT, "QUJD" * 20_000))
    text.grab()
    assert (len(text.toPlainText()), text.wordWrapMode()) == (80_000, modes.WrapAnywhere)
    text.show_document(DOCUMENT)
    assert text.wordWrapMode() == modes.WrapAtWordBoundaryOrAnywhere


def test_passages_are_highlighted_where_they_stand(text: FileText) -> None:
    text.show_document(DOCUMENT)
    text.show_passages(SENT, 5)
    assert text.highlighted() == [PAGES[1].strip(), PAGES[2]]
    assert text.textCursor().position() == text.position(SENT[1].start)
    grounds = [selection.format.background().color() for selection in text.extraSelections()]
    assert grounds[0] != grounds[1], "the one gone to stands out"
    text.go_to(4)
    assert [s.format.background().color() for s in text.extraSelections()] == grounds[::-1]


def test_the_numbers_stand_in_the_margin(text: FileText) -> None:
    text.show_document(DOCUMENT)
    assert text.viewport().x() == 0
    text.show_passages(SENT)
    assert text.viewport().x() == 34
    text.grab()
    assert [number for number, _ in text.starts_of_passages()] == [4, 5]


def test_words_are_found_as_everywhere_and_gone_to_one_after_another(text: FileText) -> None:
    text.show_document(DOCUMENT)
    assert text.find_words("GROSSERE") == 1, "case and accents do not count"
    assert text.at == 0
    selections = text.extraSelections()
    assert selections[0].cursor.selectedText() == "Größere"
    assert text.find_words("the") == 2
    assert [text.step(1), text.step(1), text.step(-1)] == [1, 0, 1]
    assert text.find_words("nowhere") == 0
    assert text.find_words(" ") == 0
    assert text.extraSelections() == []


def test_a_very_long_text_is_shown_in_parts(text: FileText, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_text, "MOST", 1000)
    document = Document.of(Kind.TEXT, "".join(f"Line {number} 🏠.\n" for number in range(300)))
    passages = split(document, "long.txt")
    text.show_document(document)
    assert text.parts == -(-len(document.text) // 1000)
    last = passages[-1]
    text.show_passages([Passage(**{**vars(last), "number": 1})], 1)
    assert text.part == last.start // 1000
    assert text.highlighted()[0].startswith(last.text.split("\n")[0])
    text.show_part(0)
    assert text.toPlainText().startswith("Line 0 🏠.\n")
    assert text.highlighted() == []


def test_passages_of_an_imported_chat_may_stand_anywhere(text: FileText) -> None:
    text.show_document(DOCUMENT)
    text.show_passages([Passage("", 3, 10**9, 2 * 10**9), Passage("", 2, 5, 10**9)], 3)
    assert text.highlighted()[0] == ""
    assert text.highlighted()[1].endswith(PAGES[2])


def test_it_says_what_the_model_sees(viewer: FileViewer) -> None:
    assert viewer._foot.text() == "This is the text that the model sees."
    viewer.show_passages(SENT, 5)
    assert viewer._foot.text() == "Of this text, the model was sent the highlighted passages."
    assert [chip.text() for chip in viewer.chips] == ["[4] · Page 2", "[5] · Page 3"]
    assert [chip.isChecked() for chip in viewer.chips] == [False, True]
    assert [chip.accessibleName() for chip in viewer.chips] == ["Passage 4, Page 2", "Passage 5, Page 3"]
    assert viewer.chips[0].toolTip() == f"lease.pdf, page 2\n{PAGES[1].strip()}"
    viewer.show_document(DOCUMENT, "other.pdf", "")
    assert (viewer.chips, viewer.name.text()) == ([], "other.pdf")


def test_a_passage_of_the_list_is_gone_to_by_keyboard(viewer: FileViewer, qtbot: QtBot) -> None:
    viewer.show_passages(SENT, 5)
    qtbot.keyClick(viewer.chips[0], Qt.Key.Key_Space)
    assert viewer.text.textCursor().position() == viewer.text.position(SENT[0].start)
    assert [chip.isChecked() for chip in viewer.chips] == [True, False]


def test_words_are_looked_for_by_keyboard(viewer: FileViewer, qtbot: QtBot) -> None:
    viewer.activateWindow()
    viewer.text.setFocus()
    qtbot.keyClick(viewer.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert viewer.field.hasFocus()
    qtbot.keyClicks(viewer.field, "the")
    qtbot.waitUntil(lambda: viewer.number.text() == "1 of 2")
    qtbot.keyClick(viewer.field, Qt.Key.Key_Return)
    assert viewer.number.text() == "2 of 2"
    qtbot.keyClick(viewer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.number.text() == "1 of 2"
    qtbot.keyClicks(viewer.field, "x")
    qtbot.waitUntil(lambda: viewer.number.text() == "Nothing found")
    assert not viewer.next.isEnabled()
    qtbot.keyClick(viewer.field, Qt.Key.Key_Escape)
    assert viewer.field.text() == ""
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer.field, Qt.Key.Key_Escape)


def test_all_of_it_is_copied_without_the_marks_of_pages(viewer: FileViewer) -> None:
    viewer.copy_button.click()
    assert QGuiApplication.clipboard().text() == TEXT


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_it_fits_its_panel(theme: Theme, viewer: FileViewer, scale: float, nameless: Nameless, qtbot: QtBot) -> None:
    theme.set_text_scale(scale)
    viewer.show_document(DOCUMENT, "Allgemeine Bedingungen der Rechtsschutzversicherung.pdf", "PDF · 3 pages")
    viewer.show_passages(SENT)
    viewer.resize(viewer.minimumSizeHint().width(), 700)
    assert viewer.minimumSizeHint().width() <= 380 * scale
    assert nameless(viewer) == []
    qtbot.waitUntil(lambda: viewer.text.height() >= 120)
    for part in (viewer.field, viewer.next, viewer.copy_button, *viewer.chips):
        assert viewer.rect().contains(QRect(part.mapTo(viewer, QPoint(0, 0)), part.size()))


def test_of_thousands_of_places_those_in_view_are_marked(text: FileText) -> None:
    text.show_document(Document.of(Kind.TEXT, "repairs and more\n" * 20_000))
    assert text.find_words("repairs") == 20_000
    assert 0 < len(text.extraSelections()) < 100
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    selections = text.extraSelections()
    assert 0 < len(selections) < 100
    assert selections[-1].cursor.selectedText() == "repairs"
    assert selections[-1].cursor.position() > 19_000 * 17, "they follow the view"
