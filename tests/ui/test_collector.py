"""The search for garbage goes on, among what is young, on the window's thread and between two events."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from synthia_desktop.ui.collector import Collector


class Ring:
    """Refers to itself, so that only the search finds it."""

    def __init__(self) -> None:
        self.me = self


class Unheld(QWidget):
    """A widget that holds itself, and nobody else does. heard: the threads on which one was destroyed."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self.destroyed.connect(
            lambda: heard.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
        )
        self.me = self
        self.button = QPushButton("Nobody sees it")
        QVBoxLayout(self).addWidget(self.button)


class Busy(QObject):
    """Makes more garbage than a search waits for, while Qt polishes what it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Polish:
            make_garbage()
        return super().eventFilter(watched, event)


@pytest.fixture
def collector() -> Iterator[Collector]:
    made = Collector()
    made.begin()
    yield made
    made.close()


def make_garbage() -> None:
    for _ in range(10_000):
        Ring()


def make_garbage_elsewhere() -> None:
    thread = threading.Thread(target=make_garbage, name="elsewhere")
    thread.start()
    thread.join()


@pytest.mark.parametrize("begun", [True, False])
@pytest.mark.parametrize("before", [True, False])
@pytest.mark.usefixtures("qapp")
def test_python_does_as_before_when_it_ends(before: bool, begun: bool) -> None:
    (gc.enable if before else gc.disable)()
    made = Collector()
    assert not gc.isenabled()
    if begun:
        made.begin()
    made.close()
    assert gc.isenabled() == before


@pytest.mark.usefixtures("qapp")
def test_what_was_there_is_not_looked_at() -> None:
    made = Collector()
    frozen = gc.get_freeze_count()
    made.begin()
    assert gc.get_freeze_count() > frozen
    made.close()


@pytest.mark.usefixtures("collector")
def test_what_is_dropped_is_found_when_the_loop_has_nothing_to_do(qtbot: QtBot) -> None:
    gone = weakref.ref(Ring())
    make_garbage()
    make_garbage_elsewhere()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)


@pytest.mark.usefixtures("collector")
def test_a_widget_goes_on_the_windows_thread_whichever_makes_the_garbage(qtbot: QtBot) -> None:
    heard: list[str] = []
    unheld = weakref.ref(Unheld(heard))
    make_garbage_elsewhere()
    assert isValid(unheld())
    qtbot.waitUntil(lambda: unheld() is None)
    assert heard == [threading.main_thread().name]


@pytest.mark.usefixtures("collector")
def test_a_widget_stays_while_qt_works_with_it(qtbot: QtBot) -> None:
    """A search within its own polishing took it from under Qt's hands, and the process ended in ensurePolished()."""
    heard: list[str] = []
    busy, shown = Busy(), Unheld(heard)
    shown.button.installEventFilter(busy)
    unheld = weakref.ref(shown)
    del shown
    qtbot.waitUntil(lambda: unheld() is None)
    assert heard == [threading.main_thread().name]
