"""The row of a number: field, slider where it helps, a switch where the number can be left open, and captions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from synthia_desktop.ui.controls.slider import Slider
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.number_field import NumberField, NumberSpec
from synthia_desktop.ui.panels.numbers import Mark, nearest
from synthia_desktop.ui.panels.rows import INSET, Row
from synthia_desktop.ui.panels.slider_marks import SliderMarks
from synthia_desktop.ui.theme import Theme

_FOCUS_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NumberRow(Row):
    """changed follows the slider while it moves; finished comes at its release, at a key's release, or after typing.

    A value between two stops or beyond the last is kept: the slider only stands nearest to it.
    """

    def __init__(self, theme: Theme, spec: NumberSpec) -> None:
        super().__init__(theme, spec.name, spec.label, spec.tip)
        self._spec = spec
        self._stops: Sequence[float] = spec.stops
        self._value: float | None = spec.blank if spec.blank_text else spec.low
        self._open_value: float = spec.low
        self._key_held = self._unfinished = False
        self.field = NumberField(theme, spec)
        self.switch = self._make_switch()
        self.slider = self._make_slider()
        self._add_line(*([self._switch_part()] if self.switch else []), self.field)
        self._marks: SliderMarks | None = None
        if self.slider is not None:
            self._layout.addWidget(self.slider)
            self._marks = SliderMarks(theme, self.slider, INSET)
            self._marks.hide()
            self._layout.addWidget(self._marks)
        self._layout.addWidget(self._note)
        self._describe(*self._controls())
        self.field.edited.connect(self._edit)
        self.field.installEventFilter(self)

    def set_stops(self, stops: Sequence[float]) -> None:
        """Give the slider other stops; ascending, at least one."""
        if self.slider is None:
            raise ValueError("this row has no slider")
        self._stops = stops
        blocker = QSignalBlocker(self.slider)
        self.slider.setRange(0, max(1, len(stops) - 1))
        self.slider.setPageStep(max(1, len(stops) // 10))
        blocker.unblock()
        self._place_slider()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Captions below the slider, or none."""
        if self._marks is not None:
            self._marks.set_marks(marks)
            self._marks.setVisible(bool(marks))

    def set_open_value(self, value: float) -> None:
        """What the switch stands for now: the number that it leaves behind when it is turned off."""
        self._open_value = value

    def set_hint(self, text: str, meaning: str) -> None:
        """What stands in the field while the switch is on, and the sentence about it for the switch."""
        self.field.set_hint(text)
        if self.switch is not None:
            self.switch.setAccessibleDescription(f"{meaning} {self._tip}".strip())

    def set_value(self, value: object) -> None:
        number = value if isinstance(value, int | float) else None
        self._value = number
        blank = self._is_blank()
        if self.switch is not None:
            self.switch.setChecked(blank)
        if not blank and number is not None:
            self._open_value = number
        self.field.set_value(number)
        self._place_slider()
        self._enable()

    def set_reason(self, reason: str) -> None:
        super().set_reason(reason)
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, (QFocusEvent, QKeyEvent, QWheelEvent)):
            return False
        kind = event.type()
        if kind == QEvent.Type.Wheel and isinstance(watched, Slider) and not watched.hasFocus():
            # The wheel scrolls the panel; it must not change what lies under the pointer on the way.
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() not in _FOCUS_KEYS:
            self._key_held = True
        elif kind == QEvent.Type.FocusOut or (
            isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyRelease and not event.isAutoRepeat()
        ):
            self._key_held = False
            self._finish()
        return False

    def _make_switch(self) -> Switch | None:
        if not self._spec.switch:
            return None
        switch = Switch(self._theme, f"{self._spec.label}: {self._spec.blank_text}")
        switch.clicked.connect(self._switch_clicked)
        return switch

    def _switch_part(self) -> QWidget:
        part = QWidget()
        box = QHBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(label(self._theme, self._spec.blank_text, "small", "text.secondary"))
        if self.switch is not None:
            box.addWidget(self.switch)
        return part

    def _make_slider(self) -> Slider | None:
        if not self._stops:
            return None
        slider = Slider(self._theme, self._spec.label)
        slider.setRange(0, max(1, len(self._stops) - 1))
        slider.setPageStep(max(1, len(self._stops) // 10))
        slider.valueChanged.connect(self._slide)
        slider.sliderReleased.connect(self._finish)
        slider.installEventFilter(self)
        return slider

    def _controls(self) -> list[QWidget]:
        return [part for part in (self.field, self.slider, self.switch) if part is not None]

    def _is_blank(self) -> bool:
        return self._spec.is_blank(self._value)

    def _enable(self) -> None:
        """With the switch on there is no number to choose, so field and slider say so."""
        if self._spec.switch and not self._reason:
            blank = self._is_blank()
            why = self.tr("“{name}” is on. Turn it off to choose a number.").format(name=self._spec.blank_text)
            for control in (self.field, self.slider):
                if control is not None:
                    control.setEnabled(not blank)
                    control.setToolTip(why if blank else self._tip)

    def _place_slider(self) -> None:
        if self.slider is not None and self._stops:
            number = self._open_value if self._is_blank() or self._value is None else self._value
            blocker = QSignalBlocker(self.slider)
            self.slider.setValue(nearest(self._stops, number))
            blocker.unblock()
            self.slider.update()

    def _switch_clicked(self, on: bool) -> None:
        self._edit(self._spec.blank if on else self._open_value)

    def _slide(self, index: int) -> None:
        stop = self._stops[min(index, len(self._stops) - 1)]
        self._edit(stop if self._spec.decimals else round(stop))

    def _edit(self, value: float | None) -> None:
        self.set_value(value)
        self._unfinished = True
        self.changed.emit(self.name, value)
        slider: QSlider | None = self.slider
        if not self._key_held and not (slider is not None and slider.isSliderDown()):
            self._finish()

    def _finish(self) -> None:
        if self._unfinished:
            self._unfinished = False
            self.finished.emit()
