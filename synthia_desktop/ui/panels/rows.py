"""The rows of all panels: a name on the left, a control on the right, and a note below where one is needed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label, set_look
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme

# Sliders reach this far beyond the texts, so that their tracks are as wide as the texts.
INSET = 4


class Row(QWidget):
    """changed(name, value) is sent for each change by the person, finished() when that change has come to its end."""

    changed = Signal(str, object)
    finished = Signal()

    def __init__(self, theme: Theme, name: str, title: str, tip: str) -> None:
        super().__init__()
        self._theme, self.name, self._tip = theme, name, tip
        self._reason = ""
        self._title = Words(title, "body", weight=500)
        self._title.setToolTip(tip)
        self._aside = Words("", "body", "text.secondary")
        self._aside.hide()
        self._note = label(theme, "", "small", "text.secondary", wrap=True)
        self._note.setContentsMargins(INSET, 2, INSET, 0)
        self._note.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_value(self, value: object) -> None:
        """Show a value without announcing it."""
        raise NotImplementedError

    def set_reason(self, reason: str) -> None:
        """Disable the row and say why in its tooltips; an empty reason enables it."""
        self._reason = reason
        for control in self._controls():
            control.setEnabled(not reason)
            control.setToolTip(reason or self._tip)
        set_look(self._title, textRole="text.disabled" if reason else "text.primary")

    def set_aside(self, text: str) -> None:
        """A few quiet words behind the title."""
        self._aside.setText(text)
        self._aside.setVisible(bool(text))

    def set_note(self, text: str, role: str = "text.secondary") -> None:
        """A sentence below the control, or none."""
        self._note.setText(text)
        set_look(self._note, textRole=role)
        self._note.setVisible(bool(text))

    def note(self) -> str:
        """The sentence below the control."""
        return self._note.text()

    def _controls(self) -> list[QWidget]:
        raise NotImplementedError

    def _add_line(self, *controls: QWidget) -> None:
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = QHBoxLayout(words)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._title)
        box.addWidget(self._aside)
        box.addStretch(1)
        line = StackingRow(words, *controls)
        line.setContentsMargins(INSET, 0, INSET, 0)
        self._layout.addWidget(line)

    def _describe(self, *controls: QWidget) -> None:
        for control in controls:
            control.setToolTip(self._tip)
            control.setAccessibleDescription(self._tip)

    def _send(self, value: object) -> None:
        self.changed.emit(self.name, value)
        self.finished.emit()


class ChoiceRow(Row):
    """A list to choose from. wide: the list stands below the title and fills the line."""

    def __init__(
        self, theme: Theme, name: str, title: str, tip: str, choices: list[tuple[object, str]], wide: bool = False
    ) -> None:
        super().__init__(theme, name, title, tip)
        self.combo = ComboBox(theme, title)
        self._values: list[object] = []
        if wide:
            # A long choice, such as a GPU's name, must not make the panel wider.
            self.combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.combo.setMinimumContentsLength(8)
            self._add_line()
            holder = QWidget()
            box = QHBoxLayout(holder)
            box.setContentsMargins(INSET, 4, INSET, 0)
            box.addWidget(self.combo)
            self._layout.addWidget(holder)
        else:
            self._add_line(self.combo)
        self._layout.addWidget(self._note)
        self._describe(self.combo)
        self.set_choices(choices)
        self.combo.activated.connect(self._chosen)

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Offer these values with these words; the first is shown until set_value()."""
        blocker = QSignalBlocker(self.combo)
        self.combo.clear()
        self._values = [value for value, _ in choices]
        self.combo.addItems([words for _, words in choices])
        blocker.unblock()

    def set_value(self, value: object) -> None:
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """What is chosen, None when the value shown is not offered."""
        index = self.combo.currentIndex()
        return self._values[index] if index >= 0 else None

    def _controls(self) -> list[QWidget]:
        return [self.combo]

    def _chosen(self, index: int) -> None:
        self._send(self._values[index])


class SegmentsRow(Row):
    """Two to four choices side by side."""

    def __init__(self, theme: Theme, name: str, title: str, tip: str, choices: list[tuple[object, str]]) -> None:
        super().__init__(theme, name, title, tip)
        self._values = {str(value): value for value, _ in choices}
        self.segments = Segments(theme, [(str(value), words, "") for value, words in choices], title)
        self._add_line(self.segments)
        self._layout.addWidget(self._note)
        self._describe(self.segments)
        self.segments.changed.connect(self._chosen)

    def set_value(self, value: object) -> None:
        self.segments.set_value(str(value))

    def _chosen(self, key: str) -> None:
        self._send(self._values[key])

    def _controls(self) -> list[QWidget]:
        return [self.segments]


class SwitchRow(Row):
    """On or off; the words are part of the switch."""

    def __init__(self, theme: Theme, name: str, title: str, tip: str) -> None:
        super().__init__(theme, name, title, tip)
        self.switch = Switch(theme, title)
        self._title.setBuddy(self.switch)
        self._add_line(self.switch)
        self._layout.addWidget(self._note)
        self._describe(self.switch)
        self.switch.clicked.connect(self._send)

    def set_value(self, value: object) -> None:
        self.switch.setChecked(bool(value))

    def _controls(self) -> list[QWidget]:
        return [self.switch]


def caption(theme: Theme, text: str) -> QLabel:
    """A quiet heading above a group of rows."""
    made = label(theme, text, "caption", "text.secondary", weight=600, wrap=True)
    made.setContentsMargins(INSET, 0, INSET, 0)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def inset(widget: QWidget) -> QWidget:
    """The widget, as wide as the rows' texts."""
    holder = QWidget()
    box = QHBoxLayout(holder)
    box.setContentsMargins(INSET, 0, INSET, 0)
    box.addWidget(widget)
    return holder
