"""A text that grows, as a document: elements that stay as they are stay laid out, what follows them is written anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextList

from synthia_desktop.ui.chat.runs import last_line

_ELEMENT = re.compile(r"<(/?)(?:p|h[1-6]|ul|ol|blockquote|hr)\b[^>]*>")
# What begins with so little is sooner written than the stylesheet for reading it is parsed once more.
_SHORT = 600
FormatOf = Callable[[tuple[str, ...]], QTextCharFormat]
# So many elements from the beginning on are sooner read as a whole than one by one.
_MOST_ANEW = 4


class Elements:
    """Writes HTML element by element. The document becomes what it would be if all of it had been read at once."""

    def __init__(self, document: QTextDocument, read: Callable[[str], QTextDocument], formats: FormatOf) -> None:
        """read: HTML as a document of its own that looks like this one. formats: of words within these tags."""
        self._document, self._read, self._formats = document, read, formats
        # Where elements begin: in the HTML, and with which block of the document. A formula takes another number of
        # letters there as soon as it is placed, but never another block.
        self._starts = [(0, 0)]

    def forget(self) -> None:
        """The document has been filled from its beginning."""
        self._starts = [(0, 0)]

    def rewrite(self, former: str, html: str, *, words: bool = True) -> tuple[int, int] | None:
        """Make the document, which shows the former HTML, show this one, within a change that has begun.

        Gives from where on it is new, in the HTML and in the document. None: it is to be filled from its beginning,
        whatever stands in it now. words: whether what is read of a line is what is written in it.
        """
        if not html or "<table>" in former or "<table>" in html:
            return None
        cursor = QTextCursor(self._document)
        if not former:
            return self._begin(cursor, html) if len(html) < _SHORT else None
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if html.startswith(former):
            return self._append(cursor, html, len(former), None)
        if words and (line := last_line(former, html, self._starts[-1][0])) is not None:
            place = cursor.position() - line.gone
            cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            for run in line.added:
                cursor.insertText(run.words, self._formats(run.tags))
            return self._append(cursor, html, line.end, (line.begin, place))
        return self._replace(cursor, former, html)

    def _begin(self, cursor: QTextCursor, html: str) -> tuple[int, int] | None:
        """Write into a document in which nothing stands."""
        end = next(_ends(html, 0), 0)
        if not end:
            return None
        self._write(cursor, self._read(html[:end]), anew=False)
        return self._append(cursor, html, end, (0, 0))

    def _append(self, cursor: QTextCursor, html: str, at: int, first: tuple[int, int] | None) -> tuple[int, int] | None:
        """Add the elements from `at` on. first: where something is new already."""
        ends = [at, *_ends(html, at)]
        if ends[-1] != len(html):
            return None
        for begin, end in pairwise(ends):
            if cursor.atBlockStart():
                # Of an element without words nothing is left when another one follows.
                return None
            self._starts.append((begin, cursor.blockNumber() + 1))
            first = first or (begin, cursor.position() + 1)
            self._write(cursor, self._read(html[begin:end]), anew=True)
        return first

    def _replace(self, cursor: QTextCursor, former: str, html: str) -> tuple[int, int] | None:
        """Write the last element that is the same no more anew, and what follows it."""
        at, block = self._last_same(former, html)
        ends = list(_ends(html, at))
        if not ends or ends[-1] != len(html):
            return None
        if not at and len(ends) >= _MOST_ANEW and not former.startswith(html[: ends[0]]):
            return None
        position = self._document.findBlockByNumber(block).position()
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        while self._starts and self._starts[-1][0] >= at:
            self._starts.pop()
        self._starts.append((at, block))
        self._write(cursor, self._read(html[at : ends[0]]), anew=False)
        return self._append(cursor, html, ends[0], (at, position))

    def _last_same(self, former: str, html: str) -> tuple[int, int]:
        """The last element before which both are the same."""
        return next(start for start in reversed(self._starts) if html.startswith(former[: start[0]]))

    def _write(self, cursor: QTextCursor, source: QTextDocument, *, anew: bool) -> None:
        """Add what is in the source. anew: in a block of its own, else in the empty one at the end."""
        lists: dict[int, QTextList] = {}
        block = source.begin()
        while block.isValid():
            form, number = block.blockFormat(), block.blockFormat().objectIndex()
            form.setObjectIndex(-1)
            if anew:
                cursor.insertBlock(form, block.charFormat())
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(block.charFormat())
            if (listed := block.textList()) is not None:
                if number in lists:
                    lists[number].add(cursor.block())
                else:
                    lists[number] = cursor.createList(listed.format())
            run = block.begin()
            while not run.atEnd():
                piece = run.fragment()
                cursor.insertText(piece.text(), piece.charFormat())
                run += 1
            block, anew = block.next(), True


def _ends(html: str, begin: int) -> Iterator[int]:
    """Where each element ends that is within no other."""
    depth = 0
    for found in _ELEMENT.finditer(html, begin):
        depth += -1 if found[1] else 0 if found[0].startswith("<hr") else 1
        if not depth:
            yield found.end()
