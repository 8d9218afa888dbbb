"""The library in the window: what the disk holds, and the work on it, off the main thread and by signals."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from synthia_desktop.core.errors import FolderError, SynthiaError
from synthia_desktop.core.settings import Settings
from synthia_desktop.library.importing import How
from synthia_desktop.library.library import Library
from synthia_desktop.library.models import LocalModel
from synthia_desktop.library.removal import Removal
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.library_offer import ImportOffer, survey
from synthia_desktop.ui.library_work import Report, Stopped, Work, WorkKind, WorkQueue

T = TypeVar("T")

SETTLE_MS = 400
MOST_WATCHED = 500
REST = 10
"""While the folders keep changing, scans rest this many times as long as the last one took."""


class LibraryService(QObject):
    """models_changed(tuple of LocalModel): after a scan that found something else than the one before, and the first.

    work_changed(Work): verifying, joining and importing. removed(Removal): a model was set aside;
    undo or settle it. not_trashed(Removal, SynthiaError): it is still aside, because there is no trash for it.
    failed(SynthiaError): what went wrong and is no Work. Nothing here blocks or raises, and nothing is looked at
    before the first refresh.
    """

    models_changed = Signal(object)
    work_changed = Signal(object)
    removed = Signal(object)
    not_trashed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, paths: AppPaths, settings: Settings, home: Path | None = None) -> None:
        """home: where other programs keep their models, None = the person's own."""
        super().__init__()
        self._paths, self._home = paths, home or Path.home()
        self._disk = Background(self)
        self._long = WorkQueue(self)
        self._long.changed.connect(self._work_changed)
        self._stop = Event()
        self._models: tuple[LocalModel, ...] = ()
        self._aside: list[Removal] = []
        self._scanned, self._scanning, self._again = False, False, False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.refresh)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._folder_changed)
        self._took = 0.0
        self._settings = settings
        self._library = self._make_library(settings)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)

    @property
    def models(self) -> tuple[LocalModel, ...]:
        """What the last scan found."""
        return self._models

    @property
    def works(self) -> tuple[Work, ...]:
        """Work that waits or runs."""
        return self._long.works

    @property
    def has_scanned(self) -> bool:
        """Whether models is known at all."""
        return self._scanned

    @property
    def models_folder(self) -> Path:
        """Where imports and downloads go."""
        return self._folder

    def set_settings(self, settings: Settings) -> None:
        """Follow the folders of the settings; looks again where they changed."""
        before, self._settings = self._settings, settings
        if _places(before) != _places(settings):
            self._library = self._make_library(settings)
            self.refresh()

    def refresh(self) -> None:
        """Look at the folders now, or once more as soon as the scan that runs is over."""
        self._rest.stop()
        if self._scanning or self._stop.is_set():
            self._again = True
            return
        self._scanning, self._again = True, False
        library, stop = self._library, self._stop
        self._do(lambda: _timed(lambda: library.scan(stopped=stop.is_set)), self._take, self._scan_failed)

    def survey(self, paths: tuple[Path, ...], then: Callable[[ImportOffer], None]) -> None:
        """Look at what the person wants to import, then call then(offer)."""
        folder = self.models_folder
        self._do(lambda: survey(paths, folder), then, self._fail)

    def verify(self, model: LocalModel) -> None:
        """Check the model's bytes. The Work's result is a library.verify.Verification."""
        library = self._library
        self._add(WorkKind.VERIFY, model.path, _title(model), lambda report, stop: library.verify(model, report, stop))

    def join(self, model: LocalModel) -> None:
        """Make one file of raw parts. The Work's result is its path as a string."""
        library, first = self._library, model.path
        self._add(
            WorkKind.JOIN, first, _title(model), lambda report, stop: str(library.join(first, None, report, stop))
        )

    def import_models(self, offer: ImportOffer, how: How) -> None:
        """Copy, move or link the models of an offer. Each is a Work whose result is the new path as a string."""
        for file in offer.files:
            self._add(WorkKind.IMPORT, file, file.name, self._importing(file, how))

    def cancel(self, work_id: int) -> None:
        """Stop work; nothing happens when it is over."""
        self._long.cancel(work_id)

    def remove(self, model: LocalModel) -> None:
        """Set a model's files aside, so that it is gone at once and can be brought back."""
        library = self._library
        self._do(lambda: library.remove(model), self._was_removed, self._fail)

    def undo(self, removal: Removal) -> None:
        """Bring back what was set aside."""
        library = self._library
        self._aside.remove(removal)
        self._do(lambda: library.undo(removal), lambda _: self.refresh(), self._fail)

    def settle(self, removal: Removal, forever: bool = False) -> None:
        """Send what was set aside to the trash. forever: delete it where there is none."""
        library = self._library
        if removal in self._aside:
            self._aside.remove(removal)
        self._do(
            lambda: library.settle(removal, forever), lambda _: None, lambda error: self._not_trashed(removal, error)
        )

    def close(self) -> None:
        """Stop scan and work, send to the trash what is set aside, and end the threads."""
        if self._stop.is_set():
            return
        self._stop.set()
        self._rest.stop()
        # Here and now: Python might collect it later on another thread, where its socket must not be touched.
        delete(self._watcher)
        self._long.close()
        for removal in self._aside:
            # What the trash does not take stays aside and is tried again at the next start.
            self._disk.run(partial(self._library.settle, removal), on_error=lambda _: None)
        self._disk.close()

    def _do(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[Exception], object] | None = None
    ) -> None:
        """Work on the disk's thread. After close() nobody is told any more: who listened may be gone."""

        def told(call: Callable[[Any], object]) -> Callable[[Any], None]:
            def tell(value: Any) -> None:
                if not self._stop.is_set():
                    call(value)

            return tell

        self._disk.run(work, told(done), told(failed or self._fail))

    def _make_library(self, settings: Settings) -> Library:
        self._folder = Path(settings.models_folder) if settings.models_folder else self._paths.models_dir
        folders = tuple(Path(folder) for folder in settings.library_folders)
        cache = self._paths.cache_dir / "library.json"
        return Library(self._folder, folders, settings.other_programs, self._home, cache)

    def _importing(self, file: Path, how: How) -> Callable[[Report, Stopped], str]:
        library = self._library
        return lambda report, stop: str(library.import_model(file, how, report, stop))

    def _add(self, kind: WorkKind, path: Path, title: str, run: Callable[[Report, Stopped], object]) -> None:
        """The same is not begun twice."""
        if not any((work.kind, work.path) == (kind, str(path)) for work in self._long.works):
            self._long.add(kind, str(path), title, run)

    def _work_changed(self, work: Work) -> None:
        self.work_changed.emit(work)
        if work.state.is_over:
            self.refresh()

    def _was_removed(self, removal: Removal) -> None:
        self._aside.append(removal)
        self.removed.emit(removal)
        self.refresh()

    def _not_trashed(self, removal: Removal, error: Exception) -> None:
        if not isinstance(error, SynthiaError):
            raise error
        self._aside.append(removal)
        self.not_trashed.emit(removal, error)

    def _take(self, found: tuple[float, tuple[LocalModel, ...]]) -> None:
        self._scanning = False
        self._took, models = found
        self._watch(models)
        if not self._scanned:
            self._finish_leftovers()
        if not self._scanned or _comparable(models) != _comparable(self._models):
            self._models, self._scanned = models, True
            self.models_changed.emit(models)
        if self._again:
            self.refresh()

    def _finish_leftovers(self) -> None:
        """What an earlier run set aside or began to join."""
        library = self._library
        self._do(library.settle_leftovers, lambda problems: [self.failed.emit(each) for each in problems])

    def _scan_failed(self, error: Exception) -> None:
        self._scanning = False
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OSError):
            message = f"{error.filename or ''}: {error.strerror or error}. "
            error = FolderError(self.tr("The folder cannot be used"), message)
        if not isinstance(error, SynthiaError):
            raise error
        self.failed.emit(error)

    def _watch(self, models: Iterable[LocalModel]) -> None:
        """The folders that hold models; other changes are seen when the window becomes active."""
        wanted = {str(self._folder), *self._settings.library_folders, *(str(model.path.parent) for model in models)}
        wanted = set(sorted(wanted)[:MOST_WATCHED])
        known = set(self._watcher.directories())
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))

    def _folder_changed(self, _folder: str) -> None:
        if not self._rest.isActive():
            self._rest.start(max(SETTLE_MS, round(1000 * REST * self._took)))

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._scanned:
            self.refresh()


def _places(settings: Settings) -> tuple[object, ...]:
    return settings.models_folder, settings.library_folders, settings.other_programs


def _title(model: LocalModel) -> str:
    return f"{model.name} {model.quant}".strip()


def _timed(work: Callable[[], tuple[LocalModel, ...]]) -> tuple[float, tuple[LocalModel, ...]]:
    start = time.monotonic()
    found = work()
    return time.monotonic() - start, found


def _comparable(models: Iterable[LocalModel]) -> list[tuple[LocalModel, str]]:
    """Errors are equal only to themselves: their words are compared instead."""
    return [(replace(model, problem=None), str(model.problem or "")) for model in models]
