"""The row below the message: what can be added to it, the prompt and sampling in use, the keys, Send or Stop."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

Mode = Literal["idle", "writing", "unavailable"]

_GAP, _HINT_GAP = 6, 8


class ComposerBar(QWidget):
    """The buttons are the composer's to connect; focus_lost: the button that had the keyboard is not there any more."""

    focus_lost = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.attach = icon_button(theme, "paperclip", self.tr("Attach files"), "Ctrl+Shift+A", size=24)
        words = self.tr("Write the answer's first words")
        self.begin = icon_button(theme, "text-cursor-input", words, "Ctrl+Shift+B", size=24)
        self.system_chip = Chip(theme, "", icon="scroll-text", menu_arrow=True)
        self.sampling_chip = Chip(theme, "", icon="", menu_arrow=True)
        self._newline_hint = label(theme, "", style="caption", role="text.tertiary")
        self._key_hint = label(theme, "", style="caption", role="text.tertiary")
        self.save_on = push_button(theme, self.tr("Save and continue"), size="small")
        self.save_on.setToolTip(self.tr("Save it as a new version, and let the model write on from its end."))
        self.send = push_button(theme, self.tr("Send"), kind="primary", icon="arrow-up", size="small")
        self.stop = push_button(theme, self.tr("Stop"), icon="square", size="small")
        self.stop.setToolTip(self.tr("Stop writing (Esc)"))
        self._lay_out()

    def set_chips(self, system_label: str, sampling_label: str) -> None:
        """Name the system prompt and the sampling preset in use."""
        self.system_chip.setText(system_label)
        self.system_chip.setAccessibleName(self.tr("System prompt: {name}").format(name=system_label))
        self.system_chip.setToolTip(self.system_chip.accessibleName())
        self.sampling_chip.setText(sampling_label)
        self.sampling_chip.setAccessibleName(self.tr("Sampling: {name}").format(name=sampling_label))
        self.sampling_chip.setToolTip(self.sampling_chip.accessibleName())

    def set_state(self, writing: bool, answer: bool, enter_sends: bool) -> None:
        """writing: Stop instead of Send. answer: what is written is an answer to be saved. enter_sends: Enter alone."""
        enter = native_keys("Return")
        self._newline_hint.setText(
            self.tr("{key} for a new line").format(key=native_keys("Shift+Return") if enter_sends else enter)
        )
        self._key_hint.setText(native_keys("Esc") if writing else enter if enter_sends else native_keys("Ctrl+Return"))
        had_focus: QPushButton | None = next((b for b in (self.send, self.stop) if b.hasFocus()), None)
        self.stop.setVisible(writing)
        self.send.setVisible(not writing)
        self.save_on.setVisible(answer)
        for part in (self.attach, self.begin, self.system_chip, self.sampling_chip):
            part.setVisible(not answer)
        self.send.setText(self.tr("Save") if answer else self.tr("Send"))
        self.send.set_icon_name("check" if answer else "arrow-up")
        if had_focus is not None and had_focus.isHidden():
            self.focus_lost.emit()

    def set_ready(self, ready: bool, answer: bool, why_not: str, can_go_on: bool) -> None:
        """ready: it can be sent or saved; else why not, in a sentence. can_go_on: the model could write on."""
        self.send.setEnabled(ready)
        self.save_on.setEnabled(can_go_on)
        words = self.tr("Save ({key})") if answer else self.tr("Send ({key})")
        self.send.setToolTip(words.format(key=self._key_hint.text()) if ready else why_not)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # Other words, a larger text, or other buttons.
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Where it is narrow: the hints go, then the words of the prompt's chip; the presets' have no icon."""
        chips = (self.system_chip, self.sampling_chip)
        buttons = (self.attach, self.begin, self.save_on, self.send, self.stop)
        shown = [button for button in buttons if not button.isHidden()]
        needed = sum(chip.whole_width() + _GAP for chip in chips if not chip.isHidden())
        needed += sum(button.sizeHint().width() + _GAP for button in shown) + 2 * _GAP
        key = self._key_hint.sizeHint().width() + _GAP
        line = self._newline_hint.sizeHint().width() + _GAP + _HINT_GAP
        self._newline_hint.setVisible(needed + key + line <= self.width())
        self._key_hint.setVisible(needed + key <= self.width())
        self.system_chip.set_bare(needed > self.width())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for part in (self.attach, self.begin, self.system_chip, self.sampling_chip):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._newline_hint)
        row.addSpacing(_HINT_GAP)
        for part in (self._key_hint, self.save_on, self.send, self.stop):
            row.addWidget(part)
