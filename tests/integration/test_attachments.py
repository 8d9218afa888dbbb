"""Files with a question in the whole program: real files, the real reading process, the real engine and demo model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPageSize, QPdfWriter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.question import UserMessage
from tests.documents.files import encrypted_pdf, pdf
from tests.integration.conftest import MakeProgram, load_demo

pytestmark = pytest.mark.integration

TIMEOUT = 30_000
RENT = "The lease begins on 1 May and runs for three years."
REPAIRS = "Small repairs below 150 euros are paid by the tenant, up to 500 euros in a year."
Nameless = Callable[[QWidget], list[str]]


def make_pdf(path: Path, *pages: str) -> Path:
    """A real PDF with these words on its pages."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    document = QTextDocument()
    parts = (f'<p style="page-break-before: {"always" if n else "auto"}">{text}</p>' for n, text in enumerate(pages))
    document.setHtml("".join(parts))
    document.print_(writer)
    return path


def drop(page: QWidget, *paths: Path) -> None:
    """As a person does it with the mouse."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(400, 300), action, data, left, none)
    QApplication.sendEvent(page, over)
    assert over.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(400, 300), action, data, left, none, QEvent.Type.Drop))


def items(program: Program) -> list[Item]:
    return program.attachments.desk.items


def attach(program: Program, qtbot: QtBot, *paths: Path) -> None:
    """Drop files and wait until all is known of them."""
    drop(program.window.page, *paths)
    qtbot.waitUntil(lambda: all(item.error or item.tokens for item in items(program)), timeout=TIMEOUT)


def editor(program: Program) -> QWidget:
    widget = program.window.page.composer.focusProxy()
    assert isinstance(widget, QWidget)
    return widget


def ask(program: Program, qtbot: QtBot, text: str) -> Message:
    """Type a question, press Enter, wait for the answer; gives the question."""
    qtbot.keyClicks(editor(program), text)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT):
        qtbot.keyClick(editor(program), Qt.Key.Key_Return)
    question = program.chat.last_question()
    assert question is not None
    return question


def context_used(program: Program) -> int:
    """Tokens, as the meter says."""
    use = program.window.page.context.use
    return use.used if use else 0


def citation(view: AssistantMessage, link: str) -> tuple[TextView, QPoint]:
    """Where a link stands in an answer."""
    for text in view.stack.views():
        if isinstance(text, TextView):
            browser = text.browser()
            for place in range(text.document().characterCount()):
                cursor = QTextCursor(text.document())
                cursor.setPosition(place)
                spot = browser.cursorRect(cursor).center() + QPoint(1, 0)
                if browser.anchorAt(spot) == link:
                    return text, spot
    raise AssertionError(f"{link} is nowhere")


def test_a_pdf_is_dropped_asked_about_and_a_citation_opens_its_passage(
    demo: Program, qtbot: QtBot, tmp_path: Path, nameless: Nameless
) -> None:
    page = demo.window.page
    attach(demo, qtbot, make_pdf(tmp_path / "lease.pdf", RENT, REPAIRS))
    (chip,) = page.attaching.tray.chips()
    (item,) = items(demo)
    assert chip.about().startswith("PDF · ")
    assert chip.about().endswith(f" KB · 2 pages · {item.tokens:,} tokens")
    qtbot.waitUntil(lambda: context_used(demo) > (item.tokens or 0), timeout=TIMEOUT)
    demo.attachments.desk.set_mode(item.id, "retrieval")
    question = ask(demo, qtbot, "When does the lease begin, and who pays small repairs?")
    assert question.enclosed is not None
    assert [passage.page for passage in question.enclosed.passages] == [1, 2]
    assert page.attaching.tray.chips() == []
    assert page.attaching.tray.earlier.words() == "Passages of lease.pdf that fit the question are sent too."

    answer = demo.chat.last_answer()
    assert answer is not None
    assert answer.stats is not None
    assert answer.stats.prompt_tokens > (item.tokens or 0), "the model has seen it"
    cited = demo.edits.edit_answer(answer.id, "The tenant pays below 150 euros [2]. Nothing is known of [7].")
    view = page.view.transcript.message_view(cited)
    assert isinstance(view, AssistantMessage)
    text, spot = citation(view, "cite:2")
    qtbot.mouseClick(text.browser().viewport(), Qt.MouseButton.LeftButton, pos=spot)
    viewer = page.others.viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and bool(viewer.text.highlighted()))
    assert [chip.isChecked() for chip in viewer.chips] == [False, True]
    assert REPAIRS.split()[0] in viewer.text.highlighted()[1]
    assert viewer.text.textCursor().position() == viewer.text.position(question.enclosed.passages[1].start)
    assert viewer.text.toPlainText().count("Page ") == 2
    assert nameless(page) == []

    asked = page.view.transcript.message_view(question.id)
    assert isinstance(asked, UserMessage)
    assert asked.files is not None
    page.panels.close_panel()
    qtbot.keyClick(asked.files.chips[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: viewer.isVisible())


def test_a_whole_document_is_what_the_model_sees(demo: Program, qtbot: QtBot, tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text(f"# Notes\n\n{REPAIRS}\n", "utf-8")
    attach(demo, qtbot, notes)
    question = ask(demo, qtbot, "Who pays?")
    assert question.enclosed is not None
    assert REPAIRS in question.enclosed.block
    answer = demo.chat.last_answer()
    assert answer is not None
    assert answer.stats is not None
    # The question's own words and the prompt's format are all that is added to what the chip said.
    added = answer.stats.prompt_tokens - question.enclosed.attachments[0].tokens
    assert 0 < added < 30


def broken_files(folder: Path) -> dict[str, Path]:
    """Files of which nothing can be read, by their names."""
    (folder / "scanned.pdf").write_bytes(pdf(["", ""]))
    (folder / "locked.pdf").write_bytes(encrypted_pdf([RENT], "secret"))
    (folder / "damaged.pdf").write_bytes(b"%PDF-1.7\nnothing of a PDF is in here")
    (folder / "program.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "folder.docx").write_bytes(b"PK\x03\x04 no archive")
    names = ("scanned.pdf", "locked.pdf", "damaged.pdf", "program.txt", "folder.docx", "vanished.txt")
    return {name: folder / name for name in names}


def test_what_cannot_be_read_says_why_and_costs_nothing(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = program.window.page
    qtbot.keyClicks(editor(program), "A draft")
    files = broken_files(tmp_path)
    drop(page, *files.values())
    qtbot.waitUntil(lambda: all(item.error for item in items(program)), timeout=4 * TIMEOUT)
    titles = {item.name: item.error.title for item in items(program) if item.error}
    assert set(titles) == set(files)
    assert len(set(titles.values())) >= 4, "each says what is wrong with it"
    for notice in page.attaching.tray.notices:
        words = notice.words.text()
        assert "Your message is unchanged." in words
        assert words.count(".") >= 3
    assert page.composer.text() == "A draft"
    page.composer.set_mode("idle")
    qtbot.keyClick(editor(program), Qt.Key.Key_Return)
    assert page.composer.refusal.words() == "scanned.pdf could not be read. Remove it to send your message without it."
    assert page.composer.text() == "A draft"
    for item in items(program):
        program.attachments.desk.remove(item.id)
    assert page.composer.refusal.words() == ""


def test_reading_a_long_file_is_cancelled(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = program.window.page
    drop(page, make_pdf(tmp_path / "long.pdf", *([RENT, REPAIRS] * 150)))
    qtbot.waitUntil(lambda: bool(items(program)) and items(program)[0].share > 0, timeout=TIMEOUT)
    assert page.attaching.tray.chips()[0].about().startswith("Reading, ")
    page.attaching.tray.chips()[0].remove_button.click()
    assert items(program) == []
    attach_small = tmp_path / "small.txt"
    attach_small.write_text("Some words.")
    drop(page, attach_small)
    qtbot.waitUntil(lambda: [item.opened is not None for item in items(program)] == [True], timeout=TIMEOUT)


def test_drafts_keep_their_files_over_a_restart(
    make_program: MakeProgram, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = make_program()
    notes = tmp_path / "notes.txt"
    notes.write_text(REPAIRS, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(notes)], ""))
    program.window.page.attaching.ask_for_files()
    qtbot.waitUntil(lambda: bool(items(program)) and items(program)[0].opened is not None, timeout=TIMEOUT)
    assert page_about(program) == f"Text · {len(REPAIRS)} B · {len(REPAIRS)} characters", "no model is loaded"
    program.close()
    notes.unlink()
    program = make_program()
    qtbot.waitUntil(lambda: bool(items(program)) and items(program)[0].opened is not None, timeout=TIMEOUT)
    load_demo(program, qtbot)
    qtbot.waitUntil(lambda: bool(items(program)[0].tokens), timeout=TIMEOUT)
    assert page_about(program).endswith(" tokens")
    question = ask(program, qtbot, "Who pays?")
    assert question.enclosed is not None
    assert REPAIRS in question.enclosed.block


def page_about(program: Program) -> str:
    return program.window.page.attaching.tray.chips()[0].about()


def test_a_file_that_was_still_read_at_the_end_is_read_at_the_next_start(
    make_program: MakeProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_program()
    long, gone = tmp_path / "long.txt", tmp_path / "gone.txt"
    for path in (long, gone):
        path.write_text("A line of words that takes a while to be read.\n" * 60_000, encoding="utf-8")
    drop(first.window.page, long, gone)
    assert [item.is_reading for item in items(first)] == [True, True]
    first.close()
    gone.unlink()
    again = make_program()
    qtbot.waitUntil(lambda: bool(items(again)) and not again.attachments.desk.is_reading, timeout=TIMEOUT)
    found, lost = items(again)
    assert (found.name, found.opened is not None, found.is_newer) == ("long.txt", True, False)
    assert lost.error is not None
    (notice,) = again.window.page.attaching.tray.notices
    assert "gone.txt" in notice.words.text()


def test_a_removed_file_comes_back_with_undo(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Some words.")
    drop(program.window.page, notes)
    qtbot.waitUntil(lambda: bool(items(program)) and items(program)[0].opened is not None, timeout=TIMEOUT)
    (chip,) = program.window.page.attaching.tray.chips()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert items(program) == []
    program.window.page.deletions.undo()
    assert [item.name for item in items(program)] == ["notes.txt"]


def test_another_language_keeps_the_files(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Some words.")
    drop(program.window.page, notes)
    qtbot.waitUntil(lambda: bool(items(program)) and items(program)[0].opened is not None, timeout=TIMEOUT)
    before = program.window
    program.settings.update(language="de")
    qtbot.waitUntil(lambda: program.window is not before, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: [chip.name() for chip in program.window.page.attaching.tray.chips()] == ["notes.txt"])
    assert page_about(program) == "Text · 11 B · 11 Zeichen"
    program.window.page.attaching.tray.chips()[0].remove_button.click()
    assert items(program) == []


def test_a_question_of_another_language_is_cited_too(demo: Program, qtbot: QtBot, tmp_path: Path) -> None:
    lease = tmp_path / "租约.txt"
    lease.write_text("房租每月三号支付。\n\n小修费用由租客承担，每次不超过一百五十欧元。\n", "utf-8")
    attach(demo, qtbot, lease)
    demo.attachments.desk.set_mode(items(demo)[0].id, "retrieval")
    demo.window.page.composer.set_text("小修费用由谁承担？")
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        qtbot.keyClick(editor(demo), Qt.Key.Key_Return)
    question, answer = demo.chat.last_question(), demo.chat.last_answer()
    assert question is not None
    assert question.enclosed is not None
    assert answer is not None
    assert "小修费用由租客承担" in question.enclosed.passages[0].text
    view = demo.window.page.view.transcript.message_view(demo.edits.edit_answer(answer.id, "租客承担【1】。"))
    assert isinstance(view, AssistantMessage)
    text, _ = citation(view, "cite:1")
    text.link_requested.emit("cite:1")
    viewer = demo.window.page.others.viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and bool(viewer.text.highlighted()))
    assert viewer.name.text() == "租约.txt"
