"""What leaves the window: folders in the file manager, addresses in the browser after a question, text as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.markup.visible import visible

_SCHEMES = ("http", "https", "mailto")
_MOST_SHOWN = 600
_AS_IT_IS = QUrl.ComponentFormattingOption.FullyEncoded


class Outside(QObject):
    """Its questions belong to the window. failed(SynthiaError): a file could not be written."""

    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def show_file(self, path: str) -> None:
        """A folder in the file manager, or a file in its program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def ask_for_link(self, address: str) -> None:
        """Open an address when the person agrees; other schemes than the web's and mail's are ignored.

        The question shows all of the address as it is, and by itself the part that says whose it is.
        """
        url = QUrl(address)
        if url.scheme() not in _SCHEMES:
            return
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Open a link"), self._question(url), parent=self._window)
        # The address is whatever a model wrote: it must not be taken for markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(_whole(url))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        opened = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        copied = box.addButton(self.tr("Copy address"), QMessageBox.ButtonRole.ActionRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.clicked.connect(lambda: QDesktopServices.openUrl(url))
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(url.toString(_AS_IT_IS)))
        box.open()

    def save_text(self, name: str, text: str) -> None:
        """Ask where a text is to be saved and write it there. name: of the file that is offered."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save code"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: QThreadPool.globalInstance().start(partial(self._write, path, text)))
        dialog.open()

    def _write(self, path: str, text: str) -> None:
        """On a thread of the pool: the window does not wait for a disk."""
        try:
            replace_file(Path(path), text.encode("utf-8", "replace"))
        except OSError as error:
            self.failed.emit(_not_saved(path, error))

    def _question(self, url: QUrl) -> str:
        if url.scheme() == "mailto":
            return self.tr("Write a mail to {address}?").format(address=visible(url.path())[:_MOST_SHOWN])
        host = url.host(_AS_IT_IS)
        return self.tr("Open a page of {host} in the browser?").format(host=host[:_MOST_SHOWN])


def _whole(url: QUrl) -> str:
    """The address with nothing left out or decoded that could look like something else."""
    text = url.toString(_AS_IT_IS)
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN // 2]}…{text[-_MOST_SHOWN // 2 :]}"


def _not_saved(path: str, error: OSError) -> SynthiaError:
    return StorageError(
        "The file was not saved",
        said("{reason}: {path}. The code is still in the chat.", reason=error.strerror, path=path)
        if error.strerror
        else said("The disk refused it: {path}. The code is still in the chat.", path=path),
        "Choose another folder, then save it again.",
        repr(error),
    )
