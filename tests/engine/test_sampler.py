"""Sampling parameters become the sampler chain of llama.cpp's own programs, and act as their names say."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.sampling import LIMITS, SamplingParams
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.sampler import SamplerChain
from synthia_desktop.engine.session import Session
from tests.engine.answers import GREEDY, answer

OFF = SamplingParams(temperature=0.8, top_k=0)
QUESTION = "USER: the model\nASSISTANT:"


def names(native: Native, vocabulary: int, sampling: SamplingParams) -> list[str]:
    chain = SamplerChain(native.llama, vocabulary, sampling, 512)
    try:
        return chain.names
    finally:
        chain.close()


@pytest.mark.parametrize(
    ("sampling", "expected"),
    [
        (SamplingParams(), ["top-k", "temp", "dist"]),
        (OFF, ["temp", "dist"]),
        (SamplingParams(temperature=0.0, top_p=0.5), ["greedy"]),
        (SamplingParams(temperature=0.0, repeat_penalty=1.1), ["penalties", "greedy"]),
        (replace(OFF, repeat_penalty=1.1, repeat_last_n=0), ["temp", "dist"]),
        (
            SamplingParams(
                top_p=0.9,
                min_p=0.05,
                typical_p=0.9,
                presence_penalty=0.1,
                dry_multiplier=0.8,
                xtc_probability=0.5,
            ),
            ["penalties", "dry", "top-k", "typical", "top-p", "min-p", "xtc", "temp", "dist"],
        ),
        (SamplingParams(mirostat=1, top_p=0.9, dry_multiplier=0.8), ["dry", "temp", "mirostat"]),
        (SamplingParams(mirostat=2, repeat_penalty=1.1), ["penalties", "temp", "mirostat-v2"]),
    ],
)
def test_the_chain_has_these_samplers_in_this_order(
    native: Native, session: Session, sampling: SamplingParams, expected: list[str]
) -> None:
    assert names(native, session.vocabulary.handle, sampling) == expected


NUMBERS = {
    name: st.integers(int(low), int(min(high, 1000)))
    if name in ("top_k", "repeat_last_n", "dry_allowed_length", "dry_penalty_last_n", "mirostat", "seed")
    else st.floats(low, high, allow_subnormal=False)
    for name, (low, high) in LIMITS.items()
    if name != "max_tokens"
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(sampling=st.builds(SamplingParams, **NUMBERS, max_tokens=st.just(4)))
def test_every_allowed_setting_gives_an_answer(session: Session, sampling: SamplingParams) -> None:
    assert answer(session, QUESTION, sampling).stats.generated_tokens <= 4


def test_one_candidate_is_the_greedy_choice(session: Session) -> None:
    greedy = answer(session, QUESTION, GREEDY).text
    assert answer(session, QUESTION, replace(OFF, top_k=1, max_tokens=12, seed=3)).text == greedy


def test_penalties_reach_back_into_the_prompt_as_far_as_they_are_set(native: Native, session: Session) -> None:
    answer(session, QUESTION, replace(GREEDY, max_tokens=1))

    def choice(sampling: SamplingParams, recent: list[int]) -> int:
        chain = SamplerChain(native.llama, session.vocabulary.handle, sampling, 512, recent)
        try:
            return native.llama.llama_sampler_sample(chain.handle, session.evaluator.handle, -1)
        finally:
            chain.close()

    best = choice(GREEDY, [])
    punished = replace(GREEDY, presence_penalty=5.0)
    assert choice(replace(punished, repeat_last_n=-1), [best, 3, 4]) != best
    assert choice(replace(punished, repeat_last_n=3), [best, 3, 4]) != best
    assert choice(replace(punished, repeat_last_n=2), [best, 3, 4]) == best
