"""The settings page: what can be set for the whole program, where it keeps things, and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.core.folding import fold
from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths, release_feed
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.models.notice import Notice
from synthia_desktop.ui.pages.access import AccessSection
from synthia_desktop.ui.pages.appearance import AppearanceSection
from synthia_desktop.ui.pages.chat_section import ChatSection
from synthia_desktop.ui.pages.desktop_section import DesktopSection
from synthia_desktop.ui.pages.kept_chats import KeptChats
from synthia_desktop.ui.pages.model_folders import ModelFolders
from synthia_desktop.ui.pages.network import NetworkSection
from synthia_desktop.ui.pages.plain_sections import about_section, privacy_section, storage_section
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.pages.section_list import SectionList
from synthia_desktop.ui.pages.settings_rows import Section
from synthia_desktop.ui.pages.shortcut_table import ShortcutTable
from synthia_desktop.ui.pages.updates import UpdateSection
from synthia_desktop.ui.theme import Theme

_LIST, _NARROW_LIST, _COLUMN, _EDGE = 216, 200, 820, 20
# Widths of the page, which is as wide as the window without the rail.
_LIST_SHRINKS_BELOW, _LIST_HIDES_BELOW = 1280 - 69, 1000 - 69


class SettingsPage(QFrame):
    """changed(field, value): the person set a field of core.settings.Settings. open_requested(path): show a folder.

    about_requested(): versions and licences in full.
    """

    changed = Signal(str, object)
    open_requested = Signal(str)
    about_requested = Signal()

    def __init__(self, theme: Theme, paths: AppPaths, shortcuts: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("look", "content")
        self._sections = self._make_sections(theme, paths, shortcuts)
        self._connect()
        self._list = SectionList(theme, [(section.name, section.icon) for section in self._sections])
        self._list.chosen.connect(self._jump)
        self._list.searched.connect(self._narrow)
        self._nothing = Notice(theme, margin=0)
        self._nothing.hide()
        self._following = True
        self._scroll = self._make_scroll()
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._scroll, 1)
        # At last: a widget that is put into another one styles all that it holds anew.
        for section in self._sections:
            self._column.addWidget(section)
        self.setFocusProxy(self._list.search)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    def focus_search(self) -> None:
        """Put the keyboard into the search, also where the list has no room of its own."""
        self._list.show()
        self._list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._list.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._list.search.text():
            self._list.search.clear()
            return
        super().keyPressEvent(event)

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        for section in (self.appearance, self.access, self.chat, self.folders):
            section.set_settings(settings)
        self.kept.set_states(settings.states)
        self.desktop.set_desktop(settings.desktop)
        self.network.set_network(settings.network)
        self.updates.set_updates(settings.updates)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setFixedWidth(_LIST if self.width() >= _LIST_SHRINKS_BELOW else _NARROW_LIST)
        # What narrows the page stays in sight.
        self._list.setVisible(self.width() >= _LIST_HIDES_BELOW or bool(self._list.search.text()))

    def _make_sections(self, theme: Theme, paths: AppPaths, shortcuts: list[tuple[str, str]]) -> list[Section]:
        self.appearance = AppearanceSection(theme)
        self.access = AccessSection(theme)
        self.chat = ChatSection(theme)
        self.kept = KeptChats(theme)
        self.desktop = DesktopSection(theme)
        self.folders = ModelFolders(theme, paths.models_dir)
        self.network = NetworkSection(theme)
        self.updates = UpdateSection(theme, release_feed())
        self.shortcuts = ShortcutTable(theme, shortcuts)
        keys = Section(theme, self.tr("Shortcuts"), "keyboard")
        keys.add_row(self.shortcuts)
        return [
            self.appearance,
            self.access,
            self.chat,
            self.kept,
            self.desktop,
            self.folders,
            storage_section(theme, paths, self.open_requested.emit),
            self.network,
            self.updates,
            keys,
            privacy_section(theme),
            about_section(theme, self.about_requested.emit),
        ]

    def _make_scroll(self) -> QScrollArea:
        inner = QWidget()
        inner.setMaximumWidth(_COLUMN)
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 14, 0, _EDGE)
        column.setSpacing(12)
        page = ScrolledFrame()
        page.row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        page.row.addStretch(1)
        page.row.addWidget(inner, 1000)
        page.row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _connect(self) -> None:
        for section in (self.appearance, self.access, self.chat, self.folders):
            section.changed.connect(self.changed)
        self.kept.changed.connect(lambda states: self.changed.emit("states", states))
        self.desktop.changed.connect(lambda desktop: self.changed.emit("desktop", desktop))
        self.network.changed.connect(lambda network: self.changed.emit("network", network))
        self.updates.changed.connect(lambda updates: self.changed.emit("updates", updates))
        self.folders.open_requested.connect(self.open_requested)

    def _narrow(self, text: str) -> None:
        """Only what was looked for; all of it in its order."""
        words = fold(text).split()
        found = [index for index, section in enumerate(self._sections) if section.narrow(words)]
        self._list.show_only(found)
        if found:
            self._list.set_current(found[0])
        else:
            title = self.tr("No setting contains “{text}”.").format(text=text.strip())
            self._nothing.say(title, "", [(self.tr("Clear search"), self._list.search.clear)])
            announce(self, title)
        self._nothing.setVisible(not found)
        self._scroll.verticalScrollBar().setValue(0)

    def _jump(self, index: int) -> None:
        """Scroll to a section; near the end of the page it stays the current one although others are in view."""
        self._following = False
        self._scroll.verticalScrollBar().setValue(self._sections[index].y() - 14)
        self._following = True

    def _follow(self, top: int) -> None:
        if not self._following:
            return
        shown = [index for index, section in enumerate(self._sections) if not section.isHidden()]
        at_end = 0 < top == self._scroll.verticalScrollBar().maximum()
        passed = shown if at_end else [index for index in shown if self._sections[index].y() <= top + 60]
        self._list.set_current((passed[-1:] or shown or [0])[0])
