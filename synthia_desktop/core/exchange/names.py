"""File names out of titles, which every system and every drive accepts."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 80
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
# Names that Windows keeps for devices, with any ending.
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")


def file_stem(title: str, taken: set[str]) -> str:
    """A name without an ending for a title; it is added to the taken ones, which are compared without their case."""
    plain = unicodedata.normalize("NFC", _FORBIDDEN.sub(" ", title))
    stem = " ".join(plain.split()).strip(". ")
    # Names are limited to 255 bytes on most drives, and letters of other scripts take three or four.
    while len(stem) > LONGEST or len(stem.encode()) > 2 * LONGEST:
        stem = stem[: min(LONGEST, len(stem) - 1)].rstrip(". ")
    if not stem or _DEVICE.match(stem):
        stem = f"Chat {stem}".strip()
    name, number = stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number})"
    taken.add(name.casefold())
    return name
