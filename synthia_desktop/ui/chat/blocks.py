"""The widget of an answer's running text: paragraphs, lists, tables, and the formulas in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QWidget

from synthia_desktop.markup.blocks import Block, TextBlock
from synthia_desktop.markup.grammar import DISPLAY_FORMULA, FORMULA
from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.chat.boxes import paint_boxes
from synthia_desktop.ui.chat.citing import cited
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.elements import Elements
from synthia_desktop.ui.chat.formulas import DISPLAY_SCALE, INLINE_SCALE, Formulas, Picture
from synthia_desktop.ui.chat.selected import DISPLAY, LATEX
from synthia_desktop.ui.chat.text_style import hanging, read_html, text_style, with_lines, words_format
from synthia_desktop.ui.theme import Theme

_OPEN_ENDS = ("</p>", "</li>\n</ul>", "</li>\n</ol>", "</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>")
_CLOSING = re.compile(r"(?:</(?:p|li|ul|ol|h[1-6])>\s*)+\Z")
_BEYOND_CSS = re.compile(r"<(?:li|h[1-6]|hr)\b")
_ABOVE_HEADING = 10
# An end of many tags is no longer than this.
_MOST_CLOSING = 200
_OBJECT = "\ufffc"
_HEADING_SCALE = {1: 1.5, 2: 1.2}


class TextView(DocumentView):
    """One run of formatted text. role: the colour of its words."""

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, role: str = "text.primary"
    ) -> None:
        super().__init__(theme, parent)
        self._formulas, self._role = formulas, role
        self._block = TextBlock("")
        self.setAccessibleName(self.tr("Text"))
        self._waited_for: set[tuple[str, bool]] = set()
        self._has_boxes = self._is_styled = False
        self._formula_count = 0
        self._tips: Mapping[int, str] = {}
        self._elements = Elements(
            self.document(),
            lambda html: read_html(cited(html, self._tips), theme, role),
            lambda tags: words_format(tags, theme, role),
        )
        self.apply_theme()

    @property
    def block(self) -> Block:
        """What is shown."""
        return self._block

    def show_block(self, block: Block) -> bool:
        """Show another text, unless it is the same one; False for a block of another kind."""
        if not isinstance(block, TextBlock):
            return False
        if block != self._block:
            former, self._block = self._block, block
            if not self._change_end(former.html):
                self._fill()
            if self._tab_stop:
                # The first link may have come, or the last one gone.
                self.set_tab_stop(True)
        return True

    def set_citations(self, tips: Mapping[int, str]) -> None:
        """Make links of these numbers where they cite something; what is said of each where it leads."""
        if tips != self._tips:
            self._tips = tips
            if self._block.html:
                self._fill()

    def plain_text(self) -> str:
        """The words shown."""
        return self.toPlainText()

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.set_font(self.theme.font("reading"))
        self.document().setIndentWidth(self.theme.px(22))
        self._is_styled = False
        if self._block.html:
            self._fill()

    def paint_anew(self) -> None:
        """On a screen of another density formulas, which are pictures, are painted anew."""
        if "<img " in self._block.html:
            self._fill()

    def paint_over(self, painter: QPainter) -> None:
        super().paint_over(painter)
        if self._has_boxes:
            paint_boxes(painter, self.document(), self.theme, self.devicePixelRatioF())

    def place_of_note(self, name: str) -> int | None:
        """Where a footnote begins, in pixels from the top; None if it is not in this text."""
        if f'name="{name}"' not in self._block.html:
            return None
        block = self.document().begin()
        while block.isValid():
            if any(name in form.format.anchorNames() for form in block.textFormats()):
                return round(self.document().documentLayout().blockBoundingRect(block).top())
            block = block.next()
        return 0

    def has_links(self) -> bool:
        return "<a " in cited(self._block.html, self._tips)

    def draw_formulas(self) -> bool:
        """Show formulas that have been drawn meanwhile; True: there were some, and the height may be another."""
        there = sum(self._formulas.knows(*key) for key in self._waited_for)
        # Half of them at a time: filling the text for each one would take longer than drawing them.
        if not there or 2 * there < len(self._waited_for):
            return False
        self._fill()
        return True

    def ends_open(self) -> bool:
        """Whether the text ends in a paragraph, a heading or a list's item, to which words can be added.

        Words after a link or another mark would become a part of it.
        """
        html = self._block.html
        if not html.endswith(_OPEN_ENDS):
            return False
        end = _open_end(html)
        return not html[max(0, end - _MOST_CLOSING) : end].rstrip().endswith(">")

    def append_words(self, words: str) -> None:
        """Add words to the last paragraph or item; they must not hold what HTML would have to escape."""
        html = self._block.html
        at = _open_end(html)
        self._block = TextBlock(f"{html[:at]}{words}{html[at:]}")
        self.append_plain(words)

    def _change_end(self, former: str) -> bool:
        """Write only what is another than in the former HTML; False: that is not to be done for this text."""
        html, end = self._block.html, self.document().last_line_top()
        cursor = QTextCursor(self.document())
        # As one change, so that the text is laid out once.
        cursor.beginEditBlock()
        changed = self._elements.rewrite(former, html, words=not self._tips)
        if changed is not None:
            self._finish_change(*changed)
        cursor.endEditBlock()
        self.document().forget_lines()
        if changed is None:
            return False
        at, start = changed
        self.forget_found(start)
        if _BEYOND_CSS.search(html, at):
            self.document().lay_out_missed(start)
        # The mark of growing text stood at the former end.
        self.update_from(min(end, self.place_of(start).top() - self.theme.px(_ABOVE_HEADING)))
        return True

    def _finish_change(self, at: int, start: int) -> None:
        """Do what Qt's HTML cannot from a place on in the HTML and in the document."""
        html = self._block.html
        if not start:
            self.begins_anew()
        if _BEYOND_CSS.search(html, at):
            self._finish_formats(start)
        if html.find("<img ", at) >= 0:
            self._place_formulas(start)

    def _fill(self) -> None:
        self._waited_for.clear()
        self._has_boxes = False
        self._formula_count = 0
        self._elements.forget()
        self.begins_anew()
        html = self._block.html
        self.set_whole_words(html.startswith("<table>"))
        shown = cited(html, self._tips)
        if not self._is_styled:
            # Parsed for each text anew, it takes as long as making the text's widget: many do without it.
            self.document().setDefaultStyleSheet(text_style(self.theme, self._role))
            self._is_styled = True
        self.document().setHtml(with_lines(shown, self.theme) if "<table>" in html else shown)
        if _BEYOND_CSS.search(html):
            self._finish_formats()
            self.document().lay_out_missed()
        if "<img " in html:
            self._place_formulas()
        self.forget_found()
        self.update()

    def _place_formulas(self, start: int = 0) -> None:
        """Put each formula's picture, or its LaTeX as long as there is none, where the text has a mark for it."""
        document = self.document()
        change = QTextCursor(document)
        change.beginEditBlock()
        at = document.find(_OBJECT, start)
        while not at.isNull():
            name = at.charFormat().toImageFormat().name()
            display = name.startswith(DISPLAY_FORMULA)
            latex = unquote(name.removeprefix(DISPLAY_FORMULA if display else FORMULA))
            self._place_formula(at, latex, display, f"formula:{self._formula_count}")
            self._formula_count += 1
            at = document.find(_OBJECT, at.position())
        change.endEditBlock()

    def _place_formula(self, at: QTextCursor, latex: str, display: bool, name: str) -> None:
        form = at.charFormat()
        colour = form.foreground().color() if form.hasProperty(form.Property.ForegroundBrush) else None
        size = self.document().defaultFont().pixelSize() * _HEADING_SCALE.get(at.blockFormat().headingLevel(), 1.0)
        scaled = size * (DISPLAY_SCALE if display else INLINE_SCALE)
        how = (latex, display, scaled, colour or self.theme.color(self._role), self.devicePixelRatioF())
        picture = self._formulas.picture(*how)
        if picture is None:
            self._place_source(at, latex, display)
            return
        if at.currentTable() is None and (above := self._room_above(picture)):
            picture = self._formulas.picture(*how, above) or picture
        image = QTextImageFormat()
        image.merge(form)
        image.setName(name)
        image.setWidth(picture.width)
        image.setHeight(picture.height)
        # Qt lets a picture hang below the line as far as letters of its font do: the size of the font says how far.
        image.setFont(hanging(self.document().defaultFont().family(), picture.depth))
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        image.setProperty(LATEX, latex)
        image.setProperty(DISPLAY, display)
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture.image)
        at.setCharFormat(image)

    def _room_above(self, picture: Picture) -> int:
        """Lines of words have room above them; a line that a formula makes higher needs it, too. In pixels."""
        letters, line = self.document().letters(), self.theme.line_height("reading")
        ascent, lead = picture.height - picture.depth, line - letters.height()
        if max(ascent, letters.ascent()) + max(picture.depth, letters.descent()) < line:
            return 0
        return max(lead // 2, letters.ascent() + lead - ascent)

    def _place_source(self, at: QTextCursor, latex: str, display: bool) -> None:
        drawn = self._formulas.formula(latex, display)
        if drawn is None:
            self._waited_for.add((latex, display))
        source = QTextCharFormat()
        source.setFont(self.theme.font("code"))
        source.setForeground(self.theme.color("text.tertiary" if drawn is None else "text.secondary"))
        if drawn is not None:
            source.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            source.setUnderlineColor(self.theme.color("text.tertiary"))
        source.setProperty(LATEX, latex)
        source.setProperty(DISPLAY, display)
        at.insertText(visible(latex.replace("\n", " ")), source)

    def _finish_formats(self, start: int = 0) -> None:
        """Colour the marks of lists and set headings apart from what is above them; Qt's stylesheets can do neither."""
        quiet, unseen = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(self.theme.color("text.tertiary"))
        unseen.setForeground(Qt.GlobalColor.transparent)
        rule = QTextBlockFormat()
        rule.setBackground(self.theme.color("border.subtle"))
        above_heading = QTextBlockFormat()
        above_heading.setTopMargin(self.theme.px(_ABOVE_HEADING))
        block = self.document().findBlock(start)
        cursor = QTextCursor(block)
        # As one change, so that the text is laid out once.
        cursor.beginEditBlock()
        while block.isValid():
            cursor.setPosition(block.position())
            if block.textList() is not None:
                # A list's number or bullet takes the format of its block, its words have formats of their own.
                is_task = block.blockFormat().marker() != QTextBlockFormat.MarkerType.NoMarker
                cursor.setBlockCharFormat(unseen if is_task else quiet)
                self._has_boxes = self._has_boxes or is_task
            elif block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value):
                cursor.mergeBlockFormat(rule)
            elif block.blockFormat().headingLevel() and not cursor.atStart():
                cursor.mergeBlockFormat(above_heading)
            block = block.next()
        cursor.endEditBlock()


def _open_end(html: str) -> int:
    """Where words go that are added to the last paragraph, heading or item."""
    end = _CLOSING.search(html, max(0, len(html) - _MOST_CLOSING))
    return end.start() if end else len(html)
