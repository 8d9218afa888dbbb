"""Says that something has ended, where the person looks: in the window to a screen reader, else on the desktop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.notifying.freedesktop import FreedesktopNotices
from synthia_desktop.ui.notifying.portal import PortalNotices


class Notifier(QObject):
    """activated(key): the person clicked what was told with this key.

    Asks the desktop portal first, which GNOME, KDE and the others answer, then the notifications of freedesktop.org,
    which small desktops have without a portal, and else shows a balloon at the tray icon.
    """

    activated = Signal(str)

    def __init__(
        self,
        window: Callable[[], QWidget],
        wanted: Callable[[], bool],
        balloon: Callable[[str, str, str], bool],
        portal: PortalNotices | None,
        plain: FreedesktopNotices | None,
        parent: QObject | None = None,
    ) -> None:
        """window: the one that is shown now. wanted(): whether the person wants notifications at all.

        balloon(key, title, text): the last way. portal, plain: None on systems that have no D-Bus.
        """
        super().__init__(parent)
        self._window, self._wanted, self._balloon = window, wanted, balloon
        self._portal, self._plain = portal, plain
        if portal is not None:
            portal.activated.connect(self.activated)
            portal.refused.connect(self._tell_plainly)
        if plain is not None:
            plain.activated.connect(self.activated)
            plain.refused.connect(lambda key, title, text: self._balloon(key, title, text))

    def tell(self, key: str, title: str, text: str = "") -> None:
        """A desktop notification unless the window is the active one; a screen reader says it in any case.

        A newer one with the same key takes the place of the older one.
        """
        window = self._window()
        announce(window, f"{title}. {text}" if text else title)
        if window.isActiveWindow() or not self._wanted():
            return
        QApplication.alert(window)
        if self._portal is None or not self._portal.tell(key, title, text):
            self._tell_plainly(key, title, text)

    def close(self) -> None:
        """Listen to nothing any more."""
        if self._plain is not None:
            self._plain.close()

    def _tell_plainly(self, key: str, title: str, text: str) -> None:
        if self._plain is None or not self._plain.tell(key, title, text):
            self._balloon(key, title, text)
