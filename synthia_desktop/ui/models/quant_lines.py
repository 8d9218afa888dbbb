"""Where the lines of a row of the quant table are, and how wide its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from synthia_desktop.ui.controls.fit_badge import longest_badges
from synthia_desktop.ui.controls.memory_bar import STUB, STUB_GAP
from synthia_desktop.ui.models.quant_words import (
    DOWNLOADING,
    INSTALLED,
    PLAN_COLUMNS,
    UPDATE,
    Column,
    QuantRow,
    action_text,
    heading,
    longest_action,
    parts_text,
    quality_text,
    recommended_text,
    state_text,
)
from synthia_desktop.ui.theme import Theme

ROW, PADDING, END = 35, 12, 8
FIRST, PLAN, PARTS, REASON = "first", "plan", "parts", "reason"
PILL, PILL_EDGE = 18, 7
_AROUND, _GAP, _REASON_GAP = 16, 3, 7
_QUALITIES = ("low", "fair", "good", "very good", "excellent")
_BAR_ROOM, _BUTTON_ROOM, _LEAST_BAR, _BAR, _WIDE_BAR = 50, 45, 70, 174, 300
_STUB = STUB + STUB_GAP


@dataclass(frozen=True)
class Line:
    """One line of a row: what stands there, and its box."""

    kind: str
    box: QRect


def lines_of(theme: Theme, row: QuantRow, rect: QRect, *, narrow: bool, planned: bool, reason: str) -> list[Line]:
    """The lines of a row in its box, from top to bottom, in its middle.

    narrow: fit and speed have no columns and stand on a line of their own. reason: of the recommended row, else "".
    """
    heights = _heights(theme, row, rect.width(), narrow=narrow, planned=planned, reason=reason)
    top = rect.top() + (rect.height() - _sum(heights)) // 2
    found: list[Line] = []
    for at, (kind, height) in enumerate(heights):
        top += _gap(kind) if at else 0
        found.append(Line(kind, QRect(rect.left() + PADDING, top, rect.width() - 2 * PADDING, height)))
        top += height
    return found


def height_of(theme: Theme, row: QuantRow, width: int, *, narrow: bool, planned: bool, reason: str) -> int:
    """Pixels that a row of that width needs."""
    heights = _heights(theme, row, width, narrow=narrow, planned=planned, reason=reason)
    return max(theme.px(ROW), _sum(heights) + theme.px(_AROUND) + (3 if reason else 0))


def pill_width(theme: Theme) -> int:
    """Of the word before the reason."""
    words = QFontMetrics(theme.font("caption", 600)).horizontalAdvance(recommended_text())
    return words + 2 * theme.px(PILL_EDGE)


def note_line(row: QuantRow, planned: bool) -> str:
    """What stands below the name: that it comes in parts, and in a table without plans what else there is to say."""
    if planned:
        return parts_text(row)
    return " · ".join(words for words in (parts_text(row), row.note) if words)


def column_widths(theme: Theme, names: Sequence[str], width: int, planned: bool) -> tuple[dict[Column, int], bool]:
    """The widths of the columns that are shown, and whether fit and speed need a line of their own.

    Where there is too little room, the bar gets shorter; then Needs goes, then Quality, then the words of the fit.
    """
    natural = _natural(theme, names)
    if not planned:
        shown = [column for column in Column if column not in PLAN_COLUMNS]
        if sum(natural[column] for column in shown) > width:
            shown.remove(Column.QUALITY)
        found = {column: natural[column] for column in shown}
        found[Column.ACTION] += width - sum(found.values())
        return found, False
    spare = _BAR - _LEAST_BAR
    everything = list(Column)
    words = (Column.FIT, Column.SPEED, Column.NEEDS)
    for away in ((), (Column.NEEDS,), (Column.NEEDS, Column.QUALITY), words, (*words, Column.QUALITY)):
        shown = [column for column in everything if column not in away]
        if sum(natural[column] for column in shown) - spare <= width:
            break
    found = {column: natural[column] for column in shown}
    _share_rest(found, width - sum(found.values()), narrow=Column.FIT not in found)
    return found, Column.FIT not in found


def _share_rest(found: dict[Column, int], rest: int, *, narrow: bool) -> None:
    """Give what is left, or take what is missing: the bar grows and shrinks, the rest is the fit's."""
    bar = min(rest, _WIDE_BAR - _BAR) if narrow or rest < 0 else min(rest // 2, _WIDE_BAR - _BAR)
    found[Column.MEMORY] = max(found[Column.MEMORY] + bar, 0)
    found[Column.ACTION if narrow else Column.FIT] += rest - bar


def _natural(theme: Theme, names: Sequence[str]) -> dict[Column, int]:
    """Widths that nothing which arrives later changes."""
    px, body = theme.px, QFontMetrics(theme.font("body"))
    strong, small = QFontMetrics(theme.font("body", 500)), QFontMetrics(theme.font("small", 500))
    code, small_head = QFontMetrics(theme.font("code", 500)), QFontMetrics(theme.font("small"))
    actions = [action_text(QuantRow("", "", 0, state=state)) for state in ("", INSTALLED, UPDATE)]
    actions += [longest_action(), state_text(QuantRow("", "", 0, state=DOWNLOADING))]
    heads = {
        column: small_head.horizontalAdvance(max(heading(column), heading(column, True), key=len)) + px(10)
        for column in (Column.FILE, Column.NEEDS, Column.FIT, Column.SPEED)
    }
    found = {
        Column.QUANT: max([px(64), *(code.horizontalAdvance(name) for name in names)]) + PADDING + px(6),
        Column.FILE: body.horizontalAdvance("88.88 GB") + px(16),
        Column.QUALITY: max(body.horizontalAdvance(quality_text(grade)) for grade in _QUALITIES) + px(_BAR_ROOM),
        Column.MEMORY: _BAR + _STUB + px(8),
        Column.NEEDS: body.horizontalAdvance("888.8 GB") + px(16),
        Column.FIT: max(small.horizontalAdvance(words) for words in longest_badges()) + px(28),
        Column.SPEED: body.horizontalAdvance("8.8 tok/s") + px(10),
        Column.ACTION: max(strong.horizontalAdvance(text) for text in actions) + px(_BUTTON_ROOM) + END,
    }
    return {column: max(width, heads.get(column, 0)) for column, width in found.items()}


def _heights(
    theme: Theme, row: QuantRow, width: int, *, narrow: bool, planned: bool, reason: str
) -> list[tuple[str, int]]:
    found = [(FIRST, theme.line_height("body"))]
    if narrow:
        found.append((PLAN, theme.line_height("small")))
    if note_line(row, planned):
        found.append((PARTS, theme.line_height("caption")))
    if reason:
        room = width - 2 * PADDING - pill_width(theme) - theme.px(8)
        box = QRect(0, 0, max(room, 40), 10_000)
        words = QFontMetrics(theme.font("small")).boundingRect(box, Qt.TextFlag.TextWordWrap, reason)
        found.append((REASON, max(theme.px(PILL), words.height())))
    return found


def _sum(heights: Sequence[tuple[str, int]]) -> int:
    return sum(height + (_gap(kind) if at else 0) for at, (kind, height) in enumerate(heights))


def _gap(kind: str) -> int:
    return _REASON_GAP if kind == REASON else _GAP
