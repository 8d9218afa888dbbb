"""The part of a text that the person points at or has the keyboard in: selection, links, tooltips and the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QStatusTipEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextBrowser, QTextEdit, QToolTip, QWidget

from synthia_desktop.ui.chat.citing import citation_in
from synthia_desktop.ui.chat.selected import LATEX, code_at, selected_source
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING

_INTERACTION = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_KEEPS_SELECTION = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Browsing(QTextBrowser):
    """Lies over a DocumentView and shows the same document; it never opens or loads what the text points to."""

    def __init__(
        self,
        theme: Theme,
        document: QTextDocument,
        wrap_at: int,
        paint_over: Callable[[QPainter], None],
        parent: QWidget,
    ) -> None:
        """wrap_at: the width of lines in pixels, 0: they are not wrapped. paint_over: called when all is painted."""
        super().__init__(parent)
        self._theme, self._paint_over = theme, paint_over
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(_INTERACTION)
        self.setProperty(FOCUS_RING, True)
        self.viewport().setAutoFillBackground(False)
        self.setWordWrapMode(document.defaultTextOption().wrapMode())
        self.wrap_at(wrap_at)
        self.setFont(document.defaultFont())
        if parent.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
            # Else it follows the theme by itself.
            self.setPalette(parent.palette())
        self.setDocument(document)
        self.highlighted.connect(self._tell_address)

    def wrap_at(self, width: int) -> None:
        """Lay lines out at this width, in pixels; 0: they are not wrapped."""
        if width:
            # With a width of its own, Qt lays the document out once per width and not again on every resize.
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            if self.lineWrapColumnOrWidth() != width:
                self.setLineWrapColumnOrWidth(width)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Nothing: a picture in an answer must not reach for the network or the disk."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        # Neither colours nor pictures of formulas: what is pasted is what could have been written.
        made = QMimeData()
        made.setText(selected_source(self.textCursor()))
        return made

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell_address(QUrl())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), 0)
        self._paint_over(painter)

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
        copy = menu.addAction(self._theme.icon("copy"), self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        link, latex = self.anchorAt(event.pos()), self._latex_at(event.pos())
        if leads_outside(link) and citation_in(link) is None:
            menu.addAction(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(link))
        if code := code_at(self.cursorForPosition(event.pos()).block()):
            words = QCoreApplication.translate("CodeView", "Copy code")
            menu.addAction(words, lambda: QGuiApplication.clipboard().setText(code))
        if latex:
            menu.addAction(self.tr("Copy LaTeX"), lambda: QGuiApplication.clipboard().setText(latex))
        menu.addAction(self.tr("Select all"), self.selectAll)
        # Who waits in exec() goes on in a text that may be gone by then: a growing answer takes its last words away.
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _tip_at(self, spot: QPoint) -> str:
        link = self.anchorAt(spot)
        if citation_in(link) is not None:
            return self.cursorForPosition(spot).charFormat().toolTip() or self._tip_of(link)
        return link if leads_outside(link) else self._latex_at(spot) or self.toolTip()

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

    def _tip_of(self, link: str) -> str:
        """What is said of a link somewhere in the text, "" = nothing."""
        block = self.document().begin()
        while block.isValid():
            for form in block.textFormats():
                if form.format.anchorHref() == link:
                    return form.format.toolTip()
            block = block.next()
        return ""

    def _tell_address(self, url: QUrl) -> None:
        """Show in the status line where the link under the pointer or the keyboard leads."""
        link = address(url)
        words = self._tip_of(link).replace("\n", ": ") if citation_in(link) is not None else link
        QApplication.sendEvent(self, QStatusTipEvent(words if leads_outside(link) else ""))


def address(url: QUrl) -> str:
    """A link as it is written in the text, with nothing decoded that would look like something else."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def leads_outside(link: str) -> bool:
    """Whether a link leads anywhere else than to another place in the same text."""
    return bool(link) and not link.startswith("#")


def paint_caret(painter: QPainter, document: QTextDocument, theme: Theme) -> None:
    """The block behind the last letter."""
    block = document.lastBlock()
    layout = block.layout()
    if not layout.lineCount():
        return
    line = layout.lineAt(layout.lineCount() - 1)
    place = document.documentLayout().blockBoundingRect(block)
    metrics = QFontMetrics(document.defaultFont())
    height = round(metrics.ascent() * 1.1)
    width = round(height * 0.45)
    # PySide gives the place and the letter it was found for, of which its stubs know nothing.
    found: Any = line.cursorToX(block.length() - 1)
    x = place.left() + float(found[0] if isinstance(found, tuple) else found)
    left = x - width - 1 if block.textDirection() == Qt.LayoutDirection.RightToLeft else x + 1
    middle = place.top() + line.y() + line.height() - metrics.height() / 2
    painter.fillRect(round(left), round(middle - height / 2), width, height, theme.color("accent.fill"))
