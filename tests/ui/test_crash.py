"""An unexpected error in the window becomes a dialog with a report, and the program goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.crash import CrashReporter


class Unpaintable(QWidget):
    """Fails while it paints."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.drawText(0, 0, str(1 // 0))


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


def test_what_fails_while_it_paints_holds_no_painter(qtbot: QtBot) -> None:
    """The report's frames held it, and Qt crashed with what was painted on."""
    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: told.append(text))
    reporter = CrashReporter()
    broken = Unpaintable()
    qtbot.addWidget(broken)
    broken.show()
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    (box,) = boxes()
    assert "ZeroDivisionError" in box.detailedText()
    box.close()
    reporter.close()
    qInstallMessageHandler(before)
    assert [text for text in told if "painter" in text] == []
