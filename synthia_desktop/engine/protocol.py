"""The messages between a program and its engine process: frozen dataclasses over a pipe, each with a request id."""

from dataclasses import dataclass

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.context import ChatPrompt, ContextUse
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import BackendTrouble
from synthia_desktop.core.loading import Device, LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceMeasure, MemoryUse
from synthia_desktop.core.prompt import Prompt
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.saved_states import StateFolder


@dataclass(frozen=True)
class Load:
    request: int
    path: str
    params: LoadParams


@dataclass(frozen=True)
class Generate:
    """sampling: with a seed, which the client draws where the person set none.

    recipe: of the answer that is to come out again, to the last letter; "" = of none.
    """

    request: int
    prompt: Prompt
    sampling: SamplingParams
    recipe: str = ""


@dataclass(frozen=True)
class AnswerChat:
    """Answer a chat's last question with what of the chat fits. sampling, recipe: as Generate's.

    states: where chats' KV caches are kept, None = nowhere.
    """

    request: int
    chat: ChatPrompt
    sampling: SamplingParams
    states: StateFolder | None = None
    recipe: str = ""


@dataclass(frozen=True)
class KeepState:
    """Save the KV cache if it is this chat's, "" = whichever's. wait: until it is on the disk."""

    request: int
    states: StateFolder
    chat_id: str
    wait: bool


@dataclass(frozen=True)
class MeasureChat:
    """How a chat would fill the context if its last question were answered with at most so many tokens."""

    request: int
    chat: ChatPrompt
    max_tokens: int


@dataclass(frozen=True)
class CountTokens:
    request: int
    prompt: Prompt


@dataclass(frozen=True)
class Bench:
    """llama-bench's terms: evaluate prompt_tokens at once, generated_tokens one by one; the mean of repetitions.

    depth: tokens that the context holds before each of them. Of prompt and generation one may be 0 tokens long.
    """

    request: int
    prompt_tokens: int = 128
    generated_tokens: int = 64
    repetitions: int = 3
    depth: int = 0


@dataclass(frozen=True)
class Describe:
    request: int


@dataclass(frozen=True)
class DryRun:
    """path: a model file, or a planning file."""

    request: int
    path: str
    params: LoadParams


@dataclass(frozen=True)
class Stop:
    """Ends the request of that id; one that has ended already is ignored."""

    request: int


Request = Load | Generate | AnswerChat | MeasureChat | KeepState | CountTokens | Bench | Describe | DryRun | Stop


@dataclass(frozen=True)
class Heartbeat:
    """Sent while a request runs, so that a long silence means that the engine process hangs."""

    request: int


@dataclass(frozen=True)
class BackendLoading:
    """Sent before code of a backend runs for the first time, which may end the process. file: "" = that is over."""

    request: int
    file: str


@dataclass(frozen=True)
class LoadProgress:
    request: int
    fraction: float


@dataclass(frozen=True)
class Loaded:
    request: int
    info: ModelInfo


@dataclass(frozen=True)
class PromptProgress:
    """Sent while a prompt is evaluated; cached tokens are those already in the KV cache."""

    request: int
    done: int
    total: int
    cached: int


@dataclass(frozen=True)
class Text:
    """A batch of new answer text: whole UTF-8 characters, no part of a stop string. tokens: generated so far.

    context_used: tokens in the KV cache now. tokens_per_second: of this answer so far.
    """

    request: int
    text: str
    tokens: int
    context_used: int
    tokens_per_second: float


@dataclass(frozen=True)
class ContextFilled:
    """What of the chat is in the context: sent before its prompt is evaluated, and when turns leave meanwhile."""

    request: int
    use: ContextUse


@dataclass(frozen=True)
class Summarising:
    """The model writes a summary of the chat's first turns. text: what there is of it."""

    request: int
    turns: int
    text: str


@dataclass(frozen=True)
class Summarised:
    """The summary of the chat's first turns; the answer follows. turns 0: none was written, they leave without one."""

    request: int
    text: str
    turns: int


@dataclass(frozen=True)
class Finished:
    """stats.finish_reason: stop (end token or stop string), length (max_tokens), context (it is full, and the
    chat's policy or its last question makes no room) or cancelled.

    measured: what the model has taken of the devices' memory by now.
    """

    request: int
    stats: AnswerStats
    context_used: int
    measured: tuple[DeviceMeasure, ...] = ()


AnswerEvent = PromptProgress | ContextFilled | Summarising | Summarised | Text | Finished
"""What is said of an answer; Finished comes last."""


@dataclass(frozen=True)
class Counted:
    request: int
    tokens: int


@dataclass(frozen=True)
class ChatMeasured:
    request: int
    use: ContextUse


@dataclass(frozen=True)
class StateKept:
    """size: bytes that are saved, or on their way to the disk; 0 = there was nothing to save."""

    request: int
    size: int


@dataclass(frozen=True)
class BenchResult:
    """Speeds in tokens per second, mean and standard deviation over the repetitions; 0 for what was not measured."""

    request: int
    prompt_tokens: int
    generated_tokens: int
    prompt_speed: float
    prompt_deviation: float
    generation_speed: float
    generation_deviation: float


@dataclass(frozen=True)
class Description:
    """What this engine build is. system_info: llama.cpp's own line of CPU features.

    backends: by llama.cpp's names, such as CUDA, Vulkan, CPU; one without a device too. troubles: those that are there
    and did not load.
    """

    request: int
    version: str
    system_info: str
    gpu_offload: bool
    backends: tuple[str, ...]
    devices: tuple[Device, ...]
    troubles: tuple[BackendTrouble, ...] = ()


@dataclass(frozen=True)
class Planned:
    request: int
    memory: MemoryUse


@dataclass(frozen=True)
class Done:
    """A Load or a Bench was cancelled."""

    request: int


@dataclass(frozen=True)
class Failed:
    request: int
    error: SynthiaError


Event = (
    Heartbeat
    | BackendLoading
    | LoadProgress
    | Loaded
    | PromptProgress
    | Text
    | ContextFilled
    | Summarising
    | Summarised
    | Finished
    | Counted
    | ChatMeasured
    | StateKept
    | BenchResult
    | Description
    | Planned
    | Done
    | Failed
)


class ProcessEndedError(Exception):
    """The child is gone or its pipe is cut."""
