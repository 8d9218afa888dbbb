"""A chat on pages, as it would be printed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.enclosed import attached, sources
from synthia_desktop.core.exchange.words import SYSTEM, ended, facts, labelled, speaker, title, when, with_file
from synthia_desktop.core.exchange.writing import unwritable
from synthia_desktop.markup.blocks import CodeBlock, MathBlock, parse
from synthia_desktop.markup.formula import COLOR, draw
from synthia_desktop.markup.grammar import DISPLAY_FORMULA, FORMULA
from synthia_desktop.ui.said import shown

_DPI, _MARGIN_MM, _POINTS, _SHARP = 96, 18, 10.5, 3
_PICTURE = re.compile(rf'<img src="({DISPLAY_FORMULA}|{FORMULA})([^"]*)"[^>]*>')
_TABLE = '<table cellspacing="0" cellpadding="5" border="0">'
_STYLES = """
body { color: #1b2126; } h1 { font-size: 17pt; }
p.who { font-size: 9pt; font-weight: 600; color: #5b6770; margin-top: 18px; margin-bottom: 4px; }
p.facts, p.ended { font-size: 8.5pt; color: #5b6770; } a { color: #0b6b62; }
pre, code { font-family: 'JetBrains Mono', monospace; font-size: 9pt; }
td.question { background-color: #eef2f2; } td.code { background-color: #f4f6f6; }
"""


class _Printed(QTextDocument):
    """Fetches nothing: its pictures are the formulas that were drawn for it."""

    def loadResource(self, kind: int, name: object) -> object:  # noqa: ARG002
        return None


def write_pdf(file: Path, chat: Chat) -> None:
    """The branch that is shown, on A4. The file is replaced when all of it is written. Raises ExchangeError."""
    document = _Printed()
    document.setDocumentMargin(0)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    # Other shapes of digits and brackets have places of the font's own, so that what is copied from the file, or read
    # from it by a program, would have other characters there.
    for feature in ("tnum", "calt", "case"):
        font.setFeature(QFont.Tag(feature), 0)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLES)
    document.setHtml("".join(_html(chat, document)))
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=".", suffix=".tmp", delete=False) as part:
            name = part.name
        try:
            _print(document, name, title(chat, shown))
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise unwritable(file, error) from error


def _print(document: QTextDocument, name: str, words: str) -> None:
    writer = QPdfWriter(name)
    writer.setTitle(words)
    writer.setCreator("Synthia Desktop")
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    paint = writer.pageLayout().paintRectPixels(_DPI)
    foot = 28
    body = QSizeF(paint.width(), paint.height() - foot)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(body)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(0, "the page cannot be written")
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()
        painter.setPen(Qt.GlobalColor.gray)
        place = QRectF(0, body.height(), body.width(), foot)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, f"{number + 1}")
    painter.end()


def _html(chat: Chat, document: QTextDocument) -> Iterator[str]:
    yield f"<body><h1>{html.escape(title(chat, shown))}</h1>"
    told = " · ".join(f"{html.escape(shown(what))} {html.escape(value)}" for what, value in facts(chat))
    yield f'<p class="facts">{told}</p>'
    if system := chat.conversation.system_prompt.strip():
        yield f'<p class="facts">{_plain(shown(labelled(SYSTEM, system)))}</p>'
    branch = turns(chat.conversation)
    passages = passages_of(branch)
    for message in branch:
        head = " · ".join(filter(None, [shown(speaker(message)), when(message.created)]))
        yield f'<p class="who">{html.escape(head)}</p>'
        if files := attached(message):
            yield f'<p class="facts">{html.escape(shown(with_file(" · ".join(map(shown, files)))))}</p>'
        yield from _message(message, document)
        if note := ended(message):
            yield f'<p class="ended">{html.escape(shown(note))}</p>'
        for place, text in sources(message, passages, shown):
            yield f'<p class="facts">{html.escape(place)}: “{html.escape(text)}”</p>'
    yield "</body>"


def _message(message: Message, document: QTextDocument) -> Iterator[str]:
    if message.role is Role.USER:
        yield _boxed("question", _plain(message.text))
        return
    for block in parse(message.text):
        if isinstance(block, CodeBlock):
            yield _boxed("code", f"<pre>{html.escape(block.code)}</pre>")
        elif isinstance(block, MathBlock):
            yield f'<p align="center">{_formula(block.latex, True, document)}</p>'
        else:
            yield _PICTURE.sub(lambda found: _drawn(found, document), block.html.replace("<table>", _TABLE))


def _drawn(found: re.Match[str], document: QTextDocument) -> str:
    return _formula(unquote(html.unescape(found[2])), found[1] == DISPLAY_FORMULA, document)


def _formula(latex: str, display: bool, document: QTextDocument) -> str:
    formula = draw(latex, display)
    if not formula.svg:
        return f"<code>{html.escape(latex)}</code>"
    size = _POINTS * _DPI / 72 * 1.1
    width, height = formula.width * size, (formula.ascent + formula.depth) * size
    image = QImage(max(1, round(width * _SHARP)), max(1, round(height * _SHARP)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(formula.svg.replace(COLOR, "#1b2126").encode()))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    name = f"formula:{abs(hash((latex, display)))}"
    document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
    return f'<img src="{name}" width="{round(width)}" height="{round(height)}" style="vertical-align: middle">'


def _boxed(kind: str, inner: str) -> str:
    table = 'width="100%" cellpadding="8" cellspacing="0" style="margin-top: 4px; margin-bottom: 8px"'
    return f'<table {table}><tr><td class="{kind}">{inner}</td></tr></table>'


def _plain(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
