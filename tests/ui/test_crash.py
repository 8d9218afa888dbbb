"""An unexpected error in the window becomes a dialog with a report, and the program goes on."""

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.crash import CrashReporter


def boxes() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


@pytest.mark.parametrize("in_thread", [False, True])
def test_the_report_names_the_error_and_the_hooks_are_given_back(qtbot: QtBot, in_thread: bool) -> None:
    before = (sys.excepthook, threading.excepthook)
    reporter = CrashReporter()

    def fail() -> None:
        raise ZeroDivisionError("a mistake of ours")

    if in_thread:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    else:
        try:
            fail()
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    assert "a mistake of ours" in box.detailedText()
    assert "Traceback" not in box.text() + box.informativeText()
    box.close()
    reporter.close()
    assert (sys.excepthook, threading.excepthook) == before
