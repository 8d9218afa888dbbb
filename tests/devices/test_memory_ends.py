"""A device that really has no more memory: an error in words, and the next load has all of it again."""

import resource
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from tests.devices.conftest import OpenEngine
from tests.devices.test_offload import RPC, assert_as_planned
from tests.model_files import make_model

pytestmark = pytest.mark.integration

MIB = 1 << 20
LAYERS = 4
LONG = LoadParams(gpu_layers=LAYERS + 1, context_length=65536, threads=1)
"""256 MiB of KV cache."""

SHORT = replace(LONG, context_length=4096)
ROOM = 160 * MIB
"""Enough for all of SHORT and for the KV cache of less than half of LONG."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """4 KiB of KV cache for each token."""
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "long.gguf", layers=LAYERS, embedding=256, heads=4, kv_heads=4, context=65536)


def answers(client: EngineClient) -> bool:
    prompt, sampling = Prompt((Segment("the model and you"),)), SamplingParams(temperature=0.0, max_tokens=2)
    return isinstance(list(client.generate(prompt, sampling))[-1], Finished)


def assert_says_what_lacked(error: OutOfMemoryError, device: str) -> None:
    assert "long.gguf does not fit with these settings" in error.message
    assert "MiB in one piece" in error.message
    assert device in error.message
    assert "shorter context" in error.hint


def test_a_server_without_room(open_engine: OpenEngine, model: Path) -> None:
    engine = open_engine(**RPC)
    client, (server,) = engine.client, engine.servers
    planned = client.dry_run(model, SHORT)
    server.leave_room(ROOM)
    with pytest.raises(OutOfMemoryError) as caught:
        client.load(model, LONG)
    assert_says_what_lacked(caught.value, "RPC0")
    assert client.info is None
    info = client.load(model, SHORT)
    assert info is not None
    assert_as_planned(planned, info.memory)
    assert answers(client)


def test_a_graphics_device_without_room(device_engine: EngineClient, model: Path) -> None:
    """Mesa's device has its memory from the engine's process."""
    device_engine.describe()
    pid = device_engine.pid
    assert pid is not None
    limit = psutil.Process(pid).memory_info().vms + ROOM
    resource.prlimit(pid, resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
    with pytest.raises(OutOfMemoryError) as caught:
        device_engine.load(model, LONG)
    assert_says_what_lacked(caught.value, "Vulkan0")
    assert device_engine.load(model, LONG) is not None
    assert answers(device_engine)
