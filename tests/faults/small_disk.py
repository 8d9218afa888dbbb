"""Run in a mount namespace of its own: a disk of a few MiB that is full, fills, is read-only. Prints what happened.

usage: unshare -rm python -m tests.faults.small_disk SCENE FOLDER ENDPOINT DOWNLOAD-AS-JSON
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from synthia_desktop.core.download import Download, DownloadState, Part, Progress, Target
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Transfer, received, storage

MIB = 1 << 20


def main(scene: str, folder: Path, endpoint: str, plan: str) -> None:
    download = from_json(plan)
    network = Network(NetworkSettings(endpoint=endpoint, connections=2), retry_seconds=0.01)
    size = {"full": 2, "allocating": 2}.get(scene, 8)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}m", "tmpfs", str(folder)], check=True)
    if scene == "read-only":
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    if scene == "filling":
        storage.ALLOCATING.clear()
    if scene == "allocating":
        storage.check_disk.__globals__["ROOM_FOR_JOURNALS"] = -1 << 30
    filler = folder / "filler"

    def report(_state: DownloadState, progress: Progress) -> None:
        if scene == "filling" and progress.done >= MIB and not filler.exists():
            fill(filler)

    found: dict[str, object] = {}
    try:
        Transfer(download, network, SpeedLimiter(4 * MIB if scene == "filling" else 0), report).run()
    except SynthiaError as error:
        found = {"kind": type(error).__name__, "words": str(error), "kept": received(download).done}
        found["used"] = sum(file.stat().st_blocks * 512 for file in folder.rglob("*.part"))
        found["needed"] = getattr(error, "needed", 0)
    if scene == "filling":
        filler.unlink()
        (path,) = Transfer(download, network, SpeedLimiter(), lambda _state, _progress: None).run()
        found["size"] = path.stat().st_size
    print(json.dumps(found))


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            return


def to_json(download: Download) -> str:
    return json.dumps(asdict(download))


def from_json(text: str) -> Download:
    data = json.loads(text)
    targets = tuple(Target(t["name"], tuple(Part(**part) for part in t["parts"])) for t in data.pop("targets"))
    return Download(**data, targets=targets)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4])
