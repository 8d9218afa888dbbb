"""What can be done with a download: the buttons at the right of its row, which follow its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from synthia_desktop.core.download import DownloadState, Hold
from synthia_desktop.core.errors import AccessError
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

_ROOM = 143


def offered(entry: Entry) -> tuple[str, ...]:
    """The names of the actions that a download offers in its state, the main one first."""
    if entry.state == DownloadState.HELD:
        return ("force", "cancel") if entry.hold == Hold.METERED else ("retry", "cancel")
    if entry.state == DownloadState.FAILED:
        page = isinstance(entry.error, AccessError) and bool(entry.error.page)
        return ("page", "retry", "cancel") if page else ("retry", "cancel")
    return {
        DownloadState.ACTIVE: ("pause", "cancel"),
        DownloadState.WAITING: ("pause", "cancel"),
        DownloadState.PAUSED: ("resume", "cancel"),
        DownloadState.DONE: ("chat", "folder"),
    }.get(entry.state, ("cancel",))


class RowActions(QWidget):
    """chosen(name): one of the names of offered()."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[str, QPushButton | QToolButton] = {}
        self._offered: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)

    def show_for(self, entry: Entry) -> None:
        """Offer what the state allows; a focus on a button that leaves goes to the one that comes in its place."""
        names = offered(entry)
        if names == self._offered:
            return
        focused = any(button.hasFocus() for button in self._buttons.values())
        self._offered = names
        for name in names:
            self._button(name).setAccessibleDescription(entry.download.title)
        first = self._button(names[0])
        if focused:
            first.show()
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def needed_width(self) -> int:
        """In pixels, for what is offered now."""
        return max(self._theme.px(_ROOM), self._row.totalSizeHint().width())

    def button(self, name: str) -> QPushButton | QToolButton:
        """Raises KeyError for an action that was never offered."""
        return self._buttons[name]

    def in_order(self) -> list[QPushButton | QToolButton]:
        """The buttons that are offered, from left to right."""
        return [self._buttons[name] for name in _ORDER if name in self._offered]

    def trigger(self, name: str) -> None:
        """As the button does, if it is offered now."""
        if name in self._offered:
            self.chosen.emit(name)

    def _button(self, name: str) -> QPushButton | QToolButton:
        if name not in self._buttons:
            button = self._make(name)
            button.clicked.connect(lambda _checked=False: self.chosen.emit(name))
            self._buttons[name] = button
            order = sorted(self._buttons, key=list(_ORDER).index)
            self._row.insertWidget(order.index(name) + 1, button)
        return self._buttons[name]

    def _make(self, name: str) -> QPushButton | QToolButton:
        words = {
            "page": self.tr("Open page"),
            "force": self.tr("Download now"),
            "resume": self.tr("Resume"),
            "retry": self.tr("Retry"),
            "chat": self.tr("Chat"),
            "pause": self.tr("Pause"),
            "folder": self.tr("Show in folder"),
            "cancel": self.tr("Cancel download"),
        }[name]
        kind, icon = _ORDER[name]
        if kind == "icon":
            return icon_button(self._theme, icon, words)
        button = push_button(self._theme, words, kind, icon, "small")
        button.setAccessibleName(words)
        return button


# Names in their order from left to right: kind of button and icon.
_ORDER = {
    "page": ("quiet", "external-link"),
    "force": ("quiet", ""),
    "resume": ("quiet", "play"),
    "retry": ("normal", "refresh-cw"),
    "chat": ("normal", "message-square"),
    "pause": ("icon", "pause"),
    "folder": ("icon", "folder-open"),
    "cancel": ("icon", "x"),
}
