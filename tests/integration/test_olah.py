"""The command line against olah, a Hub-compatible server that others wrote: list a repository, download both kinds."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.provenance import read_provenance
from tests.model_files import make_model
from tests.olah_server import PATIENCE_S, commit_repository, running_olah

pytestmark = pytest.mark.integration

PROGRAM = (sys.executable, "-m", "synthia_desktop")
REPO = "maker/tiny-GGUF"


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The two models as they are once they are whole, by their quants."""
    folder = tmp_path_factory.mktemp("made")
    single = make_model(folder / "single.gguf", quant="Q8_0").read_bytes()
    double = make_model(folder / "double.gguf", quant="Q4_0", layers=4, seed=1).read_bytes()
    return {"Q8_0": single, "Q4_0": double}


@pytest.fixture(scope="module")
def commit(models: dict[str, bytes], mirrors: Path) -> str:
    """A repository with one single-file and one two-part model."""
    double = models["Q4_0"]
    half = len(double) // 2
    files = {"tiny.Q8_0.gguf": models["Q8_0"], "README.md": b"---\nlicense: mit\n---\n# Tiny\n"}
    files |= {"tiny.Q4_0.gguf-split-a": double[:half], "tiny.Q4_0.gguf-split-b": double[half:]}
    return commit_repository(mirrors, REPO, files)


@pytest.fixture(scope="module")
def mirrors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mirrors")


@pytest.fixture
def olah(commit: str, mirrors: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_olah(mirrors, tmp_path_factory.mktemp("olah")) as address:
        yield address


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


@pytest.mark.parametrize("quant", ["Q8_0", "Q4_0"])
def test_a_plan_is_the_same_before_the_download_and_after_it(quant: str, olah: str, tmp_path: Path) -> None:
    budget = ("--vram", "0", "--ram", "2000", "--json")
    before = json.loads(run(tmp_path, "plan", REPO, quant, "--endpoint", olah, *budget).stdout)
    (file,) = json.loads(run(tmp_path, "download", REPO, quant, "--endpoint", olah, "--json").stdout)["files"]
    after = json.loads(run(tmp_path, "plan", file, *budget).stdout)
    assert before["devices"] == after["devices"]
    assert not before["approximate"]
    recommended = json.loads(run(tmp_path, "recommend", REPO, "--endpoint", olah, *budget).stdout)
    assert [each["name"] for each in recommended["quants"]] == ["Q4_0", "Q8_0"]


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
