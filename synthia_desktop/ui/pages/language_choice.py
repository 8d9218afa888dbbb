"""The choice of the window's language, each named in itself so that its speakers find it in any other one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.language import AS_THE_SYSTEM, NAMES
from synthia_desktop.ui.theme import Theme


def language_box(theme: Theme) -> ComboBox:
    """Its data: a value of core.settings.Settings.language."""
    tr = QCoreApplication.translate
    box = ComboBox(theme, tr("LanguageChoice", "Language"))
    box.addItem(tr("LanguageChoice", "As the system"), AS_THE_SYSTEM)
    for code, name in NAMES.items():
        box.addItem(name, code)
    return box
