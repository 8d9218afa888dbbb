"""The spelling library of this system, where it has one: Enchant, which knows the dictionaries that are installed."""

from __future__ import annotations

import os
import sys
from typing import Any, Protocol

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.said import said

MOST_SUGGESTIONS = 6


class Dictionary(Protocol):
    """What is used of one. Personal words are those of all programs that use the same library."""

    def check(self, word: str) -> bool: ...
    def suggest(self, word: str) -> list[str]: ...
    def add(self, word: str) -> None: ...
    def add_to_session(self, word: str) -> None: ...


class SpellingError(SynthiaError):
    """There is no library, or no dictionary."""


class Library:
    """Opening it looks for the library on the disk: not on the window's thread. Raises SpellingError."""

    def __init__(self) -> None:
        try:
            import enchant
        except ImportError as error:
            raise _no_library() from error
        self._broker: Any = enchant.Broker()
        self.languages: tuple[str, ...] = tuple(sorted(set(self._broker.list_languages())))
        if not self.languages:
            raise SpellingError(
                said("No dictionary is installed"),
                said("The spelling library is there, but no dictionary for it."),
                said("On Debian and Ubuntu, hunspell-en-us is one for English, others are named alike."),
            )

    def open(self, language: str) -> Dictionary:
        """The dictionary of one of the languages. Raises SpellingError."""
        from enchant.errors import Error

        try:
            opened: Dictionary = self._broker.request_dict(language)
        except Error as error:
            raise SpellingError(
                said("The dictionary cannot be opened"),
                str(error),
                said("Choose another language in the settings."),
            ) from error
        return opened


def best_language(wanted: str, system: list[str], installed: tuple[str, ...]) -> str:
    """The installed language to check with, "" = none of them.

    wanted: what the person chose, "" = the first of the system's languages that there is a dictionary for; both as
    en_US or en.
    """
    if wanted in installed:
        return wanted
    for language in [name.replace("-", "_") for name in system]:
        plain = language.split("_")[0]
        for candidate in (language, plain, f"{plain}_{plain.upper()}"):
            if candidate in installed:
                return candidate
        if near := next((name for name in installed if name.split("_")[0] == plain), ""):
            return near
    return installed[0] if len(installed) == 1 else ""


def _no_library() -> SpellingError:
    if sys.platform == "win32":
        return SpellingError(
            said("Not on Windows"),
            said("Synthia knows no spelling library for Windows yet."),
            said("Everything else works without one."),
        )
    if sys.platform == "darwin":
        hint = said("Homebrew has it as “enchant”. Start Synthia again afterwards.")
    elif os.environ.get("FLATPAK_ID"):
        # What the person installs on the system is not seen from there, and the runtime has no Enchant.
        hint = said("Everything else works without one.")
    else:
        hint = said("On Debian and Ubuntu it is in the package libenchant-2-2. Start Synthia again afterwards.")
    return SpellingError(
        said("No spelling library"), said("The library Enchant is not installed on this system."), hint
    )
