"""However an answer's bytes are cut into tokens, the same whole text is shown, without the stop string."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.engine.text import AnswerText

STOPS = st.lists(st.text("ab\nU ", max_size=4), max_size=3).map(tuple)
ANSWERS = st.text("ab\nU é€🙂 ", max_size=30)


def expected(text: str, stop: tuple[str, ...], strip: bool) -> str:
    """The whole text at once: cut at the stop string that is complete first, the longest of several such."""
    ends = [
        (end, end - len(wanted))
        for end in range(1, len(text) + 1)
        for wanted in stop
        if wanted and text[:end].endswith(wanted)
    ]
    cut = text[: min(ends)[1]] if ends else text
    return cut.strip() if strip else cut


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
    return [data[a:b] for a, b in itertools.pairwise(places)]


def shown(parts: list[bytes], stop: tuple[str, ...], strip: bool) -> list[str]:
    answer = AnswerText(stop, strip)
    return [*(answer.push(part) for part in parts), answer.finish()]


@given(ANSWERS, st.lists(st.integers(0, 60)), STOPS, st.booleans())
def test_any_cut_shows_the_same_text(text: str, cuts: list[int], stop: tuple[str, ...], strip: bool) -> None:
    assert "".join(shown(pieces(text.encode(), cuts), stop, strip)) == expected(text, stop, strip)


@given(ANSWERS, st.lists(st.integers(0, 60)), STOPS, st.booleans())
def test_what_is_shown_never_has_to_be_taken_back(
    text: str, cuts: list[int], stop: tuple[str, ...], strip: bool
) -> None:
    whole = expected(text, stop, strip)
    so_far = ""
    for part in shown(pieces(text.encode(), cuts), stop, strip):
        so_far += part
        assert whole.startswith(so_far)


@given(st.binary(max_size=40), st.lists(st.integers(0, 40)))
def test_bytes_that_are_no_text_never_fail(data: bytes, cuts: list[int]) -> None:
    answer = AnswerText((), strip=False)
    text = "".join(answer.push(part) for part in pieces(data, cuts)) + answer.finish()
    assert data.decode("utf-8", "replace").startswith(text)


def test_text_is_shown_as_soon_as_it_is_certain() -> None:
    answer = AnswerText(("\nUSER:",), strip=True)
    assert [answer.push(b) for b in (b" Hi", b" there.", b"\nUS", b"A is", b" \n", b"USER", b":", b" more")] == [
        "Hi",
        " there.",
        "",
        "\nUSA is",
        "",
        "",
        "",
        "",
    ]
    assert answer.stopped
    assert answer.finish() == ""


def test_an_incomplete_character_at_the_end_is_dropped() -> None:
    assert "".join(shown([b"ok \xf0\x9f", b"\x99"], (), strip=False)) == "ok "


def test_without_strip_the_whitespace_stays() -> None:
    assert "".join(shown([b" \n a", b" \n"], (), strip=False)) == " \n a \n"


def test_an_answer_that_has_begun_keeps_its_first_space() -> None:
    answer = AnswerText(begun=True)
    assert answer.push(b" and more ") + answer.finish() == " and more"


def test_the_front_of_an_answer_that_goes_on_keeps_its_space() -> None:
    answer = AnswerText(("\nUSER:",), strip=True, begun=True)
    assert [answer.push(b" "), answer.push(b"world"), answer.push(b"\n"), answer.finish()] == ["", " world", "", ""]
