"""The cells of the quant table that tell how a model would run here."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from synthia_desktop.ui.controls.fit_badge import GLYPH, paint_badge
from synthia_desktop.ui.controls.memory_bar import ROW_HEIGHT, paint_memory_bar
from synthia_desktop.ui.models import fit_view
from synthia_desktop.ui.models.cell_painter import CellPainter
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.quant_words import Column, pending_text, unplanned_text


def paint_cell(cell: CellPainter, line: QRect, column: Column, known: Forecasts, key: str) -> None:
    """One of the columns of a plan; before the plan is there, the free memory and a sign that it is on its way."""
    plan, theme = known.plans.get(key), cell.theme
    if column == Column.MEMORY:
        _paint_bar(cell, line, known, key)
    elif column == Column.NEEDS and plan:
        cell.number(line.adjusted(0, 0, -theme.px(16), 0), fit_view.needs_cell(plan))
    elif column == Column.FIT and plan:
        box = line.adjusted(0, 0, -4, 0)
        paint_badge(cell.painter, cell.seen(box), plan.badge, theme, cell.direction)
    elif column == Column.FIT:
        words = unplanned_text() if key in known.failed else pending_text()
        cell.text(line.adjusted(0, 0, -4, 0), words, theme.font("small"), "text.tertiary")
    elif column == Column.SPEED and plan:
        cell.number(line, fit_view.speed_cell(plan))


def paint_plan_line(cell: CellPainter, line: QRect, known: Forecasts, key: str) -> None:
    """Fit, speed and memory on one line, where they have no columns."""
    plan, theme = known.plans.get(key), cell.theme
    if plan is None:
        words = unplanned_text() if key in known.failed else pending_text()
        cell.text(line, words, theme.font("small"), "text.tertiary")
        return
    paint_badge(cell.painter, cell.seen(line), plan.badge, theme, cell.direction)
    used = theme.px(GLYPH) + theme.px(7) + _width(cell, plan.badge.text)
    speed = fit_view.speed_cell(plan) if plan.speed else ""
    words = "".join(f" · {part}" for part in (speed, fit_view.needs_line(plan)) if part)
    cell.text(line.adjusted(used, 0, 0, 0), words, theme.font("small"), "text.secondary")


def _paint_bar(cell: CellPainter, line: QRect, known: Forecasts, key: str) -> None:
    plan = known.plans.get(key)
    view = plan.memory if plan else known.free
    if view is None:
        return
    height = cell.theme.px(ROW_HEIGHT)
    box = QRect(line.left(), line.center().y() + 1 - height // 2, line.width() - cell.theme.px(8), height)
    mirrored = cell.direction == Qt.LayoutDirection.RightToLeft
    paint_memory_bar(cell.painter, cell.seen(box), view, cell.theme, mirrored)


def _width(cell: CellPainter, text: str) -> int:
    return QFontMetrics(cell.theme.font("small", 500)).horizontalAdvance(text)
