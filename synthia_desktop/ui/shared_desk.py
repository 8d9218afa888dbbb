"""The one desk of the program, opened by whichever thread has the first question: the window never waits for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from synthia_desktop.paths import AppPaths

if TYPE_CHECKING:
    from synthia_desktop.planner.desk import Desk
    from synthia_desktop.store.measurements import MeasurementStore


class SharedDesk:
    """Call it, from a thread that may wait, to get the desk."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._opening = threading.Lock()
        self._made: tuple[Desk, MeasurementStore] | None = None

    def __call__(self) -> Desk:
        with self._opening:
            if self._made is None:
                # Imported by who asks first: the window opens without it.
                from synthia_desktop.planner.desk import Desk
                from synthia_desktop.store.measurements import open_measurements

                store = open_measurements(self._paths.database_file)
                self._made = Desk(self._paths.planner_log, store), store
            return self._made[0]

    def close(self) -> None:
        """End the planner's process and close the store. Nobody may ask any more."""
        with self._opening:
            if self._made is not None:
                desk, store = self._made
                desk.close()
                store.close()
            self._made = None
