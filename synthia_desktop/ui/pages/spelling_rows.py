"""Two rows of the chat settings: whether spelling is checked while writing, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QShowEvent

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.settings import SpellingSettings
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow, choice_box
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme


class SpellingRows(QObject):
    """Puts them into a section. changed(SpellingSettings).

    wanted: the rows come into view, and what there is has to be known.
    """

    changed = Signal(object)
    wanted = Signal()

    def __init__(self, theme: Theme, section: Section) -> None:
        super().__init__(section)
        self._settings = SpellingSettings()
        self._known: tuple[Sequence[str], str, SynthiaError | None] = ((), "", None)
        self.switch = Switch(theme, self.tr("Check spelling while writing"))
        self.switch.clicked.connect(lambda on: self._send(on=on))
        self.language = choice_box(theme, self.tr("Language of spelling"))
        self.language.activated.connect(lambda _: self._send(language=self.language.currentData()))
        self._row = _Row(theme, self.tr("Check spelling while writing"), self.switch, hint=" ")
        self._row.seen.connect(self.wanted)
        self._language_row = SettingRow(theme, self.tr("Language of spelling"), self.language, hint=" ")
        section.add_row(self._row)
        section.add_row(self._language_row)
        self._show()

    def set_spelling(self, settings: SpellingSettings) -> None:
        """Show these settings; nothing is announced."""
        self._settings = settings
        self._show()

    def set_known(self, languages: Sequence[str], used: str, error: SynthiaError | None) -> None:
        """The installed dictionaries as en_US, the one in use ("" = none), and why there are none."""
        self._known = languages, used, error
        self._show()

    def why(self) -> str:
        """What stands beside the switch."""
        return self._row.hint.text()

    def _show(self) -> None:
        languages, used, error = self._known
        self.switch.setChecked(self._settings.on)
        self.switch.setEnabled(error is None)
        self.language.clear()
        self.language.addItem(self.tr("As the system"), "")
        chosen = self._settings.language
        for name in sorted({*languages, *filter(None, [chosen])}):
            self.language.addItem(language_name(name), name)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.setEnabled(bool(languages))
        self._row.hint.setText(self._reason(error) or self.tr("Code, addresses and names of variables are left out"))
        self._language_row.hint.setText(self._language_hint(used))

    @staticmethod
    def _reason(error: SynthiaError | None) -> str:
        if error is None:
            return ""
        told = shown_error(error)
        return f"{told.message} {told.hint}"

    def _language_hint(self, used: str) -> str:
        languages, _, error = self._known
        if error is not None or not languages:
            return self.tr("The installed dictionaries are listed here")
        if not used:
            return self.tr("There is no dictionary for the system's language: choose one")
        if not self._settings.language:
            return self.tr("That is {language}").format(language=language_name(used))
        return self.tr("One of the installed dictionaries")

    def _send(self, **changes: Any) -> None:
        self._settings = replace(self._settings, **changes)
        self.changed.emit(self._settings)
        self._show()


class _Row(SettingRow):
    """seen: it is shown."""

    seen = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


def language_name(name: str) -> str:
    """A dictionary's language in its own words, such as "English (United States)"."""
    locale = QLocale(name)
    if locale.language() == QLocale.Language.C:
        return name
    language, _, territory = name.partition("_")
    # Qt calls it American English, whatever follows.
    words = "English" if language == "en" else QLocale(language).nativeLanguageName() or name
    words = words[:1].upper() + words[1:]
    return f"{words} ({locale.nativeTerritoryName()})" if territory else words
