"""Says which words are misspelled and what may be meant, once the dictionary is there."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from synthia_desktop.core.said import said
from synthia_desktop.core.settings import Settings, SpellingSettings
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.spelling.dictionary import (
    MOST_SUGGESTIONS,
    Dictionary,
    Library,
    SpellingError,
    best_language,
)

MOST_KNOWN = 20_000
"""Words whose answer is remembered; a dictionary is asked for each of them once."""


class Spelling(QObject):
    """changed: another dictionary, or none, or a word was learnt: what was marked is to be looked at anew."""

    changed = Signal()
    _hop = Signal(object)

    def __init__(
        self, settings: SettingsStore, parent: QObject | None = None, make: Callable[[], Library] = Library
    ) -> None:
        """make: opens the system's library, on a thread of its own, when something is first to be checked."""
        super().__init__(parent)
        self._settings, self._make = settings, make
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="spelling")
        self._library: Library | None = None
        self._dictionary: Dictionary | None = None
        self._known: dict[str, bool] = {}
        self._begun, self._open = False, True
        self.language = ""
        self.error: SpellingError | None = None
        self._applied = settings.value.spelling
        settings.changed.connect(self._apply)
        self._hop.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    @property
    def is_on(self) -> bool:
        """Whether the person wants it and there is a dictionary."""
        return self._settings.value.spelling.on and self._dictionary is not None

    @property
    def languages(self) -> tuple[str, ...]:
        """Of the installed dictionaries, once that is known."""
        return self._library.languages if self._library is not None else ()

    def begin(self) -> None:
        """Look for the library, if that was not done; changed follows."""
        if not self._begun:
            self._begun = True
            self._executor.submit(self._make).add_done_callback(lambda done: self._told(done, self._take_library))

    def is_right(self, word: str) -> bool:
        """Whether a word is spelled right, as far as is known now."""
        if self._dictionary is None:
            return True
        plain = word.replace("’", "'")
        if (known := self._known.get(plain)) is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[plain] = bool(self._dictionary.check(plain))
        return known

    def suggestions(self, word: str) -> list[str]:
        """What may be meant, the likeliest first."""
        if self._dictionary is None:
            return []
        return self._dictionary.suggest(word.replace("’", "'"))[:MOST_SUGGESTIONS]

    def learn(self, word: str, for_good: bool) -> None:
        """Take a word for right: for good, or until the program ends."""
        if self._dictionary is not None:
            add = self._dictionary.add if for_good else self._dictionary.add_to_session
            add(word.replace("’", "'"))
            self._known.clear()
            self.changed.emit()

    def close(self) -> None:
        """End the thread; nothing is told afterwards."""
        self._open = False
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _apply(self, settings: Settings) -> None:
        before, self._applied = self._applied, settings.spelling
        if before != self._applied and self._library is not None:
            self._open_dictionary(before)

    def _open_dictionary(self, before: SpellingSettings | None = None) -> None:
        library, wanted = self._library, self._settings.value.spelling
        if library is None:
            return
        language = best_language(wanted.language, QLocale.system().uiLanguages(), library.languages)
        if before is not None and before.language == wanted.language:
            self.changed.emit()
        elif not language:
            self._set(None, "")
        else:
            opening = self._executor.submit(library.open, language)
            opening.add_done_callback(lambda done: self._told(done, lambda one: self._set(one, language)))

    def _take_library(self, library: Library) -> None:
        self._library = library
        self._open_dictionary()

    def _set(self, dictionary: Dictionary | None, language: str) -> None:
        # A dictionary that could not be opened is no reason against another one.
        self._dictionary, self.language, self.error = dictionary, language, None
        self._known.clear()
        self.changed.emit()

    def _told(self, done: Future, take: Callable[..., None]) -> None:  # type: ignore[type-arg]
        """On the thread: what came of it goes to the window's."""
        if not done.cancelled() and self._open:
            self._hop.emit(lambda: self._take(done, take))

    def _take(self, done: Future, take: Callable[..., None]) -> None:  # type: ignore[type-arg]
        if not self._open:
            return
        error = done.exception()
        if isinstance(error, SpellingError):
            self.error = error
            self.changed.emit()
        elif error is not None:
            self.error = SpellingError(
                said("The spelling library does not work"), str(error), said("Everything else works without one.")
            )
            self.changed.emit()
        else:
            take(done.result())
