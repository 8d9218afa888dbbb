"""Tries what a package must have brought and a question does not need: fonts, readers of files, languages, spelling."""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.passages import split
from synthia_desktop.documents.ranking import Ranking
from synthia_desktop.documents.reader import DocumentReader
from synthia_desktop.markup.formula import draw
from synthia_desktop.paths import translations_dir
from synthia_desktop.ui.language import NAMES

FORMULA = r"\Delta v = v_e \ln\frac{m_0}{m_f}"
TEXT = "The bridge over the river was opened in 1883"
OF_THE_PROGRAM = ("LibraryDetail", "Settings")
OF_QT = ("QPlatformTheme", "Cancel")
"""Texts with their contexts."""
SPELLING = "enchant"

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
DOCX = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        f'relationships+xml"/><Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        f'Target="word/document.xml"/></Relationships>'
    ),
    "word/document.xml": (
        f'<w:document xmlns:w="{_WORDS}"><w:body><w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p></w:body></w:document>'
    ),
}
PDF = (
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    f"<</Length {len(TEXT) + 32}>>stream\nBT /F 12 Tf 72 720 Td ({TEXT}) Tj ET\nendstream",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
)
"""Its objects, numbered from 1."""


def package_problem() -> str:
    """What does not work of it, in words; "" where all does. Takes some seconds."""
    return formula_problem() or files_problem() or languages_problem() or spelling_problem()


def formula_problem() -> str:
    """Formulas are drawn with a font and tables of their own."""
    problem = draw(FORMULA, display=True).problem
    return f"a formula could not be drawn: {problem}" if problem else ""


def files_problem() -> str:
    """A PDF and a DOCX are read, in a process of their own, and searched."""
    with tempfile.TemporaryDirectory(prefix="synthia-smoke-") as folder:
        for name, content in (("one.pdf", pdf()), ("two.docx", docx())):
            file = Path(folder) / name
            file.write_bytes(content)
            try:
                opened = DocumentReader().read(file)
            except SynthiaError as error:
                return f"{name} could not be read: {error}"
            found = Ranking(split(opened.document, name)).best("When did the bridge open?", 1_000)
            if [passage.text.strip() for passage in found] != [TEXT]:
                return f"{name} was read as: {opened.document.text}"
    return ""


def languages_problem() -> str:
    """Every language on offer has the program's texts and Qt's own."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in NAMES:
        for name, folder, text in (("synthia", str(translations_dir()), OF_THE_PROGRAM), ("qtbase", qt, OF_QT)):
            translator = QTranslator()
            if code != "en" and not (translator.load(f"{name}_{code}", folder) and translator.translate(*text)):
                return f"'{text[1]}' has no words in {NAMES[code]}: {folder}"
    return ""


def spelling_problem() -> str:
    """The way to the spelling library is there; the library itself is the system's, and may be missing."""
    if sys.platform == "win32" or find_spec(SPELLING):
        return ""
    return f"there is no module {SPELLING}"


def pdf() -> bytes:
    """A file with TEXT on one page."""
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    places: list[int] = []
    for number, content in enumerate(PDF, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj{content}endobj\n".encode("ascii"))
    table = out.tell()
    entries = "".join(f"{place:010} 00000 n \n" for place in places)
    out.write(f"xref\n0 {len(PDF) + 1}\n0000000000 65535 f \n{entries}".encode("ascii"))
    out.write(f"trailer<</Size {len(PDF) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n".encode("ascii"))
    return out.getvalue()


def docx() -> bytes:
    """A file with TEXT in one paragraph."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name, content in DOCX.items():
            parts.writestr(name, content)
    return out.getvalue()
