"""Where the lines of a text field end: between words, or anywhere if a word is longer than anybody writes."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

LONGEST_WORD = 5_000
"""Letters without a space. Looking for a place between words takes Qt a minute in a million of them."""


def has_long_word(text: str) -> bool:
    """Whether there is a word in which lines have to end anywhere."""
    return len(max(text.split(), key=len, default="")) > LONGEST_WORD


def show_text(field: QPlainTextEdit, text: str) -> None:
    """Show another text in a field, with lines that end where it lets them."""
    # Emptied first: what was there would be laid out once more by the new rule.
    QPlainTextEdit.clear(field)
    modes = QTextOption.WrapMode
    field.setWordWrapMode(modes.WrapAnywhere if has_long_word(text) else modes.WrapAtWordBoundaryOrAnywhere)
    QPlainTextEdit.setPlainText(field, text)
