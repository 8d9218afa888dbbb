"""The document of a text, which fetches nothing and knows where its lines stand."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtGui import QFontMetrics, QTextBlockFormat, QTextCursor, QTextDocument


class LinedDocument(QTextDocument):
    """What is asked of it again and again while it grows it remembers until it is told that it may be another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self._rise = -1
        self._last_line = self._height = -1.0

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Nothing: a picture in an answer must not reach for the network or the disk."""
        return None

    def fill(self, text: str, line: int) -> None:
        """Hold text as it is, in lines at least `line` pixels high."""
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def append(self, text: str) -> None:
        """Add text at the end in the format that is there."""
        cursor = QTextCursor(self)
        # Within a change a cursor does not look where on the line it stands, which would shape the paragraph again.
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        cursor.endEditBlock()

    def lay_out_missed(self, start: int = 0) -> None:
        """Lay out what Qt has left without lines from this position on.

        It takes the format of a block for one of the letter before it, and lays out only the block of that letter.
        """
        block = self.findBlock(start)
        while block.isValid():
            if not block.layout().lineCount():
                self.markContentsDirty(block.position(), block.length())
            block = block.next()

    def letters(self) -> QFontMetrics:
        """The measures of words that have no font of their own."""
        return QFontMetrics(self.defaultFont())

    def rise(self) -> int:
        """Pixels to move up so that letters stand in the middle of a line: Qt puts extra height above them."""
        if self._rise < 0:
            fmt = self.firstBlock().blockFormat()
            self._rise = max(0, round((fmt.lineHeight() - self.letters().height()) / 2))
        return self._rise

    def begins_anew(self) -> None:
        """The first line has another format, or may have."""
        self._rise = -1
        self.forget_lines()

    def forget_lines(self) -> None:
        """Lines may stand elsewhere: the text is of another height or width, or was written anew."""
        self._last_line = -1.0

    def laid_out(self, height: float) -> None:
        """The text is so many pixels high now: higher, because something was added to its end, or lower."""
        if height < self._height:
            self.forget_lines()
        elif self._last_line >= 0:
            # The last line now, or one above it if that one was higher than others.
            self._last_line += height - self._height
        self._height = height

    def last_line_top(self) -> float:
        """Where the last line stands, or one of the last lines, in pixels from the top."""
        if self._last_line < 0:
            block = self.lastBlock()
            layout = block.layout()
            top = self.documentLayout().blockBoundingRect(block).top()
            self._last_line = top + layout.lineAt(layout.lineCount() - 1).y() if layout.lineCount() else top
            # What is added from here on makes it higher than it is now, whatever it was when it was last laid out.
            self._height = self.size().height()
        return self._last_line

    def place_of(self, position: int) -> QRectF:
        """Where the line with this position stands."""
        block = self.findBlock(position)
        place = self.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return QRectF(place.left(), place.top() + line.y(), place.width(), line.height()) if line.isValid() else place
