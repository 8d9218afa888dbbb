"""Finds what a test left behind: threads, child processes, running Qt threads and timers, open windows."""

import gc
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from multiprocessing import resource_tracker
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_S = 15.0
"""What is ending on its own accord gets this long, on a busy machine too."""


Running = dict[object, Callable[[], str]]
"""Things that could be left behind, each with what describes it: that is asked of few, and costs more than to look."""


class LeakCheck:
    """Notes what runs now; left_behind() names what has come since and did not end."""

    def __init__(self, look: Callable[[], Running]) -> None:
        self._look = look
        self._before = set(look())

    def left_behind(self) -> list[str]:
        """One description for each thing; an empty list when all is clean."""
        give_up, pause = time.monotonic() + PATIENCE_S, 0.001
        while True:
            _let_qt_finish()
            new = [words for thing, words in self._look().items() if thing not in self._before]
            if not new or time.monotonic() >= give_up:
                return sorted(words() for words in new)
            del new  # its descriptions hold what they describe
            gc.collect()
            time.sleep(pause)
            pause = min(2 * pause, 0.02)


def running_parts() -> Running:
    """Python's threads, child processes and open windows; quick enough to look after each test."""
    found: Running = {}
    frames = sys._current_frames()
    for thread in threading.enumerate():
        # Python keeps a note of every foreign thread that ran its code, such as a QThread's, after its end too.
        if isinstance(thread, threading._DummyThread) and thread.ident not in frames:
            continue
        found[("thread", id(thread))] = partial(_thread, thread)
    for process in _children():
        found[("process", process)] = partial(_process, process)
    if isinstance(QApplication.instance(), QApplication):
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                found[("window", id(window))] = partial(_window, window)
    return found


def running_qt_objects() -> Running:
    """Running QThreads and QTimers. Qt keeps no list of them: this looks through all objects that are not frozen."""
    kinds = _with_subclasses(QThread) | _with_subclasses(QTimer)
    things = [thing for thing in gc.get_objects() if type(thing) in kinds and _is_running(thing)]
    return {id(thing): partial(_qt, thing) for thing in things}


def _children() -> list[psutil.Process]:
    """The child processes, without Python's own helper, which ends with this process."""
    helper: object = getattr(resource_tracker, "_resource_tracker")._pid  # noqa: B009 - it has no public name
    if not _has_children(helper):
        return []
    return [child for child in psutil.Process().children(recursive=True) if child.pid != helper]


def _has_children(helper: object) -> bool:
    """Whether this process has any but this one, or may have. psutil reads about every process of the machine."""
    if sys.platform == "win32":
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    try:
        told = [(thread / "children").read_text() for thread in Path("/proc/self/task").iterdir()]
    except OSError:  # another system than Linux, or a thread that has just ended
        return True
    return "".join(told).split() != [str(helper)]


def _process(process: psutil.Process) -> str:
    try:
        return f"process {process.pid} ({process.status()}): {' '.join(process.cmdline())}"
    except psutil.Error:
        return f"process {process.pid}"


def _with_subclasses(kind: type) -> set[type]:
    return {kind}.union(*(_with_subclasses(child) for child in kind.__subclasses__()))


def _is_running(thing: QThread | QTimer) -> bool:
    try:
        return thing.isRunning() if isinstance(thing, QThread) else thing.isActive()
    except RuntimeError:
        return False  # the C++ side is gone already


def _qt(thing: QObject) -> str:
    words = f"{type(thing).__module__}.{type(thing).__qualname__} {thing.objectName()!r}"
    parent = thing.parent()
    return f"{words} in {_qt(parent)}" if parent is not None else words


def _window(window: QWidget) -> str:
    return f"open window {_qt(window)}, titled {window.windowTitle()!r}"


def _thread(thread: threading.Thread) -> str:
    frame = sys._current_frames().get(thread.ident or 0)
    place = "".join(traceback.format_stack(frame)[-4:]) if frame else "(ended)"
    return f"thread {thread.name!r}, now at:\n{place}"


def _let_qt_finish() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
