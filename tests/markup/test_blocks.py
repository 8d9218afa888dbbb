"""Markdown becomes safe blocks, and a growing text ends in the same blocks as the whole one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from synthia_desktop.markup.blocks import CodeBlock, StreamingParser, TextBlock, parse

MARKS = "a|word |\n|\n\n|- |* |1. |2. |  |    |\t|```|```py\n|~~~|`|**|> |# |---|===|\r\n|\r|[x]: y\n|[x](http://y)|<b>|\\|é😀"
PIECES = st.sampled_from([*MARKS.split("|"), "| a | b |\n", "|---|---|\n"])


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
        ('![a "cat"](http://x/y.png)', "<p>a &quot;cat&quot;</p>"),
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


@given(st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=10))
@example(["a\r", "\nb"])
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
    assert blocks == parse("".join(chunks))
    assert blocks[: len(settled)] == settled


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
