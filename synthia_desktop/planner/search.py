"""Finding the largest number that fits with few questions, since each question is a dry run of llama.cpp."""

from collections.abc import Callable


def largest(fits: int, fails: int, over: Callable[[int], int]) -> int:
    """The largest number from fits to fails that still fits, where fits does and fails does not.

    over(n): by how much n is too much, zero or less where it fits; about linear in n, which false position uses: three
    questions where it is exactly so. Every third step halves the range, for those that bend.
    """
    low, high = fits, fails
    below, above = min(over(low), 0), max(over(high), 1)
    turn = 0
    while high - low > 1:
        turn += 1
        guess = (low + high) // 2 if turn % 3 == 0 else low + (high - low) * -below // (above - below)
        guess = min(max(guess, low + 1), high - 1)
        value = over(guess)
        if value <= 0:
            low, below = guess, value
        else:
            high, above = guess, value
    return low
