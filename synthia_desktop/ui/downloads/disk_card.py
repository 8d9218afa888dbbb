"""The card that says whether the queue fits on the disk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.downloads.bars import DiskBar, paint_swatch
from synthia_desktop.ui.downloads.disk import DiskUse
from synthia_desktop.ui.downloads.texts import disk_text
from synthia_desktop.ui.panels.numbers import format_number
from synthia_desktop.ui.theme import Theme

_LOOKS = ("accent.fill", "planned", "mem.compute", "mem.track")


class DiskCard(QFrame):
    """Models, what is still to come, other files, and what stays free."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Disk"))
        self._where = ElidedLabel(theme, "", "small", "text.secondary")
        self.bar = DiskBar(theme, self.tr("Disk"))
        self.verdict = label(theme, "", "small", "text.secondary")
        self.verdict.setTextFormat(Qt.TextFormat.RichText)
        self.verdict.setWordWrap(True)
        self._values: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(0)
        column.addLayout(card_head(theme, "hard-drive", self.tr("Disk")))
        column.addSpacing(3)
        column.addWidget(self._where)
        column.addSpacing(10)
        column.addWidget(self.bar)
        column.addSpacing(12)
        column.addLayout(self._legend())
        column.addSpacing(12)
        column.addWidget(separator())
        column.addSpacing(10)
        column.addLayout(self._verdict_row())

    def set_use(self, use: DiskUse) -> None:
        """Show what was measured."""
        whole = use.total or 1
        self.bar.set_pieces(
            [(use.models / whole, "accent.fill"), (use.planned / whole, "planned"), (use.other / whole, "mem.compute")]
        )
        size = f"{format_number(use.total / 1e9)} GB"
        self._where.setText(self.tr("Models folder on “{name}”, {size}").format(name=use.name, size=size))
        for value, amount in zip(self._values, (use.models, use.planned, use.other, use.free), strict=True):
            value.setText(disk_text(amount))
        fits = use.left >= 0
        self._good.setVisible(fits)
        self._bad.setVisible(not fits)
        template = self.tr("{size} stay free after the queue") if fits else self.tr("{size} are missing for the queue")
        strong = f'<span style="font-weight: 600; color: {self._theme.color("text.primary").name()}">{{}}</span>'
        self.verdict.setText(template.format(size=strong.format(disk_text(abs(use.left)))))
        self.setAccessibleDescription(template.format(size=disk_text(abs(use.left))))

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Models on disk"), self.tr("Still to download"), self.tr("Other files"), self.tr("Free now"))
        for line, (look, name) in enumerate(zip(_LOOKS, names, strict=True)):
            value = label(self._theme, "", "small")
            value.setAccessibleName(name)
            self._values.append(value)
            grid.addWidget(_Swatch(self._theme, look), line, 0)
            grid.addWidget(label(self._theme, name, "small", "text.secondary"), line, 1)
            grid.addWidget(value, line, 2, Qt.AlignmentFlag.AlignRight)
        return grid

    def _verdict_row(self) -> QHBoxLayout:
        self._good = Glyph(self._theme, "circle-check", "status.good", 16)
        self._bad = Glyph(self._theme, "triangle-alert", "status.warn", 16)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._good)
        row.addWidget(self._bad)
        row.addWidget(self.verdict, 1)
        return row


class _Swatch(QWidget):
    """The colour of a line of the legend."""

    def __init__(self, theme: Theme, look: str) -> None:
        super().__init__()
        self._theme, self._look = theme, look
        self.setFixedSize(QSize(10, 10))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_swatch(painter, self._theme, QRectF(self.rect()), self._look, 2)


def card_head(theme: Theme, icon: str, title: str) -> QHBoxLayout:
    """An icon and a title, with room at the end for a figure."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Glyph(theme, icon, size=16))
    row.addWidget(label(theme, title, "title"))
    row.addStretch(1)
    return row
