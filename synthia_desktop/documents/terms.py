"""The words by which passages are ranked, in any script: what looks different and is the same must be the same word."""

from __future__ import annotations

import re

from synthia_desktop.core.folding import fold
from synthia_desktop.documents.common_words import COMMON_WORDS

_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[^\W\d_])")
_WORD = re.compile(r"[^\W_]+")
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# Scripts that put no blanks between words: kana, Chinese characters, Thai, Lao, Khmer, Burmese. Korean puts
# them, but hangs its particles on the word.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"
)


def asked(question: str) -> list[str]:
    """The terms of a question, each once, without those that any question has; all of them where it has no others."""
    found = list(dict.fromkeys(terms(question)))
    return [term for term in found if term not in _COMMON] or found


def terms(text: str) -> list[str]:
    """The text's words in order, folded; names of code also by their parts, unspaced scripts by pairs of letters."""
    found: list[str] = []
    for word in _WORD.findall(_HYPHENATED.sub("", text)):
        parts = _PARTS.findall(word) if word.isascii() else ()
        found += _of_word(fold(word).strip())
        if len(parts) > 1:
            found += (_stem(part.lower()) for part in parts)
    return found


def _of_word(word: str) -> list[str]:
    if word.isascii():
        return [_stem(word)]
    found: list[str] = []
    place = 0
    for run in _UNSPACED.finditer(word):
        found += [_stem(word[place : run.start()])] if run.start() > place else []
        letters = run[0]
        found += [letters[at : at + 2] for at in range(len(letters) - 1)] or [letters]
        place = run.end()
    return found + ([_stem(word[place:])] if word[place:] else [])


def _stem(word: str) -> str:
    """Without the endings that a question often has and the text has not: plurals, and English verbs' -ing and -ed.

    It need not be a word; both sides lose the same.
    """
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = word.removesuffix(ending)
            # As in stopped and running, but not in called or passing.
            return word[:-1] if word[-1] == word[-2] and word[-1] not in "lsz" else word
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_COMMON = frozenset(term for word in COMMON_WORDS.split() for term in terms(word))
