"""While JSON is asked for, nothing else reaches stdout, whoever writes it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.cli.output import binary_size, file_size, quiet_stdout

NOISY = """
import os, subprocess
from synthia_desktop.cli.output import print_json, quiet_stdout
with quiet_stdout():
    print("from Python")
    os.write(1, b"from C")
    subprocess.run(["echo", "from a child"], check=True)
print_json({"answer": "Gr\\u00fc\\u00dfe \\U0001f44b"})
"""


@pytest.mark.integration
def test_only_the_object_reaches_stdout(repo_root: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", NOISY], capture_output=True, check=True, cwd=repo_root)
    assert json.loads(ran.stdout) == {"answer": "Grüße \N{WAVING HAND SIGN}"}
    assert ran.stdout.isascii()
    for words in (b"from Python", b"from C", b"from a child"):
        assert words in ran.stderr


def test_stdout_comes_back_after_a_failure(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="x"), quiet_stdout():
        raise ValueError("x")
    os.write(1, b"back\n")
    assert capfd.readouterr().out == "back\n"


def test_sizes_are_said_in_the_unit_of_their_kind() -> None:
    assert binary_size(8 * 2**30) == "8.0 GB"
    assert binary_size(512 * 2**20) == "512.0 MB"
    assert file_size(4_370_000_000) == "4.37 GB"
    assert file_size(3_200_000) == "3.2 MB"
