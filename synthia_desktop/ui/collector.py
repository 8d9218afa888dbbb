"""Python's search for garbage in cycles: on the window's thread and between two events, where it can do no harm.

By itself Python searches wherever an object is made. On another thread it destroys widgets there, while the window's
thread works with them; within Qt's own work, such as the polishing of a widget that nobody holds, it destroys what Qt
goes on with. Either ended the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

# Objects until the youngest are searched, such searches until what they left is, and those until all of it is.
_YOUNG, _MIDDLE, _OLD = 1_000, 5, 1_000


def collect_due() -> None:
    """Search now if so much was made since the last time: among what is young nearly always, rarely among all.

    What is dropped by widgets and parsers is young; a search through all took 0.1 to 0.2 s in a long chat, one among
    10,000 objects 15 ms.
    """
    young, middle, old = gc.get_count()
    if young <= _YOUNG:
        return
    if old > _OLD:
        gc.collect(2)
    else:
        # Of many objects at once, such as a chat, most stay: they are not looked at a second time soon.
        gc.collect(1 if middle > _MIDDLE or young > _YOUNG * _MIDDLE else 0)


class Collector(QObject):
    """From its making to close() Python searches nowhere by itself; from begin() on the event loop lets it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled, self._begun = gc.isenabled(), False
        gc.disable()

    def begin(self) -> None:
        """Never search among what is there by now: the program was started with it and keeps it."""
        gc.freeze()
        self._begun = True
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._collect)

    def close(self) -> None:
        """Let Python do as before."""
        if self._begun:
            QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._collect)
            self._begun = False
        if self._was_enabled:
            gc.enable()

    def _collect(self) -> None:
        collect_due()
