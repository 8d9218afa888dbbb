"""A thread beside the window for what would hold it: parsing a growing text, finding the colours of code."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.ui.alive import is_alive

# While a text grows there is work some ten times a second; a thread for each piece would cost as much as the piece.
_LINGER_S = 0.3

Take = Callable[[Any], object]
Ask = Callable[[Callable[[], object], Take], None]


class Desk(QObject):
    """Does one thing after another, in the order it was asked for. The thread ends when there is nothing left to do."""

    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition()
        self._wanted: deque[tuple[Callable[[], object], Take | None]] = deque()
        self._works = False
        self._thread: threading.Thread | None = None
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], object], take: Take | None = None) -> None:
        """Do work beside the window; what it gives is handed to take() on the window's thread. Work raises nothing."""
        with self._changed:
            self._wanted.append((work, take))
            if self._works:
                self._changed.notify()
                return
            self._works = True
        # No daemon: while the interpreter ends it must not be in the middle of telling what it did.
        self._thread = threading.Thread(target=self._work, name="markup")
        self._thread.start()

    def close(self) -> None:
        """Do nothing more of what was asked for, and wait for what is being done: a few milliseconds at most."""
        with self._changed:
            self._wanted.clear()
            self._changed.notify()
        if self._thread is not None:
            # The thread must not be the last that holds this object, or it would be deleted there.
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (task := self._next()) is not None:
            work, take = task
            found = work()
            if take is not None:
                self._done.emit(take, found)

    def _next(self) -> tuple[Callable[[], object], Take | None] | None:
        with self._changed:
            if not self._wanted:
                self._changed.wait(_LINGER_S)
            if not threading.main_thread().is_alive():
                self._wanted.clear()
            self._works = bool(self._wanted)
            return self._wanted.popleft() if self._wanted else None

    def _tell(self, take: Take, found: object) -> None:
        if is_alive(take):
            take(found)
