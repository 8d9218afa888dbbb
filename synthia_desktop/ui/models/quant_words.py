"""What a row of the quant table says: in its cells, in its tooltip and to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from synthia_desktop.ui.controls.memory_view import needs_text
from synthia_desktop.ui.models import fit_view
from synthia_desktop.ui.models.fit_view import Forecasts, RowPlan
from synthia_desktop.ui.units import number_text, size_text

INSTALLED, DOWNLOADING, UPDATE = "installed", "downloading", "update"


@dataclass(frozen=True)
class QuantRow:
    """key: given back by the table's signals. size: bytes. quality: a core.quality.Quality or "". note: on its use.

    parts: raw pieces that are joined while downloading, 1 = a single file. state: "", "installed", "downloading" or
    "update" (installed, and the Hub has a newer file). old: hidden until all are asked for. exact: size is exact.
    """

    key: str
    quant: str
    size: int
    quality: str = ""
    note: str = ""
    parts: int = 1
    state: str = ""
    old: bool = False
    exact: bool = True


class Column(IntEnum):
    """From the start of a row to its end."""

    QUANT = 0
    FILE = 1
    QUALITY = 2
    MEMORY = 3
    NEEDS = 4
    FIT = 5
    SPEED = 6
    ACTION = 7


PLAN_COLUMNS = (Column.MEMORY, Column.NEEDS, Column.FIT, Column.SPEED)


def heading(column: Column, approximate: bool = False) -> str:
    """The words over a column. approximate: what is needed was not planned from the files themselves."""
    return {
        Column.QUANT: _tr("Quant"),
        Column.FILE: _tr("File"),
        Column.QUALITY: _tr("Quality"),
        Column.MEMORY: "",
        Column.NEEDS: _tr("About") if approximate else _tr("Needs"),
        Column.FIT: _tr("Fit"),
        Column.SPEED: _tr("Speed"),
        Column.ACTION: "",
    }[column]


def longest_action() -> str:
    """The words of the action of a file that is too big."""
    return _tr("Download…")


def spoken_heading(column: Column, approximate: bool = False) -> str:
    """What a column holds, for screen readers: also where no words stand over it."""
    unwritten = {Column.MEMORY: _tr("Memory"), Column.ACTION: _tr("Action")}
    return unwritten.get(column) or heading(column, approximate)


def heading_tip(column: Column, approximate: bool) -> str | None:
    """What a column means, where its heading does not say it all."""
    if column == Column.MEMORY:
        return _tr(
            "What the model takes of the memory that is free for it, on one scale. "
            "The outlined end is kept free for the system."
        )
    if column == Column.NEEDS and approximate:
        return fit_view.approximate_sentence()
    if column == Column.SPEED:
        return _tr("Predicted: tokens that the model writes in a second. A word has one to two tokens.")
    return None


def quality_text(quality: str) -> str:
    """A core.quality.Quality in words."""
    words = {
        "low": _tr("Low"),
        "fair": _tr("Fair"),
        "good": _tr("Good"),
        "very good": _tr("Very good"),
        "excellent": _tr("Excellent"),
    }
    return words.get(quality, "")


def state_text(row: QuantRow) -> str:
    """What has become of the file on this computer."""
    words = {INSTALLED: _tr("Installed"), DOWNLOADING: _tr("Downloading"), UPDATE: _tr("Update available")}
    return words.get(row.state, "")


def action_text(row: QuantRow, plan: RowPlan | None = None) -> str:
    """What the row's button does; empty where there is none. What is too big is asked about first."""
    if not row.state:
        return _tr("Download") if plan is None or plan.fits else _tr("Download…")
    return {INSTALLED: _tr("Chat"), UPDATE: _tr("Update")}.get(row.state, "")


def parts_text(row: QuantRow) -> str:
    """How a file in pieces is got; empty for a single file."""
    return _tr("{n} parts, joined while downloading").format(n=row.parts) if row.parts > 1 else ""


def recommended_text() -> str:
    return _tr("Recommended")


def pending_text() -> str:
    """While a row's plan is on its way."""
    return "…"


def unplanned_text() -> str:
    """Where a row cannot be planned; its tooltip says why."""
    return _tr("No plan")


def file_text(row: QuantRow) -> str:
    """The size, or a dash where nobody has told it."""
    return size_text(row.size) if row.size else "–"


def cell_text(row: QuantRow, column: Column, plan: RowPlan | None) -> str:
    """The words of a cell."""
    return {
        Column.QUANT: row.quant,
        Column.FILE: file_text(row),
        Column.QUALITY: quality_text(row.quality),
        Column.MEMORY: needs_text(plan.memory) if plan else "",
        Column.NEEDS: fit_view.needs_cell(plan) if plan else "",
        Column.FIT: plan.badge.text if plan else "",
        Column.SPEED: fit_view.speed_cell(plan) if plan else "",
        Column.ACTION: action_text(row, plan),
    }[column]


def spoken(row: QuantRow, known: Forecasts) -> str:
    """The row as one sentence, for a screen reader."""
    quality = quality_text(row.quality)
    size = file_text(row) if row.size else _tr("size unknown")
    words = [row.quant, size, _tr("quality {grade}").format(grade=quality.lower()) if quality else ""]
    if plan := known.plans.get(row.key):
        words += fit_view.spoken_plan(plan)
    elif why := known.failed.get(row.key):
        words.append(_tr("no memory plan: {why}").format(why=why.rstrip(".")))
    if row.key == known.recommended:
        words.append(_tr("recommended: {reason}").format(reason=known.reason.rstrip(".")))
    words += [row.note.rstrip("."), parts_text(row), state_text(row)]
    return ", ".join(word for word in words if word)


def tip(row: QuantRow, column: Column, known: Forecasts) -> str | None:
    """The tooltip of a cell: exact bytes over the size, elsewhere all that the row has to say."""
    if column == Column.FILE and row.size:
        if row.exact:
            return _tr("{n} bytes").format(n=number_text(row.size))
        return _tr("About this size; the Hub tells it exactly before the download")
    lines = [" · ".join(words for words in (row.note, state_text(row), parts_text(row)) if words)]
    if plan := known.plans.get(row.key):
        lines += [fit_view.fit_sentence(plan), needs_text(plan.memory), fit_view.speed_sentence(plan)]
        lines.append(fit_view.approximate_sentence() if plan.approximate else "")
    elif why := known.failed.get(row.key):
        lines.append(_tr("No memory plan: {why}").format(why=why))
    if row.key == known.recommended:
        lines.append(_tr("Recommended: {reason}").format(reason=known.reason))
    return "\n".join(line for line in lines if line) or None


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuantTable", text)
