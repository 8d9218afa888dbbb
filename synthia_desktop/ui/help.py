"""What the Help menu does: look for a newer version, and tell what the program is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.installation import find_installation
from synthia_desktop.frozen import is_frozen
from synthia_desktop.paths import release_feed, release_key
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.plan_service import PlanService
    from synthia_desktop.ui.updates.service import UpdateService


class Help(QObject):
    """Its dialogs belong to the window. offered(Release): a newer version was found in the background."""

    link_requested = Signal(str)
    folder_requested = Signal(str)
    settings_requested = Signal()
    offered = Signal(object)

    def __init__(
        self, theme: Theme, settings: SettingsStore, plans: Callable[[], PlanService], window: QWidget
    ) -> None:
        """plans: asked for the engine's version when the person wants to see it."""
        super().__init__(window)
        self._theme, self._settings, self._plans, self._window = theme, settings, plans, window

    @cached_property
    def updates(self) -> UpdateService:
        """Made when it is first needed; its network code is not part of the start."""
        from synthia_desktop.ui.updates.service import Build, UpdateService

        build = Build(find_installation(is_frozen()), release_key(), release_feed())
        service = UpdateService(self._settings, build, self)
        service.offered.connect(self.offered)
        return service

    def begin(self) -> None:
        """Look once a day from now on, where the person switched that on."""
        if self._settings.value.updates.background:
            self.updates.begin()
        else:
            self._settings.changed.connect(self._follow)

    def check_for_updates(self) -> None:
        """Open the dialog, which asks at once."""
        from synthia_desktop.ui.updates.dialog import UpdateDialog

        dialog = UpdateDialog(self._theme, self.updates, self._window)
        dialog.link_requested.connect(self.link_requested)
        dialog.folder_requested.connect(self.folder_requested)
        dialog.settings_requested.connect(self.settings_requested)
        dialog.open()

    def about(self) -> None:
        """Open the dialog with versions and licences."""
        from synthia_desktop.ui.about.dialog import AboutDialog

        dialog = AboutDialog(self._theme, self._plans(), self._window)
        dialog.link_requested.connect(self.link_requested)
        dialog.open()

    def pass_over(self, version: str) -> None:
        """The person closed the offer of a version: it is not made again by itself."""
        self.updates.pass_over(version)

    def close(self) -> None:
        """End what was begun."""
        if "updates" in self.__dict__:
            self.updates.close()

    def _follow(self, _settings: object) -> None:
        if self._settings.value.updates.background:
            self._settings.changed.disconnect(self._follow)
            self.updates.begin()
