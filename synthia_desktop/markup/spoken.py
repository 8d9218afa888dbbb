"""An answer as a screen reader says it while it is written: whole sentences, without the signs of its Markdown."""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})\s*([^\s`]*)")
_LINE_START = re.compile(r"\s*(?:>\s?)*(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)?")
_RULE = re.compile(r"\s*(?:[-*_=]\s*){3,}$|[\s|:-]+$")
_LINK = re.compile(r"!?\[([^\]]{0,300})\]\((?:[^()\s]|\([^()]*\))*(?:\s+\"[^\"]*\")?\)")
_MARKS = re.compile(r"\*\*|__|~~|`+|\$\$?|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")
# Of scripts with spaces a sentence ends before one; "7.8" and "v1.2" do not end. The others end with their own signs.
# A row of such signs is looked at as a whole, or a model that writes nothing else would hold the window up.
_SENTENCE = re.compile(r".+?(?:(?<![.!?…])[.!?…]++[\"'”’)\]*_`]*+(?=\s)|[。！？]+[」』”’）]*)", re.DOTALL)
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:\w|e\.g|i\.e|z\.B|d\.h|Dr|Mr|Mrs|Ms|St|vs|etc|approx|Nr|No|cf|p|S)\.$", re.IGNORECASE
)
_ENDS = ".!?…:;,。！？：；，؟؛،"
_UNDECIDED = 4
"""Letters of a line from which it is known whether it begins code."""


class SpokenText:
    """Is fed the pieces of a growing Markdown text and gives whole sentences. Code is named and not read out.

    code, code_in: what is said in place of code, and of code in a {language}.
    """

    def __init__(self, code: str, code_in: str) -> None:
        self._code, self._code_in = code, code_in
        self._rest = ""
        self._at_start = True
        self._fence = ""

    def feed(self, piece: str) -> list[str]:
        """The sentences that are whole now."""
        self._rest += piece
        found: list[str] = []
        while "\n" in self._rest:
            line, _, self._rest = self._rest.partition("\n")
            found += self._line(line)
            self._at_start = True
        if not self._fence and not self._may_be_more(self._rest):
            found += self._sentences()
        return found

    def end(self) -> list[str]:
        """What is left when nothing more comes."""
        rest, self._rest = self._rest, ""
        found = self._line(rest)
        self._at_start, self._fence = True, ""
        return found

    def _line(self, line: str) -> list[str]:
        """All of a line that has ended, or what is left of it."""
        fence = _FENCE.match(line) if self._at_start else None
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not fence[2]:
                self._fence = ""
            return []
        if fence:
            self._fence = fence[1]
            return [self._code_in.format(language=fence[2]) if fence[2] else self._code]
        if self._at_start and _RULE.match(line):
            return []
        words = _plain(self._begun(line))
        # Without a sign at its end an item would run into the next one.
        return [words if words[-1] in _ENDS else f"{words}."] if words else []

    def _sentences(self) -> list[str]:
        """The whole sentences at the beginning of the line that is still growing."""
        found: list[str] = []
        line = self._begun(self._rest)
        at = taken = 0
        while (sentence := _SENTENCE.match(line, at)) is not None:
            at = sentence.end()
            if _ABBREVIATION.search(line[taken:at]):
                continue
            found.append(_plain(line[taken:at]))
            taken = at
        if taken:
            self._rest, self._at_start = line[taken:], False
        return [words for words in found if words]

    def _begun(self, line: str) -> str:
        """Without what says that a line is a heading, an item or a quotation; a row of a table by its cells."""
        if not self._at_start:
            return line
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            return ", ".join(cell for cell in cells if cell)
        begun = _LINE_START.match(line)
        return line[begun.end() :] if begun else line

    def _may_be_more(self, line: str) -> bool:
        """Whether a growing line may still turn out to be code, a row of a table or a rule."""
        start = line.lstrip()
        return self._at_start and (len(start) < _UNDECIDED or start[0] in "`~|")


def _plain(words: str) -> str:
    """Without the signs of emphasis, code, formulas and links."""
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())
