"""Start to painted window beside a bare PySide6 window, and what the idle window costs.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.window [--runs 7]
Prints JSON: medians in milliseconds from just before the process is started to the first paint, their ratio, the idle
window process's resident memory in MB and its CPU share in percent over ten seconds, and whether llama_cpp is loaded.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(1000 * (time.monotonic() - float(sys.argv[1])), flush=True)
        QApplication.quit()
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import gc
gc.disable()  # as the command line does
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from synthia_desktop.cli import arguments  # the command line reads its arguments first
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.run import make_application
idle_s = float(sys.argv[2])
paths = AppPaths.under(Path(sys.argv[1]))
paths.settings_dir.mkdir(parents=True, exist_ok=True)
paths.settings_file.write_text('{"version": 1, "welcome_done": true}')
app = make_application()
result = {}
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and "painted_ms" not in result:
            result["painted_ms"] = 1000 * (time.monotonic() - float(sys.argv[3]))
            QTimer.singleShot(int(1000 * min(idle_s, 3)), settle)
        return False
def settle():
    if not idle_s:
        return app.quit()
    import psutil  # only now: it is not part of the start
    process = psutil.Process()
    QTimer.singleShot(int(1000 * idle_s), lambda before=sum(process.cpu_times()[:2]): finish(process, before))
def finish(process, before):
    result["idle_cpu_percent"] = round(100 * (sum(process.cpu_times()[:2]) - before) / idle_s, 3)
    result["idle_rss_mb"] = round(process.memory_info().rss / 1e6, 1)
    result["llama_cpp_loaded"] = "llama_cpp" in sys.modules
    app.quit()
program = Program(app, paths)
watch = FirstPaint()
program.window.installEventFilter(watch)
program.start(None)
app.exec()
program.close()
print(json.dumps(result), flush=True)
"""


def run(code: str, *arguments: object) -> str:
    """What a new Python prints. As for a person, it finds its bytecode where an earlier start has left it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def bare_ms() -> float:
    """Milliseconds from process start to the first paint of an empty main window."""
    return float(run(BARE, time.monotonic()))


def ours(idle_s: float) -> dict[str, float]:
    """The same of our window on an empty data folder; with idle_s > 0 also what it costs while idle."""
    with tempfile.TemporaryDirectory() as folder:
        return json.loads(run(OURS, folder, idle_s, time.monotonic()).splitlines()[-1])


def main() -> None:
    """Alternate the two windows, then watch one idle."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    bare_ms()
    ours(0)
    pairs = [(bare_ms(), ours(0)["painted_ms"]) for _ in range(runs)]
    idle = ours(10)
    report = {
        "bare_window_ms": round(statistics.median(b for b, _ in pairs)),
        "our_window_ms": round(statistics.median(o for _, o in pairs)),
        "ratio": round(statistics.median(o / b for b, o in pairs), 2),
        **{name: value for name, value in idle.items() if name != "painted_ms"},
    }
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
