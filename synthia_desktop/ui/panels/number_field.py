"""A number field that takes any typing, clamps it at the end, and can stand empty for "as it comes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QStyle

from synthia_desktop.ui.controls.fields import DoubleSpinBox
from synthia_desktop.ui.panels.numbers import format_number, parse_number
from synthia_desktop.ui.theme import Theme

_PADDING, _ARROWS, _NARROWEST = 10, 26, 64
_TYPEABLE = re.compile(r"[-+\d.,'\s\u00a0\u2019\u202f]*")


@dataclass(frozen=True)
class NumberSpec:
    """One number of the parameters: its words, its limits, and how it is shown.

    name: the parameter's. label: its name for people; tip: one sentence that explains it.
    stops: the slider's values in ascending order, none for a field alone. low and high limit the field.
    blank: the value that is shown as an empty field with blank_text in it; only when blank_text is given.
    switch: a switch named blank_text sets blank, so the field itself cannot be emptied.
    """

    name: str
    label: str
    tip: str
    low: float
    high: float
    step: float = 1
    decimals: int = 0
    trim: bool = False
    grouped: bool = True
    stops: Sequence[float] = ()
    blank: float | None = None
    blank_text: str = ""
    switch: bool = False
    arrows: bool = False
    widest: float = 99

    def text(self, value: float | None) -> str:
        """The value as the field shows it, with words for blank."""
        if self.is_blank(value) or value is None:
            return self.blank_text
        return format_number(value, self.decimals, self.trim, self.grouped)

    def is_blank(self, value: float | None) -> bool:
        """Whether this value is the one that is shown as an empty field."""
        return bool(self.blank_text) and value == self.blank


class NumberField(DoubleSpinBox):
    """edited(value) is sent for what the person does, once typing has ended; never by set_value()."""

    edited = Signal(object)

    def __init__(self, theme: Theme, spec: NumberSpec) -> None:
        super().__init__(theme, spec.label)
        self._spec = spec
        # Below the lowest number there is one place more, which stands for blank.
        self._blank_number = spec.low - spec.step
        self._measured_for: tuple[float, str, str, int] | None = None
        self._measured = QSize()
        self.setKeyboardTracking(False)
        self.setDecimals(spec.decimals)
        self.setRange(self._blank_number if spec.blank_text else spec.low, spec.high)
        self.setSingleStep(spec.step)
        self.setToolTip(spec.tip)
        if not spec.arrows:
            self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setProperty("look", "bare")
        self.lineEdit().setPlaceholderText(spec.blank_text)
        self.valueChanged.connect(self._report)

    def current(self) -> float | None:
        """The value in the parameter's terms."""
        number = self.value()
        if self._shows_blank(number):
            return self._spec.blank
        return round(number, self._spec.decimals) if self._spec.decimals else round(number)

    def set_value(self, value: float | None) -> None:
        """Show a value without announcing it; one outside the limits is shown as the limit.

        The value that it has already leaves alone what is being typed in its place.
        """
        blank = value is None or self._spec.is_blank(value)
        number = self._blank_number if blank else min(max(value or 0, self._spec.low), self._spec.high)
        if number == self.value() and self.lineEdit().isModified():
            return
        blocker = QSignalBlocker(self)
        self.setValue(number)
        blocker.unblock()

    def set_hint(self, text: str) -> None:
        """What stands in the field while it is blank."""
        self.lineEdit().setPlaceholderText(text)

    def textFromValue(self, value: float) -> str:
        return "" if self._shows_blank(value) else self._spec.text(value)

    def valueFromText(self, text: str) -> float:
        number = parse_number(text)
        if number is None:
            return self._blank_number
        return min(max(number, self._spec.low), self._spec.high)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        state = QValidator.State.Invalid
        if parse_number(text) is not None or (not text.strip() and self._can_be_emptied()):
            state = QValidator.State.Acceptable
        elif _TYPEABLE.fullmatch(text):
            state = QValidator.State.Intermediate
        return state, text, pos

    def stepBy(self, steps: int) -> None:
        if not self._can_be_emptied() and self.value() + steps * self.singleStep() < self._spec.low:
            self.setValue(self._spec.low)
        else:
            super().stepBy(steps)

    def sizeHint(self) -> QSize:
        """Measured anew only when what it depends on has changed: the rows around it ask dozens of times."""
        depends = (self.value(), self.font().key(), QLocale().name(), self._theme.px(28))
        if depends != self._measured_for:
            self._measured_for, self._measured = depends, self._measure()
        return QSize(self._measured)

    def _measure(self) -> QSize:
        texts = (self._spec.text(self._spec.widest), self._spec.text(self.current()), self._spec.blank_text)
        width = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        width += _PADDING + (_ARROWS if self._spec.arrows else _PADDING) + 6
        return QSize(max(width, self._theme.px(_NARROWEST)), self._theme.px(28) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._spec.arrows:
            super().paintEvent(event)
        else:
            QDoubleSpinBox.paintEvent(self, event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.Show):
            self._place_text()
        return handled

    def _place_text(self) -> None:
        """The stylesheet's box leaves no room for the text where there are no buttons."""
        right = _ARROWS if self._spec.arrows else _PADDING
        room = QRect(_PADDING, 1, self.width() - _PADDING - right, self.height() - 2)
        self.lineEdit().setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))

    def _shows_blank(self, number: float) -> bool:
        return bool(self._spec.blank_text) and number < self._spec.low

    def _can_be_emptied(self) -> bool:
        return bool(self._spec.blank_text) and not self._spec.switch

    def _report(self) -> None:
        self.updateGeometry()
        self.edited.emit(self.current())
