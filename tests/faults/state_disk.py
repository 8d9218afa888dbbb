"""Run in a mount namespace of its own: states saved on a disk of a few MiB that fills, or cannot be written. Prints
what happened.

usage: unshare -rm python -m tests.faults.state_disk FOLDER
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from synthia_desktop.core import saved_states
from synthia_desktop.core.saved_states import StateFolder

MIB = 1 << 20


def main(disk: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=True)
    folder = StateFolder(disk / "states", b"k" * 32, 100 * MIB, 3600.0)
    found: dict[str, object] = {"refused": not save(folder, b"x")}
    saved_states.LEFT_FREE = -1 << 30  # as if another program took the room while the state is written
    found["saved"] = save(folder, b"former")
    found["full"] = trouble(folder, bytes(8 * MIB))
    found["files"] = sorted(file.name for file in folder.folder.iterdir())
    state = folder.find("chat", "model")
    found["kept"] = state is not None and folder.read(state) == b"former"
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    found["read_only"] = trouble(folder, b"new")
    print(json.dumps(found))


def save(folder: StateFolder, data: bytes) -> bool:
    return folder.write("chat", "model", 0, [1, 2], memoryview(data), lambda: False)


def trouble(folder: StateFolder, data: bytes) -> str:
    try:
        save(folder, data)
    except OSError as error:
        return type(error).__name__ + str(error.errno)
    return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
