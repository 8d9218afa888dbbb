"""Markdown for browsers is safe whatever a model writes, and keeps code and formulas."""

import re

import pytest

from synthia_desktop.markup.web import render

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "![x](http://example.org/pixel.png)",
    '[x](http://a/"onmouseover="alert(1))',
    "```html\n</code></pre><script>alert(1)</script>\n```",
    "$\\href{javascript:alert(1)}{x}$ and $<script>$",
    "| <b onclick=x> | b |\n| - | - |\n| c | d |",
    "<style>*{display:none}</style>",
    "&lt;script&gt;",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_runs_and_nothing_is_loaded(text: str) -> None:
    made = render(text)
    tags = re.findall(r"<[^>]*>", made)
    assert not any(re.match(r"</?(script|style|img|iframe|object|link|form|b )", tag) for tag in tags), tags
    assert not any(re.search(r"\son\w+\s*=|(href|src)\s*=\s*.?javascript:|src\s*=", tag) for tag in tags), tags


def test_code_has_its_colours_and_its_text() -> None:
    made = render('```python\ndef f(x):\n    return "\U0001f600 <b>"  # note\n```')
    assert '<span class="keyword">def</span>' in made
    assert "\U0001f600 &lt;b&gt;" in made
    assert '<span class="comment"># note</span>' in made


def test_formulas_are_drawings_with_their_latex_as_a_name() -> None:
    made = render("The area is $\\pi r^2$.\n\n$$\\frac{1}{2}$$\n\n$\\undefinedthing{$")
    assert made.count("<svg") == 2
    assert 'aria-label="\\pi r^2"' in made
    assert 'class="formula"' in made
    assert "tex:" not in made


def test_links_to_the_web_stay() -> None:
    assert 'href="https://example.org/a?b=1&amp;c"' in render("[x](https://example.org/a?b=1&c)")
