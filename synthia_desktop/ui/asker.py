"""Blocking questions on threads of their own, whose answers hop to the window; a newer question drops an older one."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.alive import is_alive

logger = logging.getLogger(__name__)
T = TypeVar("T")
Whom = TypeVar("Whom")


class _Hop(QObject):
    """One signal, so that whatever a thread found is told on the window's thread."""

    told = Signal(object)


class Asker(Generic[Whom]):
    """Each question has a topic: a newer question of the same topic drops the older one's answer."""

    def __init__(
        self, whom: Callable[[], Whom], unexpected: Callable[[Exception], SynthiaError], name: str, threads: int = 1
    ) -> None:
        """whom: called on a thread before each question; what it gives is asked. unexpected: the words for a mistake.

        name: of the threads.
        """
        self._whom, self._unexpected = whom, unexpected
        self._name, self._most = name, threads
        self._number = 0
        self._latest: dict[str, int] = {}
        self._questions: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._hop = _Hop()
        self._hop.told.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        topic: str,
        work: Callable[[Whom], T],
        done: Callable[[T], object],
        failed: Callable[[SynthiaError], object],
    ) -> int:
        """Do work on a thread, then done(result) or failed(error) on this one. Gives the question's number."""
        self._number += 1
        self._latest[topic] = self._number
        self._questions.put(partial(self._answer, topic, self._number, work, done, failed))
        if len(self._threads) < self._most:
            # Daemons, so that a question that hangs never keeps the program from ending.
            thread = threading.Thread(target=self._work, name=f"{self._name}-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        return self._number

    def drop(self, *topics: str) -> None:
        """Want no answer any more to what was asked on these topics."""
        for topic in topics:
            self._latest.pop(topic, None)

    def wanted(self, topic: str, number: int) -> bool:
        """Whether that question is still the newest of its topic: long work asks now and then. From any thread."""
        return self._latest.get(topic) == number

    def close(self, patience: float) -> None:
        """Drop all questions and end the threads; one that hangs is left behind after so many seconds."""
        self._latest.clear()
        for _ in self._threads:
            self._questions.put(None)
        give_up = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, give_up - time.monotonic()))
        self._hop.told.disconnect()
        # Here: a thread that hangs may be the last that holds this, and Qt's objects are deleted where they live.
        self._hop.deleteLater()

    def _work(self) -> None:
        while (question := self._questions.get()) is not None:
            question()

    def _answer(
        self,
        topic: str,
        number: int,
        work: Callable[[Whom], T],
        done: Callable[[T], object],
        failed: Callable[[SynthiaError], object],
    ) -> None:
        """On a thread of the pool."""
        if not self.wanted(topic, number):
            return
        try:
            told = partial(done, work(self._whom()))
        except SynthiaError as error:
            told = partial(failed, error)
        except Exception as error:
            # Whoever waits for this answer has to be told, whatever went wrong.
            logger.exception("A question of %s failed", self._name)
            told = partial(failed, self._unexpected(error))
        if self.wanted(topic, number):
            self._hop.told.emit(partial(self._tell, topic, number, told))

    def _tell(self, topic: str, number: int, told: Callable[[], object]) -> None:
        if self.wanted(topic, number):
            del self._latest[topic]
            if is_alive(told):
                told()
