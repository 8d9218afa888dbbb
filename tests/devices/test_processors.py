"""One build for every processor: the code for older ones starts and gives the same answers."""

import platform
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import BACKENDS_VARIABLE
from synthia_desktop.planner.processor import engine_instruction_sets, read_processor
from tests.devices.engine import use_engine
from tests.devices.test_offload import PARAMS, demo_answer

pytestmark = pytest.mark.integration

OLDEST = "x64"
"""Any 64-bit processor of Intel's kind."""


@pytest.fixture
def variants(engine_build: Path) -> dict[str, Path]:
    """The libraries for each kind of processor, by llama.cpp's names of these."""
    if platform.machine() not in ("x86_64", "AMD64"):
        pytest.skip("the kinds that are named here are Intel's and AMD's")
    return {file.stem.removeprefix("libggml-cpu-"): file for file in (engine_build / "bin").glob("libggml-cpu-*")}


def start(variant: Path, folder: Path, patch: pytest.MonkeyPatch) -> EngineClient:
    """An engine that finds the code for that kind of processor only."""
    backends = folder / variant.stem
    backends.mkdir()
    (backends / variant.name).symlink_to(variant)
    patch.setenv(BACKENDS_VARIABLE, str(backends))
    return EngineClient(folder / "engine.log")


def test_every_kind_that_runs_here_gives_the_same_answer(
    engine_build: Path,
    variants: dict[str, Path],
    demo_model: Path,
    pair: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_engine(monkeypatch, engine_build)
    worked: dict[str, tuple[str, ...]] = {}
    for name, variant in variants.items():
        with closing(start(variant, tmp_path, monkeypatch)) as client:
            try:
                description = client.describe()
            except ModelLoadError as error:
                if "no backend" not in error.title:
                    raise
                continue  # this processor is older
            worked[name] = engine_instruction_sets(description.system_info)
            assert client.load(demo_model, PARAMS) is not None
            assert demo_answer(client, pair[0]) == pair[1]
    assert not any(word.startswith("AVX") for word in worked[OLDEST])
    assert len(worked) > 1


def test_without_a_choice_it_takes_the_newest_kind(device_engine: EngineClient, variants: dict[str, Path]) -> None:
    used = engine_instruction_sets(device_engine.describe().system_info)
    assert ("AVX2" in used) == ("AVX2" in read_processor().instruction_sets)


def test_no_code_that_this_compiler_breaks(variants: dict[str, Path], repo_root: Path) -> None:
    asked = 'root=$1 && . "$root/packaging/common.sh" && breaks_amx'
    broken = subprocess.run(["sh", "-c", asked, "sh", repo_root], check=False, capture_output=True).returncode == 0
    with_amx = [name for name, file in variants.items() if b"ggml_backend_amx" in file.read_bytes()]
    assert not (broken and with_amx)
