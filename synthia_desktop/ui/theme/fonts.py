"""The interface and code fonts: the system's own where it has a good one, else the bundled ones."""

from __future__ import annotations

import math
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from synthia_desktop.ui.theme.tokens import Tokens

# What Qt reports on a Linux desktop where nobody has chosen an interface font.
_NO_CHOICE = {"", "sans", "sans serif", "sans-serif", "dejavu sans", "helvetica"}
# Inter under a name of its own, see resources/fonts/README.md.
_BUNDLED = "Synthia UI"
_PROSE = {"reading", "hero", "display", "heading"}
_HAN = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo", "IPAexGothic", "TakaoGothic"),
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
}
"""By language, fonts with its forms of the characters that Chinese and Japanese share, the best first."""


class Fonts:
    """The type scale over one base size. Sizes are logical pixels."""

    def __init__(self, tokens: Tokens, folder: Path) -> None:
        self._tokens = tokens
        for file in sorted((*folder.glob("*.otf"), *folder.glob("*.ttf"))):
            QFontDatabase.addApplicationFont(str(file))
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._made: dict[tuple[str, int | None, float], QFont] = {}
        self._bundled = bundled = sys.platform.startswith("linux") and system.family().lower() in _NO_CHOICE
        self._families = {
            "ui": [_BUNDLED] if bundled else [system.family(), _BUNDLED],
            "mono": ["JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono"],
        }
        self._own = {name: tuple(families) for name, families in self._families.items()}
        self.base_px = tokens.base_px if bundled else float(QFontInfo(system).pixelSize())

    def set_language(self, code: str) -> bool:
        """Write the characters that languages share in the forms of this one, where the system has a font for it.

        Whether other fonts are used now.
        """
        han = [family for family in _HAN.get(code, ()) if QFontDatabase.hasFamily(family)][:1]
        wanted = {name: [*families, *han] for name, families in self._own.items()}
        if wanted == self._families:
            return False
        self._families = wanted
        self._made.clear()
        return True

    def size(self, style: str, text_scale: float) -> int:
        """Pixels of a step of the scale; at a text size of 100 % never below the smallest step."""
        size = max(self.base_px * self._tokens.type_scale[style].ratio, self._tokens.min_px) * text_scale
        return math.floor(size + 0.5)

    def font(self, style: str, weight: int | None, text_scale: float) -> QFont:
        """A step of the scale as a font of the caller's own, made once: lists ask for it with each cell they paint."""
        made = self._made.get((style, weight, text_scale))
        if made is None:
            made = self._made[style, weight, text_scale] = self._make(style, weight, text_scale)
        return QFont(made)

    def _make(self, style: str, weight: int | None, text_scale: float) -> QFont:
        """Tabular figures outside prose, no ligatures in code."""
        step = self._tokens.type_scale[style]
        font = QFont(self._families[step.family])
        if self._bundled or step.family == "mono":
            # The bundled files have no hints; FreeType's own would space the letters unevenly.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setPixelSize(self.size(style, text_scale))
        font.setWeight(QFont.Weight(weight or step.weight))
        if step.family == "mono":
            font.setFeature(QFont.Tag("liga"), 0)
            font.setFeature(QFont.Tag("calt"), 0)
            font.setStyleHint(QFont.StyleHint.Monospace)
        elif style not in _PROSE:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def css_family(self, style: str) -> str:
        """The families of a step, as a stylesheet writes them."""
        return ", ".join(f'"{name}"' for name in self._families[self._tokens.type_scale[style].family])
