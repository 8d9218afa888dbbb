"""The card on top of the load settings: what the model would take of each device's memory, and how fast it would be."""

from __future__ import annotations

import html
from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from synthia_desktop.planner.preview import Preview
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.memory_bar import MemoryBar, paint_swatch
from synthia_desktop.ui.controls.memory_view import MemoryView, Place, needs_text
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.plan_words import (
    DeviceWords,
    Room,
    automatic_words,
    device_words,
    plan_view,
    speed_range,
    speed_words,
    warnings,
)
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme

_PADDING = 12
_SWATCH, _GAP = 10, 6
_LOOKS = {
    Room.FITS: ("circle-check", "status.good"),
    Room.TIGHT: ("triangle-alert", "status.warn"),
    Room.NONE: ("circle-alert", "status.error"),
}


class MemoryCard(QFrame):
    """Shows the newest plan; while another is being made the old one stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Predicted memory"))
        self._devices: list[DeviceRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._legend = Legend(theme)
        self._speed = Figure("small", "text.secondary")
        self._foot = StackingRow(self._legend, self._speed)
        self._automatic = label(theme, "", "small", "text.secondary", wrap=True)
        self._warning = label(theme, "", "small", "status.warn", wrap=True)
        self._sentence = label(theme, "", "small", "text.secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(8)
        column.addLayout(self._rows)
        for part in (self._warning, self._foot, self._automatic, self._sentence):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """No model is chosen: there is nothing to predict."""
        self._show_devices([])
        self._say(self._warning, "")
        self._say(self._automatic, "")
        self._say(self._sentence, "")
        self._speed.hide()
        self.hide()

    def set_plan(self, plan: Preview) -> None:
        """Show a plan, at once and without animation."""
        view, devices = plan_view(plan), device_words(plan)
        self._show_devices(devices)
        for row, words in zip(self._devices, devices, strict=True):
            row.set_words(words, stub=any(each.room is not Room.FITS for each in devices))
        self._legend.set_view(view)
        self._speed.set_words(*speed_words(plan.speed))
        self._speed.setToolTip(speed_range(plan.speed))
        self._speed.setAccessibleDescription(speed_range(plan.speed))
        self._speed.setVisible(plan.speed is not None)
        self._say(self._warning, "\n".join(warnings(plan)))
        self._say(self._automatic, automatic_words(plan))
        text = self.tr("An estimate: the engine could not plan this exactly.")
        self._say(self._sentence, text if plan.fit.use.approximate else "")
        self.setAccessibleDescription(needs_text(view))
        self.show()

    def set_trouble(self, text: str) -> None:
        """Why there is no plan, in place of the one before."""
        self.clear()
        self._say(self._sentence, text)
        self.show()

    def texts(self) -> list[str]:
        """All that is said, from the top."""
        said = [row.text() for row in self._devices]
        if not self._speed.isHidden():
            said.append(self._speed.plain)
        return said + [each.text() for each in (self._warning, self._automatic, self._sentence) if not each.isHidden()]

    def bars(self) -> list[MemoryBar]:
        """One for each device."""
        return [row.bar for row in self._devices]

    def _show_devices(self, devices: list[DeviceWords]) -> None:
        """A row for each; rows that are there already are kept."""
        while len(self._devices) > len(devices):
            row = self._devices.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._devices) < len(devices):
            row = DeviceRow(self._theme, devices[len(self._devices)])
            self._devices.append(row)
            self._rows.addWidget(row)
        self._foot.setVisible(bool(devices))

    def _say(self, where: QWidget, text: str) -> None:
        where.setText(text)  # type: ignore[attr-defined]
        where.setVisible(bool(text))


class DeviceRow(QWidget):
    """One device: what it would hold, whether that fits, and the bar."""

    def __init__(self, theme: Theme, words: DeviceWords) -> None:
        super().__init__()
        icon = Glyph(theme, "memory-stick" if words.track.place is not Place.VRAM else "gpu", line="body")
        self._text = Figure("body")
        self._verdict = Verdict(theme)
        self.bar = MemoryBar(theme, MemoryView((words.track,)))
        line = QWidget()
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(_GAP)
        box.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(StackingRow(line, self._verdict))
        column.addWidget(self.bar)

    def set_words(self, words: DeviceWords, stub: bool) -> None:
        """stub: the bars keep room at their ends for what does not fit on one of the devices."""
        self._text.set_words(words.text, words.figure)
        self._verdict.set_room(words.room, words.verdict)
        missing = max(words.track.used - words.track.usable, 0)
        self.bar.set_view(MemoryView((words.track,), missing), stub)
        self.bar.setToolTip(words.kept)

    def text(self) -> str:
        """Both halves of the line."""
        return f"{self._text.plain}, {self._verdict.accessibleName()}"


class Verdict(QWidget):
    """A glyph and a word, such as "fits"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._room, self._words = theme, Room.FITS, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_room(self, room: Room, words: str) -> None:
        """Show another verdict."""
        self._room, self._words = room, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("small", 500)).horizontalAdvance(self._words)
        return QSize(self._theme.px(15) + _GAP + words + 1, max(self._theme.px(15), self._theme.line_height("small")))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon, role = _LOOKS[self._room]
        side, direction = self._theme.px(15), self.layoutDirection()
        box = self.rect().adjusted(0, (self.height() - side) // 2, 0, 0)
        box.setSize(QSize(side, side))
        at = QStyle.visualRect(direction, self.rect(), box)
        painter.drawPixmap(at.topLeft(), self._theme.pixmap(icon, role, side, self.devicePixelRatio()))
        painter.setFont(self._theme.font("small", 500))
        painter.setPen(self._theme.color(role))
        words = QStyle.visualRect(direction, self.rect(), self.rect().adjusted(side + _GAP, 0, 0, 0))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, align, self._words)


class Legend(Flow):
    """What the colours of the bars mean, without those that no bar shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(9)
        entries = (
            (("mem.gpu", "mem.ram"), self.tr("Weights")),
            (("mem.kv",), self.tr("KV cache")),
            (("mem.compute",), self.tr("Compute")),
        )
        self._entries = [_LegendEntry(theme, kinds, words) for kinds, words in entries]
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        for entry in self._entries:
            self.add(entry)

    def set_view(self, view: MemoryView) -> None:
        """Explain the bars of a view."""
        sizes = {
            "mem.gpu": sum(track.weights_gpu for track in view.tracks),
            "mem.ram": sum(track.weights_ram for track in view.tracks),
            "mem.kv": sum(track.kv_cache for track in view.tracks),
            "mem.compute": sum(track.compute for track in view.tracks),
        }
        for entry in self._entries:
            entry.show_kinds([kind for kind, size in sizes.items() if size])


class _LegendEntry(QWidget):
    """Weights have a colour on the GPU and another one in RAM."""

    def __init__(self, theme: Theme, kinds: Sequence[str], words: str) -> None:
        super().__init__()
        self._swatches = {kind: _Swatch(theme, kind) for kind in kinds}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for swatch in self._swatches.values():
            box.addWidget(swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addSpacing(3)
        box.addWidget(label(theme, words, "caption", "text.secondary"))

    def show_kinds(self, kinds: Collection[str]) -> None:
        """The colours that the bars show."""
        for kind, swatch in self._swatches.items():
            swatch.setVisible(kind in kinds)
        self.setVisible(any(kind in kinds for kind in self._swatches))


class _Swatch(QWidget):
    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        theme.changed.connect(self._resize)
        self._resize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_swatch(QPainter(self), QRectF(self.rect()), self._kind, self._theme)

    def _resize(self) -> None:
        side = self._theme.px(_SWATCH)
        self.setFixedSize(side, side)


class Figure(Words):
    """A sentence in which one figure stands out."""

    def __init__(self, style: str, role: str = "text.primary") -> None:
        super().__init__("", style, role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.plain = ""

    def set_words(self, text: str, figure: str) -> None:
        """figure: a part of the text."""
        if text != self.plain:
            self.plain = text
            shown = html.escape(figure)
            self.setText(html.escape(text).replace(shown, f"<b>{shown}</b>", 1) if figure else html.escape(text))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(self.plain) + 2
        return QSize(width, self.heightForWidth(width))
