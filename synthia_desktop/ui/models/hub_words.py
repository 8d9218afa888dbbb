"""How the Hub's figures are written in lists and chips."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from synthia_desktop.core.said import said
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.units import number_text

_LICENCES = {
    "apache-2.0": "Apache-2.0", "mit": "MIT", "llama2": said("Llama 2 licence"), "llama3": said("Llama 3 licence"),
    "llama3.1": said("Llama 3.1 licence"), "llama3.2": said("Llama 3.2 licence"),
    "llama3.3": said("Llama 3.3 licence"), "llama4": said("Llama 4 licence"), "gemma": said("Gemma terms"),
    "bsd-3-clause": "BSD-3-Clause", "gpl-3.0": "GPL-3.0", "openrail": "OpenRAIL", "cc": "Creative Commons",
}  # fmt: skip


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Hub", text)


def count_text(count: int) -> str:
    """A count as the Hub writes it: 812, 12.3k, 4.5M."""
    for step, letter in ((1_000_000, "M"), (1_000, "k")):
        if count >= step:
            value = count / step
            return number_text(value, 0 if value >= 100 or round(value, 1) == round(value) else 1) + letter
    return str(count)


def parameters_text(parameters: int | None) -> str:
    """A count of weights as models are named: 7B, 1.5B, 560M; nothing where it is not known."""
    if not parameters:
        return ""
    if parameters < 1_000_000:
        return number_text(parameters)
    value, letter = (parameters / 1e9, "B") if parameters >= 1e9 else (parameters / 1e6, "M")
    return number_text(value, 0 if value >= 20 or round(value, 1) == round(value) else 1) + letter


def licence_text(licence: str) -> str:
    """A licence's id as people write it; nothing where none is told."""
    if licence in _LICENCES:
        return shown(_LICENCES[licence])
    return licence.upper() if licence.startswith(("cc-", "agpl", "gpl", "lgpl", "bsd")) else licence


def updated_text(moment: str, today: date | None = None) -> str:
    """An ISO date in words: today, 3 days ago, or month and year; nothing for what is no date."""
    try:
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return ""
    age = ((today or datetime.now(UTC).date()) - day).days
    if age <= 0:
        return tr("today")
    if age == 1:
        return tr("yesterday")
    if age < 31:
        return tr("{days} days ago").format(days=age)
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{month} {year}").format(month=month, year=day.year)
