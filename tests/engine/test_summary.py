"""Chats whose oldest turns are summarised: the summary stands in their place, and where there is none they leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.context import SUMMARY_HEADING, ChatPrompt
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine import session as session_module
from synthia_desktop.engine.portions import Portion
from synthia_desktop.engine.protocol import AnswerEvent, ContextFilled, Summarised, Summarising
from synthia_desktop.engine.rolling import Report
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.engine.summary import INSTRUCTION, no_reasoning, summary_of, summary_prompt
from tests.engine.chats import GREEDY, Chat, Told
from tests.engine.conftest import OpenSession

pytestmark = pytest.mark.integration

SMALL = LoadParams(threads=1, context_length=512)
QUESTIONS = ["Hello", "Thank you", "What are you?", "What can you do?", "How were you made?", "What is a GGUF file?"]
LONG = replace(GREEDY, max_tokens=128)


@pytest.fixture
def demo(open_session: OpenSession, demo_model: Path) -> Session:
    return open_session(demo_model, SMALL)


def grow(chat: Chat, until: Callable[[Told], bool]) -> Told:
    for number in range(40):
        told = chat.ask(QUESTIONS[number % len(QUESTIONS)], LONG)
        if until(told):
            return told
    raise AssertionError("it never came to that")


def cached_text(session: Session) -> str:
    return b"".join(map(session.vocabulary.piece, session.evaluator.tokens)).decode("utf-8", "replace")


def test_the_summary_stands_in_the_place_of_the_turns_that_leave(demo: Session) -> None:
    chat = Chat(demo, "summarise", system="Be brief.")
    told = grow(chat, lambda told: bool(told.summaries))
    (summary,) = told.summaries
    assert summary.text
    assert 1 <= summary.turns < len(chat.prompt.turns)
    assert told.uses[0].start == summary.turns
    assert f"Be brief.\n\n{SUMMARY_HEADING}\n{summary.text}\nUSER: " in cached_text(demo)
    kinds = [type(event) for event in told.events]
    assert kinds.index(Summarising) < kinds.index(Summarised) < kinds.index(ContextFilled)
    growing = [event.text for event in told.events if isinstance(event, Summarising)]
    assert growing[-1].strip() == summary.text
    assert growing == sorted(growing, key=len)


def test_half_of_the_context_is_free_then_so_that_it_lasts(demo: Session) -> None:
    chat = Chat(demo, "summarise")
    grow(chat, lambda told: bool(told.summaries))
    following = [chat.ask(question, LONG) for question in QUESTIONS[:3]]
    assert not any(told.summaries for told in following)
    assert all(told.stats.evaluated_tokens < 40 for told in following)
    again = grow(chat, lambda told: bool(told.summaries))
    assert again.summaries[0].turns > following[0].uses[0].start


def test_writing_it_reads_little_of_the_chat_again(demo: Session) -> None:
    """It is asked at the end of what is in the cache already."""
    chat = Chat(demo, "summarise")
    evaluated: list[int] = []
    evaluate = demo.evaluator.evaluate

    def watched(tokens: list[int], report: Report, portions: Sequence[Portion] = ()) -> bool:
        evaluated.append(len(tokens))
        return evaluate(tokens, report, portions)

    demo.evaluator.evaluate = watched
    grow(chat, lambda told: bool(told.summaries) or bool(evaluated.clear()))
    instruction = demo.vocabulary.count(INSTRUCTION)
    assert evaluated[0] < instruction + 20
    assert len(evaluated) == 2


def test_the_persons_own_summary_is_sent(demo: Session) -> None:
    chat = Chat(demo, "summarise")
    grow(chat, lambda told: bool(told.summaries))
    chat.prompt = chat.prompt.with_summary("We spoke of GGUF files.", chat.prompt.summarised)
    chat.ask("Hello", LONG)
    assert f"{SUMMARY_HEADING}\nWe spoke of GGUF files.\nUSER: " in cached_text(demo)


def test_a_summary_of_another_policy_is_not_asked_for(demo: Session) -> None:
    chat = Chat(demo, "roll")
    told = grow(chat, lambda told: told.uses[0].start > 0)
    assert told.summaries == []


def test_a_stop_while_it_is_written_ends_the_answer_and_keeps_none(demo: Session, stop: StopFlag) -> None:
    chat, told = Chat(demo, "summarise"), Told()
    while demo.measure(chat.open("How were you made?"), 128).start == 0:
        chat.ask("How were you made?", LONG)
    stop.begin(1)

    def send(event: AnswerEvent) -> None:
        told.events.append(event)
        if isinstance(event, Summarising):
            stop.stop(1)

    demo.answer(1, chat.open("How were you made?"), LONG, send)
    assert told.stats.finish_reason == "cancelled"
    assert told.summaries == []
    assert told.text == ""
    stop.begin(2)
    assert chat.ask("Hello", LONG).summaries[0].text


def test_where_none_is_written_the_turns_leave_without(demo: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        session_module, "summary_sampling", lambda _length: SamplingParams(temperature=0.0, seed=0, max_tokens=0)
    )
    chat = Chat(demo, "summarise")
    told = grow(chat, lambda told: bool(told.summaries))
    assert told.summaries == [Summarised(1, "", 0)]
    assert told.uses[0].start > 0
    assert told.text
    assert SUMMARY_HEADING not in cached_text(demo)


def test_of_a_chat_of_many_contexts_the_newest_part_is_summarised(demo: Session) -> None:
    turns = tuple(Turn(f"Hello {number}", "Hello. I am the demo model.") for number in range(2000))
    chat = Chat(demo, "summarise")
    chat.prompt = replace(chat.prompt, turns=turns)
    asked, start = summary_prompt(chat.open("Hello"), 1990, demo.fitter)
    assert len(asked.turns) == 1991
    assert 1900 < start < 1990
    told = chat.ask("Hello", LONG)
    assert told.summaries[0].turns > 1980
    assert told.text


def test_a_long_answer_rolls_on_without_a_summary(demo: Session) -> None:
    """It is written by the time the context is full; what leaves for it is summarised before the next one."""
    chat = Chat(demo, "summarise")
    for question in QUESTIONS[:5]:
        chat.ask(question, LONG)
    told = Told()
    asked = ChatPrompt("synthia", "", (*chat.prompt.turns, Turn("Hello")), chat_id="chat", policy="summarise")
    endless = SamplingParams(temperature=1.9, top_k=0, seed=4, max_tokens=500)
    demo.answer(1, asked, endless, told.events.append)
    assert told.summaries == []
    assert told.stats.finish_reason in ("stop", "length")


@pytest.mark.parametrize(
    ("written", "summary"),
    [
        ("They met.\n", "They met."),
        ("<think>\nWho met?\n</think>\n\nThey met.", "They met."),
        ("<think>\nWho met? Let me", ""),
        ("  ", ""),
    ],
)
def test_what_a_model_thought_is_no_summary(written: str, summary: str) -> None:
    assert summary_of(written) == summary


def test_a_model_that_reasons_is_asked_not_to(demo: Session) -> None:
    template = "{{ messages }}{% set content = content.split('</think>')[-1] %}<think>\n"
    assert no_reasoning(template) == "<think>\n\n</think>\n\n"
    assert no_reasoning("{{ messages }}") == no_reasoning(None) == ""
    asked, _ = summary_prompt(ChatPrompt("synthia", "", (Turn("a", "b"), Turn("c"))), 1, demo.fitter)
    assert asked.prefill == ""
