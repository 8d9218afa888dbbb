"""From a data folder to the exit code: opens the window, says why where it cannot open, and closes it in order."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from synthia_desktop import __version__
from synthia_desktop.core.errors import DataFolderInUseError, StorageError, SynthiaError
from synthia_desktop.paths import AppPaths, resources_dir, translations_dir
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.crash import CrashReporter
from synthia_desktop.ui.language import Language
from synthia_desktop.ui.said import shown_error

SWITCH_S = 0.002
"""Seconds for which a thread that computes in Python, such as that of the formulas, may keep the window waiting.

Python's own 5 ms, some thirty times in a row, are a gap of 0.3 s; 2 ms are half of that (tests.bench.transcript bombs).
"""

logger = logging.getLogger(__name__)


class Application(QApplication):
    """opened: a file's path. macOS does not name a file that is to be opened when it starts a program: it sends it.

    quit_asked: the system wants the program to end, as macOS does from the Dock.
    """

    opened = Signal(str)
    quit_asked = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._has_window = False

    def stay(self) -> None:
        """There is a window now: who wants the program to end has to ask that first."""
        self._has_window = True

    def leave(self) -> None:
        """The window was closed for good: end, as soon as it is done with that."""
        self._has_window = False
        QTimer.singleShot(0, self.quit)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self._has_window:
            # Qt alone would close the window, after which the program may stay in the tray.
            self.quit_asked.emit()
            return True
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(event.file())
            return True
        return super().event(event)


def make_application() -> Application:
    """The QApplication with its names and icon; the window has its turn before other threads."""
    sys.setswitchinterval(SWITCH_S)
    QCoreApplication.setApplicationName("Synthia Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    # By the name of its menu entry a desktop finds the icon; a Flatpak's is called as the Flatpak is.
    QGuiApplication.setDesktopFileName(os.environ.get("FLATPAK_ID") or "synthia-desktop")
    app = Application(sys.argv[:1])
    app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "app" / "synthia.svg")))
    return app


def run_window(paths: AppPaths, file: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    When the data folder is in use by a running window, that one comes to the front with the file, and 0 is returned.
    """
    app = make_application()
    try:
        program = Program(app, paths)
    except DataFolderInUseError as error:
        from synthia_desktop.ui.single_instance import hand_over

        if hand_over(paths.data_dir, file):
            return 0
        return _refuse(error)
    except StorageError as error:
        return _refuse(error)
    crashes = CrashReporter()
    with ExitStack() as at_the_end:
        at_the_end.callback(crashes.close)
        # Another language brings another window: it is asked for each time.
        app.opened.connect(lambda path: program.window.open_model(path))
        app.quit_asked.connect(lambda: program.window.quit())
        program.desktop.left.connect(app.leave)
        app.stay()
        program.settled.connect(lambda: _watch_signals(program, at_the_end))
        program.start(file)
        code = app.exec()
        program.close()
    return code


def _watch_signals(program: Program, at_the_end: ExitStack) -> None:
    from synthia_desktop.ui.quit_signals import QuitSignals

    signals = QuitSignals()
    signals.asked.connect(lambda: program.window.quit())
    at_the_end.callback(signals.close)


def _refuse(error: SynthiaError) -> int:
    logger.error("%s", error)
    sys.stderr.write(f"{error}\n")
    language = Language(translations_dir())
    error = shown_error(error)
    box = QMessageBox(QMessageBox.Icon.Critical, error.title, error.message)
    box.setInformativeText(error.hint)
    box.exec()
    language.close()
    return 1
