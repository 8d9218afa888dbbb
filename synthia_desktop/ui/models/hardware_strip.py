"""The strip over the models page: what this computer has, how much of it is free now, and what the engine can use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.core.hardware import Hardware
from synthia_desktop.ui.controls.buttons import PushButton, icon_button, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.models import machine_words as words
from synthia_desktop.ui.theme import Theme

_HEIGHT, _METER, _EDGE, _GAP, _SPARE = 40, 52, 16, 10, 16
_FULL = 0.9


class HardwareStrip(QFrame):
    """look_requested: read the memory anew. measure_requested, cancel_requested: the measurement of the speed.

    why_requested: why a graphics card is not used.
    """

    look_requested = Signal()
    measure_requested = Signal()
    cancel_requested = Signal()
    why_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hardware: Hardware | None = None
        self.setProperty("look", "sidebar")
        self.setAccessibleName(self.tr("This computer"))
        self._title = label(theme, self.tr("This computer"), "small", "text.secondary")
        self._facts = QWidget()
        self._fact_row = QHBoxLayout(self._facts)
        self._fact_row.setContentsMargins(0, 0, 0, 0)
        self._fact_row.setSpacing(8)
        self._fitted: tuple[object, ...] = ()
        self._meters: list[Meter] = []
        self._labels: list[QLabel] = []
        self._last_fact: list[QWidget] = []
        self._make_state()
        self._make_buttons()
        self._make_progress()
        self._lay_out()
        theme.changed.connect(self._fit)
        self.set_progress(None)
        self._show_facts()

    def set_hardware(self, hardware: Hardware) -> None:
        """Show what there is now."""
        before, self._hardware = self._hardware, hardware
        if before is None or _shape(before) != _shape(hardware):
            self._show_facts()
        self._show_numbers(hardware)
        self.setToolTip(words.machine_sentence(hardware))
        self.setAccessibleDescription(words.machine_sentence(hardware))
        self._show_state(hardware)
        self._fit()

    def set_progress(self, share: float | None) -> None:
        """How far the measurement of the speed is, 0 to 1; None: none runs."""
        running = share is not None
        had_focus = self.cancel.hasFocus() or self.measure.hasFocus()
        for part in (self._progress, self._progress_text, self.cancel):
            part.setVisible(running)
        for part in (self.look, self.measure):
            part.setVisible(not running)
        if share is not None:
            self._progress.set_share(share)
        if had_focus:
            (self.cancel if running else self.measure).setFocus(Qt.FocusReason.TabFocusReason)
        self._fit()

    @property
    def progress(self) -> float:
        """How far the measurement is that runs, or the last one was."""
        return self._progress.share

    def texts(self) -> list[str]:
        """What it says of the computer."""
        return [*(found.text() for found in self._labels), self._state.text()]

    def sizeHint(self) -> QSize:
        return QSize(600, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # A label asks for another width when its words change and when it gets its font.
        if event.type() in (QEvent.Type.Polish, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _make_state(self) -> None:
        theme = self._theme
        self._ready = Glyph(theme, "circle-check", "status.good", 15)
        self._missing = Glyph(theme, "triangle-alert", "status.warn", 15)
        self._state = label(theme, "", "small", "status.good", 500)
        self.why = push_button(theme, self.tr("Why no GPU?"), "quiet", size="small")
        self.why.clicked.connect(self.why_requested)

    def _make_buttons(self) -> None:
        theme = self._theme
        self.look: PushButton = push_button(theme, self.tr("Measure again"), "plain", "refresh-cw", "small")
        self.look.setToolTip(self.tr("Read again how much memory is free"))
        self.look.clicked.connect(self.look_requested)
        self.measure = icon_button(theme, "gauge", self.tr("Measure the speed of this computer (about 10 seconds)"))
        self.measure.clicked.connect(self.measure_requested)

    def _make_progress(self) -> None:
        theme = self._theme
        self._progress_text = label(theme, self.tr("Measuring the speed"), "small", "text.secondary")
        self._progress = Meter(theme, self.tr("Measuring the speed"), _METER * 2)
        self.cancel = push_button(theme, self.tr("Cancel"), "normal", size="small")
        self.cancel.clicked.connect(self.cancel_requested)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 0, _EDGE - 6, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._title)
        row.addWidget(self._facts, 1)
        for part in (self._ready, self._missing, self._state, self.why):
            row.addWidget(part)
        for part in (self._progress_text, self._progress, self.cancel, self.look, self.measure):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(separator())

    def _show_facts(self) -> None:
        """A part for each thing that there is; the numbers follow."""
        while (item := self._fact_row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._meters, self._labels, self._last_fact = [], [], []
        if self._hardware is not None:
            self._add("memory-stick", metered=True)
            for _ in words.gpu_lines(self._hardware):
                self._add("gpu", metered=True)
            self._last_fact = self._add("cpu", metered=False)
        self._fact_row.addStretch(1)

    def _add(self, icon: str, *, metered: bool) -> list[QWidget]:
        """Names of graphics cards are long; where nothing else is left to give up, words give up their ends."""
        theme = self._theme
        text = ElidedLabel(theme, "", "body")
        parts: list[QWidget] = [Glyph(theme, icon, "text.secondary", 16), text]
        if self._labels:
            parts.insert(0, label(theme, "·", "small", "text.tertiary"))
        self._labels.append(text)
        if metered:
            self._meters.append(Meter(theme, self.tr("Memory in use"), _METER, "text.secondary"))
            parts.append(self._meters[-1])
        for part in parts:
            self._fact_row.addWidget(part)
        return parts

    def _show_numbers(self, hardware: Hardware) -> None:
        shown = [(words.ram_text(hardware), words.ram_taken(hardware)), *words.gpu_lines(hardware)]
        for text, meter, (line, taken) in zip(self._labels, self._meters, shown, strict=False):
            text.setText(line)
            meter.setAccessibleName(line)
            meter.set_share(taken, "status.warn" if taken >= _FULL else "text.secondary")
        self._labels[-1].setText(words.cores_text(hardware))

    def _show_state(self, hardware: Hardware) -> None:
        usable, unused = bool(hardware.gpus), words.is_less_than_there(hardware)
        self._ready.setVisible(usable)
        self._missing.setVisible(not usable and unused)
        self._state.setText(words.engine_text(hardware))
        role = "status.good" if usable else "status.warn" if unused else "text.secondary"
        self._state.setProperty("textRole", role)
        self._state.style().polish(self._state)
        self.why.setVisible(unused)
        self.why.setText(self.tr("Why not all?") if usable else self.tr("Why no GPU?"))

    def _fit(self) -> None:
        """Where there is too little room: the meters go, the title, the words of a button, the cores, the state.

        What is being measured goes last; its bar has a name.
        """
        asked = self._asked()
        if asked == self._fitted:
            return
        self._fitted = asked
        self.setFixedHeight(self._theme.px(_HEIGHT))
        self.look.setText(self.tr("Measure again"))
        self.look.setAccessibleName(self.tr("Measure again"))
        for part in (self._title, self._state, *self._meters, *self._last_fact):
            part.show()
        self._progress_text.setVisible(not self._progress.isHidden())
        steps = (self._meters, [self._title], None, self._last_fact, [self._state], [self._progress_text])
        for step in steps:
            if self._needed() <= self.width():
                return
            if step is None:
                self.look.setText("")
            for part in step or ():
                part.hide()

    def _asked(self) -> tuple[object, ...]:
        """What the fitting depends on; it changes which parts are shown, and is told of that as of any change."""
        given_up = {self._title, self._state, self._progress_text, *self._meters, *self._last_fact}
        parts = [*self._inside(), *self._around()]
        hints = (part.sizeHint().width() for part in parts if part is not self.look)
        shown = (part.isHidden() for part in parts if part not in given_up)
        return self.width(), self._theme.px(_HEIGHT), *parts, *hints, *shown

    def _around(self) -> list[QWidget]:
        around: list[QWidget] = [self._title, self._ready, self._missing, self._state, self.why, self.look]
        return [*around, self.measure, self._progress_text, self._progress, self.cancel]

    def _inside(self) -> list[QWidget]:
        items = [self._fact_row.itemAt(at) for at in range(self._fact_row.count())]
        return [part for item in items if item is not None and (part := item.widget()) is not None]

    def _needed(self) -> int:
        around, inside = self._around(), self._inside()
        room = self._fact_row.spacing()
        facts = sum(part.sizeHint().width() + room for part in inside if not part.isHidden()) + room
        # Ends of words and rounding of the layout's own.
        return (
            _SPARE + facts + sum(part.sizeHint().width() + _GAP for part in around if not part.isHidden()) + 2 * _EDGE
        )


def _shape(hardware: Hardware) -> tuple[str, ...]:
    """What the strip has parts for."""
    return tuple(gpu.device for gpu in hardware.gpus)
