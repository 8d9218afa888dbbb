"""Marks misspelled words in a field while one writes, and offers in its menu what may be meant.

Only what can be seen is looked at, and the marks lie over the text instead of in it: neither a long paste nor Undo
notices them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit

from synthia_desktop.core.prose import Word, in_fence, words
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme

REST_MS = 150
"""So long after the last letter words are looked at; the one that is being written is not marked meanwhile."""

MOST_SEEN = 20_000
"""Characters: more cannot be in view, so more is not looked at whatever a field says."""


class SpellMarks(QObject):
    """Follows one field as long as that lives."""

    def __init__(self, theme: Theme, field: QPlainTextEdit, spelling: Spelling) -> None:
        super().__init__(field)
        self._theme, self._field, self._spelling = theme, field, spelling
        self.found: list[Word] = []
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._look)
        # Not textChanged, which a field may keep to itself while it is given another text.
        field.document().contentsChanged.connect(self._later)
        field.cursorPositionChanged.connect(self._later)
        field.verticalScrollBar().valueChanged.connect(lambda _: self._later())
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        spelling.changed.connect(self._later)
        theme.changed.connect(self._later)

    def word_at(self, position: int) -> Word | None:
        """The misspelled word at a place of the text."""
        return next((word for word in self.found if word.begin <= position <= word.end), None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _asks_for_menu(event):
            at = self._field.cursorRect().center()
            there = self._field.viewport().mapToGlobal(at)
            QApplication.sendEvent(self._field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, there))
            return True
        if event.type() == QEvent.Type.Resize:
            self._later()
        return False

    def _later(self) -> None:
        if self._field.toPlainText():
            self._spelling.begin()
        self._timer.start()

    def _look(self) -> None:
        text = self._field.toPlainText()
        self.found = self._wrong(text) if self._spelling.is_on and not self._field.isReadOnly() else []
        self._field.setExtraSelections([self._mark(*place) for place in _units(text, self.found)])

    def _wrong(self, text: str) -> list[Word]:
        begin, end = self._seen(text)
        # Whole lines, so that the beginning of a word or of an address is seen; but of a huge line only a part.
        begin = max(text.rfind("\n", 0, begin) + 1, begin - 200)
        line_end = text.find("\n", end)
        end = min(line_end if line_end >= 0 else len(text), end + 200, begin + MOST_SEEN)
        caret = self._character(text, self._field.textCursor().position()) if self._field.hasFocus() else -1
        piece = text[begin:end]
        found = [
            Word(word.text, begin + word.begin)
            for word in words(piece, in_fence(text[:begin]))
            if not self._spelling.is_right(word.text)
        ]
        return [word for word in found if word.end != caret]

    def _seen(self, text: str) -> tuple[int, int]:
        """The first and the last place that can be seen, in characters."""
        field = self._field
        area = field.viewport().rect()
        first = field.cursorForPosition(area.topLeft()).position()
        last = field.cursorForPosition(area.bottomRight() - QPoint(1, 1)).position()
        return self._character(text, first), self._character(text, max(first, last))

    def _mark(self, begin: int, end: int) -> QTextEdit.ExtraSelection:
        made, style = QTextEdit.ExtraSelection(), QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        style.setUnderlineColor(self._theme.color("status.error"))
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, style  # type: ignore[misc]
        return made

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        """The field's own menu, below what may be meant instead of the word."""
        field, text = self._field, self._field.toPlainText()
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = (
            field.textCursor() if by_key else field.cursorForPosition(field.viewport().mapFromGlobal(event.globalPos()))
        )
        self._look()
        word = self.word_at(self._character(text, cursor.position()))
        if word is None and by_key:
            # The word that is being written is not marked, but it may be asked about.
            word = self._wrong_at(text, self._character(text, cursor.position()))
        if word is None:
            return False
        at = field.viewport().mapToGlobal(field.cursorRect(cursor).bottomLeft()) if by_key else event.globalPos()
        menu = field.createStandardContextMenu()
        self._add_to(menu, word)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        return True

    def _wrong_at(self, text: str, place: int) -> Word | None:
        begin = text.rfind("\n", 0, place) + 1
        line = text[begin : text.find("\n", place) if "\n" in text[place:] else len(text)][:MOST_SEEN]
        for word in words(line, in_fence(text[:begin])):
            if begin + word.begin <= place <= begin + word.end and not self._spelling.is_right(word.text):
                return Word(word.text, begin + word.begin)
        return None

    def _add_to(self, menu: QMenu, word: Word) -> None:
        first = menu.actions()[0]
        offered = self._spelling.suggestions(word.text) if self._spelling.is_on else []
        made = [(text, lambda text=text: self._replace(word, text)) for text in offered]
        if not offered:
            nothing = menu.addAction(self.tr("No suggestion"))
            nothing.setEnabled(False)
            menu.insertAction(first, nothing)
        for words_of, act in (
            *made,
            ("", lambda: None),
            (self.tr("Add “{word}” to the dictionary").format(word=word.text), lambda: self._learn(word, True)),
            (self.tr("Ignore until Synthia ends"), lambda: self._learn(word, False)),
            ("", lambda: None),
        ):
            action = menu.addAction(words_of)
            action.setSeparator(not words_of)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.insertAction(first, action)
        menu.setActiveAction(menu.actions()[0])

    def _learn(self, word: Word, for_good: bool) -> None:
        self._spelling.learn(word.text, for_good)

    def _replace(self, word: Word, text: str) -> None:
        whole = self._field.toPlainText()
        cursor = self._field.textCursor()
        [(begin, end)] = _units(whole, [word])
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self._field.setTextCursor(cursor)

    @staticmethod
    def _character(text: str, unit: int) -> int:
        """A place of Qt's in characters."""
        if text.isascii():
            return min(unit, len(text))
        return len(text.encode("utf-16-le", "surrogatepass")[: 2 * unit].decode("utf-16-le", "ignore"))


def _units(text: str, found: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the words, in their order, begin and end as Qt counts, in UTF-16 units: each piece is counted once."""
    places: list[tuple[int, int]] = []
    units = at = 0
    for word in found:
        begin = units + _length(text[at : word.begin])
        units, at = begin + _length(text[word.begin : word.end]), word.end
        places.append((begin, units))
    return places


def _length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _asks_for_menu(event: QKeyEvent) -> bool:
    """Shift+F10, of which only Windows makes a wish for the menu by itself; the menu key is known everywhere."""
    held = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return sys.platform != "win32" and held and event.key() == Qt.Key.Key_F10
