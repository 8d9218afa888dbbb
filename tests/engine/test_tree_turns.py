"""What a step in a conversation's tree costs with the demo model: the tokens after the fork exactly, and no other."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, turns_of
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, PromptModel, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import Collected, answer

GREEDY = SamplingParams(temperature=0.0, max_tokens=400)


class Chat:
    """A conversation with the demo model, as the window has it."""

    def __init__(self, session: Session, model: PromptModel) -> None:
        self.session, self.model = session, model
        self.tree = Conversation("c")

    def ask(self, question: str, parent: str | None) -> Collected:
        """Ask below a message; the question gets its text as id, the answer the same with an exclamation mark."""
        self.tree.current_id = parent
        self.tree.add(Message(question, parent, Role.USER, question))
        written = answer(self.session, self.prompt(), GREEDY)
        self.tree.add(Message(f"{question}!", question, Role.ASSISTANT, written.text))
        return written

    def prompt(self, prefill: str = "") -> Prompt:
        return render("auto", "", turns_of(self.tree.branch()), self.model, prefill)

    def tokens(self) -> list[int]:
        return list(self.session.evaluator.tokens)

    def wanted(self) -> list[int]:
        return self.session.vocabulary.tokenize(self.prompt())


@pytest.fixture
def chat(native: Native, demo_model: Path) -> Iterator[Chat]:
    loaded = load(native, str(demo_model), LoadParams(threads=1), StopFlag(), lambda _fraction: None)
    assert loaded is not None
    session, info = loaded
    yield Chat(session, PromptModel.of(info))
    session.close()


@pytest.fixture
def questions(demo_model: Path) -> list[str]:
    offered = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))
    return [turn["question"] for turn in offered["conversations"][0]["turns"]]


def shared(ours: list[int], theirs: list[int]) -> int:
    return next((n for n, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))


def test_an_edit_in_the_middle_evaluates_what_is_after_the_fork(chat: Chat, questions: list[str]) -> None:
    parent = None
    for question in questions:
        chat.ask(question, parent)
        parent = f"{question}!"
    before, middle = chat.tokens(), f"{questions[1]}!"
    written = chat.ask("Where are models kept", middle)
    chat.tree.current_id = "Where are models kept"
    wanted = chat.wanted()
    fork = shared(before, wanted)
    assert fork > len(
        chat.session.vocabulary.tokenize(render("auto", "", turns_of(chat.tree.path(middle)[:1]), chat.model))
    )
    assert written.stats.prompt_tokens == len(wanted)
    assert written.stats.evaluated_tokens == len(wanted) - fork
    assert chat.tokens()[: len(wanted)] == wanted


def test_back_on_the_old_branch_only_what_is_after_the_fork_is_evaluated(chat: Chat, questions: list[str]) -> None:
    chat.ask(questions[0], None)
    chat.ask(questions[1], f"{questions[0]}!")
    chat.ask(questions[2], f"{questions[0]}!")
    before = chat.tokens()
    chat.tree.current_id = f"{questions[1]}!"
    written = chat.ask(questions[3], f"{questions[1]}!")
    chat.tree.current_id = questions[3]
    wanted = chat.wanted()
    assert written.stats.evaluated_tokens == len(wanted) - shared(before, wanted)
    assert 0 < shared(before, wanted) < len(wanted) - 1


def test_another_answer_evaluates_one_token(chat: Chat, questions: list[str]) -> None:
    chat.ask(questions[0], None)
    chat.tree.current_id = questions[0]
    assert answer(chat.session, chat.prompt(), GREEDY).stats.evaluated_tokens == 1


@pytest.mark.parametrize("cut", [1, 2, 3, 7, 20])
def test_an_answer_that_reached_its_limit_goes_on_as_if_it_had_none(chat: Chat, questions: list[str], cut: int) -> None:
    """Token by token the same answer, at the cost of the one token that was written but not evaluated."""
    whole = chat.ask(questions[0], None)
    tokens = chat.tokens()
    chat.tree.current_id = questions[0]
    first = answer(chat.session, chat.prompt(), replace(GREEDY, max_tokens=cut))
    assert first.stats.finish_reason == "length"
    rest = answer(chat.session, chat.prompt(first.text), GREEDY)
    assert first.text + rest.text == whole.text
    assert rest.stats.evaluated_tokens == 1
    assert chat.tokens() == tokens
    assert rest.stats.prompt_tokens + rest.stats.generated_tokens == (
        whole.stats.prompt_tokens + whole.stats.generated_tokens
    )


def test_an_answer_begins_with_the_given_words(chat: Chat, questions: list[str]) -> None:
    whole = chat.ask(questions[0], None)
    chat.tree.current_id = questions[0]
    words = " ".join(whole.text.split(" ")[:3])
    rest = answer(chat.session, chat.prompt(words), GREEDY)
    assert words + rest.text == whole.text


def test_a_deleted_turn_leaves_the_prompt_and_nothing_else(chat: Chat, questions: list[str]) -> None:
    for number, question in enumerate(questions[:3]):
        chat.ask(question, f"{questions[number - 1]}!" if number else None)
    before = chat.tokens()
    for gone in (questions[1], f"{questions[1]}!"):
        chat.tree.delete(gone, 1.0, following=False)
    assert [t.user for t in turns_of(chat.tree.branch())] == [questions[0], questions[2]]
    written = chat.ask(questions[3], f"{questions[2]}!")
    chat.tree.current_id = questions[3]
    wanted = chat.wanted()
    assert written.stats.evaluated_tokens == len(wanted) - shared(before, wanted)
    assert chat.tree.messages[questions[1]].state is MessageState.COMPLETE
