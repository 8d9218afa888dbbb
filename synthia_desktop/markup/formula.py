"""LaTeX as a picture in lines: drawn once in one size and without a colour of its own, to be scaled and tinted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from types import ModuleType

MAX_CHARS = 4_000
"""Of LaTeX; longer formulas are shown as they are written, because drawing one takes milliseconds for each letter."""

COLOR = "#010203"
"""Stands in the lines for the colour of the text; it is to be replaced."""

_SIZE = 24.0
_MOST_DEEP = 40
_VIEW = re.compile(r'viewBox="(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)"')
_GROUP = re.compile(r"\\left(?![a-z])|\\right(?![a-z])|\\begin|\\end|\\.|[{}]")
_STEPS = {"{": 1, "\\left": 1, "\\begin": 1, "}": -1, "\\right": -1, "\\end": -1}
# A few definitions that double each other would grow without end.
_DEFINITION = re.compile(
    r"\\(?:def|gdef|edef|let|newcommand|renewcommand|providecommand|DeclareMathOperator)(?![A-Za-z])"
)
_TAG = re.compile(r"\\(?:label|nonumber|notag)(?:\s*\{[^{}]*\})?")


@dataclass(frozen=True)
class Formula:
    """A drawn formula. width, ascent and depth, above and below the line of the text, in units of the letters' size.

    svg: its lines, in currentColor where LaTeX asks for no other colour. Empty: it cannot be drawn, problem says why.
    """

    svg: str = ""
    width: float = 0.0
    ascent: float = 0.0
    depth: float = 0.0
    problem: str = ""


def draw(latex: str, display: bool) -> Formula:
    """Draw a formula, display: as it stands on a line of its own. Takes 1 to 50 ms, the first one half a second."""
    if len(latex) > MAX_CHARS or _depth(latex) > _MOST_DEEP:
        return Formula(problem="too long")
    if _DEFINITION.search(latex):
        return Formula(problem="definitions of commands")
    try:
        svg: str = cast("Any", _ziamath()).Latex(_TAG.sub("", latex), size=_SIZE, inline=not display).svg()
    except Exception as error:  # noqa: BLE001
        # The LaTeX of a model may be anything, and what its parser and its fonts make of it raises all kinds.
        return Formula(problem=f"{type(error).__name__}: {error}"[:200])
    view = _VIEW.search(svg)
    if view is None:
        return Formula(problem="no size")
    left, top, width, height = (float(number) for number in view.groups())
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" color="{COLOR}">'
    svg = head + svg[svg.index(">") + 1 :].replace('"black"', '"currentColor"')
    return Formula(svg, width / _SIZE, -top / _SIZE, (top + height) / _SIZE)


def _depth(latex: str) -> int:
    """How deep groups are nested, by which the parser of LaTeX calls itself."""
    depth = most = 0
    for mark in _GROUP.findall(latex):
        depth += _STEPS.get(mark, 0)
        most = max(most, depth)
    return most


def _ziamath() -> ModuleType:
    import ziamath  # imported with the first formula, on the thread that draws: the fonts take their time

    cast("Any", ziamath).config.svg2 = False
    return ziamath
