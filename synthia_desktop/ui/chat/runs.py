"""A line of HTML as runs of words in one format each, so that only the runs that are others are written anew."""

from __future__ import annotations

import html as markup
import re
from typing import NamedTuple

_PIECE = re.compile(r"<(/?)([a-z0-9]+)[^>]*>|[^<]+")
_TAG = re.compile(r"<(/?)([a-z0-9]+)[^>]*>")
_LINE_BEGINS = re.compile(r"<(?:p|li|h[1-6])\b[^>]*>")
_SPACE = re.compile(r"[ \t\n]+")
_NOT_PLAIN = re.compile(r"[&\t\n]|  ")
_OBJECT = "\ufffc"
_LINE = "\u2028"


class Run(NamedTuple):
    """Words, or the mark of a formula, within these open tags."""

    tags: tuple[str, ...]
    words: str


class Line(NamedTuple):
    """What has changed in the last line of an element.

    gone: UTF-16 units to take away from its end. added: what to write there. begin, end: where the new words begin in
    the HTML, at the latest, and where the line ends.
    """

    gone: int
    added: list[Run]
    begin: int
    end: int


def last_line(former: str, html: str, start: int) -> Line | None:
    """How the former HTML becomes this one in its last paragraph, item or heading; None: there is more to it.

    start: where the last element begins in both.
    """
    begin = max((found.end() for found in _LINE_BEGINS.finditer(former, start)), default=-1)
    if begin < 0 or not html.startswith(former[:begin]):
        return None
    around = _open_tags(former[start:begin])
    closing = f"</{around[-1][1:-1].split()[0]}>"
    end, former_end = html.find(closing, begin), former.find(closing, begin)
    if end < 0 or former_end < 0 or not html.startswith(former[former_end:], end):
        return None
    was, runs = _runs_of(former[begin:former_end], around), _runs_of(html[begin:end], around)
    if not was or not runs:
        # Of a line without words Qt keeps nothing, not even its place.
        return None
    gone, added = _parted(was, runs)
    if any(run.words == _OBJECT for run in gone):
        # A formula may stand there as its LaTeX, of any length.
        return None
    return Line(_units(gone), added, begin, end + len(former) - former_end)


def _open_tags(html: str) -> tuple[str, ...]:
    """The tags that are open at the end of this HTML."""
    tags: list[str] = []
    for found in _TAG.finditer(html):
        if found[1]:
            tags.pop()
        elif found[2] not in ("br", "hr", "img"):
            tags.append(found[0])
    return tuple(tags)


def _runs_of(inline: str, around: tuple[str, ...]) -> list[Run] | None:
    """The runs of what stands within the tags around it, as Qt reads them. None: it is not told here how Qt does.

    That is: tags that are more than marks of words, and spaces that Qt would take together across tags.
    """
    found: list[Run] = []
    tags = around
    for piece in _PIECE.finditer(inline):
        name = piece[2]
        if name is None:
            words = _as_read(piece[0])
            before = found[-1].words[-1] if found else _LINE
            if before == _LINE:
                words = words.removeprefix(" ")
            elif before == " " and words[0] == " ":
                return None
            if words:
                _add(found, Run(tags, words))
        elif name == "br":
            _add(found, Run(tags, _LINE))
        elif name == "img":
            found.append(Run((*tags, piece[0]), _OBJECT))
        elif piece[1]:
            tags = tags[:-1]
        elif name in ("strong", "em", "s", "code", "a", "sup"):
            tags = (*tags, piece[0])
        else:
            return None
    return found


def _as_read(words: str) -> str:
    return _SPACE.sub(" ", markup.unescape(words)) if _NOT_PLAIN.search(words) else words


def _units(runs: list[Run]) -> int:
    """The length of the runs as Qt counts it, in UTF-16 units."""
    return sum(len(run.words.encode("utf-16-le", "surrogatepass")) for run in runs) // 2


def _parted(former: list[Run], runs: list[Run]) -> tuple[list[Run], list[Run]]:
    """What is to be taken away from the end of the former runs, and what is to be added there."""
    same = 0
    for one, other in zip(former, runs, strict=False):
        if one != other:
            break
        same += 1
    gone, added = former[same:], runs[same:]
    if gone and added and gone[0].tags == added[0].tags and added[0].words.startswith(gone[0].words):
        # A run that goes on: what there is of it stays.
        rest = added[0].words[len(gone[0].words) :]
        return gone[1:], [Run(added[0].tags, rest), *added[1:]] if rest else added[1:]
    return gone, added


def _add(found: list[Run], run: Run) -> None:
    if found and found[-1].tags == run.tags:
        found[-1] = Run(run.tags, found[-1].words + run.words)
    else:
        found.append(run)
