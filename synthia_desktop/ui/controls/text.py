"""Labels, lines and surfaces that take their look from the stylesheet by dynamic properties."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.theme import Theme


def repolish(widget: QWidget) -> None:
    """Let the stylesheet see a dynamic property that has just changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_look(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the stylesheet reads, and polish once if any of them is new."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        repolish(widget)


class Paragraph(QLabel):
    """Wrapped plain text with the line height of its type style, which a plain label cannot have."""

    def __init__(self, theme: Theme, text: str, style: str) -> None:
        super().__init__()
        self._theme, self._style, self._plain = theme, style, ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("textStyle", style)
        self.setText(text)
        theme.changed.connect(self._render)

    def setText(self, text: str) -> None:
        self._plain = text
        self._render()

    def text(self) -> str:
        return self._plain

    def _render(self) -> None:
        words = html.escape(self._plain).replace("\n", "<br>")
        height = self._theme.line_height(self._style)
        super().setText(f'<p style="line-height: {height}px; margin: 0">{words}</p>')


def plain_tip(text: str) -> str:
    """A tooltip's text so that none of it counts as HTML, which could name pictures on other computers."""
    if not QtText.mightBeRichText(text):
        return text
    words = html.escape(text).replace("\n", "<br>")
    return f"<p>{words}</p>"


def label(
    theme: Theme, text: str, style: str = "body", role: str = "text.primary", weight: int = 0, wrap: bool = False
) -> QLabel:
    """A plain-text label in a step of the type scale and a text colour role; weight 500 or 600 over the step's own."""
    if wrap:
        made = Paragraph(theme, text, style)
    else:
        made = QLabel()
        made.setProperty("textStyle", style)
        made.setTextFormat(Qt.TextFormat.PlainText)
        # After its style, which makes it a heading for screen readers: with the first words they ask what it is.
        made.setText(text)
    made.setProperty("textRole", role)
    if weight:
        made.setProperty("textWeight", str(weight))
    return made


def tag(theme: Theme, text: str) -> QLabel:
    """A mono tag such as Q4_K_M."""
    made = label(theme, text, "tag", "text.secondary")
    made.setProperty("look", "tag")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def pill(theme: Theme, text: str) -> QLabel:
    """A filled accent pill such as Recommended."""
    made = label(theme, text, "caption", "text.on_accent", weight=600)
    made.setProperty("look", "pill")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def surface(look: str) -> QFrame:
    """A frame with one of the looks of the stylesheet, such as "card" or "sidebar"."""
    made = QFrame()
    made.setProperty("look", look)
    return made


def separator(vertical: bool = False, length: int = 0) -> QFrame:
    """A line of 1 px; length 0 fills the layout."""
    made = surface("separator")
    if vertical:
        made.setFixedWidth(1)
        if length:
            made.setFixedHeight(length)
    else:
        made.setFixedHeight(1)
    return made


def popup_column(window: QWidget) -> QVBoxLayout:
    """What a window without a frame of its own holds, within one that is drawn."""
    frame = surface("popup")
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(frame)
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    return column
