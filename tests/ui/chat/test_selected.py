"""What is selected is pasted as Markdown: formulas as LaTeX, code in its marks, lists with theirs, no pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QUrl
from PySide6.QtGui import QEnterEvent, QStatusTipEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from synthia_desktop.markup.blocks import TextBlock, parse
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.browsing import Browsing
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.selected import selected_source
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.theme import Theme

NESTED = "1. run\n   ```\n   ls | wc  # why\n\n     done\n   ```\n2. two"
"""As it is copied."""


@pytest.fixture
def stack(theme: Theme, qtbot: QtBot) -> BlockStack:
    made = BlockStack(theme, Formulas(theme))
    qtbot.addWidget(made)
    return made


def view_of(stack: BlockStack, text: str, qtbot: QtBot) -> TextView:
    stack.show_text(text)
    view = stack.views()[0]
    assert isinstance(view, TextView)
    qtbot.waitUntil(lambda: not view._waited_for or view.draw_formulas(), timeout=20_000)
    return view


def everything(view: TextView) -> QTextCursor:
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("A **bold** word", "A bold word"),
        ("the `x = 1` there", "the `x = 1` there"),
        ("two ``a`b`` marks", "two ``a`b`` marks"),
        ("so $x_i^2$ and $x_i^2$.", "so $x_i^2$ and $x_i^2$."),
        ("so \\[y\\] then", "so $$y$$ then"),
        (r"bad $\frac{a$ one", r"bad $\frac{a$ one"),
        ("1. one\n2. two\n   - in `two`\n", "1. one\n2. two\n  - in `two`"),
        ("3. three\n4. four\n", "3. three\n4. four"),
        ("- [ ] open\n- [x] done\n", "- [ ] open\n- [x] done"),
        ("a\nb", "a\nb"),
        ("| a | $b$ |\n|---|---|\n| 1 | 2 |\n", "a\t$b$\n1\t2"),
        ("😀 `é😀` 😀", "😀 `é😀` 😀"),
        ("`npm install`", "npm install"),
        ("a\n\n---\n\nb", "a\n\nb"),
        ("1. run\n   ```sh\n   ls | wc  # why\n\n     done\n   ```\n2. two", NESTED),
    ],
)
def test_a_selection_is_markdown(text: str, copied: str, stack: BlockStack, qtbot: QtBot) -> None:
    assert selected_source(everything(view_of(stack, text, qtbot))).strip() == copied


def test_code_in_a_list_is_code_again_when_it_is_pasted() -> None:
    (block,) = parse(NESTED)
    assert isinstance(block, TextBlock)
    assert "<pre><code>ls | wc  # why\n\n  done</code></pre>" in block.html


@pytest.mark.parametrize(
    ("first", "last", "copied"), [("ls", "done", "ls | wc  # why\n\n  done"), ("wc", "#", "wc  #")]
)
def test_what_is_selected_of_code_alone_runs_where_it_is_pasted(
    first: str, last: str, copied: str, stack: BlockStack, qtbot: QtBot
) -> None:
    document = view_of(stack, NESTED, qtbot).document()
    cursor = document.find(first)
    end = document.find(last, cursor).selectionEnd()
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    assert selected_source(cursor) == copied


@pytest.mark.parametrize(
    ("first", "last", "copied"),
    [("run", "b", "run\t`a`\nstop\t`b`"), ("run", "p", "run\nstop"), ("b", "a", "a\nb"), ("p", "p", "p")],
)
def test_of_a_table_those_cells_are_copied_that_are_shown_as_selected(
    first: str, last: str, copied: str, stack: BlockStack, qtbot: QtBot
) -> None:
    table = "| verb | code |\n|---|---|\n| run | `a` |\n| stop | `b` |\n| n1 | n2 |\n"
    document = view_of(stack, table, qtbot).document()
    cursor = document.find(first, document.find("code"))
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(document.find(last, document.find("code")).selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    assert selected_source(cursor) == copied


def test_a_part_of_a_text_is_only_that_part(stack: BlockStack, qtbot: QtBot) -> None:
    view = view_of(stack, "- one two\n- three $x$ four\n", qtbot)
    cursor = QTextCursor(view.document())
    cursor.setPosition(4)
    cursor.setPosition(view.document().characterCount() - 4, QTextCursor.MoveMode.KeepAnchor)
    assert selected_source(cursor) == "two\n- three $x$ f"


def test_only_where_the_pointer_or_the_keyboard_is_there_is_a_browser(stack: BlockStack, qtbot: QtBot) -> None:
    view = view_of(stack, "Some words", qtbot)
    assert view.findChildren(Browsing) == []
    spot = QPointF(3, 3)
    QApplication.sendEvent(view, QEnterEvent(spot, spot, spot))
    assert len(view.findChildren(Browsing)) == 1
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: view.findChildren(Browsing) == [])
    QApplication.sendEvent(view, QEnterEvent(spot, spot, spot))
    view.browser().selectAll()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.textCursor().hasSelection()


def test_both_paint_the_same(stack: BlockStack, qtbot: QtBot) -> None:
    view = view_of(stack, "Some *words* and `code`\n\n1. one\n2. two\n\n> quoted [link](https://x.example)\n", qtbot)
    stack.resize(400, stack.set_width(400))
    stack.show()
    painted = view.grab().toImage()
    view.browser()
    assert view.grab().toImage() == painted


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QStatusTipEvent):
            self.told.append(event.tip())
        return super().event(event)


def test_where_a_link_leads_is_told_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    stack = BlockStack(theme, Formulas(theme))
    window.setCentralWidget(stack)
    view = view_of(stack, "[bank](https://bank.example@b\u0430nk.example/a%20b)", qtbot)
    (href,) = [text for text in view.toHtml().split('"') if text.startswith("https:")]
    view.browser().highlighted.emit(QUrl(href))
    view.browser().highlighted.emit(QUrl())
    assert window.told == ["https://bank.example@xn--bnk-6cd.example/a%20b", ""]
