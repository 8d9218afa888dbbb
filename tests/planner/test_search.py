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
        below, above = (data.draw(st.sampled_from([None, value])) for value in (sums[0], sums[-1]))
        step = data.draw(st.floats(0, 10**12))
        assert largest(first, first + len(steps), over, below, above, step) == first + fitting
        assert len(questions) == len({*questions} - {first, first + len(steps)}) <= 4 * len(steps).bit_length()


@given(st.integers(1, 10_000), st.integers(2, 10**6), st.data())
def test_two_questions_where_the_cost_is_linear(cost: int, numbers: int, data: st.DataObject) -> None:
    """What fits and what does not, next to each other; rounding may cost one more."""
    budget = data.draw(st.integers(0, cost * numbers - 1))
    ends = data.draw(
        st.sampled_from([(-budget, cost * numbers - budget), (-budget, None), (None, cost * numbers - budget)])
    )
    questions: list[int] = []

    def over(number: int) -> int:
        questions.append(number)
        return cost * number - budget

    assert largest(0, numbers, over, *ends, step=cost) == budget // cost
    assert len(questions) <= 3


@given(st.integers(1, 10_000), st.integers(2, 10**6), st.floats(0.7, 1.5), st.data())
def test_a_step_that_is_only_about_right_costs_few_more(
    cost: int, numbers: int, wrong: float, data: st.DataObject
) -> None:
    budget = data.draw(st.integers(0, cost * numbers - 1))
    questions: list[int] = []

    def over(number: int) -> int:
        questions.append(number)
        return cost * number - budget

    assert largest(0, numbers, over, below=-budget, step=cost * wrong) == budget // cost
    assert len(questions) <= 6
