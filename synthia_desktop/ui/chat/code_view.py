"""A block of code: its language, its colours, and buttons to copy it, wrap its lines and save it as a file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock
from synthia_desktop.markup.code import Span, file_ending, highlight
from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.chat.code_tools import HEADER, CodeTools, copy_words
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.desk import Ask
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.stand_in import picture_of, press_made
from synthia_desktop.ui.controls.buttons import IconButton
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_NAMES = {
    "bash": "Shell", "console": "Shell", "sh": "Shell", "shell": "Shell", "zsh": "Shell",
    "c++": "C++", "cpp": "C++", "cs": "C#", "csharp": "C#", "css": "CSS", "html": "HTML", "js": "JavaScript",
    "javascript": "JavaScript", "json": "JSON", "php": "PHP", "py": "Python", "rs": "Rust", "sql": "SQL",
    "ts": "TypeScript", "typescript": "TypeScript", "xml": "XML", "yaml": "YAML", "yml": "YAML",
}  # fmt: skip
_SIDE, _BODY_TOP, _BODY_BOTTOM = 12, 7, 8
# The frame's round corners, in pixels from its end.
_END = 10


class CodeView(QFrame):
    """Code with its language above it; long lines scroll sideways unless they are wrapped.

    save_requested(name of a file, text). resized: it needs another height.
    """

    save_requested = Signal(str, str)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, ask: Ask | None = None) -> None:
        """ask: finds the colours of code that has just been written beside the window; without it they come at once."""
        super().__init__(parent)
        self._theme, self._ask = theme, ask
        self._block = CodeBlock("", "", False)
        self.setProperty("look", "code")
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        # Code reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view = DocumentView(theme, self, wrap=False)
        self.view.set_font(theme.font("code"))
        self._tools: CodeTools | None = None
        self._language: QLabel | None = None
        self._colours: _Colours | None = None
        self._tab_stop = self._is_coloured = False

    @property
    def block(self) -> Block:
        """What is shown."""
        return self._block

    @property
    def language(self) -> QLabel:
        """The language above the code, made now if it is only painted."""
        if self._language is None:
            self._make_header()
        return cast("QLabel", self._language)

    @property
    def tools(self) -> CodeTools:
        """The buttons, made now if there are none yet."""
        if self._tools is None:
            self._make_header()
        return cast("CodeTools", self._tools)

    @property
    def copy_button(self) -> CopyButton:
        """Copies the code."""
        return self.tools.copy_button

    @property
    def wrap_button(self) -> IconButton:
        """Lets long lines go on in the next one."""
        return self.tools.wrap_button

    @property
    def save_button(self) -> IconButton:
        """Saves the code as a file."""
        return self.tools.save_button

    def show_block(self, block: Block) -> bool:
        """Show this code, laying out only new letters; False for a block of another kind."""
        if not isinstance(block, CodeBlock):
            return False
        if block != self._block:
            self._change(block)
        return True

    def set_width(self, width: int) -> int:
        """Lay out for a width and give the height, in pixels."""
        header = self._theme.px(HEADER)
        body = self.view.set_width(width - 2 * _SIDE)
        self.view.setGeometry(_SIDE, header + 1 + _BODY_TOP - self.view.rise(), width - 2 * _SIDE, body)
        self._place_header(width)
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
        """Whether Tab stops at the buttons."""
        self._tab_stop = on
        if on or self._tools is not None:
            self.tools.set_tab_stop(on)

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.view.set_font(self._theme.font("code"))
        self.view.set_plain(visible(self._block.code), self._theme.line_height("code"))
        if self._colours is not None:
            self._colours.rehighlight()
        if self._tools is not None:
            self._tools.place()

    def _make_header(self) -> None:
        self._language = label(self._theme, self._language_name(), style="small", role="text.tertiary")
        self._language.setParent(self)
        self._tools = tools = CodeTools(self._theme, self)
        tools.code = self._block.code
        tools.wrap_button.toggled.connect(self._set_wrap)
        tools.save_button.clicked.connect(self._save)
        before: QWidget = self.view
        for button in tools.buttons():
            # Made late, they would come after all messages there are.
            QWidget.setTabOrder(before, button)
            before = button
        self._place_header(self.width())
        for part in (self._language, tools):
            part.show()
        self.update()

    def _place_header(self, width: int) -> None:
        header = self._theme.px(HEADER)
        if self._language is not None:
            self._language.setGeometry(_SIDE, 1, width // 2, header - 1)
        if self._tools is not None:
            self._tools.move(width - 4 - self._tools.width(), 0)

    def _language_name(self) -> str:
        return _language_name(self._block.language) or self.tr("Code")

    def _set_wrap(self, wrap: bool) -> None:
        self.view.set_wrap(wrap)
        self.resized.emit()

    def _save(self) -> None:
        name = self.tr("code") + file_ending(self._block.language)
        self.save_requested.emit(name, self._block.code + "\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.update()
        # The frame's end is another one, and so is what was painted over it.
        self.update(0, min(event.oldSize().height(), self.height()) - _END, self.width(), self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QAccessible.isActive() and self._tools is None:
            self._make_header()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._tools is None:
            self._make_header()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        press_made(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Most code of a long chat is made near the view and goes again without ever having been in it.
        self._colour()
        super().paintEvent(event)
        painter, header = QPainter(self), self._theme.px(HEADER)
        painter.fillRect(1, header, self.width() - 2, 1, self._theme.color("border.subtle"))
        if self._tools is None:
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("text.tertiary"))
            place = QRect(_SIDE, 1, self.width() // 2, header - 1)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._language_name())
            tools = picture_of(CodeTools, self._theme, self.devicePixelRatioF(), "bg.code", copy_words())
            # Not over the frame, its round corner and the line below.
            painter.setClipRect(0, 2, self.width(), header - 2)
            painter.drawImage(QPointF(self.width() - 4 - tools.deviceIndependentSize().width(), 0), tools)

    def _colour(self) -> None:
        """Find the words that have colours. For each letter of growing code that would cost more than all the rest."""
        if self._block.closed and not self._is_coloured:
            self._is_coloured = True
            self._show_colours(highlight(visible(self._block.code), self._block.language))

    def _colour_later(self) -> None:
        block = self._block
        if self._ask is None:
            self._colour()
            return
        self._is_coloured = True
        self._ask(lambda: (block, highlight(visible(block.code), block.language)), self._take_colours)

    def _take_colours(self, found: tuple[CodeBlock, Sequence[Span]]) -> None:
        if found[0] == self._block:
            self._show_colours(found[1])
            self.view.update()

    def _show_colours(self, spans: Sequence[Span]) -> None:
        if self._colours is None:
            self._colours = _Colours(self._theme, self.view.document())
        self._colours.set_spans(spans)

    def _change(self, block: CodeBlock) -> None:
        former, self._block = self._block, block
        if self._language is not None:
            self._language.setText(self._language_name())
        if self._tools is not None:
            self._tools.code = block.code
        if former.code and block.code.startswith(former.code):
            self.view.append_plain(visible(block.code[len(former.code) :]))
        else:
            self.view.set_plain(visible(block.code), self._theme.line_height("code"))
        self._is_coloured = False
        if former.code and block.closed:
            self._colour_later()
        if block.language != former.language or not former.code:
            self.update()
            self.view.setAccessibleName(self.tr("{language} code").format(language=self._language_name()))


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
