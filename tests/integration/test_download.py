"""A download at a terminal: progress is seen, Ctrl+C keeps what arrived, and the same command goes on from there."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.paths import AppPaths
from tests.hub.api_server import HubServer, ServedRepo
from tests.terminal import CTRL_C, Terminal

pytestmark = pytest.mark.integration

REPO = "maker/large-GGUF"
SIZE = 8_000_000


def test_ctrl_c_keeps_what_arrived_and_the_same_command_goes_on(tmp_path: Path, repo_root: Path) -> None:
    content = b"GGUF" + Random(1).randbytes(SIZE - 4)
    paths = AppPaths.under(tmp_path / "data")
    paths.create()
    with HubServer().running() as server:
        server.repos[REPO] = ServedRepo({"large.Q4_K_M.gguf": content})
        asked = ["download", REPO, "Q4_K_M", "--endpoint", server.url, "--data-dir", str(tmp_path / "data")]
        command = [sys.executable, "-m", "synthia_desktop", *asked]
        limit_speed(paths, 2_000_000)
        with Terminal(command, repo_root) as terminal:
            terminal.wait_for("MB/s, ")
            terminal.wait_for(" s left")
            terminal.type(CTRL_C)
            told = terminal.wait_for("goes on from there.")
            assert terminal.wait_for_end() == 130
        assert "8.0 MB are kept in" in told.replace("\r\n", "")
        assert not list((tmp_path / "data").rglob("*.gguf"))
        limit_speed(paths, 0)
        ran = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True, timeout=60)
    done = json.loads(ran.stdout)
    assert Path(done["files"][0]).read_bytes() == content
    assert done["kept_bytes"] > 0


def limit_speed(paths: AppPaths, limit: int) -> None:
    save_settings(paths.settings_file, Settings(network=NetworkSettings(speed_limit=limit)))
