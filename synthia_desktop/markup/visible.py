"""Characters that hide or reorder text are shown by their names, so that what is read is what is there."""

from __future__ import annotations

import re

# Control characters, embeddings, overrides and isolates of the writing direction, separators of lines and paragraphs,
# invisible tags, lone surrogates, and the characters by which Qt marks frames and objects in its own documents.
# Tags are seen only behind the black flag, which they make the flag of a region.
_ODD = re.compile(
    "\U0001f3f4[\U000e0020-\U000e007f]{1,8}"
    "|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_PICTURES, _DELETE, _DELETE_PICTURE = 0x2400, 0x7F, "\u2421"


def visible(text: str) -> str:
    """The text with a sign for each control character and its number for each other one that would not be seen.

    Line ends, tabs, joiners and the marks of direction that Arabic and Hebrew need stay.
    """
    return _ODD.sub(_sign, text) if _ODD.search(text) else text


def with_line_ends(text: str) -> str:
    """The text with a newline for each line end, however another program has written it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _sign(found: re.Match[str]) -> str:
    if len(found[0]) > 1:
        return found[0]
    code = ord(found[0])
    if code < 0x20:
        return chr(_PICTURES + code)
    return _DELETE_PICTURE if code == _DELETE else f"[U+{code:04X}]"
