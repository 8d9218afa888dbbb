"""Saving what was read of a chat on a real disk that fills up: the former state stays, and nothing half-written."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.integration


def test_a_disk_that_fills_or_cannot_be_written(tmp_path: Path) -> None:
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("this system allows no mount namespace")
    ran = subprocess.run(
        ["unshare", "-rm", sys.executable, "-m", "tests.faults.state_disk", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["refused"], "what is left to others is not taken"
    assert found["saved"]
    assert found["full"] == f"OSError{errno.ENOSPC}"
    assert found["files"] == ["chat.model.kv"]
    assert found["kept"]
    assert found["read_only"] == f"OSError{errno.EROFS}"
