"""Where Markdown holds LaTeX: $…$ and \\(…\\) in a line, $$…$$, \\[…\\] and \\begin{…} as a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

GROWING = "growing"
"""A key of the parser's environment: the text goes on, so that a formula which is still open counts as one."""

_ENDLESS = "endless formulas"
"""A key of the environment: the text, and where formulas in it were looked for and have no end, so that each line is
read once for them."""

_Endless = dict[tuple[str, int, int], tuple[int, int]]
_MOST = 20_000
_PARTED_BY = ["paragraph", "reference", "blockquote", "list"]
_OPENING = re.compile(r"\$\$|\\\[|\\begin\{(equation|align|alignat|gather|multline|eqnarray|flalign)(\*?)\}")
# "$5 and 10$" is money: it begins with a number and has words that are no commands of LaTeX.
_COMMAND = re.compile(r"\\[A-Za-z]+(?:\s*\{[^{}]*\})?")
_WORD = re.compile(r"(?:^|[\s(,;])[^\W\d_]{2,}(?=[\s,.;:!?)]|$)")


def add_maths(markdown: MarkdownIt) -> None:
    """Let a parser find formulas: tokens math_inline (markup: $ or $$) and math_block (info "open": no end yet)."""
    markdown.inline.ruler.before("escape", "math_inline", _inline)
    markdown.block.ruler.before("blockquote", "math_block", _block, {"alt": _PARTED_BY})


def _inline(state: StateInline, silent: bool) -> bool:
    source, at = state.src, state.pos
    if source[at] == "$":
        display = source.startswith("$$", at)
        end = _double_end(source, at, state.posMax) if display else _single_end(source, at, state.posMax)
        length = 2 if display else 1
    elif source[at] == "\\" and source[at + 1 : at + 2] in ("(", "["):
        display, length = source[at + 1] == "[", 2
        end = source.find("\\]" if display else "\\)", at + 2, min(state.posMax, at + _MOST))
    else:
        return False
    content = source[at + length : end].strip() if end >= 0 else ""
    if not content:
        return False
    if not silent:
        token = state.push("math_inline", "", 0)
        token.content, token.markup = content, "$$" if display else "$"
    state.pos = end + length
    return True


def _double_end(source: str, at: int, end: int) -> int:
    return source.find("$$", at + 2, min(end, at + _MOST))


def _single_end(source: str, at: int, end: int) -> int:
    """Where the formula ends that a dollar sign begins, or -1 if that is the sign of a sum of money."""
    if source[at + 1 : at + 2].isspace() or (at and source[at - 1].isalnum()):
        return -1
    close = at
    while True:
        close = source.find("$", close + 1, min(end, at + _MOST))
        if close < 0 or source[close + 1 : close + 2] == "$":
            return -1
        if source[close - 1] != "\\":
            break
    content = source[at + 1 : close]
    if not content or content[-1].isspace() or source[close + 1 : close + 2].isalnum() or "`" in content:
        return -1
    money = content[0].isdigit() and _WORD.search(_COMMAND.sub(" ", content))
    return -1 if money else close


def _block(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A formula that begins a line; it has no empty lines, as in LaTeX, so that prose is never swallowed."""
    if state.is_code_block(first):
        return False
    line = _line(state, first)
    found = _OPENING.match(line)
    if found is None:
        return False
    closing = _closing(found)
    lines = [line[found.end() :]]
    at = first
    endless, place = _endless(state), (closing, end, state.blkIndent)
    if place in endless and endless[place][0] <= first < endless[place][1]:
        return False
    while (content := _up_to(lines[-1], closing)) is None:
        at += 1
        if at >= end or state.isEmpty(at) or state.sCount[at] < state.blkIndent:
            # Only the end of everything that has arrived leaves open what will follow.
            is_open = at >= len(state.bMarks) - 1 and bool(state.env.get(GROWING))
            if not is_open:
                endless[place] = (first, at)
            return is_open and _push(state, found, (first, at), lines, silent, is_open)
        lines.append(_line(state, at))
    lines[-1] = content
    return _push(state, found, (first, at + 1), lines, silent, False)


def _endless(state: StateBlock) -> _Endless:
    """Lines from the first to the last between which a formula that ends so has no end."""
    source, found = cast("tuple[str, _Endless]", state.env.get(_ENDLESS, ("", {})))
    if source is not state.src:
        found = {}
        state.env[_ENDLESS] = state.src, found
    return found


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _closing(found: re.Match[str]) -> str:
    if found[1]:
        return f"\\end{{{found[1]}{found[2]}}}"
    return "$$" if found[0] == "$$" else "\\]"


def _up_to(line: str, closing: str) -> str | None:
    """What stands before the end of the formula, if the line ends with it; a full stop may follow."""
    words = line.rstrip()
    for stop in ("", ".", ",", ";", ":"):
        if words.endswith(closing + stop):
            return words[: len(words) - len(closing + stop)]
    return None


def _push(
    state: StateBlock, found: re.Match[str], lines: tuple[int, int], parts: list[str], silent: bool, is_open: bool
) -> bool:
    content = "\n".join(parts).strip()
    if found[1]:
        content = f"{found[0]}\n{content}\n{_closing(found)}"
    elif not content and not is_open:
        return False
    if not silent:
        token = state.push("math_block", "", 0)
        token.content, token.map, token.block = content, list(lines), True
        token.info = "open" if is_open else ""
        state.line = lines[1]
    return True
