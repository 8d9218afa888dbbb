"""The last resort: an unexpected error becomes a calm dialog with a report to copy, and the program goes on."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from synthia_desktop import __version__

logger = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes over sys.excepthook and threading.excepthook until close(); shows one dialog at a time."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self._old_hooks = (sys.excepthook, threading.excepthook)
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def close(self) -> None:
        sys.excepthook, threading.excepthook = self._old_hooks

    def _take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        logger.error("Unexpected error", exc_info=(kind, error or kind(), trace))
        text = "".join(traceback.format_exception(kind, error, trace))
        # What failed while it painted must not hold its painter: Qt goes on with what is painted on, and would crash.
        traceback.clear_frames(trace)
        import platform  # only for a report

        versions = f"Synthia Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"
        self._happened.emit(f"{versions}\n{text}")

    def _show(self, report: str) -> None:
        if self._box is not None:
            return
        self._box = box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Unexpected error"))
        box.setText(self.tr("Something in Synthia did not work as it should."))
        box.setInformativeText(
            self.tr("Your conversations are stored, and you can go on. The report below helps to mend it.")
        )
        box.setDetailedText(report)
        copy = QPushButton(self.tr("Copy report"), box)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(report))
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        box.open()

    def _closed(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None
