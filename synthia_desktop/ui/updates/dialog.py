"""Check for updates: what is new, the download with its progress, and how to install it; nothing runs by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.installation import DOWNLOADED, Kind
from synthia_desktop.core.releases import Package, Release, notes_since
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.updates import words
from synthia_desktop.ui.updates.notes import NotesView
from synthia_desktop.ui.updates.service import Newer, UpdateService
from synthia_desktop.ui.updates.target import PackageTarget

_WIDTH = 560
_SIGNS = {
    "": "text.secondary",
    "info": "status.info",
    "circle-check": "status.good",
    "shield-check": "status.good",
    "circle-alert": "status.error",
}
"""The icons beside the title with their colours; "" is the program's mark."""


class UpdateDialog(QDialog):
    """Asks the feed when it is shown, because that is what the person came for. It deletes itself when it closes.

    link_requested(address), folder_requested(path), settings_requested(): what the person wants to see.
    """

    link_requested = Signal(str)
    folder_requested = Signal(str)
    settings_requested = Signal()

    def __init__(self, theme: Theme, service: UpdateService, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme, self._service = theme, service
        self._release: Release | None = None
        self._package: Package | None = None
        self._file: Path | None = None
        self._running = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check for updates"))
        self.setFixedWidth(theme.px(_WIDTH))
        self._build()
        service.found.connect(self._show_newer)
        service.failed.connect(lambda error: self._show_error(error, self._check))
        service.progressed.connect(self.target.set_progress)
        service.fetched.connect(self._show_fetched)
        service.fetch_failed.connect(lambda error: self._show_error(error, self._fetch))
        service.fetch_stopped.connect(self._offer_again)
        self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._running = False
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc stops a download first, and closes then."""
        if self._running:
            self._service.stop()
        else:
            self._service.drop()
            super().reject()

    def _begin(self) -> None:
        service, kind = self._service, self._service.build.installation.kind
        if not service.may_look:
            title = self.tr("Synthia is updated from elsewhere")
            self._show(title, words.owner_text(kind), icon="info")
        elif not service.address:
            text = self.tr(
                "The project publishes no release feed yet, and no address of one is set, so that nobody was asked. "
                "Whoever gave you this program may have an address: it belongs into Settings, Updates."
            )
            text = f"{words.owner_text(kind)} {text}" if kind is Kind.DEB else text
            self._show(self.tr("There is no feed to ask"), text, icon="info", main=self._settings)
        else:
            self._check()

    def _check(self) -> None:
        self._show(self.tr("Looking for a newer version"), self._service.address, busy=True)
        self._service.check()

    def _show_newer(self, newer: Newer) -> None:
        version = self._service.build.version
        if not newer.releases:
            text = self.tr("You have version {version}.").format(version=version)
            self._show(self.tr("Synthia is up to date"), text, icon="circle-check")
            return
        release = self._release = newer.releases[0]
        self._package = newer.package if self._service.may_fetch and newer.signed else None
        self.notes.show_notes(notes_since(newer.releases))
        self._hint.setText(self._why_not(release, newer))
        if self._package is not None:
            self.target.show_package(self._package)
        self._offer_again()

    def _why_not(self, release: Release, newer: Newer) -> str:
        """Why this release cannot be downloaded from here; "" where it can."""
        here = self._service.build.installation
        if here.kind not in DOWNLOADED:
            return words.owner_text(here.kind)
        if not self._service.build.key:
            return self.tr(
                "This build has no release key. What the feed says was not verified, and a download could not be, so "
                "none is offered here."
            )
        return "" if newer.package else words.no_package_text(release, here)

    def _offer_again(self) -> None:
        """The release as it was found, also after a download was stopped."""
        release = self._release
        if release is None:
            return
        self._set_running(False)
        title = self.tr("Synthia Desktop {version} is there").format(version=release.version)
        you = self.tr("You have {version}.").format(version=self._service.build.version)
        when = self.tr("It came out on {date}.").format(date=words.date_text(release.date)) if release.date else ""
        self._show(title, f"{when} {you}".strip(), main=self._download if self._package else None, release=release)

    def _fetch(self) -> None:
        if self._package is None or self._release is None:
            return
        self._set_running(True)
        title = self.tr("Downloading {version}").format(version=self._release.version)
        self._show(title, self.tr("Nothing is installed or started by itself."), main=self._stop, release=self._release)
        self._service.fetch(self._package, self._release.version, self.target.folder)

    def _show_fetched(self, file: Path) -> None:
        self._file = file
        self._set_running(False)
        self._package = None
        title = self.tr("Downloaded and verified")
        how = words.installing_text(self._service.build.installation.kind)
        text = self.tr("Size, SHA-256 and signature of {file} are right.").format(file=file.name)
        self._show(title, f"{text} {how}", icon="shield-check", main=self._folder)
        announce(self, title)

    def _show_error(self, error: SynthiaError, again: Callable[[], None]) -> None:
        self._set_running(False)
        self._retry, error = again, shown_error(error)
        text = " ".join(part for part in (error.message, error.hint) if part)
        self._show(error.title, text, icon="circle-alert", main=self._again)
        announce(self, f"{error.title}. {text}")

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.target.set_running(running)

    def _show(
        self,
        title: str,
        text: str,
        *,
        icon: str = "",
        busy: bool = False,
        main: PushButton | None = None,
        release: Release | None = None,
    ) -> None:
        """One state of the dialog. icon: a key of _SIGNS. main: its filled button."""
        self._title.setText(title)
        self._text.setText(text)
        for name, glyph in self._glyphs.items():
            glyph.setVisible(name == icon and not busy)
        self._spinner.setVisible(busy)
        self.notes.setVisible(release is not None)
        self._hint_row.setVisible(release is not None and bool(self._hint.text()))
        self.target.setVisible(release is not None and self._package is not None)
        self._page.setVisible(release is not None and bool(release.page) and not self._running)
        focus = main or self.close_button
        focus.show()
        focus.setDefault(True)
        # Before another button that has it is hidden, which would hand it on as the keyboard does.
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in (self._settings, self._download, self._stop, self._folder, self._again):
            button.setVisible(button is main)
        self.close_button.setVisible(not self._running)
        self._fit()

    def _build(self) -> None:
        theme = self._theme
        self._glyphs = {name: Glyph(theme, name, role, 22) for name, role in _SIGNS.items()}
        self._spinner = Spinner(theme)
        self._title = label(theme, "", "subheading", wrap=True)
        self._text = label(theme, "", "body", "text.secondary", wrap=True)
        self.notes = NotesView(theme)
        self.notes.link_requested.connect(self.link_requested)
        self._hint = label(theme, "", "body", "text.secondary", wrap=True)
        self.target = PackageTarget(theme)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        theme = self._theme
        self._settings = push_button(theme, self.tr("Open Settings"), "primary")
        self._settings.clicked.connect(self._open_settings)
        self._download = push_button(theme, self.tr("Download"), "primary", "download")
        self._download.clicked.connect(self._fetch)
        self._stop = push_button(theme, self.tr("Cancel"))
        self._stop.clicked.connect(self._service.stop)
        self._folder = push_button(theme, self.tr("Show the folder"), "primary", "folder-open")
        self._folder.clicked.connect(self._open_folder)
        self._again = push_button(theme, self.tr("Try again"), "primary")
        self._retry = self._check
        self._again.clicked.connect(lambda: self._retry())
        self._page = push_button(theme, self.tr("Open the page"), "quiet", "external-link")
        self._page.clicked.connect(lambda: self.link_requested.emit(self._release.page if self._release else ""))
        self.close_button = push_button(theme, self.tr("Close"))
        self.close_button.clicked.connect(self.close)

    def _lay_out(self) -> None:
        head, texts = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        for sign in (*self._glyphs.values(), self._spinner):
            head.addWidget(sign, 0, top)
        texts.setSpacing(4)
        texts.addWidget(self._title)
        texts.addWidget(self._text)
        head.addLayout(texts, 1)
        self._hint_row = QWidget()
        hint = QHBoxLayout(self._hint_row)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(8)
        hint.addWidget(Glyph(self._theme, "info", "status.info", 16, "body"), 0, top)
        hint.addWidget(self._hint, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._page)
        buttons.addStretch(1)
        for button in (self.close_button, self._stop, self._settings, self._download, self._folder, self._again):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 18)
        self._column.setSpacing(14)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addLayout(head)
        for part in (self.notes, self._hint_row, self.target):
            self._column.addWidget(part)
        self._column.addLayout(buttons)

    def _fit(self) -> None:
        """As high as what is shown: Qt would ask wrapped text for its height at its narrowest."""
        self._column.invalidate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def _open_settings(self) -> None:
        self.settings_requested.emit()
        self.close()

    def _open_folder(self) -> None:
        if self._file is not None:
            self.folder_requested.emit(str(self._file.parent))
