"""Numbers in answers become links to passages where they are shown, also while the answer grows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Enclosure, Passage
from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.citing import citation_in, cited
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

TIPS = {1: "lease.pdf · Page 2\nThe tenant pays", 2: "b", 12: "<c> & d"}
ANSWER = "The tenant pays [1].\n\n- up to 500 euros [2, 12], and `a[1]`\n\n[1](https://example.org) and [7]\n"


def links(html: str) -> list[str]:
    return [part.split('"')[1] for part in html.split("<a ")[1:]]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>so it is [1].</p>", ["cite:1"]),
        ("<p>[1][2]</p>", ["cite:1", "cite:2"]),
        ("<p>[1, 12] and 【2】</p>", ["cite:1", "cite:12", "cite:2"]),
        ("<p>[3] and [x] and [] and [1</p>", []),
        ("<p><code>a[1]</code> [2]</p>", ["cite:2"]),
        ('<p><a href="https://example.org">[1]</a> [2]</p>', ["https://example.org", "cite:2"]),
        ("<p>nothing to see</p>", []),
    ],
)
def test_only_numbers_that_exist_become_links(html: str, found: list[str]) -> None:
    made = cited(html, TIPS)
    assert links(made) == found
    assert cited(html, {}) == html


def test_what_is_said_of_a_passage_cannot_break_out_of_its_place() -> None:
    assert 'title="&lt;c&gt; &amp; d"' in cited("<p>[12]</p>", TIPS)


def test_other_links_are_none_to_passages() -> None:
    assert [citation_in(link) for link in ("cite:3", "cite:x", "https://a", "#note-1", "")] == [3] + [None] * 4


def anchors(view: TextView) -> list[tuple[str, str, str]]:
    """(words, address, tooltip) of each link that is shown."""
    found: list[tuple[str, str, str]] = []
    block = view.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            form = fragment.charFormat()
            if form.isAnchor():
                found.append((fragment.text(), form.anchorHref(), form.toolTip()))
            at += 1
        block = block.next()
    return found


def passage(number: int) -> Passage:
    return Passage("doc", number, 0, 5, f"Words of {number}", "lease.pdf", number + 1)


QUESTION = Message(
    "q", None, Role.USER, "Who pays?", enclosed=Enclosure((), tuple(map(passage, (1, 2, 12))), "<passages>")
)


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    return made


def shown(transcript: Transcript, message_id: str) -> list[tuple[str, str, str]]:
    view = transcript.message_view(message_id)
    assert isinstance(view, AssistantMessage)
    return [anchor for text in view.stack.views() if isinstance(text, TextView) for anchor in anchors(text)]


def test_a_stored_answer_has_its_links_and_stays_as_it_is(transcript: Transcript) -> None:
    answer = Message("a", "q", Role.ASSISTANT, ANSWER)
    transcript.show_conversation([QUESTION, answer], {})
    found = shown(transcript, "a")
    assert [(words, link) for words, link, _ in found] == [
        ("[1]", "cite:1"),
        ("2", "cite:2"),
        ("12", "cite:12"),
        ("1", "https://example.org"),
    ]
    assert found[0][2] == "lease.pdf, page 2\nWords of 1"
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    assert view.copied_text() == ANSWER


def test_answers_further_down_cite_them_too_and_those_above_do_not(transcript: Transcript) -> None:
    before = Message("b", None, Role.ASSISTANT, "Before [1].")
    later = Message("l", "q2", Role.ASSISTANT, "Later [1].")
    messages = [Message("q0", None, Role.USER, "Hi"), before, QUESTION]
    messages += [Message("a", "q", Role.ASSISTANT, "So [2]."), Message("q2", "a", Role.USER, "And?"), later]
    transcript.show_conversation(messages, {})
    assert shown(transcript, "b") == []
    assert [link for _, link, _ in shown(transcript, "l")] == ["cite:1"]


@pytest.mark.parametrize("size", [1, 3, 7])
def test_a_growing_answer_shows_the_same_links(transcript: Transcript, size: int) -> None:
    stored = Message("a", "q", Role.ASSISTANT, ANSWER)
    transcript.show_conversation([QUESTION, stored], {})
    wanted = shown(transcript, "a")
    transcript.show_conversation([QUESTION], {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    first: list[tuple[str, str, str]] = []
    for at in range(0, len(ANSWER), size):
        view.append(ANSWER[at : at + size])
        view.show_waiting()
        first = first or shown(transcript, "a")
    assert first[0][:2] == ("[1]", "cite:1"), "it is a link before the answer has ended"
    assert shown(transcript, "a") == wanted
    transcript.finish_answer(Message("a", "q", Role.ASSISTANT, ANSWER, MessageState.COMPLETE))
    assert shown(transcript, "a") == wanted


@pytest.mark.parametrize("brackets", ["[]", "【】", "［］"])
def test_a_growing_answer_cites_in_all_brackets(brackets: str, transcript: Transcript) -> None:
    transcript.show_conversation([QUESTION], {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    pieces = ["As it says ", brackets[0], "1", f"{brackets[1]}.", " And", " more."]
    for piece in pieces:
        view.append(piece)
        view.show_waiting()
    transcript.finish_answer(Message("a", "q", Role.ASSISTANT, "".join(pieces), MessageState.COMPLETE))
    assert [words for words, _, _ in shown(transcript, "a")] == ["1".join(brackets)]


def test_a_link_is_followed_by_mouse_and_keyboard_and_tells_of_its_passage(
    transcript: Transcript, qtbot: QtBot
) -> None:
    transcript.show_conversation([QUESTION, Message("a", "q", Role.ASSISTANT, "So it is [1].")], {})
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    (text,) = view.stack.views()
    assert isinstance(text, TextView)
    browser = text.browser()
    cursor = QTextCursor(text.document())
    cursor.setPosition(10)
    spot = browser.cursorRect(cursor).center() + QPoint(1, 0)
    assert browser.anchorAt(spot) == "cite:1"
    assert browser._tip_at(spot) == "lease.pdf, page 2\nWords of 1"
    with (
        qtbot.waitSignal(transcript.citation_requested) as asked,
        qtbot.assertNotEmitted(transcript.link_requested),
    ):
        text.link_requested.emit("cite:1")
    assert asked.args == ["a", 1]
    view.set_current(True)
    assert text.has_links(), "Tab stops at the answer's links"
