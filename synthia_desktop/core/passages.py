"""Cuts a document into passages where its own headings, pages and paragraphs do, the same way each time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from synthia_desktop.core.attachments import Document, Kind, Passage
from synthia_desktop.core.graphemes import clip

LONGEST = 1_200
"""Characters of a passage: about 300 tokens of English, so that several fit into a small context."""

OVERLAP = 120
"""Characters at most that two passages share where a sentence goes on from one to the other."""

SHORTEST = 300
"""A section with fewer characters is put together with the one that follows it."""

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*)")
_HEADING_CHARACTERS = 120
"""Of a longer one the beginning: it stands above each passage, and a file may be one heading of a million letters."""

# Where a piece may end, the best first. Each is looked for in the second half of what would be too long.
_ENDS = tuple(map(re.compile, (r"\n[ \t]*\n\s*", r"[.!?…][\"'”’)\]]*\s+|[。！？」』]+|\n", r"\s+")))


@dataclass(frozen=True)
class _Section:
    """text[start:end], under a heading. alone: it is not put together with the one before it."""

    start: int
    end: int
    heading: str
    alone: bool


def split(document: Document, name: str) -> tuple[Passage, ...]:
    """The document's passages in order, not numbered yet; all of its text is in them but blanks between two of them.

    name: of its file. No passage is longer than LONGEST, none goes from one page to the next.
    """
    found: list[Passage] = []
    for section in _together(_sections(document)):
        for start, end in _pieces(document.text, section.start, section.end):
            text = document.text[start:end]
            heading = section.heading or (_line_above(document.text, start) if document.kind is Kind.CODE else "")
            passage = Passage(document.id, 0, start, end, text, name, document.page_at(start), heading)
            found.append(passage)
    return tuple(found)


def _sections(document: Document) -> Iterator[_Section]:
    text = document.text
    begins: dict[int, str | None] = {0: "", **dict.fromkeys(document.pages)}
    if document.kind in (Kind.MARKDOWN, Kind.DOCX):
        begins |= dict(_headings(text))
    heading = ""
    for start, end in pairwise([*sorted(begins), len(text)]):
        own = begins[start]
        heading = heading if own is None else own
        if text[start:end].strip():
            yield _Section(start, end, heading, start in document.pages)


def _headings(text: str) -> Iterator[tuple[int, str]]:
    """Where each section of a Markdown text begins, with its heading after those that it is under."""
    place, fence, above = 0, "", list[tuple[int, str]]()
    for line in text.splitlines(keepends=True):
        if mark := _FENCE.match(line):
            if not fence:
                fence = mark[1]
            elif mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif not fence and (found := _HEADING.fullmatch(line.rstrip())) and (title := _title(found[2])):
            level = len(found[1])
            above = [*(one for one in above if one[0] < level), (level, title)]
            yield place, " › ".join(title for _, title in above)
        place += len(line)


def _title(text: str) -> str:
    """A heading without the signs that may close it. By no regular expression: a line of blanks would hold it up."""
    without = text.rstrip("#")
    return clip(without.rstrip() if not without or without[-1] in " \t" else text, _HEADING_CHARACTERS)


def _together(sections: Iterator[_Section]) -> Iterator[_Section]:
    """Short sections with those that follow them on the same page, under the heading of the first."""
    held: _Section | None = None
    for section in sections:
        fits = held is not None and held.end == section.start and section.end - held.start <= LONGEST
        if held is not None and fits and not section.alone and held.end - held.start < SHORTEST:
            held = replace(held, end=section.end, heading=held.heading or section.heading)
            continue
        if held is not None:
            yield held
        held = section
    if held is not None:
        yield held


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The section as pieces without the blanks around them, as long as they may be."""
    at = start
    while at < end:
        at, stop = _trimmed(text, at, end)
        if stop - at <= LONGEST:
            if at < stop:
                yield at, stop
            return
        cut, paragraph = _cut(text, at)
        _, last = _trimmed(text, at, cut)
        yield at, last
        at = cut if paragraph else _begin_again(text, at, cut)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _cut(text: str, start: int) -> tuple[int, bool]:
    """Where the piece that begins here ends, and whether that is the end of a paragraph."""
    middle, limit = start + LONGEST // 2, start + LONGEST
    for rank, end in enumerate(_ENDS):
        places = [found.end() for found in end.finditer(text, middle, limit)]
        if places:
            return places[-1], rank == 0
    return _whole_letter(text, limit, start), False


def _begin_again(text: str, start: int, cut: int) -> int:
    """Where the next piece begins: with the last whole sentence or word before the cut, if it is short."""
    for end in _ENDS[1:]:
        places = [found.end() for found in end.finditer(text, max(cut - OVERLAP, start + 1), cut)]
        earlier = [place for place in places if place < cut]
        if earlier:
            return earlier[0]
    return cut


def _whole_letter(text: str, place: int, start: int) -> int:
    """A place at or before this one that does not part a letter from its accents and vowel signs."""
    at = place
    while at > start + LONGEST // 2 and at < len(text) and _joins(text[at]):
        at -= 1
    return at


def _joins(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character == "\u200d"


def _line_above(text: str, place: int) -> str:
    """Of code, the nearest line before it that is not indented, as the one that opens a class or a function."""
    for line in reversed(text[max(place - 20 * LONGEST, 0) : place].splitlines()):
        if line and (line[0].isalpha() or line[0] in "@_#<["):
            return line.strip()[:_HEADING_CHARACTERS]
    return ""
