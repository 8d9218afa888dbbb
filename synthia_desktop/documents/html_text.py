"""The HTML that a DOCX is converted to, as the Markdown that a model reads: structure stays, decoration goes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_BLANKS = re.compile(r"[ \t]+")
# Not at the beginning of a line, where blanks say how deep an item of a list is.
_GAPS = re.compile(r"(?<=\S) {2,}")
_BLANK_LINES = re.compile(r"\n{3,}")
_FOOTNOTE = re.compile(r"\[(\d+)\]")


def text_of(html: str) -> str:
    """Headings with #, list items with - or their numbers, rows of tables between |."""
    writer = _Writer()
    writer.feed(html)
    writer.close()
    return _BLANK_LINES.sub("\n\n", _GAPS.sub(" ", "".join(writer.parts))).strip()


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._lists: list[int] = []
        self._cell = 0
        self._raised = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _HEADINGS and not self._cell:
            self.parts.append("\n\n" + _HEADINGS[tag])
        elif tag in ("p", "table") and not self._cell and not self._lists:
            self.parts.append("\n\n")
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else -1)
            self.parts.append("" if self._cell or len(self._lists) > 1 else "\n")
        elif tag == "li":
            self._begin_item()
        elif tag == "tr":
            self.parts.append("\n" if self._cell == 0 else " ")
        elif tag in ("td", "th"):
            self._cell += 1
            self.parts.append("| " if self._cell == 1 else " ")
        elif tag == "br":
            self.parts.append(" " if self._cell else "\n")
        elif tag == "sup":
            self._raised += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self.parts.append("" if self._cell or self._lists else "\n\n")
        elif tag in ("td", "th") and self._cell:
            self._cell -= 1
            self.parts.append(" ")
        elif tag == "tr" and not self._cell:
            self.parts.append("|")
        elif tag == "p" and self._cell:
            self.parts.append(" ")
        elif tag == "table" and not self._cell:
            self.parts.append("\n\n")
        elif tag == "sup" and self._raised:
            self._raised -= 1

    def handle_data(self, data: str) -> None:
        # The mark of a footnote would look like the citation of a passage.
        data = _FOOTNOTE.sub(r"^\1", data) if self._raised else data
        self.parts.append(_BLANKS.sub(" ", data.replace("\n", " ") if self._cell else data))

    def _begin_item(self) -> None:
        if not self._lists:
            return
        if self._lists[-1] >= 0:
            self._lists[-1] += 1
        mark = f"{self._lists[-1]}. " if self._lists[-1] > 0 else "- "
        self.parts.append(" " if self._cell else "\n" + "  " * (len(self._lists) - 1) + mark)
