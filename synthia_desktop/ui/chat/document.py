"""A read-only text surface as high as its text: what text blocks, code blocks and the person's bubbles are made of."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QTextEdit, QWidget

from synthia_desktop.ui.theme import Theme

_INTERACTION = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_KEEPS_SELECTION = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class DocumentView(QTextBrowser):
    """Selectable text without frame or scroll bars of its own; it never opens or loads what its text points to."""

    link_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.theme = theme
        self._wrap = wrap
        self._caret = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(_INTERACTION)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        if wrap:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            # With a width of its own, Qt lays the document out once per width and not again on every resize.
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.anchorClicked.connect(lambda url: self.link_requested.emit(url.toString()))

    def set_width(self, width: int) -> int:
        """Lay the text out for a width and give the height it takes, both in pixels."""
        if not self._wrap:
            bar = self.horizontalScrollBar().sizeHint().height() if self.document().idealWidth() > width else 0
            return math.ceil(self.document().size().height()) + bar
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        return math.ceil(self.document().size().height())

    def natural_width(self, most: int) -> int:
        """The width that the text needs when lines may be at most `most` pixels long."""
        self.document().setTextWidth(most)
        natural = math.ceil(self.document().idealWidth())
        self.setLineWrapColumnOrWidth(natural)
        return natural

    def set_plain(self, text: str, line: int) -> None:
        """Show text as it is, in lines at least `line` pixels high."""
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def append_plain(self, text: str) -> None:
        """Add text at the end in the format that is there."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    def rise(self) -> int:
        """Pixels to move up so that letters stand in the middle of a line: Qt puts extra height above them."""
        fmt = self.document().firstBlock().blockFormat()
        return max(0, round((fmt.lineHeight() - self.fontMetrics().height()) / 2))

    def set_caret(self, shown: bool) -> None:
        """Paint the block behind the last letter that says that the text is still being written."""
        self._caret = shown
        self.viewport().update()

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops here to reach the links in the text."""
        stop = on and "<a " in self.toHtml()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Nothing: a picture in an answer must not reach for the network or the disk."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._caret:
            return
        end = QTextCursor(self.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        at = self.cursorRect(end)
        height = round(self.fontMetrics().ascent() * 1.1)
        width = round(height * 0.45)
        left = at.left() - width if self.isRightToLeft() else at.left() + 1
        QPainter(self.viewport()).fillRect(
            left, at.center().y() - height // 2, width, height, self.theme.color("accent.fill")
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        turned = event.angleDelta()
        sideways = abs(turned.x()) > abs(turned.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if sideways and not self._wrap and bar.maximum() > 0:
            bar.setValue(bar.value() - (turned.x() or turned.y()))
            event.accept()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # One selection in the whole transcript: Ctrl+C must never copy something out of sight.
        if event.reason() not in _KEEPS_SELECTION and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.theme.icon("copy"), self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        link = self.anchorAt(event.pos())
        if link:
            menu.addAction(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(link))
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()
