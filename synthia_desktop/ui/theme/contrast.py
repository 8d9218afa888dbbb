"""Colours for people who ask their system for high contrast: the design's roles, with nothing faint left of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints

TEXT, MARKED, EDGE = 7.0, 4.5, 3.0
"""Contrast ratios of WCAG 2.2: of words, of words in a row that is chosen or pointed at, and of what shows a state."""

_STEPS = 64
_GROUNDS = ("window", "sidebar", "content", "raised", "code", "input")
_BANNERS = {"bg.warn": "status.warn", "bg.error": "status.error", "bg.info": "status.info"}
_WORDS = ("accent.text", "status.")
_COLOURED = ("accent.text", "accent.fill", "danger.fill", "status.", "mem.", "syn.")


class SystemContrast(QObject):
    """changed: the system asks for high contrast now, or no longer."""

    changed = Signal()

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Both are kept: PySide takes the second one for gone once nobody holds the first.
        self._styles, self._hints = hints, hints.accessibility()
        self._high = False
        self._hints.contrastPreferenceChanged.connect(self._ask)
        self._ask()

    @property
    def high(self) -> bool:
        return self._high

    def note(self, high: bool) -> None:
        """What the system asks for now."""
        if high != self._high:
            self._high = high
            self.changed.emit()

    def _ask(self) -> None:
        self.note(self._hints.contrastPreference() == Qt.ContrastPreference.HighContrast)


@dataclass(frozen=True)
class Base:
    """The few colours that a high-contrast theme has: all others are made of them."""

    ground: QColor
    text: QColor
    disabled: QColor
    accent: QColor
    on_accent: QColor
    focus: QColor

    @property
    def is_dark(self) -> bool:
        return luminance(self.ground) < luminance(self.text)


def black_or_white(accent: QColor, dark: bool) -> Base:
    """For systems that ask for contrast and leave the colours to the programs."""
    ground, text = (QColor("#000000"), QColor("#FFFFFF")) if dark else (QColor("#FFFFFF"), QColor("#000000"))
    fill = strengthened(accent, ground, TEXT)
    return Base(
        ground,
        text,
        disabled=QColor("#9A9A9A" if dark else "#5C5C5C"),
        accent=fill,
        on_accent=ground,
        # Outlines are of the colour of text here; the ring must be told from them.
        focus=QColor("#FFD83D" if dark else "#0030AA"),
    )


def of_system(palette: QPalette) -> Base:
    """For systems whose high-contrast themes have colours that the person chose, as those of Windows."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    color: Callable[[QPalette.ColorRole], QColor] = palette.color
    return Base(
        color(role.Window),
        color(role.WindowText),
        palette.color(group.Disabled, role.WindowText),
        color(role.Highlight),
        color(role.HighlightedText),
        color(role.WindowText),
    )


def strong_colors(colors: Mapping[str, str], base: Base) -> dict[str, str]:
    """The design's colours by role, drawn towards the colour of text until they cannot be overlooked."""
    ground, text = base.ground, base.text
    strong = {role: QColor(value) for role, value in colors.items()}
    strong |= {f"bg.{name}": ground for name in _GROUNDS}
    strong |= {f"border.{name}": text for name in ("subtle", "button", "control")}
    strong |= {f"text.{name}": text for name in ("primary", "secondary", "tertiary")}
    strong |= {"text.disabled": base.disabled, "border.focus": base.focus}
    # What is chosen stands out from what it is among, and its words from it.
    strong["bg.selected"] = _between(base.accent, ground, text)
    strong |= {"bg.hover": mixed(ground, text, 0.22), "bg.pressed": mixed(ground, text, 0.3)}
    marked = [strong[f"bg.{name}"] for name in ("selected", "hover", "pressed")]
    for role, value in strong.items():
        if role.startswith(_COLOURED):
            strong[role] = strengthened(value, ground, TEXT, text)
        if role.startswith(_WORDS):
            for state in marked:
                strong[role] = strengthened(strong[role], state, MARKED, text)
    away = max(ground, text, key=lambda made: contrast(made, base.on_accent))
    strong |= {"accent.fill": base.accent, "text.on_accent": base.on_accent, "text.on_danger": ground}
    strong |= {"accent.hover": mixed(base.accent, away, 0.15), "accent.pressed": mixed(base.accent, away, 0.3)}
    strong |= {banner: mixed(ground, strong[status], 0.12) for banner, status in _BANNERS.items()}
    strong["mem.track"] = mixed(ground, text, 0.25)
    strong["mem.ram_hatch"] = mixed(strong["mem.ram"], ground, 0.5)
    return {role: value.name() for role, value in strong.items()}


def luminance(color: QColor) -> float:
    """WCAG 2.2 relative luminance."""

    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2 contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """share: of the other colour, 0 to 1."""
    parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    # As it is painted: a ratio that is only just enough must still be so after the rounding.
    return QColor(QColor.fromRgbF(*(first + (second - first) * share for first, second in parts)).name())


def strengthened(color: QColor, ground: QColor, least: float, towards: QColor | None = None) -> QColor:
    """The colour, or as much of another as makes it stand out from the ground; white or black where none is given."""
    if towards is None:
        towards = QColor("#FFFFFF" if luminance(ground) < 0.18 else "#000000")
    steps = (mixed(color, towards, step / _STEPS) for step in range(_STEPS + 1))
    return next((made for made in steps if contrast(made, ground) >= least), towards)


def _between(accent: QColor, ground: QColor, text: QColor) -> QColor:
    """A ground of the accent's hue on which the text is read, and which is seen on the other ground.

    A theme whose own text stands out less than EDGE * MARKED leaves no room for both: the text comes first.
    """
    read = [made for made in _shades(accent, ground) if contrast(made, text) >= MARKED]
    seen = [made for made in read if contrast(made, ground) >= EDGE]
    return seen[-1] if seen else max(read, key=lambda made: contrast(made, ground), default=ground)


def _shades(accent: QColor, ground: QColor) -> list[QColor]:
    """From the accent to the ground."""
    return [mixed(accent, ground, step / _STEPS) for step in range(_STEPS + 1)]
