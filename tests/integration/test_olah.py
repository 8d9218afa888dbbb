"""The command line against olah, a Hub-compatible server that others wrote: list a repository, download both kinds."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.provenance import read_provenance
from tests.model_files import make_model

pytestmark = pytest.mark.integration

PROGRAM = (sys.executable, "-m", "synthia_desktop")
REPO = "maker/tiny-GGUF"
PATIENCE_S = 60
MIRROR = """
[basic]
host = "127.0.0.1"
port = {port}
repos-path = "{cache}"
mirrors-path = ["{mirrors}"]
[accessibility]
offline = true
[[accessibility.proxy]]
repo = "*/*"
allow = true
[[accessibility.cache]]
repo = "*/*"
allow = true
"""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The two models as they are once they are whole, by their quants."""
    folder = tmp_path_factory.mktemp("made")
    single = make_model(folder / "single.gguf", quant="Q8_0").read_bytes()
    double = make_model(folder / "double.gguf", quant="Q4_0", layers=4, seed=1).read_bytes()
    return {"Q8_0": single, "Q4_0": double}


@pytest.fixture(scope="module")
def commit(models: dict[str, bytes], mirrors: Path) -> str:
    """A git repository with one single-file and one two-part model."""
    folder = mirrors / "models" / REPO
    folder.mkdir(parents=True)
    double = models["Q4_0"]
    (folder / "tiny.Q8_0.gguf").write_bytes(models["Q8_0"])
    (folder / "tiny.Q4_0.gguf-split-a").write_bytes(double[: len(double) // 2])
    (folder / "tiny.Q4_0.gguf-split-b").write_bytes(double[len(double) // 2 :])
    (folder / "README.md").write_text("---\nlicense: mit\n---\n# Tiny\n")
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "models"]):
        git(folder, *command)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture(scope="module")
def mirrors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mirrors")


@pytest.fixture
def olah(commit: str, mirrors: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running olah that serves the git repository and asks no other server.

    One for each test, because it leaves git processes running until it ends.
    """
    folder = tmp_path_factory.mktemp("olah")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = folder / "olah.toml"
    config.write_text(MIRROR.format(port=port, cache=folder / "cache", mirrors=mirrors))
    command = [sys.executable, "-m", "olah.server", "--config", config, "--log-path", folder / "log"]
    # olah imports torch, which it neither declares nor uses.
    (folder / "torch.py").touch()
    told, where = folder / "told", {**os.environ, "PYTHONPATH": str(folder)}
    with (
        told.open("wb") as output,
        subprocess.Popen(command, cwd=folder, env=where, stdout=output, stderr=output) as server,
    ):
        try:
            wait_for(port, server, told)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def wait_for(port: int, server: subprocess.Popen[bytes], told: Path) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while server.poll() is None and time.monotonic() < give_up:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except ConnectionError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"olah did not start:\n{told.read_text()}")


def git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=tests", "-c", "user.email=tests@localhost")
    ran = subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return ran.stdout.strip()


def run(tmp_path: Path, *arguments: str, rc: int = 0) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *arguments, "--data-dir", str(tmp_path / "data")]
    ran = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, env={**os.environ, "no_proxy": "*"}
    )
    assert ran.returncode == rc, ran.stderr
    assert "Traceback" not in ran.stderr
    return ran


def test_its_repository_is_listed(olah: str, commit: str, models: dict[str, bytes], tmp_path: Path) -> None:
    listed = json.loads(run(tmp_path, "hub", "files", REPO, "--endpoint", olah, "--json").stdout)
    assert (listed["repo"], listed["commit"], listed["licence"]) == (REPO, commit, "mit")
    found = {model["name"]: model for model in listed["models"]}
    assert {name: (model["size_bytes"], model["joined"]) for name, model in found.items()} == {
        "Q8_0": (len(models["Q8_0"]), False),
        "Q4_0": (len(models["Q4_0"]), True),
    }
    in_words = run(tmp_path, "hub", "files", f"{olah}/{REPO}", "--endpoint", olah).stdout
    assert "2 parts, joined here" in in_words
    assert "maker/other" in run(tmp_path, "hub", "files", "maker/other", "--endpoint", olah, rc=1).stderr


def test_its_models_are_downloaded_whole(olah: str, commit: str, models: dict[str, bytes], tmp_path: Path) -> None:
    folder = tmp_path / "data" / "models" / REPO
    for quant, whole in models.items():
        done = json.loads(run(tmp_path, "download", REPO, quant, "--endpoint", olah, "--json").stdout)
        assert (done["commit"], done["quant"], done["size_bytes"]) == (commit, quant, len(whole))
        file = folder / f"tiny.{quant}.gguf"
        assert done["files"] == [str(file)]
        assert file.read_bytes() == whole
        assert read_header(file).quant == quant
        record = read_provenance(file)
        assert record is not None
        assert (record.endpoint, record.repo, record.commit) == (olah, REPO, commit)
    assert {entry.name for entry in folder.iterdir()} == {"tiny.Q8_0.gguf", "tiny.Q4_0.gguf", ".synthia"}
    assert "Q8_0" in run(tmp_path, "download", REPO, "Q6_K", "--endpoint", olah, rc=1).stderr
