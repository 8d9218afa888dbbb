"""Which tokens of a prompt are in the KV cache already, so that a turn of a chat costs its own new tokens only."""

from collections.abc import Callable, Sequence


def merge(cached: Sequence[int], wanted: Sequence[int], piece: Callable[[int], bytes]) -> tuple[list[int], int]:
    """The tokens to evaluate for a wanted prompt, and how many of them from the front are in the cache.

    A model may write its answer in other tokens than the tokenizer makes of the same text. Where both spell the same
    bytes the cached tokens stay, which is what the model itself wrote; everything else is as wanted. piece: the bytes
    of a token, none for a control token, which matches itself only.
    """
    have = want = 0
    while have < len(cached) and want < len(wanted):
        if cached[have] == wanted[want]:
            have, want = have + 1, want + 1
            continue
        step = _same_text(cached, have, wanted, want, piece)
        if step is None:
            break
        have, want = step
    return [*cached[:have], *wanted[want:]], have


def _same_text(
    cached: Sequence[int], have: int, wanted: Sequence[int], want: int, piece: Callable[[int], bytes]
) -> tuple[int, int] | None:
    """The nearest places after which both sides have spelled the same bytes."""
    ours, theirs = b"", b""
    while True:
        if len(ours) <= len(theirs):
            if have == len(cached) or not (more := piece(cached[have])):
                return None
            ours, have = ours + more, have + 1
        else:
            if want == len(wanted) or not (more := piece(wanted[want])):
                return None
            theirs, want = theirs + more, want + 1
        if ours == theirs:
            return have, want
        if not (ours.startswith(theirs) or theirs.startswith(ours)):
            return None
