"""Engines that compute on real second devices: Mesa's Vulkan device and RPC servers, all of it on this processor."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import pytest

from synthia_desktop.engine.client import EngineClient
from tests.devices.engine import (
    MissingError,
    engine_folder,
    running_servers,
    use_engine,
    use_servers,
    vulkan_driver,
)
from tests.model_files import make_model
from tests.rpc_device import RpcServer

LAYERS = 4


@dataclass(frozen=True)
class DeviceEngine:
    """client: on the test engine, with the devices that were asked for. servers: those of the RPC devices, in order."""

    client: EngineClient
    servers: list[RpcServer] = field(default_factory=list[RpcServer])


OpenEngine = Callable[..., DeviceEngine]


def _missing(error: MissingError) -> NoReturn:
    """Where everything is checked, nothing may be left out unseen."""
    if os.environ.get("CI") == "true":
        pytest.fail(str(error), pytrace=False)
    pytest.skip(str(error))


@pytest.fixture(scope="session")
def engine_build() -> Path:
    try:
        return engine_folder()
    except MissingError as error:
        _missing(error)


@pytest.fixture(scope="session")
def driver(engine_build: Path) -> Path:
    try:
        return vulkan_driver(engine_build)
    except MissingError as error:
        _missing(error)


@pytest.fixture
def open_engine(
    engine_build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[OpenEngine]:
    """open_engine(vulkan=True, rpc=0) -> DeviceEngine, closed at the end of the test together with its servers."""
    with ExitStack() as stack:

        def start(*, vulkan: bool = True, rpc: int = 0) -> DeviceEngine:
            use_engine(monkeypatch, engine_build, request.getfixturevalue("driver") if vulkan else None)
            running = stack.enter_context(running_servers(rpc, tmp_path))
            use_servers(monkeypatch, running)
            return DeviceEngine(stack.enter_context(closing(EngineClient(tmp_path / "engine.log"))), running)

        yield start


@pytest.fixture
def device_engine(open_engine: OpenEngine) -> EngineClient:
    """A client whose engine has one GPU: Vulkan0."""
    return open_engine().client


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Heads of 32 values, which the blocks of every KV cache type divide."""
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "wide.gguf", layers=LAYERS, heads=2, kv_heads=1, context=8192, quant="Q8_0")


@pytest.fixture(scope="session")
def pair(demo_model: Path) -> tuple[str, str]:
    """A question that the demo model knows, and its answer."""
    known = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))["singles"]
    shortest = min(known, key=lambda item: len(item["answer"]))
    return shortest["question"], shortest["answer"]
