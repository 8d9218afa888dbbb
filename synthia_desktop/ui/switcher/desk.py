"""Joins the quick switcher with what it goes to: fills it while a person types, and does what they choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from synthia_desktop.core.search_query import SearchQuery, parse_query
from synthia_desktop.ui.actions import run
from synthia_desktop.ui.chat.finder import Finder
from synthia_desktop.ui.chat.shelf import Shelf
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.switcher.entries import MOST, Asked, Entry, Group, Kind, Pool, asked, found
from synthia_desktop.ui.switcher.overlay import QuickSwitcher
from synthia_desktop.ui.switcher.sources import Sources
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat
    from synthia_desktop.ui.window import MainWindow

MESSAGES_MS = 120
"""Messages are looked for when no letter has come for so long: each question to the disk ends the one before."""

LEAST_LETTERS = 2


class SwitcherDesk(QObject):
    """Made when the switcher is first wanted."""

    def __init__(
        self, theme: Theme, window: MainWindow, sources: Sources, shelf: Shelf, finder: Finder, parent: QObject
    ) -> None:
        """finder: of its own, because a question to it ends the one before."""
        super().__init__(parent)
        self._window, self._sources, self._shelf, self._finder = window, sources, shelf, finder
        self._pools = {kind: Pool() for kind in (Kind.CHAT, Kind.MODEL, Kind.ACTION)}
        self._asked, self._names = Asked(None, (), ""), list[Group]()
        self.switcher = switcher = QuickSwitcher(theme, window)
        switcher.opened.connect(self._begin)
        switcher.closed.connect(finder.forget)
        switcher.typed.connect(self._type)
        switcher.chosen.connect(self._go)
        sources.models_changed.connect(self._models_changed)
        finder.found.connect(self._found)
        self._wait = QTimer(self, singleShot=True, interval=MESSAGES_MS)
        self._wait.timeout.connect(self._look_for_messages)

    def toggle(self) -> None:
        """Open the switcher, or close it."""
        if self.switcher.isVisible():
            self.switcher.close_switcher()
        else:
            self.switcher.open()

    def _begin(self) -> None:
        sources = self._sources
        sources.begin()
        for kind, entries in ((Kind.CHAT, sources.chats()), (Kind.ACTION, sources.actions())):
            self._pools[kind].set_entries(entries)
        self._fill_models()

    def _fill_models(self) -> None:
        models = self._sources.models()
        self._pools[Kind.MODEL].set_entries(models)
        self._sources.look_at_fits(models)

    def _models_changed(self) -> None:
        if self.switcher.isVisible():
            self._fill_models()
            self._names = found(self._pools, self._asked)
            self.switcher.show_groups(self._names, self._asked.words, keep=True)

    def _type(self, text: str) -> None:
        self._finder.forget()
        self._asked = asked(text)
        self._names = found(self._pools, self._asked)
        self.switcher.show_groups(self._names, self._asked.words)
        if self._asked.scope in (None, Kind.CHAT) and self._is_enough(self._asked.text):
            self._wait.start()
        else:
            self._wait.stop()

    @staticmethod
    def _is_enough(text: str) -> bool:
        """One letter is in every message; one sign of Chinese is a word."""
        return len(text) >= LEAST_LETTERS or (bool(text) and not text.isascii())

    def _look_for_messages(self) -> None:
        if self.switcher.isVisible():
            self._finder.ask(parse_query(self._asked.text))

    def _found(self, query: SearchQuery, chats: list[FoundChat]) -> None:
        if not self.switcher.isVisible() or query != parse_query(self._asked.text):
            return
        messages = self._sources.messages(chats, MOST[Kind.MESSAGE])
        if messages:
            groups = [*self._names, Group(Kind.MESSAGE, messages)]
            self.switcher.show_groups(groups, self._asked.words, keep=bool(self._names))

    def _go(self, entry: Entry, ctrl: bool) -> None:
        window, text = self._window, self._asked.text
        if entry.kind is Kind.CHAT:
            window.go.on_chat(lambda: self._shelf.go_to(entry.key, ""))()
        elif entry.kind is Kind.MESSAGE:
            window.go.on_chat(lambda: self._shelf.go_to(entry.chat_id, entry.key, text))()
        elif entry.kind is Kind.MODEL:
            self._load(entry.key, ctrl)
        else:
            self._sources.used(entry.key)
            run(self._sources.action(entry.key), window.tell_why_not)

    def _load(self, path: str, settings: bool) -> None:
        """A model that is loaded already stays: loading it again would lose what it knows of the chat."""
        state = self._window.models.state
        if state.path == path and state.stage in (Stage.READY, Stage.LOADING):
            self._window.go.on_chat(self._window.page.composer.focus)()
        else:
            self._window.open_model(path)
        if settings:
            self._window.page.panels.open_load()
