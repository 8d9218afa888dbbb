"""Makes texts comparable for search: case, accents and widths do not count, and what was found can be marked."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

# Accents that a person leaves out when typing: Latin, Greek and Cyrillic ones, Hebrew points, Arabic vowel signs.
# Signs that make another letter (kana's voicing marks, the vowels of Indic scripts and Thai) count.
_ACCENTS = ((0x300, 0x36F), (0x591, 0x5BD), (0x5BF, 0x5C7), (0x64B, 0x65F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF))
# Letters with a stroke have no accent in Unicode's terms; people look for them without it all the same.
_STROKES = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe"}


class _Letters(dict[int, str]):
    """What each character counts as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _letter(chr(code))
        return found


def _letter(character: str) -> str:
    kind = unicodedata.category(character)
    if character.isspace() or kind == "Cc":
        return " "
    if kind == "Cf":
        return ""
    plain = "".join(part for part in unicodedata.normalize("NFKD", character) if not _is_accent(ord(part)))
    folded = unicodedata.normalize("NFKC", plain).casefold()
    return "".join(_STROKES.get(part, part) for part in folded)


def _is_accent(code: int) -> bool:
    return any(first <= code <= last for first, last in _ACCENTS)


_LETTERS = _Letters()


def fold(text: str) -> str:
    """The text as search compares it."""
    return unicodedata.normalize("NFC", text).translate(_LETTERS)


def find_all(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the folded words stand in a text: (begin, end) in its characters, in order, overlapping ones as one."""
    folded, places = _placed(text)
    spans: list[tuple[int, int]] = []
    for word in filter(None, words):
        at = folded.find(word)
        while at >= 0:
            after = at + len(word)
            spans.append((places[at], _with_accents(text, places[after - 1] + 1)))
            at = folded.find(word, after)
    return _merged(sorted(spans))


def _with_accents(text: str, end: int) -> int:
    while end < len(text) and _is_accent(ord(text[end])):
        end += 1
    return end


def _placed(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place of the one that it comes from."""
    if text.isascii():
        folded = text.translate(_LETTERS)
        if len(folded) == len(text):
            return folded, range(len(text))
    pieces: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        letter = _LETTERS[ord(character)]
        pieces.append(letter)
        places.extend([at] * len(letter))
    return "".join(pieces), places


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for begin, end in spans:
        if found and begin < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found
