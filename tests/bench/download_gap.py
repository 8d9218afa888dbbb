"""Measured by hand: how long the window's event loop is held up while a model arrives as fast as loopback can send it.

usage: QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.download_gap FOLDER [--size 2048]

Needs nginx, aria2c and curl as tests.bench.download does. Opens the real window with its Downloads page in front, lets
its queue fetch a file of --size MiB from nginx on 127.0.0.1 without limit, and notes the time between two ticks of a
2 ms timer. Prints one JSON object: the longest gap and the 99th percentile while it idles and while it downloads, in
milliseconds, and the speed (aim: 50 ms at most while downloading).
"""

import argparse
import json
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from synthia_desktop.core.download import Download, DownloadState, Part, Target
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.run import make_application
from tests.bench.download_clients import COMMIT, MIB, NAME, REPO, Bench

TICK_MS = 2
IDLE_MS = 2_000


class Gaps:
    """Milliseconds between two ticks of the event loop."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self._last = time.perf_counter()
        self.timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def take(self) -> dict[str, float]:
        """The figures since the last call."""
        gaps, self.found = sorted(self.found), []
        return {"longest_ms": round(gaps[-1], 1), "p99_ms": round(gaps[int(len(gaps) * 0.99)], 1)}

    def _tick(self) -> None:
        now = time.perf_counter()
        self.found.append(1000 * (now - self._last))
        self._last = now


def measure(bench: Bench, data: Path) -> dict[str, object]:
    """One download in the real window."""
    application = make_application()
    program = Program(application, AppPaths.under(data))
    endpoint = f"http://127.0.0.1:{bench.port}"
    network = replace(program.settings.value.network, endpoint=endpoint)
    program.settings.update(welcome_done=True, network=network)
    program.start(None)
    program.window.show_page("downloads")
    loop = QEventLoop()
    QTimer.singleShot(IDLE_MS, loop.quit)
    loop.exec()
    gaps = Gaps()
    QTimer.singleShot(IDLE_MS, loop.quit)
    loop.exec()
    idle = gaps.take()
    target = Target(NAME, (Part(NAME, bench.size, bench.sha256),))
    folder = program.late.manager.models_folder() / REPO
    begun = time.perf_counter()
    program.late.manager.downloads.finished.connect(lambda _: loop.quit())
    program.late.manager.downloads.failed.connect(lambda _: loop.quit())
    program.late.manager.downloads.add(
        Download("d", endpoint, REPO, "main", COMMIT, "Model", "Q4_0", str(folder), (target,), time.time())
    )
    loop.exec()
    seconds = time.perf_counter() - begun
    (entry,) = program.late.manager.downloads.entries
    assert entry.state is DownloadState.DONE, entry.error
    busy = gaps.take()
    gaps.timer.stop()
    program.close()
    return {"idle": idle, "downloading": busy, "megabytes_per_second": round(bench.size / seconds / 1e6)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=2048, help="MiB")
    wanted = parser.parse_args()
    bench = Bench(wanted.folder.resolve(), wanted.size * MIB)
    with bench.server("0"), tempfile.TemporaryDirectory(dir=wanted.folder) as data:
        print(json.dumps({"size_mib": wanted.size, **measure(bench, Path(data))}, indent=2))


if __name__ == "__main__":
    main()
