"""Finds the passages that an answer cites, so that a click opens them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

# In square brackets, also those of East Asian keyboards; one number, several, or from one to another.
_CITED = re.compile(r"[\[【［]\s*(\d{1,6}(?:\s*[-–,，、;]\s*\d{1,6}){0,20})\s*[\]】］](?!\()")
_NUMBER = re.compile(r"\d+")
# Code of a fence or a line, where brackets are an index; an open fence goes to the end, as while it is being written.
_CODE = re.compile(
    r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Citation:
    """text[start:end] of an answer names the passage with this number."""

    start: int
    end: int
    number: int


def citations(text: str, numbers: Collection[int]) -> list[Citation]:
    """Where an answer cites passages, in order. numbers: those that there are; others are left to be what they are.

    A number alone in its brackets is found with them, one of several without.
    """
    code = [found.span() for found in _CODE.finditer(text)]
    found: list[Citation] = []
    for place in _CITED.finditer(text):
        while code and code[0][1] <= place.start():
            code.pop(0)
        if not (code and code[0][0] <= place.start()):
            found += (one for one in _cited(place) if one.number in numbers)
    return found


def cited(text: str, numbers: Collection[int]) -> list[int]:
    """The numbers that an answer cites, each once, the smallest first."""
    return sorted({one.number for one in citations(text, numbers)})


def _cited(place: re.Match[str]) -> Iterator[Citation]:
    each = list(_NUMBER.finditer(place[1]))
    if len(each) == 1:
        yield Citation(*place.span(), int(each[0][0]))
        return
    for one in each:
        start = place.start(1) + one.start()
        yield Citation(start, start + len(one[0]), int(one[0]))
