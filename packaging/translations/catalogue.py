"""One language's catalogue in Qt's .ts form: read, written in an order that stays, and what is wrong in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from sources import Source

LANGUAGES = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1}
"""Each with the number of forms that its words have by a number, as Qt counts them."""
_FIELD = re.compile(r"\{(\w+)(?:![rsa])?(?::[^{}]*)?\}")
_MARKS = (
    (_FIELD, "fields"),
    (re.compile(r"%n"), "%n"),
    (re.compile(r"</?\w+[^>]*>"), "tags"),
    (re.compile(r"&(?=\w)"), "keys marked by &"),
    (re.compile(r"\n"), "line breaks"),
    (re.compile(r"\{\{|\}\}"), "literal braces"),
)

Words = tuple[str, ...]
"""A translation: one text, or one for each form."""


@dataclass
class Catalogue:
    """words: the translation of each source; an empty one is still to be made."""

    language: str
    words: dict[Source, Words] = field(default_factory=dict)

    @property
    def missing(self) -> list[Source]:
        return [source for source, words in sorted(self.words.items()) if not all(words) or not words]

    def follow(self, sources: Iterable[Source]) -> None:
        """Hold exactly these sources. A new one takes the words of the same text elsewhere, if they all agree."""
        known: dict[tuple[str, bool], set[Words]] = {}
        for source, words in self.words.items():
            if words and all(words):
                known.setdefault((source.text, source.plural), set()).add(words)
        kept: dict[Source, Words] = {}
        for source in sources:
            alike = known.get((source.text, source.plural), set())
            kept[source] = self.words.get(source) or (next(iter(alike)) if len(alike) == 1 else ())
        self.words = kept

    def merge(self, given: dict[str, str | list[str]]) -> list[str]:
        """Take translations by their text, or by "context||text" for one place only. Gives the unknown ones."""
        places: dict[str, list[Source]] = {}
        for source in self.words:
            places.setdefault(source.text, []).append(source)
            places.setdefault(f"{source.context}||{source.text}", []).append(source)
        # The special ones last, over the general ones.
        for key in sorted(given, key=lambda key: "||" in key):
            words = given[key]
            for source in places.get(key, ()):
                self.words[source] = tuple(words) if isinstance(words, list) else (words,)
        return [key for key in given if key not in places]

    def problems(self, source: Source) -> Iterator[str]:
        """What keeps a translation from standing for its source."""
        words = self.words[source]
        wanted = LANGUAGES[self.language] if source.plural else 1
        if not words or not all(words):
            yield "not translated"
            return
        if len(words) != wanted:
            yield f"{len(words)} forms, not {wanted}"
        for text in words:
            for pattern, what in _MARKS:
                here, there = sorted(pattern.findall(source.text)), sorted(pattern.findall(text))
                if here != there:
                    yield f"{what} differ: {here} and {there}"
            if text != text.strip() and text[:1].isspace() != source.text[:1].isspace():
                yield "space at the beginning"
            if text[-1:].isspace() != source.text[-1:].isspace():
                yield "space at the end"
            if text.endswith("...") or "&amp;" in text:
                yield "three dots or an entity in place of the character"


def read_catalogue(file: Path, language: str) -> Catalogue:
    """Raises ElementTree.ParseError. A missing file gives an empty catalogue."""
    made = Catalogue(language)
    if not file.exists():
        return made
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            source = Source(context.findtext("name", ""), message.findtext("source", ""), plural)
            translation = message.find("translation")
            if translation is None:
                continue
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            made.words[source] = tuple(forms)
    return made


def write_catalogue(file: Path, catalogue: Catalogue) -> None:
    """In order of context and text, so that a change is a small one."""
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source, words in sorted(catalogue.words.items()):
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        message = ET.SubElement(contexts[source.context], "message")
        ET.SubElement(message, "source").text = source.text
        translation = ET.SubElement(message, "translation")
        if not words or not all(words):
            translation.set("type", "unfinished")
        if source.plural:
            message.set("numerus", "yes")
            for form in words or [""] * LANGUAGES[catalogue.language]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = words[0] if words else ""
    ET.indent(root, "  ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    file.write_text(text, "utf-8", newline="\n")
