"""Layers really go to a second device: llama.cpp's RPC backend on this machine is one, with memory of its own."""

import ctypes
import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.loading import LoadParams, SplitMode
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import RPC_VARIABLE, Native
from synthia_desktop.engine.protocol import Text
from tests.model_files import make_model

pytestmark = pytest.mark.integration

PROMPT = Prompt((Segment("USER: the model and you\nASSISTANT:"),))
GREEDY = SamplingParams(temperature=0.0, max_tokens=16)
LAYERS = 4


def serve_rpc(endpoint: str, log: Path) -> None:
    """Serve this process's CPU as an RPC device until killed."""
    native = Native(EngineLog(log))
    ggml, pointer, text = native._ggml, ctypes.c_void_p, ctypes.c_char_p
    start = ggml.backend_function("RPC", "ggml_backend_rpc_start_server")
    assert start is not None
    devices = (pointer * 1)(ggml.call("ggml_backend_dev_by_type", pointer, [ctypes.c_int], 0))
    serve = ctypes.CFUNCTYPE(None, text, text, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(pointer))(start)
    serve(endpoint.encode(), None, 1, 1, devices)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    endpoint, log = f"127.0.0.1:{port}", tmp_path_factory.mktemp("rpc") / "rpc.log"
    process = multiprocessing.get_context("spawn").Process(target=serve_rpc, args=(endpoint, log), daemon=True)
    process.start()
    assert process.pid is not None
    child = psutil.Process(process.pid)
    while not any(found.status == psutil.CONN_LISTEN for found in child.net_connections()):
        assert process.is_alive()
        process.join(0.05)
    yield endpoint
    process.kill()
    process.join()


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "model.gguf", layers=LAYERS, quant="Q8_0")


@pytest.fixture
def client(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineClient]:
    monkeypatch.setenv(RPC_VARIABLE, server)
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client


def params(layers: int | None, split: SplitMode = SplitMode.LAYER) -> LoadParams:
    return LoadParams(gpu_layers=layers, threads=1, context_length=512, split_mode=split)


def answer(client: EngineClient) -> str:
    return "".join(event.text for event in client.generate(PROMPT, GREEDY) if isinstance(event, Text))


def test_the_server_is_a_gpu_among_the_devices(client: EngineClient) -> None:
    description = client.describe()
    assert [device.kind for device in description.devices].count("gpu") == 1
    assert description.gpu_offload


def test_the_same_text_wherever_the_layers_are(client: EngineClient, model: Path) -> None:
    answers: set[str] = set()
    for layers in (0, 2, LAYERS + 1, 99):
        info = client.load(model, params(layers))
        assert info is not None
        assert (info.layers_offloaded, info.layers_total) == (min(layers, LAYERS + 1), LAYERS + 1)
        assert any(name.startswith("RPC") for name in info.devices) == (layers > 0)
        assert ("CPU" in info.devices) == (layers <= LAYERS)
        answers.add(answer(client))
    assert len(answers) == 1


def test_a_single_gpu_takes_all_layers(client: EngineClient, model: Path) -> None:
    info = client.load(model, params(99, SplitMode.NONE))
    assert info is not None
    assert info.layers_offloaded == LAYERS + 1
    assert answer(client)


def test_automatic_takes_all_layers_that_fit(client: EngineClient, model: Path) -> None:
    free = next(device.free_bytes for device in client.describe().devices if device.kind == "gpu")
    info = client.load(model, params(None))
    assert info is not None
    assert info.layers_offloaded == (LAYERS + 1 if free > (2 << 30) else 0)


def test_a_server_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: Path) -> None:
    monkeypatch.setenv(RPC_VARIABLE, "127.0.0.1:1")
    with (
        closing(EngineClient(tmp_path / "engine.log")) as client,
        pytest.raises(ModelLoadError, match=r"no RPC server at 127\.0\.0\.1:1"),
    ):
        client.load(model, params(0))
