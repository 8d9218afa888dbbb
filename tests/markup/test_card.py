"""Model cards: of their HTML only words and links stay, code stays as it is, and nothing huge comes in one piece."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.markup.blocks import CodeBlock, TextBlock
from synthia_desktop.markup.card import MAX_CHARS, parse_card

CARD = """<!-- header -->
<div style="width: auto">
    <img src="https://pictures.example/a.jpg" alt="The quantiser">
    <p><a href="https://chat.example/x">Chat &amp; support</a></p>
</div>

# Synthia <small>7B</small>
![Badge](https://pictures.example/b.svg) **bold** <b>too</b>
"""


def html_of(text: str) -> str:
    return "".join(block.html for block in parse_card(text) if isinstance(block, TextBlock))


def test_pictures_are_their_descriptions_and_links_stay() -> None:
    html = html_of(CARD)
    assert "The quantiser" in html
    assert "Badge" in html
    assert '<a href="https://chat.example/x">Chat &amp; support</a>' in html
    assert "<h1>Synthia 7B</h1>" in html
    assert html.count("<strong>") == 2
    assert "pictures.example" not in html
    assert "header" not in html


def test_indented_html_does_not_become_code() -> None:
    assert not any(isinstance(block, CodeBlock) for block in parse_card(CARD))


def test_scripts_and_styles_are_gone_with_their_contents() -> None:
    html = html_of("before <script>alert(1)</script><style>p { color: red }</style> after\n\n<script>open")
    assert html == "<p>before  after</p>"


def test_code_stays_as_it_is() -> None:
    blocks = parse_card("`<b>` <s>[INST]\n\n```html\n<div>x</div>\n```\n\n- item\n  ```\n  <img alt='y'>\n  ```\n")
    assert TextBlock("<p><code>&lt;b&gt;</code> &lt;s&gt;[INST]</p>") in blocks
    assert CodeBlock("html", "<div>x</div>", True) in blocks
    assert "&lt;img alt=&#x27;y&#x27;&gt;" in html_of("- item\n  ```\n  <img alt='y'>\n  ```\n")


def test_tags_that_html_does_not_know_are_a_prompts_and_stay() -> None:
    assert html_of("<|im_start|>user <think> </think>") == "<p>&lt;|im_start|&gt;user &lt;think&gt; &lt;/think&gt;</p>"


def test_only_links_that_lead_outward_are_links() -> None:
    for text in ("[x](javascript:alert(1))", '<a href="javascript:alert(1)">x</a>', "[x](LICENSE)", "[x](#usage)"):
        assert html_of(text) == "<p>x</p>", text


def test_headings_lists_and_tables_of_html_keep_their_order() -> None:
    html = html_of("<h2>Use</h2><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>")
    assert re.sub(r"<[^>]+>|\s+", " ", html).split() == ["Use", "one", "two", "a", "b"]
    assert html.startswith("<h2>Use</h2>")


def test_a_long_card_is_cut() -> None:
    text = "".join(block.html for block in parse_card("word " * MAX_CHARS) if isinstance(block, TextBlock))
    assert len(text) < MAX_CHARS * 1.1
    assert text.endswith("<p>…</p>")


def test_a_huge_table_and_huge_code_come_in_pieces_with_all_their_words() -> None:
    rows = "\n".join(f"| row{number} | {number} |" for number in range(4000))
    table = parse_card(f"| a | b |\n|---|---|\n{rows}\n")
    assert len(table) > 5
    assert all(isinstance(block, TextBlock) and len(block.html) < 20_000 for block in table)
    assert "row3999" in html_of(f"| a | b |\n|---|---|\n{rows}\n")
    lines = "\n".join(f"line {number}" for number in range(9000))
    code = [block for block in parse_card(f"```py\n{lines}\n```") if isinstance(block, CodeBlock)]
    assert "\n".join(block.code for block in code) == lines
    assert not any(block.closed for block in code)


@given(st.text(alphabet=st.sampled_from(list("<>/ab`*[]()!-\n \"'=&")), max_size=200))
def test_any_text_gives_blocks_without_tags_of_its_own(text: str) -> None:
    known = re.compile(
        r"</?(?:p|br|hr|h[1-6]|ul|ol|li|em|strong|s|code|pre|blockquote|table|thead|tbody|tr|th|td|a)\b[^<>]*>"
    )
    assert "<" not in known.sub("", html_of(text))
