"""A device that goes away: a clear error each time, and everything works again as soon as it is back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import EngineLostError, ModelLoadError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Text
from tests.devices.conftest import LAYERS, OpenEngine
from tests.devices.test_offload import RPC, VULKAN_AND_RPC, Devices, assert_as_planned
from tests.rpc_device import RpcServer, running_server

pytestmark = pytest.mark.integration

PARAMS = LoadParams(gpu_layers=LAYERS + 1, context_length=4096, threads=1)
PROMPT = Prompt((Segment("USER: the model and you\nASSISTANT:"),))
ENDLESS = SamplingParams(temperature=0.0, max_tokens=-1)
SHORT = replace(ENDLESS, max_tokens=8)


def answer(client: EngineClient) -> str:
    return "".join(event.text for event in client.generate(PROMPT, SHORT) if isinstance(event, Text))


@contextmanager
def back_again(server: RpcServer, folder: Path) -> Iterator[None]:
    """The server starts again where it was."""
    port = int(server.endpoint.rpartition(":")[2])
    with running_server(folder / "again.log", port):
        yield


@pytest.mark.parametrize("devices", [RPC, VULKAN_AND_RPC], ids=["alone", "beside another"])
def test_between_the_plan_and_the_load(open_engine: OpenEngine, wide: Path, tmp_path: Path, devices: Devices) -> None:
    engine = open_engine(**devices)
    client, (server,) = engine.client, engine.servers
    planned = client.dry_run(wide, PARAMS)
    server.kill()
    for _ in range(2):  # in the process that knew it, and in a new one
        with pytest.raises(ModelLoadError, match=f"no RPC server at {server.endpoint}"):
            client.load(wide, PARAMS)
    with back_again(server, tmp_path):
        info = client.load(wide, PARAMS)
        assert info is not None
        assert_as_planned(planned, info.memory)
        assert answer(client)


def test_during_an_answer(open_engine: OpenEngine, wide: Path, tmp_path: Path) -> None:
    engine = open_engine(**RPC)
    client, (server,) = engine.client, engine.servers
    assert client.load(wide, PARAMS) is not None
    whole, texts = answer(client), list[str]()

    def read() -> None:
        for event in client.generate(PROMPT, ENDLESS):
            if isinstance(event, Text):
                texts.append(event.text)
                server.kill()

    with pytest.raises(EngineLostError) as lost:
        read()
    assert texts
    assert "RPC server" in lost.value.message
    assert "is kept" in lost.value.message
    with pytest.raises(ModelLoadError, match=f"no RPC server at {server.endpoint}"):
        answer(client)
    with back_again(server, tmp_path):
        assert answer(client) == whole


def test_the_other_device_works_without_it(open_engine: OpenEngine, wide: Path) -> None:
    engine = open_engine(**VULKAN_AND_RPC)
    assert engine.client.load(wide, PARAMS) is not None
    engine.servers[0].kill()
    with pytest.raises(EngineLostError):
        answer(engine.client)
    client = open_engine(vulkan=True).client
    info = client.load(wide, PARAMS)
    assert info is not None
    assert info.devices == ("Vulkan0",)
    assert answer(client)
