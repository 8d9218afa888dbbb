"""A small real engine for the queue's tests: it fetches from memory into .part files, checks them and renames them."""

import contextlib
import hashlib
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from synthia_desktop.core.download import Download, DownloadState, Part, Progress, Target
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.hub.engine import Report
from synthia_desktop.hub.network import Network

BLOCK = 1 << 10


class StoppedError(Exception):
    """run() was ended by stop()."""


def content(part: Part) -> bytes:
    """What the server has under a path: always the same bytes."""
    return random.Random(part.path).randbytes(part.size)


def make_download(folder: Path, name: str, size: int = 4 * BLOCK, *, parts: int = 1, commit: str = "c1") -> Download:
    """One file of that many parts. Its id is the name."""
    pieces: list[Part] = []
    for number in range(parts):
        part = Part(f"{commit}/{name}-{number}", size // parts)
        pieces.append(Part(part.path, part.size, hashlib.sha256(content(part)).hexdigest()))
    target = Target(f"{name}.gguf", tuple(pieces))
    return Download(
        id=name,
        repo="org/m",
        revision="main",
        commit=commit,
        title=name,
        quant="Q4_0",
        folder=str(folder),
        targets=(target,),
    )


class FileEngine:
    """hold(): each transfer waits after its first block until let_go(). failures: raised by the next runs of an id."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.held = False
        self.failures: dict[str, list[SynthiaError]] = {}
        self.networks: list[Network] = []
        self.limits: list[int] = []
        self.writing: set[str] = set()
        self.parked: set[str] = set()
        self.most_at_once = 0
        self.discarded_while_writing = False

    def transfer(self, download: Download, network: Network, report: Report) -> "FileTransfer":
        with self.changed:
            self.networks.append(network)
            self.changed.notify_all()
        return FileTransfer(self, download, report)

    def received(self, download: Download) -> Progress:
        parts: list[int] = []
        for target in download.targets:
            left = sum(_size(file) for file in (_part_file(download, target), Path(download.folder, target.name)))
            for part in target.parts:
                parts.append(min(left, part.size))
                left -= parts[-1]
        return Progress(sum(parts), download.size, 0, tuple(parts))

    def discard(self, download: Download) -> None:
        with self.changed:
            self.discarded_while_writing |= download.id in self.writing
        for target in download.targets:
            _part_file(download, target).unlink(missing_ok=True)
        with self.changed:
            self.changed.notify_all()

    def missing_bytes(self, download: Download) -> int:
        return download.size - self.received(download).done

    def set_limit(self, bytes_per_second: int) -> None:
        self.limits.append(bytes_per_second)

    def hold(self) -> None:
        with self.changed:
            self.held = True

    def until(self, holds: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait for what the engine does."""
        with self.changed:
            assert self.changed.wait_for(holds, seconds), (self.parked, self.writing)

    def let_go(self) -> None:
        with self.changed:
            self.held = False
            self.changed.notify_all()

    @contextlib.contextmanager
    def counted(self, id_: str) -> Iterator[None]:
        """While a transfer writes."""
        with self.changed:
            self.writing.add(id_)
            self.most_at_once = max(self.most_at_once, len(self.writing))
        try:
            yield
        finally:
            with self.changed:
                self.writing.remove(id_)


class FileTransfer:
    def __init__(self, engine: FileEngine, download: Download, report: Report) -> None:
        self._engine, self._download, self._report = engine, download, report
        self._stopped = False

    def stop(self) -> None:
        with self._engine.changed:
            self._stopped = True
            self._engine.changed.notify_all()

    def run(self) -> tuple[Path, ...]:
        with self._engine.counted(self._download.id):
            failures = self._engine.failures.get(self._download.id, [])
            if failures:
                raise failures.pop(0)
            Path(self._download.folder).mkdir(parents=True, exist_ok=True)
            return tuple(self._fetch(target) for target in self._download.targets)

    def _fetch(self, target: Target) -> Path:
        part_file, final = _part_file(self._download, target), Path(self._download.folder, target.name)
        whole = b"".join(content(part) for part in target.parts)
        if _size(final) == len(whole) and final.read_bytes() == whole:
            return final
        with part_file.open("ab") as stream:
            while stream.tell() < len(whole):
                stream.write(whole[stream.tell() : stream.tell() + BLOCK])
                stream.flush()
                self._report(DownloadState.ACTIVE, self._engine.received(self._download))
                self._wait()
        self._report(DownloadState.VERIFYING, self._engine.received(self._download))
        assert part_file.read_bytes() == whole
        part_file.replace(final)
        return final

    def _wait(self) -> None:
        with self._engine.changed:
            self._engine.parked.add(self._download.id)
            self._engine.changed.notify_all()
            self._engine.changed.wait_for(lambda: self._stopped or not self._engine.held)
            self._engine.parked.remove(self._download.id)
            if self._stopped:
                raise StoppedError


def _part_file(download: Download, target: Target) -> Path:
    return Path(download.folder, f"{target.name}.part")


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


class Watch:
    """Collects what a queue tells, and waits for it."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self.told: list[object] = []
        self.troubles: list[SynthiaError] = []

    def trouble(self, error: SynthiaError) -> None:
        with self._condition:
            self.troubles.append(error)
            self._condition.notify_all()

    def changed(self, entries: object) -> None:
        with self._condition:
            self.told.append(entries)
            self._condition.notify_all()

    def until(self, holds: Callable[[], bool], seconds: float = 10.0) -> None:
        with self._condition:
            assert self._condition.wait_for(holds, seconds), self.told[-3:]
