"""The buttons above a block of code: wrap its lines, save it as a file, copy it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.controls.buttons import IconButton
from synthia_desktop.ui.theme import Theme

HEADER = 28
"""Height of what is above the code, at a text size of 100 %."""
_GAP = 4


class CodeTools(QWidget):
    """As wide as its buttons need; place() gives them their places again when the text size is another one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # Code reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code = ""
        self.copy_button = CopyButton(theme, _tr("Copy code"), lambda: self.code, copy_words(), self)
        self.wrap_button = IconButton(theme, "wrap-text", _tr("Wrap lines"), "", 24)
        self.save_button = IconButton(theme, "download", _tr("Save as…"), "", 24)
        for button in (self.wrap_button, self.save_button):
            button.setParent(self)
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self.wrap_button.setCheckable(True)
        self.set_tab_stop(False)
        self.place()

    def buttons(self) -> tuple[QAbstractButton, ...]:
        """In the order of Tab."""
        return self.copy_button, self.wrap_button, self.save_button

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the buttons."""
        for button in self.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def place(self) -> None:
        """Put the buttons side by side and take the size that needs, whatever stands on them."""
        height = self._theme.px(HEADER)
        sizes = [button.sizeHint().expandedTo(button.minimumSize()).expandedTo(QSize(24, 24)) for button in self._row()]
        # "Copied" is longer than "Copy": there is room for it before the button, so that no other one moves.
        self.resize(sum(size.width() for size in sizes[:-1]) + 2 * _GAP + self.copy_button.widest(), height + 1)
        x = 0
        for button, size in zip(self._row(), sizes, strict=True):
            x = self.width() - size.width() if button is self.copy_button else x
            button.setGeometry(x, (height - size.height()) // 2 + 1, size.width(), size.height())
            x += size.width() + _GAP

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def _row(self) -> tuple[QAbstractButton, ...]:
        """From left to right."""
        return self.wrap_button, self.save_button, self.copy_button


def copy_words() -> str:
    """What is written on the button that copies."""
    return _tr("Copy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodeView", text)
