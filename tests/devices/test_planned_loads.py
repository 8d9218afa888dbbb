"""Planned loads on real devices: within budgets smaller than the device, and with less after memory really ran out."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner.budgets import Budget, Budgets, is_gpu
from synthia_desktop.planner.desk import Desk
from synthia_desktop.planner.fit import Setting, Verdict, Wish
from synthia_desktop.planner.loading import SHARES, load_as_planned
from synthia_desktop.planner.report import LoadReport
from synthia_desktop.planner.source import local_source
from synthia_desktop.store.measurements import MeasurementStore
from tests.devices.conftest import OpenEngine
from tests.devices.test_memory_ends import LAYERS, answers
from tests.devices.test_offload import NAMES, RPC, TWO_RPC, Devices, assert_as_planned
from tests.model_files import make_model

pytestmark = pytest.mark.integration

MIB = 1 << 20
ASKED = LoadParams(context_length=131072, threads=1)
"""512 MiB of KV cache."""

MINIMUM = 4096


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """4 KiB of KV cache for each token."""
    folder = tmp_path_factory.mktemp("models")
    path = folder / "long.gguf"
    return make_model(path, layers=LAYERS, embedding=256, heads=4, kv_heads=4, context=131072, name="Long")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Its engine starts with the first question, with the devices that there are then."""
    with ExitStack() as stack:
        store = stack.enter_context(closing(MeasurementStore(tmp_path / "synthia.db")))
        yield stack.enter_context(closing(Desk(tmp_path / "plans.log", store)))


def load(client: EngineClient, desk: Desk, model: Path) -> LoadReport:
    report = load_as_planned(client, desk, local_source(model), model, ASKED, MINIMUM, None)
    assert report is not None
    return report


@pytest.mark.parametrize("devices", [pytest.param(devices, id=name.lower()) for name, devices in NAMES.items()])
def test_a_budget_smaller_than_the_device(open_engine: OpenEngine, desk: Desk, model: Path, devices: Devices) -> None:
    client, source = open_engine(**devices).client, local_source(model)
    whole = desk.planner.use(source, replace(ASKED, gpu_layers=LAYERS + 1))
    gpus = [device for device in whole.devices if is_gpu(device)]
    need, verdicts = sum(device.total for device in gpus), set[Verdict]()
    for share in (1.2, 0.5, 0.25, 0.1, 0.0):
        budgets = Budgets(
            tuple(Budget(gpu.name, int(need * share / len(gpus)), 0) for gpu in gpus), Budget("CPU", 1 << 40)
        )
        found = desk.planner.fit(source, Wish(ASKED, 65536), budgets)
        verdicts.add(found.verdict)
        assert budgets.over(found.use) <= 0
        info = client.load(model, found.params)
        assert info is not None
        assert_as_planned(found.use, info.memory)
        assert answers(client)
        client.unload()  # an RPC server has time for one
    assert verdicts == {Verdict.GPU, Verdict.PARTIAL, Verdict.RAM}


def test_what_fits_is_loaded_at_once(open_engine: OpenEngine, desk: Desk, model: Path) -> None:
    engine = open_engine(**RPC)
    report = load(engine.client, desk, model)
    assert (report.failed, report.sentence) == ((), "")
    assert report.predicted is not None
    assert_as_planned(report.predicted, report.info.memory)
    assert report.info.layers_offloaded == LAYERS + 1


@pytest.mark.parametrize(("room", "failures"), [(0.95, 1), (0.75, 2), (0.2, 3)])
def test_a_real_end_of_memory_is_answered_with_less(
    open_engine: OpenEngine, desk: Desk, model: Path, room: float, failures: int
) -> None:
    """The server tells of all the memory of this computer, and gets less than the plan needs."""
    engine = open_engine(**RPC)
    whole = desk.planner.use(local_source(model), replace(ASKED, gpu_layers=LAYERS + 1))
    engine.servers[0].leave_room(int(whole.devices[0].total * room))
    report = load(engine.client, desk, model)
    assert len(report.failed) == failures <= len(SHARES)
    for attempt in report.failed:
        assert isinstance(attempt.error, OutOfMemoryError)
        assert attempt.error.device == "RPC0"
    settings = {change.setting for change in report.stepped_down}
    assert Setting.CONTEXT in settings
    assert (Setting.GPU_LAYERS in settings) == (report.info.layers_offloaded == 0) == (failures == len(SHARES))
    assert report.sentence.startswith("The memory ran out while loading, so that it was loaded again with ")
    assert report.sentence.count(". ") == 0
    assert report.predicted is not None
    assert_as_planned(report.predicted, report.info.memory)
    assert answers(engine.client)


def test_one_of_two_devices_runs_out(open_engine: OpenEngine, desk: Desk, model: Path) -> None:
    engine = open_engine(**TWO_RPC)
    second = desk.planner.use(local_source(model), replace(ASKED, gpu_layers=LAYERS + 1)).devices[1]
    # Two GPUs have four compute buffers each, so that they work at the same time, but can do with one.
    engine.servers[1].leave_room(second.kv_cache + second.compute // 8)
    report = load(engine.client, desk, model)
    assert 1 <= len(report.failed) <= len(SHARES)
    assert isinstance(report.failed[0].error, OutOfMemoryError)
    assert report.failed[0].error.device == "RPC1"
    assert report.sentence.count(". ") == 0
    assert answers(engine.client)
