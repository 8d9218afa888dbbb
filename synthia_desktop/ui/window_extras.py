"""What a window has beside its pages: the quick switcher, spelling in its fields, and its presence on the desktop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from synthia_desktop.store.conversations import Summary
from synthia_desktop.ui.actions import actions_of
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.finder import Finder
from synthia_desktop.ui.chat.shelf import Shelf
from synthia_desktop.ui.late_services import LateServices
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.notifying.presence import Presence
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.spelling.marks import SpellMarks
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from synthia_desktop.ui.pages.settings import SettingsPage
    from synthia_desktop.ui.pages.spelling_rows import SpellingRows
    from synthia_desktop.ui.switcher.desk import SwitcherDesk
    from synthia_desktop.ui.switcher.fits import ModelFits


class WindowExtras(QObject):
    """Each part is made when it is first wanted. close() ends what was begun."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        shelf: Shelf,
        archive: Archive,
        settings: SettingsStore,
        late: LateServices,
        desktop: Desktop,
        spelling: Spelling,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._window, self._shelf = theme, window, shelf
        self._archive, self._settings, self._late = archive, settings, late
        self._summaries: Sequence[Summary] = ()
        archive.listed.connect(self._take_chats)
        self._spelling = spelling
        self._rows: SpellingRows | None = None
        for field in window.page.composer.fields:
            self._check(field)
        window.page.panels.field_made.connect(self._check)
        window.pages.settings_made.connect(self._connect_settings)
        self._presence = Presence(window, desktop, shelf, settings, self)
        window.switcher_requested.connect(lambda: self.switcher.toggle())

    @cached_property
    def switcher(self) -> SwitcherDesk:
        """The quick switcher."""
        from synthia_desktop.ui.switcher.desk import SwitcherDesk
        from synthia_desktop.ui.switcher.sources import Sources

        window = self._window
        self._finder = Finder(self._late.search, self)
        self._finder.failed.connect(window.show_trouble)
        self._sources = Sources(
            window.page.chat,
            window.models,
            self._settings,
            lambda: [one for one in actions_of(window.menus) if one.run != window.open_switcher],
            lambda: self._late.manager.library,
            self._fits,
            self,
        )
        self._sources.set_chats(self._summaries)
        return SwitcherDesk(self._theme, window, self._sources, self._shelf, self._finder, self)

    def close(self) -> None:
        """End what was begun for the window."""
        self._presence.close()
        self._archive.listed.disconnect(self._take_chats)
        if self._rows is not None:
            self._spelling.changed.disconnect(self._show_spelling)
        if "switcher" in self.__dict__:
            self._finder.close()
            self._sources.close()

    def _check(self, field: QPlainTextEdit) -> None:
        SpellMarks(self._theme, field, self._spelling)

    def _connect_settings(self, page: SettingsPage) -> None:
        self._rows = page.chat.spelling
        page.chat.spelling.wanted.connect(self._spelling.begin)
        self._spelling.changed.connect(self._show_spelling)
        self._show_spelling()

    def _show_spelling(self) -> None:
        spelling = self._spelling
        if self._rows is not None:
            self._rows.set_known(spelling.languages, spelling.language, spelling.error)

    def _fits(self) -> ModelFits:
        from synthia_desktop.ui.switcher.fits import ModelFits

        return ModelFits(self._late.plans, self._late.ready, lambda: self._settings.value, self)

    def _take_chats(self, summaries: Sequence[Summary]) -> None:
        self._summaries = summaries
        if "switcher" in self.__dict__:
            self._sources.set_chats(summaries)
