"""What has to be known of an answer's prompt to write it again to the last letter: the tokens and their batches.

A prompt's text is not enough. What a model wrote itself stays in the cache in the tokens that it wrote, which the
tokenizer need not choose for the same text; and what is computed in other batches differs in its last bits.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synthia_desktop.engine import portions as batches
from synthia_desktop.engine.portions import Portion
from synthia_desktop.engine.reuse import same_text

LONGEST = 4_000
"""Characters: a longer one is not kept with an answer, which can then not be repeated exactly."""

_SPELLED = re.compile(r"(\d{1,9}):(\d{1,9}):([\d,]*)")


@dataclass(frozen=True)
class Spelled:
    """In place of so many of the tokenizer's tokens, from a place on, there were these."""

    place: int
    count: int
    tokens: tuple[int, ...]


@dataclass(frozen=True)
class Recipe:
    """prompt_id: of the prompt's tokens. portions: how they were computed; spelled: where they are not the tokenizer's,
    from front to back.
    """

    prompt_id: str
    portions: tuple[Portion, ...]
    spelled: tuple[Spelled, ...] = ()

    def tokens(self, asked: Sequence[int]) -> list[int]:
        """The prompt's tokens again; empty where the tokenizer's, `asked`, are those of another prompt."""
        made = list(asked)
        for part in reversed(self.spelled):
            made[part.place : part.place + part.count] = part.tokens
        return made if id_of(made) == self.prompt_id else []

    def written(self) -> str:
        """As a short text; "" where it would not be short, or where it is not known how the prompt was computed."""
        spelled = " ".join(f"{each.place}:{each.count}:{','.join(map(str, each.tokens))}" for each in self.spelled)
        computed = batches.written(self.portions)
        text = f"{self.prompt_id};{computed};{spelled}"
        return text if computed and len(text) <= LONGEST else ""


def recipe_of(
    asked: Sequence[int], tokens: Sequence[int], portions: Sequence[Portion], piece: Callable[[int], bytes]
) -> Recipe:
    """asked: the tokenizer's tokens of a prompt. tokens: those that it was computed with, which spell the same."""
    spelled: list[Spelled] = []
    have = want = 0
    while have < len(tokens) and want < len(asked):
        if tokens[have] == asked[want]:
            have, want = have + 1, want + 1
            continue
        step = same_text(tokens, have, asked, want, piece)
        if step is None:
            return Recipe("", ())
        spelled.append(Spelled(want, step[1] - want, tuple(tokens[have : step[0]])))
        have, want = step
    whole = have == len(tokens) and want == len(asked)
    return Recipe(id_of(tokens), tuple(portions), tuple(spelled)) if whole else Recipe("", ())


def read_recipe(text: str) -> Recipe:
    """What written() gave; anything else is the recipe of no prompt."""
    prompt_id, _, rest = text[: LONGEST + 1].partition(";")
    computed, _, spelled = rest.partition(";")
    found: list[Spelled] = []
    for part in spelled.split():
        match = _SPELLED.fullmatch(part)
        if match is None:
            return Recipe("", ())
        numbers = tuple(int(number) for number in match[3].split(",") if 0 < len(number) < 10)
        found.append(Spelled(int(match[1]), int(match[2]), numbers))
    portions = batches.read(computed)
    return Recipe(prompt_id, tuple(portions), tuple(found)) if portions else Recipe("", ())


def id_of(tokens: Sequence[int]) -> str:
    """The same id means the same tokens."""
    return hashlib.blake2b(array("q", tokens).tobytes(), digest_size=8).hexdigest()
