"""The row of stop strings: each one a chip that can be taken away, and a field for another one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from synthia_desktop.core.sampling import LONGEST_STOP, MOST_STOPS
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.panels.rows import INSET, Row
from synthia_desktop.ui.theme import Theme

_WRITTEN = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class StopRow(Row):
    """The value is a tuple of texts. A line end is written \\n, a tab \\t, a backslash \\\\."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "stop",
            self.tr("Stop strings"),
            self.tr("The answer ends where the model writes one of these; what ends it is not shown."),
        )
        self._stops: tuple[str, ...] = ()
        self.field = QLineEdit()
        # Twice, because each character may be written as two.
        self.field.setMaxLength(2 * LONGEST_STOP)
        self.field.setPlaceholderText(self.tr("A text, or \\n for a line end"))
        self.field.setAccessibleName(self.tr("Another stop string"))
        self.button = push_button(theme, self.tr("Add"), size="small")
        self.chips = Flow()
        self.chips.setContentsMargins(INSET, 6, INSET, 0)
        self._add_line()
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(INSET, 4, INSET, 0)
        box.setSpacing(8)
        box.addWidget(self.field, 1)
        box.addWidget(self.button)
        self._layout.addWidget(holder)
        self._layout.addWidget(self.chips)
        self._layout.addWidget(self._note)
        self._describe(self.field)
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._add)
        self._check("")
        self.set_value(())

    def set_value(self, value: object) -> None:
        stops = value if isinstance(value, tuple) else ()
        if stops == self._stops and self.chips.isHidden() != bool(stops):
            return
        self._stops = stops
        self.chips.clear()
        for text in stops:
            chip = Chip(self._theme, written(text), "x")
            chip.setAccessibleName(self.tr("Remove the stop string {text}").format(text=written(text)))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self._remove, text))
            self.chips.add(chip)
        self.chips.setVisible(bool(stops))
        self._check(self.field.text())

    def _controls(self) -> list[QWidget]:
        return [self.field]

    def _check(self, text: str) -> None:
        stop = meant(text)
        full = len(self._stops) >= MOST_STOPS
        self.button.setEnabled(bool(stop) and len(stop) <= LONGEST_STOP and stop not in self._stops and not full)
        words = self.tr("There are {count} already, which is the most.").format(count=MOST_STOPS) if full else ""
        self.set_note(words)

    def _add(self) -> None:
        stops = (*self._stops, meant(self.field.text()))
        self.field.clear()
        self.set_value(stops)
        self._send(stops)

    def _remove(self, text: str) -> None:
        stops = tuple(stop for stop in self._stops if stop != text)
        self.set_value(stops)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._send(stops)


def written(stop: str) -> str:
    """A stop string as people write it on one line."""
    return "".join(_WRITTEN.get(letter, letter) for letter in stop)


def meant(text: str) -> str:
    """The stop string that was written on one line; a backslash before another letter stands for itself."""
    letters = {shown: letter for letter, shown in _WRITTEN.items()}
    made, at = "", 0
    while at < len(text):
        pair = text[at : at + 2]
        made += letters.get(pair, text[at])
        at += 2 if pair in letters else 1
    return made
