"""A program that is killed at any moment while it downloads loses next to nothing, and never makes a wrong file."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from synthia_desktop.hub.transfer import received
from tests.faults.hub_server import HubServer, Reply, names_in
from tests.faults.small_disk import to_json

MIB = 1 << 20
KILLS = 20
MOST_AGAIN = 16 * MIB

PROGRAM = """
import sys
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Transfer
from tests.faults.small_disk import from_json

if __name__ == "__main__":
    download = from_json(sys.argv[1])
    network = Network(NetworkSettings(endpoint=download.endpoint, connections=4), retry_seconds=0.05)
    print("begins", flush=True)
    Transfer(download, network, SpeedLimiter(), lambda _state, _progress: None).run()
"""


@pytest.mark.integration
@pytest.mark.parametrize("seed", [20])
def test_kills_cost_little_and_harm_nothing(tmp_path: Path, repo_root: Path, seed: int) -> None:
    chance = random.Random(seed)
    content = chance.randbytes(24 * MIB + 17)
    name, kills, again = "model.gguf", 0, []
    with HubServer({name: content}, cdn=lambda _request: Reply(rate=3 * MIB)) as hub:
        download = hub.download(tmp_path / "org" / "model")
        command = [sys.executable, "-c", PROGRAM, to_json(download)]
        final = Path(download.folder) / name
        while kills < KILLS or not final.exists():
            if final.exists():
                assert final.read_bytes() == content
                final.unlink()
            sent, had = hub.sent, received(download).done
            with subprocess.Popen(command, cwd=repo_root, stdout=subprocess.PIPE) as program:
                assert program.stdout is not None
                assert program.stdout.readline() == b"begins\n"
                if kills < KILLS:
                    time.sleep(chance.uniform(0.05, 0.6))
                    program.kill()
                    kills += 1
            if not final.exists():
                again.append(hub.sent - sent - (received(download).done - had))
        assert final.read_bytes() == content
        assert names_in(download.folder) == [name]
    assert max(again) <= MOST_AGAIN
