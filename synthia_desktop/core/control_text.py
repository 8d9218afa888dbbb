"""Keeps control tokens that a person typed apart from those that a prompt format writes, so that they stay text."""

import re
from collections.abc import Collection, Iterator
from itertools import groupby


class TypedControl:
    """Hides control tokens' texts in what people and models wrote behind marks, and finds them in the rendered prompt.

    tokens: texts of the vocabulary's control tokens. texts: everything that will be hidden.
    """

    def __init__(self, tokens: Collection[str], texts: Collection[str]) -> None:
        longest_first = sorted(filter(None, tokens), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")
        used = set[str]().union(*texts)
        self._mark = next(mark for mark in map(chr, range(0xF0000, 0xFFFFE)) if mark not in used)
        self._typed: list[str] = []

    def hide(self, text: str) -> str:
        """The text with a mark in place of every control token's text."""
        return self._pattern.sub(self._hide_one, text)

    def _hide_one(self, match: re.Match[str]) -> str:
        self._typed.append(match[0])
        return f"{self._mark}{len(self._typed) - 1}{self._mark}"

    def runs(self, text: str) -> Iterator[tuple[str, bool]]:
        """A rendered prompt as (text, control) runs, with the marks turned back into what was typed.

        A run with control False reaches from one real control token to the next: SentencePiece vocabularies put a
        space before text that follows a control token, so cutting elsewhere would change the tokens.
        """
        for typed, group in groupby(self._stretches(text), key=lambda stretch: stretch[1]):
            run = "".join(part for part, _ in group)
            if run:
                yield run, not typed

    def _stretches(self, text: str) -> Iterator[tuple[str, bool]]:
        """Real control tokens and the stretches between them, with whether something was typed in each."""
        stretch, typed = "", False
        for at, piece in enumerate(re.split(f"{self._mark}(\\d+){self._mark}", text)):
            if at % 2:
                stretch, typed = stretch + self._typed[int(piece)], True
                continue
            end = 0
            for token in self._pattern.finditer(piece):
                yield stretch + piece[end : token.start()], typed
                yield token[0], False
                stretch, typed, end = "", False, token.end()
            stretch += piece[end:]
        yield stretch, typed
