"""The settings page: what can be set for the whole program, where it keeps things, and what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop import __version__
from synthia_desktop.core.settings import MAX_TEXT_SCALE, MIN_TEXT_SCALE, Settings
from synthia_desktop.paths import AppPaths, release_feed
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.slider import Slider
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.pages.access import AccessSection
from synthia_desktop.ui.pages.chat_rows import ChatRows
from synthia_desktop.ui.pages.desktop_section import DesktopSection
from synthia_desktop.ui.pages.kept_chats import KeptChats
from synthia_desktop.ui.pages.language_choice import language_box
from synthia_desktop.ui.pages.model_folders import ModelFolders
from synthia_desktop.ui.pages.network import NetworkSection
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.pages.section_list import SectionList
from synthia_desktop.ui.pages.settings_rows import FactRow, Section, SettingRow
from synthia_desktop.ui.pages.shortcut_table import ShortcutTable
from synthia_desktop.ui.pages.spelling_rows import SpellingRows
from synthia_desktop.ui.pages.theme_choice import theme_segments
from synthia_desktop.ui.pages.updates import UpdateSection
from synthia_desktop.ui.theme import Theme

IDLE_MINUTES = (0, 5, 15, 30, 60)
_LIST, _NARROW_LIST, _COLUMN, _FIELD, _EDGE = 216, 200, 820, 218, 20
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
        self._theme = theme
        self.setProperty("look", "content")
        self._sections = [
            self._appearance(),
            self._access(),
            self._chat(),
            self._kept_chats(),
            self._desktop_section(),
            self._model_folders(paths),
            self._storage(paths),
            self._network_section(),
            self._update_section(),
            self._shortcuts(shortcuts),
            self._privacy(),
            self._about(),
        ]
        self._list = SectionList(theme, [(section.name, section.icon) for section in self._sections])
        self._list.chosen.connect(self._jump)
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
        self._column.addStretch(1)

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        self._themes.set_value(settings.theme)
        if not self._size.isSliderDown():
            blocker = QSignalBlocker(self._size)
            self._size.setValue(round(100 * settings.text_scale))
            blocker.unblock()
            self._size.update()
            self._show_size(self._size.value())
        self.access.set_settings(settings)
        self._enter.setChecked(settings.enter_sends)
        self._show_enter_hint(settings.enter_sends)
        self._show_idle(settings.idle_unload_minutes)
        self._policy.setCurrentIndex(self._policy.findData(settings.context_policy))
        self._languages.setCurrentIndex(self._languages.findData(settings.language))
        self.chat_rows.set_settings(settings)
        self.spelling.set_spelling(settings.spelling)
        self.kept.set_states(settings.states)
        self.desktop.set_desktop(settings.desktop)
        self.folders.set_settings(settings)
        self.network.set_network(settings.network)
        self.updates.set_updates(settings.updates)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.setFixedWidth(_LIST if self.width() >= _LIST_SHRINKS_BELOW else _NARROW_LIST)
        self._list.setVisible(self.width() >= _LIST_HIDES_BELOW)

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

    def _appearance(self) -> Section:
        theme, section = self._theme, Section(self._theme, self.tr("Appearance"), "palette")
        self._themes = theme_segments(theme)
        self._themes.changed.connect(lambda mode: self.changed.emit("theme", mode))
        self._languages = language_box(theme)
        self._languages.setMinimumWidth(_FIELD)
        self._languages.activated.connect(lambda _: self.changed.emit("language", self._languages.currentData()))
        self._size = Slider(theme, self.tr("Text size in percent"))
        self._size.setFixedWidth(_FIELD)
        self._size.setRange(round(100 * MIN_TEXT_SCALE), round(100 * MAX_TEXT_SCALE))
        self._size.setSingleStep(10)
        self._size.setPageStep(10)
        self._size.valueChanged.connect(self._size_moved)
        self._size.sliderReleased.connect(self._send_size)
        self._size_text = label(theme, "", "small", "text.secondary")
        section.add_row(SettingRow(theme, self.tr("Theme"), self._themes))
        section.add_row(SettingRow(theme, self.tr("Language"), self._languages))
        section.add_row(SettingRow(theme, self.tr("Text size"), self._size, self._size_text))
        return section

    def _access(self) -> Section:
        self.access = AccessSection(self._theme)
        self.access.changed.connect(self.changed)
        return self.access

    def _chat(self) -> Section:
        theme, section = self._theme, Section(self._theme, self.tr("Chat"), "message-square")
        self._enter = Switch(theme, self.tr("Enter sends the message"))
        self._enter.clicked.connect(self._enter_clicked)
        self._enter_row = SettingRow(theme, self.tr("Enter sends the message"), self._enter, hint=" ")
        self._idle = ComboBox(theme, self.tr("Unload the model after"))
        self._idle.setMinimumWidth(_FIELD)
        self._idle.activated.connect(lambda _: self.changed.emit("idle_unload_minutes", self._idle.currentData()))
        hint = self.tr("The next message loads it again")
        section.add_row(self._enter_row)
        section.add_row(SettingRow(theme, self.tr("Unload an idle model after"), self._idle, hint=hint))
        self._policy = ComboBox(theme, self.tr("When a chat's context is full"))
        self._policy.setMinimumWidth(_FIELD)
        for policy, words in (
            ("roll", self.tr("Oldest messages leave")),
            ("stop", self.tr("Stop")),
            ("summarise", self.tr("Summarise")),
        ):
            self._policy.addItem(words, policy)
        self._policy.activated.connect(lambda _: self.changed.emit("context_policy", self._policy.currentData()))
        hint = self.tr("For new chats; each one can do otherwise")
        section.add_row(SettingRow(theme, self.tr("When the context is full"), self._policy, hint=hint))
        self.chat_rows = ChatRows(theme, section)
        self.chat_rows.changed.connect(self.changed)
        self.spelling = SpellingRows(theme, section)
        self.spelling.changed.connect(lambda spelling: self.changed.emit("spelling", spelling))
        return section

    def _kept_chats(self) -> Section:
        self.kept = KeptChats(self._theme)
        self.kept.changed.connect(lambda states: self.changed.emit("states", states))
        return self.kept

    def _desktop_section(self) -> Section:
        self.desktop = DesktopSection(self._theme)
        self.desktop.changed.connect(lambda desktop: self.changed.emit("desktop", desktop))
        return self.desktop

    def _model_folders(self, paths: AppPaths) -> Section:
        self.folders = ModelFolders(self._theme, paths.models_dir)
        self.folders.changed.connect(self.changed)
        self.folders.open_requested.connect(self.open_requested)
        return self.folders

    def _storage(self, paths: AppPaths) -> Section:
        section = Section(self._theme, self.tr("Storage"), "hard-drive")
        for name, detail, tip, folder in (
            (
                self.tr("Data folder"),
                self.tr("Conversations and models"),
                self.tr("Open the data folder"),
                paths.data_dir,
            ),
            (self.tr("Log folder"), self.tr("For reports of problems"), self.tr("Open the log folder"), paths.logs_dir),
        ):
            where = ElidedLabel(self._theme, str(folder), "body", "text.secondary", Qt.TextElideMode.ElideMiddle)
            where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            button = push_button(self._theme, self.tr("Open"), "normal", "folder-open", "small")
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, path=str(folder): self.open_requested.emit(path))
            section.add_row(SettingRow(self._theme, name, where, button, detail=detail, fills=True))
        return section

    def _network_section(self) -> Section:
        self.network = NetworkSection(self._theme)
        self.network.changed.connect(lambda network: self.changed.emit("network", network))
        return self.network

    def _update_section(self) -> Section:
        self.updates = UpdateSection(self._theme, release_feed())
        self.updates.changed.connect(lambda updates: self.changed.emit("updates", updates))
        return self.updates

    def _shortcuts(self, shortcuts: list[tuple[str, str]]) -> Section:
        section = Section(self._theme, self.tr("Shortcuts"), "keyboard")
        self.shortcuts = ShortcutTable(self._theme, shortcuts)
        section.add_row(self.shortcuts)
        return section

    def _privacy(self) -> Section:
        section = Section(self._theme, self.tr("Privacy"), "shield")
        for icon, text in (
            ("lock", self.tr("Chatting never uses the internet: the model runs on this computer.")),
            ("globe", self.tr("Synthia goes online only for a search, a download, an update check or a token test.")),
            ("hard-drive", self.tr("What you write stays in the data folder and is sent to nobody.")),
            ("shield", self.tr("There is no account and no telemetry.")),
            ("external-link", self.tr("A link in an answer opens in your browser, and only after you agree.")),
        ):
            section.add_row(FactRow(self._theme, icon, text))
        return section

    def _about(self) -> Section:
        section = Section(self._theme, self.tr("About"), "info")
        for name, value, hint in (
            (self.tr("Synthia Desktop"), self.tr("Version {number}").format(number=__version__), "MIT"),
            (self.tr("Engine"), "llama.cpp, llama-cpp-python", "MIT"),
            (self.tr("Interface"), "Qt for Python", "LGPL-3.0"),
            (self.tr("Fonts"), "Inter, JetBrains Mono", "OFL-1.1"),
            (self.tr("Icons"), "Lucide", self.tr("ISC, in part MIT")),
        ):
            words = label(self._theme, value, "body", "text.secondary")
            licence = label(self._theme, hint, "small", "text.tertiary")
            section.add_row(SettingRow(self._theme, name, words, licence, fills=True))
        every = push_button(self._theme, self.tr("Versions and licences…"), "normal", "scroll-text", "small")
        every.clicked.connect(self.about_requested)
        section.add_row(SettingRow(self._theme, self.tr("All parts"), every))
        return section

    def _size_moved(self, percent: int) -> None:
        self._show_size(percent)
        # While the pointer drags the handle, a new text size would move the slider away under it.
        if not self._size.isSliderDown():
            self._send_size()

    def _send_size(self) -> None:
        self.changed.emit("text_scale", self._size.value() / 100)

    def _show_size(self, percent: int) -> None:
        self._size_text.setText(self.tr("{percent} %").format(percent=percent))

    def _enter_clicked(self, sends: bool) -> None:
        self._show_enter_hint(sends)
        self.changed.emit("enter_sends", sends)

    def _show_enter_hint(self, sends: bool) -> None:
        if sends:
            text = self.tr("{keys} makes a new line").format(keys=_native("Shift+Enter"))
        else:
            text = self.tr("Enter makes a new line, {keys} sends").format(keys=_native("Ctrl+Enter"))
        self._enter_row.hint.setText(text)

    def _show_idle(self, minutes: int) -> None:
        """A number that is not offered comes from the settings file: it is shown until another one is chosen."""
        self._idle.clear()
        for choice in sorted({*IDLE_MINUTES, minutes}):
            self._idle.addItem(self.tr("{n} minutes").format(n=choice) if choice else self.tr("Never"), choice)
        self._idle.setCurrentIndex(self._idle.findData(minutes))

    def _jump(self, index: int) -> None:
        """Scroll to a section; near the end of the page it stays the current one although others are in view."""
        self._following = False
        self._scroll.verticalScrollBar().setValue(self._sections[index].y() - 14)
        self._following = True

    def _follow(self, top: int) -> None:
        if not self._following:
            return
        if top > 0 and top == self._scroll.verticalScrollBar().maximum():
            self._list.set_current(len(self._sections) - 1)
            return
        passed = [index for index, section in enumerate(self._sections) if section.y() <= top + 60]
        self._list.set_current(passed[-1] if passed else 0)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
