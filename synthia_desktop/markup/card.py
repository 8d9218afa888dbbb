"""A model card as blocks: of the HTML that cards mix into their Markdown only the words and links are kept."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock, parse

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

MAX_CHARS = 200_000
"""Of a card; longer ones are cut, because nobody reads on and each letter costs time to lay out."""
_MAX_CODE, _MAX_HTML = 20_000, 20_000

_MARKS = {
    "b": "**", "strong": "**", "em": "*", "i": "*", "code": "`", "br": "\n", "hr": "\n\n---\n\n", "li": "\n- ",
    "tr": "\n\n", "td": "  ", "th": "  ", "blockquote": "\n\n> ",
}  # fmt: skip
_AT_END = {"b": "**", "strong": "**", "em": "*", "i": "*", "code": "`", "p": "\n\n", "div": "\n\n"}
_PARTED = frozenset([
    "address", "article", "center", "details", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "header",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "ul"
])  # fmt: skip
_DROPPED = frozenset([
    "abbr", "audio", "big", "body", "button", "caption", "col", "colgroup", "del", "embed", "fieldset", "font",
    "form", "head", "html", "iframe", "input", "ins", "kbd", "label", "link", "mark", "meta", "object", "param",
    "path", "picture", "rect", "samp", "small", "source", "span", "strike", "sub", "sup", "svg", "tbody", "tfoot",
    "thead", "time", "tt", "u", "video", "wbr"
])  # fmt: skip
_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"h([1-6])")
_PIECE = re.compile(
    r"(?P<code>(?<!`)(`+)(?!`).+?(?<!`)\2(?!`))|<!--.*?(?:-->|\Z)|<(?P<gone>script|style|title)\b.*?(?:</(?P=gone)\s*>|\Z)"
    r"|(?<!!)\[(?P<words>[^][\n]*)\]\((?!\s*<?(?:https?://|mailto:))(?:[^()\n]|\([^()\n]*\))*\)"
    r"|<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?P<rest>(?:\s[^<>]*)?)/?>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = r"""\b{}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_HREF, _ALT = (re.compile(_ATTRIBUTE.format(name), re.IGNORECASE) for name in ("href", "alt"))
_OUTWARD = re.compile(r"https?://|mailto:", re.IGNORECASE)
_TAGGED_LINE = re.compile(r"\s*</?[a-z][a-z0-9]*[\s/>]|\s*<!--", re.IGNORECASE)


def parse_card(text: str) -> tuple[Block, ...]:
    """The blocks of a card's Markdown, cut after MAX_CHARS. Pictures are their descriptions; scripts are gone."""
    if len(text) > MAX_CHARS:
        text = text[:MAX_CHARS] + "\n\n…"
    return tuple(piece for block in parse(without_html(text), pictures=False) for piece in _pieces(block))


def without_html(text: str) -> str:
    """The text with its HTML turned into Markdown; code is left as it is."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    made: list[str] = []
    words: list[str] = []
    at = 0
    for token in _markdown().parse(text):
        if token.map is None or token.type not in ("fence", "code_block", "html_block") or token.map[0] < at:
            continue
        first, end = token.map
        words += lines[at:first]
        block, at = lines[first:end], end
        if token.type == "html_block" or (token.type == "code_block" and _TAGGED_LINE.match(token.content)):
            # Indented HTML would be taken for code as soon as its tags are gone; in a list the indent says whose it is.
            words += block if token.level else [line.lstrip() for line in block]
        else:
            made += [_converted("\n".join(words)), "\n".join(block)]
            words = []
    made.append(_converted("\n".join([*words, *lines[at:]])))
    return "\n".join(made)


def _converted(text: str) -> str:
    """Markdown for the tags that say something; a tag that HTML does not know is a prompt's and stays."""
    links: list[str] = []

    def replace(found: re.Match[str]) -> str:
        name = (found["name"] or "").lower()
        if found["code"] or found["words"]:
            # A link to another file of the repository leads nowhere from here: only its words are kept.
            return found["code"] or found["words"]
        if name == "img":
            return _attribute(_ALT, found["rest"])
        if name == "a":
            return _link(found, links)
        if heading := _HEADING.fullmatch(name):
            return "\n\n" if found["end"] else "\n\n" + "#" * int(heading[1]) + " "
        if name in _PARTED:
            return "\n\n"
        if name in _MARKS:
            return _AT_END.get(name, "") if found["end"] else _MARKS[name]
        return "" if not name or name in _DROPPED else found[0]

    return _PIECE.sub(replace, text)


def _link(found: re.Match[str], links: list[str]) -> str:
    if not found["end"]:
        address = _attribute(_HREF, found["rest"]).strip()
        links.append(address if _OUTWARD.match(address) else "")
        return "[" if links[-1] else ""
    address = links.pop() if links else ""
    return f"](<{address}>)" if address else ""


def _attribute(pattern: re.Pattern[str], rest: str) -> str:
    found = pattern.search(rest)
    value = next((group for group in found.groups() if group is not None), "") if found else ""
    return re.sub(r"[<>\n\[\]]", " ", html.unescape(value))


def _pieces(block: Block) -> Iterator[Block]:
    """The block; a huge one as several, because a window lays one out in one go. Huge lists and tables lose their form.

    Pieces of code are said not to be finished, which leaves them without colours.
    """
    if isinstance(block, CodeBlock) and len(block.code) > _MAX_CODE:
        for code in _cut(block.code, _MAX_CODE):
            yield CodeBlock(block.language, code, False)
    elif isinstance(block, TextBlock) and len(block.html) > _MAX_HTML:
        words = html.unescape(_TAG.sub("", block.html))
        for text in _cut(re.sub(r"\n{2,}", "\n", words), _MAX_HTML // 4):
            yield TextBlock(f"<p>{html.escape(text).replace(chr(10), '<br />')}</p>")
    else:
        yield block


def _cut(text: str, most: int) -> Iterator[str]:
    """The text in pieces of at most this many letters, cut at the end of a line or else of a word."""
    while len(text) > most:
        end = max(text.rfind("\n", 1, most), 0) or max(text.rfind(" ", 1, most), 0) or most
        yield text[:end]
        text = text[end:].removeprefix("\n")
    yield text


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True})
