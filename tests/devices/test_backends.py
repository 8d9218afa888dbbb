"""Backends that are really broken: the engine starts with the others, and says which one does not work and why."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from synthia_desktop.core.hardware import BackendTrouble, Unloaded
from synthia_desktop.engine import link as link_module
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import BACKENDS_VARIABLE
from tests.cli.conftest import RunCommand, own_logging, run_command
from tests.devices.engine import use_engine, vulkan_driver
from tests.devices.test_offload import PARAMS, demo_answer

pytestmark = pytest.mark.integration
__all__ = ["own_logging", "run_command"]

Start = Callable[[], EngineClient]
Compile = Callable[..., Path]


@pytest.fixture
def backends(engine_build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the code for the processor only, to which a test adds what it likes."""
    use_engine(monkeypatch, engine_build)
    folder = tmp_path / "backends"
    folder.mkdir()
    for file in (engine_build / "bin").glob("libggml-cpu-*"):
        (folder / file.name).symlink_to(file)
    monkeypatch.setenv(BACKENDS_VARIABLE, str(folder))
    return folder


@pytest.fixture
def with_vulkan(backends: Path, engine_build: Path) -> Path:
    vulkan_driver(engine_build)
    file = backends / "libggml-vulkan.so"
    shutil.copyfile(engine_build / "bin" / file.name, file)
    return file


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(EngineClient(tmp_path / "engine.log")))


@pytest.fixture
def compile_library(tmp_path: Path) -> Compile:
    """compile_library(file, source, *arguments) makes a small shared library of C."""
    if shutil.which("cc") is None:
        pytest.skip("there is no C compiler")

    def make(file: Path, source: str, *arguments: str | Path) -> Path:
        code = tmp_path / f"{file.stem}.c"
        code.write_text(source)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", file, code, *arguments], check=True, timeout=60)
        return file

    return make


def the_trouble(client: EngineClient, pair: tuple[str, str], demo_model: Path) -> BackendTrouble:
    """The one trouble of an engine that works all the same."""
    found = client.describe()
    assert "CPU" in found.backends
    (trouble,) = found.troubles
    assert client.load(demo_model, PARAMS) is not None
    assert demo_answer(client, pair[0]) == pair[1]
    return trouble


def test_a_good_folder_has_no_trouble(backends: Path, start: Start) -> None:
    assert start().describe().troubles == ()


def test_a_file_that_is_no_library(backends: Path, start: Start, pair: tuple[str, str], demo_model: Path) -> None:
    (backends / "libggml-cuda.so").write_bytes(b"this is no library" * 100)
    trouble = the_trouble(start(), pair, demo_model)
    assert (trouble.backend, trouble.why) == ("CUDA", Unloaded.BROKEN)
    assert "ELF" in trouble.detail


def test_a_library_that_is_no_backend(
    backends: Path, start: Start, pair: tuple[str, str], demo_model: Path, compile_library: Compile
) -> None:
    compile_library(backends / "libggml-cuda.so", "int ggml_cuda_of_old(void) { return 1; }")
    trouble = the_trouble(start(), pair, demo_model)
    assert trouble.why is Unloaded.FOREIGN


def test_a_backend_of_another_version(
    backends: Path, start: Start, pair: tuple[str, str], demo_model: Path, compile_library: Compile
) -> None:
    source = "static struct { int api_version; } reg = { 1 }; void *ggml_backend_init(void) { return &reg; }"
    compile_library(backends / "libggml-hip.so", source)
    trouble = the_trouble(start(), pair, demo_model)
    assert (trouble.backend, trouble.why) == ("ROCm", Unloaded.FOREIGN)
    assert "incompatible API version (backend: 1, current: " in trouble.detail


def test_a_backend_that_needs_what_this_version_does_not_have(
    backends: Path, start: Start, pair: tuple[str, str], demo_model: Path, compile_library: Compile
) -> None:
    source = (
        "int ggml_of_another_year(void); void *ggml_backend_init(void) { return (void *)(long)ggml_of_another_year(); }"
    )
    compile_library(backends / "libggml-sycl.so", source)
    trouble = the_trouble(start(), pair, demo_model)
    assert trouble.why is Unloaded.FOREIGN
    assert "ggml_of_another_year" in trouble.detail


def test_a_backend_whose_library_is_missing(
    backends: Path, start: Start, pair: tuple[str, str], demo_model: Path, compile_library: Compile, tmp_path: Path
) -> None:
    name = "libcublas.so.99"
    needed = compile_library(tmp_path / name, "long cublas(void) { return 1; }", f"-Wl,-soname,{name}")
    source = "long cublas(void); void *ggml_backend_init(void) { return (void *)cublas(); }"
    compile_library(backends / "libggml-cuda.so", source, needed)
    needed.unlink()
    trouble = the_trouble(start(), pair, demo_model)
    assert trouble.why is Unloaded.MISSING
    assert trouble.missing == name


def test_a_backend_that_ends_the_process_is_left_out(
    backends: Path, start: Start, pair: tuple[str, str], demo_model: Path, compile_library: Compile
) -> None:
    source = "#include <stdlib.h>\n__attribute__((constructor)) static void go(void) { abort(); }"
    compile_library(backends / "libggml-cuda.so", source)
    client = start()
    assert the_trouble(client, pair, demo_model) == BackendTrouble("libggml-cuda.so", Unloaded.CRASHED)
    client.close()
    assert client.describe().troubles[0].why is Unloaded.CRASHED


def test_a_backend_that_hangs_is_left_out_too(
    backends: Path, compile_library: Compile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "#include <unistd.h>\n__attribute__((constructor)) static void go(void) { for (;;) pause(); }"
    compile_library(backends / "libggml-cuda.so", source)
    monkeypatch.setattr(link_module, "BACKEND_SECONDS", 0.5)
    with closing(EngineClient(tmp_path / "engine.log", hang_seconds=6)) as client:
        assert client.describe().troubles == (BackendTrouble("libggml-cuda.so", Unloaded.CRASHED),)


def test_no_vulkan_loader(with_vulkan: Path, start: Start, pair: tuple[str, str], demo_model: Path) -> None:
    """As on a computer without it: the backend asks for a library of a name that there is not."""
    content = with_vulkan.read_bytes()
    assert content.count(b"libvulkan.so.1\0") == 1
    with_vulkan.write_bytes(content.replace(b"libvulkan.so.1\0", b"libvulkan.so.0\0"))
    trouble = the_trouble(start(), pair, demo_model)
    assert (trouble.backend, trouble.why) == ("Vulkan", Unloaded.MISSING)
    assert trouble.missing == "libvulkan.so.0"


def test_a_driver_whose_file_is_not_there(
    with_vulkan: Path,
    start: Start,
    pair: tuple[str, str],
    demo_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_driver(tmp_path / "nowhere.so", tmp_path, monkeypatch)
    trouble = the_trouble(start(), pair, demo_model)
    assert (trouble.backend, trouble.why) == ("Vulkan", Unloaded.NO_DRIVER)


def test_a_driver_that_crashes_when_it_is_loaded(
    with_vulkan: Path,
    start: Start,
    pair: tuple[str, str],
    demo_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    compile_library: Compile,
) -> None:
    source = "#include <signal.h>\n__attribute__((constructor)) static void go(void) { raise(SIGSEGV); }"
    use_driver(compile_library(tmp_path / "libbroken.so", source), tmp_path, monkeypatch)
    trouble = the_trouble(start(), pair, demo_model)
    assert trouble == BackendTrouble("libggml-vulkan.so", Unloaded.CRASHED)


def use_driver(library: Path, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Have the Vulkan loader find this driver and no other."""
    file = folder / "broken_icd.json"
    driver = {"library_path": str(library), "api_version": "1.3.0"}
    file.write_text(json.dumps({"file_format_version": "1.0.0", "ICD": driver}))
    for name in ("VK_DRIVER_FILES", "VK_ICD_FILENAMES"):
        patch.setenv(name, str(file))


def test_the_commands_name_it(
    backends: Path, run_command: RunCommand, capfd: pytest.CaptureFixture[str], compile_library: Compile
) -> None:
    compile_library(backends / "libggml-cuda.so", "int nothing(void) { return 1; }")
    (backends / "libggml-vulkan.so").write_bytes(b"no library")
    for command in ("doctor", "hardware"):
        assert run_command(command) == 0
        told = capfd.readouterr().out
        assert "libggml-cuda.so: it is no backend of this llama.cpp version." in told
        assert "libggml-vulkan.so: the file is damaged" in told
    assert run_command("hardware", "--json") == 0
    troubles = json.loads(capfd.readouterr().out)["troubles"]
    assert [(each["file"], each["why"]) for each in troubles] == [
        ("libggml-cuda.so", "foreign"),
        ("libggml-vulkan.so", "broken"),
    ]
