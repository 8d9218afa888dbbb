"""Asks for what is typed into the search, on a thread of its own, and gives up what is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.search_query import SearchQuery

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat, Search

INDEX_SECONDS, INDEX_PAUSE_MS = 0.1, 200


class Finder(QObject):
    """found(SearchQuery, list of FoundChat): of the newest question only. failed(exception)."""

    found = Signal(object, list)
    failed = Signal(object)
    _hop = Signal(object)

    def __init__(self, make: Callable[[], Search], parent: QObject | None = None) -> None:
        """make: opens the index, with the first question and on the thread of the search. Raises StorageError."""
        super().__init__(parent)
        self._make = make
        self._search: Search | None = None
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._newest = 0
        self._filling = QTimer(self, singleShot=True, interval=INDEX_PAUSE_MS)
        self._filling.timeout.connect(self.fill_index)
        self._hop.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def ask(self, query: SearchQuery) -> None:
        """Look for this instead of what was asked for last."""
        self.forget()
        work = partial(self._find, query, self._newest)
        self._executor.submit(work).add_done_callback(partial(self._done, query, self._newest))

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._newest += 1
        if self._search is not None:
            self._search.interrupt()

    def fill_index(self) -> None:
        """Put what was written before there was an index into it, a little at a time."""
        self._executor.submit(self._index_more).add_done_callback(self._indexed)

    def close(self) -> None:
        """End the thread; nothing is told afterwards."""
        self._filling.stop()
        self.forget()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._hop.disconnect()
        if self._search is not None:
            self._search.close()

    def _opened(self) -> Search:
        if self._search is None:
            self._search = self._make()
        return self._search

    def _find(self, query: SearchQuery, number: int) -> list[FoundChat] | None:
        """None: another question came meanwhile."""
        if number != self._newest:
            return None
        from synthia_desktop.store.search import Interrupted

        try:
            return self._opened().find(query, lambda: number != self._newest)
        except Interrupted:
            return None

    def _index_more(self) -> bool:
        return self._opened().index_more(INDEX_SECONDS)

    def _done(self, query: SearchQuery, number: int, future: Future[list[FoundChat] | None]) -> None:
        if not future.cancelled():
            self._hop.emit(lambda: self._tell(query, number, future))

    def _tell(self, query: SearchQuery, number: int, future: Future[list[FoundChat] | None]) -> None:
        error = future.exception()
        if number != self._newest:
            return
        if error is not None:
            self.failed.emit(error)
        elif (found := future.result()) is not None:
            self.found.emit(query, found)

    def _indexed(self, future: Future[bool]) -> None:
        if future.cancelled():
            return
        if isinstance(future.exception(), SynthiaError):
            self._hop.emit(lambda: self.failed.emit(future.exception()))
        elif future.exception() is None and future.result():
            self._hop.emit(self._filling.start)
