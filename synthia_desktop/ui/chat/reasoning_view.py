"""What a model thought before it answered: one line, closed by default, and its text when it is opened."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import speak_as_fold

_HEIGHT, _GAP, _LINE, _INDENT = 28, 8, 2, 14


class ReasoningButton(QPushButton):
    """The line that opens and closes the reasoning."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        speak_as_fold(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = label(theme, self.tr("Reasoning"), "body", "text.secondary", weight=500)
        self._time = ElidedLabel(theme, "", "body", "text.tertiary")
        self._sign = Glyph(theme, "chevron-right", "text.secondary", 15)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(8)
        for part in (self._sign, Glyph(theme, "list-tree", "text.secondary", 15), self._title, self._time):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.toggled.connect(lambda opened: self._sign.set_name("chevron-down" if opened else "chevron-right"))

    def set_time(self, words: str) -> None:
        """How long was thought, or nothing."""
        self._time.setText(words)
        self._time.setVisible(bool(words))
        self.setAccessibleName(f"{self._title.text()}. {words}" if words else self._title.text())

    def time_text(self) -> str:
        """The words beside the title."""
        return self._time.text()

    def width_for(self, most: int) -> int:
        """The width that its words need, in pixels."""
        return min(most, self._row.sizeHint().width() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and Down belong to the transcript around the button.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ReasoningView(QWidget):
    """Open while the reasoning grows, closed when it has ended, unless the person has chosen.

    link_requested(address). save_requested(name of a file, text). resized: it needs another height than it said.
    """

    link_requested = Signal(str)
    save_requested = Signal(str, str)
    resized = Signal()

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._formulas = theme, formulas
        self._text, self._shown = "", ""
        self._stack: BlockStack | None = None
        self._chosen = False
        self._tab_stop = False
        self._began: float | None = None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tell_time)
        self.button = ReasoningButton(theme, self)
        self.button.clicked.connect(self._choose)
        self.button.toggled.connect(self._toggle)
        self.button.set_time("")

    def grow(self, text: str) -> None:
        """Show the reasoning as far as it has come; it begins with what was shown before."""
        if self._began is None:
            self._began = time.monotonic()
            self._second.start()
        self._text = text
        if not self._chosen:
            self.button.setChecked(True)
        self._show()
        self._tell_time()

    def finish(self, text: str, seconds: float, *, stays: bool = False) -> None:
        """Show the whole reasoning. seconds: how long it took; 0 = as long as was seen here, if it was.

        stays: no answer came after it, so that it is all there is to read.
        """
        seen = time.monotonic() - self._began if self._began is not None and self._second.isActive() else 0.0
        self._second.stop()
        self._text = text
        if seconds or seen:
            self.button.set_time(self.tr("Thought for {n} s").format(n=max(1, round(seconds or seen))))
        if self._stack is not None:
            self._stack.show_text(text)
            self._shown = text
        if not self._chosen:
            self.button.setChecked(stays)

    @property
    def waits(self) -> bool:
        """Whether something has been added that is not shown yet."""
        return self._stack is not None and self._stack.waits

    def flush(self) -> None:
        """Show what has been added."""
        if self._stack is not None:
            self._stack.flush()

    def is_growing(self) -> bool:
        """Whether it has begun and not ended."""
        return self._second.isActive()

    def is_open(self) -> bool:
        """Whether its text is shown."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show the text, as if the person had chosen it."""
        self._chosen = True
        self.button.setChecked(True)

    def stack(self) -> BlockStack | None:
        """What shows the text; None while it is closed."""
        return self._stack if self.is_open() else None

    def set_width(self, width: int) -> int:
        """Lay out for a column of this width and give the height, in pixels."""
        height = self._theme.px(_HEIGHT)
        left = width - self.button.width_for(width) if self.isRightToLeft() else 0
        self.button.setGeometry(left, 0, self.button.width_for(width), height)
        if self._stack is None or not self.is_open():
            return height
        body = self._stack.set_width(width - _INDENT)
        self._stack.setGeometry(0 if self.isRightToLeft() else _INDENT, height + _GAP, width - _INDENT, body)
        return height + _GAP + body

    def plain_text(self) -> str:
        """The words of the reasoning, whether they are shown or not."""
        return self._text

    def paint_anew(self) -> None:
        """Paint formulas for a screen of another density."""
        if self._stack is not None:
            self._stack.paint_anew()

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the line and at what is in the text."""
        self._tab_stop = on
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if self._stack is not None:
            self._stack.set_tab_stop(on and self.is_open())

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        if self._stack is not None:
            self._stack.apply_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stack is not None and self.is_open():
            top = self._stack.y()
            left = self.width() - _LINE if self.isRightToLeft() else 0
            QPainter(self).fillRect(left, top, _LINE, self._stack.height(), self._theme.color("border.subtle"))

    def _choose(self) -> None:
        self._chosen = True

    def _toggle(self, opened: bool) -> None:
        self._show()
        if self._stack is not None:
            self._stack.setVisible(opened)
            self._stack.set_tab_stop(self._tab_stop and opened)
        self.update()
        self.resized.emit()

    def _show(self) -> None:
        """Give the open block what it does not show yet; a closed one is left alone."""
        if not self.is_open():
            return
        if self._stack is None:
            self._stack = BlockStack(self._theme, self._formulas, self, "text.secondary")
            self._stack.link_requested.connect(self.link_requested)
            self._stack.save_requested.connect(self.save_requested)
            self._stack.resized.connect(self.resized)
            self._stack.show()
        if self.is_growing() and self._text.startswith(self._shown):
            if len(self._text) > len(self._shown):
                self._stack.feed(self._text[len(self._shown) :], later=True)
        elif self._text != self._shown:
            self._stack.show_text(self._text)
        self._shown = self._text

    def _tell_time(self) -> None:
        if self._began is not None and self._second.isActive():
            seconds = round(time.monotonic() - self._began)
            self.button.set_time(self.tr("Thinking, {n} s").format(n=seconds) if seconds else self.tr("Thinking"))
            self.button.resize(self.button.width_for(self.width()), self.button.height())
