"""The settings of what is kept of chats that were left, so that they go on at once: how much, how long, and Clear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy

from synthia_desktop.core.settings import StateSettings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow, choice_box
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text

BUDGETS = (1, 2, 4, 8, 16, 32, 64)
DAYS = (7, 30, 90, 365)


class KeptChats(Section):
    """changed(StateSettings). size_wanted: the size on the disk is about to be seen. clear_requested: remove it all."""

    changed = Signal(object)
    size_wanted = Signal()
    clear_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Reopening"), "zap")
        self._states = StateSettings()
        self.keep = Switch(theme, self.tr("Keep what was read of a chat"))
        self.keep.clicked.connect(lambda on: self._send(keep=on))
        self.budget = choice_box(theme, self.tr("Space for it"))
        self.budget.activated.connect(lambda _: self._send(budget_gb=self.budget.currentData()))
        self.days = choice_box(theme, self.tr("Remove it after"))
        self.days.activated.connect(lambda _: self._send(max_days=self.days.currentData()))
        self.size_words = label(theme, "–", "body", "text.secondary")
        self.size_words.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.clear = push_button(theme, self.tr("Clear"), "normal", "trash-2", "small")
        self.clear.setAccessibleName(self.tr("Remove what is kept of all chats"))
        self.clear.setToolTip(self.clear.accessibleName())
        self.clear.clicked.connect(self.clear_requested)
        first = self.tr("A chat that is opened again answers at once; the model need not read it anew")
        self.add_row(SettingRow(theme, self.tr("Keep what was read of a chat"), self.keep, hint=first))
        hint = self.tr("What was used longest ago leaves first")
        self.add_row(SettingRow(theme, self.tr("Space for it"), self.budget, hint=hint))
        hint = self.tr("Counted from the last time it was used")
        self.add_row(SettingRow(theme, self.tr("Remove it after"), self.days, hint=hint))
        hint = self.tr("Only you can read these files, and they go with their chats")
        self._size_row = SettingRow(theme, self.tr("On this disk now"), self.size_words, self.clear, hint=hint)
        self.add_row(self._size_row)
        self.set_states(self._states)

    def set_states(self, states: StateSettings) -> None:
        """Show these settings; nothing is announced."""
        self._states = states
        self.keep.setChecked(states.keep)
        _offer(self.budget, BUDGETS, states.budget_gb, lambda n: self.tr("{n} GB").format(n=n))
        _offer(self.days, DAYS, states.max_days, lambda n: self.tr("{n} days").format(n=n))
        for field in (self.budget, self.days):
            field.setEnabled(states.keep)

    def set_size(self, size: int) -> None:
        """Bytes of all that is kept."""
        self.size_words.setText(size_text(size) if size else self.tr("Nothing"))
        self._size_row.fit()
        self.clear.setEnabled(size > 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.size_wanted.emit()

    def _send(self, **fields: object) -> None:
        self.set_states(replace(self._states, **fields))  # type: ignore[arg-type]
        self.changed.emit(self._states)


def _offer(field: ComboBox, choices: Sequence[int], chosen: int, words: Callable[[int], str]) -> None:
    """A number that is not offered comes from the settings file: it is shown until another one is chosen."""
    field.clear()
    for choice in sorted({*choices, chosen}):
        field.addItem(words(choice), choice)
    field.setCurrentIndex(field.findData(chosen))
