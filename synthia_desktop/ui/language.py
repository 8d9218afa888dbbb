"""The language of the window: which texts Qt looks up, and how it writes numbers and dates."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from synthia_desktop.core.settings import LANGUAGES

logger = logging.getLogger(__name__)

AS_THE_SYSTEM = "system"
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ja": "日本語",
}
"""Each language as those who speak it call it, in the order in which they are offered."""


class Language(QObject):
    """changed: every text that is made from now on is in another language; what is shown already stays as it was."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: the catalogues. The system's language is taken first."""
        super().__init__(parent)
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._code = "en"
        self._take(AS_THE_SYSTEM)

    @property
    def code(self) -> str:
        """The language in use, one of NAMES."""
        return self._code

    def choose(self, choice: str) -> None:
        """A language, or AS_THE_SYSTEM."""
        before = self._code, QLocale()
        self._take(choice)
        if before != (self._code, QLocale()):
            self.changed.emit()

    def close(self) -> None:
        """Take everything back: English, and the system's way of writing."""
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _take(self, choice: str) -> None:
        system = QLocale.system()
        wanted = system_language(system.uiLanguages()) if choice == AS_THE_SYSTEM else choice
        if wanted != self._code:
            self._remove()
            self._install(wanted)
        QLocale.setDefault(_locale(wanted, system))

    def _install(self, code: str) -> None:
        self._code = code
        if code == "en":
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("synthia", str(self._folder))):
            translator = QTranslator(self)
            if translator.load(f"{name}_{code}", folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
            else:
                logger.warning("%s has no catalogue %s_%s", folder, name, code)

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
        self._code = "en"


def system_language(told: Iterable[str]) -> str:
    """The first of the languages that the person told the system to use and this program speaks; English else.

    Who reads traditional Chinese is not given the simplified one.
    """
    traditional = False
    for name in told:
        language, *parts = name.replace("_", "-").split("-")
        if language == "zh":
            traditional = traditional or bool({"Hant", "TW", "HK", "MO"} & set(parts))
            if not traditional or {"Hans", "CN", "SG"} & set(parts):
                return "zh_CN"
        elif language in LANGUAGES:
            return language
    return "en"


def _locale(code: str, system: QLocale) -> QLocale:
    """The system's own where it is of this language, because it knows the person's country too; C is English."""
    locale = QLocale(code)
    same = (system.language(), system.script()) == (locale.language(), locale.script())
    return system if same or (code == "en" and system.language() is QLocale.Language.C) else locale
