"""Chats out to files and in again through the dialogs, with the real database and real files."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.reading import Reader
from synthia_desktop.core.exchange.writing import Format
from synthia_desktop.documents.limits import Limits
from synthia_desktop.documents.pdf import read_pdf
from synthia_desktop.paths import resources_dir
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.exchange import ImportSummary, bring_in
from synthia_desktop.ui.exchange import jobs
from synthia_desktop.ui.exchange.export_dialog import ExportDialog
from synthia_desktop.ui.exchange.import_dialog import ImportDialog
from synthia_desktop.ui.exchange.service import ChatFiles
from synthia_desktop.ui.language import Language
from synthia_desktop.ui.theme import Theme
from tests.core.exchange.chats import branched, straight
from tests.core.exchange.test_enclosed import chat as with_a_file
from tests.core.exchange.test_reading import chatgpt_chat

Nameless = Callable[[QWidget], list[str]]
MATHS = "Look: $x^2$ and\n\n$$\\frac{1}{2}$$\n\n```python\nprint('<b>')\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    made = ConversationStore(tmp_path / "synthia.db")
    yield made
    made.close()


@pytest.fixture
def files(theme: Theme, store: ConversationStore, qtbot: QtBot) -> Iterator[ChatFiles]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ChatFiles(theme, store, window)
    yield made
    if made.dialog is not None:
        made.dialog.reject()
    made.close()


def keep(store: ConversationStore, *chats: Chat) -> list[str]:
    return bring_in(chats, store, ImportSummary()).ids


def export_dialog(files: ChatFiles, store: ConversationStore, current: str) -> ExportDialog:
    files.ask_export(current, store.summaries())
    assert isinstance(files.dialog, ExportDialog)
    return files.dialog


@pytest.mark.parametrize("kind", list(Format))
def test_one_chat_goes_into_a_file_of_each_kind(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path, kind: Format
) -> None:
    (id_,) = keep(store, straight("What is it?", MATHS, title="Formulas"))
    dialog = export_dialog(files, store, id_)
    dialog.choose(0, kind)
    assert (dialog.ids(), dialog.format()) == ([id_], kind)
    to = tmp_path / f"out.{kind.value}"
    with qtbot.waitSignal(files.exported, timeout=30_000) as done:
        files.export(dialog.ids(), kind, to)
    assert done.args == [[to]]
    assert files.dialog is None
    content = to.read_bytes()
    if kind is Format.PDF:
        assert content.startswith(b"%PDF")
        assert len(content) > 5_000
    else:
        assert b"What is it?" in content
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_several_chats_become_a_file_each_in_a_folder(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path
) -> None:
    ids = keep(store, straight("a", "b", title="Same"), branched(1, 5), branched(2, 5))
    dialog = export_dialog(files, store, "")
    dialog.choose(2, Format.MARKDOWN)
    assert not dialog.start_button.isEnabled()
    for number in (0, 2):
        dialog.list.setCurrentRow(number)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.start_button.isEnabled()
    assert len(dialog.ids()) == 2
    assert set(dialog.ids()) < set(ids)
    with qtbot.waitSignal(files.exported) as done:
        files.export(dialog.ids(), Format.MARKDOWN, tmp_path / "out")
    assert done.args is not None
    assert len(list((tmp_path / "out").iterdir())) == len(done.args[0]) == 2


def test_an_export_that_cannot_be_written_is_told(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path
) -> None:
    (id_,) = keep(store, straight("a", "b"))
    for kind in (Format.JSON, Format.PDF):
        export_dialog(files, store, id_)
        with qtbot.waitSignal(files.failed) as failed:
            files.export([id_], kind, tmp_path / "no" / "file")
        assert failed.args is not None
        assert "was not written" in str(failed.args[0])
        assert files.dialog is None


def look_into(files: ChatFiles, path: Path, qtbot: QtBot) -> ImportDialog:
    files.look_into(path)
    assert isinstance(files.dialog, ImportDialog)
    dialog = files.dialog
    qtbot.waitUntil(lambda: dialog.headline.isVisible())
    return dialog


def test_what_will_be_imported_is_said_before_anything_is(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "conversations.json", json.dumps([chatgpt_chat(), chatgpt_chat(id="2", title="More"), {"x": 1}])
        )
    dialog = look_into(files, path, qtbot)
    assert dialog.headline.text() == "2 chats with 8 messages will be imported."
    assert dialog.lines.text() == "From ChatGPT."
    assert [dialog.list.item(n).text() for n in range(2)] == ["Sums  ·  4 messages", "More  ·  4 messages"]
    assert dialog.problems.item(0).text() == "Entries that are no chats, left out: 1."
    assert store.summaries() == []
    with qtbot.waitSignal(files.imported):
        dialog.start_button.click()
    assert dialog.headline.text() == "2 chats with 8 messages were imported."
    assert sorted(summary.title for summary in store.summaries()) == ["More", "Sums"]
    dialog.cancel_button.click()
    again = look_into(files, path, qtbot)
    assert again.headline.text() == "Everything in this file is here already."
    assert not again.start_button.isVisible()


def test_a_file_without_chats_says_why(files: ChatFiles, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text("<html><script>alert(1)</script>")
    dialog = look_into(files, path, qtbot)
    assert "does not begin as JSON does" in dialog.headline.text()
    assert not dialog.start_button.isVisible()
    assert dialog.cancel_button.text() == "Close"


def test_cancel_ends_the_looking_through(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "big.json"
    one = json.dumps(chatgpt_chat())
    path.write_text("[" + ",".join([one] * 20_000) + "]")
    files.look_into(path)
    assert isinstance(files.dialog, ImportDialog)
    with qtbot.waitSignal(files._work.stopped, timeout=5_000):
        files.dialog.reject()
    assert files.dialog is None
    dialog = look_into(files, path.with_name("none"), qtbot)
    assert "cannot be read" in dialog.headline.text()


def test_every_control_has_a_name(
    files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path, nameless: Nameless
) -> None:
    (id_,) = keep(store, straight("a", "b"))
    dialog = export_dialog(files, store, id_)
    dialog.choose(2, Format.JSON)
    assert nameless(dialog) == []
    dialog.reject()
    assert nameless(look_into(files, tmp_path, qtbot)) == []


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(resources_dir() / "translations")
    language.choose("de")
    yield
    language.close()


def exported(store: ConversationStore, ids: list[str], kind: Format, to: Path) -> str:
    jobs.export(store, ids, kind, to, lambda _done, _total: None, lambda: False)
    return to.read_text("utf-8", "replace")


@pytest.mark.usefixtures("german")
def test_labels_are_in_the_person_s_language(store: ConversationStore, tmp_path: Path) -> None:
    chat = with_a_file("sky.pdf")
    ids = keep(store, replace(chat, conversation=replace(chat.conversation, system_prompt="Be brief.", title="")))
    text = exported(store, ids, Format.MARKDOWN, tmp_path / "a.md")
    for words in (
        "- Begonnen: ",
        "## System-Prompt\n",
        "## Ich\n",
        "- Angehängt: `sky.pdf (2 Seiten, ",
        "\nQuellen:\n",
    ):
        assert words in text
    assert "`[1] sky.pdf, Seite 1`" in text
    web = exported(store, ids, Format.HTML, tmp_path / "a.html")
    for words in (
        "Zuletzt geändert ",
        "<summary>System-Prompt</summary>",
        'Angehängt: <span dir="auto">sky.pdf (2 Seiten',
    ):
        assert words in web
    jobs.export(store, ids, Format.PDF, tmp_path / "a.pdf", lambda _done, _total: None, lambda: False)
    with (tmp_path / "a.pdf").open("rb") as file:
        printed, _, _ = read_pdf(file, Limits(), lambda _done, _total: None)
    assert "Angehängt: sky.pdf (2 Seiten, " in " ".join(printed.split())


@pytest.mark.usefixtures("german")
def test_what_is_read_back_has_no_language(store: ConversationStore, tmp_path: Path) -> None:
    chat = with_a_file("sky.pdf")
    ids = keep(store, chat)
    for kind in (Format.JSON, Format.CARDS):
        text = exported(store, ids, kind, tmp_path / f"a.{kind.value}")
        assert "Angehängt" not in text
        (read,) = Reader(tmp_path / f"a.{kind.value}", 9.0)
        answers = [m.text for m in read.conversation.branch()]
        assert answers[-1] == "The sky [1], as `a[2]` says."
    (read,) = Reader(tmp_path / "a.json", 9.0)
    assert (read.conversation.messages, read.documents) == (chat.conversation.messages, chat.documents)


def test_a_pdf_has_ink_on_its_pages(files: ChatFiles, store: ConversationStore, qtbot: QtBot, tmp_path: Path) -> None:
    from synthia_desktop.ui.exchange.pdf import write_pdf

    long = straight("q", "A paragraph of words.\n\n" * 400, "last question", "end")
    write_pdf(tmp_path / "long.pdf", long)
    assert (tmp_path / "long.pdf").read_bytes().count(b"/Type /Page\n") > 3


def test_a_pdf_names_the_files_and_says_where_citations_are_from(files: ChatFiles, tmp_path: Path) -> None:
    from synthia_desktop.ui.exchange.pdf import write_pdf

    write_pdf(tmp_path / "sky.pdf", with_a_file("sky.pdf"))
    with (tmp_path / "sky.pdf").open("rb") as file:
        text, pages, blank = read_pdf(file, Limits(), lambda _done, _total: None)
    words = " ".join(text.split())
    assert "Attached: sky.pdf (2 pages, the passages that fit the question)" in words
    assert "[1] sky.pdf, page 1: “The sky is <blue>.”" in words
    assert (len(pages), blank) == (1, 0)
