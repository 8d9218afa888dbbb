"""A read-only text as high as its words: what text blocks, code blocks and the person's bubbles are made of.

It paints a document, which costs little; only where the pointer or the keyboard is, a text browser takes its place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from synthia_desktop.ui.chat.browsing import Browsing, address, paint_caret
from synthia_desktop.ui.chat.found_marks import as_extra, found_marks
from synthia_desktop.ui.chat.lined_document import LinedDocument
from synthia_desktop.ui.theme import Theme

# More than any text is wide or high, in pixels.
_BEYOND = 1 << 20


class DocumentView(QWidget):
    """Selectable text without frame or scroll bars, unless it is wider than its place. link_requested(address)."""

    link_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.theme = theme
        self._wrap = wrap
        self._caret = self._tab_stop = False
        self._scrolls = self._whole_words = False
        self._line_width = 0
        self._browser: Browsing | None = None
        self._found: list[QAbstractTextDocumentLayout.Selection] = []
        self._document = LinedDocument(self)
        # Made higher, it paints what is new and not all of its text again.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._set_wrapping()

    def document(self) -> LinedDocument:
        """What is shown."""
        return self._document

    def browser(self) -> Browsing:
        """The browser over the text, made now if there is none."""
        if self._browser is None:
            at = (self._line_width or max(1, self.width())) if self._wrap else 0
            self._browser = browser = Browsing(self.theme, self._document, at, self.paint_over, self)
            browser.anchorClicked.connect(lambda url: self.link_requested.emit(address(url)))
            browser.setFocusPolicy(self.focusPolicy())
            browser.setAccessibleName(self.accessibleName())
            browser.setToolTip(self.toolTip())
            browser.setExtraSelections(as_extra(self._found))
            browser.setGeometry(self.rect())
            self._show_bar()
            self.setFocusProxy(browser)
            browser.show()
        return self._browser

    def viewport(self) -> QWidget:
        """What takes clicks."""
        return self.browser().viewport()

    def textCursor(self) -> QTextCursor:
        """What is selected, if anything is."""
        return self._browser.textCursor() if self._browser else QTextCursor(self._document)

    def horizontalScrollBar(self) -> QScrollBar:
        """Scrolls a text that is wider than its place."""
        return self.browser().horizontalScrollBar()

    def toPlainText(self) -> str:
        """The words, and a mark for each formula that is drawn."""
        return self._document.toPlainText()

    def toHtml(self) -> str:
        """The words and their formats."""
        return self._document.toHtml()

    def set_wrap(self, wrap: bool) -> None:
        """Whether long lines go on in the next one or scroll sideways; the width is to be set again."""
        self._wrap = wrap
        self._set_wrapping()

    def set_whole_words(self, whole: bool) -> None:
        """Whether words are never cut, as in tables, which would else become as narrow as their letters."""
        if whole != self._whole_words:
            self._whole_words = whole
            self._set_wrapping()

    def set_width(self, width: int) -> int:
        """Lay the text out for a width and give the height it takes, both in pixels.

        What cannot be that narrow, such as a table of many columns, scrolls sideways.
        """
        if self._wrap and width != self._line_width:
            self._set_line_width(width)
        size = self._document.size()
        needed = size.width() if self._wrap else self._document.idealWidth()
        self._document.laid_out(size.height())
        scrolls = needed > width + 1
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            self._show_bar()
        if not scrolls:
            return math.ceil(size.height())
        return math.ceil(size.height()) + self.browser().horizontalScrollBar().sizeHint().height()

    def natural_width(self, most: int) -> int:
        """The width that the text needs when lines may be at most `most` pixels long."""
        self._document.setTextWidth(most)
        natural = math.ceil(self._document.idealWidth())
        self._set_line_width(natural)
        return natural

    def set_plain(self, text: str, line: int) -> None:
        """Show text as it is, in lines at least `line` pixels high."""
        self.begins_anew()
        self._document.fill(text, line)
        self.forget_found()
        self.update()

    def append_plain(self, text: str) -> None:
        """Add text at the end in the format that is there."""
        # No line above the last one becomes another by that.
        self.update_from(self._document.last_line_top())
        self._document.append(text)

    def rise(self) -> int:
        """Pixels to move up so that letters stand in the middle of a line: Qt puts extra height above them."""
        return self._document.rise()

    def begins_anew(self) -> None:
        """The first line has another format, or may have."""
        self._document.begins_anew()

    def set_caret(self, shown: bool) -> None:
        """Paint the block behind the last letter that says that the text is still being written."""
        self._caret = shown
        if self._browser is not None:
            self._browser.viewport().update()
        self.update()

    def mark_found(self, spans: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what a search has found: (begin, end) in the document's own units, one of them as the one gone to."""
        if not spans and not self._found:
            return
        self._found = found_marks(self._document, spans, current, self.theme)
        if self._browser is not None:
            self._browser.setExtraSelections(as_extra(self._found))
        self.update()

    def forget_found(self, at: int = 0) -> None:
        """The text has been written anew from here on, and is not what was found there."""
        kept = [mark for mark in self._found if mark.cursor.selectionEnd() <= at]
        if len(kept) < len(self._found):
            self._found = kept
            if self._browser is not None:
                self._browser.setExtraSelections(as_extra(kept))

    def place_of(self, position: int) -> QRectF:
        """Where the line with this position of the document stands, in the widget's coordinates."""
        return self._document.place_of(position)

    def update_from(self, top: float) -> None:
        """Paint anew what is at this height and below; what is above it has not changed."""
        self.update(0, max(0, math.floor(top)), _BEYOND, _BEYOND)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops here to reach the links in the text."""
        self._tab_stop = on
        stop = on and self.has_links()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        if self._browser is not None:
            self._browser.setFocusPolicy(self.focusPolicy())

    def has_links(self) -> bool:
        """Whether there is anything to follow in the text."""
        return False

    def set_font(self, font: QFont) -> None:
        """The font of words that have none of their own."""
        self.begins_anew()
        # The widget's own font stays: setting it would polish the widget, and nothing is painted with it.
        self._document.setDefaultFont(font)
        if self._browser is not None:
            self._browser.setFont(font)

    def set_color(self, role: str) -> None:
        """The colour of words that have none of their own."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self.theme.color(role))
        self.setPalette(palette)
        if self._browser is not None:
            self._browser.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._browser is not None:
            return
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        context.clip = QRectF(event.rect())
        context.selections = self._found
        painter.setClipRect(event.rect())
        self._document.documentLayout().draw(painter, context)
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """What is no part of the document; also called by the browser over it."""
        if self._caret:
            paint_caret(painter, self._document, self.theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QAccessible.isActive():
            # Screen readers read the text itself, which only the browser gives them.
            self.browser()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.browser()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        browser = self._browser
        idle = browser is not None and not browser.hasFocus() and not browser.textCursor().hasSelection()
        if browser is not None and idle and not self._scrolls and not QAccessible.isActive():
            self._browser = None
            self.setFocusProxy(None)  # pyright: ignore[reportArgumentType] -- Qt takes none, its stubs do not
            browser.hide()
            browser.deleteLater()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A finger comes without having been over the text before.
        self.browser().setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.browser().setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._browser is not None:
            self._browser.setGeometry(self.rect())

    def _set_line_width(self, width: int) -> None:
        self._line_width = width
        self._document.forget_lines()
        self.update()
        if self._browser is not None:
            self._browser.wrap_at(width)
        else:
            self._document.setTextWidth(width)

    def _set_wrapping(self) -> None:
        modes = QTextOption.WrapMode
        option = self._document.defaultTextOption()
        wrapped = modes.WordWrap if self._whole_words else modes.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(wrapped if self._wrap else modes.NoWrap)
        self._document.setDefaultTextOption(option)
        if self._browser is not None:
            self._browser.setWordWrapMode(option.wrapMode())
        self._line_width = 0
        if not self._wrap:
            self._document.setTextWidth(-1)
            if self._browser is not None:
                self._browser.wrap_at(0)

    def _show_bar(self) -> None:
        if self._browser is None and self._scrolls:
            self.browser()
        if self._browser is not None:
            policies = Qt.ScrollBarPolicy
            shown = policies.ScrollBarAlwaysOn if self._scrolls else policies.ScrollBarAlwaysOff
            self._browser.setHorizontalScrollBarPolicy(shown)
