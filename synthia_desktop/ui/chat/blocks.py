"""The widgets of one answer's blocks: running text and code."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock
from synthia_desktop.markup.code import highlight
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

PARAGRAPH_GAP = 6
_NAMES = {
    "bash": "Shell", "console": "Shell", "sh": "Shell", "shell": "Shell", "zsh": "Shell",
    "c++": "C++", "cpp": "C++", "cs": "C#", "csharp": "C#", "css": "CSS", "html": "HTML", "js": "JavaScript",
    "javascript": "JavaScript", "json": "JSON", "php": "PHP", "py": "Python", "rs": "Rust", "sql": "SQL",
    "ts": "TypeScript", "typescript": "TypeScript", "xml": "XML", "yaml": "YAML", "yml": "YAML",
}  # fmt: skip
_OPEN_ENDS = ("</p>", "</li>\n</ul>", "</li>\n</ol>", "</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>")
_CLOSING = re.compile(r"(?:</(?:p|li|ul|ol|h[1-6])>\s*)+\Z")
_BEYOND_CSS = re.compile(r"<(?:li|h[1-6])>")
_ABOVE_HEADING = 10
_HEADER, _SIDE, _BODY_TOP, _BODY_BOTTOM = 28, 12, 7, 8


class TextView(DocumentView):
    """One run of formatted text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._block = TextBlock("")
        self.apply_theme()

    def show_block(self, block: Block) -> bool:
        """Show another text, unless it is the same one; False for a block of another kind."""
        if not isinstance(block, TextBlock):
            return False
        if block != self._block:
            self._block = block
            self._fill()
        return True

    def plain_text(self) -> str:
        """The words shown."""
        return self.toPlainText()

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.setFont(self.theme.font("reading"))
        self.document().setIndentWidth(self.theme.px(22))
        self.document().setDefaultStyleSheet(_text_style(self.theme))
        if self._block.html:
            self._fill()

    def ends_open(self) -> bool:
        """Whether the text ends in a paragraph, a heading or a list's item, to which words can be added."""
        return self._block.html.endswith(_OPEN_ENDS)

    def append_words(self, words: str) -> None:
        """Add words to the last paragraph or item; they must not hold what HTML would have to escape."""
        html = self._block.html
        end = _CLOSING.search(html)
        at = end.start() if end else len(html)
        self._block = TextBlock(f"{html[:at]}{words}{html[at:]}")
        self.append_plain(words)

    def _fill(self) -> None:
        self.document().setHtml(self._block.html)
        if _BEYOND_CSS.search(self._block.html):
            self._finish_formats()

    def _finish_formats(self) -> None:
        """Colour the marks of lists and set headings apart from what is above them; Qt's stylesheets can do neither."""
        quiet = QTextCharFormat()
        quiet.setForeground(self.theme.color("text.tertiary"))
        above_heading = QTextBlockFormat()
        above_heading.setTopMargin(self.theme.px(_ABOVE_HEADING))
        block = self.document().begin()
        cursor = QTextCursor(block)
        # As one change, so that the text is laid out once.
        cursor.beginEditBlock()
        while block.isValid():
            cursor.setPosition(block.position())
            if block.textList() is not None:
                # A list's number or bullet takes the format of its block, its words have formats of their own.
                cursor.setBlockCharFormat(quiet)
            elif block.blockFormat().headingLevel() and not cursor.atStart():
                cursor.mergeBlockFormat(above_heading)
            block = block.next()
        cursor.endEditBlock()


def _text_style(theme: Theme) -> str:
    line, gap = theme.line_height("reading"), theme.px(PARAGRAPH_GAP)
    code = theme.font("code")
    return (
        f"p, li, h1, h2, h3, h4, h5, h6 {{ line-height: {line}px; margin: 0 0 {gap}px 0; }}"
        f"li {{ margin-bottom: 1px; }} ul, ol {{ margin: 0 0 {gap}px 0; }} li ul, li ol {{ margin-bottom: 0; }}"
        f"code {{ font-family: '{code.family()}'; font-size: {code.pixelSize()}px;"
        f" background-color: {theme.color('bg.hover').name()}; }}"
        f"blockquote {{ margin: 0 0 0 {theme.px(16)}px; color: {theme.color('text.secondary').name()}; }}"
        # 1.5, 1.2 and 1 times the size of the text.
        "h1 { font-size: x-large; } h2 { font-size: large; } h3, h4, h5, h6 { font-size: medium; }"
        "strong, h1, h2, h3, h4, h5, h6 { font-weight: 600; }"
        f"a {{ color: {theme.color('accent.text').name()}; }}"
    )


class CodeView(QFrame):
    """Code with its language above it and a Copy button; long lines scroll sideways."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._block = CodeBlock("", "", False)
        self.setProperty("look", "code")
        # Code reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.language = label(theme, "", style="small", role="text.tertiary")
        self.language.setParent(self)
        self.copy_button = CopyButton(theme, self.tr("Copy code"), lambda: self._block.code, self.tr("Copy"), self)
        self.view = DocumentView(theme, self, wrap=False)
        self._line = QFrame(self)
        self._line.setProperty("look", "separator")
        self._colours = _Colours(theme, self.view.document())
        self.view.setFont(theme.font("code"))

    def show_block(self, block: Block) -> bool:
        """Show this code, laying out only new letters; False for a block of another kind."""
        if not isinstance(block, CodeBlock):
            return False
        if block != self._block:
            self._change(block)
        return True

    def set_width(self, width: int) -> int:
        """Lay out for a width and give the height, in pixels."""
        header = self._theme.px(_HEADER)
        body = self.view.set_width(width - 2 * _SIDE)
        self._line.setGeometry(1, header, width - 2, 1)
        self.language.setGeometry(_SIDE, 1, width // 2, header - 1)
        button = self.copy_button.sizeHint().expandedTo(QSize(24, 24))
        top = (header - button.height()) // 2 + 1
        self.copy_button.setGeometry(width - button.width() - 4, top, button.width(), button.height())
        self.view.setGeometry(_SIDE, header + 1 + _BODY_TOP - self.view.rise(), width - 2 * _SIDE, body)
        return header + 1 + _BODY_TOP + body + _BODY_BOTTOM

    def rise(self) -> int:
        """Pixels to move up: a frame stands where it is put."""
        return 0

    def plain_text(self) -> str:
        """The code as it is copied."""
        return self._block.code

    def set_caret(self, shown: bool) -> None:
        """Show or hide the mark of text that is still being written."""
        self.view.set_caret(shown)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the Copy button."""
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.view.setFont(self._theme.font("code"))
        self.view.set_plain(self._block.code, self._theme.line_height("code"))
        self._colours.rehighlight()

    def _change(self, block: CodeBlock) -> None:
        former, self._block = self._block, block
        self.language.setText(_language_name(block.language) or self.tr("Code"))
        if former.code and block.code.startswith(former.code):
            self.view.append_plain(block.code[len(former.code) :])
        else:
            self.view.set_plain(block.code, self._theme.line_height("code"))
        # Colouring for each letter would cost more than all the rest.
        if block.closed:
            self._colours.set_spans(highlight(block.code, block.language))
        self.view.setAccessibleName(self.tr("{language} code").format(language=self.language.text()))


def _language_name(written: str) -> str:
    """A language as people write it: Python for python, but SQL and C++ rather than Sql and Cpp."""
    return _NAMES.get(written.lower(), written[:1].upper() + written[1:])


class _Colours(QSyntaxHighlighter):
    """Paints spans that were found once for the whole code, without touching the text."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._spans: Sequence[tuple[int, int, str]] = ()

    def set_spans(self, spans: Sequence[tuple[int, int, str]]) -> None:
        """spans: start, length and colour role of each coloured piece of the whole text, in order."""
        self._spans = spans
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        begin = self.currentBlock().position()
        end = begin + len(text)
        first = bisect_right(self._spans, begin, key=lambda span: span[0] + span[1])
        for start, length, role in self._spans[first:]:
            if start >= end:
                break
            style = QTextCharFormat()
            style.setForeground(self._theme.color(f"syn.{role}"))
            self.setFormat(start - begin, length, style)
