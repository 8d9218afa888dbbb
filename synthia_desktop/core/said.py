"""Sentences for a person that know how they were made, so that the window can say them in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast


class Said(str):
    """An English sentence that keeps its template and values. Everywhere else it is the sentence as any string.

    values: may be Said themselves; numbers are written in the way of the person's language, by the template's format;
    of paths, errors and other things their words are kept, so that it can go to another process.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """Raises KeyError, ValueError for a template that the values do not fill."""
        plain = {name: value if isinstance(value, str | int | float) else str(value) for name, value in values.items()}
        made = super().__new__(cls, template.format_map(plain))
        made.template, made.values = template, plain
        return made

    def __reduce__(self) -> tuple[type[Said], tuple[str, Mapping[str, object]]]:
        return Said, (self.template, self.values)


def said(template: str, /, **values: object) -> str:
    """A sentence with {fields}. The template is a literal, in which catalogues are made; write literal braces twice."""
    return Said(template, values)


def to_data(text: str) -> Any:
    """What JSON can hold of a sentence, with how it was made."""
    if not isinstance(text, Said):
        return str(text)
    values = {name: to_data(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return {"template": text.template, "values": values}


def from_data(data: Any) -> str:
    """The sentence that to_data() was given. Raises ValueError where it is none."""
    if isinstance(data, str):
        return data
    try:
        values = cast("dict[str, Any]", data["values"])
        made = {name: value if isinstance(value, int | float) else from_data(value) for name, value in values.items()}
        return Said(str(data["template"]), made)
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise ValueError(f"no sentence: {data!r}") from error


def sentences(*each: str) -> str:
    """Whole sentences one after the other; empty ones are left out."""
    given = [sentence for sentence in each if sentence]
    if len(given) < 2:
        return given[0] if given else ""
    return said("{sentence} {next}", sentence=given[0], next=sentences(*given[1:]))
