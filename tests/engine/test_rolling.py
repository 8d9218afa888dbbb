"""Chats longer than the context: old turns leave by a shift, and exactly the new tokens are evaluated."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.prompt import format_names
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.protocol import Text
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import plain
from tests.engine.chats import GREEDY, Chat, Told
from tests.engine.conftest import ONE_THREAD, OpenSession
from tests.engine.memory_kinds import make_recurrent_model, make_windowed_model
from tests.model_files import make_model

pytestmark = pytest.mark.integration

SMALL = LoadParams(threads=1, context_length=512)
LONG = replace(GREEDY, max_tokens=400)
LIVELY = SamplingParams(temperature=1.5, top_k=0, seed=3, max_tokens=40)


@pytest.fixture
def demo(open_session: OpenSession, demo_model: Path) -> Session:
    return open_session(demo_model, SMALL)


@pytest.fixture(scope="module")
def answers(demo_model: Path) -> dict[str, str]:
    """What the demo model knows, by its questions."""
    offered = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))
    return {each["question"]: each["answer"] for each in (*offered["singles"], *offered["starters"])}


def full_chat(chat: Chat, questions: list[str]) -> list[Told]:
    """Ask until turns have left, and three times more."""
    told: list[Told] = []
    for question in questions:
        told.append(chat.ask(question, LONG))
        if len([each for each in told if each.uses[0].start]) == 4:
            return told
    raise AssertionError("the context was never full")


@pytest.mark.parametrize("system", ["", "Be brief."])
def test_turns_leave_by_a_shift_and_only_new_tokens_are_evaluated(
    demo: Session, answers: dict[str, str], system: str
) -> None:
    chat, start, rolls, ended = Chat(demo, system=system), 0, 0, False
    for number, told in enumerate(full_chat(chat, list(answers))):
        use, stats = told.uses[0], told.stats
        new = new_tokens(demo, chat.prompt.turns[number].user)
        # An answer that ends with the next "USER:" instead of its end token has begun to write the new turn.
        assert stats.evaluated_tokens == new if ended else not number or stats.evaluated_tokens < new
        ended = told.finished.context_used == stats.prompt_tokens + stats.generated_tokens
        assert (stats.shifted_tokens > 0) == (use.start > start)
        assert stats.repeated_tokens == 0
        assert use.used == stats.prompt_tokens <= 512 - use.reserved
        rolls, start = rolls + (use.start > start), use.start
    assert rolls > 1


def new_tokens(session: Session, question: str) -> int:
    """How many tokens a further question adds, with the marks around it."""
    before = session.count_tokens(plain("USER: x\nASSISTANT: y"))
    return session.count_tokens(plain(f"USER: x\nASSISTANT: y\nUSER: {question}\nASSISTANT:")) - before


def test_what_stays_is_the_prompt_byte_for_byte(demo: Session, answers: dict[str, str]) -> None:
    chat = Chat(demo, system="Be brief.")
    full_chat(chat, list(answers))
    told = chat.ask("Hello", LONG)
    asked = replace(chat.prompt, turns=(*chat.prompt.turns[:-1], Turn("Hello")))
    wanted = demo.fitter.tokens(asked, told.uses[-1].start)
    spelled = [b"".join(map(demo.vocabulary.piece, tokens)) for tokens in (demo.evaluator.tokens, wanted)]
    assert spelled[0].startswith(spelled[1])


@pytest.mark.integration
def test_answers_after_a_roll_are_those_that_the_model_knows(demo: Session, answers: dict[str, str]) -> None:
    """It knows them by heart in short contexts; in longer ones it slips now and then, shifted or not."""
    chat = Chat(demo)
    told = [chat.ask(question, LONG) for question in list(answers)[:24]]
    rolled = [(t.text, turn.user) for t, turn in zip(told, chat.prompt.turns, strict=True) if t.stats.shifted_tokens]
    assert len(rolled) > 10
    assert sum(text == answers[question] for text, question in rolled) >= len(rolled) - 3


def test_after_a_shift_the_next_token_is_about_as_likely_as_read_anew(
    demo: Session, open_session: OpenSession, demo_model: Path, answers: dict[str, str]
) -> None:
    chat = Chat(demo)
    questions = list(answers)
    full_chat(chat, questions)
    chat.ask(questions[12], LONG)
    told = chat.ask(questions[13], replace(LONG, max_tokens=1000))
    assert told.stats.shifted_tokens
    demo.evaluator.keep(told.stats.prompt_tokens - 1)
    demo.evaluator.step(demo.fitter.tokens(chat.open("x"), 0)[-1])
    fresh = open_session(demo_model, SMALL)
    fresh.evaluator.evaluate(list(demo.evaluator.tokens), lambda _done: None)
    here, there = likelihoods(demo), likelihoods(fresh)
    assert here.argmax() == there.argmax()
    assert np.abs(here - there).sum() / 2 < 0.2


@pytest.mark.parametrize("kv_type", list(KvType))
@pytest.mark.parametrize("head", [32, 64])
def test_every_kind_of_cache_rolls(open_session: OpenSession, tmp_path: Path, kv_type: KvType, head: int) -> None:
    """llama.cpp dies of moving bf16 keys, and quantised ones of heads whose width is no multiple of 64."""
    path = make_model(tmp_path / "model.gguf", embedding=2 * head, heads=2, kv_heads=1)
    session = open_session(path, replace(ONE_THREAD, kv_type=kv_type))
    chat = Chat(session)
    told = [chat.ask(f"the model and you {number}", replace(LIVELY, seed=number)) for number in range(20)]
    moves = kv_type in (KvType.F32, KvType.F16) or (head == 64 and kv_type is not KvType.BF16)
    assert session.evaluator.can_shift == moves
    assert any(each.stats.shifted_tokens for each in told) == moves
    assert any(each.stats.repeated_tokens for each in told) != moves


@pytest.mark.parametrize("name", [name for name, _ in format_names() if name not in ("auto", "template")])
def test_every_format_rolls_to_the_same_prompt_as_read_anew(open_session: OpenSession, name: str) -> None:
    """Where its turns are all written alike nothing is evaluated twice; with a system prompt in the first turn some."""
    session = open_session()
    chat, told = Chat(session, system="this is the model", format_name=name), Told()
    for number in range(14):
        question = f"this is question {number}"
        told = chat.ask(question, replace(LIVELY, seed=number))
        asked = replace(chat.prompt, turns=(*chat.prompt.turns[:-1], Turn(question)))
        wanted = session.fitter.tokens(asked, told.uses[-1].start)
        assert len(told.uses) == 1
        cached = session.evaluator.tokens[: told.stats.prompt_tokens]
        assert spelled(session, cached) == spelled(session, wanted)
    assert told.uses[0].start > 0


def test_a_long_answer_lets_turns_leave_while_it_is_written(demo: Session, answers: dict[str, str]) -> None:
    chat = Chat(demo)
    for question in ("Hello", "Thank you", "What are you?", "What can you do?", "What is a GGUF file?", "Hello"):
        chat.ask(question, LONG)
    question = "How big is the KV cache?"
    told = chat.ask(question, replace(LONG, max_tokens=-1))
    assert (told.uses[0].start, told.stats.finish_reason) == (0, "stop")
    assert told.text == answers[question]
    told = chat.ask("Hello", LONG)
    told = chat.ask(question, LONG)
    assert len(told.uses) > 1
    assert told.uses[-1].start > told.uses[0].start
    assert told.stats.shifted_tokens > 0
    assert told.stats.repeated_tokens == 0


@pytest.mark.integration
def test_an_answer_longer_than_the_context_forgets_its_own_beginning(open_session: OpenSession) -> None:
    session = open_session()
    chat = Chat(session)
    chat.ask("the model")
    told = endless(chat, 1100)
    assert told.stats.generated_tokens == 1100
    assert told.stats.finish_reason == "length"
    assert told.uses[-1].start == 1
    assert told.stats.repeated_tokens == 0
    assert len(session.evaluator.tokens) <= 512
    assert chat.ask("you").stats.generated_tokens > 0


def test_such_an_answer_can_be_stopped(open_session: OpenSession, stop: StopFlag) -> None:
    session = open_session()
    chat, told = Chat(session), Told()
    stop.begin(1)

    def send(event: object) -> None:
        told.events.append(event)  # type: ignore[arg-type]
        if isinstance(event, Text) and event.tokens > 700:
            stop.stop(1)

    session.answer(1, chat.open("the model"), replace(LIVELY, max_tokens=-1), send)
    while told.stats.finish_reason != "cancelled":  # a random model may end its answer
        told.events.clear()
        chat.prompt = replace(chat.prompt, turns=(*chat.prompt.turns, Turn("the model", "you")))
        session.answer(1, chat.open("the model"), replace(LIVELY, seed=len(chat.prompt.turns), max_tokens=-1), send)
    stop.begin(2)
    assert chat.ask("you").stats.generated_tokens > 0


@pytest.mark.parametrize("make", [make_recurrent_model, make_windowed_model])
def test_memory_that_cannot_move_is_evaluated_again_and_says_so(
    open_session: OpenSession, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    session = open_session(make(tmp_path / "model.gguf"), replace(ONE_THREAD, batch_size=32, ubatch_size=32))
    assert not session.evaluator.can_shift
    chat = Chat(session)
    told = [chat.ask("the model and you", replace(LIVELY, seed=number)) for number in range(24)]
    rolled = [each for number, each in enumerate(told[1:]) if each.uses[0].start > told[number].uses[-1].start]
    assert 1 <= len(rolled) < 8, "half of the context is given up at once, so that it lasts for some turns"
    assert all(each.stats.repeated_tokens > 0 and each.stats.shifted_tokens == 0 for each in rolled)
    long = endless(chat, 700)
    assert long.stats.repeated_tokens > 0
    assert long.stats.generated_tokens == 700


def test_turns_that_have_left_stay_out_while_the_chat_goes_on(demo: Session, answers: dict[str, str]) -> None:
    chat = Chat(demo)
    starts = [told.uses[-1].start for told in full_chat(chat, list(answers))]
    assert starts == sorted(starts)
    again = chat.ask("Hello", replace(LONG, max_tokens=1))  # so little reserved that one more would fit
    assert again.uses[0].start >= starts[-1]


@pytest.mark.integration
def test_another_branch_of_few_turns_has_the_old_ones_back(demo: Session, answers: dict[str, str]) -> None:
    chat = Chat(demo)
    full_chat(chat, list(answers))
    start = full_chat(chat, list(answers))[-1].uses[-1].start
    chat.prompt = replace(chat.prompt, turns=chat.prompt.turns[: start + 1])
    assert chat.ask("Hello", LONG).uses[0].start < start


def test_a_deleted_turn_does_not_live_on_in_the_cache(demo: Session, answers: dict[str, str]) -> None:
    """Its successors had read it, so they are evaluated again: only turns that leave for want of room are shifted."""
    chat = Chat(demo)
    for question in list(answers)[:4]:
        chat.ask(question, LONG)
    chat.prompt = replace(chat.prompt, turns=chat.prompt.turns[1:])
    told = chat.ask("Hello", LONG)
    assert told.stats.shifted_tokens == 0
    assert told.stats.evaluated_tokens > told.stats.prompt_tokens - 10


def test_a_system_prompt_that_changes_is_read_by_all(demo: Session, answers: dict[str, str]) -> None:
    chat = Chat(demo, system="Be brief.")
    full_chat(chat, list(answers))
    chat.prompt = replace(chat.prompt, system="Be kind.")
    told = chat.ask("Hello", LONG)
    assert told.stats.shifted_tokens == 0
    assert told.stats.evaluated_tokens > told.stats.prompt_tokens - 10


def words(session: Session, tokens: int) -> str:
    """A question with which the prompt has exactly so many tokens."""
    question = "the model"
    while (missing := tokens - session.fitter.single(ChatPrompt("synthia", "", (Turn(question),)))) > 0:
        question += " you" * missing
    assert missing == 0
    return question


@pytest.mark.parametrize(("tokens", "fits"), [(510, True), (511, True), (512, False), (513, False)])
@pytest.mark.parametrize("policy", ["roll", "stop", "summarise"])
def test_one_message_may_be_one_token_shorter_than_the_context(
    open_session: OpenSession, tokens: int, fits: bool, policy: str
) -> None:
    session = open_session()
    chat = Chat(session, policy)  # type: ignore[arg-type]
    question = words(session, tokens)
    if fits:
        assert chat.session.measure(chat.open(question), 64).used == tokens
        told = chat.ask(question)
        assert told.stats.prompt_tokens == tokens
        assert told.stats.generated_tokens >= 1
        return
    for ask in (lambda: chat.session.measure(chat.open(question), 64), lambda: chat.ask(question)):
        with pytest.raises(ContextFullError, match=rf"{tokens} tokens.* 512") as caught:
            ask()
        assert (caught.value.tokens, caught.value.total, caught.value.single) == (tokens, 512, True)
    assert session.evaluator.tokens == []


@pytest.mark.parametrize(("extra", "starts"), [(-1, 0), (0, 0), (1, 1)])
def test_a_turn_leaves_when_there_is_one_token_too_many(open_session: OpenSession, extra: int, starts: int) -> None:
    """What is kept free for the answer counts: 512 - 64."""
    session = open_session()
    chat = Chat(session)
    chat.prompt = replace(chat.prompt, turns=(Turn("the model", "you"), Turn("you", "this")))
    asked = "you"
    while (missing := 512 - 64 + extra - len(session.fitter.tokens(chat.open(asked), 0))) > 0:
        asked += " you" * missing
    assert missing == 0
    use = session.measure(chat.open(asked), 64)
    assert (use.start, use.reserved) == (starts, 64)


def test_with_the_policy_to_stop_an_answer_ends_where_the_context_does(open_session: OpenSession) -> None:
    session = open_session()
    chat = Chat(session, "stop")
    told = endless(chat, 2000)
    assert told.stats.finish_reason == "context"
    assert told.finished.context_used == 512
    assert told.stats.shifted_tokens == told.stats.repeated_tokens == 0
    with pytest.raises(ContextFullError) as caught:
        chat.ask("you")
    assert not caught.value.single
    assert (caught.value.total, caught.value.tokens >= 512) == (512, True)


def test_a_chat_of_thousands_of_turns_fits_with_few_tokenisations(open_session: OpenSession) -> None:
    session = open_session()
    chat = Chat(session)
    chat.prompt = replace(chat.prompt, turns=tuple(Turn(f"the model {n}", f"you {n}") for n in range(5000)))
    counted = [0]
    tokenize = session.vocabulary.tokenize

    def watched(prompt: object) -> list[int]:
        counted[0] += 1
        return tokenize(prompt)  # type: ignore[arg-type]

    session.vocabulary.tokenize = watched
    told = chat.ask("you")
    assert told.uses[0].start > 4900
    assert counted[0] < 12
    counted[0] = 0
    chat.ask("you")
    assert counted[0] < 8
    with pytest.raises(ContextFullError, match="more than 1,0"):
        replace_policy(chat, "stop").ask("you")


def replace_policy(chat: Chat, policy: str) -> Chat:
    chat.prompt = replace(chat.prompt, policy=policy)  # type: ignore[arg-type]
    return chat


def endless(chat: Chat, tokens: int) -> Told:
    """An answer of so many tokens from a random model, which ends its answers when it likes."""
    turns = chat.prompt.turns
    for seed in range(200):
        chat.prompt = replace(chat.prompt, turns=turns)
        told = chat.ask("the model", SamplingParams(temperature=1.2, top_k=0, seed=seed, max_tokens=tokens))
        if told.stats.finish_reason != "stop":
            return told
    raise AssertionError("no seed gives a long answer")


def spelled(session: Session, tokens: list[int]) -> bytes:
    return b"".join(map(session.vocabulary.piece, tokens))


def likelihoods(session: Session) -> np.ndarray:
    logits = session._llama.llama_get_logits_ith(session.evaluator.handle, -1)[: session.vocabulary.size]
    powers = np.exp(np.array(logits) - max(logits))
    return powers / powers.sum()
