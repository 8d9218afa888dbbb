"""The text of PDF files, page by page.

By pypdf: PDFium reads ten times the pages in a second (tests/bench/documents.py) and gives the same words, but it is a
large program in C++ that would read whatever a stranger sends with all that the person may do; pypdf can at worst hang
or fill its memory, and the child that it runs in is ended then.
"""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING, BinaryIO

from synthia_desktop.documents.answers import RefusedError, Report, Trouble
from synthia_desktop.documents.limits import Limits

if TYPE_CHECKING:
    from pypdf import PdfReader

_SEARCHED, _END = 32 << 20, 1 << 20
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Two or three letters that a font draws as one; a model knows the letters.
_JOINED = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
_LINE_ENDS = re.compile(r"(?<! ) +\n")
_BLANK_LINES = re.compile(r"\n{3,}")


def read_pdf(file: BinaryIO, limits: Limits, report: Report) -> tuple[str, tuple[int, ...], int]:
    """(text, where each page begins in it, pages without text). Raises RefusedError, and anything where it is broken.

    A page that cannot be read counts as one without text, unless that is all of them.
    """
    # Imported here because only a PDF needs it.
    from pypdf import PdfReader

    _check_end(file)
    reader = PdfReader(file, strict=False)
    if reader.is_encrypted:
        _unlock(reader)
    total = len(reader.pages)
    parts, begins, place = list[str](), list[int](), 0
    blank, failures = 0, list[str]()
    for number in range(total):
        report(number, total)
        begins.append(place)
        try:
            text = _clean(reader.pages[number].extract_text())
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with this page, the others may be right
            failures.append(f"page {number + 1}: {error!r}")
            text = ""
        if text:
            parts.append(text + "\n\n")
            place += len(parts[-1])
        else:
            blank += 1
        if place > limits.characters:
            raise RefusedError(Trouble.TOO_MUCH_TEXT, limit=limits.characters, pages=total)
    if not total or len(failures) == total:
        raise RefusedError(Trouble.BROKEN, pages=total, details="\n".join(failures[:20]))
    if not parts:
        raise RefusedError(Trouble.SCANNED, pages=total)
    text = "".join(parts).removesuffix("\n\n")
    return text, tuple(min(begin, len(text)) for begin in begins), blank


def _check_end(file: BinaryIO) -> None:
    """A PDF says at its end where its parts are. Without that pypdf looks for them, in large files without an end."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(size - _END, 0))
    found = b"startxref" in file.read()
    file.seek(0)
    if size > _SEARCHED and not found:
        raise RefusedError(Trouble.BROKEN, details="no startxref at its end")


def _unlock(reader: PdfReader) -> None:
    """Many files are encrypted with no password at all, only to forbid printing; each reader shows their text."""
    from pypdf.errors import PyPdfError

    try:
        opened = reader.decrypt("")
    except (PyPdfError, NotImplementedError, ValueError) as error:
        raise RefusedError(Trouble.ENCRYPTED, details=repr(error)) from error
    if not opened:
        raise RefusedError(Trouble.ENCRYPTED)


def _clean(text: str) -> str:
    # Some programs, Qt's printing among them, put tabs where others put blanks.
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = _UNSEEN.sub("", text).translate(_JOINED)
    return _BLANK_LINES.sub("\n\n", _LINE_ENDS.sub("\n", text)).strip()
