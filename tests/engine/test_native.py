"""What llama.cpp says of itself, and an engine package that is missing or broken."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.engine.native import Native


def test_the_build_and_the_devices_have_names(native: Native) -> None:
    assert native.version().startswith("llama-cpp-python ")
    assert native.system_info()
    assert "CPU" in native.backends()
    cpu = native.devices()[-1]
    assert (cpu.name, cpu.kind) == ("CPU", "cpu")
    assert 0 < cpu.free_bytes <= cpu.total_bytes


def told(tmp_path: Path, package: Path) -> str:
    """The error's words in a process that finds only this package as llama_cpp."""
    script = (
        f"import sys; sys.path.insert(0, {str(package)!r})\n"
        "from pathlib import Path\n"
        "from synthia_desktop.core.errors import ModelLoadError\n"
        "from synthia_desktop.engine.log import EngineLog\n"
        "from synthia_desktop.engine.native import Native\n"
        "try:\n"
        f"    Native(EngineLog(Path({str(tmp_path / 'log')!r})))\n"
        "except ModelLoadError as error:\n"
        "    print(error)\n"
    )
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout


@pytest.mark.integration
def test_a_broken_engine_package(tmp_path: Path) -> None:
    (tmp_path / "llama_cpp").mkdir()
    (tmp_path / "llama_cpp" / "__init__.py").write_text("")
    (tmp_path / "llama_cpp" / "llama_cpp.py").write_text("raise OSError('libllama.so: wrong ELF class')")
    assert told(tmp_path, tmp_path).startswith("The engine cannot start.")


@pytest.mark.integration
def test_a_missing_engine_package(tmp_path: Path) -> None:
    (tmp_path / "llama_cpp.py").write_text("")  # a plain module of that name is no package
    assert told(tmp_path, tmp_path).startswith("The engine is missing.")


@pytest.mark.parametrize(("free", "total", "told"), [(7, 5, (5, 5)), (0, 0, (0, 0)), (9, 0, (0, 0)), (3, 5, (3, 5))])
def test_memory_of_devices_that_report_nonsense(
    native: Native, monkeypatch: pytest.MonkeyPatch, free: int, total: int, told: tuple[int, int]
) -> None:
    def report(_name: str, _result: object, _arguments: object, _device: int, first: int, second: int) -> None:
        ctypes.c_size_t.from_address(first).value = free
        ctypes.c_size_t.from_address(second).value = total

    monkeypatch.setattr(native._ggml, "call", report)
    assert native.memory(0) == told
