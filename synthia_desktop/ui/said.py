"""Says in the person's language what was made in English where Qt is not known: errors, reasons, model texts."""

from __future__ import annotations

from copy import copy
from string import Formatter
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.said import Said

Error = TypeVar("Error", bound=SynthiaError)


def shown(text: str) -> str:
    """A sentence of said(), or a literal text that catalogues know; everything else stays as it is."""
    if isinstance(text, Said):
        template = QCoreApplication.translate("Said", text.template)
        values = {name: shown(value) if isinstance(value, Said) else value for name, value in text.values.items()}
        return _FIELDS.vformat(template, (), values)
    return QCoreApplication.translate("Said", text) if text else text


def shown_error(error: Error) -> Error:
    """The same error with its words in the person's language."""
    told = copy(error)
    told.title, told.message, told.hint = shown(error.title), shown(error.message), shown(error.hint)
    return told


class _Fields(Formatter):
    """Numbers with a format are written as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        if not format_spec or isinstance(value, str) or not isinstance(value, int | float):
            return text
        locale = QLocale()
        marks = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
        return "".join(marks.get(each, each) for each in text)


_FIELDS = _Fields()
