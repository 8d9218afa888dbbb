"""The one-time measurement: two equations solved, real runs of small models, and nothing left of them."""

import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError, StorageError
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import RPC_VARIABLE
from synthia_desktop.planner import measuring
from synthia_desktop.planner.figures import Figures
from synthia_desktop.planner.hardware import find_hardware
from synthia_desktop.planner.measuring import Measured, Measuring, StoppedError, Target, check_room, figures_of, targets
from synthia_desktop.planner.speed import Work
from synthia_desktop.planner.synthetic import Shape
from tests.rpc_device import running_server

GIB = 1 << 30
WIDE = Work({"Q4_K": 200e6}, {"Q4_K": 300e6}, 2, 64, 128, 32e3)
NARROW = Work({"Q4_K": 20e6}, {"Q4_K": 30e6}, 8, 128, 128, 16e3)
SMALL = Work({"Q4_K": 20e6}, {"Q4_K": 30e6}, 8, 256, 64, 16e3)
BANDWIDTH, FIXED, HEAD, PROMPT_HEAD, COMPUTE = 10e9, 5e-5, 30e-9, 4e-9, 200e9
DEPTH = 1000


def measured(work: Work, bandwidth: float = BANDWIDTH, compute: float = COMPUTE, fixed: float = FIXED) -> Measured:
    """What a device with known figures would have taken."""
    generation = work.bytes_read / bandwidth + work.blocks * fixed
    prompt = 2 * sum(work.multiplied.values()) / compute
    row = work.kv_row / BANDWIDTH + work.heads * HEAD
    deep = generation + DEPTH * row
    return Measured(work, generation, prompt, deep, prompt + DEPTH * work.heads * PROMPT_HEAD, DEPTH, 0.03)


def test_two_models_tell_bandwidth_and_what_is_fixed_apart() -> None:
    q8 = replace(WIDE, read={"Q8_0": 400e6})
    found = figures_of(
        measured(WIDE), [measured(NARROW), measured(SMALL)], {"Q8_0": measured(q8, bandwidth=8e9, compute=90e9)}
    )
    assert found.bandwidth == {"Q4_K": pytest.approx(BANDWIDTH), "Q8_0": pytest.approx(8e9)}
    assert found.compute == {"Q4_K": pytest.approx(COMPUTE), "Q8_0": pytest.approx(90e9)}
    assert found.block_seconds == pytest.approx(FIXED)
    assert found.heads == {"128": pytest.approx(HEAD), "64": pytest.approx(HEAD)}
    assert found.prompt_heads == {"128": pytest.approx(PROMPT_HEAD), "64": pytest.approx(PROMPT_HEAD)}
    assert found.spread == 0.03


@pytest.mark.parametrize("fixed", [-1e-3, 0.0, 1.0])
def test_noise_never_makes_a_figure_negative(fixed: float) -> None:
    """A narrow model that was far too fast or far too slow."""
    noisy = replace(measured(NARROW), generation=max(NARROW.bytes_read / BANDWIDTH + 8 * fixed, 1e-5))
    found = figures_of(measured(WIDE), [replace(noisy, deep_generation=noisy.generation / 2, deep_prompt=0.0)], {})
    assert found.bandwidth["Q4_K"] > 0
    assert found.block_seconds >= 0
    assert found.heads == {"128": 0.0}
    assert found.prompt_heads == {"128": 0.0}


def machine(*gpus: Gpu, available: int = 8 * GIB) -> Hardware:
    return Hardware(Ram(16 * GIB, available, 0, 0), Processor("CPU", "x86_64", 2, 2, 0, ()), gpus, ())


def test_integrated_gpus_count_only_where_there_is_no_other() -> None:
    card = Gpu("CUDA0", "RTX", "NVIDIA", "CUDA", 8 * GIB, 8 * GIB, unified=False)
    integrated = Gpu("Vulkan0", "Iris", "Intel", "Vulkan", 8 * GIB, 8 * GIB, unified=True)
    assert targets(machine(integrated, card)) == [Target(None, beside_gpu=True), Target(card, 0)]
    assert targets(machine(integrated)) == [Target(None), Target(integrated, 0)]
    assert Target(card).shapes[0].blocks > Target(integrated).shapes[0].blocks
    assert Target(card).tokens > Target(integrated).tokens
    assert Target(None, beside_gpu=True).tokens[0] == Target(card).tokens[0] > Target(None).tokens[0]


def test_too_little_room_is_said_before_anything_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OutOfMemoryError, match=r"1,024 MiB of RAM, and 512 are free"):
        check_room(machine(available=GIB // 2), tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1 << 20))
    with pytest.raises(StorageError, match=r"and 1 are free"):
        check_room(machine(), tmp_path)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Models of a megabyte in the place of the real ones."""
    monkeypatch.setattr(measuring, "_WIDE", Shape("Q4_K", 1, 512, 1024, 4, 4))
    monkeypatch.setattr(measuring, "_WIDE_GPU", Shape("Q4_K", 1, 512, 1024, 4, 4))
    monkeypatch.setattr(measuring, "_DEEP", Shape("Q4_K", 2, 256, 256, 2, 2, noise=True))
    monkeypatch.setattr(measuring, "_SMALL_HEADS", Shape("Q4_K", 2, 256, 256, 4, 2, noise=True))
    monkeypatch.setattr(measuring, "_CPU_TYPES", ("Q8_0", "IQ4_XS"))
    monkeypatch.setattr(measuring, "_GPU_TYPES", ())
    monkeypatch.setattr(measuring, "DEPTH", 64)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for temporary files, which must be empty in the end, as no child process may be left."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    before = set(psutil.Process().children())
    yield folder
    assert list(folder.iterdir()) == []
    left = [
        child for child in psutil.Process().children() if child not in before and "spawn_main" in str(child.cmdline())
    ]
    assert left == []


def run(
    log_file: Path, hardware: Hardware, parts: list[float], stopped: threading.Event | None = None
) -> dict[str, Figures]:
    found: dict[str, Figures] = {}

    def keep(target: Target, figures: Figures) -> None:
        found[target.gpu.device if target.gpu else "CPU"] = figures

    asked = stopped or threading.Event()
    Measuring(log_file, parts.append, asked.is_set).run(targets(hardware), keep)
    return found


@pytest.mark.integration
def test_the_processor_is_measured(small: None, temporary: Path, tmp_path: Path) -> None:
    parts: list[float] = []
    found = run(tmp_path / "engine.log", machine(), parts)["CPU"]
    assert found.bandwidth.keys() == found.compute.keys() == {"Q4_K", "Q8_0", "IQ4_XS"}
    assert all(1e6 < speed < 1e13 for speed in found.bandwidth.values())
    assert found.heads.keys() == {"128", "64"}
    assert parts == sorted(parts)
    assert parts[0] == 0.0
    assert parts[-1] == 1.0


@pytest.mark.integration
@pytest.mark.parametrize("begun", [False, True])
def test_a_measurement_that_is_stopped_leaves_nothing(
    small: None, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: bool
) -> None:
    """At once, and in the middle of a run that would take minutes."""
    monkeypatch.setattr(measuring, "_REPETITIONS", 100_000)
    stop = threading.Event()
    timer = threading.Timer(1.0, stop.set)
    if begun:
        timer.start()
    else:
        stop.set()
    started = time.monotonic()
    with pytest.raises(StoppedError):
        run(tmp_path / "engine.log", machine(), [], stop)
    timer.cancel()
    assert time.monotonic() - started < 20


@pytest.mark.integration
def test_an_engine_that_dies_leaves_nothing(
    small: None, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = EngineClient.bench

    def die(engine: EngineClient, prompt: int, generated: int, _repetitions: int, depth: int) -> object:
        assert engine.pid is not None
        killer = threading.Timer(0.2, psutil.Process(engine.pid).kill)
        killer.start()
        try:
            return measure(engine, prompt, generated, 100_000, depth)
        finally:
            killer.join()

    monkeypatch.setattr(EngineClient, "bench", die)
    with pytest.raises(EngineLostError):
        run(tmp_path / "engine.log", machine(), [])


@pytest.mark.integration
def test_a_second_device_is_measured_with_all_layers_on_it(
    small: None, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_server(tmp_path / "rpc.log") as server:
        monkeypatch.setenv(RPC_VARIABLE, server.endpoint)
        with closing(EngineClient(tmp_path / "describe.log")) as engine:
            hardware = find_hardware(engine.describe())
        assert [gpu.device for gpu in hardware.gpus] == ["RPC0"]
        found = run(tmp_path / "engine.log", hardware, [])
    assert found.keys() == {"CPU", "RPC0"}
    assert found["RPC0"].bandwidth["Q4_K"] > 0
    assert "offloaded 3/3 layers to GPU" in (tmp_path / "engine.log").read_text()
