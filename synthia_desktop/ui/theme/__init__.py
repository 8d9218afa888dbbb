"""Colours, fonts, icons and the stylesheet, all from the design tokens, so that one place decides the look."""

from synthia_desktop.ui.theme.theme import Theme

__all__ = ["Theme"]
