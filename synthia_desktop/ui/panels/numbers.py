"""Numbers as people read them, and the stops and captions of sliders; no widgets, so it is tested alone."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

STOPS_PER_OCTAVE = 8
CONTEXT_STEP = 256
_LONG_CONTEXT = 4096
_LOWEST_LONG = 2048
_UNKNOWN_TRAINED = 32768


@dataclass(frozen=True)
class Mark:
    """A caption below a slider. index: of the stop it belongs to.

    rank, for where captions collide: 0 stays, 1 moves aside, 2 is left out.
    """

    index: int
    text: str
    rank: int = 2


def reading_locale() -> QLocale:
    """The person's locale, with group separators even where it is the bare C locale."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def format_number(value: float, decimals: int = 0, trim: bool = False, grouped: bool = True) -> str:
    """The number in the person's locale. trim drops zeros at the end of the decimals."""
    locale = reading_locale()
    if not grouped:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    text = locale.toString(float(value), "f", decimals)
    if trim and decimals:
        text = text.rstrip("0").removesuffix(locale.decimalPoint())
    return text


def parse_number(text: str) -> float | None:
    """What was typed, in the person's locale or with a plain point or comma; None when it is no number."""
    value, ok = reading_locale().toDouble(text.strip())
    if not ok:
        try:
            value = float(text.strip().replace(",", "."))
        except ValueError:
            return None
    return value if math.isfinite(value) else None


def steps(low: float, high: float, step: float) -> tuple[float, ...]:
    """Evenly spaced stops, both ends included, free of binary rounding noise."""
    return tuple(round(low + index * step, 6) for index in range(round((high - low) / step) + 1))


def nearest(stops: Sequence[float], value: float) -> int:
    """The index of the stop that lies nearest to value. stops: ascending and not empty."""
    right = bisect_left(stops, value)
    if right == 0:
        return 0
    if right == len(stops) or value - stops[right - 1] <= stops[right] - value:
        return right - 1
    return right


def doubling_stops(low: int, high: int) -> tuple[int, ...]:
    """Eight stops from each doubling of low to the next, up to and including high."""
    stops: list[int] = []
    octave = low
    while octave < high:
        each = max(1, octave // STOPS_PER_OCTAVE)
        stops += range(octave, min(octave * 2, high), each)
        octave *= 2
    return (*stops, high)


def context_stops(trained: int) -> tuple[int, ...]:
    """Context lengths on a slider that ends at the trained length (0 = unknown).

    Short ones in steps of 256, long ones with eight stops from each power of two to the next.
    """
    top = trained or _UNKNOWN_TRAINED
    if top <= _LONG_CONTEXT:
        return (*range(CONTEXT_STEP, top, CONTEXT_STEP), top)
    return doubling_stops(_LOWEST_LONG, top)


def short_tokens(count: int) -> str:
    """A number of tokens as a caption: 2k, 16k, 1M; as it is where it is not a whole number of those."""
    for size, unit in ((1024 * 1024, "M"), (1024, "k")):
        if count >= size and count % size == 0:
            return f"{count // size}{unit}"
    return format_number(count)


def context_marks(stops: Sequence[int], now: int | None) -> tuple[Mark, ...]:
    """Captions at both ends, at powers of two, and at the length in use."""
    marks = {0: Mark(0, short_tokens(stops[0]), 0)}
    for index, stop in enumerate(stops):
        if stop & (stop - 1) == 0:
            marks.setdefault(index, Mark(index, short_tokens(stop)))
    last = len(stops) - 1
    marks[last] = Mark(last, short_tokens(stops[last]), 0)
    if now is not None and stops[0] <= now <= stops[-1]:
        index = nearest(stops, now)
        marks[index] = Mark(index, _now(short_tokens(now)), 0 if index in (0, last) else 1)
    return tuple(marks[index] for index in sorted(marks))


def layer_marks(total: int, now: int | None) -> tuple[Mark, ...]:
    """Captions at no layer, all layers, and the layers on the GPU now."""
    return _ends(total, now, QCoreApplication.translate("LoadPanel", "{count}, RAM only"))


def expert_marks(total: int, now: int | None) -> tuple[Mark, ...]:
    """Captions at no layer, all layers, and the layers whose experts are in RAM now."""
    return _ends(total, now, QCoreApplication.translate("LoadPanel", "{count}, all on the GPU"))


def _ends(total: int, now: int | None, none: str) -> tuple[Mark, ...]:
    """none: the words for no layer, with its {count}."""
    marks = {0: Mark(0, none.format(count=0), 0), total: Mark(total, format_number(total), 0)}
    if now is not None and 0 <= now <= total:
        text = _now(format_number(now))
        marks[now] = Mark(now, none.format(count=text) if now == 0 else text, 0 if now in (0, total) else 1)
    return tuple(marks[index] for index in sorted(marks))


def _now(text: str) -> str:
    return QCoreApplication.translate("LoadPanel", "{value} now").format(value=text)
