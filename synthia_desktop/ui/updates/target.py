"""The package that would be downloaded, the folder it goes to, and how far it is."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.core.releases import Package
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.steady import SteadyText
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text
from synthia_desktop.ui.updates.words import progress_text

_SPEED_AFTER_S = 1.0


class PackageTarget(QWidget):
    """folder: where the person wants it, the Downloads folder at first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.folder = downloads_folder()
        self._began = 0.0
        middle = Qt.TextElideMode.ElideMiddle
        self._name = ElidedLabel(theme, "", "body", "text.primary", middle)
        self._place = ElidedLabel(theme, "", "body", "text.secondary", middle)
        for text in (self._name, self._place):
            text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._size = label(theme, "", "body", "text.secondary")
        self.choose = push_button(theme, self.tr("Choose…"), "normal", "folder-open", "small")
        self.choose.setAccessibleName(self.tr("Choose the folder for the download"))
        self.choose.clicked.connect(self._ask)
        self.meter = Meter(theme, self.tr("Download"))
        self.figures = SteadyText(theme, "small", "text.secondary")
        self._lay_out(theme)
        self._show_folder()

    def show_package(self, package: Package) -> None:
        """What would be downloaded; no progress yet."""
        self._name.setText(package.name)
        self._size.setText(size_text(package.size))
        self.set_running(False)

    def set_folder(self, folder: Path) -> None:
        """Where it goes."""
        self.folder = folder
        self._show_folder()

    def set_running(self, running: bool) -> None:
        """The folder cannot be changed while the download runs."""
        self._began = time.monotonic()
        self.choose.setEnabled(not running)
        self.meter.setVisible(running)
        self.figures.setVisible(running)
        self.meter.set_share(0.0)
        self.figures.setText(self.tr("Connecting…"))

    def set_progress(self, done: float, total: float) -> None:
        """Both in bytes."""
        seconds = time.monotonic() - self._began
        self.meter.set_share(done / total if total else 0.0)
        if done >= total:
            self.figures.setText(self.tr("Checking the signature…"))
        else:
            self.figures.setText(progress_text(done, total, done / seconds if seconds > _SPEED_AFTER_S else 0.0))

    def _lay_out(self, theme: Theme) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._size)
        second.setSpacing(8)
        second.addWidget(label(theme, self.tr("Into"), "body", "text.secondary"))
        second.addWidget(self._place, 1)
        second.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.meter)
        column.addWidget(self.figures)

    def _show_folder(self) -> None:
        self._place.setText(str(self.folder))

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the download"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))


def downloads_folder() -> Path:
    """The system's folder for downloads, else the person's home."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    return folder if folder.is_dir() else Path.home()
