"""The rows of the catalogue's list and how they are painted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.core.catalog import Catalogue, CatalogueModel
from synthia_desktop.ui.controls.fit_badge import GLYPH, paint_fit_glyph
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.row_view import paint_row_ground
from synthia_desktop.ui.models.catalogue_plans import ModelFit
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import forecast_text, number_text

_ROW, _FIRST_SECTION, _SECTION, _LEFT, _RIGHT = 50, 26, 40, 8, 8
_DISK, _GAP, _GLYPH_GAP = 14, 6, 9
_ALIGN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True)
class Row:
    """A heading (no model) or a model. scored: a model under this heading has a benchmark average."""

    text: str
    model: CatalogueModel | None = None
    scored: bool = False


def rows_of(catalogue: Catalogue) -> list[Row]:
    """The models under their headings."""
    rows: list[Row] = []
    for section in catalogue.sections:
        scored = any(model.average is not None for model in section.models)
        rows.append(Row(shown(section.name), None, scored))
        rows += [Row(model.name, model) for model in section.models]
    return rows


class CatalogueRows(ListRows[Row]):
    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = rows_of(catalogue)
        self.installed: Collection[str] = ()
        self.fits: Mapping[str, ModelFit] = {}
        self.first: str | None = None
        self.fitting_only = False

    def set_installed(self, ids: Collection[str]) -> None:
        """Mark the models of which a file is on this computer."""
        self.installed = ids
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def set_fits(self, fits: Mapping[str, ModelFit], first: str | None) -> None:
        """How the models would run here, by their ids, and the one to begin with."""
        self.fits, self.first = fits, first
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def is_offered(self, number: int) -> bool:
        """Whether a row is shown: a model that is wanted, or a heading over such a one."""
        if not self.fitting_only:
            return True
        row = self.rows[number]
        if row.model is not None:
            found = self.fits.get(row.model.id)
            return found is not None and found.fits
        below = self.rows[number + 1 :]
        models = takewhile(lambda each: each.model is not None, below)
        return any(each.model and each.model.id in self.fits and self.fits[each.model.id].fits for each in models)

    def index_of(self, model_id: str) -> QModelIndex:
        """The row of a model, invalid when it is not listed."""
        return self.find(lambda row: row.model and row.model.id == model_id)

    def text(self, row: Row) -> str:
        return row.text

    def is_heading(self, row: Row) -> bool:
        return row.model is None

    def tip(self, row: Row) -> str | None:
        if row.model is None:
            return None
        lines = [row.text]
        if (found := self.fits.get(row.model.id)) is not None:
            lines.append(fit_words(found))
        if row.model.id == self.first:
            lines.append(_tr("Recommended for this computer"))
        return "\n".join(lines)

    def spoken(self, row: Row) -> str:
        if row.model is None:
            return row.text
        words = [row.text, second_line(row.model).replace(" · ", ", ")]
        if (found := self.fits.get(row.model.id)) is not None:
            words.append(fit_words(found))
        if row.model.id == self.first:
            words.append(_tr("recommended for this computer"))
        if average := average_text(row):
            words.append(_tr("benchmark average {value}").format(value=average))
        if row.model.id in self.installed:
            words.append(_tr("installed"))
        return ", ".join(words)


def fit_words(found: ModelFit) -> str:
    """How a model would run with the quant to take: "Q4_K_M: runs on GPU, about 42 tokens per second"."""
    words = _tr("{quant}: {fit}").format(quant=found.quant, fit=found.badge.text)
    if found.speed is None or not found.fits:
        return words
    return _tr("{words}, about {n} tokens per second").format(words=words, n=forecast_text(found.speed))


def second_line(model: CatalogueModel) -> str:
    """Size, licence and base, or the author where the model is a base of its own."""
    return " · ".join((model.size, shown(model.licence.name), model.base or model.author))


def average_text(row: Row) -> str:
    """The author's benchmark average, or that there is none; empty where it is not known."""
    if row.model is None:
        return ""
    if row.model.average is not None:
        return number_text(row.model.average, 2)
    return _tr("not published") if row.model.unscored else ""


class CatalogueDelegate(QStyledItemDelegate):
    """Two lines of 50 pixels: name and benchmark average, then what the model is."""

    def __init__(self, theme: Theme, rows: CatalogueRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._rows, self._view = theme, rows, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        section = _SECTION if index.row() else _FIRST_SECTION
        return QSize(0, self._theme.px(_ROW if self._rows.row(index).model else section))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.model is None:
            self._paint_heading(painter, option, row)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_row_ground(painter, self._theme, option, self._view, selected)
            self._paint_model(painter, option, row, row.model)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        theme, rect = self._theme, option.rect
        height = theme.px(_FIRST_SECTION)
        line = QRect(rect.left() + _RIGHT, rect.bottom() + 1 - height, rect.width() - 2 * _RIGHT, height)
        if row.scored:
            # Where the pane is too narrow for both, the heading stays.
            used = QFontMetrics(theme.font("caption", 600)).horizontalAdvance(row.text) + 2 * _GAP
            words, font = _tr("Benchmark average"), theme.font("caption")
            if used + QFontMetrics(font).horizontalAdvance(words) <= line.width():
                self._draw_end(painter, option, line, words, font, "text.tertiary")
        self._draw(painter, option, line, row.text, theme.font("caption", 600), "text.secondary")

    def _paint_model(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, model: CatalogueModel) -> None:
        theme = self._theme
        first, second = theme.line_height("body"), theme.line_height("small")
        top = option.rect.top() + (option.rect.height() - first - second) // 2
        glyph = theme.px(GLYPH)
        left = _LEFT + glyph + theme.px(_GLYPH_GAP)
        line = QRect(option.rect.left() + left, top, option.rect.width() - left - _RIGHT, first)
        if (found := self._rows.fits.get(model.id)) is not None:
            box = QRect(option.rect.left() + _LEFT, line.center().y() - glyph // 2 + 1, glyph, glyph)
            seen = QStyle.visualRect(option.direction, option.rect, box)
            paint_fit_glyph(painter, QRectF(seen), found.badge.kind, theme, found.badge.share)
        below = line.translated(0, first)
        below.setHeight(second)
        known = model.average is not None
        side = theme.px(_DISK)
        installed = side + _GAP if model.id in self._rows.installed else 0
        name_font, font = theme.font("body", 500), theme.font("body", 500) if known else theme.font("small")
        end = average_text(row)
        needed = QFontMetrics(name_font).horizontalAdvance(model.name) + installed + 2 * _GAP
        # In a narrow pane the name is worth more than its average, which the detail shows too.
        if end and needed + QFontMetrics(font).horizontalAdvance(end) <= line.width():
            self._draw_end(painter, option, line, end, font, "text.primary" if known else "text.secondary")
        room = line.adjusted(0, 0, -installed, 0)
        width = self._draw(painter, option, room, model.name, name_font, "text.primary")
        if installed:
            box = QRect(line.left() + width + _GAP, line.center().y() - side // 2 + 1, side, side)
            disk = theme.pixmap("hard-drive", "text.secondary", side, painter.device().devicePixelRatio())
            painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, box).topLeft(), disk)
        if model.id == self._rows.first:
            width = self._draw(painter, option, below, _tr("Recommended"), theme.font("small", 600), "accent.text")
            dot = QRect(below.left() + width, below.top(), below.width() - width, below.height())
            self._draw(painter, option, dot, f" · {second_line(model)}", theme.font("small"), "text.secondary")
            return
        self._draw(painter, option, below, second_line(model), theme.font("small"), "text.secondary")

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, font: QFont, role: str
    ) -> int:
        """From the start of a line, elided; gives the width that it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        width = metrics.horizontalAdvance(shown) + 1
        box = QRect(line.left(), line.top(), width, line.height())
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(QStyle.visualRect(option.direction, option.rect, box), _ALIGN, shown)
        return width

    def _draw_end(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, font: QFont, role: str
    ) -> None:
        """At the end of a line."""
        width = QFontMetrics(font).horizontalAdvance(text) + 1
        box = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._draw(painter, option, box, text, font, role)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CatalogueList", text)
