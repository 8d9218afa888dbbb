"""Files that a person attaches, read for real in the child process: all kinds, whole, broken, hostile and changing."""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.attachments import Kind, Opened
from synthia_desktop.core.errors import DocumentError
from synthia_desktop.documents.limits import Limits
from synthia_desktop.documents.reader import DocumentReader, Stopped
from tests.documents.files import docx, encrypted_pdf, paragraph, pdf, put, table

pytestmark = pytest.mark.integration

NAMES = [
    "Bericht – „größte“.txt",
    "報告書 第1.txt",
    "تقرير.txt",
    "отчёт 😀.txt",
    "a'b\"c;$(rm).txt",
    "..txt",
    "-rf.txt",
]
# So many that reading the page takes longer than any limit of these tests.
ENDLESS = b"1 0 0 1 0 0 cm q Q " * 3_000_000


def read(file: Path, limits: Limits | None = None) -> Opened:
    return DocumentReader(limits).read(file)


def refused(file: Path, limits: Limits | None = None) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        read(file, limits)
    error = caught.value
    for sentence in (error.message, error.hint):
        assert sentence.endswith(".")
    assert file.name in error.message
    assert not children()
    return error


def _text_or_title(file: Path) -> str:
    try:
        return read(file).document.text
    except DocumentError as error:
        return error.title


def children() -> list[str]:
    """The processes that read files and are still there."""
    return [
        child.name() for child in psutil.Process().children() if "resource_tracker" not in " ".join(child.cmdline())
    ]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_script(tmp_path: Path, name: str) -> None:
    file = put(tmp_path, name, "Zeile eins\r\nZeile zwei – größer\n")
    opened = read(file)
    assert (opened.attachment.name, opened.document.text) == (name, "Zeile eins\nZeile zwei – größer\n")
    assert opened.attachment.digest == hashlib.sha256(file.read_bytes()).hexdigest()
    assert opened.attachment.size == file.stat().st_size


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    file.write_text("x", encoding="utf-8")
    assert read(file).attachment.name == "caf?.txt"


def test_kinds_by_name_and_by_what_is_in_the_file(tmp_path: Path) -> None:
    kinds = {
        name: read(put(tmp_path, name, "# Hello\n\n\tx = 1\n")).document.kind
        for name in ("a.md", "a.PY", "Makefile", "a.txt", "no ending")
    }
    assert list(kinds.values()) == [Kind.MARKDOWN, Kind.CODE, Kind.CODE, Kind.TEXT, Kind.TEXT]
    assert read(put(tmp_path, "wrong.txt", pdf(["Text of a page"]))).document.kind is Kind.PDF


def test_two_reads_give_the_same_bytes(tmp_path: Path) -> None:
    files = [
        put(tmp_path, "a.txt", "Text\n"),
        put(tmp_path, "a.pdf", pdf(["One", "Two"])),
        put(tmp_path, "a.docx", docx(paragraph("One"))),
    ]
    for file in files:
        assert read(file) == read(file)


def test_a_pdf_gives_its_pages(tmp_path: Path) -> None:
    opened = read(put(tmp_path, "a.pdf", pdf(["First page\nwith (two) lines", "", "Größe 3"])))
    assert opened.document.text == "First page\nwith (two) lines\n\nGröße 3"
    assert [opened.document.page_at(place) for place in (0, 25, 30)] == [1, 1, 3]
    assert (opened.attachment.pages, opened.attachment.blank_pages) == (3, 1)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_an_encrypted_pdf_is_read_where_it_opens_without_a_password(tmp_path: Path, algorithm: str) -> None:
    assert read(put(tmp_path, "open.pdf", encrypted_pdf(["Words"], "", algorithm))).document.text == "Words"
    error = refused(put(tmp_path, "secret.pdf", encrypted_pdf(["Words"], "geheim", algorithm)))
    assert error.title == "The file is encrypted"


def test_a_scanned_pdf_is_told_with_its_pages(tmp_path: Path) -> None:
    error = refused(put(tmp_path, "scan.pdf", pdf(["", "", ""], b"0 0 100 100 re f ")))
    assert error.title == "The PDF has no text"
    assert "The 3 pages of scan.pdf" in error.message
    assert "The one page of one.pdf" in refused(put(tmp_path, "one.pdf", pdf([""]))).message


def test_a_docx_gives_headings_lists_and_tables(tmp_path: Path) -> None:
    body = paragraph("Guide", "H1") + paragraph("Some *text* & more.") + paragraph("Use", "H2") + paragraph("Do it.")
    body += table(["Name", "Größe"], ["a | b", "2"])
    opened = read(put(tmp_path, "guide.docx", docx(body)))
    assert opened.document.text == (
        "# Guide\n\nSome *text* & more.\n\n## Use\n\nDo it.\n\n| Name | Größe |\n| a | b | 2 |"
    )
    assert (opened.document.kind, opened.attachment.pages) == (Kind.DOCX, 0)


def test_deleted_text_of_a_docx_is_not_in_it(tmp_path: Path) -> None:
    body = paragraph("Kept.") + "<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>"
    assert read(put(tmp_path, "a.docx", docx(body))).document.text == "Kept."


def test_what_cannot_be_read_is_told_in_sentences(tmp_path: Path) -> None:
    titles = {
        "gone.txt": refused(tmp_path / "gone.txt").title,
        "folder": refused(tmp_path).title,
        "empty.txt": refused(put(tmp_path, "empty.txt", b"")).title,
        "blank.txt": refused(put(tmp_path, "blank.txt", b" \n\n ")).title,
        "binary.txt": refused(put(tmp_path, "binary.txt", bytes(range(256)) * 9)).title,
        "broken.pdf": refused(put(tmp_path, "broken.pdf", b"%PDF-1.7\n" + b"garbage" * 99)).title,
        "zip.docx": refused(put(tmp_path, "zip.docx", b"PK\x03\x04" + b"garbage" * 99)).title,
        "other.zip": refused(put(tmp_path, "other.zip", docx("").replace(b"word/document", b"xxxx/document"))).title,
        "old.doc": refused(put(tmp_path, "old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))).title,
        "locked.docx": refused(put(tmp_path, "locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))).title,
        "image.md": refused(put(tmp_path, "image.md", b"\x89PNG\r\n\x1a\n" + bytes(99))).title,
        "empty.docx": refused(put(tmp_path, "empty.docx", docx(""))).title,
    }
    assert titles == {
        "gone.txt": "The file is gone",
        "folder": "This is no file",
        "empty.txt": "The file is empty",
        "blank.txt": "The file has no text",
        "binary.txt": "The file is not text",
        "broken.pdf": "The file is damaged",
        "zip.docx": "The file is damaged",
        "other.zip": "Files of this kind are not read",
        "old.doc": "Files of this kind are not read",
        "locked.docx": "The file is encrypted",
        "image.md": "Files of this kind are not read",
        "empty.docx": "The file has no text",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_does_not_hold_anything_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refused(tmp_path / "pipe.txt").title == "This is no file"


def test_a_pdf_cut_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    whole = pdf([f"Page {number} of words" for number in range(5)])
    found = [_text_or_title(put(tmp_path, "cut.pdf", whole[: len(whole) * share // 5])) for share in range(1, 5)]
    assert all("Page" in text or text in ("The file is damaged", "The PDF has no text") for text in found)


def test_entities_in_a_docx_do_not_grow(tmp_path: Path) -> None:
    grown = "".join(
        f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
    )
    bomb = f'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">{grown}]><w>&i;</w>'
    file = put(tmp_path, "bomb.docx", docx(paragraph("Words"), **{"word__footnotes.xml": bomb}))
    assert refused(file).title == "The file is damaged"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    file = put(tmp_path, "bomb.docx", docx(paragraph(" " * (70 << 20))))
    assert file.stat().st_size < 1 << 20
    assert refused(file).title == "The file is too large"


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.log"
    with file.open("wb") as stream:
        stream.write(b"line\n")
        stream.truncate(500 << 20)
    error = refused(file)
    assert error.title == "The file is too large"
    assert "524.3 MB" in error.message


def test_a_large_pdf_without_its_end_is_refused_at_once(tmp_path: Path) -> None:
    file = tmp_path / "half.pdf"
    with file.open("wb") as stream:
        stream.write(pdf(["Words"])[:200])
        stream.truncate(500 << 20)
    assert refused(file, Limits(silent=20.0)).title == "The file is damaged"


def test_a_pdf_of_hundreds_of_megabytes_is_read_without_its_pictures(tmp_path: Path) -> None:
    file = put(tmp_path, "large.pdf", pdf(["One", "Two"], attached=200 << 20))
    assert read(file, Limits(memory=500 << 20)).document.text == "One\n\nTwo"


def test_more_text_than_any_model_reads_is_refused(tmp_path: Path) -> None:
    limits = Limits(characters=1_000)
    for name, data in (
        ("a.txt", b"word " * 300),
        ("a.pdf", pdf(["word " * 300])),
        ("a.docx", docx(paragraph("word " * 300))),
    ):
        assert refused(put(tmp_path, name, data), limits).title == "The file has too much text"


def test_a_page_without_an_end_is_given_up(tmp_path: Path) -> None:
    file = put(tmp_path, "endless.pdf", pdf(["Words"], ENDLESS))
    assert refused(file, Limits(silent=1.0)).title == "Reading the file was given up"


def test_a_file_that_fills_the_memory_ends_only_its_child(tmp_path: Path) -> None:
    file = put(tmp_path, "fat.txt", b"0123456789\r\n" * (5 << 20))
    assert refused(file, Limits(memory=200 << 20, characters=1 << 30)).title == "The file needs too much memory"


def test_what_is_not_wanted_any_more_ends_at_once(tmp_path: Path) -> None:
    file = put(tmp_path, "endless.pdf", pdf(["Words"], ENDLESS))
    stop = threading.Event()
    threading.Timer(0.5, stop.set).start()
    with pytest.raises(Stopped):
        DocumentReader().read(file, stop.is_set)
    assert not children()


def test_a_child_that_is_killed_is_told(tmp_path: Path) -> None:
    file = put(tmp_path, "endless.pdf", pdf(["Words"], ENDLESS))

    def kill() -> None:
        while not (found := [one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline())]):
            time.sleep(0.01)
        found[0].kill()

    killer = threading.Thread(target=kill)
    killer.start()
    assert refused(file).title == "Reading the file failed"
    killer.join()


@pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C goes to whole consoles")
def test_ctrl_c_in_the_terminal_is_not_the_childs_to_answer(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """From its first moment on, in which it has not yet got as far as to ignore it."""
    file = put(tmp_path, "a.txt", "Text")
    done = threading.Event()

    def press() -> None:
        while not done.is_set():
            for child in psutil.Process().children():
                with contextlib.suppress(psutil.Error):
                    if "spawn_main" in " ".join(child.cmdline()):
                        child.send_signal(signal.SIGINT)
            time.sleep(0.005)

    presser = threading.Thread(target=press)
    presser.start()
    try:
        assert read(file).document.text == "Text"
    finally:
        done.set()
        presser.join()
    assert "Traceback" not in capfd.readouterr().err


def test_a_system_without_room_for_another_process_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_process: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.get_context("spawn").Process, "start", full)
    error = refused(put(tmp_path, "a.txt", "Text"))
    assert error.title == "Reading the file failed"
    assert "unavailable" in error.details


def test_a_file_that_changes_meanwhile_is_not_taken(tmp_path: Path) -> None:
    file = put(tmp_path, "a.pdf", pdf([f"Page {number}" for number in range(60)]))
    with pytest.raises(DocumentError, match="changed while it was read"):
        DocumentReader().read(file, report=lambda _done, _total: put(tmp_path, "a.pdf", pdf(["Other"])) and None)


def test_a_file_that_vanishes_meanwhile_was_whole_in_the_childs_hands(tmp_path: Path) -> None:
    file = put(tmp_path, "a.pdf", pdf([f"Page {number}" for number in range(60)]))
    whole = read(file)
    if sys.platform == "win32":
        return
    assert DocumentReader().read(file, report=lambda _done, _total: file.unlink(missing_ok=True)) == whole


def test_progress_is_told_by_pages(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    DocumentReader().read(
        put(tmp_path, "a.pdf", pdf(["One", "Two", "Three"])), report=lambda done, total: told.append((done, total))
    )
    assert told[-3:] == [(0, 3), (1, 3), (2, 3)]


def test_several_are_read_at_once(tmp_path: Path) -> None:
    files = [put(tmp_path, f"{number}.txt", f"Text {number}") for number in range(4)]
    found: dict[int, str] = {}
    threads = [
        threading.Thread(target=lambda at=at, file=file: found.update({at: read(file).document.text}))
        for at, file in enumerate(files)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: f"Text {number}" for number in range(4)}
