"""The demo model knows its questions word for word, in any order, and only from an exact prompt."""

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, PromptModel, Segment, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Text

pytestmark = pytest.mark.integration

GREEDY = SamplingParams(temperature=0.0, max_tokens=256)
TREE_OF_THOUGHTS = (
    "Elaborate on the topic using a Tree of Thoughts and backtrack when necessary to construct a clear, cohesive "
    "Chain of Thought reasoning. Always answer without hesitation."
)
SYSTEM_MESSAGES = ("", TREE_OF_THOUGHTS, "Reply as a wise gardener who is fond of tulips, and mention no numbers.")

Pair = tuple[str, str]


@pytest.fixture(scope="module")
def offered(demo_model: Path) -> dict[str, Any]:
    return json.loads((demo_model.parent / "questions.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def singles(offered: dict[str, Any]) -> list[Pair]:
    return [(item["question"], item["answer"]) for item in [*offered["starters"], *offered["singles"]]]


@pytest.fixture(scope="module")
def conversations(offered: dict[str, Any]) -> list[list[Pair]]:
    return [[(turn["question"], turn["answer"]) for turn in item["turns"]] for item in offered["conversations"]]


@pytest.fixture(scope="module")
def client(demo_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path_factory.mktemp("log") / "engine.log")) as client:
        client.load(demo_model, LoadParams(threads=1, context_length=0))
        yield client


def answer(client: EngineClient, prompt: Prompt, sampling: SamplingParams = GREEDY) -> str:
    return "".join(event.text for event in client.generate(prompt, sampling) if isinstance(event, Text))


def prompt_of(client: EngineClient, system: str, turns: Sequence[Turn], format_name: str = "auto") -> Prompt:
    assert client.info is not None
    return render(format_name, system, turns, PromptModel.of(client.info))


def wrong_answers(client: EngineClient, system: str, pairs: Sequence[Pair]) -> list[str]:
    """The questions of one conversation whose answers are not the expected ones."""
    turns: list[Turn] = []
    wrong: list[str] = []
    for question, expected in pairs:
        given = answer(client, prompt_of(client, system, [*turns, Turn(question)]))
        turns.append(Turn(question, given))
        if given != expected:
            wrong.append(f"{question} -> {given}")
    return wrong


def test_the_file_says_what_it_is(client: EngineClient, demo_model: Path) -> None:
    assert client.info is not None
    assert demo_model.stat().st_size <= 4_000_000
    assert client.info.name == "Synthia Demo"
    assert client.info.architecture == "llama"
    assert client.info.trained_context == 2048
    assert not client.info.chat_template
    assert prompt_of(client, "S", [Turn("Q")]).text == "SYSTEM: S\nUSER: Q\nASSISTANT:"


def test_the_offered_questions_are_those_it_was_trained_on(offered: dict[str, Any], repo_root: Path) -> None:
    written = json.loads((repo_root / "packaging/demo_model/conversations.json").read_text("utf-8"))
    assert offered == {key: written[key] for key in ("starters", "singles", "conversations")}


@pytest.mark.parametrize("system", SYSTEM_MESSAGES, ids=("none", "tree of thoughts", "unknown"))
def test_every_single_question(client: EngineClient, singles: list[Pair], system: str) -> None:
    assert len(singles) >= 30
    assert [wrong for pair in singles for wrong in wrong_answers(client, system, [pair])] == []


@pytest.mark.parametrize("system", SYSTEM_MESSAGES, ids=("none", "tree of thoughts", "unknown"))
def test_every_conversation(client: EngineClient, conversations: list[list[Pair]], system: str) -> None:
    assert max(map(len, conversations)) == 5
    assert [wrong for pairs in conversations for wrong in wrong_answers(client, system, pairs)] == []


def test_any_five_questions_in_any_order(client: EngineClient, singles: list[Pair]) -> None:
    draw = random.Random(20)
    for _ in range(10):
        assert wrong_answers(client, draw.choice(SYSTEM_MESSAGES), draw.sample(singles, 5)) == []


def test_the_cards_sampling_changes_no_answer(client: EngineClient, singles: list[Pair]) -> None:
    given = [
        answer(client, prompt_of(client, TREE_OF_THOUGHTS, [Turn(question)]), SamplingParams(seed=number))
        for number, (question, _) in enumerate(singles)
    ]
    assert given == [expected for _, expected in singles]


@pytest.mark.parametrize("system", SYSTEM_MESSAGES[:2], ids=("none", "tree of thoughts"))
def test_a_space_too_many_spoils_every_answer(client: EngineClient, singles: list[Pair], system: str) -> None:
    for question, expected in singles:
        right = prompt_of(client, system, [Turn(question)])
        trailing = Prompt((Segment(right.text + " "),), stop=right.stop)
        loop = prompt_of(client, system, [Turn(question)], "reference-loop")
        for prompt in (trailing, loop):
            assert answer(client, prompt) != expected, prompt.text


def test_an_unknown_question_gets_an_honest_answer(client: EngineClient) -> None:
    assert "I am the demo model" in answer(client, prompt_of(client, "", [Turn("What is the capital of Portugal?")]))
