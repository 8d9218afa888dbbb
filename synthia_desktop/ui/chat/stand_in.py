"""Pictures that stand in for buttons, which are made when the pointer, the keyboard or a screen reader comes to them.

Making and showing the buttons of one block of code takes longer than all of its text.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget

from synthia_desktop.ui.theme import Theme

Make = Callable[[Theme], QWidget]


def picture_of(make: Make, theme: Theme, ratio: float, ground: str = "", words: str = "") -> QImage:
    """What a widget with buttons looks like that nobody points at. It is remembered for the function that makes it.

    ratio: device pixels to each logical one. ground: the role of the colour behind it, "" = none. words: what is
    written on it, if anything is.
    """
    return _picture_of(make, theme, ratio, ground, words, theme.text_scale, QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=16)
def _picture_of(
    make: Make, theme: Theme, ratio: float, ground: str, _words: str, _scale: float, _palette: int
) -> QImage:
    widget = make(theme)
    image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color(ground) if ground else Qt.GlobalColor.transparent)
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def press_made(widget: QWidget, event: QMouseEvent) -> None:
    """Press the button that has just been made under a finger, which comes without having been near it before."""
    button = widget.childAt(event.position().toPoint())
    if isinstance(button, QAbstractButton):
        button.click()
    else:
        event.ignore()
