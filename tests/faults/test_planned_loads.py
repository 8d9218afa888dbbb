"""A device that has less memory than it tells: the load steps down until it fits, and says what it gave up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import RPC_VARIABLE
from synthia_desktop.engine.protocol import Finished
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.loading import learn_from_answer, load_as_planned
from synthia_desktop.planner.report import LoadReport, compare
from synthia_desktop.planner.source import local_source
from synthia_desktop.store.measurements import MeasurementStore
from tests.engine.memory_kinds import make_expert_model
from tests.model_files import make_model
from tests.rpc_device import RpcServer, running_server

pytestmark = pytest.mark.integration

MIB = 1 << 20
LAYERS = 4
LONG = LoadParams(context_length=65536, threads=1)
"""256 MiB of KV cache, 64 for each layer."""

PROMPT, SHORT = Prompt((Segment("the model and you"),)), SamplingParams(temperature=0.0, max_tokens=2)


@dataclass
class Bench:
    engine: EngineClient
    desk: Desk
    server: RpcServer
    model: Path

    def load(self, asked: LoadParams, minimum: int = 1024) -> LoadReport:
        report = load_as_planned(self.engine, self.desk, local_source(self.model), self.model, asked, minimum, None)
        assert report is not None
        return report

    def answer(self) -> Finished:
        last = list(self.engine.generate(PROMPT, SHORT))[-1]
        assert isinstance(last, Finished)
        return last


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "long.gguf", layers=LAYERS, embedding=256, heads=4, kv_heads=4, context=65536)


@pytest.fixture
def bench(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    with ExitStack() as stack:
        server = stack.enter_context(running_server(tmp_path / "rpc.log"))
        monkeypatch.setenv(RPC_VARIABLE, server.endpoint)
        store = stack.enter_context(closing(MeasurementStore(tmp_path / "synthia.db")))
        desk = stack.enter_context(closing(Desk(tmp_path / "plans.log", store)))
        yield Bench(stack.enter_context(closing(EngineClient(tmp_path / "engine.log"))), desk, server, model)


def test_automatic_layers_go_to_the_device_as_planned(bench: Bench) -> None:
    report = bench.load(LoadParams(threads=1))
    assert (report.info.layers_offloaded, report.params.gpu_layers) == (LAYERS + 1, LAYERS + 1)
    assert (report.changed, report.failed) == ((), ())
    assert report.predicted == report.info.memory
    report = learn_from_answer(bench.desk, report, bench.answer())
    assert report.predicted is not None
    assert [found.kind for found in compare(report.predicted, report.info)] == ["gpu", "cpu"]


def test_a_shorter_context_comes_first(bench: Bench) -> None:
    bench.server.leave_room(230 * MIB)
    report = bench.load(LONG)
    assert 1 <= len(report.failed) <= 2
    for attempt in report.failed:
        assert isinstance(attempt.error, OutOfMemoryError)
        assert attempt.error.device.startswith("RPC0")
        assert attempt.error.asked > 0
    assert [change.setting for change in report.stepped_down] == [Setting.CONTEXT]
    assert report.info.layers_offloaded == LAYERS + 1
    assert 1024 <= report.info.context_length < 65536
    assert report.sentence.startswith("The memory ran out while loading, so that it was loaded again with a context of")
    assert bench.answer().stats.generated_tokens == 2


def test_then_the_kv_cache_and_layers(bench: Bench) -> None:
    bench.server.leave_room(230 * MIB)
    report = bench.load(LONG, minimum=65536)
    assert {change.setting for change in report.stepped_down} <= {Setting.KV_TYPE, Setting.GPU_LAYERS}
    assert report.info.context_length == 65536
    assert report.params.kv_type is KvType.Q8_0
    assert bench.answer().stats.generated_tokens == 2


def test_a_device_with_no_room_at_all_leaves_the_model_in_ram(bench: Bench) -> None:
    bench.server.leave_room(0)
    report = bench.load(LONG)
    assert len(report.failed) == 3
    assert (report.info.layers_offloaded, report.params.gpu_layers) == (0, 0)
    assert report.stepped_down[-1].setting is Setting.GPU_LAYERS
    assert bench.answer().stats.generated_tokens == 2


def test_layers_set_by_hand_are_tried_first(bench: Bench) -> None:
    bench.server.leave_room(0)
    by_hand = LoadParams(gpu_layers=2, context_length=16384, threads=1)
    report = bench.load(by_hand)
    assert report.failed[0].params == by_hand
    assert all((attempt.params.gpu_layers or 0) <= 2 for attempt in report.failed)
    assert report.info.layers_offloaded == 0


def test_experts_go_to_ram_where_the_device_has_no_room_for_them(bench: Bench, tmp_path: Path) -> None:
    bench.model = make_expert_model(tmp_path / "experts.gguf")
    asked = LoadParams(context_length=4096, threads=1, kv_type=KvType.F32)
    whole = bench.load(asked).predicted
    assert whole is not None
    gpu = whole.devices[0]

    class SmallCard(Desk):
        def machine(self) -> Machine:
            found = super().machine()
            (card,) = found.budgets.gpus
            return replace(
                found,
                budgets=replace(found.budgets, gpus=(replace(card, free=gpu.total - gpu.weights // 4, margin=0),)),
            )

    bench.desk.__class__ = SmallCard
    by_hand = bench.load(replace(asked, cpu_moe_layers=LAYERS))
    report = bench.load(asked)
    for each in (report, by_hand):
        assert each.predicted == each.info.memory
        assert each.info.layers_offloaded == LAYERS + 1
    assert 0 < report.params.cpu_moe_layers <= LAYERS
    assert report.changed == (Change(Setting.CPU_MOE, 0, report.params.cpu_moe_layers),)
    assert report.predicted is not None
    assert report.predicted.devices[-1].weights > whole.devices[-1].weights
    assert report.sentence == f"To fit, it is loaded with the experts of {report.params.cpu_moe_layers} layers in RAM."
    assert bench.answer().stats.generated_tokens == 2
