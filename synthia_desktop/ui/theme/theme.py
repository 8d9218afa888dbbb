"""The look of the program as one object, so that widgets ask for roles and never for colours."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.settings import MAX_TEXT_SCALE, MIN_TEXT_SCALE
from synthia_desktop.ui.theme.contrast import Base, SystemContrast, black_or_white, of_system, strong_colors
from synthia_desktop.ui.theme.fonts import Fonts
from synthia_desktop.ui.theme.icons import IconStore, ThemedIconEngine
from synthia_desktop.ui.theme.motion import SystemMotion
from synthia_desktop.ui.theme.qss import build_stylesheet
from synthia_desktop.ui.theme.spoken import install_roles
from synthia_desktop.ui.theme.style import SynthiaStyle
from synthia_desktop.ui.theme.tokens import read_tokens

T = TypeVar("T")

_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Theme(QObject):
    """Applies palette, fonts and stylesheet to the application, and follows the system's scheme and contrast.

    motion_changed: whether anything is to slide or turn is not what it was.
    """

    changed = Signal()
    motion_changed = Signal()

    def __init__(
        self,
        app: QApplication,
        tokens: Path,
        icons: Path,
        mode: str = "system",
        text_scale: float = 1.0,
        dressed: bool = True,
    ) -> None:
        """tokens: tokens.json. icons: the folder of SVG files; the fonts folder is its sibling.

        dressed: whether the stylesheet is set at once; else dress() does it.
        """
        super().__init__(app)
        self._app = app
        install_roles(app)
        self._tokens = read_tokens(tokens)
        self._icons = IconStore(icons)
        self._fonts = Fonts(self._tokens, icons.parent / "fonts")
        self._mode, self._text_scale = mode, _clamp(text_scale)
        self._applied: tuple[object, ...] = ()
        self._base: Base | None = None
        self._colors: Mapping[str, str] = {}
        self._contrast, self.system_contrast = "system", SystemContrast(app.styleHints(), self)
        self._kept: dict[Hashable, Any] = {}
        self._dressed = dressed
        self._motion, self._system_motion = "system", SystemMotion(self)
        self._system_motion.changed.connect(self._apply_motion)
        self._effects = [effect for effect in _EFFECTS if app.isEffectEnabled(effect)]
        self._still = False
        self._style = SynthiaStyle(self.color)
        app.setStyle(self._style)
        hints = app.styleHints()
        hints.setColorScheme(_SCHEMES[mode])
        hints.colorSchemeChanged.connect(self._apply)
        self.system_contrast.changed.connect(self._apply)
        self._apply()

    @property
    def mode(self) -> str:
        """What the person chose: "system", "light" or "dark"."""
        return self._mode

    @property
    def text_scale(self) -> float:
        return self._text_scale

    @property
    def is_dark(self) -> bool:
        """What is shown now."""
        if self._base is not None:
            return self._base.is_dark
        return self._is_dark_wanted

    @property
    def is_high_contrast(self) -> bool:
        """Whether what has only a shade of its own elsewhere is to have an outline."""
        return self._base is not None

    @property
    def _is_dark_wanted(self) -> bool:
        if self._mode == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def set_language(self, code: str) -> None:
        """Use fonts for the window's language; widgets that are there already are to be made anew."""
        if self._fonts.set_language(code) and self._dressed:
            self.dress()

    def set_mode(self, mode: str) -> None:
        """Raises KeyError for anything but "system", "light" and "dark"."""
        scheme = _SCHEMES[mode]
        self._mode = mode
        self._app.styleHints().setColorScheme(scheme)
        self._apply()

    def set_text_scale(self, scale: float) -> None:
        """Text size as a factor; kept between 0.8 and 2.0."""
        self._text_scale = _clamp(scale)
        self._apply()

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to slide or turn: the person's choice, or the system's."""
        return self._motion == "reduced" or (self._motion == "system" and self._system_motion.reduced)

    def set_motion(self, motion: str) -> None:
        """One of "system", "reduced" and "full"."""
        self._motion = motion
        self._apply_motion()

    def set_contrast(self, contrast: str) -> None:
        """One of "system", "more" and "usual"."""
        self._contrast = contrast
        self._apply()

    def watch_system(self) -> None:
        """Ask the system whether it wants less motion, and follow that; takes no part in the first picture."""
        self._system_motion.watch()

    def color(self, role: str) -> QColor:
        """A colour of tokens.json, such as "bg.window". Raises KeyError for a role that does not exist."""
        return QColor(self._colors[role])

    def font(self, style: str, weight: int | None = None) -> QFont:
        """A step of the type scale, such as "body" or "code", at the person's text size."""
        return self._fonts.font(style, weight, self._text_scale)

    def line_height(self, style: str) -> int:
        """Height of one line of a step of the type scale, in pixels."""
        return self.px(self._tokens.type_scale[style].line)

    def px(self, value: float) -> int:
        """A height or width that grows with the text, in pixels."""
        return round(value * self._text_scale * self._fonts.base_px / self._tokens.base_px)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """What make() gave for this key, which is made anew when colours or the text size have become others."""
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def icon(self, name: str, role: str = "text.secondary", checked_role: str = "") -> QIcon:
        """A Lucide icon that follows the theme by itself; checked_role colours it on checked buttons."""
        return QIcon(ThemedIconEngine(self, name, role, checked_role))

    def pixmap(self, name: str, role: str, size: int, dpr: float) -> QPixmap:
        """An icon for painting by hand; size in logical pixels."""
        return self._icons.pixmap(name, self.color(role), size, dpr)

    def mark(self, size: int, dpr: float) -> QPixmap:
        """The program's mark in the theme's accent colour."""
        return self._icons.mark(self.color("accent.fill"), self.color("text.on_accent"), size, dpr)

    def _apply(self) -> None:
        wanted = self._contrast == "more" or (self._contrast == "system" and self.system_contrast.high)
        self._base = self._strong_base() if wanted else None
        state = (self.is_dark, self._text_scale, self._base)
        if state == self._applied:
            return
        self._applied = state
        colors = self._tokens.colors["dark" if self.is_dark else "light"]
        self._colors = colors if self._base is None else strong_colors(colors, self._base)
        self._kept.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(self._palette())
        if self._dressed:
            self._app.setStyleSheet(self._stylesheet())
        self.changed.emit()

    def _strong_base(self) -> Base:
        """The colours of the person's own high-contrast theme where the system has such, else black and white."""
        if sys.platform == "win32" and self.system_contrast.high:
            ours = self._app.palette()
            self._app.setPalette(QPalette())
            found = of_system(self._app.palette())
            self._app.setPalette(ours)
            return found
        dark = self._is_dark_wanted
        return black_or_white(QColor(self._tokens.colors["dark" if dark else "light"]["accent.fill"]), dark)

    def _apply_motion(self) -> None:
        if self.reduced_motion == self._still:
            return
        self._still = self.reduced_motion
        for effect in self._effects:
            self._app.setEffectEnabled(effect, not self._still)
        self.motion_changed.emit()

    def dress(self) -> None:
        """Set the stylesheet now that the widgets are made: before, each would be polished again in every parent."""
        self._dressed, self._applied = True, ()
        self._apply()

    def _stylesheet(self) -> str:
        fonts = {
            name: (self._fonts.css_family(name), self._fonts.size(name, self._text_scale), step.weight)
            for name, step in self._tokens.type_scale.items()
        }
        return build_stylesheet(self._colors, fonts, self.px, strong=self._base is not None)

    def _palette(self) -> QPalette:
        palette, group, role = QPalette(), QPalette.ColorGroup, QPalette.ColorRole
        for palette_role, color in (
            (role.Window, "bg.content"),
            (role.WindowText, "text.primary"),
            (role.Base, "bg.input"),
            (role.AlternateBase, "bg.raised"),
            (role.Text, "text.primary"),
            (role.Button, "bg.raised"),
            (role.ButtonText, "text.primary"),
            (role.BrightText, "text.on_danger"),
            (role.ToolTipBase, "text.primary"),
            (role.ToolTipText, "bg.window"),
            (role.PlaceholderText, "text.tertiary"),
            (role.Highlight, "accent.fill"),
            (role.HighlightedText, "text.on_accent"),
            (role.Accent, "accent.fill"),
            (role.Link, "accent.text"),
            (role.LinkVisited, "accent.text"),
            (role.Light, "bg.raised"),
            (role.Midlight, "bg.hover"),
            (role.Mid, "border.subtle"),
            (role.Dark, "border.button"),
            (role.Shadow, "border.button"),
        ):
            palette.setColor(palette_role, self.color(color))
        for palette_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(group.Disabled, palette_role, self.color("text.disabled"))
        palette.setColor(group.Disabled, role.Highlight, self.color("border.subtle"))
        return palette


def _clamp(scale: float) -> float:
    return min(max(scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
