"""Tries what a package must have brought and a question does not need: fonts, readers of files, languages, spelling."""

from __future__ import annotations

import sys
import tempfile
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
from synthia_desktop.ui.smoke_files import files
from synthia_desktop.ui.spelling.dictionary import Library, SpellingError, best_language

FORMULA = r"\Delta v = v_e \ln\frac{m_0}{m_f}"
OF_THE_PROGRAM = ("LibraryDetail", "Settings")
OF_QT = ("QPlatformTheme", "Cancel")
"""Texts with their contexts."""
SPELLING = "enchant"
RIGHT, WRONG = "energy", "enrgy"
"""In English."""


def package_problem() -> str:
    """What does not work of it, in words; "" where all does; spelling not looked at. Takes some seconds."""
    return formula_problem() or files_problem() or languages_problem()


def formula_problem() -> str:
    """Formulas are drawn with a font and tables of their own."""
    problem = draw(FORMULA, display=True).problem
    return f"a formula could not be drawn: {problem}" if problem else ""


def files_problem() -> str:
    """Files are read, in a process of their own, and searched."""
    with tempfile.TemporaryDirectory(prefix="synthia-smoke-") as folder:
        for name, (content, text) in files().items():
            file = Path(folder) / name
            file.write_bytes(content)
            try:
                opened = DocumentReader().read(file)
            except SynthiaError as error:
                return f"{name} could not be read: {error}"
            found = Ranking(split(opened.document, name)).best(max(text.split(), key=len), 1_000)
            if [passage.text.strip() for passage in found] != [text]:
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


def spelling() -> tuple[str, str]:
    """The English dictionary that told a right word from a wrong one, "" = this system has none; what does not work.

    The way to the spelling library must be there; the library itself is the system's, and may be missing.
    """
    if sys.platform == "win32":
        return "", ""
    if not find_spec(SPELLING):
        return "", f"there is no module {SPELLING}"
    try:
        library = Library()
        english = tuple(name for name in library.languages if name.split("_")[0] == "en")
        language = best_language("en_US", ["en_US"], english)
        dictionary = library.open(language) if language else None
    except SpellingError:
        return "", ""
    except OSError as error:
        return "", f"the spelling library cannot be loaded: {error}"
    if dictionary is None or (dictionary.check(RIGHT) and not dictionary.check(WRONG)):
        return language, ""
    return language, f"'{RIGHT}' and '{WRONG}' are alike to the dictionary {language}"
