"""What hardware prints, in words and as JSON."""

import json
import re

import psutil
import pytest

from synthia_desktop.cli.hardware import hardware_lines, speed_line
from synthia_desktop.core.errors import EngineLostError
from synthia_desktop.core.hardware import (
    BackendTrouble,
    Card,
    Gpu,
    Hardware,
    Processor,
    Ram,
    Unloaded,
    Unused,
    UnusedGpu,
)
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner import measuring
from synthia_desktop.planner.figures import Figures
from synthia_desktop.planner.speeds import DeviceSpeed
from synthia_desktop.planner.synthetic import Shape
from tests.cli.conftest import RunCommand

GIB = 1 << 30


@pytest.mark.integration
def test_json(run_command: RunCommand, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_command("hardware", "--json") == 0
    found = json.loads(capfd.readouterr().out)
    assert 0 < found["ram"]["available"] <= found["ram"]["total"] <= psutil.virtual_memory().total
    assert found["processor"]["physical_cores"] > 0
    assert "CPU" in found["engine"]["backends"]
    assert found["speeds"][0] == {"device": "CPU", "bandwidth": None, "compute": None, "learnt_runs": 0}


@pytest.mark.integration
def test_a_measurement_is_stored_and_shown_again(
    run_command: RunCommand, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(measuring, "_WIDE", Shape("Q4_K", 1, 256, 512, 4, 4))
    monkeypatch.setattr(measuring, "_DEEP", Shape("Q4_K", 2, 256, 256, 4, 4))
    monkeypatch.setattr(measuring, "_SMALL_HEADS", Shape("Q4_K", 2, 256, 256, 8, 4))
    monkeypatch.setattr(measuring, "_CPU_TYPES", ())
    monkeypatch.setattr(measuring, "DEPTH", 32)
    assert run_command("hardware", "--measure", "--json") == 0
    measured = json.loads(capfd.readouterr().out)["speeds"]
    assert measured[0]["bandwidth"]["Q4_K"] > 0
    assert measured[0]["compute"]["Q4_K"] > 0
    assert run_command("hardware", "--json") == 0
    assert json.loads(capfd.readouterr().out)["speeds"] == measured
    assert run_command("hardware") == 0
    line = r"^Speed of CPU: \d+\.\d+ [GM]B/s and [\d,]+ GFLOP/s with Q4_K weights$"
    assert re.search(line, capfd.readouterr().out, re.MULTILINE)


def test_speeds_in_words() -> None:
    figures = Figures({"Q4_K": 14.5e9, "IQ2_XS": 6.3e9}, {"Q4_K": 264e9, "IQ2_XS": 270e9})
    assert speed_line(DeviceSpeed("CPU", figures, 3)) == (
        "Speed of CPU: 14.50 GB/s and 264 GFLOP/s with Q4_K weights, 6.3 to 14.5 GB/s across types; learnt from 3 runs"
    )
    assert speed_line(DeviceSpeed("CUDA0", Figures({"Q8_0": 4e11}), 0)) == (
        "Speed of CUDA0: 400.00 GB/s with Q8_0 weights"
    )
    assert speed_line(DeviceSpeed("CUDA0", None, 0)) == "Speed of CUDA0: not measured"


def test_an_engine_that_does_not_start_leaves_the_rest(
    run_command: RunCommand, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def lost(_engine: EngineClient) -> None:
        raise EngineLostError("The engine was lost", "It ended.", "Try again.")

    monkeypatch.setattr(EngineClient, "describe", lost)
    assert run_command("hardware", "--json") == 1
    output = capfd.readouterr()
    found = json.loads(output.out)
    assert found["engine"]["error"] in output.err
    assert found["ram"]["total"] > 0


def test_words() -> None:
    lines = hardware_lines(
        Hardware(
            Ram(8 * GIB, 5 * GIB, 0, 0, limited=True),
            Processor("Some CPU", "x86_64", 8, 12, 4, ("AVX2", "AVX512"), ("AVX2",)),
            (
                Gpu("CUDA0", "NVIDIA RTX", "NVIDIA", "CUDA", 12 * GIB, 11 * GIB, unified=False),
                Gpu("Vulkan0", "Intel Iris", "Intel", "Vulkan", 0, 0, unified=True),
            ),
            (
                UnusedGpu(Card("AMD Radeon", "AMD", 16 * GIB), Unused.NO_BACKEND, ("Vulkan", "ROCm")),
                UnusedGpu(Card("NVIDIA RTX", "NVIDIA"), Unused.NO_DEVICE, ("CUDA", "Vulkan")),
                UnusedGpu(Card("NVIDIA H200", "NVIDIA", 140 * GIB, 139 * GIB, "580.1"), Unused.NO_BACKEND, ("CUDA",)),
            ),
        )
    )
    assert lines[:6] == [
        "RAM: 8.0 GB allowed to this program, 5.0 GB available",
        "Swap: none",
        "Processor: Some CPU",
        "Cores: 8, 4 of them performance cores; threads: 12",
        "Instruction sets: AVX2, AVX512",
        "Not used by this engine build: AVX512",
    ]
    assert lines[6] == "GPU: CUDA0, NVIDIA RTX, 11.0 GB of 12.0 GB free"
    assert lines[7] == "GPU: Vulkan0, Intel Iris, memory unknown, shared with the RAM"
    assert lines[8].startswith("GPU not used: AMD Radeon, 16.0 GB. It was found, but this engine build has no backend")
    assert "An engine built with Vulkan or ROCm uses it" in lines[8]
    assert "does not see it" in lines[9]
    assert lines[10].startswith("GPU not used: NVIDIA H200, 139.0 GB of 140.0 GB free, driver 580.1. It was found, but")


def test_nothing_to_offload_to() -> None:
    found = Hardware(Ram(GIB, GIB, GIB, 0), Processor("", "riscv64", 1, 1, 0, ()), (), ())
    assert hardware_lines(found) == [
        "RAM: 1.0 GB, 1.0 GB available",
        "Swap: 1.0 GB, 0.0 MB free",
        "Processor: riscv64",
        "Cores: 1; threads: 1",
        "Instruction sets: unknown",
        "GPU: none that this engine can use",
    ]


def test_a_backend_that_does_not_work_and_a_processor_that_is_old() -> None:
    processor = Processor("Old", "x86_64", 2, 2, 0, ("SSE3", "SSSE3"), ("SSE3",))
    missing = BackendTrouble("libggml-vulkan.so", Unloaded.MISSING, "libvulkan.so.1: cannot open shared object file")
    lines = hardware_lines(Hardware(Ram(GIB, GIB, 0, 0), processor, (), (), (missing,)))
    assert any("It has no AVX" in line for line in lines)
    assert lines[-1] == (
        "Backend not used: libggml-vulkan.so: libvulkan.so.1, the Vulkan loader, is missing. "
        "Install it (Debian and Ubuntu: libvulkan1; Fedora: vulkan-loader)."
    )
