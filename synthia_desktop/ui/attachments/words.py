"""What the window says of a file that comes with a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.attachments import Attachment, Enclosure, Kind, Passage
from synthia_desktop.core.enclosing import where
from synthia_desktop.ui.units import number_text, size_text

_TIP = 240
"""Letters of a passage in a tooltip."""

ICONS = {
    Kind.TEXT: "file-text",
    Kind.MARKDOWN: "file-text",
    Kind.CODE: "file-code",
    Kind.PDF: "file-type",
    Kind.DOCX: "file-type",
}


def shown_name(name: str) -> str:
    """A file's name in one line: an imported chat may call it anything."""
    words = "".join(letter if letter.isprintable() else " " for letter in name).split()
    return " ".join(words) or _tr("File without a name")


def kind_name(kind: Kind) -> str:
    """What people call this kind of file."""
    return {
        Kind.TEXT: _tr("Text"),
        Kind.MARKDOWN: _tr("Markdown"),
        Kind.CODE: _tr("Code"),
        Kind.PDF: _tr("PDF"),
        Kind.DOCX: _tr("Word document"),
    }[kind]


def tokens_text(tokens: int | None, characters: int, exact: bool = True) -> str:
    """How long a text is: in tokens where a model is there to count them, else in characters."""
    if tokens is None:
        return _tr("1 character") if characters == 1 else _tr("{n} characters").format(n=number_text(characters))
    if not exact:
        return _tr("about {n} tokens").format(n=number_text(tokens))
    return _tr("1 token") if tokens == 1 else _tr("{n} tokens").format(n=number_text(tokens))


def pages_text(pages: int) -> str:
    """How many pages there are."""
    return _tr("1 page") if pages == 1 else _tr("{n} pages").format(n=number_text(pages))


def passages_text(count: int) -> str:
    """How many passages were sent."""
    return _tr("1 passage") if count == 1 else _tr("{n} passages").format(n=number_text(count))


def page_text(page: int) -> str:
    """Which page it is."""
    return _tr("Page {n}").format(n=number_text(page))


def facts(attachment: Attachment, length: str) -> str:
    """Kind, size, pages and length of a file in one line; length: as tokens_text or passages_text gives it."""
    pages = pages_text(attachment.pages) if attachment.pages else ""
    return " · ".join(filter(None, (kind_name(attachment.kind), size_text(attachment.size), pages, length)))


def facts_of(attachment: Attachment, tokens: int | None) -> str:
    """Kind, size, pages and length of a file in one line; tokens: None or 0 = nobody has counted them."""
    return facts(attachment, tokens_text(tokens or None, attachment.characters))


def blank_pages_text(attachment: Attachment) -> str:
    """What is said where pages of a document have no text; "" where all have."""
    if not attachment.blank_pages:
        return ""
    if attachment.blank_pages == 1:
        return _tr("1 page has no text, and nothing of it is sent.")
    return _tr("{n} pages have no text, and nothing of them is sent.").format(n=number_text(attachment.blank_pages))


def passage_tip(passage: Passage) -> str:
    """What a citation says of the passage that it leads to: the file, the page, and its first words."""
    words = " ".join(passage.text.split())
    beginning = words if len(words) <= _TIP else f"{words[:_TIP].rstrip()}…"
    return f"{where(passage, _tr('page {page}'))}\n{beginning}"


def sent_files(enclosure: Enclosure) -> list[tuple[str, str, str, str]]:
    """What a question brought: for each file its document's id, name, facts and icon.

    Files of earlier questions of which passages were sent again come last.
    """
    rows: list[tuple[str, str, str, str]] = []
    for one in enclosure.attachments:
        count = sum(passage.document == one.document for passage in enclosure.passages)
        length = passages_text(count) if one.mode == "retrieval" else tokens_text(one.tokens or None, one.characters)
        rows.append((one.document, shown_name(one.name), facts(one, length), ICONS[one.kind]))
    known = {one.document for one in enclosure.attachments}
    for document, passages in _by_document(enclosure.passages).items():
        if document not in known:
            words = _tr("{passages} of an earlier file").format(passages=passages_text(len(passages)))
            rows.append((document, shown_name(passages[0].name), words, "text-quote"))
    return rows


def _by_document(passages: Sequence[Passage]) -> dict[str, list[Passage]]:
    found: dict[str, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.document, []).append(passage)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attachments", text)
