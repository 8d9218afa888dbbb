"""Where the view and the keyboard go in the main window: to a page, a chat, a search, another pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from synthia_desktop.core.settings import MAX_TEXT_SCALE, MIN_TEXT_SCALE
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.ui.window import MainWindow


class Navigation(QObject):
    """downloads_run: whether something is being downloaded."""

    def __init__(self, window: MainWindow, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.downloads_run = False

    def on_chat(self, act: Callable[[], object]) -> Callable[[], None]:
        """The same on the chat page, which is shown first."""

        def there() -> None:
            if self._window.shown_page != "chat":
                self._window.show_page("chat")
            act()

        return there

    def to_new_chat(self) -> None:
        """Show the chat page with an empty chat."""
        self.on_chat(self._window.page.new_chat)()

    def to_chat(self, step: int) -> None:
        """Open the next (1) or the previous (-1) chat of the list."""
        self.on_chat(lambda: self._window.commands.open_chat(step))()

    def to_search(self) -> None:
        """Put the keyboard into the search field of the chats."""
        self.on_chat(self._window.page.search)()

    def to_filter(self) -> None:
        """Open the menu that narrows the list of chats."""
        self.to_search()
        self._window.page.sidebar.search.filter_button.click()

    def to_archived(self) -> None:
        """List the archived chats instead of the others, or those again."""
        self._settings.update(list_pane_visible=True)
        self.on_chat(self._window.page.sidebar.show_archived)()

    def to_models(self) -> None:
        """Show the models and put the keyboard into their search field."""
        self._window.show_page("models")
        self._window.pages.manager().models.focus_search()

    def find(self) -> None:
        """Find in what is shown: words in the open chat, a setting, or a model."""
        if self._window.shown_page == "chat":
            self._window.page.find_words()
        elif self._window.shown_page == "settings":
            self._window.pages.settings_page().focus_search()
        else:
            self.to_models()

    def to_pane(self, step: int) -> None:
        """Move the keyboard to the next or previous pane of the page that is shown."""
        if self._window.shown_page == "models":
            self._window.pages.manager().models.next_pane(step)
        elif self._window.shown_page == "chat":
            self._window.page.next_pane(step)
        else:
            self._window.focusNextPrevChild(step > 0)

    def toggle_list(self) -> None:
        """Show or hide the page's list; the conversations stay so at the next start."""
        if self._window.shown_page == "models":
            self._window.pages.manager().models.toggle_list()
            return
        self._settings.update(list_pane_visible=not self._settings.value.list_pane_visible)

    def zoom(self, step: float | None) -> None:
        """Make the text larger or smaller by a share, or normal again with None."""
        wanted = 1.0 if step is None else round(self._settings.value.text_scale + step, 1)
        scale = min(max(wanted, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
        self._settings.update(text_scale=scale)

    def pause_downloads(self) -> None:
        """Pause all downloads, or let them go on where all are paused."""
        self._window.pages.manager().downloads.pause_all.click()

    def no_downloads(self) -> str:
        """Why nothing can be paused or go on, in a sentence; "" = it can."""
        possible = self.downloads_run or self._window.shown_page == "downloads"
        return "" if possible else self.tr("Nothing is being downloaded")
