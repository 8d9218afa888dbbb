"""A text shown piece by piece must end as the same picture as the same text shown at once."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.markup.blocks import TextBlock
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.theme import Theme

ANSWER = """The climb has *three* phases, see `delta_v`:

1. **Vertical ascent.** The rocket rises.
2. **Gravity turn.** It tips over & bends.

```python
def delta_v(isp):
    return isp * 9.81  # m/s
```

Together the two stages give about **9.71 km/s**.

Two  spaces, and a [link](https://example.org).
"""
WIDTH = 600
PIECES = st.sampled_from(
    [
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        "**",
        "*",
        "`",
        "_",
        "1. ",
        "- ",
        "# ",
        "> ",
        "```\n",
        "a, b.",
        "é",
        "&",
        "<",
        "|",
        "\\",
        "7",
    ]
)


def make(theme: Theme, qtbot: QtBot) -> BlockStack:
    stack = BlockStack(theme, Formulas(theme))
    qtbot.addWidget(stack)
    return stack


def picture(stack: BlockStack) -> tuple[int, list[tuple[type, str, str]]]:
    """The height, and each block's kind, text and formats."""
    found = [
        (type(view), view.plain_text(), view.toHtml() if isinstance(view, TextView) else repr(view.block))
        for view in stack.views()
    ]
    return stack.set_width(WIDTH), found


@pytest.mark.parametrize("step", [1, 3, 7, 40, 1000])
def test_a_streamed_answer_ends_as_the_static_one(step: int, theme: Theme, qtbot: QtBot) -> None:
    static, streamed = make(theme, qtbot), make(theme, qtbot)
    static.show_text(ANSWER)
    for at in range(0, len(ANSWER), step):
        streamed.feed(ANSWER[at : at + step])
        streamed.set_width(WIDTH)
    streamed.show_text(ANSWER)
    assert picture(streamed) == picture(static)
    assert [type(view) for view in static.views()] == [TextView, CodeView, TextView]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=25))
@example(pieces=["word", "  ", "word"])
@example(pieces=["`", "word", "`", "word", " ", "word"])
@example(pieces=["- ", "word", "\n", "word", " ", "word"])
@example(pieces=["# ", "word", " ", "# ", "word"])
@example(pieces=["1. ", "  ", "  ", "word", "word"])
@example(pieces=["word", "\n\n", "word", "a, b.", "\n", "7", "word"])
@example(pieces=["*", "\n\n", "**", "```\n"])
@example(pieces=["word", "```\n", "```\n", "**"])
@example(pieces=["word", "\n", "```\n", "**"])
def test_words_added_without_parsing_read_the_same(pieces: list[str], theme: Theme, qtbot: QtBot) -> None:
    growing, whole = make(theme, qtbot), make(theme, qtbot)
    for piece in pieces:
        growing.feed(piece)
    whole.feed("".join(pieces))
    assert words(growing) == words(whole)
    growing.deleteLater()
    whole.deleteLater()


def words(stack: BlockStack) -> list[str]:
    # Spaces at the end of a line are not seen, and which paragraphs share a widget is decided by the pieces.
    return [line.rstrip() for line in stack.plain_text().split("\n")]


def test_only_the_changed_block_is_shown_anew(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.feed("```c\nint x;\n```\n\nText that ")
    before = list(stack.views())
    stack.feed("*grows* on\n\nand on")
    assert list(stack.views())[:2] == before
    assert stack.plain_text() == "int x;\nText that grows on\nand on"


def test_settled_paragraphs_share_a_widget(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    for _ in range(40):
        stack.feed("A paragraph of *some* words.\n\n")
    assert len(stack.views()) <= 2
    stack.show_text("A paragraph of *some* words.\n\n" * 40)
    assert len(stack.views()) == 1


@pytest.mark.parametrize("step", [5, 17])
def test_a_paragraph_written_at_the_end_is_as_if_all_had_been_filled_anew(
    step: int, theme: Theme, qtbot: QtBot
) -> None:
    formulas = Formulas(theme)
    stack, anew = BlockStack(theme, formulas), TextView(theme, formulas)
    qtbot.addWidget(stack)
    qtbot.addWidget(anew)
    lists = "## A *head*\n\n- [x] done\n- [ ] open\n  1. in\n  2. it\n\n> quoted\n> - list\n\n* other\n\n# $x$ end\n\n"
    text = (
        "Before it.\n\n"
        + lists
        + ANSWER
        + "\n\nThen $a^2$.\n\n---\n\nAnd `code`\nin lines\n\n>\n\nAn **end** to *it*.\n\n"
    )
    for at in range(0, 2 * len(text), step):
        stack.feed((text + text)[at : at + step])
        for view in stack.views()[-2:]:
            if isinstance(view, TextView):
                anew.show_block(TextBlock(""))
                anew.show_block(view.block)
                anew._fill()
                assert view.toHtml() == anew.toHtml()


PIECES = (
    "word", " ", "  ", "\n", "\n\n", "**", "*", "`", "`a  b`", "[l](https://x.example/?a=1&b)", "https://y.example",
    "~~", "$x^2$", "$$y$$", "&", "&amp;", "<", "\U0001f680", "\u05d0\u05d1", "- ", "\n- ", "\n  - in", "\n1. ", "# ",
    "\n> ", "\\\n", "[^1]", "\n[^1]: note", "a<b", "\u00a0", "\n- [x] ", "---\n", ".", "e\u0301",
)  # fmt: skip


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.sampled_from(PIECES), min_size=2, max_size=40))
@example(pieces=["word", " **", "bold", "** ", "`c`", " end ", "*it*", "\n", "more"])
@example(pieces=["- ", "~~", "~~", "word", "word"])
@example(pieces=["- ", "$$y$$", "$x^2$", "\n[^1]: note", "\n\n", "word"])
@example(pieces=["[l](https://x.example/)", " ", "word"])
@example(pieces=["- one ", "$x^2$", " two", "\n- **three", "** four", "\n\n", "after"])
def test_words_at_the_end_of_a_line_are_written_as_qt_would_read_them(
    pieces: list[str], theme: Theme, qtbot: QtBot
) -> None:
    formulas = Formulas(theme)
    stack, anew = BlockStack(theme, formulas), TextView(theme, formulas)
    for piece in pieces:
        stack.feed(piece)
        for view in stack.views()[-2:]:
            if isinstance(view, TextView):
                anew.show_block(TextBlock(""))
                anew.show_block(view.block)
                anew._fill()
                assert view.toHtml() == anew.toHtml()
    stack.deleteLater()
    anew.deleteLater()


def test_a_growing_text_takes_a_new_theme(large_text: Theme, qtbot: QtBot) -> None:
    stack = make(large_text, qtbot)
    stack.feed("A paragraph of *some* ")
    stack.feed("words and ")
    stack.feed("some more")
    large = stack.set_width(WIDTH)
    large_text.set_text_scale(1.0)
    stack.apply_theme()
    assert stack.plain_text() == "A paragraph of some words and some more"
    assert stack.set_width(WIDTH) < large


def test_tab_reaches_a_link_that_has_come_since(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.set_tab_stop(True)
    stack.feed("See ")
    assert stack.views()[0].focusPolicy() == Qt.FocusPolicy.ClickFocus
    stack.feed("[there](https://example.org).")
    assert stack.views()[0].focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_words_in_place_of_a_table_wrap_as_any(theme: Theme, qtbot: QtBot) -> None:
    stack, static = make(theme, qtbot), make(theme, qtbot)
    text = f"See {'x' * 200}"
    stack.show_text("| a | b |\n|---|---|\n| c | d |\n")
    stack.set_width(WIDTH)
    for each in (stack, static):
        each.show_text(text)
    assert stack.set_width(WIDTH) == static.set_width(WIDTH)


def test_letters_that_would_not_be_seen_are_named_while_the_text_grows(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.feed("A word")
    stack.feed("\U000e0041 more")
    assert stack.plain_text() == "A word[U+E0041] more"


def test_many_letters_of_any_script_before_a_mark_hold_nothing(theme: Theme, qtbot: QtBot) -> None:
    """Where a letter could be read in two ways, 64 of them were read in 2 ** 64."""
    stack = make(theme, qtbot)
    for letter in "é語ש가":
        stack.feed("word ")
        stack.feed(f"{letter * 64}\n\n")
    assert stack.plain_text().count("語") == 64


def test_nothing_is_fetched_for_a_picture(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.show_text("![cat](https://example.org/cat.png) <img src='file:///etc/hosts'>")
    view = stack.views()[0]
    assert isinstance(view, TextView)
    assert "￼" not in view.plain_text()
    assert view.document().resource(2, QUrl("https://example.org/cat.png")) is None
    assert view.browser().loadResource(2, "https://example.org/cat.png") is None


def test_code_is_coloured_when_it_is_closed(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.feed("```python\n# 😀 emoji\ndef f")
    assert colours(stack.views()[0]) == set()
    stack.feed("():\n    pass\n```\n")
    code = stack.views()[0]
    assert isinstance(code, CodeView)
    assert colours(code) == {"# 😀 emoji", "def", "f", "pass"}
    assert code.language.text() == "Python"


def test_stored_code_is_coloured_when_it_is_seen(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.show_text("```python\ndef f():\n    pass\n```\n")
    stack.resize(WIDTH, stack.set_width(WIDTH))
    assert colours(stack.views()[0]) == set()
    shown = stack.grab().toImage()
    assert colours(stack.views()[0]) == {"def", "f", "pass"}
    assert stack.grab().toImage() == shown


def colours(view: QWidget) -> set[str]:
    """The pieces of text that have a colour of their own."""
    assert isinstance(view, CodeView)
    found: set[str] = set()
    block = view.view.document().begin()
    while block.isValid():
        utf16 = block.text().encode("utf-16-le")
        for piece in block.layout().formats():
            found.add(utf16[2 * piece.start : 2 * (piece.start + piece.length)].decode("utf-16-le"))
        block = block.next()
    return found


def test_a_footnote_is_found_by_its_sign(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.show_text("Said[^1] so.\n\n```\ncode\n```\n\n[^1]: By whom.\n")
    stack.set_width(WIDTH)
    first, _, last = stack.views()
    assert isinstance(first, TextView)
    with qtbot.waitSignal(stack.place_requested) as asked:
        first.browser().anchorClicked.emit(QUrl("#note-1"))
    assert asked.args is not None
    assert last.y() <= asked.args[0] <= last.y() + last.height()


def test_tasks_have_boxes_of_their_own(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.show_text("- [x] done\n- [ ] open\n- neither\n")
    stack.resize(WIDTH, stack.set_width(WIDTH))
    image = stack.views()[0].grab().toImage()
    filled = theme.color("accent.fill")
    inked = [y for y in range(image.height()) if any(image.pixelColor(x, y) == filled for x in range(30))]
    assert inked
    assert inked[-1] < image.height() / 3 + 2


@pytest.mark.parametrize("step", [1, 4])
@pytest.mark.parametrize("before", ["One.", "- a\n- b", "> a", "[a]"])
def test_a_definition_that_was_shown_until_it_was_one(step: int, before: str, theme: Theme, qtbot: QtBot) -> None:
    text = f"{before}\n\n[a]: https://x.example/\n[b]: https://y.example/\n\nTwo.\n"
    static, streamed = make(theme, qtbot), make(theme, qtbot)
    static.show_text(text)
    for at in range(0, len(text), step):
        streamed.feed(text[at : at + step])
        streamed.set_width(WIDTH)
    assert "y.example" not in streamed.plain_text()
    streamed.show_text(text)
    assert picture(streamed) == picture(static)


NESTED = """1. Install it:

   ```bash
   export HERE=1  # %s
   ```

   and then
2. Use it.

> ```python
> pass
> ```
"""


@pytest.mark.parametrize("step", [1, 5, 1000])
def test_code_in_a_list_ends_as_the_static_one(step: int, theme: Theme, qtbot: QtBot) -> None:
    text = NESTED % "why"
    static, streamed = make(theme, qtbot), make(theme, qtbot)
    static.show_text(text)
    for at in range(0, len(text), step):
        streamed.feed(text[at : at + step])
        streamed.set_width(WIDTH)
    streamed.show_text(text)
    assert picture(streamed) == picture(static)


def test_code_in_a_list_has_a_ground_and_colours_and_wraps(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    stack.show_text(NESTED % ("many words " * 40))
    stack.set_width(WIDTH)
    (view,) = stack.views()
    assert isinstance(view, TextView)
    assert view.document().size().width() <= WIDTH
    line = view.document().find("export").block()
    assert line.layout().lineCount() > 3
    assert line.blockFormat().background().color() == theme.color("bg.code")
    assert not line.next().text().startswith("\n")
    assert line.next().text() == "and then"
    for word, role in (("why", ""), ("many", "comment"), ("1", "number"), ("pass", "keyword")):
        found = view.document().find(word)
        if role:
            assert found.charFormat().foreground().color() == theme.color(f"syn.{role}"), word
            assert found.charFormat().background().color() == theme.color("bg.code"), word


def test_a_wide_table_scrolls_by_itself(theme: Theme, qtbot: QtBot) -> None:
    stack = make(theme, qtbot)
    cells = "|".join(f"column{number}" for number in range(20))
    stack.show_text(f"Words\n\n|{cells}|\n{'|---' * 20}|\n|{cells}|\n\nWords\n")
    stack.set_width(WIDTH)
    assert [type(view) for view in stack.views()] == [TextView] * 3
    words, table, _ = stack.views()
    assert isinstance(words, TextView)
    assert isinstance(table, TextView)
    bars = Qt.ScrollBarPolicy
    assert table.browser().horizontalScrollBarPolicy() == bars.ScrollBarAlwaysOn
    assert words.browser().horizontalScrollBarPolicy() == bars.ScrollBarAlwaysOff
