"""The program is killed at any moment: the next start goes on with the same queue, and nothing is left over."""

import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.download import DownloadState
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.provenance import read_provenance
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue
from synthia_desktop.store.downloads import DownloadStore
from tests.hub.file_engine import BLOCK, FileEngine, Watch, content, make_download

KILLS = 10
SIZE = 96 * BLOCK
WANTED = ("a", "b", "c", "d")
COMMANDS = {
    0: ["add paused", "add cancelled", *(f"add {name}" for name in WANTED)],
    3: ["pause paused"],
    5: ["cancel cancelled"],
    7: ["pause a"],
    8: ["resume a"],
}
"""What the person asks for after each start."""

CHILD = f"""
import os
import sys
import threading
from pathlib import Path
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue
from synthia_desktop.store.downloads import DownloadStore
from tests.hub.file_engine import FileEngine, FileTransfer, make_download

turn = threading.Lock()
ready = threading.Event()

class SteppedTransfer(FileTransfer):
    def _wait(self):
        ready.wait()
        with turn:
            os.write(1, b"block\\n")
            sys.stdin.readline()
        super()._wait()

class SteppedEngine(FileEngine):
    def transfer(self, download, network, report):
        return SteppedTransfer(self, download, report)

models = Path(sys.argv[1], "models")
store = DownloadStore(Path(sys.argv[1], "synthia.db"))
queue = DownloadQueue(store, lambda: Network(NetworkSettings()), lambda entries: None, engine=SteppedEngine())
for command in sys.argv[2:]:
    word, name = command.split()
    if word == "add":
        queue.add(make_download(models, name, {SIZE}))
    else:
        getattr(queue, word)(name)
for _ in range(2):
    done = threading.Event()
    queue._inbox.put(done.set)
    done.wait()
ready.set()
os.write(1, b"ready\\n")
threading.Event().wait()
"""


def run_and_kill(folder: Path, blocks: int, commands: list[str]) -> None:
    """Start the queue, let it carry out the commands and write that many blocks, then kill it."""
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), *commands], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        ready = False
        while blocks > 0 or not ready:
            line = child.stdout.readline()
            assert line, "the child ended by itself"
            ready = ready or line == "ready\n"
            if line == "block\n":
                blocks -= 1
                child.stdin.write("go on\n")
                child.stdin.flush()
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert child.returncode == -signal.SIGKILL


@pytest.mark.integration
@pytest.mark.parametrize("seed", [1, 2])
def test_ten_kills_cost_nothing_and_leave_nothing(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    received = 0
    for kill in range(KILLS):
        run_and_kill(tmp_path, chance.randint(1, 12), COMMANDS.get(kill, []))
        arrived = sum(path.stat().st_size for path in (tmp_path / "models").iterdir() if "cancelled" not in path.name)
        assert arrived >= received
        received = arrived
    models, watch = tmp_path / "models", Watch()
    with closing(DownloadStore(tmp_path / "synthia.db")) as store:
        network = Network(NetworkSettings())
        queue = DownloadQueue(store, lambda: network, watch.changed, watch.trouble, engine=FileEngine())
        wanted = {"paused": DownloadState.PAUSED, **dict.fromkeys(WANTED, DownloadState.DONE)}
        watch.until(lambda: {e.download.id: e.state for e in queue.entries()} == wanted)
        queue.close()
        assert {record.download.id: record.state for record in store.load()} == wanted
    assert watch.troubles == []
    files = {path.name for path in models.iterdir() if path.is_file()}
    assert files == {"paused.gguf.part", *(f"{name}.gguf" for name in WANTED)}
    for name in WANTED:
        (part,) = make_download(models, name, SIZE).targets[0].parts
        assert (models / f"{name}.gguf").read_bytes() == content(part)
        record = read_provenance(models / f"{name}.gguf")
        assert record is not None
        assert record.files[0].sha256 == part.sha256
