"""Frozen dataclasses to JSON and back, field by field, so that one bad value in a file costs only that value."""

from __future__ import annotations

import math
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

Record = TypeVar("Record")
_PLAIN: tuple[Any, ...] = (int, float, str, bool)
_MOST = 2**63 - 1
"""A larger number counts nothing, and SQLite, Qt and floats cannot take it."""


def to_json(value: Any) -> Any:
    """Dataclasses become objects, tuples lists, enums their values; numbers, strings, bools and None stay."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, tuple):
        return [to_json(item) for item in cast("tuple[Any, ...]", value)]
    return value


def from_json(default: Record, data: Any, problems: list[str], where: str = "") -> Record:
    """The default with every field of data that has the right type and that the dataclass accepts.

    data: what json.loads gave. problems: the names of the fields that kept their default are appended, dotted.
    Fields of data that the dataclass does not have are ignored.
    """
    if not isinstance(data, dict):
        problems.append(where or "everything")
        return default
    found = cast("dict[str, Any]", data)
    met: list[str] = []
    values = dict(_values(default, found, met, where))
    try:
        # All at once: what is right, as nearly everything is, is copied once and not once for each field.
        made = replace(cast("Any", default), **values)
    except (ValueError, TypeError, OverflowError):
        return _one_by_one(default, found, problems, where)
    problems += met
    return made


def _one_by_one(default: Record, found: Mapping[str, Any], problems: list[str], where: str) -> Record:
    for name, value in _values(default, found, problems, where):
        try:
            default = replace(cast("Any", default), **{name: value})
        except (ValueError, TypeError, OverflowError):
            problems.append(_place(where, name))
    return default


def _values(default: Any, found: Mapping[str, Any], problems: list[str], where: str) -> Iterator[tuple[str, Any]]:
    """The fields that are found and have the right type, with their values, in the dataclass's order."""
    for name, hint in _hints(default.__class__).items():
        if name in found:
            try:
                yield name, _value(hint, found[name], getattr(default, name), problems, where, name)
            except (ValueError, TypeError, OverflowError):
                problems.append(_place(where, name))


def _place(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


@cache
def _hints(kind: type) -> dict[str, Any]:
    """A dataclass's fields and their types; resolving them takes longer than reading one of its records."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.init}


def _value(hint: Any, data: Any, default: Any, problems: list[str], where: str, name: str = "") -> Any:
    """data as the type that the hint says. Raises ValueError where it is something else."""
    if hint in _PLAIN:
        return _plain(hint, data)
    where = _place(where, name) if name else where
    origin, args = get_origin(hint), get_args(hint)
    if isinstance(hint, types.UnionType):
        (inner,) = [arg for arg in args if arg is not types.NoneType]
        return None if data is None else _value(inner, data, default, problems, where)
    if origin is tuple and isinstance(data, list):
        items = cast("list[Any]", data)
        return tuple(_value(args[0], item, None, problems, f"{where}[{at}]") for at, item in enumerate(items))
    if origin is dict and isinstance(data, dict):
        entries = cast("dict[str, Any]", data)
        return {key: _value(args[1], item, None, problems, f"{where}[{key}]") for key, item in entries.items()}
    if is_dataclass(hint):
        return from_json(default if default is not None else cast("Any", hint)(), data, problems, where)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(data)
    if origin is Literal and data in args:
        return data
    raise ValueError(f"{data!r} is no {hint}")


def _plain(hint: Any, data: Any) -> Any:
    if hint is float and isinstance(data, int | float) and not isinstance(data, bool) and math.isfinite(data):
        return float(data)
    if type(data) is hint is not float and not (hint is int and abs(data) > _MOST):
        return data
    raise ValueError(f"{data!r} is no {hint}")
