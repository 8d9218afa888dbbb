"""Sections, cards and rows of the settings page: the name on the left, the control and a hint on the right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from synthia_desktop.core.folding import fold
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.theme import Theme

FIELD = 218
"""The width of a control that is not as wide as its words."""
_ROW, _NAMES, _NAMES_SHARE, _PADDING, _LEAST_HINT = 38, 254, 0.36, 14, 150


class _Row(QWidget):
    """A row whose height grows with the text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_PADDING, 4, _PADDING, 4)
        self._line.setSpacing(12)
        theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setMinimumHeight(self._theme.px(_ROW))


class SettingRow(_Row):
    """All rows of a page have their controls on one line from top to bottom."""

    def __init__(
        self, theme: Theme, title: str, *controls: QWidget, hint: str = "", detail: str = "", fills: bool = False
    ) -> None:
        """detail: a second line below the name. fills: the first control takes the room that is left."""
        super().__init__(theme)
        self.hint = label(theme, hint, "small", "text.tertiary", wrap=True)
        # As high as the row: beside a wide control it wraps into more lines than it would like.
        self.hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if not hint:
            self.hint.hide()
        self._names = QWidget()
        self._words = QVBoxLayout(self._names)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self._words.addWidget(_wrapped(theme, title))
        if detail:
            self._words.addWidget(label(theme, detail, "small", "text.tertiary", wrap=True))
        self._controls, self._hint_below = controls, False
        row = self._line
        row.addWidget(self._names, 0, Qt.AlignmentFlag.AlignVCenter)
        for number, control in enumerate(controls):
            row.addWidget(control, 1 if fills and number == 0 else 0)
        row.addWidget(self.hint, 1)
        if not fills:
            # Takes what is left where the hint is not there.
            row.addStretch(0 if hint else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._names.setFixedWidth(min(self._theme.px(_NAMES), round(self.width() * _NAMES_SHARE)))
        self._place_hint()
        self.fit()

    def _place_hint(self) -> None:
        """At the end of the row; below the name where it would be a column of single words there."""
        shown = [control for control in self._controls if not control.isHidden()]
        taken = sum(control.sizeHint().width() + self._line.spacing() for control in shown)
        left = self.width() - 2 * _PADDING - self._names.width() - self._line.spacing() - taken
        needed = min(self.hint.fontMetrics().horizontalAdvance(self.hint.text()), self._theme.px(_LEAST_HINT))
        below = left < needed and self._words.count() == 1 + self._hint_below
        if below != self._hint_below:
            self._hint_below = below
            (self._line if below else self._words).removeWidget(self.hint)
            if below:
                self._words.addWidget(self.hint)
            else:
                self._line.insertWidget(1 + len(self._controls), self.hint, 1)

    def fit(self) -> None:
        """Lay the row out again: what is asked for while other layouts give out their places is else forgotten."""
        self._line.invalidate()
        self._line.activate()
        self.updateGeometry()


class FactRow(_Row):
    """An icon and a sentence."""

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__(theme)
        self._line.addWidget(Glyph(theme, icon, "text.secondary", 16))
        self._line.addWidget(_wrapped(theme, text), 1)


@runtime_checkable
class Narrowing(Protocol):
    """A row of many things, which shows only those that are looked for."""

    def narrow(self, name: str, words: Sequence[str]) -> bool:
        """name: of the section; both folded. Whether any is left."""
        ...


class Section(QWidget):
    """A heading over a card of rows."""

    def __init__(self, theme: Theme, name: str, icon: str) -> None:
        super().__init__()
        self.name, self.icon = name, icon
        self._card: QFrame = surface("card")
        self._card.setAccessibleName(name)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._lines: list[tuple[QWidget, QWidget]] = []
        self._left_out: set[QWidget] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(label(theme, name, "title"))
        column.addWidget(self._card)

    def add_row(self, row: QWidget) -> None:
        """Add a row below the others, with a line between."""
        line = separator()
        self._rows.addWidget(line)
        self._rows.addWidget(row)
        if not self._lines:
            line.hide()
        self._lines.append((line, row))

    def narrow(self, words: Sequence[str]) -> bool:
        """Show only the rows in which, or in whose section's name, all of these folded words stand; whether any does.

        Without words all are shown, but for those that were hidden for another reason.
        """
        name, first = fold(self.name), True
        for line, row in self._lines:
            if row.isHidden() and row not in self._left_out:
                continue
            narrow = row.narrow if isinstance(row, Narrowing) else partial(_has, row)
            found = narrow(name, words)
            (self._left_out.discard if found else self._left_out.add)(row)
            row.setVisible(found)
            line.setVisible(found and not first)
            first = first and not found
        self.setVisible(not first)
        return not first


def _has(row: QWidget, name: str, words: Sequence[str]) -> bool:
    text = f"{name} {fold(words_of(row))}"
    return all(word in text for word in words)


def words_of(widget: QWidget) -> str:
    """All that a person could read on a widget, and in the choices that it offers."""
    found: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        found.append(part.accessibleName())
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
        elif isinstance(part, QComboBox):
            found += [part.itemText(number) for number in range(part.count())]
    return " ".join(found)


def choice_box(theme: Theme, name: str, choices: Sequence[tuple[object, str]] = ()) -> ComboBox:
    """A box as wide as the others. choices: each value with its words."""
    box = ComboBox(theme, name)
    box.setMinimumWidth(FIELD)
    for value, words in choices:
        box.addItem(words, value)
    return box


def _wrapped(theme: Theme, text: str) -> QLabel:
    """Wrapped at the font's own line height, which puts a single line in the middle of its row."""
    made = label(theme, text)
    made.setWordWrap(True)
    return made
