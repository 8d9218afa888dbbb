"""The text of DOCX files as Markdown: headings, lists and tables are still to be seen in it.

By mammoth, which knows what in such a file is text; before it sees one, all XML in it is checked for what fills memory.
"""

from __future__ import annotations

import zipfile
from typing import Any, BinaryIO
from xml.sax.handler import ContentHandler

from synthia_desktop.documents.answers import RefusedError, Trouble
from synthia_desktop.documents.html_text import text_of
from synthia_desktop.documents.limits import Limits

_MAIN = "word/document.xml"
_MOST_PARTS = 20_000
_STYLES = "p[style-name='Title'] => h1:fresh"
_IS_ENCRYPTED = 1


def read_docx(file: BinaryIO, limits: Limits) -> str:
    """Raises RefusedError, and anything where the file is broken."""
    # Imported here because only a DOCX needs it.
    import mammoth  # pyright: ignore[reportMissingTypeStubs]

    _check(file, limits)
    file.seek(0)
    library: Any = mammoth
    html: str = library.convert_to_html(file, style_map=_STYLES, convert_image=_no_image).value
    text = text_of(html)
    if len(text) > limits.characters:
        raise RefusedError(Trouble.TOO_MUCH_TEXT, size=len(text), limit=limits.characters)
    if not text:
        raise RefusedError(Trouble.NO_TEXT)
    return text


def _no_image(_image: object) -> list[object]:
    return []


def _check(file: BinaryIO, limits: Limits) -> None:
    """That it is a DOCX, that its XML is not too much when it is unpacked, and that it has no entities to grow by."""
    from defusedxml import sax  # pyright: ignore[reportMissingModuleSource, reportMissingTypeStubs]

    parser: Any = sax
    with zipfile.ZipFile(file) as packed:
        parts = packed.infolist()
        if _MAIN not in packed.namelist():
            raise RefusedError(Trouble.OTHER_KIND)
        if any(part.flag_bits & _IS_ENCRYPTED for part in parts):
            raise RefusedError(Trouble.ENCRYPTED)
        texts = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
        # zipfile unpacks no more of a part than it says it has.
        size = sum(part.file_size for part in texts)
        if size > limits.xml or len(parts) > _MOST_PARTS:
            raise RefusedError(Trouble.TOO_LARGE, size, limits.xml)
        for part in texts:
            with packed.open(part) as stream:
                parser.parse(stream, ContentHandler(), forbid_dtd=True)
