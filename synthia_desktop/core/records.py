"""Frozen dataclasses to JSON and back, field by field, so that one bad value in a file costs only that value."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

Record = TypeVar("Record")


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
    hints = _hints(type(default))
    for field in fields(cast("Any", default)):
        if field.name not in found:
            continue
        name = f"{where}.{field.name}" if where else field.name
        try:
            value = _value(hints[field.name], found[field.name], getattr(default, field.name), problems, name)
            default = replace(cast("Any", default), **{field.name: value})
        except (ValueError, TypeError, OverflowError):
            problems.append(name)
    return default


@cache
def _hints(kind: type) -> dict[str, Any]:
    """Resolving the types of a dataclass takes longer than reading one of its records."""
    return get_type_hints(kind)


def _value(hint: Any, data: Any, default: Any, problems: list[str], where: str) -> Any:
    """data as the type that the hint says. Raises ValueError where it is something else."""
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
    return _plain(hint, data)


def _plain(hint: Any, data: Any) -> Any:
    if hint is float and isinstance(data, int | float) and not isinstance(data, bool) and math.isfinite(data):
        return float(data)
    if hint in (int, str, bool) and type(data) is hint:
        return data
    raise ValueError(f"{data!r} is no {hint}")
