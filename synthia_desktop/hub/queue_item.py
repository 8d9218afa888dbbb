"""One download in the queue's memory, and the words for why another one is not taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from synthia_desktop.core.download import Download, DownloadState, Hold, Progress
from synthia_desktop.core.errors import DownloadError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.hub.worker import Worker
from synthia_desktop.store.downloads import DownloadRecord

RECHECK_SECONDS = 30.0
"""How long what is held waits until its reason is looked at again."""

RUNNING = (DownloadState.ACTIVE, DownloadState.VERIFYING)


@dataclass(eq=False)
class Item:
    """A download in the queue. worker: its thread, also while it ends after a pause or a cancel.

    due: while held, when the reason is looked at again, on the scheduler's clock. delay: the next such wait, seconds.
    """

    record: DownloadRecord
    progress: Progress
    worker: Worker | None = None
    due: float = 0.0
    delay: float = RECHECK_SECONDS

    @property
    def download(self) -> Download:
        return self.record.download

    @property
    def state(self) -> DownloadState:
        return self.record.state

    def become(self, state: DownloadState, hold: Hold | None = None, error: SynthiaError | None = None) -> None:
        if (state, hold, error) != (self.record.state, self.record.hold, self.record.error):
            self.record = replace(self.record, state=state, hold=hold, error=error)
        if state not in RUNNING and self.progress.speed:
            self.progress = replace(self.progress, speed=0.0)

    def hold(self, reason: Hold, error: SynthiaError | None = None, until: float = 0.0) -> None:
        self.stop()
        self.due = until
        self.become(DownloadState.HELD, reason, error)

    def stop(self) -> None:
        if self.worker is not None:
            self.worker.stop()

    def go(self) -> None:
        """Let it take its turn again, as if nothing had been in the way."""
        self.delay = RECHECK_SECONDS
        self.become(DownloadState.WAITING)


def complete(download: Download) -> Progress:
    """The progress of a finished one."""
    parts = tuple(part.size for target in download.targets for part in target.parts)
    return Progress(download.size, download.size, download.size, parts)


def progress_of(record: DownloadRecord, received: Callable[[Download], Progress]) -> Progress:
    """How far one that nothing works on has come. received: what of it lies on the disk."""
    if record.state is DownloadState.DONE:
        return complete(record.download)
    if record.cancelled:
        return Progress(total=record.download.size)
    try:
        return received(record.download)
    except (OSError, SynthiaError):
        return Progress(total=record.download.size)  # a drive that is not there


def already_here(download: Download) -> DownloadError:
    return DownloadError(
        "This model is on this computer already",
        said("{name} is complete and verified in {folder}.", name=_name(download), folder=download.folder),
        "Choose it in the list of installed models.",
    )


def other_version(download: Download) -> DownloadError:
    return DownloadError(
        "Another version of this file is being downloaded",
        said(
            "{name} of revision {revision} is in the queue and would be written to the same place.",
            name=_name(download),
            revision=download.revision,
        ),
        "Let it finish, or cancel it first.",
    )


def _name(download: Download) -> str:
    return " ".join(word for word in (download.title, download.quant) if word)
