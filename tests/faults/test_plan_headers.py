"""Headers that lie, and devices that go away: a plan ends with a clear error or a number, and the next one works."""

import random
import struct
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import EngineLostError, ModelFileError, ModelLoadError, SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import RPC_VARIABLE
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.planner import arithmetic
from synthia_desktop.planner.source import local_source
from tests.engine.memory_kinds import make_expert_model, make_recurrent_model, make_windowed_model
from tests.model_files import make_model
from tests.rpc_device import running_server

pytestmark = pytest.mark.integration

SECONDS = 10.0
"""Within which every plan ends, a new engine process included."""

PARAMS = LoadParams(context_length=512, threads=1)
ABSURD = (0, 1, 3, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
KEYS = (
    "llama.block_count",
    "llama.attention.head_count",
    "llama.attention.head_count_kv",
    "llama.embedding_length",
    "llama.feed_forward_length",
    "llama.context_length",
    "llama.rope.dimension_count",
    "llama.vocab_size",
    "tokenizer.ggml.bos_token_id",
)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("models")
    makers = {"window": make_windowed_model, "recurrent": make_recurrent_model, "experts": make_expert_model}
    found = {name: make(folder / f"{name}.gguf").read_bytes() for name, make in makers.items()}
    return found | {"plain": make_model(folder / "plain.gguf").read_bytes()}


def plan(client: EngineClient, file: Path, folder: Path, params: LoadParams = PARAMS) -> MemoryUse | SynthiaError:
    """As the program plans: a planning file made of the headers, then the dry run; what came of it, in time."""
    began = time.monotonic()
    try:
        found = client.dry_run(write_plan(read_sources(file), folder / "plans"), params)
    except SynthiaError as error:
        found = error
    assert time.monotonic() - began < SECONDS
    assert isinstance(found, MemoryUse) or (found.title and found.message)
    return found


def changed(data: bytes, key: str, number: int) -> bytes:
    """With that number as a value of four bytes, wherever the key is."""
    place = data.index(key.encode()) + len(key) + 4
    return data[:place] + struct.pack("<I", number) + data[place + 4 :]


def written(folder: Path, data: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("key", KEYS)
def test_absurd_numbers(client: EngineClient, models: dict[str, bytes], tmp_path: Path, key: str) -> None:
    for number in ABSURD:
        plan(client, written(tmp_path, changed(models["plain"], key, number)), tmp_path)
    assert isinstance(plan(client, written(tmp_path, models["plain"]), tmp_path), MemoryUse)


@pytest.mark.parametrize(
    ("model", "key"),
    [
        ("window", "gemma3.attention.sliding_window"),
        ("window", "gemma3.attention.key_length"),
        ("recurrent", "mamba.ssm.state_size"),
        ("recurrent", "mamba.ssm.inner_size"),
        ("experts", "qwen3moe.expert_count"),
        ("experts", "qwen3moe.expert_used_count"),
    ],
)
def test_absurd_numbers_of_other_kinds(
    client: EngineClient, models: dict[str, bytes], tmp_path: Path, model: str, key: str
) -> None:
    for number in ABSURD:
        file = written(tmp_path, changed(models[model], key, number))
        plan(client, file, tmp_path, replace(PARAMS, cpu_moe_layers=2))
        arithmetic(local_source(file), Budgets((Budget("GPU0", 1 << 30),), Budget("CPU", 1 << 30)))(
            replace(PARAMS, gpu_layers=99, cpu_moe_layers=2)
        )
    assert isinstance(plan(client, written(tmp_path, models[model]), tmp_path), MemoryUse)


def test_an_abort_of_llama_cpp_is_told_and_the_next_plan_works(
    client: EngineClient, models: dict[str, bytes], tmp_path: Path
) -> None:
    """More experts than llama.cpp can hold: a failed check of its own ends the process."""
    file = written(tmp_path, changed(models["experts"], "qwen3moe.expert_count", 0x7FFFFFFF))
    error = plan(client, file, tmp_path)
    assert isinstance(error, EngineLostError)
    assert "model.gguf" in error.message
    assert "GGML_ASSERT" in error.details
    assert isinstance(plan(client, written(tmp_path, models["experts"]), tmp_path), MemoryUse)


def test_headers_that_are_cut_short(client: EngineClient, models: dict[str, bytes], tmp_path: Path) -> None:
    data = models["plain"]
    for length in (0, 3, 4, 23, 24, 100, 1000, 4000, 8000):
        assert isinstance(plan(client, written(tmp_path, data[:length]), tmp_path), ModelFileError)
        with pytest.raises(ModelFileError):
            client.dry_run(tmp_path / "model.gguf", PARAMS)


@pytest.mark.parametrize("count", [1_000_000_000, 0x7FFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF])
def test_a_billion_tensors(client: EngineClient, models: dict[str, bytes], tmp_path: Path, count: int) -> None:
    for place in (8, 16):  # of the tensors, of the entries
        data = models["plain"][:place] + struct.pack("<Q", count) + models["plain"][place + 8 :]
        assert isinstance(plan(client, written(tmp_path, data), tmp_path), ModelFileError)


@pytest.mark.parametrize(("row", "column"), [(1 << 62, 64), (1 << 40, 1 << 40), (0, 64), (64, 0), (1 << 63, 2)])
def test_tensor_sizes_that_overflow(
    client: EngineClient, models: dict[str, bytes], tmp_path: Path, row: int, column: int
) -> None:
    data, name = models["plain"], b"blk.0.attn_q.weight"
    place = data.index(name) + len(name) + 4
    data = data[:place] + struct.pack("<QQ", row, column) + data[place + 16 :]
    assert isinstance(plan(client, written(tmp_path, data), tmp_path), SynthiaError)


@pytest.mark.parametrize("kind", [4, 5, 36, 1000, 0xFFFFFFFF])
def test_tensor_types_that_nobody_knows(
    client: EngineClient, models: dict[str, bytes], tmp_path: Path, kind: int
) -> None:
    data, name = models["plain"], b"blk.0.attn_q.weight"
    place = data.index(name) + len(name) + 20
    data = data[:place] + struct.pack("<I", kind) + data[place + 4 :]
    assert isinstance(plan(client, written(tmp_path, data), tmp_path), SynthiaError)


def test_an_architecture_that_nobody_knows(client: EngineClient, models: dict[str, bytes], tmp_path: Path) -> None:
    found = plan(client, written(tmp_path, models["plain"].replace(b"llama", b"lhama")), tmp_path)
    assert isinstance(found, MemoryUse)
    assert found.approximate
    for key in KEYS[:6]:
        for number in ABSURD:
            data = changed(models["plain"], key, number).replace(b"llama", b"lhama")
            plan(client, written(tmp_path, data), tmp_path)


def test_bytes_changed_at_random(client: EngineClient, models: dict[str, bytes], tmp_path: Path) -> None:
    draw = random.Random(4)
    for name, data in models.items():
        header_end = data.index(b"output_norm.weight") + 64
        for _ in range(12):
            damaged = bytearray(data)
            for _ in range(draw.randrange(1, 4)):
                damaged[draw.randrange(24, header_end)] = draw.choice((0, 1, 0x7F, 0x80, 0xFF))
            plan(client, written(tmp_path, bytes(damaged)), tmp_path)
        assert isinstance(plan(client, written(tmp_path, models[name]), tmp_path), MemoryUse)


def test_a_device_that_disappears_between_two_plans(
    models: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    params = replace(PARAMS, gpu_layers=99)
    file = written(tmp_path, models["plain"])
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        with running_server(tmp_path / "rpc.log") as server:
            monkeypatch.setenv(RPC_VARIABLE, server.endpoint)
            before = plan(client, file, tmp_path, params)
            assert isinstance(before, MemoryUse)
            assert before.layers_offloaded > 0
        for _ in range(2):
            assert isinstance(plan(client, file, tmp_path, params), ModelLoadError)
        monkeypatch.delenv(RPC_VARIABLE)  # a server would look for the lost one too
        with running_server(tmp_path / "rpc2.log", int(server.endpoint.rpartition(":")[2])):
            assert plan(client, file, tmp_path, params) == before
        assert isinstance(plan(client, file, tmp_path, params), ModelLoadError)
        client.close()
        after = plan(client, file, tmp_path, params)  # without the variable, there is no device to miss
        assert isinstance(after, MemoryUse)
        assert after.layers_offloaded == 0


@pytest.mark.parametrize("free", [(0, 0), (0, 1 << 40)])
def test_devices_without_free_memory(models: dict[str, bytes], tmp_path: Path, free: tuple[int, ...]) -> None:
    gpus = tuple(Budget(f"GPU{number}", size) for number, size in enumerate(free))
    source = local_source(written(tmp_path, models["plain"]))
    use = arithmetic(source, Budgets(gpus, Budget("CPU", 1 << 30)))(replace(PARAMS, gpu_layers=99))
    assert use.layers_offloaded == use.layers_total
