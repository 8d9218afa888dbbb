"""The generation thread: it drives the engine client and hops every event to the main thread by one signal."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.prompt import PromptModel, render, resolve_format
from synthia_desktop.core.sampling import SamplingParams

if TYPE_CHECKING:
    from synthia_desktop.engine.client import EngineClient
    from synthia_desktop.engine.protocol import Description, Finished, LoadProgress, PromptProgress, Text

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class LoadJob:
    path: str
    params: LoadParams


@dataclass(frozen=True)
class UnloadJob:
    pass


@dataclass(frozen=True)
class DescribeJob:
    pass


@dataclass(frozen=True)
class AnswerJob:
    """One answer to write: turns ends with the unanswered question; format_name is a prompt format's id or auto."""

    message_id: str
    format_name: str
    system: str
    turns: tuple[Turn, ...]
    sampling: SamplingParams


@dataclass(frozen=True)
class PreviewJob:
    """Render the next prompt without generating, for the person to read."""

    format_name: str
    system: str
    turns: tuple[Turn, ...]


Job = LoadJob | UnloadJob | DescribeJob | AnswerJob | PreviewJob


@dataclass(frozen=True)
class Loading:
    path: str
    fraction: float


@dataclass(frozen=True)
class ModelReady:
    info: ModelInfo


@dataclass(frozen=True)
class LoadEnded:
    """A load that was cancelled (error None) or failed."""

    path: str
    error: SynthiaError | None


@dataclass(frozen=True)
class Unloaded:
    pass


@dataclass(frozen=True)
class AnswerEvent:
    """What the engine said of one answer."""

    message_id: str
    event: PromptProgress | Text | Finished


@dataclass(frozen=True)
class AnswerStopped:
    """An answer that was stopped before its turn came."""

    message_id: str


@dataclass(frozen=True)
class AnswerFailed:
    message_id: str
    error: SynthiaError


@dataclass(frozen=True)
class Preview:
    """resolved: the id of the format in use. A template that cannot be rendered gives its reason as text."""

    text: str
    resolved: str


@dataclass(frozen=True)
class Described:
    """The engine's devices and build."""

    description: Description


ThreadEvent = (
    Loading | ModelReady | LoadEnded | Unloaded | AnswerEvent | AnswerStopped | AnswerFailed | Preview | Described
)


class EngineThread(QThread):
    """Runs jobs one after another. stop() ends the one that is running, or an answer that waits; others are kept.

    The engine's client is imported with the first job: the window opens without it.
    """

    happened = Signal(object)

    def __init__(self, log_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._engine: EngineClient | None = None
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._stopped: set[str] = set()
        self._reloading = ""
        self._handlers: dict[type[Job], Callable[..., None]] = {
            LoadJob: self._load,
            UnloadJob: self._unload,
            DescribeJob: self._describe,
            AnswerJob: self._answer,
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
        self._jobs.put(job)

    def stop(self, message_id: str = "") -> None:
        """End the running job within 200 ms, and that answer also when its turn has not come yet."""
        if message_id:
            self._stopped.add(message_id)
        if self._engine is not None:
            self._engine.stop()

    def close(self) -> None:
        """End the running job, the engine process and the thread."""
        self._jobs.put(None)
        self.stop()
        self.wait()
        if self._engine is not None:
            self._engine.close()

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                self._handlers[type(job)](job)
            except Exception as error:
                # The thread has to outlive any mistake: whoever waits for this job is told, and the next one runs.
                logger.exception("A job of the generation thread failed")
                self._fail(job, error)

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

    def _load(self, job: LoadJob) -> None:
        self.happened.emit(Loading(job.path, 0.0))
        try:
            info = self._client.load(job.path, job.params, on_event=self._forward_loading(job.path))
        except SynthiaError as error:
            self.happened.emit(LoadEnded(job.path, error))
        else:
            self.happened.emit(ModelReady(info) if info else LoadEnded(job.path, None))
        self._reloading = ""

    def _forward_loading(self, path: str) -> Callable[[LoadProgress], None]:
        def forward(progress: LoadProgress) -> None:
            self._reloading = path
            self.happened.emit(Loading(path, progress.fraction))

        return forward

    def _settle_reload(self, info: ModelInfo | None, error: SynthiaError | None = None) -> None:
        """Tell how a load ended that the client began by itself, after it had lost the engine."""
        if self._reloading:
            self.happened.emit(ModelReady(info) if info and error is None else LoadEnded(self._reloading, error))
            self._reloading = ""

    def _unload(self, _job: UnloadJob) -> None:
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
        try:
            model = PromptModel.of(info)
            prompt = render(resolve_format(job.format_name, model), job.system, job.turns, model)
            for event in self._client.generate(prompt, job.sampling):
                self._settle_reload(self._client.info)
                self.happened.emit(AnswerEvent(job.message_id, event))
                if job.message_id in self._stopped:
                    self._client.stop()
        except SynthiaError as error:
            self._settle_reload(None, error)
            self.happened.emit(AnswerFailed(job.message_id, error))

    def _preview(self, job: PreviewJob) -> None:
        info = self._client.info
        if info is None:
            return
        model = PromptModel.of(info)
        name = resolve_format(job.format_name, model)
        try:
            text = render(name, job.system, job.turns, model).text
        except SynthiaError as error:
            text = str(error)
        self.happened.emit(Preview(text, name))
