"""Start to painted window, and to other ends, of the frozen program beside the checkout that it was made from.

Run by hand, as root for cold starts:  .venv/bin/python -m tests.bench.start [--runs 9] [--cold-runs 5] [--program FILE]
It needs Xvfb. The two programs take turns. Prints JSON: for each end the medians in milliseconds of both, and the
median of the ratios of the pairs, frozen / source. "window": from before the process is started until the display
shows a picture of many colours; what Xvfb shows is read from its memory, so nothing in the program takes part. "cold":
the same after the kernel has dropped every file that no running process has open.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN = ROOT / "dist" / "synthia-desktop" / "synthia-desktop"
SOURCE = [sys.executable, "-P", "-m", "synthia_desktop"]
QUESTION = ["chat", "--model", "demo", "--temperature", "0", "--prompt", "What is Synthia Desktop?"]
WIDTH, HEIGHT = 1600, 1000
PIXEL_BYTES = 4
PAINTED_COLOURS = 40
"""A blank window has one colour; letters have many shades."""
LOOK_SECONDS = 0.002
LONGEST_SECONDS = 60.0


@dataclass(frozen=True)
class Screen:
    """An X display of this bench's own, and its picture: the last bytes of the file that Xvfb keeps it in."""

    name: str
    memory: mmap.mmap

    def picture(self) -> bytes:
        return self.memory[-WIDTH * HEIGHT * PIXEL_BYTES :]

    def is_painted(self) -> bool:
        picture = memoryview(self.picture()).cast("I")
        return len(set(picture[:: WIDTH // 5 + 3])) > 1 and len(set(picture)) > PAINTED_COLOURS


@contextlib.contextmanager
def own_screen(folder: Path) -> Iterator[Screen]:
    """Xvfb until the end of the block."""
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            name = f":{answer.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as memory:
            yield Screen(name, memory)
        server.terminate()


def environment(screen: Screen, home: str) -> dict[str, str]:
    """As a menu gives it, the same for both programs."""
    kept = {name: os.environ[name] for name in ("XDG_RUNTIME_DIR", "LANG") if name in os.environ}
    return {"PATH": "/usr/bin:/bin", "HOME": home, "DISPLAY": screen.name, **kept}


def window_ms(program: list[str], screen: Screen, prepare: Callable[[], None]) -> float:
    """Milliseconds from process start to a painted window, on a data folder that has seen the welcome page."""
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home, "data", "settings", "settings.json")
        settings.parent.mkdir(parents=True)
        settings.write_text('{"version": 1, "welcome_done": true}')
        while screen.is_painted():
            time.sleep(LOOK_SECONDS)
        prepare()
        began = time.monotonic()
        command = [*program, "--data-dir", str(settings.parent.parent)]
        with subprocess.Popen(command, env=environment(screen, home), stderr=subprocess.DEVNULL) as process:
            while not screen.is_painted():
                if process.poll() is not None or time.monotonic() > began + LONGEST_SECONDS:
                    process.kill()
                    raise SystemExit(f"No window was painted by {program[0]}")
                time.sleep(LOOK_SECONDS)
            taken = 1000 * (time.monotonic() - began)
            process.terminate()
    return taken


def command_ms(arguments: list[str]) -> Callable[[list[str], Screen, Callable[[], None]], float]:
    """What measures a command from start to end."""

    def measure(program: list[str], screen: Screen, prepare: Callable[[], None]) -> float:
        with tempfile.TemporaryDirectory() as home:
            prepare()
            began = time.monotonic()
            subprocess.run(
                [*program, *arguments], check=True, capture_output=True, cwd=home, env=environment(screen, home)
            )
            return 1000 * (time.monotonic() - began)

    return measure


ENDS = {
    "window": window_ms,
    "version": command_ms(["--version"]),
    "chat": command_ms(QUESTION),
    "smoke_test": command_ms(["--smoke-test"]),
}


def drop_files() -> None:
    """Have the kernel forget the files that it keeps in memory; only root may."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")


def compared(frozen: list[str], end: str, runs: int, screen: Screen, prepare: Callable[[], None]) -> dict[str, float]:
    """The medians of pairs; the first pair, which warms up, does not count."""
    pairs = [[ENDS[end](program, screen, prepare) for program in (frozen, SOURCE)] for _ in range(runs + 1)][1:]
    return {
        "frozen_ms": round(statistics.median(pair[0] for pair in pairs)),
        "source_ms": round(statistics.median(pair[1] for pair in pairs)),
        "ratio": round(statistics.median(pair[0] / pair[1] for pair in pairs), 2),
    }


def main() -> None:
    """Let the two take turns to each end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--cold-runs", type=int, default=5)
    parser.add_argument("--program", type=Path, default=FROZEN)
    parser.add_argument("--ends", nargs="+", choices=ENDS, default=list(ENDS))
    options = parser.parse_args()
    frozen = [str(options.program.resolve())]
    report: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder, own_screen(Path(folder)) as screen:
        for end in options.ends:
            report[end] = compared(frozen, end, options.runs, screen, lambda: None)
            if os.geteuid() == 0 and options.cold_runs:
                report[f"{end}, cold"] = compared(frozen, end, options.cold_runs, screen, drop_files)
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
