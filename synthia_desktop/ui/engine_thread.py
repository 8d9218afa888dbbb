"""The generation thread: it drives the engine client and hops every event to the main thread by one signal."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from synthia_desktop.core.answer_settings import AnswerSettings
from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.core.loading import ModelInfo
from synthia_desktop.core.prompt import Prompt, PromptModel, Segment, resolve_format
from synthia_desktop.core.reasoning import marks_of, opened_by
from synthia_desktop.core.variables import expand, values_here
from synthia_desktop.ui.engine_events import (
    AnswerEvent,
    AnswerFailed,
    AnswerJob,
    AnswerStopped,
    ContextMeasured,
    Counted,
    CountJob,
    Described,
    DescribeJob,
    Job,
    KeepStateJob,
    LoadEnded,
    Loading,
    LoadJob,
    MeasureJob,
    Preview,
    PreviewJob,
    Unloaded,
    UnloadJob,
)
from synthia_desktop.ui.engine_loads import EngineLoads
from synthia_desktop.ui.said import shown_error

if TYPE_CHECKING:
    from synthia_desktop.core.saved_states import StateFolder
    from synthia_desktop.engine.client import EngineClient
    from synthia_desktop.engine.protocol import Finished
    from synthia_desktop.planner.desk import Desk

logger = logging.getLogger(__name__)


KEEP_S = 5.0
"""The end of the program waits so long at most for the open chat's KV cache to be on the disk."""

REST_S = 60.0
"""After so many seconds without a job the planner's process may end, unless somebody else has asked it meanwhile."""


class EngineThread(QThread):
    """Runs jobs one after another. stop() ends the one that is running, or an answer that waits; others are kept.

    The engine's client is imported with the first job: the window opens without it.
    """

    happened = Signal(object)

    def __init__(
        self,
        log_file: Path,
        open_desk: Callable[[], Desk],
        parent: QObject | None = None,
        states: Callable[[], StateFolder | None] = lambda: None,
    ) -> None:
        """open_desk: called on this thread with each load; gives the one desk, which somebody else closes.

        states: where the KV caches of chats that are left are kept now, None = nowhere.
        """
        super().__init__(parent)
        self._states = states
        self._log_file = log_file
        self._loads = EngineLoads(open_desk, self.happened.emit)
        self._stops = self._stops_before = 0
        self._engine: EngineClient | None = None
        self._jobs: queue.SimpleQueue[tuple[Job, int] | None] = queue.SimpleQueue()
        self._stopped: set[str] = set()
        self._handlers: dict[type[Job], Callable[..., None]] = {
            LoadJob: self._load,
            UnloadJob: self._unload,
            DescribeJob: self._describe,
            AnswerJob: self._answer,
            MeasureJob: self._measure,
            CountJob: self._count,
            KeepStateJob: lambda job: self._keep_state(job.chat_id, wait=False),
            PreviewJob: self._preview,
        }

    @property
    def _client(self) -> EngineClient:
        if self._engine is None:
            raise RuntimeError("submit() makes the client before any job can ask for it")
        return self._engine

    def submit(self, job: Job) -> None:
        if self._engine is None:
            from synthia_desktop.engine.client import EngineClient

            self._engine = EngineClient(self._log_file)
        self._jobs.put((job, self._stops))

    def stop(self, message_id: str = "") -> None:
        """End the running job within 200 ms, and that answer also when its turn has not come yet.

        Without an answer: also the loads whose turn has not come yet.
        """
        if message_id:
            self._stopped.add(message_id)
        else:
            self._stops += 1
        if not self._loads.stop() and self._engine is not None:
            self._engine.stop()

    def close(self) -> None:
        """End the running job, the engine process and the thread. What was read of the open chat is kept before."""
        self._jobs.put(None)
        self.stop()
        self.wait()
        if self._engine is not None:
            patience = threading.Timer(KEEP_S, self._engine.stop)
            patience.start()
            self._keep_state(wait=True)
            patience.cancel()
            patience.join()
            self._engine.close()

    def run(self) -> None:
        while (next_one := self._next_job()) is not None:
            job, self._stops_before = next_one
            try:
                self._handlers[type(job)](job)
            except Exception as error:
                # The thread has to outlive any mistake: whoever waits for this job is told, and the next one runs.
                logger.exception("A job of the generation thread failed")
                self._fail(job, error)

    def _next_job(self) -> tuple[Job, int] | None:
        if self._loads.planned:
            try:
                return self._jobs.get(timeout=REST_S)
            except queue.Empty:
                self._loads.rest(REST_S)
        return self._jobs.get()

    def _fail(self, job: Job, cause: Exception) -> None:
        error = SynthiaError(
            "Something unexpected happened",
            "The conversation is kept.",
            "Try again; if it happens again, the details below help to mend it.",
            f"{type(cause).__name__}: {cause}",
        )
        if isinstance(job, LoadJob):
            self.happened.emit(LoadEnded(job.path, error))
        elif isinstance(job, AnswerJob):
            self.happened.emit(AnswerFailed(job.message_id, error))
        elif isinstance(job, MeasureJob):
            self.happened.emit(ContextMeasured(job.ticket, None))
        elif isinstance(job, CountJob):
            self.happened.emit(Counted(job.ticket, None))

    def _load(self, job: LoadJob) -> None:
        self.happened.emit(Loading(job.path, 0.0))
        self._keep_state(wait=True)
        self._loads.load(self._client, job, lambda: self._stops != self._stops_before)

    def _unload(self, _job: UnloadJob) -> None:
        self._keep_state(wait=True)
        self._client.unload()
        self.happened.emit(Unloaded())

    def _describe(self, _job: DescribeJob) -> None:
        try:
            self.happened.emit(Described(self._client.describe()))
        except SynthiaError as error:
            self.happened.emit(LoadEnded("", error))

    def _answer(self, job: AnswerJob) -> None:
        if job.message_id in self._stopped:
            self.happened.emit(AnswerStopped(job.message_id))
            return
        info = self._client.info
        if info is None:
            error = SynthiaError("No model is loaded", "Your message is kept.", "Choose a model, then send it again.")
            self.happened.emit(AnswerFailed(job.message_id, error))
            return
        from synthia_desktop.engine.protocol import Finished, Text

        try:
            model = PromptModel.of(info)
            used = self._settings_of(job, info, model)
            chat = job.context.prompt(used.format, used.system, job.turns, job.prefill)
            # What the prompt opened is the answer's beginning: else nobody could tell the reasoning from it.
            last = chat.render(len(chat.turns) - 1, model).text
            opened = "" if job.prefill else opened_by(last, marks_of(info.chat_template))
            for event in self._client.answer(chat, job.sampling, self._states(), job.recipe):
                self._loads.settle_reload(self._client.info)
                if opened and isinstance(event, Text):
                    event, opened = replace(event, text=opened + event.text), ""
                if isinstance(event, Finished):
                    event = _with_settings(event, used)
                self.happened.emit(AnswerEvent(job.message_id, event))
                if isinstance(event, Finished):
                    self._loads.learn(event)
                if job.message_id in self._stopped:
                    self._client.stop()
        except SynthiaError as error:
            self._loads.settle_reload(None, error)
            self.happened.emit(AnswerFailed(job.message_id, error))

    def _measure(self, job: MeasureJob) -> None:
        info = self._client.info
        if info is None or not self._client.running:
            self.happened.emit(ContextMeasured(job.ticket, None))
            return
        system = expand(job.system, values_here(job.began, info.name))
        chat = job.context.prompt(resolve_format(job.format_name, PromptModel.of(info)), system, job.turns)
        try:
            self.happened.emit(ContextMeasured(job.ticket, self._client.measure(chat, job.sampling.max_tokens)))
        except SynthiaError as error:
            self.happened.emit(ContextMeasured(job.ticket, None, error))

    def _count(self, job: CountJob) -> None:
        there = self._client.info is not None and self._client.running
        try:
            tokens = self._client.count_tokens(Prompt((Segment(job.text),), add_bos=False)) if there else 0
        except SynthiaError:
            tokens = 0  # the next answer tells what is wrong with the engine
        self.happened.emit(Counted(job.ticket, tokens or None))

    def _first_turn_in(self, chat: ChatPrompt, max_tokens: int) -> int:
        """The first of the chat's turns that the model would see; 0 where nobody can tell. Raises SynthiaError."""
        try:
            use = self._client.measure(chat, max_tokens) if self._client.running else None
        except ContextFullError:
            return 0
        return use.start if use else 0

    def _keep_state(self, chat_id: str = "", *, wait: bool) -> None:
        """chat_id "": whichever chat's it is. Nobody is told of a failure: the chat is read again then."""
        states = self._states()
        if states is None:
            return
        try:
            self._client.keep_state(states, chat_id, wait)
        except SynthiaError:
            logger.warning("The state of a chat was not kept", exc_info=True)

    def _settings_of(self, job: AnswerJob, info: ModelInfo, model: PromptModel) -> AnswerSettings:
        """What the answer is written with, to be kept with it."""
        load = self._loads.params
        return replace(
            AnswerSettings.of(info, load),
            format=resolve_format(job.format_name, model),
            system=expand(job.system, values_here(job.began, info.name)),
            begun=job.prefill,
            sampling=job.sampling,
            repeats=job.repeats,
        )

    def _preview(self, job: PreviewJob) -> None:
        info = self._client.info
        if info is None:
            return
        model = PromptModel.of(info)
        name = resolve_format(job.format_name, model)
        chat = job.context.prompt(name, expand(job.system, values_here(job.began, info.name)), job.turns)
        try:
            text = chat.render(self._first_turn_in(chat, job.sampling.max_tokens), model).text
        except SynthiaError as error:
            text = str(shown_error(error))
        self.happened.emit(Preview(text, name))


def _with_settings(event: Finished, used: AnswerSettings) -> Finished:
    """With what the answer was written with, and the seed that was drawn for it."""
    seeded = replace(used, sampling=replace(used.sampling, seed=event.stats.seed))
    return replace(event, stats=replace(event.stats, settings=seeded.written()))
