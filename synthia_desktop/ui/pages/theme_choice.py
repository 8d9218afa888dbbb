"""The choice between the system's scheme, light and dark, which welcome and settings both offer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.theme import Theme


def theme_segments(theme: Theme) -> Segments:
    """Values: "system", "light", "dark"."""
    tr = QCoreApplication.translate
    choices = [
        ("system", tr("ThemeChoice", "System"), "monitor"),
        ("light", tr("ThemeChoice", "Light"), "sun"),
        ("dark", tr("ThemeChoice", "Dark"), "moon"),
    ]
    return Segments(theme, choices, tr("ThemeChoice", "Theme"))
