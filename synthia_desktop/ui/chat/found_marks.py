"""The marks of what a search has found, for a document that is painted and for a text browser over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from synthia_desktop.ui.controls.found import found_color
from synthia_desktop.ui.theme import Theme

Mark = QAbstractTextDocumentLayout.Selection


def found_marks(document: QTextDocument, spans: Sequence[tuple[int, int]], current: int, theme: Theme) -> list[Mark]:
    """spans: (begin, end) in the document's own units. current: the number of the one gone to, -1 = none."""
    made: list[Mark] = []
    for number, (begin, end) in enumerate(spans):
        cursor = QTextCursor(document)
        # What is added behind a found word is no part of it.
        cursor.setKeepPositionOnInsert(True)
        cursor.setPosition(begin)
        cursor.setPosition(min(end, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(theme.color("accent.fill") if number == current else found_color(theme))
        style.setForeground(theme.color("text.on_accent" if number == current else "text.primary"))
        mark = Mark()
        mark.cursor, mark.format = cursor, style
        made.append(mark)
    return made


def as_extra(marks: Sequence[Mark]) -> list[QTextEdit.ExtraSelection]:
    """The same marks as a text browser takes them."""
    made: list[QTextEdit.ExtraSelection] = []
    for mark in marks:
        extra = QTextEdit.ExtraSelection()
        extra.cursor, extra.format = mark.cursor, mark.format
        made.append(extra)
    return made
