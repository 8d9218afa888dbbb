"""Markdown becomes safe blocks, and a growing text ends in the same blocks as the whole one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from synthia_desktop.markup.blocks import MOST_COLUMNS, CodeBlock, MathBlock, TextBlock, parse
from synthia_desktop.markup.streaming import StreamingParser
from synthia_desktop.markup.visible import visible

MARKS = "a|word |\n|\n\n|- |* |1. |2. |  |    |\t|```|```py\n|~~~|`|**|> |# |---|===|\r\n|\r|[x]: y\n|[x](http://y)|<b>|\\|é😀"
LATER = r"$|$$|\[|\]|\(x\)|$x$|[^1]|[^1]: |[ ] |\begin{align}|\end{align}|.|[x]"
PIECES = st.sampled_from([*MARKS.split("|"), *LATER.split("|"), "| a | b |\n", "|---|---|\n"])


def test_paragraphs_lists_and_inline_code_become_one_block_each() -> None:
    blocks = parse("Hello **you**\nand `x < y`\n\n- one\n- two\n")
    assert blocks == (
        TextBlock("<p>Hello <strong>you</strong><br />\nand <code>x &lt; y</code></p>"),
        TextBlock("<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
    )


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("```python\nx = 1\n```", CodeBlock("python", "x = 1", True)),
        ("```python title=x\nx = 1\n\n", CodeBlock("python", "x = 1\n", False)),
        ("~~~~\n~~~\n~~~~~", CodeBlock("", "~~~", True)),
        ("```", CodeBlock("", "", False)),
        ("```\n```", CodeBlock("", "", True)),
        ("    indented\n", CodeBlock("", "indented", True)),
    ],
)
def test_code_keeps_its_text_and_says_whether_its_fence_is_closed(text: str, block: CodeBlock) -> None:
    assert parse(text) == (block,)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("a <b onclick='x'>b", "<p>a &lt;b onclick='x'&gt;b</p>"),
        (
            '![a "cat"](http://x/y.png)',
            '<p>a &quot;cat&quot; (<a href="http://x/y.png">http://x/y.png</a>)</p>',
        ),
        ("![](https://x/y.png)", '<p><a href="https://x/y.png">https://x/y.png</a></p>'),
        ("![cat](data:image/png;base64,AAAA)", "<p>![cat](data:image/png;base64,AAAA)</p>"),
        ("![cat](file:///etc/passwd)", "<p>![cat](file:///etc/passwd)</p>"),
        ("[x](data:text/html,hi)", "<p>[x](data:text/html,hi)</p>"),
        ("<javascript:alert(1)>", "<p>&lt;javascript:alert(1)&gt;</p>"),
        (
            "[x](https://bank.example@evil.example/)",
            '<p><a href="https://bank.example@evil.example/">x</a></p>',
        ),
        # A Cyrillic letter in a name of Latin ones: the address says so.
        ("[x](https://b\u0430nk.example)", '<p><a href="https://xn--bnk-6cd.example">x</a></p>'),
        ("[x](https://example.org)", '<p><a href="https://example.org">x</a></p>'),
        ("[x](file:///etc/passwd)", "<p>[x](file:///etc/passwd)</p>"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        (
            "<https://example.org/?a=1&b>",
            '<p><a href="https://example.org/?a=1&amp;b">https://example.org/?a=1&amp;b</a></p>',
        ),
    ],
)
def test_raw_html_pictures_and_odd_links_stay_text(text: str, html: str) -> None:
    assert parse(text) == (TextBlock(html),)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("It is $x_i^2$.", '<p>It is <img src="tex:x_i%5E2" />.</p>'),
        ("\\(a + b\\)", '<p><img src="tex:a%20%2B%20b" /></p>'),
        ("so \\[c\\] and $$d$$", '<p>so <img src="texd:c" /> and <img src="texd:d" /></p>'),
        ("$5 and $10", "<p>$5 and $10</p>"),
        ("from $5 (or 5$) to US$7/C$8", "<p>from $5 (or 5$) to US$7/C$8</p>"),
        ("$1,000 to $2,000", "<p>$1,000 to $2,000</p>"),
        ("$5, $6 or 7$ each", "<p>$5, $6 or 7$ each</p>"),
        ("set $HOME/bin and $PATH", "<p>set $HOME/bin and $PATH</p>"),
        ("`$a` and `$b`", "<p><code>$a</code> and <code>$b</code></p>"),
        ("\\$a$", "<p>$a$</p>"),
        ("$ a $", "<p>$ a $</p>"),
        ("$3x + 2\\text{ cm}$", '<p><img src="tex:3x%20%2B%202%5Ctext%7B%20cm%7D" /></p>'),
        ("*a $b*c$ d*", '<p><em>a <img src="tex:b%2Ac" /> d</em></p>'),
        ("- \\[ z \\]", '<ul>\n<li>\n<p align="center"><img src="texd:z" /></p>\n</li>\n</ul>'),
        ("$$\na\n\nb\n$$", "<p>$$<br />\na</p><p>b<br />\n$$</p>"),
        ("[y](http://z/$a$)", '<p><a href="http://z/$a$">y</a></p>'),
    ],
)
def test_formulas_are_told_from_money_and_paths(text: str, html: str) -> None:
    assert "".join(block.html for block in parse(text) if isinstance(block, TextBlock)) == html


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("$$\nx = 1\n$$", "x = 1"),
        ("$$x = 1$$", "x = 1"),
        ("\\[ x = 1 \\].", "x = 1"),
        ("\\begin{align*}\na &= b\n\\end{align*}", "\\begin{align*}\na &= b\n\\end{align*}"),
    ],
)
def test_a_formula_on_lines_of_its_own_is_a_block(text: str, latex: str) -> None:
    assert parse(text) == (MathBlock(latex),)
    assert parse(f"Words\n{text}\nwords") == (TextBlock("<p>Words</p>"), MathBlock(latex), TextBlock("<p>words</p>"))


def test_a_formula_that_is_being_written_is_an_open_block() -> None:
    parser = StreamingParser()
    parser.feed("It is\n$$\n\\frac{a}")
    assert parser.committed == []
    assert parser.tail == (TextBlock("<p>It is</p>"), MathBlock("\\frac{a}", False))
    parser.feed("{b}\n$$\n\nx")
    assert parser.committed == [TextBlock("<p>It is</p>"), MathBlock("\\frac{a}{b}")]
    parser = StreamingParser()
    parser.feed("It is\n$$\nx\n")
    assert parser.finish() == (TextBlock("<p>It is<br />\n$$<br />\nx</p>"),)


def test_code_in_a_list_has_its_colours_and_no_line_too_much() -> None:
    text = "1. Run\n\n   ```python\n   if x < 1:\n       pass\n   ```\n2. Done\n"
    (block,) = parse(text)
    assert isinstance(block, TextBlock)
    keyword, number = '<span class="keyword">{}</span>', '<span class="number">1</span>'
    code = f"{keyword.format('if')} x &lt; {number}:\n    {keyword.format('pass')}"
    assert f"<p>Run</p>\n<pre><code>{code}</code></pre>\n</li>" in block.html
    parser = StreamingParser()
    parser.feed(text[:-12])
    (growing,) = parser.tail
    assert isinstance(growing, TextBlock)
    assert "<pre><code>if x &lt; 1:\n    pass</code></pre>" in growing.html
    parser.feed(text[-12:])
    assert parser.tail == (block,)


def test_tasks_have_boxes() -> None:
    (block,) = parse("- [ ] open\n- [x] done\n- [y] neither\n")
    assert isinstance(block, TextBlock)
    assert '<li class="unchecked">open</li>\n<li class="checked">done</li>\n<li>[y] neither</li>' in block.html


def test_footnotes_come_last_in_the_order_in_which_they_are_referred_to() -> None:
    blocks = parse("[^b]: second\n\n[^c]: nobody\n\n[^a]: first\n\nOne[^a] two[^b] one[^a] none[^d].\n")
    one, two = '<sup><a href="#note-1">1</a></sup>', '<sup><a href="#note-2">2</a></sup>'
    assert blocks == (
        TextBlock(f"<p>One{one} two{two} one{one} none[^d].</p>"),
        TextBlock('<hr /><ol class="note" start="1"><li><a name="note-1"></a><p>first</p>\n</li></ol>'),
        TextBlock('<ol class="note" start="2"><li><a name="note-2"></a><p>second</p>\n</li></ol>'),
        TextBlock('<ul class="note"><li><p>c: nobody</p>\n</li></ul>'),
    )
    assert parse("[^c&]:\n\n    ```\n    x\n    ```\n") == (
        TextBlock('<hr /><ul class="note"><li>c&amp;: <pre><code>x</code></pre>\n</li></ul>'),
    )


def test_a_definition_at_the_end_makes_links_of_what_stands_above() -> None:
    parser = StreamingParser()
    parser.feed("See [here].\n\nMore.\n\n[here]: https://example.org\n")
    assert parser.committed == [TextBlock("<p>See [here].</p>")]
    assert parser.finish()[0] == TextBlock('<p>See <a href="https://example.org">here</a>.</p>')


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://example.org/a_b.", "https://example.org/a_b"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("**https://example.org/?a=1&b=2**", "https://example.org/?a=1&amp;b=2"),
    ],
)
def test_an_address_is_a_link_without_what_ends_the_sentence(text: str, address: str) -> None:
    (block,) = parse(text)
    assert isinstance(block, TextBlock)
    assert f'<a href="{address}">{address}</a>' in block.html


def test_what_is_nested_too_deep_is_shown_as_it_is_written() -> None:
    for text in (
        "> " * 200 + "deep",
        "".join("  " * depth + "- item\n" for depth in range(100)) + "  " * 100 + "- deep",
    ):
        (block,) = parse(text)
        assert isinstance(block, CodeBlock)
        assert "deep" in block.code


def test_a_table_of_very_many_columns_is_shown_as_it_is_written() -> None:
    def table(columns: int) -> str:
        return f"|{'a|' * columns}\n|{'-|' * columns}\n|{'b|' * columns}"

    (block,) = parse(table(MOST_COLUMNS))
    assert isinstance(block, TextBlock)
    assert parse(f"a\n\n{table(MOST_COLUMNS + 1)}\n\nb\n")[1] == CodeBlock("", table(MOST_COLUMNS + 1), True)


@pytest.mark.parametrize("text", ["`" * 50_000, "~" * 90_000 + "\ncode\n", "```" + "x" * 50_000 + "\ncode\n" * 9_000])
@pytest.mark.parametrize("step", [3_000, 100_000])
def test_a_fence_that_is_longer_than_anybody_writes(text: str, step: int) -> None:
    parser = StreamingParser()
    for at in range(0, len(text), step):
        parser.feed(text[at : at + step])
    blocks = parser.finish()
    assert [type(block) for block in blocks] == [CodeBlock] * len(blocks)
    code = "".join(block.code for block in blocks if isinstance(block, CodeBlock))
    assert code.replace("\n", "") == text.partition("\n")[2].replace("\n", "")


def test_a_table_with_a_head_that_is_longer_than_anybody_writes() -> None:
    columns = 1_900
    text = f"|{'a|' * columns}\n|{'-|' * columns}\n" + f"|{'b|' * columns}\n" * 3
    parser = StreamingParser()
    parser.feed(text)
    shown = "".join(block.code if isinstance(block, CodeBlock) else str(block) for block in parser.finish())
    assert (shown.count("a"), shown.count("b")) >= (columns, 3 * columns)


def test_what_would_hide_or_turn_text_round_is_visible() -> None:
    (block,) = parse("a\x1b[31m b\x00 c\u202ed\u2066 \ufdd0 \ufffc \ud800 \u05d0\u200f")
    assert block == TextBlock("<p>a\u241b[31m b\ufffd c[U+202E]d[U+2066] [U+FDD0] [U+FFFC] [U+D800] \u05d0\u200f</p>")
    assert visible("\U0001f3f4\U000e0067\U000e0062\U000e007f \U000e0067") == (
        "\U0001f3f4\U000e0067\U000e0062\U000e007f [U+E0067]"
    )


@given(st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=10))
@example(["a\r", "\nb"])
@example(["a\n$$\nx\n", "\nb"])
@example(["- $$\n  x\n", "b\n$$\n"])
@example(["- a\n", "\n  b\n\n", "c"])
@example(["a\n| a | b |\n", "|---|---|\n", "| 1 | 2 |\n\nb\n"])
@example(["# a\n", "- ```\n  x\n", "\n  ```\n", "a\n", "---\n"])
def test_a_growing_text_ends_in_the_blocks_of_the_whole(chunks: list[str]) -> None:
    parser = StreamingParser()
    settled: tuple[object, ...] = ()
    for chunk in chunks:
        parser.feed(chunk)
        assert tuple(parser.committed[: len(settled)]) == settled
        settled = tuple(parser.committed)
    blocks = parser.finish()
    text = "".join(chunks)
    assert blocks == parse(text)
    # A definition may make links and footnotes of what stands above it.
    assert blocks[: len(settled)] == settled or "]:" in text


def test_blocks_settle_while_the_text_grows() -> None:
    parser = StreamingParser()
    parser.feed("One.\n\nTwo")
    assert (list(parser.committed), parser.tail) == ([TextBlock("<p>One.</p>")], (TextBlock("<p>Two</p>"),))
    parser.feed(" two.\n\n```c\nint x;\n")
    assert list(parser.committed) == [TextBlock("<p>One.</p>"), TextBlock("<p>Two two.</p>")]
    assert parser.tail == (CodeBlock("c", "int x;", False),)
    parser.feed("```\n")
    assert parser.tail == (CodeBlock("c", "int x;", True),)


def test_a_line_of_marks_waits_until_it_is_decided() -> None:
    parser = StreamingParser()
    parser.feed("Title\n-")
    assert parser.tail == (TextBlock("<p>Title</p>"),)
    parser.feed(" item\n")
    assert list(parser.committed) == [TextBlock("<p>Title</p>")]
    assert parser.tail == (TextBlock("<ul>\n<li>item</li>\n</ul>"),)
