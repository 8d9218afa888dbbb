"""Finding the largest number that fits with few questions, since each question is a dry run of llama.cpp."""

from collections.abc import Callable


def largest(
    fits: int,
    fails: int,
    over: Callable[[int], int],
    below: int | None = None,
    above: int | None = None,
    step: float = 1.0,
) -> int:
    """The largest number from fits to fails that still fits, where fits does and fails does not; neither is asked for.

    over(n): by how much n is too much, zero or less where it fits; about linear in n, which the guesses make use of:
    two or three questions where it is exactly so. Every fourth step halves the range, for those that bend.
    below, above: what over() gives for fits and for fails, None = not known. step: by how much it grows from one number
    to the next, about; it counts until that has been seen.
    """
    low, high = fits, fails
    turn = 0
    while high - low > 1:
        turn += 1
        guess = (low + high) // 2 if turn % 4 == 0 else _guess(low, high, below, above, step)
        guess = min(max(guess, low + 1), high - 1)
        value = over(guess)
        if value <= 0:
            step = step if below is None else (value - below) / (guess - low)
            low, below = guess, value
        else:
            step = step if above is None else (above - value) / (high - guess)
            high, above = guess, value
    return low


def _guess(low: int, high: int, below: int | None, above: int | None, step: float) -> int:
    """Where a straight line crosses zero."""
    step = max(step, 1.0)
    if below is None:
        return (low + high) // 2 if above is None else high - int(-(-above // step))
    if above is None:
        return low + int(-below // step)
    return low + (high - low) * -below // (above - below) if above > below else low
