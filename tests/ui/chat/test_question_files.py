"""A question shows the files that it came with below its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Attachment, Enclosure, Kind, Passage
from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

LEASE = Attachment("lease.pdf", Kind.PDF, 22_000, "", "d1", 9_000, 12, tokens=2_100, mode="retrieval")
NOTES = Attachment("notes.md", Kind.MARKDOWN, 162, "", "d2", 162, tokens=40)
SENT = (Passage("d1", 1, 0, 5, "Words", "lease.pdf", 2), Passage("d1", 2, 9, 14, "Other", "lease.pdf", 3))
QUESTION = Message("q", None, Role.USER, "Who pays?", enclosed=Enclosure((LEASE, NOTES), SENT, "<passages>"))
LATER = Message("q2", "q", Role.USER, "And then?", enclosed=Enclosure((), SENT[:1], "<passages>"))


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    made.show_conversation([QUESTION, LATER], {})
    return made


def question(transcript: Transcript, message_id: str) -> UserMessage:
    view = transcript.message_view(message_id)
    assert isinstance(view, UserMessage)
    return view


def place(part: QWidget, whole: QWidget) -> QRect:
    return QRect(part.mapTo(whole, QPoint(0, 0)), part.size())


def test_files_and_passages_are_named(transcript: Transcript) -> None:
    files = question(transcript, "q").files
    assert files is not None
    assert files.names() == [
        "lease.pdf, PDF · 22 KB · 12 pages · 2 passages",
        "notes.md, Markdown · 162 B · 40 tokens",
    ]
    later = question(transcript, "q2").files
    assert later is not None
    assert later.names() == ["lease.pdf, 1 passage of an earlier file"]
    assert question(transcript, "q").accessibleName() == f"You: Who pays?. Attached: {'; '.join(files.names())}"


@pytest.mark.parametrize("width", [420, 820])
@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_they_stand_below_the_words_within_the_bubble(
    transcript: Transcript, theme: Theme, width: int, scale: float
) -> None:
    theme.set_text_scale(scale)
    transcript.resize(width, 600)
    view = question(transcript, "q")
    assert view.files is not None
    view.files.layout().activate()  # type: ignore[union-attr]
    words, bubble = place(view.text_view, view), place(view.bubble, view)
    for chip in view.files.chips:
        at = place(chip, view)
        assert at.top() >= words.bottom() - view.text_view.rise()
        assert bubble.contains(at)
    assert view.rect().contains(bubble)
    below = question(transcript, "q2")
    assert below.y() >= view.y() + view.height()


def test_one_is_opened_by_mouse_and_keyboard(transcript: Transcript, qtbot: QtBot) -> None:
    files = question(transcript, "q").files
    assert files is not None
    with qtbot.waitSignal(transcript.file_requested) as asked:
        qtbot.mouseClick(files.chips[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["q", "d2"]
    with qtbot.waitSignal(transcript.file_requested) as asked:
        qtbot.keyClick(files.chips[0], Qt.Key.Key_Return)
    assert asked.args == ["q", "d1"]


def test_the_keyboard_reaches_them_in_the_message_it_is_in(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.activateWindow()
    transcript.focus_message(0)
    files, others = question(transcript, "q").files, question(transcript, "q2").files
    assert files is not None
    assert others is not None
    assert files.chips[0].focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert others.chips[0].focusPolicy() == Qt.FocusPolicy.ClickFocus
    files.chips[0].setFocus()
    qtbot.keyClick(files.chips[0], Qt.Key.Key_Right)
    assert files.chips[1].hasFocus()
    qtbot.keyClick(files.chips[1], Qt.Key.Key_Down)
    assert question(transcript, "q2").hasFocus(), "down goes to the next message, as from everywhere in it"


def test_delete_on_a_file_that_was_sent_deletes_nothing(transcript: Transcript, qtbot: QtBot) -> None:
    files = question(transcript, "q").files
    assert files is not None
    with qtbot.assertNotEmitted(transcript.delete_requested):
        qtbot.keyClick(files.chips[0], Qt.Key.Key_Delete)
