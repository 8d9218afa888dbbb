"""What the window asks of its generation thread, and what the thread says of it: frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from synthia_desktop.core.context import ChatContext, ContextUse
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.sampling import SamplingParams

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import AnswerEvent as AnswerNews
    from synthia_desktop.engine.protocol import Description
    from synthia_desktop.planner.report import LoadReport


@dataclass(frozen=True)
class LoadJob:
    """minimum_context: tokens. anyway: also where a plan says that it is too big."""

    path: str
    params: LoadParams
    minimum_context: int
    anyway: bool = False


@dataclass(frozen=True)
class UnloadJob:
    pass


@dataclass(frozen=True)
class DescribeJob:
    pass


@dataclass(frozen=True)
class AnswerJob:
    """One answer to write: turns ends with the unanswered question; format_name is a prompt format's id or auto.

    prefill: what the answer begins with already. system: with its variables. began: when the chat began, in seconds
    since the epoch. repeats: the id of the answer that this one is to be the same as. recipe: as in that one's stats.
    context: what the chat does when its context is full.
    """

    message_id: str
    format_name: str
    system: str
    turns: tuple[Turn, ...]
    sampling: SamplingParams
    prefill: str = ""
    began: float = 0.0
    repeats: str = ""
    recipe: str = ""
    context: ChatContext = field(default_factory=ChatContext)


@dataclass(frozen=True)
class MeasureJob:
    """Tell how a chat would fill the context. ticket: comes back with the answer. Other fields as in AnswerJob."""

    ticket: int
    format_name: str
    system: str
    turns: tuple[Turn, ...]
    sampling: SamplingParams
    began: float
    context: ChatContext


@dataclass(frozen=True)
class CountJob:
    """Tell how many tokens the model that is in memory makes of a text. ticket: comes back with the answer."""

    ticket: int
    text: str


@dataclass(frozen=True)
class KeepStateJob:
    """A chat was left: keep its KV cache on the disk, if it is that chat's."""

    chat_id: str


@dataclass(frozen=True)
class PreviewJob:
    """Render the next prompt without generating, for the person to read. Fields as in AnswerJob."""

    format_name: str
    system: str
    turns: tuple[Turn, ...]
    sampling: SamplingParams
    began: float = 0.0
    context: ChatContext = field(default_factory=ChatContext)


Job = LoadJob | UnloadJob | DescribeJob | AnswerJob | MeasureJob | CountJob | KeepStateJob | PreviewJob


@dataclass(frozen=True)
class Loading:
    path: str
    fraction: float


@dataclass(frozen=True)
class ModelReady:
    """report.info is info."""

    info: ModelInfo
    report: LoadReport


@dataclass(frozen=True)
class Measured:
    """What the loaded model has taken of the devices since its first answer, in report.info.measured."""

    report: LoadReport


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
    event: AnswerNews


@dataclass(frozen=True)
class ContextMeasured:
    """use None, error None: no model is in memory to count with. error: why the chat does not fit."""

    ticket: int
    use: ContextUse | None
    error: SynthiaError | None = None


@dataclass(frozen=True)
class Counted:
    """tokens None: no model is in memory to count with, or the count was stopped."""

    ticket: int
    tokens: int | None


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
    Loading
    | ModelReady
    | Measured
    | LoadEnded
    | Unloaded
    | AnswerEvent
    | ContextMeasured
    | Counted
    | AnswerStopped
    | AnswerFailed
    | Preview
    | Described
)
