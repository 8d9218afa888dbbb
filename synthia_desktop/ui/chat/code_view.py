"""A block of code: its language, its colours, and buttons to copy it, wrap its lines and save it as a file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from synthia_desktop.markup.blocks import Block, CodeBlock
from synthia_desktop.markup.code import file_ending, highlight
from synthia_desktop.markup.visible import visible
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.controls.buttons import IconButton
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_NAMES = {
    "bash": "Shell", "console": "Shell", "sh": "Shell", "shell": "Shell", "zsh": "Shell",
    "c++": "C++", "cpp": "C++", "cs": "C#", "csharp": "C#", "css": "CSS", "html": "HTML", "js": "JavaScript",
    "javascript": "JavaScript", "json": "JSON", "php": "PHP", "py": "Python", "rs": "Rust", "sql": "SQL",
    "ts": "TypeScript", "typescript": "TypeScript", "xml": "XML", "yaml": "YAML", "yml": "YAML",
}  # fmt: skip
_HEADER, _SIDE, _BODY_TOP, _BODY_BOTTOM = 28, 12, 7, 8


class CodeView(QFrame):
    """Code with its language above it; long lines scroll sideways unless they are wrapped.

    save_requested(name of a file, text). resized: it needs another height.
    """

    save_requested = Signal(str, str)
    resized = Signal()

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
        self.wrap_button = IconButton(theme, "wrap-text", self.tr("Wrap lines"), "", 24)
        self.save_button = IconButton(theme, "download", self.tr("Save as…"), "", 24)
        self._make_tools()
        self.view = DocumentView(theme, self, wrap=False)
        self._line = QFrame(self)
        self._line.setProperty("look", "separator")
        self._colours = _Colours(theme, self.view.document())
        self._is_coloured = False
        self.view.set_font(theme.font("code"))

    @property
    def block(self) -> Block:
        """What is shown."""
        return self._block

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
        right = width - 4
        for button in (self.copy_button, self.save_button, self.wrap_button):
            size = button.sizeHint().expandedTo(button.minimumSize()).expandedTo(QSize(24, 24))
            right -= size.width()
            button.setGeometry(right, (header - size.height()) // 2 + 1, size.width(), size.height())
            right -= 4
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
        """Whether Tab stops at the buttons."""
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        self.view.set_font(self._theme.font("code"))
        self.view.set_plain(visible(self._block.code), self._theme.line_height("code"))
        self._colours.rehighlight()

    def _make_tools(self) -> None:
        for button in (self.wrap_button, self.save_button):
            button.setParent(self)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.wrap_button.setCheckable(True)
        self.wrap_button.toggled.connect(self._set_wrap)
        self.save_button.clicked.connect(self._save)

    def _set_wrap(self, wrap: bool) -> None:
        self.view.set_wrap(wrap)
        self.resized.emit()

    def _save(self) -> None:
        name = self.tr("code") + file_ending(self._block.language)
        self.save_requested.emit(name, self._block.code + "\n")

    def paintEvent(self, event: QPaintEvent) -> None:
        # Most code of a long chat is made near the view and goes again without ever having been in it.
        self._colour()
        super().paintEvent(event)

    def _colour(self) -> None:
        """Find the words that have colours. For each letter of growing code that would cost more than all the rest."""
        if self._block.closed and not self._is_coloured:
            self._is_coloured = True
            self._colours.set_spans(highlight(visible(self._block.code), self._block.language))

    def _change(self, block: CodeBlock) -> None:
        former, self._block = self._block, block
        self.language.setText(_language_name(block.language) or self.tr("Code"))
        if former.code and block.code.startswith(former.code):
            self.view.append_plain(visible(block.code[len(former.code) :]))
        else:
            self.view.set_plain(visible(block.code), self._theme.line_height("code"))
        self._is_coloured = False
        if former.code and block.closed:
            self._colour()
        self.update()
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
