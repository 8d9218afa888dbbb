"""The words of a message as they are seen, also of one that has no widget, and what of them a search finds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QTextDocumentFragment

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.core.folding import find_all, fold
from synthia_desktop.core.reasoning import KNOWN_MARKS, split
from synthia_desktop.markup.blocks import CodeBlock, TextBlock, parse
from synthia_desktop.markup.visible import visible, with_line_ends
from synthia_desktop.ui.controls.found import utf16

# What Markdown puts between letters that are seen side by side.
_MARKS = re.compile(r"[*_`~\\#>|]|\]\([^)\s]*\)|\[")


def count(message: Message, words: Sequence[str]) -> int:
    """How many places of a message's words the folded words find: in its reasoning, and then in what is below it."""
    if not may_have(message.text, words):
        return 0
    return sum(len(find_all(part, words)) for part in (*thought(message), *shown(message)))


def count_thought(message: Message, words: Sequence[str]) -> int:
    """How many of these places are in the reasoning, which may be folded."""
    if message.role is Role.USER or not may_have(message.text, words):
        return 0
    return sum(len(find_all(part, words)) for part in thought(message))


def may_have(text: str, words: Sequence[str]) -> bool:
    """Whether it is worth looking: parsing takes a hundred times longer."""
    folded, plain = fold(text), fold(_MARKS.sub("", text))
    return any(word in folded or word in plain for word in words)


@lru_cache(maxsize=4096)
def shown(message: Message) -> tuple[str, ...]:
    """The words of a message, in pieces that are found in by themselves."""
    if message.role is Role.USER:
        return (visible(with_line_ends(message.text)),)
    return _words(split(message.text, KNOWN_MARKS).answer)


@lru_cache(maxsize=1024)
def thought(message: Message) -> tuple[str, ...]:
    """The words of an answer's reasoning, in such pieces; none for a question."""
    return () if message.role is Role.USER else _words(split(message.text, KNOWN_MARKS).reasoning)


def _words(text: str) -> tuple[str, ...]:
    parts: list[str] = []
    for block in parse(text):
        if isinstance(block, TextBlock):
            parts.append(QTextDocumentFragment.fromHtml(block.html).toPlainText())
        elif isinstance(block, CodeBlock):
            parts.append(visible(block.code))
    return tuple(parts)


def spans_in(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words stand in a document's text, in Qt's units."""
    found = find_all(text, words)
    if max(text, default="") <= "\uffff":
        return found
    return [(utf16(text[:begin]), utf16(text[:end])) for begin, end in found]
