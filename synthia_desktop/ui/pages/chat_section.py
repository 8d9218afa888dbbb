"""The settings of chats: keys, idle models, a full context, titles, spelling, and the file that turns are added to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow, choice_box
from synthia_desktop.ui.pages.spelling_rows import SpellingRows
from synthia_desktop.ui.theme import Theme

IDLE_MINUTES = (0, 5, 15, 30, 60)


class ChatSection(Section):
    """changed(field, value): the person set a field of core.settings.Settings."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Chat"), "message-square")
        self.enter = Switch(theme, self.tr("Enter sends the message"))
        self.enter.clicked.connect(self._enter_clicked)
        self._enter_row = SettingRow(theme, self.tr("Enter sends the message"), self.enter, hint=" ")
        self.add_row(self._enter_row)
        self.idle = choice_box(theme, self.tr("Unload the model after"))
        self.idle.activated.connect(lambda _: self.changed.emit("idle_unload_minutes", self.idle.currentData()))
        hint = self.tr("The next message loads it again")
        self.add_row(SettingRow(theme, self.tr("Unload an idle model after"), self.idle, hint=hint))
        policies = (
            ("roll", self.tr("Oldest messages leave")),
            ("stop", self.tr("Stop")),
            ("summarise", self.tr("Summarise")),
        )
        self.policy = choice_box(theme, self.tr("When a chat's context is full"), policies)
        self.policy.activated.connect(lambda _: self.changed.emit("context_policy", self.policy.currentData()))
        hint = self.tr("For new chats; each one can do otherwise")
        self.add_row(SettingRow(theme, self.tr("When the context is full"), self.policy, hint=hint))
        self.titles = Switch(theme, self.tr("Titles by the model"))
        self.titles.clicked.connect(lambda on: self.changed.emit("model_titles", on))
        hint = self.tr("When it has nothing else to do; else a chat keeps its first words")
        self.add_row(SettingRow(theme, self.tr("Titles by the model"), self.titles, hint=hint))
        self.turns = TurnsFile(theme)
        self.turns.changed.connect(lambda path: self.changed.emit("turns_file", path))
        detail = self.tr("One JSON line each, as the model cards do")
        self.add_row(SettingRow(theme, self.tr("Append each turn to"), self.turns, detail=detail, fills=True))
        self.spelling = SpellingRows(theme, self)
        self.spelling.changed.connect(lambda spelling: self.changed.emit("spelling", spelling))

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        self.enter.setChecked(settings.enter_sends)
        self._show_enter_hint(settings.enter_sends)
        self._show_idle(settings.idle_unload_minutes)
        self.policy.setCurrentIndex(self.policy.findData(settings.context_policy))
        self.titles.setChecked(settings.model_titles)
        self.turns.set_path(settings.turns_file)
        self.spelling.set_spelling(settings.spelling)

    def _enter_clicked(self, sends: bool) -> None:
        self._show_enter_hint(sends)
        self.changed.emit("enter_sends", sends)

    def _show_enter_hint(self, sends: bool) -> None:
        if sends:
            text = self.tr("{keys} makes a new line").format(keys=native_keys("Shift+Return"))
        else:
            text = self.tr("Enter makes a new line, {keys} sends").format(keys=native_keys("Ctrl+Return"))
        self._enter_row.hint.setText(text)

    def _show_idle(self, minutes: int) -> None:
        """A number that is not offered comes from the settings file: it is shown until another one is chosen."""
        self.idle.clear()
        for choice in sorted({*IDLE_MINUTES, minutes}):
            self.idle.addItem(self.tr("{n} minutes").format(n=choice) if choice else self.tr("Never"), choice)
        self.idle.setCurrentIndex(self.idle.findData(minutes))


class TurnsFile(QWidget):
    """The path of the file, with a button that chooses it and one that ends it. changed(path), "" = no file."""

    changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.place = ElidedLabel(theme, "", "body", "text.secondary", Qt.TextElideMode.ElideMiddle)
        self.choose = push_button(theme, self.tr("Choose…"), "normal", "folder-open", "small")
        self.choose.setAccessibleName(self.tr("Choose the file to append turns to"))
        self.choose.clicked.connect(self._ask)
        self.stop = push_button(theme, self.tr("Stop"), "normal", "x", "small")
        self.stop.setAccessibleName(self.tr("Append turns to no file"))
        self.stop.clicked.connect(lambda: self.changed.emit(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_path("")

    def set_path(self, path: str) -> None:
        """Show this file; nothing is announced."""
        self.place.setText(path or self.tr("No file"))
        self.stop.setVisible(bool(path))

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Append turns to a file"),
            str(Path.home() / "conversations.jsonl"),
            self.tr("JSON lines (*.jsonl);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.changed.emit(path)
