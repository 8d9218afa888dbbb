"""Markdown as HTML for browsers: a page of its own, with colours in code and formulas as drawings."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from urllib.parse import unquote

from synthia_desktop.markup.blocks import CodeBlock, MathBlock, TextBlock, parse
from synthia_desktop.markup.code import to_html
from synthia_desktop.markup.formula import COLOR, draw
from synthia_desktop.markup.grammar import DISPLAY_FORMULA, FORMULA

_PICTURE = re.compile(rf'<img src="({DISPLAY_FORMULA}|{FORMULA})([^"]*)"[^>]*>')
MOST_FORMULAS = 500
"""Of a text; further ones stand as LaTeX, because drawing one takes some milliseconds."""

STYLES = """
:root { color-scheme: light dark;
  --text: #172022; --soft: #566365; --line: #D9E0DE; --page: #FFFFFF; --card: #F2F5F4; --code: #F4F6F6;
  --accent: #08695B; --keyword: #6A3FB5; --string: #3B6B1E; --number: #8A5200; --function: #0C5F91;
  --comment: #5A686A; }
@media (prefers-color-scheme: dark) { :root {
  --text: #E8ECEC; --soft: #99A5A8; --line: #31393B; --page: #1E2324; --card: #262C2E; --code: #171B1C;
  --accent: #6CD0BF; --keyword: #B7A6F0; --string: #A9CF8C; --number: #E5B662; --function: #7FC4E8;
  --comment: #95A2A5; } }
body { margin: 0 auto; max-width: 784px; padding: 32px 20px 64px; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, "Segoe UI", Inter, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 0 0 4px; }
article h2 { font-size: .85em; font-weight: 600; margin: 0 0 4px; color: var(--soft); }
time, .facts, .ended, .sources { color: var(--soft); font-size: .85em; font-weight: 400; }
.facts span + span::before { content: " · "; }
header { border-bottom: 1px solid var(--line); margin-bottom: 24px; }
article { margin: 0 0 28px; }
.person .text { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 2px 14px; }
.text p { margin: .6em 0; }
details.system { border: 1px solid var(--line); border-radius: 10px; padding: 8px 14px; margin-bottom: 24px; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px; overflow-x: auto;
  direction: ltr; text-align: left; }
code, pre { font-family: "JetBrains Mono", ui-monospace, Consolas, monospace; font-size: .92em; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 4px 10px; }
blockquote { margin: .6em 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--line);
  color: var(--soft); }
a { color: var(--accent); } hr { border: 0; border-top: 1px solid var(--line); }
.formula { margin: .8em 0; text-align: center; overflow-x: auto; } svg { vertical-align: middle; }
.keyword { color: var(--keyword); } .string { color: var(--string); } .number { color: var(--number); }
.function { color: var(--function); } .comment { color: var(--comment); }
@media print { body { max-width: none; padding: 0; } article h2 { break-after: avoid; }
  pre { white-space: pre-wrap; } }
"""


def render(text: str) -> str:
    """A text as HTML in which nothing runs and nothing is loaded: what it is not itself is escaped in it."""
    left = [MOST_FORMULAS]
    return "\n".join(_block(block, left) for block in parse(text))


def _block(block: TextBlock | CodeBlock | MathBlock, left: list[int]) -> str:
    if isinstance(block, CodeBlock):
        return f"<pre><code>{to_html(block.code, block.language)}</code></pre>"
    if isinstance(block, MathBlock):
        return f'<div class="formula">{_formula(block.latex, True, left)}</div>'

    def drawn(found: re.Match[str]) -> str:
        return _formula(unquote(html.unescape(found[2])), found[1] == DISPLAY_FORMULA, left)

    return _PICTURE.sub(drawn, block.html)


def _formula(latex: str, display: bool, left: list[int]) -> str:
    left[0] -= 1
    drawing = _drawn(latex, display) if left[0] >= 0 else ""
    return drawing or f"<code>{html.escape(latex)}</code>"


@lru_cache(maxsize=256)
def _drawn(latex: str, display: bool) -> str:
    formula = draw(latex, display)
    if not formula.svg:
        return ""
    size = f'width="{formula.width:.3f}em" height="{formula.ascent + formula.depth:.3f}em"'
    style = "" if display else f' style="vertical-align: {-formula.depth:.3f}em"'
    name = f' role="img" aria-label="{html.escape(latex)}"'
    return formula.svg.replace("<svg ", f"<svg {size}{style}{name} ", 1).replace(f'color="{COLOR}"', "", 1)
