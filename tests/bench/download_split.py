"""Measured by hand: what a model in two raw pieces costs on the disk and in time, beside fetching both and cat.

usage: python -m tests.bench.download_split FOLDER [--size 2048]

Needs nginx, aria2c and curl as tests.bench.download does. Both sides fetch the same two halves of a file of --size MiB
from nginx on 127.0.0.1. Prints one JSON object: for each the most disk space taken at any time as a share of the model
(aim: 1.01 at most), the seconds from the last byte to the whole file, and those of the whole run.
"""

import argparse
import hashlib
import json
import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from synthia_desktop.core.download import Download, DownloadState, Part, Progress, Target
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Transfer
from tests.bench.download_clients import COMMIT, MIB, NAME, REPO, Bench

PIECES = (f"{NAME}-split-a", f"{NAME}-split-b")
LOOK_S = 0.02


class Peak:
    """The most bytes that a folder takes on the disk while a block runs."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._over = folder, threading.Event()
        self.bytes = 0
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(LOOK_S):
            found = 0
            for path in self._folder.rglob("*"):
                try:
                    found += path.stat().st_blocks * 512
                except FileNotFoundError:
                    continue
            self.bytes = max(self.bytes, found)


def split(bench: Bench) -> tuple[Part, ...]:
    """The two halves beside the served file, made the first time, as parts."""
    served = bench.folder / "served" / REPO / "resolve" / COMMIT
    parts: list[Part] = []
    with (served / NAME).open("rb") as whole:
        for name in PIECES:
            content = whole.read(bench.size // 2)
            (served / name).write_bytes(content)
            parts.append(Part(name, len(content), hashlib.sha256(content).hexdigest()))
    return tuple(parts)


def ours(bench: Bench, parts: tuple[Part, ...]) -> float:
    """Seconds from the last byte until the whole file has its name; its check runs on the way, and ends in them."""
    endpoint = f"http://127.0.0.1:{bench.port}"
    download = Download("d", endpoint, REPO, "main", COMMIT, "", "", str(bench.to), (Target(NAME, parts),))
    last_byte = 0.0

    def look(_state: DownloadState, progress: Progress) -> None:
        nonlocal last_byte
        if not last_byte and progress.done == progress.total:
            last_byte = time.perf_counter()

    network = Network(NetworkSettings(endpoint=endpoint))
    Transfer(download, network, SpeedLimiter(), look).run()
    return time.perf_counter() - last_byte


def theirs(bench: Bench, parts: tuple[Part, ...]) -> float:
    """aria2c for each piece, then cat, then the pieces are removed. Seconds of the last two."""
    for part in parts:
        url = f"http://127.0.0.1:{bench.port}/{REPO}/resolve/{COMMIT}/{part.path}"
        options = ["-x8", "-s8", "-k1M", "--file-allocation=falloc", "-q"]
        subprocess.run(["aria2c", *options, "-d", str(bench.to), "-o", part.path, url], check=True)
    begun = time.perf_counter()
    with bench.received.open("wb") as whole:
        subprocess.run(["cat", *(str(bench.to / part.path) for part in parts)], stdout=whole, check=True)
        os.fsync(whole.fileno())
    for part in parts:
        (bench.to / part.path).unlink()
    return time.perf_counter() - begun


def measure(bench: Bench, parts: tuple[Part, ...], run: Callable[[Bench, tuple[Part, ...]], float]) -> dict[str, float]:
    bench.clear()
    begun = time.perf_counter()
    with Peak(bench.to) as peak:
        after_last_byte = run(bench, parts)
    seconds = time.perf_counter() - begun
    bench.check(run.__name__)
    return {
        "peak_disk": round(peak.bytes / bench.size, 3),
        "seconds_after_the_last_byte": round(after_last_byte, 2),
        "seconds": round(seconds, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=2048, help="MiB")
    wanted = parser.parse_args()
    bench = Bench(wanted.folder.resolve(), wanted.size * MIB)
    parts = split(bench)
    with bench.server("0"):
        found = {"ours": measure(bench, parts, ours), "aria2c and cat": measure(bench, parts, theirs)}
    bench.clear()
    print(json.dumps({"size_mib": wanted.size, **found}, indent=2))


if __name__ == "__main__":
    main()
