"""The limits that are offered for downloads, on the page and in the settings, and their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from synthia_desktop.ui.downloads.texts import limit_size

SPEED_LIMITS = (0, *(n * 1_000_000 for n in (1, 2, 5, 10, 20, 50)))
AT_ONCE = (1, 2, 3, 4, 6, 8)
METERED_LIMITS = (0, *(n * 1_000_000_000 for n in (1, 2, 5, 10, 20)), None)


def limit_text(speed: int) -> str:
    """A speed limit in words; 0 = none."""
    return f"{limit_size(speed)}/s" if speed else _tr("No limit")


def at_once_text(count: int) -> str:
    """How many downloads run at the same time."""
    return _tr("1 file") if count == 1 else _tr("{n} files").format(n=count)


def metered_text(limit: int | None) -> str:
    """What waits on a metered line."""
    if limit is None:
        return _tr("Nothing waits")
    return _tr("Over {size}").format(size=limit_size(limit)) if limit else _tr("All downloads wait")


def fill(field: QComboBox, choices: Sequence[int | None], value: int | None, words: Callable[[int], str]) -> None:
    """Offer the choices and show the value; one that is not offered comes from the settings file and is shown too."""
    shown = choices if value in choices else (*choices, value)
    if [field.itemData(i) for i in range(field.count())] != list(shown):
        field.clear()
        for choice in shown:
            field.addItem(words(choice), choice)  # type: ignore[arg-type]
    field.setCurrentIndex(list(shown).index(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Limits", text)
