"""The generation thread loads as planned, tells what came of it, and can be stopped before it has begun."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.context import ChatContext
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.protocol import Finished
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.planner.report import LoadReport, TooBigError
from synthia_desktop.ui.engine_events import (
    AnswerEvent,
    AnswerFailed,
    AnswerJob,
    ContextMeasured,
    LoadEnded,
    Loading,
    LoadJob,
    Measured,
    MeasureJob,
    ModelReady,
    Preview,
    PreviewJob,
    ThreadEvent,
)
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.shared_desk import SharedDesk

pytestmark = pytest.mark.integration  # each starts an engine

TIMEOUT = 30_000
DEMO = str(demo_model())


@dataclass
class Bench:
    thread: EngineThread
    desk: SharedDesk
    events: list[ThreadEvent] = field(default_factory=list[ThreadEvent])

    def of(self, kind: type[ThreadEvent]) -> list[ThreadEvent]:
        return [event for event in self.events if isinstance(event, kind)]

    def reports(self) -> list[LoadReport]:
        return [event.report for event in self.events if isinstance(event, ModelReady)]


@pytest.fixture
def bench(app_paths: AppPaths) -> Iterator[Bench]:
    desk = SharedDesk(app_paths)
    bench = Bench(EngineThread(app_paths.engine_log, desk), desk)
    bench.thread.happened.connect(bench.events.append)
    bench.thread.start()
    yield bench
    bench.thread.close()
    desk.close()


def answer(number: int, tokens: int = 4) -> AnswerJob:
    return AnswerJob(f"answer {number}", "auto", "", (Turn("Hi"),), SamplingParams(temperature=0.0, max_tokens=tokens))


def test_a_load_tells_its_report(bench: Bench, qtbot: QtBot) -> None:
    bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    qtbot.waitUntil(lambda: bool(bench.reports()), timeout=TIMEOUT)
    (report,) = bench.reports()
    assert (report.asked, report.params.gpu_layers) == (LoadParams(), 0)
    assert report.predicted is not None
    assert bench.events[0] == Loading(DEMO, 0.0)
    bench.thread.submit(LoadJob(DEMO, LoadParams(context_length=100_000_000), 1024))
    qtbot.waitUntil(lambda: bool(bench.of(LoadEnded)), timeout=TIMEOUT)
    (ended,) = bench.of(LoadEnded)
    assert isinstance(ended, LoadEnded)
    assert isinstance(ended.error, TooBigError)


def test_the_first_answer_of_a_load_is_what_it_learns_from(bench: Bench, qtbot: QtBot) -> None:
    bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    for number in range(3):
        bench.thread.submit(answer(number))
    finished: list[Finished] = []
    qtbot.waitUntil(
        lambda: (
            len([e for e in bench.of(AnswerEvent) if isinstance(e, AnswerEvent) and isinstance(e.event, Finished)]) == 3
        ),
        timeout=TIMEOUT,
    )
    finished = [e.event for e in bench.events if isinstance(e, AnswerEvent) and isinstance(e.event, Finished)]
    (measured,) = bench.of(Measured)
    assert isinstance(measured, Measured)
    assert measured.report.answered
    assert measured.report.info.measured == finished[0].measured
    assert len(bench.desk().learned._measurements.recent("residual", "CPU")) == 2


@pytest.mark.parametrize("loads", [1, 3])
def test_loads_that_wait_are_stopped_too(bench: Bench, qtbot: QtBot, loads: int) -> None:
    for _ in range(loads):
        bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    bench.thread.stop()
    qtbot.waitUntil(lambda: len(bench.of(LoadEnded)) == loads, timeout=TIMEOUT)
    assert set(bench.of(LoadEnded)) == {LoadEnded(DEMO, None)}
    assert not bench.reports()
    bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    qtbot.waitUntil(lambda: bool(bench.reports()), timeout=TIMEOUT)


def test_a_lost_engine_is_loaded_again_with_the_numbers_that_worked(bench: Bench, qtbot: QtBot) -> None:
    bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    qtbot.waitUntil(lambda: bool(bench.reports()), timeout=TIMEOUT)
    engine = bench.thread._engine
    assert engine is not None
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not engine.running, timeout=TIMEOUT)
    bench.thread.submit(answer(1))
    qtbot.waitUntil(lambda: len(bench.reports()) == 2, timeout=TIMEOUT)
    assert engine._wanted == (DEMO, bench.reports()[0].params)
    assert bench.reports()[1].params == bench.reports()[0].params
    assert not bench.of(AnswerFailed)


def test_the_planner_rests_when_the_thread_has_nothing_to_do(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("synthia_desktop.ui.engine_thread.REST_S", 0.0)
    bench.thread.submit(LoadJob(DEMO, LoadParams(), 1024))
    qtbot.waitUntil(lambda: bool(bench.reports()), timeout=TIMEOUT)
    planner = bench.desk().planner
    qtbot.waitUntil(lambda: not planner._engine.running, timeout=TIMEOUT)
    bench.thread.submit(LoadJob(DEMO, LoadParams(context_length=512), 1024))
    qtbot.waitUntil(lambda: len(bench.reports()) == 2, timeout=TIMEOUT)


SMALL = LoadParams(threads=1, context_length=512)
FEW = SamplingParams(temperature=0.0, max_tokens=64)
LONG_CHAT = (*(Turn(f"Hello {number}", "Hello. I am the demo model.") for number in range(60)), Turn("And now?"))


def measured(bench: Bench, qtbot: QtBot, turns: tuple[Turn, ...], policy: ContextPolicy) -> ContextMeasured:
    bench.thread.submit(MeasureJob(7, "auto", "", turns, FEW, 0.0, ChatContext("chat", policy)))
    qtbot.waitUntil(lambda: bool(bench.of(ContextMeasured)), timeout=TIMEOUT)
    (event,) = bench.of(ContextMeasured)
    assert isinstance(event, ContextMeasured)
    assert event.ticket == 7
    bench.events.clear()
    return event


def test_a_chat_is_counted_by_its_policy(bench: Bench, qtbot: QtBot) -> None:
    assert measured(bench, qtbot, LONG_CHAT, "roll") == ContextMeasured(7, None)  # no model, nobody to count
    bench.thread.submit(LoadJob(DEMO, SMALL, 256))
    qtbot.waitUntil(lambda: bool(bench.reports()), timeout=TIMEOUT)
    use = measured(bench, qtbot, LONG_CHAT, "roll").use
    assert use is not None
    assert use.start > 30
    assert use.used <= 512 - use.reserved == 512 - 64
    refused = measured(bench, qtbot, LONG_CHAT, "stop")
    assert isinstance(refused.error, ContextFullError)
    assert not refused.error.single
    refused = measured(bench, qtbot, (Turn("the model " * 600),), "roll")
    assert isinstance(refused.error, ContextFullError)
    assert refused.error.single


def test_a_preview_shows_what_of_the_chat_the_model_will_see(bench: Bench, qtbot: QtBot) -> None:
    bench.thread.submit(LoadJob(DEMO, SMALL, 256))
    bench.thread.submit(PreviewJob("auto", "Be brief.", LONG_CHAT, FEW, context=ChatContext("chat")))
    qtbot.waitUntil(lambda: bool(bench.of(Preview)), timeout=TIMEOUT)
    (preview,) = bench.of(Preview)
    assert isinstance(preview, Preview)
    assert preview.text.startswith("SYSTEM: Be brief.\nUSER: Hello 4")
    assert preview.text.endswith("USER: And now?\nASSISTANT:")
