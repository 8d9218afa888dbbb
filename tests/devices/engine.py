"""The engine of packaging/test-engine in place of the program's own: it finds Vulkan and RPC devices at run time."""

import os
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from synthia_desktop.engine.native import BACKENDS_VARIABLE, RPC_VARIABLE
from tests.rpc_device import RpcServer, running_server

ENGINE_VARIABLE = "SYNTHIA_TEST_ENGINE"
DRIVERS = Path("/usr/share/vulkan/icd.d")


class MissingError(Exception):
    """What these tests need is not on this computer; the text says how to get it."""


def engine_folder() -> Path:
    """Where packaging/test-engine has put the engine. Raises MissingError."""
    folder = Path(os.environ.get(ENGINE_VARIABLE, ""))
    if not (folder / "llama_cpp").is_dir():
        raise MissingError(f"{ENGINE_VARIABLE} names no engine: packaging/test-engine builds it and prints its folder")
    return folder


def vulkan_driver(folder: Path) -> Path:
    """Mesa's driver whose device is the processor, for an engine that can use it. Raises MissingError."""
    if not any((folder / "bin").glob("*ggml-vulkan*")):
        raise MissingError("the test engine was built without Vulkan: packaging/test-engine says why")
    driver = next(DRIVERS.glob("lvp_icd*.json"), None)
    if driver is None:
        raise MissingError(f"there is no lvp_icd in {DRIVERS}: install mesa-vulkan-drivers")
    return driver


def use_engine(patch: pytest.MonkeyPatch, folder: Path, driver: Path | None = None) -> None:
    """Have engine processes that start from now on be the test engine.

    driver: of the one Vulkan device that it finds, Vulkan0; None = it finds none.
    """
    patch.syspath_prepend(str(folder))  # a child takes over this process's import path
    patch.setenv("PYTHONPATH", str(folder))
    for name in (BACKENDS_VARIABLE, RPC_VARIABLE):
        patch.delenv(name, raising=False)
    for name in ("VK_DRIVER_FILES", "VK_ICD_FILENAMES"):
        patch.setenv(name, str(driver or os.devnull))
    # ggml passes over Vulkan devices that are a processor, unless they are named.
    patch.setenv("GGML_VK_VISIBLE_DEVICES", "0")
    # Mesa keeps the compiled shaders beside the engines: the first run of the tests waits minutes for them.
    patch.setenv("MESA_SHADER_CACHE_DIR", str(folder.parents[1] / "test-shaders"))


def use_servers(patch: pytest.MonkeyPatch, servers: Sequence[RpcServer]) -> None:
    """Have engine processes that start from now on use these as their RPC devices."""
    patch.setenv(RPC_VARIABLE, ",".join(server.endpoint for server in servers))


@contextmanager
def running_servers(count: int, folder: Path) -> Generator[list[RpcServer]]:
    """So many RPC devices, with their logs in that folder."""
    with ExitStack() as stack:
        yield [stack.enter_context(running_server(folder / f"rpc{number}.log")) for number in range(count)]
