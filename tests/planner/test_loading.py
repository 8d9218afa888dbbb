"""A load keeps to its plan, asks for less where memory runs out all the same, and says what it did."""

from __future__ import annotations

import os
import pickle
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.errors import EngineLostError, ModelFileError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.loading import KvType, LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceMeasure
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, LoadProgress
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.loading import SHARES, LoadStop, learn_from_answer, load_as_planned
from synthia_desktop.planner.report import LoadFailedError, LoadReport, TooBigError
from synthia_desktop.planner.source import local_source
from synthia_desktop.store.measurements import MeasurementStore
from tests.model_files import make_model

pytestmark = pytest.mark.integration  # each starts an engine and a planner of its own

MIB = 1 << 20
ENDLESS = LoadParams(threads=1, context_length=100_000_000)
"""Of the deep model it is a KV cache of 400 GB."""


class SmallDesk(Desk):
    """Believes that the main memory has so many bytes free; None = what it has."""

    free: int | None = None

    def machine(self) -> Machine:
        found = super().machine()
        if self.free is None:
            return found
        host = replace(found.budgets.host, free=self.free, margin=0)
        return replace(found, budgets=Budgets(found.budgets.gpus, host))


class DyingEngine(EngineClient):
    """Its process is killed in so many loads, as the system does where memory is short."""

    deaths = 0

    def load(
        self, path: Path | str, params: LoadParams, on_event: Callable[[LoadProgress], None] | None = None
    ) -> ModelInfo | None:
        if not self.deaths:
            return super().load(path, params, on_event)
        self.deaths -= 1
        self.describe()
        pid = self.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        killer = threading.Timer(0.1, os.kill, (pid, signal.SIGKILL))
        killer.start()
        try:
            return super().load(path, params, on_event)
        finally:
            killer.join()


@dataclass
class Bench:
    """What a load needs, and the model."""

    engine: DyingEngine
    desk: SmallDesk
    model: Path

    def load(self, asked: LoadParams, minimum: int = 1024, *, anyway: bool = False) -> LoadReport:
        report = load_as_planned(
            self.engine, self.desk, local_source(self.model), self.model, asked, minimum, None, anyway=anyway
        )
        assert report is not None
        return report

    def unplannable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on the planner can make no plan."""

        def refuse(*_arguments: object) -> None:
            raise EngineLostError("The engine stopped working", "It does not plan.")

        monkeypatch.setattr(self.desk.planner, "use", refuse)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its KV cache takes 4 KiB of each token."""
    folder = tmp_path_factory.mktemp("models")
    return make_model(folder / "deep.gguf", layers=16, heads=2, kv_heads=2, context=8192, name="Deep")


@pytest.fixture
def bench(tmp_path: Path, model: Path) -> Iterator[Bench]:
    with (
        closing(MeasurementStore(tmp_path / "synthia.db")) as store,
        closing(SmallDesk(tmp_path / "plans.log", store)) as desk,
        closing(DyingEngine(tmp_path / "engine.log")) as engine,
    ):
        yield Bench(engine, desk, model)


def test_a_model_that_fits_is_loaded_as_asked_and_as_planned(bench: Bench) -> None:
    report = bench.load(LoadParams(threads=1))
    assert report.params == LoadParams(gpu_layers=0, context_length=4096, threads=1)
    assert (report.changed, report.failed, report.stepped_down, report.sentence) == ((), (), (), "")
    assert report.predicted == report.info.memory
    assert report.info.context_length == 4096
    assert bench.engine.info == report.info


def test_an_automatic_context_gives_way(bench: Bench) -> None:
    need = bench.load(LoadParams(threads=1, context_length=2048)).predicted
    assert need is not None
    bench.desk.free = need.devices[-1].total
    report = bench.load(LoadParams(threads=1))
    assert report.changed == (Change(Setting.CONTEXT, 4096, 2048),)
    assert report.info.context_length == 2048
    assert report.sentence == "To fit, it is loaded with a context of 2,048 tokens instead of 4,096."


def test_what_is_too_big_is_refused_with_numbers_before_anything_is_loaded(bench: Bench) -> None:
    bench.desk.free = 300 * MIB
    with pytest.raises(TooBigError, match=r"Deep needs (about )?\d+\.\d GB of RAM, and 300\.0 MB is free") as caught:
        bench.load(ENDLESS)
    assert "load it anyway" in caught.value.hint
    assert caught.value.fit is not None
    assert caught.value.fit.missing > 0
    assert not bench.engine.running
    assert bench.engine.info is None


def test_load_anyway_tries_and_steps_down(bench: Bench) -> None:
    bench.desk.free = 300 * MIB
    report = bench.load(ENDLESS, anyway=True)
    (failed,) = report.failed
    assert failed.params.context_length == 100_000_000
    assert isinstance(failed.error, OutOfMemoryError)
    assert 1024 <= report.info.context_length < 100_000
    assert report.stepped_down[0] == Change(Setting.CONTEXT, 100_000_000, report.params.context_length)
    assert report.predicted is not None
    assert report.predicted.devices[-1].total <= 300 * MIB
    assert report.sentence.startswith(
        f"The memory ran out while loading, so that it was loaded again with a context of "
        f"{report.params.context_length:,} tokens instead of 100,000,000"
    )


def test_a_margin_that_cannot_be_kept_is_no_reason_to_refuse(bench: Bench) -> None:
    """A small model runs on a computer that has less free than should stay so."""
    need = bench.load(LoadParams(threads=1, context_length=1024)).predicted
    assert need is not None

    class Tight(SmallDesk):
        def machine(self) -> Machine:
            found = super().machine()
            host = replace(found.budgets.host, free=need.devices[-1].total, margin=1 << 30)
            return replace(found, budgets=Budgets((), host))

    bench.desk.__class__ = Tight
    assert bench.load(LoadParams(threads=1, context_length=1024)).info.context_length == 1024


@pytest.mark.parametrize("deaths", [1, 2])
def test_an_engine_that_is_killed_while_it_loads_is_asked_for_less(bench: Bench, deaths: int) -> None:
    bench.engine.deaths = deaths
    report = bench.load(LoadParams(threads=1, context_length=8192))
    assert len(report.failed) == deaths
    assert all("run out of memory" in attempt.error.message for attempt in report.failed)
    assert report.stepped_down[0].setting is Setting.CONTEXT
    contexts = [attempt.params.context_length for attempt in report.failed] + [report.params.context_length]
    assert contexts == sorted(set(contexts), reverse=True)
    assert report.info.context_length >= 1024


def test_at_most_three_steps(bench: Bench) -> None:
    bench.engine.deaths = 99
    with pytest.raises(LoadFailedError, match="Deep could not be loaded") as caught:
        bench.load(LoadParams(threads=1, context_length=8192))
    tried = [attempt.params for attempt in caught.value.attempts]
    assert len(tried) == len(set(tried)) == 1 + len(SHARES)
    assert tried[-1].context_length == 1024
    assert bench.engine.deaths == 99 - len(tried)
    bench.engine.deaths = 0
    assert bench.load(LoadParams(threads=1)).sentence == ""


def test_where_nothing_smaller_is_left_the_error_is_the_load_s_own(bench: Bench) -> None:
    bench.engine.deaths = 99
    with pytest.raises(EngineLostError, match="run out of memory"):
        bench.load(LoadParams(threads=1, context_length=256, kv_type=KvType.F32), minimum=256)


def test_a_plan_that_cannot_be_made_prevents_no_load(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.unplannable(monkeypatch)
    report = bench.load(LoadParams(threads=1))
    assert (report.predicted, report.changed, report.sentence) == (None, (), "")
    assert report.params == LoadParams(gpu_layers=0, context_length=4096, threads=1)


def test_without_a_plan_it_steps_down_too(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.unplannable(monkeypatch)
    report = bench.load(ENDLESS)
    assert report.info.context_length == 1024
    assert len(report.failed) == 1
    bench.engine.deaths = 2
    report = bench.load(LoadParams(threads=1, gpu_layers=3))
    assert [(change.setting, change.chosen) for change in report.stepped_down] == [
        (Setting.CONTEXT, 1024),
        (Setting.KV_TYPE, "q8_0"),
    ]


def test_a_damaged_file_is_tried_once(bench: Bench, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(bench.model.read_bytes()[:5000])
    with pytest.raises(ModelFileError):
        load_as_planned(bench.engine, bench.desk, None, broken, LoadParams(), 2048, None)
    assert bench.load(LoadParams(threads=1)).info.name == "Deep"


def test_a_file_whose_header_was_not_read_is_loaded_as_asked(bench: Bench) -> None:
    report = load_as_planned(bench.engine, bench.desk, None, bench.model, LoadParams(threads=1), 2048, None)
    assert report is not None
    assert (report.predicted, report.params) == (None, LoadParams(gpu_layers=0, threads=1))


def test_every_answer_teaches_its_speed_and_the_first_what_was_needed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    taught: list[AnswerStats] = []
    monkeypatch.setattr(bench.desk.speeds, "learn", lambda *told: taught.append(told[-1]))
    report = bench.load(LoadParams(threads=1))
    stats = AnswerStats(1, 1, 30, 0.1, 10.0, 10.0, 3.0, 1, "length")
    measured = (DeviceMeasure("CPU", 200 * MIB),)
    first = learn_from_answer(bench.desk, report, Finished(1, stats, 31, measured))
    assert (first.answered, first.info.measured) == (True, measured)
    more = Finished(2, stats, 62, (DeviceMeasure("CPU", 300 * MIB),))
    assert learn_from_answer(bench.desk, first, more) is first
    assert learn_from_answer(bench.desk, report, Finished(3, stats, 93)) is report
    assert taught == [stats] * 3


def test_a_plan_that_was_an_estimate_teaches_nothing_of_memory(bench: Bench) -> None:
    report = bench.load(LoadParams(threads=1))
    assert report.predicted is not None
    rough = replace(report, predicted=replace(report.predicted, approximate=True))
    before = bench.desk.learned._measurements.recent("residual", "CPU")
    answer = Finished(1, AnswerStats(1, 1, 1, 0.1, 1.0, 1.0, 1.0, 1, "stop"), 2, (DeviceMeasure("CPU", 200 * MIB),))
    assert learn_from_answer(bench.desk, rough, answer).answered
    assert bench.desk.learned._measurements.recent("residual", "CPU") == before


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.3, 0.6])
def test_a_stop_ends_it_wherever_it_is(bench: Bench, delay: float) -> None:
    bench.engine.deaths = 1  # the load hangs for a moment
    stop = LoadStop(bench.engine, bench.desk)
    stopped_at: list[float] = []

    def end() -> None:
        stopped_at.append(time.monotonic())
        stop.stop()

    timer = threading.Timer(delay, end)
    timer.start()
    source = local_source(bench.model)
    try:
        report = load_as_planned(bench.engine, bench.desk, source, bench.model, LoadParams(), 2048, None, stop=stop)
    finally:
        timer.join()
    if report is None:
        assert time.monotonic() - stopped_at[0] < 10, "it is over soon, and not when the load would be"
        assert bench.engine.info is None
    bench.engine.deaths = 0
    assert bench.load(LoadParams(threads=1)).info.name == "Deep"


def test_progress_is_told_and_errors_can_be_sent_between_processes(bench: Bench) -> None:
    told: list[LoadProgress] = []
    load_as_planned(bench.engine, bench.desk, None, bench.model, LoadParams(threads=1), 2048, told.append)
    assert told[-1].fraction == 1.0
    error: SynthiaError = OutOfMemoryError("t", "m", device="CUDA0", asked=5)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - made here
    assert (copy.title, copy.device, copy.asked) == ("t", "CUDA0", 5)
