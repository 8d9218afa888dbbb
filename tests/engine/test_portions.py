"""What is known of how a cache was computed is right after everything that can be done to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.engine.portions import LONGEST, Portion, Portions, after, read, written

PORTION = st.integers(1, 200).flatmap(
    lambda size: st.builds(Portion, st.just(size), st.integers(1, size), st.integers(1, 9999))
)


def computed(*sizes: int) -> Portions:
    made, at = Portions(), 0
    for size in sizes:
        made.add(at, size)
        at += size
    return made


def test_what_was_computed_is_told_up_to_any_place() -> None:
    portions = computed(128, 44, 1, 1)
    assert portions.of(174) == [Portion(128, 128), Portion(44, 44), Portion(1, 1, 2)]
    assert portions.of(150) == [Portion(128, 128), Portion(44, 22)]
    assert portions.of(0) == []
    assert portions.of(175) == []


def test_a_cache_that_was_cut_back_and_filled_again() -> None:
    portions = computed(128, 44)
    portions.keep(140)
    portions.add(140, 30)
    assert portions.of(170) == [Portion(128, 128), Portion(44, 12), Portion(30, 30)]
    portions.keep(0)
    portions.add(0, 5)
    assert portions.of(5) == [Portion(5, 5)]


def test_what_has_moved_cannot_be_computed_again() -> None:
    portions = computed(100, 50, 50)
    portions.move(100)
    assert portions.of(100) == [Portion(100, 100)]
    assert portions.of(101) == []
    portions.keep(100)
    portions.add(100, 7)
    assert portions.of(107) == [Portion(100, 100), Portion(7, 7)]


def test_tokens_that_came_from_elsewhere_are_not_known() -> None:
    portions = Portions()
    portions.add(60, 20)  # the first 60 were restored from a file
    assert portions.of(80) == []


def test_what_is_computed_as_wanted_need_not_be_computed_again() -> None:
    portions = computed(128, 44, 1, 1, 1)
    wanted = portions.of(172)
    assert portions.common(wanted, 172) == 128  # the last portion's results are needed anew
    assert portions.common([Portion(128, 128), Portion(40, 40), Portion(4, 4)], 172) == 128
    assert portions.common([Portion(128, 100), Portion(72, 72)], 172) == 0
    assert portions.common([], 172) == 0
    assert portions.common(portions.of(175), 175) == 174
    assert portions.common([Portion(128, 128), Portion(44, 44), Portion(1, 1, 9)], 175) == 175


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30), st.data())
def test_what_was_saved_is_known_again(sizes: list[int], data: st.DataObject) -> None:
    portions, count = computed(*sizes), data.draw(st.integers(1, sum(sizes)))
    portions.keep(count)
    portions.add(count, 9)
    again = Portions()
    again.fill(read(written(portions.of(count + 9))))
    for known in range(1, count + 10):
        assert again.of(known) == portions.of(known)


def test_what_remains_is_counted_in_whole_batches() -> None:
    wanted = [Portion(128, 128, 3), Portion(64, 20), Portion(1, 1, 5)]
    assert after(wanted, 0) == wanted
    assert after(wanted, 256) == [Portion(128, 128), *wanted[1:]]
    assert after(wanted, 404) == [Portion(1, 1, 5)]
    assert after(wanted, 408) == [Portion(1, 1)]
    assert after(wanted, 409) == []


@given(st.lists(st.integers(1, 5), min_size=1, max_size=30), st.data())
def test_a_run_that_was_cut_anywhere_is_told_right(sizes: list[int], data: st.DataObject) -> None:
    portions, computed_in = computed(*sizes), [size for size in sizes for _ in range(size)]
    count = data.draw(st.integers(1, len(computed_in)))
    portions.keep(count)
    told = [part.size for part in portions.of(count) for _ in range(part.tokens)]
    assert told == computed_in[:count]
    portions.add(count, 7)
    assert portions.of(count + 7)[-1] in (Portion(7, 7), Portion(7, 7, 2))


@given(st.lists(PORTION, max_size=30))
def test_what_is_written_is_read_again(portions: list[Portion]) -> None:
    text = written(portions)
    assert len(text) <= LONGEST
    assert read(text) == (portions if text else [])


def test_a_long_answer_takes_few_letters() -> None:
    assert written(computed(128, 128, 20, *[1] * 500).of(776)) == "128*2 20 1*500"
    assert len(computed(128, 128, 20, *[1] * 500).of(776)) == 3
    assert written([Portion(at, at) for at in range(1, 1000)]) == ""


@pytest.mark.parametrize("text", ["", "x", "2:3 1", "0", "4*", "-4", "4 x", "1*9999999999"])
def test_anything_else_is_no_portions(text: str) -> None:
    assert read(text) == []
