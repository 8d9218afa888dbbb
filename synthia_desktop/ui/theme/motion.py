"""Whether the system asks programs to keep still: asked of the desktop's portal, of Windows or of macOS."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from synthia_desktop.ui.theme.portal_motion import PortalMotion


class SystemMotion(QObject):
    """changed: the system asks otherwise than before. Until watch() it is taken to ask for nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[str, bool] = {}
        self._ask: Callable[[], bool] | None = None
        self.portal: PortalMotion | None = None

    @property
    def reduced(self) -> bool:
        """Whether the system asks for it."""
        return any(self._said.values())

    def watch(self, bus: QDBusConnection | None = None) -> None:
        """Ask now, and follow. bus: where the portal is, None = the session's."""
        if sys.platform == "win32":
            self._follow(_still_on_windows)
        elif sys.platform == "darwin":
            self._follow(_still_on_macos)
        elif self.portal is None:
            self._follow_portal(bus)

    def note(self, key: str, still: bool) -> None:
        """One of the ways in which a system says it says this now."""
        before = self.reduced
        self._said[key] = still
        if self.reduced != before:
            self.changed.emit()

    def _follow_portal(self, bus: QDBusConnection | None) -> None:
        from PySide6.QtDBus import QDBusConnection

        from synthia_desktop.ui.theme.portal_motion import PortalMotion

        bus = bus or QDBusConnection.sessionBus()
        if bus.isConnected():
            self.portal = PortalMotion(bus, self)
            self.portal.told.connect(self.note)

    def _follow(self, ask: Callable[[], bool]) -> None:
        """Systems that tell of no change are asked again when the person comes back from their settings."""
        self._ask = ask
        self.note("system", ask())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._came_back)

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._ask is not None:
            self.note("system", self._ask())


def _still_on_windows() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    import ctypes

    shown = ctypes.c_int(1)
    client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(shown), 0)  # type: ignore[attr-defined]
    return shown.value == 0


def _still_on_macos() -> bool:
    """System Settings, Accessibility, Display, Reduce motion: as NSWorkspace tells it."""
    import ctypes
    import ctypes.util

    library = ctypes.util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.cdll.LoadLibrary(library)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]

    def send(target: int, message: bytes, kind: type) -> object:
        call = ctypes.CFUNCTYPE(kind, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        return call(target, objc.sel_registerName(message))

    workspace = send(objc.objc_getClass(b"NSWorkspace"), b"sharedWorkspace", ctypes.c_void_p)
    reduced = b"accessibilityDisplayShouldReduceMotion"
    return isinstance(workspace, int) and bool(send(workspace, reduced, ctypes.c_bool))
