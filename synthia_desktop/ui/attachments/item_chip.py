"""The chip of a file that is going to be sent: how far it is read, how long it is, and how much of it is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.attachments.chip import FileChip
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.attachments.words import ICONS, facts, passages_text, tokens_text
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_TOOL = 24


class ItemChip(FileChip):
    """A file of the draft. mode_requested: by the button that says how much of it is sent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.mode_button = icon_button(theme, "text-search", self.tr("How much of it is sent"), size=_TOOL)
        speak_as(self.mode_button, SpokenRole.ButtonMenu)
        self.remove_button = icon_button(theme, "x", self.tr("Remove"), "Del", size=_TOOL)
        self.remove_button.clicked.connect(self.removed)
        self.mode_button.clicked.connect(self._ask_mode)
        for button in (self.mode_button, self.remove_button):
            self.add_tool(button)

    def show_item(self, item: Item, left: int | None) -> None:
        """left: tokens that are left for it, where it is too large for the context."""
        self.mode_button.setVisible(item.opened is not None)
        self.show_share(item.share if item.is_reading else None)
        remove = self.tr("Cancel reading {name}") if item.is_reading else self.tr("Remove {name}")
        self.remove_button.set_label(remove.format(name=item.name), "Del")
        self.mode_button.set_label(self.tr("How much of {name} is sent").format(name=item.name))
        if item.opened is not None:
            kind = ICONS[item.opened.attachment.kind]
            self.show_file(kind, item.name, self._line(item), "" if left is None else "warn")
        elif item.error is not None:
            self.show_file("circle-alert", item.name, shown_error(item.error).title, "error")
        else:
            self.show_file("file", item.name, self._reading(item))
        self._place_tools()

    def holds_focus(self) -> bool:
        """Whether the keyboard is on it or on one of its buttons."""
        return any(part.hasFocus() for part in (self, self.mode_button, self.remove_button))

    def _line(self, item: Item) -> str:
        attachment = item.opened.attachment if item.opened else None
        if attachment is None:
            return ""
        if item.mode == "whole":
            length = tokens_text(item.tokens, attachment.characters, item.exact)
        elif item.passages is None:
            length = self.tr("passages that fit")
        else:
            length = passages_text(item.passages)
        return facts(attachment, length)

    def _reading(self, item: Item) -> str:
        return self.tr("Reading, {percent} %").format(percent=round(100 * item.share))

    def _ask_mode(self) -> None:
        self.menu_requested.emit(self.mode_button.mapToGlobal(self.mode_button.rect().bottomLeft()))
