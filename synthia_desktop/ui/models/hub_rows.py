"""The rows of repository lists and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.row_view import RowView, paint_row_ground
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.models.hub_words import count_text, licence_text, parameters_text, tr, updated_text
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.hub.listing import RepoSummary

_PADDING, _GAP, _RADIUS, _BAR, _LOCK, _ROOM = 12, 6, 7, 3, 13, 16
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True)
class ListRow:
    """key: what is given when the row is chosen. third: "" for a row of two lines. spoken: for screen readers."""

    key: str
    name: str
    second: str
    third: str
    spoken: str
    locked: bool = False


def repository_row(summary: RepoSummary) -> ListRow:
    """The row of one repository."""
    name = summary.repo.rpartition("/")[2]
    parameters, licence = parameters_text(summary.parameters), licence_text(summary.licence)
    updated = updated_text(summary.updated)
    downloads = tr("{count} downloads").format(count=count_text(summary.downloads))
    likes = tr("{count} likes").format(count=count_text(summary.likes))
    told = [
        name,
        tr("by {author}").format(author=summary.author),
        tr("{count} parameters").format(count=parameters) if parameters else "",
        tr("licence {name}").format(name=licence) if licence else "",
        tr("gated") if summary.gated else "",
        downloads,
        likes,
        tr("updated {when}").format(when=updated) if updated else "",
    ]
    return ListRow(
        summary.repo,
        name,
        " · ".join(part for part in (summary.author, parameters, licence) if part),
        " · ".join(part for part in (downloads, likes, updated) if part),
        ", ".join(part for part in told if part),
        summary.gated,
    )


class RepositoryRows(ListRows[ListRow]):
    """Rows as they are given; the key of one that is open is marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.current_key = ""

    def index_of(self, key: str) -> QModelIndex:
        """The index of a row, invalid when it is not listed."""
        return self.find(lambda row: row.key == key)

    def text(self, row: ListRow) -> str:
        return row.name

    def tip(self, row: ListRow) -> str:
        return plain_tip(row.key)

    def spoken(self, row: ListRow) -> str:
        return f"{row.spoken}, {tr('open')}" if row.key == self.current_key else row.spoken


class RowDelegate(QStyledItemDelegate):
    """A name, and one or two quiet lines below it."""

    def __init__(self, theme: Theme, model: RepositoryRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._theme
        lines = theme.line_height("body") + theme.line_height("small")
        third = theme.line_height("small") if self._model.row(index).third else 0
        return QSize(0, lines + third + theme.px(_ROOM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = row.key == self._model.current_key
        paint_row_ground(painter, theme, option, self._view, current)
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        top = inner.top() + theme.px(_ROOM) // 2
        room = inner.width()
        if row.locked:
            side = theme.px(_LOCK)
            room -= side + _GAP
            box = QRect(inner.right() + 1 - side, top + (theme.line_height("body") - side) // 2, side, side)
            lock = theme.pixmap("lock", "text.tertiary", side, painter.device().devicePixelRatio())
            painter.drawPixmap(QStyle.visualRect(option.direction, inner, box).topLeft(), lock)
        style = Qt.TextElideMode.ElideMiddle
        for text, font, role, width in (
            (row.name, theme.font("body", 600 if current else 500), "text.primary", room),
            (row.second, theme.font("small"), "text.secondary", inner.width()),
            (row.third, theme.font("small"), "text.tertiary", inner.width()),
        ):
            line = QRect(inner.left(), top, width, theme.line_height("body" if role == "text.primary" else "small"))
            self._paint_line(painter, option, inner, line, text, font, role, style)
            top += line.height()
            style = Qt.TextElideMode.ElideRight
        painter.restore()

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: QRect,
        line: QRect,
        text: str,
        font: QFont,
        role: str,
        elide: Qt.TextElideMode,
    ) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, elide, line.width())
        line = QRect(line.left(), line.top(), metrics.horizontalAdvance(shown) + 1, line.height())
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(QStyle.visualRect(option.direction, row, line), _LEFT, shown)


class RowList(RowView):
    """chosen(key): by click or by Enter. whole: as high as its rows, for a list inside a page that scrolls."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, accessible_name: str, whole: bool = False) -> None:
        super().__init__()
        self._theme, self._whole = theme, whole
        self.rows = RepositoryRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self.rows, self))
        self.setAccessibleName(accessible_name)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(self.rows.row(index).key))
        theme.changed.connect(self._lay_out_again)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows from the first one on."""
        self.rows.set_rows(rows)
        self.scrollToTop()
        self.updateGeometry()

    def set_current(self, key: str) -> None:
        """Mark the row that is open, if it is listed."""
        self.rows.current_key = key
        index = self.rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._rows_height()) if self._whole else hint

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._rows_height() if self._whole else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.rows.row(self.currentIndex()).key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def _rows_height(self) -> int:
        return sum(self.sizeHintForRow(number) for number in range(self.rows.rowCount()))

    def _lay_out_again(self) -> None:
        self.doItemsLayout()
        self.updateGeometry()
