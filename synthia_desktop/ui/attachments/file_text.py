"""The text of a file to read, with its pages and the passages that were sent of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from synthia_desktop.core.attachments import Document, Passage
from synthia_desktop.core.folding import fold
from synthia_desktop.ui.attachments.words import page_text
from synthia_desktop.ui.chat.shown_words import spans_in
from synthia_desktop.ui.controls.found import found_color, utf16
from synthia_desktop.ui.controls.wrapping import show_text
from synthia_desktop.ui.theme import Theme

MOST = 1_000_000
"""Characters that are shown at once: a text edit takes a second for four times as many."""

_MARGIN = 34
# What Qt counts twice.
_WIDE = re.compile(r"[\U00010000-\U0010ffff]")


class FileText(QPlainTextEdit):
    """Read-only and selectable; the pages' names stand between them.

    at: the number of the place gone to, of those that were found; -1 = none.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._document, self._part = Document(), 0
        self._marks: list[tuple[int, int]] = []
        self._passages: Sequence[Passage] = ()
        self._current = 0
        self._found: list[tuple[int, int]] = []
        self._wide: list[int] = []
        self._names: list[tuple[int, int]] = []
        self.at = -1
        self._numbers = _Numbers(theme, self)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("look", "bare")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMinimumHeight(120)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Text of the file"))
        self.updateRequest.connect(lambda *_: self._numbers.update())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._mark() if self._found else None)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @property
    def parts(self) -> int:
        """In how many parts the text is shown; one after another."""
        return max(1, -(-len(self._document.text) // MOST))

    @property
    def part(self) -> int:
        """Which part is shown, from 0."""
        return self._part

    def show_document(self, document: Document) -> None:
        """Show a text from its beginning."""
        self._passages, self._current, self._found, self.at = (), 0, [], -1
        if document != self._document or self._part:
            self._document = document
            self._fill(0)
        self._show_margin()
        self._mark()
        self.verticalScrollBar().setValue(0)

    def show_part(self, part: int) -> None:
        """Show another part."""
        self._fill(part)
        self._mark()

    def show_passages(self, passages: Sequence[Passage], current: int = 0) -> None:
        """Highlight these, and go to the one with the number `current`; 0: to none."""
        most = len(self._document.text)
        # Those of an imported chat may begin and end anywhere.
        self._passages = [replace(one, start=_within(one.start, most), end=_within(one.end, most)) for one in passages]
        self._show_margin()
        self.go_to(current)

    def go_to(self, number: int) -> None:
        """Go to the passage with this number, which stands out among the others."""
        self._current = number
        passage = next((one for one in self._passages if one.number == number), None)
        if passage is not None:
            if passage.start // MOST != self._part:
                self._fill(passage.start // MOST)
            self._scroll_to(self.position(passage.start))
        self._mark()

    def find_words(self, text: str) -> int:
        """Mark where this stands in what is shown, and go to the first place from the view on; gives how many."""
        words = (fold(text),) if text.strip() else ()
        self._found = spans_in(self.toPlainText(), words) if words else []
        self.at = -1
        if self._found:
            top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
            self.at = next((n for n, (begin, _) in enumerate(self._found) if begin >= top), 0) - 1
            self.step(1)
        self._mark()
        return len(self._found)

    def step(self, by: int) -> int:
        """Go to the next place that was found (1) or the one before (-1); gives its number from 0, -1 = none."""
        if self._found:
            self.at = (self.at + by) % len(self._found)
            self._scroll_to(self._found[self.at][0])
            self._mark()
        return self.at

    def position(self, place: int) -> int:
        """Where a place of the document's text stands in what is shown, in Qt's units."""
        begin = self._part * MOST
        at = min(max(place - begin, 0), MOST, len(self._document.text) - begin)
        index = bisect_right(self._marks, (at, len(self._document.text))) - 1
        added = self._marks[index][1] if index >= 0 else 0
        return self._units(at) + added

    def highlighted(self) -> list[str]:
        """The words of the passages that are highlighted, as they stand in what is shown."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()[: len(self._shown_passages())]]

    def starts_of_passages(self) -> list[tuple[int, int]]:
        """(number, position) of each that is shown."""
        return [(one.number, self.position(one.start)) for one in self._shown_passages()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_margin()

    def _fill(self, part: int) -> None:
        """Show a part, with the names of its pages on lines of their own."""
        self._part, self._found, self.at = part, [], -1
        begin = part * MOST
        text = self._document.text[begin : begin + MOST]
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        pieces, self._marks, added, last = list[str](), [], 0, 0
        self._names = []
        for number, page in enumerate(self._document.pages, 1):
            at = page - begin
            if not 0 <= at < max(len(text), 1):
                continue
            pieces.append(text[last:at])
            name = page_text(number)
            self._names.append((self._units(at) + added, utf16(name)))
            pieces.append(f"{name}\n")
            added += utf16(name) + 1
            self._marks.append((at, added))
            last = at
        pieces.append(text[last:])
        show_text(self, "".join(pieces))
        self._dress_names()

    def _units(self, at: int) -> int:
        """How many units Qt counts before a place of the part that is shown."""
        return at + bisect_left(self._wide, at)

    def _dress_names(self) -> None:
        look = QTextCharFormat()
        look.setFont(self._theme.font("caption"))
        look.setForeground(self._theme.color("text.tertiary"))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for begin, length in self._names:
            cursor.setPosition(begin)
            cursor.setPosition(begin + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
        cursor.endEditBlock()

    def _shown_passages(self) -> list[Passage]:
        return [one for one in self._passages if one.start // MOST == self._part]

    def _mark(self) -> None:
        color = self._theme.color
        chosen = color("accent.fill")
        chosen.setAlphaF(0.32)
        made: list[QTextEdit.ExtraSelection] = []
        for passage in self._shown_passages():
            ground = chosen if passage.number == self._current else color("bg.selected")
            made.append(self._selection(self.position(passage.start), self.position(passage.end), ground))
        for number, (begin, end) in self._found_in_view():
            ground = color("accent.fill") if number == self.at else found_color(self._theme)
            extra = self._selection(begin, end, ground)
            extra.format.setForeground(color("text.on_accent" if number == self.at else "text.primary"))
            made.append(extra)
        self.setExtraSelections(made)
        self._numbers.update()

    def _found_in_view(self) -> list[tuple[int, tuple[int, int]]]:
        """The places that were found and can be seen now, with their numbers: there may be thousands."""
        if not self._found:
            return []
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        bottom = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        first, last = (bisect_left(self._found, (place, 0)) for place in (top, bottom + 1))
        return list(enumerate(self._found[max(first - 1, 0) : last], max(first - 1, 0)))

    def _selection(self, begin: int, end: int, ground: object) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor
        extra.format.setBackground(ground)  # type: ignore[arg-type]
        return extra

    def _scroll_to(self, position: int) -> None:
        """Bring a place a third from the top into the view, with the caret there for the keyboard."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _show_margin(self) -> None:
        width = self._theme.px(_MARGIN) if self._passages else 0
        mirrored = self.isRightToLeft()
        self.setViewportMargins(0 if mirrored else width, 0, width if mirrored else 0, 0)
        rect = self.contentsRect()
        left = rect.right() + 1 - width if mirrored else rect.left()
        self._numbers.setGeometry(QRect(left, rect.top(), width, rect.height()))
        self._numbers.setVisible(bool(self._passages))

    def _apply_theme(self) -> None:
        self.setFont(self._theme.font("body"))
        self.viewport().setFont(self._theme.font("body"))
        self._dress_names()
        self._show_margin()
        self._mark()


def _within(place: int, most: int) -> int:
    return min(max(place, 0), most)


class _Numbers(QWidget):
    """The numbers by which answers cite the passages, beside their first lines."""

    def __init__(self, theme: Theme, text: FileText) -> None:
        super().__init__(text)
        self._theme, self._text = theme, text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_MARGIN), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("small", 600))
        painter.setPen(self._theme.color("accent.text"))
        cursor = QTextCursor(self._text.document())
        for number, position in self._text.starts_of_passages():
            cursor.setPosition(position)
            line = self._text.cursorRect(cursor)
            if line.bottom() >= 0 and line.top() <= self.height():
                place = QRect(0, line.top(), self.width() - 6, line.height())
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
                painter.drawText(place, align, f"[{number}]")
