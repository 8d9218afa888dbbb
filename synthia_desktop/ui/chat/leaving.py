"""The question before the window closes while something of a chat is nowhere but in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from synthia_desktop.ui.chat.archive import Archive


class Leaving(QObject):
    """Asks only while storing fails; the person may then close all the same."""

    def __init__(self, archive: Archive, window: QWidget) -> None:
        super().__init__(window)
        self._archive, self._window = archive, window
        self._agreed = False
        self._box: QMessageBox | None = None

    @property
    def has_agreed(self) -> bool:
        """Whether the person closes the window all the same."""
        return self._agreed

    def may_close(self) -> bool:
        """Whether the window can close now; if not, a question is open that closes it where the person wants that."""
        if self._agreed or not self._archive.in_trouble:
            return True
        if self._box is None:
            self._archive.retry()
            self._ask()
        return False

    def _ask(self) -> None:
        title = self.tr("Some messages are not stored")
        box = QMessageBox(QMessageBox.Icon.Warning, title, f"{title}.", parent=self._window)
        box.setInformativeText(
            self.tr(
                "They are only in this window, because the disk could not be written. Free some disk space and Synthia"
                " stores them, or close the window and lose them."
            )
        )
        lose = box.addButton(self.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole))
        lose.clicked.connect(self._close)
        box.finished.connect(self._forget)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box = box
        box.open()

    def _forget(self) -> None:
        self._box = None

    def _close(self) -> None:
        self._agreed = True
        self._window.close()
