"""A download from its plan to verified files under their final names: what the rest of the program calls."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.download import Download, DownloadState, Progress, Target
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.transfer.board import Stopped
from synthia_desktop.hub.transfer.hashing import READ_BYTES, PartHash
from synthia_desktop.hub.transfer.layout import Files, all_files, fingerprint, has_hash, make_folder, pieces_of
from synthia_desktop.hub.transfer.limiter import SpeedLimiter
from synthia_desktop.hub.transfer.storage import TargetFile, allocated, check_disk, received_pieces
from synthia_desktop.hub.transfer.words import storage_error

Report = Callable[[DownloadState, Progress], None]


class Transfer:
    """Fetches one download; for one run. report: called from the thread of run(), at most about 10 times a second."""

    def __init__(self, download: Download, network: Network, limiter: SpeedLimiter, report: Report) -> None:
        self._download, self._network, self._limiter, self._report = download, network, limiter, report
        self._ended = threading.Event()

    def stop(self) -> None:
        """From any thread: run() ends within about a second, and everything received is kept."""
        self._ended.set()

    def run(self) -> tuple[Path, ...]:
        """The final paths, when every file is there and verified.

        Raises Stopped, OfflineError, AccessError, HubError, DiskFullError, FolderError, ChangedError, DownloadError.
        What was received is kept in every case.
        """
        try:
            return self._run()
        except OSError as error:
            raise self._in_words(error) from error

    def _run(self) -> tuple[Path, ...]:
        download, files = self._download, all_files(self._download)
        in_place = [self._is_in_place(each, target) for each, target in zip(files, download.targets, strict=True)]
        for each in files:
            make_folder(download, each)
        todo = [index for index, there in enumerate(in_place) if not there]
        if todo:
            largest = max(download.targets[index].size for index in todo)
            rest = replace(download, targets=tuple(download.targets[index] for index in todo))
            done = received(download).done
            check_disk(Path(download.folder), largest, missing_bytes(rest), done)
            self._fetch(rest, [files[index] for index in todo], in_place)
        for each in files:
            for file in each.all_temporary:
                file.unlink(missing_ok=True)
        return tuple(each.final for each in files)

    def _fetch(self, rest: Download, files: Sequence[Files], in_place: Sequence[bool]) -> None:
        from synthia_desktop.hub.transfer.session import Session  # brings the network's packages

        pieces = pieces_of(rest)
        session = Session(rest, self._network, self._limiter, self._telling(in_place), self._ended)
        with ExitStack() as stack:
            targets: list[TargetFile] = []
            for target, each, row in zip(rest.targets, files, pieces, strict=True):
                targets.append(TargetFile(rest, target, each, row))
                stack.callback(targets[-1].release)
            session.run(targets, pieces)
            for target in targets:
                target.flush()
            for target in targets:
                target.put_in_place()

    def _in_words(self, error: OSError) -> SynthiaError:
        folder, free = Path(self._download.folder), 0
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(folder).free
        return storage_error(error, folder, missing_bytes(self._download), received(self._download).done, free)

    def _is_in_place(self, files: Files, target: Target) -> bool:
        """Whether an earlier run has put this very file in place, as its hashes tell. Raises Stopped, OSError."""
        if files.part.exists() or not all(has_hash(part) for part in target.parts):
            return False
        if not files.final.is_file() or files.final.stat().st_size != target.size:
            return False
        with files.final.open("rb", buffering=0) as stream:
            for part in target.parts:
                taken, left = PartHash(part), part.size
                while left:
                    if self._ended.is_set():
                        raise Stopped
                    content = stream.read(min(READ_BYTES, left))
                    if not content:
                        return False
                    taken.update(content)
                    left -= len(content)
                if not taken.matches:
                    return False
        return True

    def _telling(self, in_place: Sequence[bool]) -> Report:
        """Reports on all targets, where the session knows only those that it fetches."""
        targets, total = self._download.targets, self._download.size

        def tell(state: DownloadState, progress: Progress) -> None:
            fetched = iter(progress.parts)
            parts = tuple(
                part.size if there else next(fetched)
                for target, there in zip(targets, in_place, strict=True)
                for part in target.parts
            )
            before = sum(target.size for target, there in zip(targets, in_place, strict=True) if there)
            self._report(state, Progress(sum(parts), total, progress.verified + before, parts, progress.speed))

        return tell


def received(download: Download) -> Progress:
    """What is on this disk already, without the network. Raises DownloadError, FolderError for unsafe names."""
    parts = [0] * sum(len(target.parts) for target in download.targets)
    for target, files, pieces in zip(download.targets, all_files(download), pieces_of(download), strict=True):
        counts = received_pieces(files, fingerprint(download, target), [piece.size for piece in pieces])
        for piece, count in zip(pieces, counts, strict=True):
            parts[piece.part] += count
    return Progress(sum(parts), download.size, 0, tuple(parts))


def discard(download: Download) -> None:
    """Remove what a cancelled download left, and its folder where that is empty and was made for it. Raises OSError."""
    for files in all_files(download):
        for file in files.all_temporary:
            file.unlink(missing_ok=True)
    folder = Path(download.folder)
    made = [file.final.parent for file in all_files(download)]
    if folder.parts[-2:] == tuple(download.repo.split("/")):
        made += [folder, folder.parent]
    for each in made:
        with contextlib.suppress(OSError):  # it is not empty, or somebody else's
            each.rmdir()


def missing_bytes(download: Download) -> int:
    """Bytes that the disk still has to give for this download."""
    return sum(
        max(0, target.size - allocated(files.part))
        for target, files in zip(download.targets, all_files(download), strict=True)
    )
