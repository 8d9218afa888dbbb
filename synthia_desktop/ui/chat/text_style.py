"""How an answer's running text looks: the stylesheet of its HTML, and what Qt's stylesheets cannot say."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextDocument

from synthia_desktop.ui.theme import Theme

PARAGRAPH_GAP = 6
_CELL = re.compile(r'<(t[dh])(?: style="text-align:(\w+)")?>')


@lru_cache(maxsize=256)
def hanging(family: str, depth: int) -> QFont:
    """The smallest font whose letters reach at least so many pixels below the line."""
    font = QFont(family)
    for size in range(1, 8 * depth + 8):
        font.setPixelSize(size)
        if QFontMetrics(font).descent() >= depth:
            break
    return font


def with_lines(html: str, theme: Theme) -> str:
    """Tables with a thin line below each row, which Qt draws only when each cell itself asks for it."""
    line = f"1px solid {theme.color('border.subtle').name()}"
    gap = theme.px(PARAGRAPH_GAP)
    table = f'<table cellspacing="0" cellpadding="{gap}" style="border-collapse: collapse; margin: {gap}px 0">'
    cell = rf'<\1 align="\2" style="border-bottom: {line}">'
    return _CELL.sub(cell, html.replace("<table>", table)).replace('align=""', 'align="left"')


def text_style(theme: Theme, role: str) -> str:
    """The stylesheet of a text whose words have this colour."""
    return theme.kept((text_style, role), lambda: _text_style(theme, role))


def read_html(html: str, theme: Theme, role: str) -> QTextDocument:
    """HTML as a document of a text with this stylesheet. It is the same document each time: it is to be copied."""
    document = theme.kept(("read", role), lambda: _reader(theme, role))
    document.setHtml(html)
    return document


def words_format(tags: tuple[str, ...], theme: Theme, role: str) -> QTextCharFormat:
    """The format of words within these tags, or of the picture that is the last of them, as Qt reads it."""
    if any('"' in tag for tag in tags):
        # There is no end of addresses and formulas: they are not kept.
        return _words_format(tags, theme, role)
    return theme.kept(("words", tags, role), lambda: _words_format(tags, theme, role))


def _words_format(tags: tuple[str, ...], theme: Theme, role: str) -> QTextCharFormat:
    closing = "".join(f"</{tag[1:-1].split(None, 1)[0]}>" for tag in reversed(tags) if not tag.startswith("<img"))
    words = "" if tags[-1].startswith("<img") else "x"
    block = read_html("".join(tags) + words + closing, theme, role).begin()
    while not block.text():
        block = block.next()
    return block.begin().fragment().charFormat()


def _reader(theme: Theme, role: str) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(theme.font("reading"))
    document.setDefaultStyleSheet(text_style(theme, role))
    return document


def _text_style(theme: Theme, role: str) -> str:
    line, gap = theme.line_height("reading"), theme.px(PARAGRAPH_GAP)
    code = theme.font("code")
    roles = ("keyword", "string", "number", "function", "comment")
    return (
        f"p, li, h1, h2, h3, h4, h5, h6, td, th {{ color: {theme.color(role).name()}; }}"
        f"p, li, h1, h2, h3, h4, h5, h6 {{ line-height: {line}px; margin: 0 0 {gap}px 0; }}"
        f"li {{ margin-bottom: 1px; }} ul, ol {{ margin: 0 0 {gap}px 0; }} li ul, li ol {{ margin-bottom: 0; }}"
        f"code {{ font-family: '{code.family()}'; font-size: {code.pixelSize()}px;"
        f" background-color: {theme.color('bg.hover').name()}; }}"
        # Code within a list: its lines are in one frame, and long ones go on in the next line.
        f"pre, pre code {{ background-color: {theme.color('bg.code').name()}; white-space: pre-wrap; }}"
        f"pre {{ line-height: {theme.line_height('code')}px; margin: {theme.px(2)}px 0 {gap}px 0; }}"
        f"blockquote {{ margin: 0 0 0 {theme.px(16)}px; }}"
        f"blockquote p, blockquote li, .note p {{ color: {theme.color('text.secondary').name()}; }}"
        # 1.5, 1.2 and 1 times the size of the text.
        "h1 { font-size: x-large; } h2 { font-size: large; } h3, h4, h5, h6 { font-size: medium; }"
        "strong, h1, h2, h3, h4, h5, h6 { font-weight: 600; }"
        f"sup {{ font-size: {theme.font('small').pixelSize()}px; }}"
        f".note {{ color: {theme.color('text.secondary').name()}; }}"
        f"a {{ color: {theme.color('accent.text').name()}; }}"
    ) + "".join(f".{role} {{ color: {theme.color(f'syn.{role}').name()}; }}" for role in roles)
