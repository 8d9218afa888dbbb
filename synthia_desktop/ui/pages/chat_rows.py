"""Two rows of the chat settings: who names new chats, and the file to which turns are appended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow
from synthia_desktop.ui.theme import Theme

_FIELD = 218


class ChatRows(QWidget):
    """changed(field, value): the person set a field of core.settings.Settings. Its rows stand in the section given."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme, section: Section) -> None:
        super().__init__(section)
        self.hide()
        self.titles = Switch(theme, self.tr("Titles by the model"))
        self.titles.clicked.connect(lambda on: self.changed.emit("model_titles", on))
        hint = self.tr("When it has nothing else to do; else a chat keeps its first words")
        section.add_row(SettingRow(theme, self.tr("Titles by the model"), self.titles, hint=hint))
        self.place = ElidedLabel(theme, "", "body", "text.secondary", Qt.TextElideMode.ElideMiddle)
        self.choose = push_button(theme, self.tr("Choose…"), "normal", "folder-open", "small")
        self.choose.setAccessibleName(self.tr("Choose the file to append turns to"))
        self.choose.clicked.connect(self._ask)
        self.stop = push_button(theme, self.tr("Stop"), "normal", "x", "small")
        self.stop.setAccessibleName(self.tr("Append turns to no file"))
        self.stop.clicked.connect(lambda: self.changed.emit("turns_file", ""))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        detail = self.tr("One JSON line each, as the model cards do")
        section.add_row(SettingRow(theme, self.tr("Append each turn to"), both, detail=detail, fills=True))
        self.set_settings(Settings())

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        self.titles.setChecked(settings.model_titles)
        self.place.setText(settings.turns_file or self.tr("No file"))
        self.stop.setVisible(bool(settings.turns_file))

    def _ask(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self.window(),
            self.tr("Append turns to a file"),
            str(Path.home() / "conversations.jsonl"),
            self.tr("JSON lines (*.jsonl);;All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.changed.emit("turns_file", path)
