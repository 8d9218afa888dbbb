"""Settings fitted to budgets by llama.cpp's own plans are loaded as planned, on a second device with its own memory."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.native import RPC_VARIABLE
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Plan, Verdict, Wish, fit
from tests.model_files import make_model
from tests.rpc_device import rpc_server

pytestmark = pytest.mark.integration

LAYERS = 12
ASKED = LoadParams(context_length=4096, threads=1)
LEAST = replace(ASKED, context_length=1024, kv_type=KvType.Q8_0)
WISH = Wish(ASKED, minimum_context=1024)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "model.gguf", layers=LAYERS, heads=2, kv_heads=2, context=8192, quant="Q8_0")


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineClient]:
    with (
        rpc_server(tmp_path / "rpc1.log") as first,
        rpc_server(tmp_path / "rpc2.log") as second,
        closing(EngineClient(tmp_path / "engine.log")) as client,
    ):
        monkeypatch.setenv(RPC_VARIABLE, f"{first},{second}")
        yield client


def budgets(plan: Plan, sizes: tuple[int, ...]) -> Budgets:
    """Exactly these bytes for the GPUs that take part, and more than enough for the host."""
    names = [device.name for device in plan(ASKED).devices[:-1]]
    gpus = tuple(Budget(name, size, 0) for name, size in zip(names, sizes, strict=True))
    return Budgets(gpus, Budget("CPU", 1 << 40))


@pytest.mark.parametrize("shares", [(1.0, 0.0), (0.5, 0.5), (0.25, 0.75)])
def test_every_budget_gets_the_most_layers_and_loads_as_planned(
    client: EngineClient, model: Path, tmp_path: Path, shares: tuple[float, ...]
) -> None:
    plan = partial(client.dry_run, write_plan(read_sources(model), tmp_path / "plans"))
    whole = plan(replace(ASKED, gpu_layers=LAYERS + 1, tensor_split=shares))
    need = sum(device.total for device in whole.devices[:-1])
    verdicts: set[Verdict] = set()
    for tenth in range(13):
        room = budgets(plan, tuple(int(need * tenth / 10 * share) for share in shares))
        found = fit(plan, WISH, room)
        least = replace(LEAST, tensor_split=found.params.tensor_split)
        uses = (plan(replace(least, gpu_layers=layers)) for layers in range(LAYERS + 2))
        most = max(use.layers_offloaded for use in uses if room.over(use) <= 0)
        assert most - found.use.layers_offloaded <= (0 if shares[0] == 1 else 1)
        verdicts.add(found.verdict)
        if tenth % 4 == 0:
            info = client.load(model, found.params)
            assert info is not None
            assert info.memory is not None
            for planned, actual in zip(found.use.devices, info.memory.devices, strict=True):
                assert (planned.name, planned.weights, planned.kv_cache) == (
                    actual.name,
                    actual.weights,
                    actual.kv_cache,
                )
                assert actual.compute <= planned.compute
    assert verdicts == {Verdict.GPU, Verdict.PARTIAL, Verdict.RAM}
