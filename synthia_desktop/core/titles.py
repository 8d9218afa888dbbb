"""Titles of chats: the first words at once, a few of the model's when it has time."""

from __future__ import annotations

import re

from synthia_desktop.core.graphemes import clip
from synthia_desktop.core.preset_book import clean_name
from synthia_desktop.core.reasoning import KNOWN_MARKS, split

LONGEST = 60
QUESTION = (
    "Give this conversation a title of two to six words, in its language. Answer with the title only, without quotes"
    " and without a full stop."
)
TOKENS = 32
_LABEL = re.compile(r"^(?:title|titel|titre|título|标题|タイトル)\s*[:：]\s*", re.IGNORECASE)
_MARKS = "\"'`*_#“”„«»「」『』 .。:："
_REFUSED = re.compile(r"[\x00-\x1f\x7f<>{}\[\]|\\]|https?:")


def title_of(answer: str) -> str:
    """The title in what the model answered; "" where it is none: too long, several lines, or marked up."""
    lines = [line.strip() for line in split(answer, KNOWN_MARKS).answer.strip().splitlines() if line.strip()]
    if len(lines) != 1:
        return ""
    title = clean_name(_LABEL.sub("", lines[0].strip(_MARKS)).strip(_MARKS), len(lines[0]))
    if not title or len(title) > LONGEST or len(title.split()) > 10 or _REFUSED.search(title):
        return ""
    return title


def title_from(question: str) -> str:
    """The question's first line, cut at a word, without what cannot be seen; "" where that is all of it."""
    lines = (clean_name(line, len(line)) for line in question.strip().splitlines())
    line = next(filter(None, lines), "")
    if len(line) <= LONGEST:
        return line
    return clip(line, LONGEST).rsplit(" ", 1)[0].rstrip(".,;: ") + "…"
