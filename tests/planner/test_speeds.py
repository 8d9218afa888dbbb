"""Forecasts from what was measured and what was learnt: the sums, the order of what counts, and bad memory."""

import json
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.errors import OutOfMemoryError, StorageError
from synthia_desktop.core.gguf import GgufHeader, RawHeader, TensorInfo
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.engine.protocol import BenchResult
from synthia_desktop.planner import figures
from synthia_desktop.planner.figures import Figures
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.planner.speeds import DeviceSpeed, Speeds
from synthia_desktop.store.measurements import MeasurementStore

GB = 10**9
GIB = 1 << 30
HOST, CARD = "CPU Some CPU 8", "CUDA RTX"
CPU_FIGURES = Figures({"Q4_K": 10e9, "Q8_0": 12e9}, {"Q4_K": 200e9, "Q8_0": 100e9})
GPU_FIGURES = Figures({"Q4_K": 400e9}, {"Q4_K": 40e12})
BLOCKS = 8


class Store:
    """A store in memory that keeps everything, and counts how often it is read."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], list[dict[str, Any]]] = {}
        self.reads = 0

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None:
        self.rows.setdefault((kind, subject), []).insert(0, json.loads(json.dumps(value)))

    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]:
        self.reads += 1
        return self.rows.get((kind, subject), [])


def model(name: str = "m.gguf", kind: str = "Q4_K", size: int = GB // 2) -> ModelSource:
    """Of eight blocks of so many bytes each, and an output layer of as many."""
    names = [*(f"blk.{number}.attn_q.weight" for number in range(BLOCKS)), "output.weight"]
    tensors = tuple(TensorInfo(name, (size, 2), kind, 0, size) for name in names)
    header = GgufHeader(3, {"general.architecture": "x"}, tensors, 0, 0, 0, name)
    return ModelSource(f"{name} {kind} {size}", name, size, ((header, RawHeader({}, b"")),))


def use(layers: int = 0, kv: int = 0, size: int = GB // 2) -> MemoryUse:
    """So many layers of nine on the GPU, and so many bytes of KV cache in all, for 1,000 tokens."""
    total = BLOCKS + 1
    blocks = max(layers - 1, 0)
    gpu = DeviceUse("CUDA0", "gpu", layers * size, kv * blocks // BLOCKS, GB)
    host = DeviceUse("CPU", "cpu", (total - layers) * size + size // 9, kv - gpu.kv_cache, GB)
    return MemoryUse((gpu, host), layers, total, 1000, approximate=False)


CARD_FOUND = Gpu("CUDA0", "RTX", "NVIDIA", "CUDA", 8 * GIB, 8 * GIB, unified=False)
MACHINE = Hardware(Ram(16 * GIB, 8 * GIB, 0, 0), Processor("Some CPU", "x86_64", 8, 16, 0, ()), (CARD_FOUND,), ())
ANSWER = AnswerStats(100, 100, 100, 1.0, 50.0, 2.0, 60.0, 1, "stop")


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def speeds(store: Store) -> Speeds:
    return Speeds(store)


@pytest.fixture
def measured(store: Store) -> Speeds:
    """A machine whose devices were measured."""
    store.add("speed", HOST, figures.to_json(CPU_FIGURES))
    store.add("speed", CARD, figures.to_json(GPU_FIGURES))
    return Speeds(store)


def forecast(speeds: Speeds, plan: MemoryUse, source: ModelSource | None = None, context: int = 0) -> SpeedForecast:
    found = speeds.forecast(source or model(), plan, MACHINE, context)
    assert found is not None
    return found


def test_what_was_never_measured_is_not_forecast(speeds: Speeds, store: Store) -> None:
    assert speeds.forecast(model(), use(0), MACHINE) is None
    store.add("speed", HOST, figures.to_json(CPU_FIGURES))
    known = Speeds(store)
    assert known.forecast(model(), use(0), MACHINE) is not None
    assert known.forecast(model(), use(3), MACHINE) is None
    other = replace(MACHINE, processor=replace(MACHINE.processor, name="Another CPU"))
    assert known.forecast(model(), use(0), other) is None


@pytest.mark.parametrize("layers", range(BLOCKS + 2))
def test_the_devices_take_turns(measured: Speeds, layers: int) -> None:
    found = forecast(measured, use(layers))
    assert 1 / found.generation.likely == pytest.approx(0.5 * layers / 400 + 0.5 * (9 - layers) / 10)
    assert found.generation.low < found.generation.likely < found.generation.high
    on_gpu, on_host = max(layers - 1, 0), BLOCKS - max(layers - 1, 0)
    assert found.prompt is not None
    assert 1 / found.prompt.likely == pytest.approx(2 * on_gpu * GB / 40e12 + 2 * on_host * GB / 200e9)


@pytest.mark.parametrize(("context", "read"), [(0, 0.0), (500, 0.5), (1000, 1.0)])
def test_the_kv_cache_is_read_as_far_as_it_is_full(measured: Speeds, context: int, read: float) -> None:
    found = forecast(measured, use(0, kv=GB), context=context)
    assert 1 / found.generation.likely == pytest.approx(0.45 + read / 12)


def test_a_type_that_was_not_measured_has_a_wider_range(measured: Speeds) -> None:
    known, guessed = (forecast(measured, use(0), model(kind=kind)).generation for kind in ("Q4_K", "IQ2_XS"))
    assert _width(guessed) > _width(known)


def _width(found: Forecast) -> float:
    return found.high / found.low


sizes = st.integers(1, GB)


@given(sizes, sizes, st.integers(0, BLOCKS), st.integers(0, 1000))
def test_more_is_never_faster_and_a_faster_device_never_slower(size: int, more: int, layers: int, context: int) -> None:
    store = Store()
    store.add("speed", HOST, figures.to_json(CPU_FIGURES))
    store.add("speed", CARD, figures.to_json(GPU_FIGURES))
    speeds = Speeds(store)

    def likely(weights: int, offloaded: int, filled: int) -> float:
        plan = use(offloaded, kv=GB // 10, size=weights)
        return forecast(speeds, plan, model(size=weights), filled).generation.likely

    now = likely(size, layers, context)
    slack = 1 + 1e-6
    assert likely(size + more, layers, context) <= now * slack
    assert likely(size, layers + 1, context) * slack >= now
    assert likely(size, layers, context + 1) <= now * slack


def test_an_answer_teaches(measured: Speeds) -> None:
    before = forecast(measured, use(0), context=150).generation
    measured.learn(model(), use(0), MACHINE, ANSWER)
    after = forecast(measured, use(0), context=150)
    assert before.likely == pytest.approx(1 / 0.45)
    assert after.generation.likely == pytest.approx(2.0)
    assert _width(after.generation) < _width(before)
    assert after.prompt is not None
    assert after.prompt.likely == pytest.approx(50.0)
    assert [device.runs for device in measured.of_devices(MACHINE)] == [2, 0]


def test_without_a_measurement_answers_teach_too(speeds: Speeds) -> None:
    speeds.learn(model(), use(0), MACHINE, ANSWER)
    assert forecast(speeds, use(0)).generation.likely == pytest.approx(2.0)
    half = forecast(speeds, use(0, size=GB // 4), model("other", size=GB // 4)).generation
    assert half.likely == pytest.approx(4.0)
    assert not speeds.measured(MACHINE)


def test_a_benchmark_teaches(measured: Speeds) -> None:
    measured.learn_bench(model(), use(0), MACHINE, BenchResult(1, 128, 64, 60.0, 1.0, 1.8, 0.1))
    found = forecast(measured, use(0))
    assert found.generation.likely == pytest.approx(1.8)
    assert found.prompt is not None
    assert found.prompt.likely == pytest.approx(60.0)


@pytest.mark.parametrize(
    "changes",
    [
        {"generated_tokens": 5, "evaluated_tokens": 20},
        {"finish_reason": "cancelled"},
        {"tokens_per_second": 0.0, "prompt_tokens_per_second": 0.0},
        {"tokens_per_second": 1e30, "prompt_tokens_per_second": 1e30},
        {"tokens_per_second": float("nan"), "prompt_tokens_per_second": float("nan")},
        {"tokens_per_second": 1e-4, "prompt_tokens_per_second": 1e-3},
    ],
)
def test_answers_that_mean_nothing_teach_nothing(measured: Speeds, changes: dict[str, Any]) -> None:
    before = forecast(measured, use(0))
    measured.learn(model(), use(0), MACHINE, replace(ANSWER, **changes))
    assert forecast(measured, use(0)) == before


def test_a_tiny_model_teaches_nothing(measured: Speeds) -> None:
    before = forecast(measured, use(0))
    measured.learn(model(size=100_000), use(0, size=100_000), MACHINE, ANSWER)
    assert forecast(measured, use(0)) == before


def test_with_several_devices_the_slow_one_is_learnt_of(measured: Speeds) -> None:
    """Four layers on the GPU take 5 ms of a token's 0.4 s, five in RAM the rest."""
    measured.learn(model(), use(4), MACHINE, replace(ANSWER, tokens_per_second=2.5))
    assert [device.runs for device in measured.of_devices(MACHINE)] == [2, 0]
    assert forecast(measured, use(4)).generation.likely == pytest.approx(2.5)
    assert 1 / forecast(measured, use(9)).generation.likely == pytest.approx(4.5 / 400)


def test_a_device_that_nobody_measured_is_learnt_of_by_what_the_others_leave(store: Store) -> None:
    store.add("speed", HOST, figures.to_json(CPU_FIGURES))
    speeds = Speeds(store)
    speeds.learn(model(), use(8), MACHINE, replace(ANSWER, tokens_per_second=5.0))  # the host's part is 0.05 of 0.2 s
    assert forecast(speeds, use(8)).generation.likely == pytest.approx(5.0)
    assert 1 / forecast(speeds, use(9)).generation.likely == pytest.approx(0.15 * 9 / 8)


def test_two_unknown_devices_cannot_be_told_apart(speeds: Speeds) -> None:
    speeds.learn(model(), use(5), MACHINE, ANSWER)
    assert speeds.forecast(model(), use(5), MACHINE) is None


def test_what_is_known_is_told(measured: Speeds, speeds: Speeds) -> None:
    assert measured.of_devices(MACHINE) == (DeviceSpeed("CPU", CPU_FIGURES, 0), DeviceSpeed("CUDA0", GPU_FIGURES, 0))
    assert measured.measured(MACHINE)


@pytest.mark.parametrize("value", [0, -1, float("nan"), 1e30, None, "fast", [], {}])
def test_absurd_rows_are_passed_over(measured: Speeds, store: Store, value: Any) -> None:
    before = forecast(measured, use(4))
    for kind in ("speed", "run"):
        for row in ({}, {"bandwidth": {"Q4_K": value}}, {"work": value}, {"model": value, "kind": value}):
            store.rows.setdefault((kind, HOST), []).insert(0, row)
    assert forecast(Speeds(store), use(4)) == before


class BrokenStore(Store):
    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None:
        raise StorageError("Full", f"There is no room for {kind} of {subject}: {value}.", "")

    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]:
        raise StorageError("Broken", f"{kind} of {subject} cannot be read.", "")


def test_a_broken_store_breaks_nothing() -> None:
    speeds = Speeds(BrokenStore())
    speeds.learn(model(), use(0), MACHINE, ANSWER)
    assert speeds.forecast(model(), use(0), MACHINE) is None
    assert [device.figures for device in speeds.of_devices(MACHINE)] == [None, None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "synthia.db"


@pytest.fixture
def kept(file: Path) -> Iterator[MeasurementStore]:
    with closing(MeasurementStore(file)) as store:
        yield store


def test_what_was_learnt_is_there_again(kept: MeasurementStore, file: Path) -> None:
    kept.add("speed", HOST, figures.to_json(CPU_FIGURES))
    speeds = Speeds(kept)
    speeds.learn(model(), use(0), MACHINE, ANSWER)
    before = forecast(speeds, use(0))
    with closing(MeasurementStore(file)) as again:
        assert forecast(Speeds(again), use(0)) == before
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE measurements SET value = '{\"bandwidth\": {\"Q4_K\": NaN' WHERE kind = 'speed'")
    with closing(MeasurementStore(file)) as again:
        assert forecast(Speeds(again), use(0)).generation.likely == pytest.approx(2.0)


def test_a_machine_without_room_is_told_so(speeds: Speeds, tmp_path: Path) -> None:
    poor = replace(MACHINE, ram=replace(MACHINE.ram, available=100 << 20))
    with pytest.raises(OutOfMemoryError):
        speeds.measure(tmp_path / "engine.log", poor, lambda _part: None, lambda: False)


def test_a_forecast_is_ready_while_a_slider_moves(measured: Speeds, store: Store) -> None:
    """At most a millisecond once the model is known, and nothing is read from the store any more."""
    for _ in range(64):
        measured.learn(model(), use(0), MACHINE, ANSWER)
    source = model()
    forecast(measured, use(4), source)
    reads, started = store.reads, time.process_time()
    for context in range(200):
        forecast(measured, use(4), source, context)
    assert (time.process_time() - started) / 200 < 0.001
    assert store.reads == reads
