"""Looks for a newer version and fetches it off the window's thread; by itself only where that was switched on."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop import __version__
from synthia_desktop.core.errors import SynthiaError, UpdateError
from synthia_desktop.core.installation import DOWNLOADED, LOOKED_FOR, Installation
from synthia_desktop.core.releases import Feed, Package, Release
from synthia_desktop.core.settings import Settings
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.package_fetch import PackageFetch, Stopped
from synthia_desktop.hub.release_feed import read_feed
from synthia_desktop.ui.asker import Asker
from synthia_desktop.ui.settings_store import SettingsStore

DAY_S = 24 * 3600
LOOK_MS = 3600 * 1000
"""So often it is thought of whether a day has gone by."""

_CHECK, _LOOK, _FETCH = "check", "look", "fetch"
_PATIENCE_S = 1.0


@dataclass(frozen=True)
class Build:
    """What this copy of the program is. key: the release key's file, empty = none. feed: the built-in address."""

    installation: Installation
    key: bytes = b""
    feed: str = ""
    version: str = __version__


@dataclass(frozen=True)
class Newer:
    """releases: above this version, the newest first; empty = there is none. package: for this copy, None = none.

    signed: what the feed says was verified.
    """

    releases: tuple[Release, ...]
    package: Package | None
    signed: bool


class UpdateService(QObject):
    """found(Newer), failed(SynthiaError): answers to check(). offered(Release): found in the background.

    progressed(done, total): bytes. fetched(Path), fetch_failed(SynthiaError), fetch_stopped: answers to fetch().
    """

    found = Signal(object)
    failed = Signal(object)
    offered = Signal(object)
    progressed = Signal(float, float)
    fetched = Signal(object)
    fetch_failed = Signal(object)
    fetch_stopped = Signal()

    def __init__(
        self, settings: SettingsStore, build: Build, parent: QObject | None = None, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.build = build
        self._settings, self._now = settings, now
        self._asker: Asker[None] = Asker(lambda: None, _unexpected, "updates")
        self._running: PackageFetch | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        settings.changed.connect(self._follow)

    @property
    def address(self) -> str:
        """Of the feed; "" = there is none to ask."""
        return self._settings.value.updates.feed or self.build.feed

    @property
    def may_look(self) -> bool:
        """Whether a feed says anything about this copy."""
        return self.build.installation.kind in LOOKED_FOR

    @property
    def may_fetch(self) -> bool:
        """Whether a download replaces this copy, and can be verified."""
        return self.build.installation.kind in DOWNLOADED and bool(self.build.key)

    def check(self) -> None:
        """Ask the feed; found or failed follows."""
        self._ask(_CHECK, self.found.emit, self.failed.emit)

    def begin(self) -> None:
        """From now on look once a day, where the person wants that."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look now, if it is wanted and a day has gone by; a failure is tried again in an hour and not told."""
        wanted = self._settings.value.updates
        due = abs(self._now() - wanted.last_looked) >= DAY_S
        if self.may_look and wanted.background and self.address and due:
            self._ask(_LOOK, self._offer, lambda _error: None)

    def pass_over(self, version: str) -> None:
        """Tell no more of this version by itself."""
        self._update(passed_over=version)

    def fetch(self, package: Package, version: str, folder: Path) -> None:
        """Download a package and verify it. Nothing is opened or started."""
        fetch = PackageFetch(Network(self._settings.value.network), package, version, self.build.key)
        self._running = fetch

        def work(_nobody: None) -> Path | None:
            try:
                return fetch.run(folder, lambda done, total: self.progressed.emit(done, total))
            except Stopped:
                return None

        self._asker.ask(_FETCH, work, self._fetched, self._fetch_failed)

    def stop(self) -> None:
        """End the download; fetch_stopped follows."""
        if self._running is not None:
            self._running.stop()

    def drop(self) -> None:
        """Want no answer any more: the person closed the window for it."""
        self._asker.drop(_CHECK)
        self.stop()

    def close(self) -> None:
        """Drop what runs, and end the thread."""
        self._timer.stop()
        self.stop()
        self._asker.close(_PATIENCE_S)

    def _ask(self, topic: str, done: Callable[[Newer], object], failed: Callable[[SynthiaError], object]) -> None:
        network, address = Network(self._settings.value.network), self.address
        self._asker.ask(topic, lambda _nobody: self._newer(read_feed(network, address, self.build.key)), done, failed)

    def _newer(self, feed: Feed) -> Newer:
        here = self.build.installation
        releases = feed.newer_than(self.build.version)
        package = releases[0].package_for(here.system, here.machine, here.kind) if releases else None
        return Newer(releases, package, feed.signed)

    def _offer(self, newer: Newer) -> None:
        self._update(last_looked=int(self._now()))
        if newer.releases and newer.releases[0].version != self._settings.value.updates.passed_over:
            self.offered.emit(newer.releases[0])

    def _fetched(self, file: Path | None) -> None:
        self._running = None
        if file is None:
            self.fetch_stopped.emit()
        else:
            self.fetched.emit(file)

    def _fetch_failed(self, error: SynthiaError) -> None:
        self._running = None
        self.fetch_failed.emit(error)

    def _update(self, **changes: Any) -> None:
        self._settings.update(updates=replace(self._settings.value.updates, **changes))

    def _follow(self, settings: Settings) -> None:
        """Whoever switches it on does not wait for an hour."""
        if settings.updates.background and self._timer.isActive() and not settings.updates.last_looked:
            self.look()


def _unexpected(error: Exception) -> UpdateError:
    return UpdateError(
        "The update could not be looked for",
        "Something in the answer was not expected. Nothing was changed.",
        "Try again later; the details help to mend it.",
        f"{type(error).__name__}: {error}",
    )
