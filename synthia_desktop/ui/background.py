"""One serial worker thread for disk work, so that the window never waits for a disk; results hop back by one signal."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.ui.alive import is_alive

T = TypeVar("T")


class Background(QObject):
    """Runs functions one after another, in the order they were given.

    A function that raises hands its exception to on_error, or to the failed signal when there is none.
    """

    failed = Signal(object)
    _hop = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="disk")
        self._open = True
        self._hop.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do work on the worker thread, then on_done(result) or on_error(exception) on the main thread."""
        future = self._executor.submit(work)
        future.add_done_callback(partial(self._finished, on_done, on_error or self.failed.emit))

    def _finished(
        self,
        on_done: Callable[[T], None] | None,
        on_error: Callable[[Exception], None],
        future: "Future[T]",
    ) -> None:
        error = future.exception()
        if isinstance(error, Exception):
            self._hop.emit(partial(on_error, error))
        elif on_done is not None:
            self._hop.emit(partial(on_done, future.result()))

    def close(self) -> None:
        """Finish what was given and end the thread; callbacks that have not run yet are dropped."""
        self._executor.shutdown(wait=True)
        self._open = False

    def _call(self, callback: Callable[[], object]) -> None:
        # What was on its way when close() was called still arrives; it may want more done, which is no longer possible.
        if self._open and is_alive(callback):
            callback()
