"""Words of every script in the window: in their own direction, wrapped without spaces, never cut inside a sign."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.search import Search
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.controls.own_direction import begins_right, draw_own_direction
from synthia_desktop.ui.theme import Theme
from tests.core.test_graphemes import boundaries
from tests.ui.scripts import ARABIC, CHINESE, EMOJI, FAMILY, FLAG, HEBREW, HEBREW_TITLE, JAPANESE, WAVE

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Transcript:
    """A question and an answer each from right to left and without spaces."""
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    texts = (HEBREW, ARABIC, EMOJI, f"{CHINESE}\n\n{JAPANESE}")
    roles = (Role.USER, Role.ASSISTANT) * 2
    told = [Message(f"m{n}", None, role, text) for n, (role, text) in enumerate(zip(roles, texts, strict=True))]
    made.show_conversation(told, {})
    for number in range(len(texts)):
        made.focus_message(number)
    return made


def question(shown: Transcript, name: str) -> UserMessage:
    view = shown.message_view(name)
    assert isinstance(view, UserMessage)
    return view


def answer(shown: Transcript, name: str) -> AssistantMessage:
    view = shown.message_view(name)
    assert isinstance(view, AssistantMessage)
    return view


def test_each_paragraph_has_its_own_direction(shown: Transcript) -> None:
    assert question(shown, "m0").text_view.document().firstBlock().textDirection() == RIGHT
    assert question(shown, "m2").text_view.document().firstBlock().textDirection() == LEFT
    directions: dict[str, Qt.LayoutDirection] = {}
    for view in answer(shown, "m1").stack.views():
        if isinstance(view, CodeView):
            assert view.layoutDirection() == LEFT
            continue
        block = view.document().begin() if isinstance(view, TextView) else None
        while block is not None and block.isValid():
            directions[block.text()] = block.textDirection()
            block = block.next()
    assert next(found for text, found in directions.items() if text.startswith("المدار")) == RIGHT
    assert next(found for text, found in directions.items() if text.startswith("الصعود")) == RIGHT
    assert next(found for text, found in directions.items() if text.startswith("English")) == LEFT


def test_what_has_no_spaces_is_wrapped(shown: Transcript) -> None:
    for view in answer(shown, "m3").stack.views():
        assert isinstance(view, TextView)
        document = view.document()
        layout = document.firstBlock().layout()
        assert layout.lineCount() > 2
        widths = [layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount())]
        assert max(widths) <= document.textWidth()
    assert question(shown, "m2").text_view.document().firstBlock().layout().lineCount() > 1


@pytest.mark.parametrize("text", [EMOJI, f"{FLAG * 20}", f"e\u0301{WAVE}" * 12, FAMILY * 9])
def test_no_elided_text_ends_inside_a_sign(theme: Theme, text: str) -> None:
    metrics, places = QFontMetrics(theme.font("body")), boundaries(text)
    for width in range(10, 300, 7):
        kept = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width).removesuffix("…")
        assert len(kept.encode("utf-16-le")) // 2 in places


def painted(theme: Theme, text: str, window: Qt.LayoutDirection) -> QImage:
    image = QImage(QSize(400, 30), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(theme.font("body"))
    draw_own_direction(painter, QRect(0, 0, 400, 30), text, window)
    painter.end()
    return image


def ink(image: QImage) -> list[int]:
    """The columns in which something is painted."""
    white = 0xFFFFFFFF
    return [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height()))]


def test_a_title_is_painted_in_its_own_direction_at_the_side_of_the_window(theme: Theme) -> None:
    in_left, in_right = painted(theme, HEBREW_TITLE, LEFT), painted(theme, HEBREW_TITLE, RIGHT)
    assert ink(in_left)[0] < 10
    assert ink(in_right)[-1] > 390
    marked = ink(painted(theme, HEBREW_TITLE.rstrip("?"), LEFT))
    assert len(marked) < len(ink(in_left))
    assert marked[-1] < ink(in_left)[-1], "the question mark stands at the left, where the sentence ends"


@pytest.mark.parametrize(
    ("text", "wanted"), [(HEBREW_TITLE, True), ("مرحبا", True), ("7 מים", True), ("Rocket", False), ("…?", False)]
)
def test_the_first_letter_says_the_direction(text: str, wanted: bool) -> None:
    assert begins_right(text) is wanted


@pytest.mark.parametrize("word", ["السرعة", "למסלול", "横向速度", "ロケット", "Falcon"])
def test_words_of_every_script_are_found(tmp_path: Path, word: str) -> None:
    store = ConversationStore(tmp_path / "synthia.db")
    store.save(Conversation("scripts", HEBREW_TITLE))
    for number, text in enumerate((HEBREW, ARABIC, CHINESE, JAPANESE)):
        store.put_message("scripts", Message(f"m{number}", None, Role.USER, text))
    search = Search(tmp_path / "synthia.db")
    while search.index_more():
        pass
    found = search.find(parse_query(word))
    search.close()
    store.close()
    assert any(hit.message_id for chat in found for hit in chat.hits)
