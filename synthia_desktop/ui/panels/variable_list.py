"""The variables that a system prompt may hold, with what each stands for in this chat; one press puts it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.disclosure import Disclosure
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.theme import Theme


class VariableList(Disclosure):
    """inserted("{{date}}") when one was pressed."""

    inserted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QCoreApplication.translate("VariableList", "Variables"))
        self._theme = theme
        self._values: dict[str, QLabel] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(INSET, 0, INSET, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        words = QCoreApplication.translate(
            "VariableList",
            "Filled in once, when the chat begins, and not again with each answer: a clock that went on would make "
            "the model read the whole chat again every time.",
        )
        note = label(theme, words, "small", "text.secondary", wrap=True)
        note.setContentsMargins(INSET, 0, INSET, 0)
        column.addWidget(note)
        self.body.addWidget(holder)

    def set_values(self, values: Mapping[str, str], used: Sequence[str]) -> None:
        """values: what each variable stands for. used: those that the text holds."""
        for row, (name, value) in enumerate(values.items()):
            if name not in self._values:
                self._add(row, name)
            self._values[name].setText(value or self._none())
        names = ", ".join(f"{name} {values[name]}".strip() for name in used)
        self.button.set_summary(names or ", ".join(values))

    def shown(self) -> dict[str, str]:
        """Each variable and what is said that it stands for."""
        return {name: value.text() for name, value in self._values.items()}

    def _add(self, row: int, name: str) -> None:
        written = "{{" + name + "}}"
        button = QToolButton()
        button.setText(written)
        button.setProperty("textStyle", "code")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QCoreApplication.translate("VariableList", "Put {name} into the system prompt").format(name=written)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(partial(self.inserted.emit, written))
        value = label(self._theme, "", "small", "text.secondary", wrap=True)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(value, row, 1)
        self.buttons[name], self._values[name] = button, value

    def _none(self) -> str:
        return QCoreApplication.translate("VariableList", "nothing yet")
