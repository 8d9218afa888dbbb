"""The workflows: well formed, few rights, actions that nobody can exchange, and only scripts that are there."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

PINNED = re.compile(r"^ *(?:- )?uses: ([\w./-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+$")
SCRIPT = re.compile(r"(?:^|[\s(])((?:packaging|\.ci)[\\/][\w\\/.-]+)")
WORKFLOWS = ("ci", "release")


def text_of(repo_root: Path, name: str) -> str:
    return (repo_root / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")


def jobs_of(repo_root: Path, name: str) -> dict[str, dict[str, Any]]:
    return yaml.safe_load(text_of(repo_root, name))["jobs"]


def steps_of(repo_root: Path) -> Iterator[dict[str, Any]]:
    for name in WORKFLOWS:
        for job in jobs_of(repo_root, name).values():
            yield from job["steps"]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_job_runs_for_ever_and_only_the_draft_may_write(repo_root: Path, name: str) -> None:
    assert yaml.safe_load(text_of(repo_root, name))["permissions"] == {"contents": "read"}
    for title, job in jobs_of(repo_root, name).items():
        assert job["timeout-minutes"] <= 120, title
        assert job.get("permissions", {}) == ({"contents": "write"} if title == "draft" else {}), title


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_action_is_a_commit_and_the_same_one_everywhere(repo_root: Path, name: str) -> None:
    found: dict[str, str] = {}
    for line in text_of(repo_root, name).splitlines():
        if "uses:" in line:
            match = PINNED.match(line)
            assert match, line
            assert match[1].startswith("actions/"), line
            assert found.setdefault(match[1], match[2]) == match[2]
    assert found


def test_the_checkout_leaves_no_token_behind(repo_root: Path) -> None:
    checkouts = [step for step in steps_of(repo_root) if step.get("uses", "").startswith("actions/checkout@")]
    assert len(checkouts) == 5
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_every_script_that_is_run_is_there(repo_root: Path) -> None:
    found: set[Path] = set()
    for step in steps_of(repo_root):
        for written in SCRIPT.findall(step.get("run", "")):
            file = repo_root / written.replace("\\", "/")
            assert file.is_file(), written
            assert file.suffix == ".ps1" or os.access(file, os.X_OK), written
            found.add(file.relative_to(repo_root))
    assert {Path(".ci/run"), Path("packaging/sign"), Path("packaging/macos/build")} <= found


def test_no_setting_of_anybody_s_is_written_into_a_script(repo_root: Path) -> None:
    """Expressions are put into a script's text before a shell reads it; what is in the environment is only data."""
    assert not [step["run"] for step in steps_of(repo_root) if "${{" in step.get("run", "")]


def test_every_system_is_built_and_checked_before_the_draft(repo_root: Path) -> None:
    jobs = jobs_of(repo_root, "release")
    assert set(jobs["draft"]["needs"]) == set(jobs) - {"draft"} == {"linux", "windows", "macos"}
    for name in ("linux", "macos"):
        assert {row["machine"] for row in jobs[name]["strategy"]["matrix"]["include"]} == {"x86_64", "arm64"}
    scripts = {name: "\n".join(step.get("run", "") for step in job["steps"]) for name, job in jobs.items()}
    assert scripts["linux"].count("packaging/check-program") == 2
    assert "check.ps1" in scripts["windows"]
    assert "check-dmg" in scripts["macos"]


def test_every_kind_of_package_and_its_bill_of_materials_is_kept(repo_root: Path) -> None:
    kept = "\n".join(step["with"]["path"] for step in steps_of(repo_root) if "upload-artifact" in step.get("uses", ""))
    for ending in (".AppImage", ".deb", ".tar.zst", ".exe", ".dmg"):
        assert f"dist/*{ending}" in kept.splitlines()
    assert kept.count("dist/*.cdx.json") == 3


def test_a_key_is_put_in_only_where_there_is_one(repo_root: Path, tmp_path: Path) -> None:
    script = repo_root / "packaging" / "release" / "key-from-settings"
    copy = tmp_path / "packaging" / "release" / script.name
    copy.parent.mkdir(parents=True)
    copy.write_bytes(script.read_bytes())
    resources = tmp_path / "resources"
    resources.mkdir()
    assert os.access(script, os.X_OK)
    subprocess.run(["sh", copy], env={"PATH": os.defpath}, check=True, timeout=60)
    assert not list(resources.iterdir())
    given = {"PATH": os.defpath, "RELEASE_PUBLIC_KEY": "comment\nRWQkey", "RELEASE_FEED": "https://localhost/feed"}
    subprocess.run(["sh", copy], env=given, check=True, timeout=60)
    assert (resources / "release-key.pub").read_text() == "comment\nRWQkey\n"
    assert (resources / "release-feed").read_text() == "https://localhost/feed\n"
