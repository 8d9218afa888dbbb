"""What plan prints, by llama.cpp's own dry run of the demo model and by arithmetic for GPUs that are not there."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.cli.arguments import parse
from synthia_desktop.cli.plan import plan_lines
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.planner.fit import Wish, fit
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from tests.cli.conftest import RunCommand
from tests.hub.api_server import HubServer, ServedRepo
from tests.model_files import make_model
from tests.planner.machines import MIB, Model, machine
from tests.shapes import make_quant_files

pytestmark = pytest.mark.integration  # each command starts a planner of its own

REPO = "TheBloke/Synthia-7B-v3.0-GGUF"
Planned = Callable[..., dict[str, Any]]


@pytest.fixture
def planned(run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> Planned:
    """The JSON object that a plan for the demo model is."""

    def run(*arguments: str) -> dict[str, Any]:
        assert run_command("plan", "demo", *arguments, "--json") == 0
        return json.loads(capfd.readouterr().out)

    return run


def test_the_demo_model_runs_in_ram_by_llama_cpp_s_own_plan(planned: Planned) -> None:
    found = planned("--vram", "0", "--ram", "1000")
    assert (found["verdict"], found["missing_bytes"], found["approximate"], found["changed"]) == ("ram", 0, False, [])
    assert (found["context_length"], found["kv_type"], found["gpu_layers"]) == (2048, "f16", 0)
    (host,) = (device for device in found["devices"] if device["kind"] == "cpu")
    assert host["usable"] == 1000 << 20
    assert host["total"] == host["weights"] + host["kv_cache"] + host["compute"] > 0
    assert found["file"].endswith(".gguf")


def test_memory_of_another_machine(planned: Planned) -> None:
    whole = planned("--vram", "4000,4000,4000,4000,4000", "--ram", "1000")
    assert (whole["verdict"], whole["approximate"], whole["gpu_layers"]) == ("gpu", True, whole["layers_total"])
    assert [device["usable"] for device in whole["devices"][:-1]] == [4000 << 20] * 5
    assert whole["tensor_split"] == [0.2] * 5
    assert planned("--vram", "0", "--ram", "1")["verdict"] == "too_big"


def test_what_is_asked_for_by_name_is_kept(planned: Planned) -> None:
    found = planned("--vram", "0", "--ram", "1", "--ctx", "4096", "--kv", "f32")
    assert (found["verdict"], found["context_length"], found["kv_type"], found["changed"]) == (
        "too_big",
        4096,
        "f32",
        [],
    )
    host = found["devices"][-1]
    assert found["missing_bytes"] == host["total"] - (1 << 20)


def test_a_plan_in_words(run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_command("plan", "demo", "--vram", "0") == 0
    assert capfd.readouterr().out.startswith("synthia-demo.gguf: RAM only\nContext: 2,048 tokens; KV cache: f16")


@pytest.mark.parametrize(
    ("gpu", "host", "lines"),
    [
        (8000, 8000, ["x: Runs on the GPU", "Context: 8,192 tokens; KV cache: f16"]),
        (
            2000,
            8000,
            [
                "x: 14 of 33 layers on the GPU",
                "Context: 2,560 tokens; KV cache: f16",
                "To make it fit: context 8192 → 2560, layers on the GPU 33 → 14",
            ],
        ),
        (0, 1000, ["x: Too big: needs 4.3 GB, 1000.0 MB free"]),
    ],
)
def test_words_for_each_verdict(gpu: int, host: int, lines: list[str]) -> None:
    budgets = machine(gpu * MIB, host=host * MIB)
    found = fit(Model([120 * MIB] * 32).plan, Wish(LoadParams(context_length=8192)), budgets)
    assert plan_lines("x", found, budgets)[: len(lines)] == lines


@pytest.mark.parametrize("vram", ["0", "4000"])
def test_a_model_in_shards_is_one_model(
    vram: str, run_command: RunCommand, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    weights: list[int] = []
    for shards in (1, 3):
        file = make_model(tmp_path / f"model{shards}.gguf", layers=6, shards=shards)
        assert run_command("plan", str(file), "--vram", vram, "--json") == 0
        weights.append(sum(device["weights"] for device in json.loads(capfd.readouterr().out)["devices"]))
    assert weights[0] == weights[1] > 0


def test_a_file_that_is_no_model(run_command: RunCommand, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bad.gguf"
    file.write_bytes(b"GGUF" + bytes([3, 0, 0, 0]) + b"\xff" * 100)
    assert run_command("plan", str(file)) == 1
    assert "claims" in capfd.readouterr().err


class TestOfARepository:
    """Planned before any download."""

    @pytest.fixture
    def url(self, hub_server: HubServer, tmp_path: Path) -> str:
        made = make_quant_files(tmp_path / "served", "7b", ("Q2_K", "Q4_K_M", "Q8_0"))
        hub_server.repos[REPO] = ServedRepo({paths[0].name: paths[0] for paths in made.values()})
        return hub_server.url

    def plan(self, run_command: RunCommand, capfd: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
        assert run_command("plan", REPO, *arguments, "--json") == 0
        return json.loads(capfd.readouterr().out)

    def test_it_is_planned_as_the_file_would_be(
        self, url: str, run_command: RunCommand, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        budget = ("--vram", "0", "--ram", "6000")
        before = self.plan(run_command, capfd, "Q4_K_M", "--endpoint", url, *budget)
        assert (before["repo"], before["quant"], before["revision"]) == (REPO, "Q4_K_M", "main")
        assert (before["verdict"], before["approximate"], before["reason"]) == ("ram", False, None)
        file = next((tmp_path / "served").glob("*Q4_K_M*"))
        assert run_command("plan", str(file), *budget, "--json") == 0
        assert json.loads(capfd.readouterr().out)["devices"] == before["devices"]

    def test_without_a_quant_it_is_the_recommended_one(
        self, url: str, run_command: RunCommand, capfd: pytest.CaptureFixture[str]
    ) -> None:
        found = self.plan(run_command, capfd, "--endpoint", url, "--vram", "0", "--ram", "6000")
        assert (found["quant"], found["reason"]) == ("Q4_K_M", "fast_enough")
        large = self.plan(run_command, capfd, "--endpoint", url, "--vram", "24000", "--ram", "6000")
        assert (large["quant"], large["verdict"], large["reason"]) == ("Q8_0", "gpu", "room_on_gpu")
        assert run_command("plan", REPO, "--endpoint", url, "--vram", "0", "--ram", "1000") == 0
        words = capfd.readouterr().out
        assert words.startswith(f"{REPO} Q2_K: Too big: needs ")
        assert "all of them are too big" in words

    def test_only_the_headers_are_read(
        self, url: str, hub_server: HubServer, run_command: RunCommand, capfd: pytest.CaptureFixture[str]
    ) -> None:
        for _ in range(2):
            self.plan(run_command, capfd, "Q8_0", "--endpoint", url, "--vram", "0")
        assert 0 < hub_server.sent < 2_000_000
        assert sum("resolve" in path for path in hub_server.paths()) == 1, "the second time it is known"

    def test_what_is_not_there(self, url: str, run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
        assert run_command("plan", REPO, "Q9", "--endpoint", url) == 1
        assert "Q9 is not in" in capfd.readouterr().err
        assert run_command("plan", "nobody/nothing", "--endpoint", url) == 1
        assert "nobody/nothing" in capfd.readouterr().err
        assert run_command("plan", REPO, "--endpoint", "http://127.0.0.1:9") == 1
        assert "cannot be reached" in capfd.readouterr().err
        assert run_command("plan", "demo", "Q4_K_M") == 1
        assert "one quant only" in capfd.readouterr().err


def test_a_forecast_in_words() -> None:
    budgets = machine(8000 * MIB, host=8000 * MIB)
    found = fit(Model([120 * MIB] * 32).plan, Wish(LoadParams(context_length=8192)), budgets)
    speed = SpeedForecast(Forecast(12.3, 9.04, 15.2))
    assert "Speed: about 12 tok/s (9.0 to 15)" in plan_lines("x", found, budgets, speed)
    both = replace(speed, prompt=Forecast(150.0, 100.0, 200.0))
    assert plan_lines("x", found, budgets, both)[-1].endswith("; reads prompts at about 150 tok/s (100 to 200)")


def test_the_arguments() -> None:
    options = parse(["plan", "demo", "--kv", "q8_0", "--vram", "8192,0", "--ram", "100", "--gpu-layers", "3"])
    assert (options.kv, options.vram, options.ram, options.gpu_layers) == (KvType.Q8_0, (8192, 0), 100, 3)
    options = parse(["plan", "a/b:dev", "Q4_K_M", "--endpoint", "https://m.example/"])
    assert (options.model, options.quant, options.endpoint) == ("a/b:dev", "Q4_K_M", "https://m.example")


@pytest.mark.parametrize(
    "wrong",
    [
        ("--kv", "q9"),
        ("--vram", "1,,2"),
        ("--vram", "-1"),
        ("--ram", "x"),
        ("--ctx", "9999999999"),
        ("--gpu-layers", "999999"),
        ("--endpoint", "ftp://x"),
    ],
)
def test_wrong_arguments_are_refused(wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["plan", "demo", *wrong])
    assert end.value.code == 2
    assert wrong[0] in capsys.readouterr().err
