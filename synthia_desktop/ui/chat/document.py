"""A read-only text surface as high as its text: what text blocks, code blocks and the person's bubbles are made of."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QStatusTipEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextBrowser, QTextEdit, QToolTip, QWidget

from synthia_desktop.ui.chat.selected import LATEX, selected_source
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if wrap:
            # With a width of its own, Qt lays the document out once per width and not again on every resize.
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.anchorClicked.connect(lambda url: self.link_requested.emit(_address(url)))
        self.highlighted.connect(self._tell_address)

    def set_wrap(self, wrap: bool) -> None:
        """Whether long lines go on in the next one or scroll sideways; the width is to be set again."""
        self._wrap = wrap
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth if wrap else QTextEdit.LineWrapMode.NoWrap)

    def set_width(self, width: int) -> int:
        """Lay the text out for a width and give the height it takes, both in pixels.

        What cannot be that narrow, such as a table of many columns, scrolls sideways.
        """
        if self._wrap and self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        size = self.document().size()
        needed = size.width() if self._wrap else self.document().idealWidth()
        scrolls = needed > width + 1
        shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.horizontalScrollBarPolicy() != shown:
            self.setHorizontalScrollBarPolicy(shown)
        return math.ceil(size.height()) + (self.horizontalScrollBar().sizeHint().height() if scrolls else 0)

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

    def createMimeDataFromSelection(self) -> QMimeData:
        # Neither colours nor pictures of formulas: what is pasted is what could have been written.
        made = QMimeData()
        made.setText(selected_source(self.textCursor()))
        return made

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell_address(QUrl())

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
        if sideways and bar.maximum() > 0:
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
        link, latex = self.anchorAt(event.pos()), self._latex_at(event.pos())
        if _leads_outside(link):
            menu.addAction(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(link))
        if latex:
            menu.addAction(self.tr("Copy LaTeX"), lambda: QGuiApplication.clipboard().setText(latex))
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _tip_at(self, spot: QPoint) -> str:
        link = self.anchorAt(spot)
        return link if _leads_outside(link) else self._latex_at(spot) or self.toolTip()

    def _latex_at(self, spot: QPoint) -> str:
        """The LaTeX of the formula under the pointer, or nothing."""
        cursor = self.cursorForPosition(spot)
        for step in (0, 1):
            if step and not cursor.movePosition(QTextCursor.MoveOperation.Right):
                break
            latex = cursor.charFormat().property(LATEX)
            place = self.cursorRect(cursor)
            if isinstance(latex, str) and abs(place.center().y() - spot.y()) <= place.height():
                return latex
        return ""

    def _tell_address(self, url: QUrl) -> None:
        """Show in the status line where the link under the pointer or the focus leads."""
        address = _address(url)
        QApplication.sendEvent(self, QStatusTipEvent(address if _leads_outside(address) else ""))


def _address(url: QUrl) -> str:
    """As it is written in the text, with nothing decoded that would look like something else."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _leads_outside(address: str) -> bool:
    return bool(address) and not address.startswith("#")
