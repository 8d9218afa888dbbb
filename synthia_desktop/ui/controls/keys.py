"""How keys are written for people."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def native_keys(portable: str) -> str:
    """Keys as this system writes them; Enter is what people call the key that Qt names Return."""
    return QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
