"""Pictures that stand in for buttons, which are made when the pointer, the keyboard or a screen reader comes to them.

Making and showing the buttons of one block of code takes longer than all of its text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QMouseEvent, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import delete

from synthia_desktop.ui.theme import Theme

Make = Callable[[Theme], QWidget]


def picture_of(make: Make, theme: Theme, ratio: float, ground: str = "", words: str = "") -> QImage:
    """What a widget with buttons looks like that nobody points at. The theme keeps it for the function that makes it.

    ratio: device pixels to each logical one. ground: the role of the colour behind it, "" = none. words: what is
    written on it, if anything is.
    """
    return theme.kept((make, ratio, ground, words), lambda: _paint(make(theme), theme, ratio, ground))


def _paint(widget: QWidget, theme: Theme, ratio: float, ground: str) -> QImage:
    image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color(ground) if ground else Qt.GlobalColor.transparent)
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    # Now and here: its buttons and it hold each other, and events for it wait in the loop.
    delete(widget)
    return image


def press_made(widget: QWidget, event: QMouseEvent) -> None:
    """Press the button that has just been made under a finger, which comes without having been near it before."""
    button = widget.childAt(event.position().toPoint())
    if isinstance(button, QAbstractButton):
        button.click()
    else:
        event.ignore()
