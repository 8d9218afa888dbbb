"""`recommend` tells one quant of a repository, or one model of the catalogue, and why."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.cli.arguments import parse
from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.hub.reference import Reference
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.recommend import SAME_QUALITY
from tests.cli.conftest import RunCommand
from tests.hub.api_server import HubServer, ServedRepo
from tests.shapes import QUANTS, make_quant_files

pytestmark = pytest.mark.integration  # each command starts a planner of its own

SMALL, LARGE = "TheBloke/Synthia-7B-v3.0-GGUF", "TheBloke/Synthia-70B-GGUF"
NO_GPU_8, LAPTOP, WORKSTATION = ("0", "5800"), ("7200", "12000"), ("22500", "60000")


@pytest.fixture
def url(hub_server: HubServer, tmp_path: Path) -> str:
    for repo, size in ((SMALL, "7b"), (LARGE, "70b")):
        made = make_quant_files(tmp_path / "served" / size, size)  # type: ignore[arg-type]
        hub_server.repos[repo] = ServedRepo({path.name: path for paths in made.values() for path in paths})
    return hub_server.url


def asked(
    run_command: RunCommand, capfd: pytest.CaptureFixture[str], budget: tuple[str, str], *arguments: str
) -> dict[str, Any]:
    assert run_command("recommend", *arguments, "--vram", budget[0], "--ram", budget[1], "--json") == 0
    return json.loads(capfd.readouterr().out)


@pytest.mark.parametrize(
    ("repo", "budget", "recommended", "reason", "verdicts"),
    [
        (SMALL, NO_GPU_8, "Q5_K_M", "fast_enough", {"ram", "too_big"}),
        (SMALL, LAPTOP, "Q5_K_M", "room_on_gpu", {"gpu", "partial"}),
        (SMALL, WORKSTATION, "Q8_0", "room_on_gpu", {"gpu"}),
        (LARGE, NO_GPU_8, None, "too_big", {"too_big"}),
        (LARGE, LAPTOP, None, "too_big", {"too_big"}),
    ],
)
def test_a_repository(
    repo: str,
    budget: tuple[str, str],
    recommended: str | None,
    reason: str,
    verdicts: set[str],
    url: str,
    run_command: RunCommand,
    capfd: pytest.CaptureFixture[str],
) -> None:
    found = asked(run_command, capfd, budget, repo, "--endpoint", url)
    assert [quant["name"] for quant in found["quants"]] == list(QUANTS)
    assert (found["recommended"], found["reason"]) == (recommended, reason)
    assert [quant["name"] for quant in found["quants"] if quant["recommended"]] == [recommended] * bool(recommended)
    assert {quant["verdict"] for quant in found["quants"]} == verdicts
    assert not found["failed"]
    sizes = [quant["size_bytes"] for quant in found["quants"]]
    assert sizes == sorted(sizes)


def test_a_seventy_billion_model_on_a_workstation(
    url: str, run_command: RunCommand, capfd: pytest.CaptureFixture[str]
) -> None:
    found = asked(run_command, capfd, WORKSTATION, LARGE, "--endpoint", url)
    verdicts = {quant["name"]: quant["verdict"] for quant in found["quants"]}
    assert verdicts["Q4_K_M"] == "partial"
    chosen = next(quant for quant in found["quants"] if quant["recommended"])
    assert chosen["verdict"] == "partial"
    assert chosen["gpu_layers"] > 81 // 2, "most of it, or it would be too slow"


def test_a_repository_in_words(url: str, run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_command("recommend", SMALL, "--endpoint", url, "--vram", "7200", "--ram", "12000") == 0
    head, *lines = capfd.readouterr().out.splitlines()
    assert head == SMALL
    rows = lines[: len(QUANTS)]
    (marked,) = (row for row in rows if row.startswith("*"))
    assert marked.split()[1] == "Q5_K_M"
    assert "very good" in marked
    assert "Runs on the GPU" in marked
    assert "of 33 layers on the GPU" in rows[-1]
    assert any(line.startswith("Recommended: Q5_K_M, the best quality that runs on the GPU") for line in lines)
    assert run_command("recommend", LARGE, "--endpoint", url, "--vram", "7200", "--ram", "12000") == 0
    words = capfd.readouterr().out
    assert "Too big: needs 27.6 GB, 18.8 GB free" in words
    assert "None is recommended" in words


def test_quants_that_cannot_be_read_are_told(
    hub_server: HubServer, url: str, run_command: RunCommand, capfd: pytest.CaptureFixture[str]
) -> None:
    hub_server.repos[SMALL].files["synthia-7b-v3.0.IQ4_XS.gguf"] = b"<html>not here</html>" * 99
    assert run_command("recommend", SMALL, "--endpoint", url, "--vram", "0", "--ram", "5800") == 0
    words = capfd.readouterr().out
    assert "IQ4_XS: This is not a GGUF model file." in words
    assert "Recommended: Q5_K_M" in words


def test_a_repository_without_gguf(
    hub_server: HubServer, run_command: RunCommand, capfd: pytest.CaptureFixture[str]
) -> None:
    hub_server.repos["a/b"] = ServedRepo({"model.safetensors": 100})
    assert run_command("recommend", "a/b", "--endpoint", hub_server.url) == 1
    assert "no GGUF models" in capfd.readouterr().err


@pytest.mark.parametrize("budget", [NO_GPU_8, LAPTOP, ("0", "28000"), ("0", "60000")])
def test_no_laptop_is_told_to_run_a_seventy_billion_model(
    budget: tuple[str, str], run_command: RunCommand, capfd: pytest.CaptureFixture[str]
) -> None:
    catalogue = load_catalogue(resources_dir() / "catalog")
    found = asked(run_command, capfd, budget)
    model = catalogue.model(found["recommended"])
    assert model is not None
    assert model.parameters < 30e9
    assert found["models"][0]["id"] == found["recommended"]
    qualities = [each["model_quality"] for each in found["models"]]
    assert all(quality > later - SAME_QUALITY for quality, later in pairwise(qualities))
    assert all(each["verdict"] != "too_big" and each["quality"] != "low" for each in found["models"])
    assert all(each["approximate"] for each in found["models"])


def test_a_large_machine_gets_a_large_model(run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
    found = asked(run_command, capfd, ("48000,48000", "100000"))
    assert found["recommended"] == "synthia-70b-v1.2"
    assert found["models"][0]["verdict"] == "gpu"


def test_the_catalogue_in_words(run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_command("recommend", "--vram", "0", "--ram", "6000") == 0
    words = capfd.readouterr().out
    first, *_ = words.splitlines()
    assert first.split()[:4] == ["*", "Synthia", "7B", "v1.3"]
    assert "synthia-desktop download TheBloke/Synthia-7B-v1.3-GGUF" in words
    assert "published benchmark average" in words
    assert run_command("recommend", "--vram", "0", "--ram", "100") == 0
    assert "No model of the catalogue" in capfd.readouterr().out


def test_the_arguments() -> None:
    options = parse(["recommend", "a/b:dev", "--vram", "1,2", "--ram", "3", "--ctx", "512", "--json"])
    assert (options.reference, options.vram, options.ram) == (Reference("a/b", "dev"), (1, 2), 3)
    assert (options.ctx, options.json) == (512, True)
    assert parse(["recommend"]).reference is None


@pytest.mark.parametrize("wrong", [["no repository"], ["a/b", "c/d"], ["--vram", "x"], ["--endpoint", "x"]])
def test_wrong_arguments_are_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["recommend", *wrong])
    assert end.value.code == 2
