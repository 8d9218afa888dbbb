"""One download as a row of its group's card; it changes in place, because ten reports a second must cost little."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.download import DownloadState, Hold
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label, set_look, tag
from synthia_desktop.ui.downloads.bars import ProgressBar
from synthia_desktop.ui.downloads.row_actions import RowActions
from synthia_desktop.ui.downloads.steady import SteadyText
from synthia_desktop.ui.downloads.texts import detail_words, part_sizes, problem_words, spoken, state_words
from synthia_desktop.ui.downloads.tile import IconTile
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

MOVABLE = (DownloadState.WAITING, DownloadState.HELD, DownloadState.PAUSED)
_RADIUS = 10
_EDGE, _GAP, _WORDS, _LEAST = 14, 12, 280, 160
"""_WORDS: with less room than that for its words, the row has its buttons below them."""
_BARS = {
    DownloadState.ACTIVE: "accent.fill",
    DownloadState.VERIFYING: "mem.kv",
    DownloadState.FAILED: "danger.fill",
}
_TILES = {
    DownloadState.VERIFYING: ("shield-check", "text.secondary", "bg.hover"),
    DownloadState.WAITING: ("clock", "text.secondary", "bg.hover"),
    DownloadState.PAUSED: ("circle-pause", "text.secondary", "bg.hover"),
    DownloadState.FAILED: ("circle-alert", "status.error", "bg.error"),
    DownloadState.DONE: ("circle-check", "status.good", "bg.selected"),
}


_HELD_ICONS = {Hold.DISK_FULL: "hard-drive", Hold.FOLDER: "folder-open"}


class VerifyPace:
    """How long a check still takes, from how fast it went so far."""

    def __init__(self) -> None:
        self._first: tuple[float, int] | None = None

    def seconds_left(self, verified: int, total: int, now: float) -> float | None:
        """now: seconds of any clock that only goes forward. None until something was checked."""
        if self._first is None or verified < self._first[1]:
            self._first = (now, verified)
        begun, before = self._first
        if now <= begun or verified <= before:
            return None
        return (total - verified) * (now - begun) / (verified - before)


class DownloadRow(QWidget):
    """chosen(name) is an action of RowActions; moved(y) a drag, dropped() its end; stepped(n) a move by keyboard."""

    chosen = Signal(str)
    stepped = Signal(int)
    dragged = Signal(int)
    dropped = Signal(bool)
    menu_requested = Signal(object)

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__()
        self._theme, self._entry = theme, entry
        self._corners = (True, True)
        self._pace = VerifyPace()
        self._press: int | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, SpokenRole.ListItem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._make_parts()
        self._lay_out()
        theme.changed.connect(self.update)
        self._show(entry)

    @property
    def entry(self) -> Entry:
        return self._entry

    def set_entry(self, entry: Entry) -> None:
        """Show how far it is now; nothing happens where nothing is new."""
        if entry != self._entry:
            if entry.state != self._entry.state:
                self._pace = VerifyPace()
            self._entry = entry
            self._show(entry)

    def set_corners(self, first: bool, last: bool) -> None:
        """Whether the row is the first and the last of its card."""
        if (first, last) != self._corners:
            self._corners = (first, last)
            self.update()

    def _make_parts(self) -> None:
        theme, download = self._theme, self._entry.download
        self.tile = IconTile(theme)
        self.title = ElidedLabel(theme, download.title or download.repo, "body")
        set_look(self.title, textWeight="500")
        self.quant = tag(theme, download.quant)
        self.quant.setVisible(bool(download.quant))
        self.state = label(theme, "", "small", "text.secondary")
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.detail = SteadyText(theme, "small", "text.secondary")
        self.problem = label(theme, "", "small", "status.error", weight=600, wrap=True)
        self.advice = label(theme, "", "small", "text.secondary", wrap=True)
        self.buttons = RowActions(theme)
        self.buttons.chosen.connect(self.chosen)

    def _lay_out(self) -> None:
        name = QWidget()
        head = QHBoxLayout(name)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.quant)
        head.addStretch(1)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(StackingRow(name, self.state))
        words.addSpacing(1)
        self._bar_box = QWidget()
        box = QVBoxLayout(self._bar_box)
        box.setContentsMargins(0, 6, 0, 6)
        box.addWidget(self.bar)
        words.addWidget(self._bar_box)
        words.addWidget(self.detail)
        words.addWidget(self.problem)
        words.addWidget(self.advice)
        top = Qt.AlignmentFlag.AlignTop
        tile = QVBoxLayout()
        tile.setContentsMargins(0, 2, 0, 0)
        tile.addWidget(self.tile, 0, top)
        tile.addStretch(1)
        facts = QHBoxLayout()
        facts.setSpacing(_GAP)
        facts.addLayout(tile)
        facts.addLayout(words, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_EDGE, 12, _EDGE, 12)
        self._box.addLayout(facts, 1)
        self._box.addWidget(self.buttons, 0, top)
        self._stack(False)

    def minimumSizeHint(self) -> QSize:
        # Not the layout's: that would keep it as wide as the line, and it could never become narrower.
        words = self.tile.sizeHint().width() + _GAP + self._theme.px(_LEAST)
        return QSize(max(words, self.buttons.minimumWidth()) + 2 * _EDGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn()

    def turn(self) -> None:
        """The buttons stand beside the words where there is room for both, else below them."""
        words = self.tile.sizeHint().width() + _GAP + self._theme.px(_WORDS)
        stacked = words + _GAP + self.buttons.minimumWidth() + 2 * _EDGE > self.width()
        if stacked != (self._box.direction() == QBoxLayout.Direction.TopToBottom):
            self._stack(stacked)

    def _stack(self, stacked: bool) -> None:
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(4 if stacked else _GAP)
        side = Qt.AlignmentFlag.AlignTrailing if stacked else Qt.AlignmentFlag(0)
        self._box.setAlignment(self.buttons, Qt.AlignmentFlag.AlignTop | side)
        # Beside the words, they stand on the line of the name.
        self.buttons.setContentsMargins(0, 0 if stacked else 5, 0, 0)

    def _show(self, entry: Entry) -> None:
        progress, state = entry.progress, entry.state
        verifying, done = state == DownloadState.VERIFYING, state == DownloadState.DONE
        words, role = state_words(entry)
        self.state.setText(words)
        set_look(self.state, textRole=role)
        held = _HELD_ICONS.get(entry.hold, "wifi-off") if entry.hold and state == DownloadState.HELD else "package"
        self.tile.set_icon(*_TILES.get(state, (held, "text.secondary", "bg.hover")))
        self._bar_box.setVisible(not done)
        if verifying:
            self.bar.set_parts((progress.total or 1,), (progress.verified,), _BARS[state])
        else:
            self.bar.set_parts(part_sizes(entry.download), progress.parts, _BARS.get(state, "border.control"))
        left = self._pace.seconds_left(progress.verified, progress.total, time.monotonic()) if verifying else None
        self.detail.setText(detail_words(entry, left))
        problem, advice = problem_words(entry)
        self.problem.setText(problem)
        self.advice.setText(advice)
        self.problem.setVisible(bool(problem))
        self.advice.setVisible(bool(advice))
        self.detail.setVisible(state != DownloadState.FAILED)
        set_look(self.problem, textRole="status.error" if state == DownloadState.FAILED else "status.warn")
        self.buttons.show_for(entry)
        if self.accessibleName() != (name := spoken(entry)):
            self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(part for part in (problem, advice) if part) or self.detail.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """This row's share of the card: its sides, and the ends where it is the first or the last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._corners
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        # A row without an end of its own lets the card run on beyond its edge.
        card = rect.adjusted(0, 0 if first else -2 * _RADIUS, 0, 0 if last else 2 * _RADIUS)
        painter.setBrush(self._theme.color("bg.raised"))
        painter.setPen(QPen(self._theme.color("border.subtle"), 1))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        if not last:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("border.subtle"))
        if self.hasFocus() and self.property(KEYBOARD_FOCUS):
            path = QPainterPath()
            path.addRoundedRect(rect.adjusted(2, 2, -2, -2), _RADIUS - 2, _RADIUS - 2)
            painter.strokePath(path, QPen(self._theme.color("border.focus"), 2))

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.setProperty(KEYBOARD_FOCUS, by_key or event.reason() == Qt.FocusReason.ShortcutFocusReason)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end_drag(keep=False)
        elif event.key() in steps and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if self._entry.state in MOVABLE:
                self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.buttons.trigger("cancel")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        movable = self._entry.state in MOVABLE and event.button() == Qt.MouseButton.LeftButton
        self._press = event.position().toPoint().y() if movable else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        y = event.position().toPoint().y()
        if not self._dragging and abs(y - self._press) >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._end_drag(keep=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def _end_drag(self, keep: bool) -> None:
        self._press = None
        if self._dragging:
            self._dragging = False
            self.unsetCursor()
            self.dropped.emit(keep)
