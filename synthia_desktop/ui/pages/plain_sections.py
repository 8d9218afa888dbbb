"""The sections of the settings page that set nothing: where things are kept, privacy, and the program's parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from synthia_desktop import __version__
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.pages.settings_rows import FactRow, Section, SettingRow
from synthia_desktop.ui.theme import Theme


def storage_section(theme: Theme, paths: AppPaths, open_folder: Callable[[str], object]) -> Section:
    """Where conversations and logs are kept."""
    section = Section(theme, _tr("Storage"), "hard-drive")
    data = _tr("Data folder"), _tr("Conversations and models"), _tr("Open the data folder"), paths.data_dir
    logs = _tr("Log folder"), _tr("For reports of problems"), _tr("Open the log folder"), paths.logs_dir
    for name, detail, tip, folder in (data, logs):
        where = ElidedLabel(theme, str(folder), "body", "text.secondary", Qt.TextElideMode.ElideMiddle)
        where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        button = push_button(theme, _tr("Open"), "normal", "folder-open", "small")
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False, path=str(folder): open_folder(path))
        section.add_row(SettingRow(theme, name, where, button, detail=detail, fills=True))
    return section


def privacy_section(theme: Theme) -> Section:
    """What leaves this computer, and when."""
    section = Section(theme, _tr("Privacy"), "shield")
    for icon, text in (
        ("lock", _tr("Chatting never uses the internet: the model runs on this computer.")),
        ("globe", _tr("Synthia goes online only for a search, a download, an update check or a token test.")),
        ("hard-drive", _tr("What you write stays in the data folder and is sent to nobody.")),
        ("shield", _tr("There is no account and no telemetry.")),
        ("external-link", _tr("A link in an answer opens in your browser, and only after you agree.")),
    ):
        section.add_row(FactRow(theme, icon, text))
    return section


def about_section(theme: Theme, show_all: Callable[[], object]) -> Section:
    """The program's version and its largest parts. show_all: shows every part with its licence."""
    section = Section(theme, _tr("About"), "info")
    for name, value, licence in (
        (_tr("Synthia Desktop"), _tr("Version {number}").format(number=__version__), "MIT"),
        (_tr("Engine"), "llama.cpp, llama-cpp-python", "MIT"),
        (_tr("Interface"), "Qt for Python", "LGPL-3.0"),
        (_tr("Fonts"), "Inter, JetBrains Mono", "OFL-1.1"),
        (_tr("Icons"), "Lucide", _tr("ISC, in part MIT")),
    ):
        words = label(theme, value, "body", "text.secondary")
        section.add_row(SettingRow(theme, name, words, label(theme, licence, "small", "text.tertiary"), fills=True))
    every = push_button(theme, _tr("Versions and licences…"), "normal", "scroll-text", "small")
    every.clicked.connect(lambda: show_all())
    section.add_row(SettingRow(theme, _tr("All parts"), every))
    return section


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)
