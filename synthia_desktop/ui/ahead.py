"""Imports heavy modules on a thread of its own, so that the window is not held when they are first needed."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import QObject, Signal


class Ahead(QObject):
    """done: the modules are there; importing them from now on takes no time."""

    done = Signal()
    _imported = Signal()

    def __init__(self, modules: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = modules
        self._thread: Thread | None = None
        self.is_done, self._open = False, True
        # Sent on the thread, taken on the window's.
        self._imported.connect(self._take)

    def start(self) -> None:
        """Begin, if that was not done."""
        if self._thread is None:
            self._thread = Thread(target=self._import, name="imports", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for the thread; nothing is told afterwards."""
        self._open = False
        if self._thread is not None:
            self._thread.join()

    def _import(self) -> None:
        for module in self._modules:
            importlib.import_module(module)
        self._imported.emit()

    def _take(self) -> None:
        if self._open:
            self.is_done = True
            self.done.emit()
