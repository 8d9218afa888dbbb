"""The largest number that fits, with few questions."""

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.planner.search import largest


@given(st.integers(-1000, 1000), st.lists(st.integers(0, 10**12), min_size=1, max_size=300), st.data())
def test_it_is_the_largest_that_fits(first: int, steps: list[int], data: st.DataObject) -> None:
    budget = data.draw(st.integers(0, sum(steps)))
    sums = [sum(steps[:number]) - budget for number in range(len(steps) + 1)]
    questions: list[int] = []

    def over(number: int) -> int:
        questions.append(number)
        return sums[number - first]

    fitting = max(number for number, value in enumerate(sums) if value <= 0)
    if fitting < len(steps):
        assert largest(first, first + len(steps), over) == first + fitting
        assert len(questions) <= 2 + 3 * len(steps).bit_length()


@given(st.integers(1, 10_000), st.integers(2, 10**6), st.data())
def test_three_questions_where_the_cost_is_linear(cost: int, numbers: int, data: st.DataObject) -> None:
    budget = data.draw(st.integers(0, cost * numbers - 1))
    questions: list[int] = []

    def over(number: int) -> int:
        questions.append(number)
        return cost * number - budget

    assert largest(0, numbers, over) == budget // cost
    assert len(questions) - 2 <= 3
