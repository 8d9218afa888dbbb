"""Which tokens of a prompt are in the KV cache already, so that a turn of a chat costs its own new tokens only."""

from collections.abc import Callable, Iterator, Sequence

PROBE = 4
"""So many tokens in a row are looked for in the cache: fewer would be found in too many places."""

REACH = 64
"""An answer that comes first may be spelled in other tokens than the model's own; so many of them are passed over."""

MOST_PLACES = 64
"""A chat may say the same again and again; no more places than these are compared."""


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
        step = same_text(cached, have, wanted, want, piece)
        if step is None:
            break
        have, want = step
    return [*cached[:have], *wanted[want:]], have


def reusable(cached: Sequence[int], wanted: Sequence[int], piece: Callable[[int], bytes], cut: bool) -> int:
    """How many of the cached tokens a wanted prompt can use. cut: also those behind a gap."""
    tokens, shared = merge(cached, wanted, piece)
    gap = find_gap(cached, tokens, shared, piece) if cut else None
    return shared if gap is None else shared + len(cached) - gap[1]


def find_gap(
    cached: Sequence[int], tokens: Sequence[int], shared: int, piece: Callable[[int], bytes]
) -> tuple[int, int] | None:
    """The stretch of the cache, from place to place, without which it begins as the tokens to evaluate do.

    tokens, shared: what merge has found. Of several such stretches the one that leaves most of the cache in use; None
    where there is none, so that what follows `shared` has to be evaluated.
    """
    for ahead in range(REACH):
        sought = list(tokens[shared + ahead : shared + ahead + PROBE])
        if len(sought) < PROBE:
            return None
        before = b"".join(map(piece, tokens[shared : shared + ahead]))
        best, found = 0, None
        for at in _places(cached, sought, shared + ahead + 1):
            start = _spelled_before(cached, at, before, piece)
            if start is None or start <= shared:
                continue
            _, more = merge(cached[start:], tokens[shared:], piece)
            if more > best:
                best, found = more, (shared, start)
            if start + more == len(cached):
                break
        if found is not None:
            return found
    return None


def _spelled_before(cached: Sequence[int], at: int, text: bytes, piece: Callable[[int], bytes]) -> int | None:
    """Where the tokens begin that spell this text up to that place; None where they spell another one."""
    spelled = b""
    while len(spelled) < len(text) and at > 0:
        at -= 1
        spelled = piece(cached[at]) + spelled
    return at if spelled == text else None


def _places(cached: Sequence[int], sought: list[int], start: int) -> Iterator[int]:
    """Where the sought tokens stand in the cache, from `start` on, the first MOST_PLACES of them."""
    for _ in range(MOST_PLACES):
        while True:
            try:
                start = cached.index(sought[0], start)
            except ValueError:
                return
            if list(cached[start : start + len(sought)]) == sought:
                break
            start += 1
        yield start
        start += 1


def same_text(
    cached: Sequence[int], have: int, wanted: Sequence[int], want: int, piece: Callable[[int], bytes]
) -> tuple[int, int] | None:
    """The nearest places in both after which they have spelled the same bytes from these on; None = they do not."""
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
