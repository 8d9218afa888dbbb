"""What opens outside the window: folders in the file manager, and addresses in the browser after a question."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_SCHEMES = ("http", "https", "mailto")


class Outside(QObject):
    """Its questions belong to the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def show_file(self, path: str) -> None:
        """A folder in the file manager, or a file in its program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def ask_for_link(self, address: str) -> None:
        """Open an address when the person agrees; other schemes than the web's and mail's are ignored."""
        url = QUrl(address)
        if url.scheme() not in _SCHEMES:
            return
        title, question = self.tr("Open a link"), self.tr("Open this address?")
        box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=self._window)
        box.setInformativeText(url.toDisplayString())
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(lambda: QDesktopServices.openUrl(url))
        box.open()
