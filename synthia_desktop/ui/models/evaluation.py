"""The published scores of a model as bars, or the plain word that there are none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.catalog import AUTHOR, LEADERBOARD, CatalogueModel, Evaluation, Score
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_LINE, _NAME, _BAR, _GAP = 23, 94, 6, 12
_SIGN, _SIGN_GAP = 15, 9


class ScoreBars(QWidget):
    """A line for each score: its name, a bar of its percent, its value."""

    def __init__(self, theme: Theme, scores: tuple[Score, ...]) -> None:
        super().__init__()
        self._theme, self._scores = theme, scores
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(f"{score.name} {number_text(score.value, 2)}" for score in scores))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_LINE) * len(self._scores))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, line = self._theme, self._theme.px(_LINE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        value_width = QFontMetrics(theme.font("body", 500)).horizontalAdvance("88.88")
        start = theme.px(_NAME)
        track = QRectF(start, 0, self.width() - start - value_width - _GAP, _BAR)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, score in enumerate(self._scores):
            top = number * line
            track.moveTop(top + (line - _BAR) / 2)
            share = QRectF(track)
            share.setWidth(track.width() * min(max(score.value / 100, 0), 1))
            painter.setPen(Qt.PenStyle.NoPen)
            for bar, role in ((track, "mem.track"), (share, "accent.fill")):
                painter.setBrush(theme.color(role))
                painter.drawRoundedRect(self._seen(bar, mirrored), 3, 3)
            self._write(painter, QRectF(0, top, start - 4, line), score.name, "small", "text.secondary", mirrored)
            value = QRectF(self.width() - value_width - 1, top, value_width + 1, line)
            self._write(painter, value, number_text(score.value, 2), "body", "text.primary", mirrored, end=True)

    def _write(
        self, painter: QPainter, box: QRectF, text: str, style: str, role: str, mirrored: bool, *, end: bool = False
    ) -> None:
        painter.setFont(self._theme.font(style, 500 if end else None))
        painter.setPen(self._theme.color(role))
        right = end != mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._seen(box, mirrored), Qt.AlignmentFlag.AlignVCenter | side, text)

    def _seen(self, box: QRectF, mirrored: bool) -> QRectF:
        if not mirrored:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())


class EvaluationView(QWidget):
    """The author's scores; else that there are none, and those of the Open LLM Leaderboard. Empty where all is unknown.

    model_requested(id): the person wants to see the model that has scores.
    """

    model_requested = Signal(str)

    def __init__(self, theme: Theme, model: CatalogueModel, scored_sibling: CatalogueModel | None) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        own, board = model.evaluation(AUTHOR), model.evaluation(LEADERBOARD)
        if own is not None:
            self._add(self.tr("Evaluation, by the author"), own, self.tr("average {value}"))
        elif model.unscored:
            self._say_none(scored_sibling)
        if own is None and board is not None:
            self._column.addSpacing(6)
            self._add(self.tr("Open LLM Leaderboard"), board, self.tr("average of seven tasks {value}"))
        self._column.addStretch(1)

    def _add(self, title: str, scores: Evaluation, average: str) -> None:
        row = QHBoxLayout()
        row.addWidget(label(self._theme, title, "caption", "text.secondary", 600))
        row.addStretch(1)
        if scores.average is not None:
            words = average.format(value=number_text(scores.average, 2))
            row.addWidget(label(self._theme, words, "caption", "text.secondary"))
        self._column.addLayout(row)
        self._column.addWidget(ScoreBars(self._theme, scores.scores))
        if scores.note:
            self._column.addWidget(label(self._theme, shown(scores.note), "caption", "text.secondary", wrap=True))

    def _say_none(self, sibling: CatalogueModel | None) -> None:
        theme = self._theme
        self._column.addWidget(label(theme, self.tr("Evaluation"), "caption", "text.secondary", 600))
        text = self.tr("The author has not published scores for this version.")
        if sibling is not None and sibling.average is not None:
            more = self.tr("{name}, on the same base model, averages {value}.")
            text = f"{text} {more.format(name=sibling.name, value=number_text(sibling.average, 2))}"
        row = QHBoxLayout()
        row.setSpacing(_SIGN_GAP)
        row.addWidget(Glyph(theme, "info", "text.secondary", _SIGN, "small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(theme, text, "small", "text.secondary", wrap=True), 1)
        self._column.addLayout(row)
        if sibling is not None:
            link = push_button(theme, self.tr("Open {name}").format(name=sibling.name), "link", size="small")
            link.clicked.connect(lambda: self.model_requested.emit(sibling.id))
            self._column.addWidget(_BelowWords(theme, link))


class _BelowWords(QWidget):
    """A link whose words begin where those of the sentence above it do."""

    def __init__(self, theme: Theme, link: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        self._line.addWidget(link)
        self._line.addStretch(1)
        theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._line.setContentsMargins(self._theme.px(_SIGN) + _SIGN_GAP, 0, 0, 0)
