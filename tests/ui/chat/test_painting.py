"""What stands on the screen is what would be painted anew: only changed places are painted while an answer grows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.test_stack import ANSWER

# The edge of a round corner or an icon is a shade darker or lighter when a clip runs through it; a mark is 90 pixels.
CURVES = 12


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 420)
    with qtbot.waitExposed(made):
        made.show()
    return made


def on_screen(transcript: Transcript) -> QImage:
    """What the screen shows, with everything painted that is to be painted."""
    QApplication.processEvents()
    QApplication.sendEvent(transcript, QEvent(QEvent.Type.UpdateRequest))
    return transcript.screen().grabWindow(transcript.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def anew(transcript: Transcript) -> QImage:
    """All of it painted again."""
    return transcript.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def stale(transcript: Transcript) -> int:
    """How many pixels of the screen are not what they would be."""
    shown, right = on_screen(transcript), anew(transcript)
    if shown == right:
        return 0
    pairs = zip(memoryview(shown.constBits()).cast("I"), memoryview(right.constBits()).cast("I"), strict=True)
    return sum(one != other for one, other in pairs)


@settings(
    max_examples=10,
    deadline=None,
    # Shrinking would paint for minutes.
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_the_screen_shows_what_would_be_painted_anew(data: st.DataObject, theme: Theme, transcript: Transcript) -> None:
    steps = data.draw(st.lists(st.integers(1, 160), min_size=3, max_size=12), "letters")
    transcript.resize(700, 420)
    question = Message("q", None, Role.USER, "Why?\nAnd how?")
    transcript.show_conversation([question, Message("b", "q", Role.ASSISTANT, ANSWER)], {})
    transcript.begin_answer("a")
    at = data.draw(st.integers(0, len(ANSWER) // 2), "start")
    for step in steps:
        transcript.append_text(ANSWER[at : at + step])
        at += step
        transcript._paint_pending()
        QApplication.processEvents()
        happens = data.draw(st.sampled_from(["nothing"] * 4 + ["scroll", "end", "narrow", "wide", "shown"]), "happens")
        bar = transcript.verticalScrollBar()
        if happens == "scroll":
            bar.setValue(bar.value() - 35)
        elif happens == "end":
            transcript.to_end()
        elif happens in ("narrow", "wide"):
            transcript.resize(580 if happens == "narrow" else 760, 420)
        elif happens == "shown":
            transcript._paint_pending()
        assert stale(transcript) < CURVES, happens
    transcript.finish_answer(Message("a", "b", Role.ASSISTANT, ANSWER[:at]))
    assert stale(transcript) < CURVES
