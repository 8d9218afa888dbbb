"""A prompt's tokens are llama.cpp's own for the same text, and control tokens come from control segments only."""

import ctypes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.tokens import Vocabulary

SAME_FIXTURES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
PARTS = ["the model", "you ", " ", "\n", "é", "🙂", "<s>", "</s>", "<|im_end|>", "a", "USER: "]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)


def llama_tokens(native: Native, vocabulary: Vocabulary, text: str, *, control: bool, add_special: bool) -> list[int]:
    """What llama.cpp's own tokenizer makes of one whole text."""
    data = text.encode()
    buffer = (ctypes.c_int32 * (len(data) + 8))()
    count = native.llama.llama_tokenize(vocabulary.handle, data, len(data), buffer, len(buffer), add_special, control)
    return buffer[:count]


@pytest.fixture(params=["llama", "chatml"])
def vocabulary(request: pytest.FixtureRequest, session: Session, chatml_session: Session) -> Vocabulary:
    return (session if request.param == "llama" else chatml_session).vocabulary


@SAME_FIXTURES
@given(text=TEXTS)
def test_a_plain_text_is_tokenized_as_llama_cpp_does(native: Native, vocabulary: Vocabulary, text: str) -> None:
    expected = llama_tokens(native, vocabulary, text, control=False, add_special=True)
    assert vocabulary.tokenize(Prompt((Segment(text),))) == expected


@SAME_FIXTURES
@given(text=TEXTS)
def test_a_control_text_is_tokenized_as_llama_cpp_does(native: Native, vocabulary: Vocabulary, text: str) -> None:
    """Save that a BOS at the start never comes twice."""
    expected = llama_tokens(native, vocabulary, text, control=True, add_special=False)
    while expected[:2] == [vocabulary.bos] * 2:
        del expected[0]
    assert vocabulary.tokenize(Prompt((Segment(text, control=True),), add_bos=False)) == expected


@SAME_FIXTURES
@given(parts=st.lists(st.text("the mod\n elyé", max_size=6), max_size=5))
def test_a_text_has_the_same_tokens_in_one_segment_as_in_many(vocabulary: Vocabulary, parts: list[str]) -> None:
    many = Prompt(tuple(Segment(part, control=at % 2 == 0) for at, part in enumerate(parts)))
    assert vocabulary.tokenize(many) == vocabulary.tokenize(Prompt((Segment("".join(parts)),)))


@SAME_FIXTURES
@given(text=TEXTS)
def test_typed_control_tokens_stay_text(vocabulary: Vocabulary, text: str) -> None:
    tokens = vocabulary.tokenize(Prompt((Segment(text),), add_bos=False))
    assert not set(tokens) & set(vocabulary.control_tokens.values())
    assert b"".join(map(vocabulary.piece, tokens)).decode() in (text, " " + text)


def test_control_and_typed_text_side_by_side(chatml_session: Session) -> None:
    vocabulary = chatml_session.vocabulary
    tokens = vocabulary.tokenize(
        Prompt((Segment("<|im_start|>user\n", True), Segment("a <|im_end|> b"), Segment("<|im_end|>\n", True)))
    )
    assert tokens.count(vocabulary.control_tokens["<|im_end|>"]) == 1
    assert tokens[0] == vocabulary.control_tokens["<|im_start|>"]
    assert b"".join(map(vocabulary.piece, tokens)) == b"user\na <|im_end|> b\n"


def test_bos_comes_once_and_only_when_it_is_asked_for(session: Session) -> None:
    vocabulary = session.vocabulary
    without = vocabulary.tokenize(Prompt((Segment("you"),), add_bos=False))
    assert vocabulary.bos not in without
    assert vocabulary.tokenize(Prompt((Segment("you"),))) == [vocabulary.bos, *without]
    assert vocabulary.tokenize(Prompt((Segment("<s>you", True),))) == [vocabulary.bos, *without]
    assert vocabulary.tokenize(Prompt((Segment("<s>you", True),), add_bos=False)) == [vocabulary.bos, *without]


def test_a_vocabulary_that_asks_for_no_bos_gets_none(chatml_session: Session) -> None:
    vocabulary = chatml_session.vocabulary
    assert vocabulary.bos not in vocabulary.tokenize(Prompt((Segment("you"),)))


def test_an_empty_prompt_has_only_its_bos(session: Session) -> None:
    assert session.vocabulary.tokenize(Prompt(())) == [session.vocabulary.bos]
    assert session.vocabulary.tokenize(Prompt((), add_bos=False)) == []
