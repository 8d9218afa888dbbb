"""What downloads do on the desktop beside the page: they keep it awake, show their progress, and say when they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from synthia_desktop.core.download import DownloadState
from synthia_desktop.ui.download_service import DownloadService
from synthia_desktop.ui.downloads.sleep import SleepGuard
from synthia_desktop.ui.downloads.taskbar import Taskbar
from synthia_desktop.ui.downloads.texts import short_size
from synthia_desktop.ui.notifying.keys import DOWNLOAD
from synthia_desktop.ui.notifying.notifier import Notifier
from synthia_desktop.ui.said import shown_error

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

_BUSY = (DownloadState.ACTIVE, DownloadState.VERIFYING)


class DownloadManners(QObject):
    """Follows a DownloadService; close() takes everything back."""

    def __init__(
        self,
        service: DownloadService,
        sleep: SleepGuard,
        taskbar: Taskbar,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sleep, self._taskbar, self._notifier = sleep, taskbar, notifier
        self._busy = False
        service.entries_changed.connect(self._follow)
        service.finished.connect(self._finished)
        service.failed.connect(self._failed)
        self._follow(service.entries)

    def close(self) -> None:
        """Let the computer sleep, and take the progress off the desktop."""
        self._sleep.release()
        self._taskbar.close()

    def _follow(self, entries: tuple[Entry, ...]) -> None:
        busy = any(entry.state in _BUSY for entry in entries)
        if busy != self._busy:
            self._busy = busy
            if busy:
                self._sleep.hold(self.tr("Models are being downloaded"))
            else:
                self._sleep.release()
        self._taskbar.set_entries(entries)

    def _finished(self, entry: Entry) -> None:
        text = self.tr("{size}, checked and ready to use.").format(size=short_size(entry.download.size))
        self._tell(entry, self.tr("{title} is downloaded").format(title=_name(entry)), text)

    def _failed(self, entry: Entry) -> None:
        title = self.tr("The download of {title} stopped").format(title=_name(entry))
        self._tell(entry, title, str(shown_error(entry.error)) if entry.error is not None else "")

    def _tell(self, entry: Entry, title: str, text: str) -> None:
        self._notifier.tell(f"{DOWNLOAD}{entry.download.id}", title, text)


def _name(entry: Entry) -> str:
    return " ".join(part for part in (entry.download.title, entry.download.quant) if part)
