"""Layers really go to a second device: llama.cpp's RPC backend on this machine is one, with memory of its own."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.closed_forms import closed_form, layer_weights
from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams, SplitMode
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import RPC_VARIABLE
from synthia_desktop.engine.protocol import Finished, Text
from synthia_desktop.planner.hardware import find_hardware
from tests.engine.memory_kinds import make_expert_model
from tests.model_files import make_model
from tests.rpc_device import rpc_server

pytestmark = pytest.mark.integration

PROMPT = Prompt((Segment("USER: the model and you\nASSISTANT:"),))
GREEDY = SamplingParams(temperature=0.0, max_tokens=16)
LAYERS = 4


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with rpc_server(tmp_path_factory.mktemp("rpc") / "rpc.log") as endpoint:
        yield endpoint


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "model.gguf", layers=LAYERS, quant="Q8_0")


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Heads of 32 values, which the blocks of every KV cache type divide."""
    return make_model(tmp_path_factory.mktemp("models") / "wide.gguf", layers=LAYERS, heads=2, kv_heads=1, quant="Q8_0")


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
    assert "RPC" in description.backends
    (gpu,) = find_hardware(description).gpus
    assert (gpu.backend, gpu.vendor, gpu.unified) == ("RPC", "", False)
    assert 0 < gpu.free <= gpu.total


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


def test_auto_is_the_planners_to_resolve(client: EngineClient, model: Path) -> None:
    info = client.load(model, params(None))
    assert info is not None
    assert info.layers_offloaded == 0


def test_experts_of_the_first_blocks_stay_in_ram(client: EngineClient, tmp_path: Path) -> None:
    model = make_expert_model(tmp_path / "experts.gguf", LAYERS)
    plan = write_plan(read_sources(model), tmp_path / "plans")
    weights = layer_weights(read_header(model).tensors)
    on_gpu, answers = [], set[str]()
    for blocks in (0, 1, LAYERS, 99):
        settings = replace(params(LAYERS + 1), cpu_moe_layers=blocks)
        planned = client.dry_run(plan, settings)
        info = client.load(model, settings)
        assert info is not None
        assert info.memory == planned
        assert info.layers_offloaded == LAYERS + 1
        gpu, host = planned.devices
        rough = closed_form([read_header(model)], settings, [Device("GPU", "", "gpu", 1, 1)], LAYERS + 1).devices
        assert (gpu.weights, host.weights) == pytest.approx([device.weights for device in rough], abs=32 * 60)
        on_gpu.append(gpu.weights)
        answers.add(answer(client))
    moved = [on_gpu[0] - left for left in on_gpu]
    assert moved == [0, weights.experts[0], sum(weights.experts.values()), sum(weights.experts.values())]
    assert len(answers) == 1


def test_a_model_without_experts_keeps_none_back(client: EngineClient, model: Path) -> None:
    settings = params(LAYERS + 1)
    assert client.dry_run(model, replace(settings, cpu_moe_layers=99)) == client.dry_run(model, settings)
    assert client.load(model, replace(settings, cpu_moe_layers=99)) is not None
    assert answer(client)


def test_what_a_load_and_an_answer_have_taken_of_each_device(client: EngineClient, model: Path) -> None:
    for layers, names in ((LAYERS + 1, ["RPC0", "CPU"]), (0, ["CPU"])):
        info = client.load(model, params(layers))
        assert info is not None
        last = list(client.generate(PROMPT, GREEDY))[-1]
        assert isinstance(last, Finished)
        for measured in (info.measured, last.measured):
            assert [device.name for device in measured] == names
            # ggml's own server says that all of its memory is free, whatever it holds.
            assert [device.used for device in measured[:-1]] == [0] * (len(names) - 1)
        assert client.pid is not None
        now = psutil.Process(client.pid).memory_info().rss
        assert last.measured[-1].used == pytest.approx(now, abs=1 << 20)


@pytest.mark.parametrize(
    "settings",
    [
        params(0),
        params(2),
        params(LAYERS + 1),
        params(2, SplitMode.NONE),
        replace(params(3), kv_type=KvType.Q8_0, batch_size=64),
        replace(params(LAYERS + 1), flash_attention=FlashAttention.OFF, use_mmap=False),
        replace(params(LAYERS), kv_type=KvType.F32, flash_attention=FlashAttention.ON),
    ],
)
def test_the_plan_is_what_a_load_takes_of_both_devices(
    client: EngineClient, wide: Path, tmp_path: Path, settings: LoadParams
) -> None:
    planned = client.dry_run(write_plan(read_sources(wide), tmp_path / "plans"), settings)
    info = client.load(wide, settings)
    assert info is not None
    assert planned == info.memory
    gpu, host = planned.devices
    assert (gpu.kind, host.kind) == ("gpu", "cpu")
    assert (gpu.kv_cache > 0) == (planned.layers_offloaded > 1)
    assert (host.kv_cache > 0) == (planned.layers_offloaded <= LAYERS)


def test_a_plan_leaves_the_loaded_model_as_it_is(client: EngineClient, model: Path) -> None:
    client.load(model, params(2))
    before, pid = answer(client), client.pid
    assert client.dry_run(model, params(LAYERS + 1)).layers_offloaded == LAYERS + 1
    assert answer(client) == before
    assert client.pid == pid


@pytest.mark.parametrize("shares", [(), (3.0, 1.0)])
def test_the_plan_for_two_gpus(
    server: str, wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shares: tuple[float, ...]
) -> None:
    settings = replace(params(LAYERS + 1), tensor_split=shares)
    with rpc_server(tmp_path / "rpc.log") as second, closing(EngineClient(tmp_path / "engine.log")) as client:
        monkeypatch.setenv(RPC_VARIABLE, f"{server},{second}")
        gpus = [device for device in client.describe().devices if device.kind == "gpu"]
        planned = client.dry_run(wide, settings)
        info = client.load(wide, settings)
    assert info is not None
    assert info.memory is not None
    assert [device.kind for device in planned.devices] == ["gpu", "gpu", "cpu"]
    for found, actual in zip(planned.devices, info.memory.devices, strict=True):
        assert (found.name, found.weights, found.kv_cache) == (actual.name, actual.weights, actual.kv_cache)
        assert actual.compute <= found.compute <= actual.compute + (32 << 20)
    rough = closed_form([read_header(wide)], settings, gpus, LAYERS + 1)
    assert [device.kv_cache for device in rough.devices] == [device.kv_cache for device in planned.devices]


@pytest.mark.parametrize("second", [False, True])
def test_plans_one_after_another_are_those_of_processes_of_their_own(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, second: bool
) -> None:
    model = make_expert_model(tmp_path / "experts.gguf", LAYERS)
    plan = write_plan(read_sources(model), tmp_path / "plans")
    first = params(LAYERS)
    asked = [
        first,
        replace(first, context_length=2048),
        replace(first, context_length=2048, gpu_layers=2),
        replace(first, cpu_moe_layers=2),
        replace(first, cpu_moe_layers=2, flash_attention=FlashAttention.OFF),
        replace(first, tensor_split=(1.0, 3.0)),
        replace(first, tensor_split=(1.0, 3.0), context_length=2048),
        first,
    ]
    with ExitStack() as stack:
        servers = [server, stack.enter_context(rpc_server(tmp_path / "rpc.log"))] if second else [server]
        monkeypatch.setenv(RPC_VARIABLE, ",".join(servers))
        with closing(EngineClient(tmp_path / "engine.log")) as client:
            found = [client.dry_run(plan, settings) for settings in asked]
        for settings, use in zip(asked, found, strict=True):
            with closing(EngineClient(tmp_path / "other.log")) as other:
                assert other.dry_run(plan, settings) == use


def test_a_server_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: Path) -> None:
    monkeypatch.setenv(RPC_VARIABLE, "127.0.0.1:1")
    with (
        closing(EngineClient(tmp_path / "engine.log")) as client,
        pytest.raises(ModelLoadError, match=r"no RPC server at 127\.0\.0\.1:1"),
    ):
        client.load(model, params(0))


def test_a_server_that_serves_another_model(client: EngineClient, server: str, model: Path, tmp_path: Path) -> None:
    with closing(EngineClient(tmp_path / "other.log")) as other:
        assert other.describe().gpu_offload
        assert client.load(model, params(99)) is not None
        with pytest.raises(ModelLoadError, match=f"{server} serves one loaded model at a time"):
            other.dry_run(model, params(99))
        client.close()
        assert other.load(model, params(99)) is not None
