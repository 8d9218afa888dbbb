"""A disk that is full while a chat goes on: everything stays on the screen, is told once, and is stored with room."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, repo_root: Path) -> dict[str, Any]:
    """What the program showed and stored on a real disk of 4 MiB."""
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("this system allows no mount namespace")
    disk = tmp_path_factory.mktemp("disk")
    command = ["unshare", "-rm", sys.executable, "-m", "tests.faults.chat_disk", str(disk)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=repo_root, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_person_is_told_once_in_a_banner(found: dict[str, Any]) -> None:
    assert found["asked"] >= 1
    (words,) = found["told"]
    assert words.startswith("The disk is full.")
    assert "Free some disk space." in words
    assert "stays there until it is stored" in words
    assert found["banners"] == ["The disk is full"]


def test_nothing_leaves_the_screen_or_the_list(found: dict[str, Any]) -> None:
    assert len(found["shown"]) == 2 * (1 + found["asked"])
    assert all(found["shown"])
    assert found["again"] == found["shown"]
    assert len(found["new"]) == 2
    assert found["listed"] == [True, True]


def test_everything_is_stored_when_there_is_room(found: dict[str, Any]) -> None:
    assert found["told_at_last"] == 2
    assert found["banners_at_last"] == []
    assert found["stored"] == [found["shown"], found["new"]]
