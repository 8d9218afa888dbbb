"""The pins cover what pyproject.toml asks for, with hashes, and name no registry; the scripts know all commands."""

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.cli.parsing import COMMANDS

GROUPS = {
    "run": "dependencies",
    "test": "dev",
    "build": "build",
    "bootstrap": "bootstrap",
    "demo": "demo",
    "package": "package",
}
LEFT_OUT = {"demo": {"torch"}}


@pytest.fixture(scope="module")
def pins(repo_root: Path) -> Path:
    return repo_root / "packaging" / "requirements"


@pytest.fixture(scope="module")
def project(repo_root: Path) -> dict[str, Any]:
    return tomllib.loads((repo_root / "pyproject.toml").read_text())


def name_of(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


@pytest.mark.parametrize("file", GROUPS)
def test_everything_that_is_asked_for_is_pinned_with_hashes(file: str, pins: Path, project: dict[str, Any]) -> None:
    asked = project["project"]["dependencies"] if file == "run" else project["dependency-groups"][GROUPS[file]]
    text = (pins / f"{file}.txt").read_text().replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert all(re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", line) for line in lines)
    pinned = {name_of(line) for line in lines}
    assert {name_of(requirement) for requirement in asked} - LEFT_OUT.get(file, set()) <= pinned


def test_what_builds_this_project_is_pinned(pins: Path, project: dict[str, Any]) -> None:
    text = (pins / "build.txt").read_text()
    assert all(f"\n{name_of(requirement)}==" in text for requirement in project["build-system"]["requires"])


def test_no_file_names_a_registry(pins: Path) -> None:
    for file in (*pins.glob("*.txt"), *(file for file in pins.parent.iterdir() if file.is_file())):
        assert not re.search(r"://|index-url|find-links", file.read_text()), file


def test_the_commands_can_be_run(repo_root: Path) -> None:
    for command in (
        "packaging/run",
        "packaging/test",
        "packaging/test-engine",
        "packaging/universal-engine",
        "packaging/freeze",
        "packaging/build",
        ".ci/run",
        "packaging/requirements/compile",
    ):
        assert os.access(repo_root / command, os.X_OK), command


def test_every_command_runs_without_a_display(repo_root: Path) -> None:
    """packaging/run turns only the window into the smoke test where there is no display."""
    script = (repo_root / "packaging" / "run").read_text("utf-8")
    (listed,) = re.findall(r"case \$\{1-\} in\n([^)]*)\)", script)
    assert set(COMMANDS) <= {name.strip() for name in listed.split("|")}
