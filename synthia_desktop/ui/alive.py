"""Tells whether what is to be called back is still there: a window that goes leaves its questions behind."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from types import FunctionType, MethodType

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_alive(call: Callable[..., object]) -> bool:
    """Whether no object of Qt's that a method or an inner function works on has been deleted."""
    if isinstance(call, partial):
        return is_alive(call.func)
    used: list[object] = []
    if isinstance(call, MethodType):
        used.append(call.__self__)
    elif isinstance(call, FunctionType):
        for cell in call.__closure__ or ():
            with contextlib.suppress(ValueError):  # a variable that has no value yet
                used.append(cell.cell_contents)
    return all(isValid(each) for each in used if isinstance(each, QObject))
