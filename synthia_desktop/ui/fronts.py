"""The window that is shown now: another language makes a new one, which takes the former one's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.front import Front, Services
from synthia_desktop.ui.language import Language


class Fronts(QObject):
    """Hands on what services tell, to whichever window there is; what still holds is told to the next one too."""

    def __init__(self, services: Services, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._language = services, language
        self._storage_troubles: dict[str, SynthiaError | None] = {}
        self._moving = (0, 0.0)
        self._begun = False
        self.current = Front(services, self)
        services.settings.changed.connect(self._follow_settings)
        # Later, because the choice in the window that goes is still being told.
        language.changed.connect(self._renew, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """What the first picture does not need, from now on for each window."""
        self._begun = True
        self.current.begin()

    def show_trouble(self, error: Exception) -> None:
        """What went wrong outside a conversation."""
        self.current.window.show_trouble(error)

    def show_storage_trouble(self, what: str, error: SynthiaError | None) -> None:
        """What cannot be stored now, None = it can again; what: "chats" or "settings"."""
        self._storage_troubles[what] = error
        self.current.window.banners.show_storage_trouble(what, error)

    def show_moving(self, count: int, speed: float) -> None:
        """How many downloads run, and their speed in bytes per second."""
        self._moving = (count, speed)
        self.current.window.show_moving(count, speed)

    def close(self) -> None:
        """Put the window's place away and end it."""
        self.current.close()

    def _follow_settings(self, value: Settings) -> None:
        self._language.choose(value.language)

    def _renew(self) -> None:
        """Where and as the window before was; all that runs goes on."""
        app, former = QApplication.instance(), self.current
        ends = isinstance(app, QApplication) and app.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        sight = former.sight()
        self._services.theme.set_language(self._language.code)
        self.current = Front(self._services, self)
        self.current.take(sight)
        if self._moving[0]:
            self.current.window.show_moving(*self._moving)
        for what, error in self._storage_troubles.items():
            self.current.window.banners.show_storage_trouble(what, error)
        if self._begun:
            self.current.begin()
        former.close()
        QApplication.setQuitOnLastWindowClosed(ends)
