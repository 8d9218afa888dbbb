"""The generation thread's loads: planned, tried, stopped, learned from, and told also where the client begins them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.ui.engine_events import LoadEnded, Loading, LoadJob, Measured, ModelReady, ThreadEvent

if TYPE_CHECKING:
    from synthia_desktop.engine.client import EngineClient
    from synthia_desktop.engine.protocol import Finished, LoadProgress
    from synthia_desktop.planner.desk import Desk
    from synthia_desktop.planner.loading import LoadStop
    from synthia_desktop.planner.report import LoadReport


class EngineLoads:
    """All calls come from the generation thread, but stop(). The planner is imported with the first load."""

    def __init__(self, open_desk: Callable[[], Desk], tell: Callable[[ThreadEvent], None]) -> None:
        """open_desk: called with each load; gives the one desk, which somebody else closes."""
        self._open_desk, self._tell = open_desk, tell
        self._desk: Desk | None = None
        self._report: LoadReport | None = None
        self._running: LoadStop | None = None
        self._reloading = ""

    @property
    def planned(self) -> bool:
        """Whether the planner's process may be there."""
        return self._desk is not None

    @property
    def params(self) -> LoadParams:
        """What the loaded model was loaded with."""
        return self._report.params if self._report is not None else LoadParams()

    def rest(self, unused_s: float) -> None:
        """Let the planner's process end, unless somebody has asked it within so many seconds."""
        if self._desk is not None:
            self._desk.planner.rest(unused_s)

    def stop(self) -> bool:
        """End the load that is running; whether there is one."""
        running = self._running
        if running is not None:
            running.stop()
        return running is not None

    def load(self, client: EngineClient, job: LoadJob, stopped: Callable[[], bool]) -> None:
        """stopped: whether the person has ended it before its turn came, asked once stop() reaches it."""
        from synthia_desktop.planner.loading import LoadStop, load_as_planned
        from synthia_desktop.planner.source import readable_source

        self._report = None
        self._desk = self._open_desk()
        self._running = stop = LoadStop(client, self._desk)
        if stopped():
            stop.stop()
        source, forward = readable_source(Path(job.path)), self._forward_loading(job.path)
        try:
            self._report = load_as_planned(
                client,
                self._desk,
                source,
                job.path,
                job.params,
                job.minimum_context,
                forward,
                anyway=job.anyway,
                stop=stop,
            )
        except SynthiaError as error:
            self._tell(LoadEnded(job.path, error))
        else:
            self._tell(ModelReady(self._report.info, self._report) if self._report else LoadEnded(job.path, None))
        finally:
            self._running = None
        self._reloading = ""

    def settle_reload(self, info: ModelInfo | None, error: SynthiaError | None = None) -> None:
        """Tell how a load ended that the client began by itself, after it had lost the engine."""
        if not self._reloading:
            return
        if info and error is None and self._report is not None:
            self._report = replace(self._report, info=info)
            self._tell(ModelReady(info, self._report))
        else:
            self._tell(LoadEnded(self._reloading, error))
        self._reloading = ""

    def learn(self, answer: Finished) -> None:
        """Compare what was forecast of the loaded model with what this answer took."""
        from synthia_desktop.planner.loading import learn_from_answer

        before, desk = self._report, self._desk
        if before is not None and desk is not None:
            self._report = learn_from_answer(desk, before, answer)
            if self._report is not before:
                self._tell(Measured(self._report))

    def _forward_loading(self, path: str) -> Callable[[LoadProgress], None]:
        def forward(progress: LoadProgress) -> None:
            self._reloading = path
            self._tell(Loading(path, progress.fraction))

        return forward
