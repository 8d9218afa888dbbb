"""The claim that plans are exact stays checked: the bench's quick run over nine architectures and a second device."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.plan_shapes import ARCHITECTURES

pytestmark = pytest.mark.integration


def test_plans_are_what_loads_take(repo_root: Path) -> None:
    command = [sys.executable, "-m", "tests.bench.plan_accuracy", "--quick"]
    ran = subprocess.run(command, cwd=repo_root, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    rows = re.findall(r"^(\w+), small +(\d+) +(\d+) +[\d.]+ +([\d.]+) ", ran.stdout, re.MULTILINE)
    assert [row[0] for row in rows] == list(ARCHITECTURES)
    assert all(int(cells) - int(refused) >= 8 for _, cells, refused, _ in rows)
    assert {worst for *_, worst in rows} == {"0.000"}
