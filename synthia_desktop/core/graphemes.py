"""Cutting a text between what people see as its signs: never inside an emoji, a flag or an accented letter."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_MARKS = ("Mn", "Mc", "Me")


def clip(text: str, most: int) -> str:
    """The beginning of a text, of at most so many code points; a sign that would be cut is left out as a whole."""
    if len(text) <= most:
        return text
    end = most
    while end and _is_inside(text, end):
        end -= 1
    # Marks without end are no sign that anybody could miss.
    return text[: end or most]


def _is_inside(text: str, at: int) -> bool:
    """Whether the code points before and after this place make one sign."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or _goes_on(after):
        return True
    if _is_flag_half(before) and _is_flag_half(after):
        start = at
        while start and _is_flag_half(text[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    # Korean syllables that are written letter by letter.
    return "\u1100" <= before <= "\u11ff" and "\u1160" <= after <= "\u11ff"


def _goes_on(character: str) -> bool:
    """Whether it changes the sign before it: accents, styles, colours of skin, and the letters of regions' flags."""
    code = ord(character)
    modifies = 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F
    return modifies or unicodedata.category(character) in _MARKS


def _is_flag_half(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF
