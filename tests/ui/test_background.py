"""The disk thread keeps the order, hops results to the main thread and never swallows an error."""

import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.background import Background


def test_results_come_in_order_on_the_main_thread(qtbot: QtBot) -> None:
    background = Background()
    got: list[tuple[int, bool]] = []
    for number in range(20):
        background.run(
            lambda n=number: n, lambda n: got.append((n, threading.current_thread() is threading.main_thread()))
        )
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == [(n, True) for n in range(20)]
    background.close()


def test_work_runs_off_the_main_thread(qtbot: QtBot) -> None:
    background = Background()
    names: list[str] = []
    background.run(lambda: threading.current_thread().name, names.append)
    qtbot.waitUntil(lambda: bool(names))
    assert names[0].startswith("disk")
    background.close()


def test_an_error_without_a_handler_reaches_the_failed_signal(qtbot: QtBot) -> None:
    background = Background()

    def fail() -> None:
        raise OSError("the disk is full")

    with qtbot.waitSignal(background.failed) as caught:
        background.run(fail)
    assert caught.args
    assert str(caught.args[0]) == "the disk is full"
    background.close()


def test_close_finishes_what_was_given(qtbot: QtBot) -> None:
    background = Background()
    done: list[int] = []
    for number in range(50):
        background.run(lambda n=number: done.append(n))
    background.close()
    assert done == list(range(50))


def test_what_is_on_its_way_when_it_closes_does_not_arrive(qtbot: QtBot) -> None:
    """Such a callback may want more done, which is no longer possible."""
    background = Background()
    arrived: list[int] = []
    background.run(lambda: 1, arrived.append)
    background._executor.submit(lambda: None).result()  # done, and its callback posted
    background.close()
    QCoreApplication.processEvents()
    assert arrived == []
