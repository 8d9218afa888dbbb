"""Answers of a real (tiny, random) model: reasons to end, reuse of the KV cache, and that stopping leaves it sound."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.bench import bench
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.portions import Portion
from synthia_desktop.engine.protocol import AnswerEvent, Bench, Finished, PromptProgress, Text
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import GREEDY, Collected, answer, plain
from tests.engine.conftest import ONE_THREAD, OpenSession
from tests.engine.memory_kinds import make_recurrent_model, make_windowed_model

QUESTION = "USER: the model and you\nASSISTANT:"
LIVELY = SamplingParams(temperature=1.5, top_k=0, max_tokens=6)


def test_an_answer_is_reported_from_prompt_to_end(open_session: OpenSession) -> None:
    session = open_session()
    collected = answer(session, QUESTION)
    tokens = session.count_tokens(plain(QUESTION))
    assert collected.events[0] == PromptProgress(1, 0, tokens, 0)
    assert collected.events[1] == PromptProgress(1, tokens, tokens, 0)
    assert isinstance(collected.events[-1], Finished)
    stats = collected.stats
    assert (stats.prompt_tokens, stats.evaluated_tokens, stats.generated_tokens) == (tokens, tokens, 12)
    assert stats.finish_reason == "length"
    assert collected.events[-1].context_used == tokens + 11  # the last token is only written
    texts = [event for event in collected.events if isinstance(event, Text)]
    assert [event.tokens for event in texts] == sorted(event.tokens for event in texts)


def test_a_fresh_context_and_a_reused_one_answer_alike(open_session: OpenSession) -> None:
    session = open_session()
    first = answer(session, QUESTION)
    answer(session, "USER: question\nASSISTANT:")
    again = answer(session, QUESTION)
    assert again.text == first.text
    assert 0 < again.stats.evaluated_tokens < first.stats.evaluated_tokens


def test_the_same_prompt_costs_one_token(open_session: OpenSession) -> None:
    session = open_session()
    answer(session, QUESTION)
    assert answer(session, QUESTION).stats.evaluated_tokens == 1


def test_a_growing_chat_evaluates_its_new_tokens_only(open_session: OpenSession) -> None:
    """Exactly the last answer's last token, which was sampled but not evaluated, and the new question."""
    session = open_session()
    added = "\nUSER: this question\nASSISTANT:"
    new_tokens = session.count_tokens(replace(plain(added), add_bos=False)) - 1  # the tokenizer's leading space
    chat = QUESTION
    for turn in range(6):
        tries = answers_up_to_a_whole_one(session, chat)
        if turn:
            assert tries[0].stats.evaluated_tokens == 1 + new_tokens
        chat += tries[-1].text + added


def test_those_answers_are_not_in_the_tokens_that_the_tokenizer_would_choose(open_session: OpenSession) -> None:
    """Otherwise the test above would show nothing of the reuse of an answer's own tokens."""
    session = open_session()
    written = answers_up_to_a_whole_one(session, QUESTION)[-1]
    kept = list(session.evaluator.tokens)
    assert session.vocabulary.tokenize(plain(QUESTION + written.text))[: len(kept)] != kept


def answers_up_to_a_whole_one(session: Session, chat: str) -> list[Collected]:
    """Answers with one seed after another until all tokens of one are text: a random model also writes control tokens
    and single bytes of characters, which no chat could give back to it.
    """
    tries: list[Collected] = []
    for seed in range(300):
        tries.append(answer(session, chat, replace(LIVELY, seed=seed)))
        text = tries[-1].text
        pieces = [session.vocabulary.piece(token) for token in session.evaluator.tokens[1 - LIVELY.max_tokens :]]
        whole = all(pieces) and len(text.encode()) > sum(map(len, pieces)) and "\ufffd" not in text
        if whole and tries[-1].stats.finish_reason == "length":
            return tries
    raise AssertionError("no seed gives a whole text")


def test_a_seed_repeats_its_answer_and_another_does_not(open_session: OpenSession) -> None:
    session = open_session()
    texts = [answer(session, QUESTION, replace(LIVELY, seed=seed)).text for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]


def test_a_stop_string_ends_the_answer_and_is_not_shown(open_session: OpenSession) -> None:
    session = open_session()
    whole = answer(session, QUESTION).text
    middle = whole[len(whole) // 2 : len(whole) // 2 + 3]
    cut = answer(session, plain(QUESTION, middle))
    assert cut.text == whole[: whole.index(middle)]
    assert cut.stats.finish_reason == "stop"


def test_strip_drops_the_outer_whitespace(open_session: OpenSession) -> None:
    session = open_session()
    assert answer(session, replace(plain(QUESTION), strip=True)).text == answer(session, QUESTION).text.strip()


def test_no_tokens_asked_for_gives_none(open_session: OpenSession) -> None:
    collected = answer(open_session(), QUESTION, replace(GREEDY, max_tokens=0))
    assert collected.text == ""
    assert collected.stats.finish_reason == "length"


def test_an_answer_ends_when_the_context_is_full(open_session: OpenSession) -> None:
    session = open_session(params=replace(ONE_THREAD, context_length=256))
    collected = answer(session, QUESTION, replace(LIVELY, max_tokens=-1, seed=5))
    if collected.stats.finish_reason == "context":
        assert isinstance(collected.events[-1], Finished)
        assert collected.events[-1].context_used == 256
    assert answer(session, QUESTION).stats.generated_tokens == 12


def test_a_prompt_longer_than_the_context_is_refused_and_the_next_works(open_session: OpenSession) -> None:
    session = open_session(params=replace(ONE_THREAD, context_length=256))
    with pytest.raises(ContextFullError, match=r"256"):
        answer(session, "model " * 300)
    assert answer(session, QUESTION).stats.generated_tokens == 12


def test_a_stop_while_writing_keeps_the_text_and_the_cache(open_session: OpenSession, stop: StopFlag) -> None:
    session = open_session()
    fresh = answer(session, QUESTION)
    stop.begin(1)
    collected = Collected()

    def send(event: AnswerEvent) -> None:
        collected.events.append(event)
        if isinstance(event, Text):
            stop.stop(1)

    session.generate(1, plain(QUESTION), replace(GREEDY, max_tokens=300), send)
    assert collected.stats.finish_reason == "cancelled"
    assert collected.text
    stop.begin(2)
    assert answer(session, QUESTION).text == fresh.text


def test_a_stop_while_a_prompt_is_evaluated_leaves_the_cache_sound(open_session: OpenSession, stop: StopFlag) -> None:
    session = open_session(params=replace(ONE_THREAD, context_length=2048))
    long = "the model and you " * 100
    stop.begin(1)
    collected = Collected()

    def send(event: AnswerEvent) -> None:
        collected.events.append(event)
        if isinstance(event, PromptProgress) and event.done:
            stop.stop(1)

    session.generate(1, plain(long), GREEDY, send)
    assert collected.stats.finish_reason == "cancelled"
    assert collected.stats.generated_tokens == 0
    stop.begin(2)
    resumed = answer(session, long)
    assert resumed.stats.evaluated_tokens < resumed.stats.prompt_tokens
    assert resumed.text == answer(open_session(params=replace(ONE_THREAD, context_length=2048)), long).text


def test_a_stop_reaches_llama_cpp_inside_one_decode_call(open_session: OpenSession, stop: StopFlag) -> None:
    session = open_session()
    stop.begin(1)
    stop.stop(1)
    assert not session.evaluator.step(5)
    assert session.evaluator.tokens == []
    stop.begin(2)
    assert session.evaluator.step(5)


def test_a_stop_for_a_request_that_has_not_begun_is_not_lost(stop: StopFlag) -> None:
    stop.stop(7)
    assert not stop.is_set
    stop.begin(7)
    assert stop.is_set
    stop.begin(8)
    assert not stop.is_set


@pytest.mark.parametrize("make", [make_recurrent_model, make_windowed_model])
def test_memory_that_cannot_go_back_is_evaluated_anew(
    open_session: OpenSession, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "model.gguf")
    params = replace(ONE_THREAD, context_length=1024, batch_size=16, ubatch_size=16)
    session = open_session(path, params)
    short, long = "the model and you " * 6, "the model and you " * 100
    fresh = answer(session, short).text
    long_fresh = answer(open_session(path, params), long).text
    assert answer(session, long).text == long_fresh
    assert answer(session, short).text == fresh
    assert answer(session, long).text == long_fresh


@pytest.mark.parametrize("make", [make_recurrent_model, make_windowed_model])
def test_such_memory_still_goes_on_where_a_chat_left_off(
    open_session: OpenSession, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "model.gguf")
    session = open_session(path, replace(ONE_THREAD, context_length=1024))
    answer(session, QUESTION, replace(GREEDY, max_tokens=1))
    more = answer(session, QUESTION + " you", GREEDY)
    assert more.stats.evaluated_tokens == 1
    assert more.text == answer(open_session(path), QUESTION + " you", GREEDY).text


@pytest.mark.parametrize("kv_type", list(KvType))
def test_every_kv_cache_type_answers(open_session: OpenSession, kv_type: KvType, wide: Path) -> None:
    session = open_session(wide, replace(ONE_THREAD, kv_type=kv_type))
    assert answer(session, QUESTION).stats.generated_tokens == 12


@pytest.mark.parametrize(
    "params",
    [
        LoadParams(threads=1, flash_attention=FlashAttention.ON),
        LoadParams(threads=1, flash_attention=FlashAttention.OFF),
        LoadParams(threads=1, batch_size=8, ubatch_size=4),
        LoadParams(threads=1, use_mmap=False),
        LoadParams(threads=1, context_length=0),
    ],
)
def test_load_settings_that_do_not_change_the_answer(open_session: OpenSession, params: LoadParams) -> None:
    assert answer(open_session(params=params), QUESTION).text == answer(open_session(), QUESTION).text


@pytest.mark.parametrize("params", [LoadParams(rope_freq_base=100.0), LoadParams(rope_freq_scale=0.25)])
def test_rope_settings_reach_the_model(open_session: OpenSession, params: LoadParams) -> None:
    assert answer(open_session(params=params), QUESTION * 3).text != answer(open_session(), QUESTION * 3).text


def test_bench_measures_and_leaves_the_session_usable(native: Native, open_session: OpenSession) -> None:
    session = open_session()
    before = answer(session, QUESTION).text
    result = bench(native.llama, session, Bench(1, prompt_tokens=20, generated_tokens=5, repetitions=2))
    assert result is not None
    assert result.prompt_speed > 0
    assert result.generation_speed > 0
    assert answer(session, QUESTION).text == before


def test_bench_measures_in_a_context_of_some_depth(native: Native, open_session: OpenSession) -> None:
    session = open_session()
    evaluated: list[int] = []
    evaluate = session.evaluator.evaluate

    def watched(tokens: list[int], report: Callable[[int], None], portions: Sequence[Portion] = ()) -> bool:
        evaluated.append(len(session.evaluator.tokens))
        return evaluate(tokens, report, portions)

    session.evaluator.evaluate = watched
    result = bench(native.llama, session, Bench(1, prompt_tokens=9, generated_tokens=0, repetitions=2, depth=50))
    assert result is not None
    assert (result.prompt_speed > 0, result.generation_speed) == (True, 0.0)
    # What is there stays: the depth is evaluated once, then nothing of it, and each time the prompt on top.
    assert evaluated == [0, 50, 50, 50, 50, 50, 50, 50, 50]
    with pytest.raises(ContextFullError):
        bench(native.llama, session, Bench(1, prompt_tokens=100, generated_tokens=5, depth=500))


def test_bench_can_be_stopped_and_refuses_what_does_not_fit(
    native: Native, open_session: OpenSession, stop: StopFlag
) -> None:
    session = open_session()
    with pytest.raises(ContextFullError):
        bench(native.llama, session, Bench(1, prompt_tokens=100_000))
    stop.begin(1)
    stop.stop(1)
    assert bench(native.llama, session, Bench(1)) is None
