"""An answer of the demo model at a high temperature comes out again to the last letter, whatever the cache holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import FlashAttention, LoadParams
from synthia_desktop.core.prompt import Prompt, PromptModel, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.recipe import read_recipe
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import Collected, answer

pytestmark = pytest.mark.integration

LIVELY = SamplingParams(temperature=2.0, top_k=0, max_tokens=120)
LOADS = {
    "as it comes": LoadParams(threads=2),
    "without flash attention": LoadParams(threads=2, flash_attention=FlashAttention.OFF),
    "small batches": LoadParams(threads=1, batch_size=64, ubatch_size=32),
}

Open = Callable[[], Session]


@pytest.fixture(params=list(LOADS))
def open_demo(request: pytest.FixtureRequest, native: Native, demo_model: Path) -> Iterator[Open]:
    """Loads the demo model anew each time, always with the same parameters."""
    opened: list[Session] = []

    def start() -> Session:
        loaded = load(native, str(demo_model), LOADS[request.param], StopFlag(), lambda _fraction: None)
        assert loaded is not None
        opened.append(loaded[0])
        return loaded[0]

    yield start
    for session in opened:
        session.close()


class Chat:
    """Three turns with a session, the last of which is to come out again."""

    def __init__(self, session: Session, model: PromptModel, questions: list[str]) -> None:
        self.session, self.model = session, model
        self.turns: list[Turn] = []
        for seed, question in enumerate(questions[:3]):
            self.prompt = self.ask(question)
            self.seed = seed
            self.written = answer(session, self.prompt, self.sampling)
            self.turns.append(Turn(question, self.written.text))

    @property
    def sampling(self) -> SamplingParams:
        return SamplingParams(**{**vars(LIVELY), "seed": self.seed})

    def ask(self, question: str) -> Prompt:
        return render("auto", "You are the demo.", [*self.turns, Turn(question)], self.model)

    def again(self, session: Session) -> Collected:
        return answer(session, self.prompt, self.sampling, self.written.stats.recipe)


@pytest.fixture
def chat(open_demo: Open, demo_model: Path) -> Chat:
    offered = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))
    questions = [turn["question"] for turn in offered["conversations"][0]["turns"]]
    session = open_demo()
    return Chat(session, PromptModel(name="synthia-demo"), questions)


def assert_same(chat: Chat, again: Collected) -> None:
    assert chat.written.stats.generated_tokens > 20
    assert again.text == chat.written.text
    assert again.stats.recipe == chat.written.stats.recipe != ""


def test_at_once(chat: Chat) -> None:
    again = chat.again(chat.session)
    assert_same(chat, again)
    last = read_recipe(chat.written.stats.recipe).portions[-1]
    assert again.stats.evaluated_tokens == last.kept  # what came before it is in the cache still


def test_after_another_chat_has_taken_the_cache(chat: Chat) -> None:
    answer(chat.session, "Something else that begins otherwise", LIVELY)
    assert_same(chat, chat.again(chat.session))


def test_after_the_chat_has_gone_on(chat: Chat) -> None:
    answer(chat.session, chat.ask("And what then?"), LIVELY)
    assert_same(chat, chat.again(chat.session))


def test_in_a_model_that_was_loaded_anew(chat: Chat, open_demo: Open) -> None:
    assert_same(chat, chat.again(open_demo()))


def test_an_edit_in_the_middle_of_a_batch(chat: Chat) -> None:
    """Of the batch that the edited question was in only the beginning is still in the cache."""
    turns = [*chat.turns[:2], Turn(chat.turns[2].user + " And why?")]
    prompt = render("auto", "You are the demo.", turns, chat.model)
    first = answer(chat.session, prompt, LIVELY)
    answer(chat.session, "Something else that begins otherwise", LIVELY)
    again = answer(chat.session, prompt, SamplingParams(**{**vars(LIVELY), "seed": None}), first.stats.recipe)
    assert again.text == first.text


@pytest.mark.parametrize("recipe", ["nonsense", ";;", "0123456789abcdef;1*3;", "0123456789abcdef;1*3;9:9:1,2"])
def test_the_recipe_of_another_prompt_counts_for_nothing(chat: Chat, recipe: str) -> None:
    again = answer(chat.session, chat.prompt, chat.sampling, recipe)
    assert again.stats.evaluated_tokens == 1
    assert again.stats.prompt_tokens == chat.written.stats.prompt_tokens
