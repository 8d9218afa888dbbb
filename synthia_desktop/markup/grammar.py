"""The Markdown that chats are written in: CommonMark, what GitHub adds to it, and LaTeX."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from synthia_desktop.markup.code import to_html as code_to_html
from synthia_desktop.markup.maths import GROWING
from synthia_desktop.markup.visible import visible

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

FORMULA, DISPLAY_FORMULA = "tex:", "texd:"
"""What the address of a picture begins with that stands for a formula; its LaTeX follows, quoted as in addresses."""
NO_PICTURES = "no pictures"
"""A key of the environment: a picture is its description alone, without its address."""
MOST_NESTED = 26
MOST_FORMULAS = 100
"""In one element; more are shown as they are written."""

_FORMULAS, _IN_LINK = "formulas", "in a link"
_LINK_STEPS = {"link_open": 1, "link_close": -1}

_SAFE_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
# Only what begins with its scheme; marks that end a sentence are not the address's.
_ADDRESS = re.compile(r"(?<![\w/])https?://[^\s<>\"'`*\\|^{}\[\]]*[^\s<>\"'`*\\|^{}\[\]?!.,:;_~]", re.IGNORECASE)
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")


@cache
def grammar() -> MarkdownIt:
    """The parser. A newline is a line break, as in chats; raw HTML is text; nothing is loaded for a picture."""
    from markdown_it import MarkdownIt  # imported with the first text: an empty chat opens without it
    from mdit_py_plugins.footnote import footnote_plugin

    from synthia_desktop.markup.maths import add_maths

    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": MOST_NESTED})
    markdown.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    footnote_plugin(markdown, inline=False, move_to_end=False)
    add_maths(markdown)
    markdown.validateLink = lambda url: _SAFE_LINK.match(url) is not None
    for name, rule in _RULES.items():
        markdown.add_render_rule(name, rule)
    return markdown


def to_html(tokens: Sequence[Token], env: EnvType) -> str:
    """A top-level element's tokens as HTML without line ends around it; what would not be seen is made visible."""
    markdown = grammar()
    _mark_tasks(tokens)
    env[_FORMULAS] = 0
    fixed = not has_definitions(env)
    for before, token in zip([None, None, *tokens], tokens, strict=False):
        if token.type == "inline":
            known = fixed or "[" not in token.content
            token.children = _inline(token.content) if known else _with_links(_parsed(token.content, env))
            if before is not None and before.type == "footnote_reference_open" and (name := _own_name(before, env)):
                token.children = [_text(token.copy(type="text", tag="", children=None), name), *token.children]
    return visible(cast("str", markdown.renderer.render(tokens, markdown.options, env)).strip())


def language_of(token: Token) -> str:
    """What is written behind the fence of a piece of code, "" where nothing is."""
    from markdown_it.common.utils import unescapeAll

    return next(iter(unescapeAll(token.info).split()), "")


def has_definitions(env: EnvType) -> bool:
    """Whether a link or a footnote has been defined that text may refer to."""
    return bool(env.get("references") or env.get("footnotes", {}).get("refs"))


@lru_cache(maxsize=1024)
def _inline(text: str) -> list[Token]:
    """Remembered, because while a long list grows all of its finished items are asked for again and again."""
    return _with_links(_parsed(text, {}))


@lru_cache(maxsize=64)
def _coloured(code: str, language: str) -> str:
    return code_to_html(code, language)


def _parsed(text: str, env: EnvType) -> list[Token]:
    tokens = grammar().parseInline(text, env)[0].children or []
    if "![" in text:
        within = 0
        for token in tokens:
            within += _LINK_STEPS.get(token.type, 0)
            if token.type == "image" and within:
                token.meta[_IN_LINK] = True
    return tokens


def _with_links(tokens: list[Token]) -> list[Token]:
    """Addresses of the web become links also where they are not marked as such, as on GitHub."""
    if not any(token.type == "text" and "://" in token.content for token in tokens):
        return tokens
    made: list[Token] = []
    within = 0
    for token in tokens:
        within += _LINK_STEPS.get(token.type, 0)
        made += [token] if within or token.type != "text" else _linked(token)
    return made


def _linked(token: Token) -> list[Token]:
    made: list[Token] = []
    at = 0
    for found in _ADDRESS.finditer(token.content):
        address = _balanced(found[0])
        made += [_text(token, token.content[at : found.start()])]
        opened, closed = (
            token.copy(type="link_open", tag="a", nesting=1, content=""),
            token.copy(type="link_close", tag="a", nesting=-1, content=""),
        )
        opened.attrs = {"href": grammar().normalizeLink(address)}
        made += [opened, _text(token, address), closed]
        at = found.start() + len(address)
    return [*made, _text(token, token.content[at:])]


def _balanced(address: str) -> str:
    """Without brackets at the end that were opened before the address."""
    closing = len(address) - len(address.rstrip(")"))
    spare = min(closing, address.count(")") - address.count("("))
    return address[: len(address) - spare] if spare > 0 else address


def _text(token: Token, text: str) -> Token:
    return token.copy(content=text)


def _mark_tasks(tokens: Sequence[Token]) -> None:
    """Items that begin with [ ] or [x] get a box, by the class that Qt knows."""
    for item, paragraph, words in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if item.type == "list_item_open" and paragraph.type == "paragraph_open" and words.type == "inline":
            found = _TASK.match(words.content)
            if found:
                words.content = words.content[found.end() :]
                item.attrSet("class", "unchecked" if found[1] == " " else "checked")


Rule = Callable[["RendererProtocol", "Sequence[Token]", int, "OptionsDict", "EnvType"], str]


def _image(self: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    """A picture's description and where it lies: showing it would fetch it from somewhere."""
    token = tokens[index]
    words = cast("Any", self).renderInlineAsText(token.children or [], options, env)
    words, address = html.escape(words), html.escape(str(token.attrGet("src") or ""))
    if env.get(NO_PICTURES):
        return words
    link = address if token.meta.get(_IN_LINK) else f'<a href="{address}">{address}</a>'
    return f"{words} ({link})" if words else link


def _formula(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, env: EnvType) -> str:
    token = tokens[index]
    env[_FORMULAS] = int(env.get(_FORMULAS, 0)) + 1
    if env[_FORMULAS] > MOST_FORMULAS:
        return f"<code>{html.escape(token.markup + token.content + token.markup)}</code>"
    kind = FORMULA if token.type == "math_inline" and token.markup == "$" else DISPLAY_FORMULA
    picture = f'<img src="{kind}{quote(token.content)}" />'
    return picture if token.type == "math_inline" else f'<p align="center">{picture}</p>\n'


def _code(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, env: EnvType) -> str:
    """Code within a list or a quotation; what is being written at the end of a growing text has no colours yet."""
    token = tokens[index]
    is_growing = env.get(GROWING) and all(later.nesting < 0 for later in tokens[index + 1 :])
    language = "" if is_growing else language_of(token)
    code = token.content.removesuffix("\n")
    return f"<pre><code>{_coloured(code, language)}</code></pre>\n"


def _note_sign(
    _self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType
) -> str:
    number = int(tokens[index].meta["id"]) + 1
    return f'<sup><a href="#note-{number}">{number}</a></sup>'


def _note_begin(
    _self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, env: EnvType
) -> str:
    label = str(tokens[index].meta["label"])
    number = note_number(label, env)
    if number:
        return f'<ol class="note" start="{number}"><li><a name="note-{number}"></a>'
    # Its name stands before its first words, if it begins with any.
    name = "" if tokens[index + 1].type == "paragraph_open" else _own_name(tokens[index], env)
    return f'<ul class="note"><li>{html.escape(name)}'


def _own_name(note: Token, env: EnvType) -> str:
    """What a footnote is called that nothing refers to, but which is shown all the same."""
    label = str(note.meta["label"])
    return "" if note_number(label, env) else f"{label}: "


def _note_end(_self: RendererProtocol, tokens: Sequence[Token], index: int, _options: OptionsDict, env: EnvType) -> str:
    opened = next(at for at in range(index, -1, -1) if tokens[at].type == "footnote_reference_open")
    return "</li></ol>" if note_number(str(tokens[opened].meta["label"]), env) else "</li></ul>"


def note_number(label: str, env: EnvType) -> int:
    """A footnote's number in the order in which the text refers to them, from 1; 0 if nothing does."""
    return int(env.get("footnotes", {}).get("refs", {}).get(f":{label}", -1)) + 1


_RULES: dict[str, Rule] = {
    "code_block": _code,
    "fence": _code,
    "image": _image,
    "math_inline": _formula,
    "math_block": _formula,
    "footnote_ref": _note_sign,
    "footnote_reference_open": _note_begin,
    "footnote_reference_close": _note_end,
}
