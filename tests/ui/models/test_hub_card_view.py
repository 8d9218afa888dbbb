"""A model card on the page: all of its words, no picture, links that are only asked for."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from synthia_desktop.markup.card import parse_card
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.models.card_view import CardView
from synthia_desktop.ui.theme import Theme

CARD = """# Synthia

See [the site](https://site.example/x).

| a | b |
|---|--:|
| 1 | 2 |

```py
x = 1
```

End.
"""


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> CardView:
    made = CardView(theme)
    qtbot.addWidget(made)
    made.resize(600, 100)
    made.show()
    return made


def shown(card: CardView, text: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.finished, timeout=10_000):
        card.show_blocks(parse_card(text))


def test_text_and_code_below_each_other(card: CardView, qtbot: QtBot) -> None:
    shown(card, CARD, qtbot)
    words = card.plain_text()
    assert [words.index(part) for part in ("Synthia", "the site", "x = 1", "End.")] == sorted(
        words.index(part) for part in ("Synthia", "the site", "x = 1", "End.")
    )
    views = [*card.findChildren(TextView), *card.findChildren(CodeView)]
    assert len(views) == 3
    tops = sorted((view.y(), view.height()) for view in views)
    assert all(top + height <= after for (top, height), (after, _) in pairwise(tops))
    assert card.height() >= tops[-1][0] + tops[-1][1]


def test_tables_have_lines_and_keep_their_alignment(card: CardView, qtbot: QtBot) -> None:
    shown(card, CARD, qtbot)
    html = card.findChildren(TextView)[0].toHtml()
    assert 'align="right"' in html
    assert "border-bottom" in html


def test_a_link_is_asked_for_and_not_opened(card: CardView, qtbot: QtBot) -> None:
    shown(card, CARD, qtbot)
    with qtbot.waitSignal(card.link_requested) as asked:
        card.findChildren(TextView)[0].browser().anchorClicked.emit(QUrl("https://site.example/x"))
    assert asked.args == ["https://site.example/x"]


def test_a_narrower_page_makes_a_longer_card(card: CardView, theme: Theme, qtbot: QtBot) -> None:
    shown(card, "word " * 400, qtbot)
    wide = card.height()
    card.resize(300, card.height())
    assert card.height() > 1.5 * wide


def test_a_new_theme_shows_the_same_words(card: CardView, theme: Theme, qtbot: QtBot) -> None:
    shown(card, CARD, qtbot)
    before = card.plain_text()
    with qtbot.waitSignal(card.finished):
        theme.set_mode("light")
    assert card.plain_text() == before


def test_another_card_takes_the_place_of_one_that_is_still_growing(card: CardView, qtbot: QtBot) -> None:
    card.show_blocks(parse_card("long text\n\n" * 3000))
    shown(card, "short", qtbot)
    assert card.plain_text() == "short"
