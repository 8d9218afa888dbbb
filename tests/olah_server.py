"""Starts olah, a Hub-compatible server that others wrote, on git repositories of a test's own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

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


@contextmanager
def running_olah(mirrors: Path, folder: Path) -> Generator[str]:
    """The address of an olah that serves the repositories below mirrors and asks no other server.

    One for each test, because it leaves git processes running until it ends.
    """
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
            _wait_for(port, server, told)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def commit_repository(mirrors: Path, repo: str, files: dict[str, bytes]) -> str:
    """Make a repository of models with these files; returns its commit."""
    folder = mirrors / "models" / repo
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "models"]):
        _git(folder, *command)
    return _git(folder, "rev-parse", "HEAD")


def _wait_for(port: int, server: subprocess.Popen[bytes], told: Path) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while server.poll() is None and time.monotonic() < give_up:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except ConnectionError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"olah did not start:\n{told.read_text()}")


def _git(folder: Path, *arguments: str) -> str:
    who = ("-c", "user.name=tests", "-c", "user.email=tests@localhost")
    ran = subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return ran.stdout.strip()
