"""The numbers by which an answer cites passages become links where it is shown; the answer itself stays as it is."""

from __future__ import annotations

import html as markup
import re
from collections.abc import Mapping

from synthia_desktop.core.citations import citations

CITATION = "cite:"
"""What the address of a link begins with that leads to a passage; its number follows."""

_TAG = re.compile(r"(<[^>]*>)")
_WITHIN = re.compile(r"<(/?)(a|code)\b")


def cited(html: str, tips: Mapping[int, str]) -> str:
    """The HTML of running text with a link for each number that is there. tips: what is said of each passage."""
    if not tips or not any(mark in html for mark in "[【［"):
        return html
    made: list[str] = []
    within = 0
    for part in _TAG.split(html):
        if part.startswith("<"):
            if found := _WITHIN.match(part):
                within += -1 if found[1] else 1
            made.append(part)
        else:
            made.append(part if within else _linked(part, tips))
    return "".join(made)


def citation_in(link: str) -> int | None:
    """The number of the passage that a link leads to; None: it leads elsewhere."""
    number = link.removeprefix(CITATION)
    return int(number) if number != link and number.isdecimal() else None


def _linked(words: str, tips: Mapping[int, str]) -> str:
    made, at = list[str](), 0
    for one in citations(words, tips.keys()):
        tip = markup.escape(tips[one.number])
        link = f'<a href="{CITATION}{one.number}" title="{tip}" style="text-decoration: none">'
        made += [words[at : one.start], link, words[one.start : one.end], "</a>"]
        at = one.end
    return "".join([*made, words[at:]])
