"""Names, kinds of cores and instruction sets, on files as Linux writes them for processors that are not here."""

import struct
import sys
from pathlib import Path

import pytest

from synthia_desktop.planner.processor import (
    cpu_list,
    engine_instruction_sets,
    linux_performance_cores,
    processor_name,
    read_processor,
    windows_performance_cores,
)
from tests.planner.test_ram import tree

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux keeps this in files")


def test_this_processor() -> None:
    processor = read_processor()
    assert processor.name
    assert processor.architecture
    assert 0 <= processor.performance_cores <= processor.physical_cores <= processor.logical_cores


@linux_only
def test_a_pc(tmp_path: Path) -> None:
    cpuinfo = "processor\t: 0\nmodel name\t: Some  CPU @ 3 GHz\nflags\t\t: fpu avx2 avx sse4_2 fma\nprocessor : 1\n"
    processor = read_processor(tree(tmp_path, {"proc/cpuinfo": cpuinfo}))
    assert processor.name == "Some CPU @ 3 GHz"
    assert processor.instruction_sets == ("AVX", "AVX2", "FMA")
    assert processor.performance_cores == 0


@linux_only
def test_a_board(tmp_path: Path) -> None:
    files = {
        "proc/cpuinfo": "processor\t: 0\nFeatures\t: fp asimd asimddp i8mm\nCPU part\t: 0xd4d",
        "proc/device-tree/model": "Some Board 5\0",
    }
    processor = read_processor(tree(tmp_path, files))
    assert processor.name == "Some Board 5"
    assert processor.instruction_sets == ("NEON", "DOTPROD", "MATMUL_INT8")


@linux_only
def test_nothing_is_told(tmp_path: Path) -> None:
    processor = read_processor(tmp_path)
    assert (processor.instruction_sets, processor.performance_cores) == ((), 0)
    assert processor.logical_cores > 0
    assert isinstance(processor_name(tmp_path), str)


def test_an_intel_hybrid_counts_cores_not_threads(tmp_path: Path) -> None:
    files: dict[str, str | int] = {"cpu_core/cpus": "0-3", "cpu_atom/cpus": "4-7"}
    for cpu, siblings in enumerate(["0-1", "0-1", "2-3", "2-3", "4", "5", "6", "7"]):
        files[f"system/cpu/cpu{cpu}/topology/thread_siblings_list"] = siblings
    assert linux_performance_cores(tree(tmp_path, files)) == 2


@pytest.mark.parametrize(
    ("capacities", "cores"),
    [([300, 300, 300, 300, 800, 800, 800, 1024], 4), ([1024] * 4, 0), ([446, 446, 1024, 1024], 2), ([], 0)],
)
def test_kinds_of_arm_cores(tmp_path: Path, capacities: list[int], cores: int) -> None:
    files = {f"system/cpu/cpu{cpu}/cpu_capacity": capacity for cpu, capacity in enumerate(capacities)}
    assert linux_performance_cores(tree(tmp_path, {"system/cpu/cpufreq/x": 1, **files})) == cores


@pytest.mark.parametrize(("classes", "cores"), [([0, 0, 1, 1, 1], 3), ([0, 0], 0), ([], 0)])
def test_kinds_of_cores_as_windows_tells_them(classes: list[int], cores: int) -> None:
    records = b"".join(struct.pack("<IIBB", 0, 48, 0, kind) + bytes(38) for kind in classes)
    assert windows_performance_cores(records) == cores
    assert windows_performance_cores(records + b"\0\0") == cores


@pytest.mark.parametrize(("text", "numbers"), [("0-2,5", {0, 1, 2, 5}), ("7", {7}), ("", set()), ("none", set())])
def test_lists_of_processors(text: str, numbers: set[int]) -> None:
    assert cpu_list(text) == numbers


def test_the_engines_line() -> None:
    line = "CUDA : ARCHS = 860 | CPU : SSE3 = 1 | AVX2 = 1 | AVX512 = 0 | LLAMAFILE = 1 | REPACK = 1 | "
    assert engine_instruction_sets(line) == ("SSE3", "AVX2")
