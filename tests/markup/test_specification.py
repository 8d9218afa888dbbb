"""The CommonMark specification's own examples: rendered as it says, and the same however they arrive.

Chats differ from the specification on purpose in six ways, each with its own test here or with the blocks: a newline is
a line break; HTML is text; a picture is its description and its address; an address of the web is a link without any
marks; LaTeX's marks make a formula; and code within a list or a quotation has colours, and no line end behind it. Links
to other places than the web and mail stay text, which is tested with the blocks: the specification's links lead to
places such as /url, so all are let through here.
"""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthia_desktop.markup import grammar as grammar_module
from synthia_desktop.markup.blocks import Block, CodeBlock, TextBlock, parse
from synthia_desktop.markup.grammar import grammar
from synthia_desktop.markup.streaming import StreamingParser

EXAMPLES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "commonmark-0.31.2.json").read_text(encoding="utf-8")
)
RAW_HTML = {21, 31, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 642, 643}
RAW_HTML |= {e["example"] for e in EXAMPLES if e["section"] in ("HTML blocks", "Raw HTML")}
BARE_ADDRESS = {602, 608, 611}
FORMULA = {12}
PICTURE = re.compile(r'<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? />')
OURS = re.compile(r"</?(?:a|blockquote|br|code|em|h[1-6]|hr|img|li|ol|p|pre|strong|s|sup|ul)\b[^<>]*>")


@pytest.fixture
def every_link() -> Iterator[None]:
    def allow(url: str) -> bool:
        return True

    markdown = grammar()
    former = markdown.validateLink
    grammar_module._inline.cache_clear()
    markdown.validateLink = allow
    yield
    markdown.validateLink = former
    grammar_module._inline.cache_clear()


def rendered(blocks: Sequence[Block]) -> str:
    made: list[str] = []
    for block in blocks:
        if isinstance(block, TextBlock):
            made.append(block.html)
        elif isinstance(block, CodeBlock):
            language = f' class="language-{html.escape(block.language)}"' if block.language else ""
            code = html.escape(block.code, quote=False).replace('"', "&quot;") + "\n" if block.code else ""
            made.append(f"<pre><code{language}>{code}</code></pre>")
        else:
            made.append(f"\\[{block.latex}\\]")
    return "\n".join(made)


def normal(text: str) -> str:
    """Line breaks as newlines, and no white space between the tags of blocks."""
    text = text.replace("<br />\n", "\n").replace("&#x27;", "'")
    return re.sub(r"(<blockquote>)\s+(</blockquote>)", r"\1\2", text.strip())


def with_inner_code(expected: str) -> str:
    """Code within lists and quotations without its language and the line end behind it."""
    depth = 0

    def kept(found: re.Match[str]) -> str:
        nonlocal depth
        if found[1] is None:
            return "" if depth else found[0]
        depth += -1 if found[1] else 1
        return found[0]

    return re.sub(r'<(/?)(?:blockquote|li)>|\n(?=</code></pre>)|(?<=<pre><code) class="[^"]*"', kept, expected)


def as_chats_show(expected: str) -> str:
    """What the specification wants, with pictures as words and an address; one within a link is no second link."""
    expected = with_inner_code(expected)
    within = re.sub(
        r"(<a [^>]*>)([^<]*)" + PICTURE.pattern, lambda found: f"{found[1]}{found[2]}{found[4]} ({found[3]})", expected
    )
    with_words = PICTURE.sub(lambda found: f'{found[2]} (<a href="{found[1]}">{found[1]}</a>)', within)
    return re.sub(r"(?<=<p>) \((<a [^>]*>[^<]*</a>)\)", r"\1", with_words)


def pieces(text: str, chance: random.Random) -> list[str]:
    cuts = sorted(chance.randrange(len(text) + 1) for _ in range(chance.randrange(12)))
    return [text[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def streamed(chunks: Sequence[str]) -> tuple[Block, ...]:
    parser = StreamingParser()
    for chunk in chunks:
        parser.feed(chunk)
    return parser.finish()


def test_all_examples_are_there() -> None:
    assert [example["example"] for example in EXAMPLES] == list(range(1, 653))


def test_examples_are_rendered_as_the_specification_says(every_link: None) -> None:
    wrong = [
        example["example"]
        for example in EXAMPLES
        if example["example"] not in RAW_HTML | BARE_ADDRESS | FORMULA
        and normal(rendered(parse(example["markdown"]))) != normal(as_chats_show(example["html"]))
    ]
    assert wrong == []


def test_html_is_shown_as_text(every_link: None) -> None:
    for example in EXAMPLES:
        if example["example"] in RAW_HTML:
            assert "<" not in OURS.sub("", rendered(parse(example["markdown"]))), example["example"]
            assert rendered(parse(example["markdown"])) != example["html"], example["example"]


def test_addresses_are_links_without_marks() -> None:
    for example in EXAMPLES:
        if example["example"] in BARE_ADDRESS:
            shown = rendered(parse(example["markdown"]))
            assert normal(re.sub(r"</?a\b[^<>]*>", "", shown)) == normal(example["html"])
            assert '<a href="https://' in shown


def test_marks_of_latex_make_a_formula() -> None:
    (example,) = [example for example in EXAMPLES if example["example"] in FORMULA]
    assert '<img src="texd:%5C%5C" />' in rendered(parse(example["markdown"]))


@pytest.mark.parametrize("seed", range(3))
def test_an_example_that_arrives_in_pieces_ends_as_the_whole(seed: int, every_link: None) -> None:
    chance = random.Random(seed)
    for example in EXAMPLES:
        text = example["markdown"]
        assert streamed(pieces(text, chance)) == parse(text), example["example"]


def test_an_example_that_arrives_letter_by_letter_ends_as_the_whole(every_link: None) -> None:
    for example in EXAMPLES:
        assert streamed(list(example["markdown"])) == parse(example["markdown"]), example["example"]


@settings(deadline=None)
@given(
    chosen=st.lists(st.sampled_from([example["markdown"] for example in EXAMPLES]), min_size=2, max_size=6),
    between=st.sampled_from(["", "\n", "Words\n", "\n\n"]),
    seed=st.integers(0, 1_000_000),
)
def test_examples_that_follow_each_other_end_as_the_whole(chosen: list[str], between: str, seed: int) -> None:
    text = between.join(chosen)
    assert streamed(pieces(text, random.Random(seed))) == parse(text)
