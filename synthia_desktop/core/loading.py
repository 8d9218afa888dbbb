"""How a model is put into memory, and what came of it: the load parameters and the loaded model's facts."""

from dataclasses import dataclass
from enum import StrEnum

from synthia_desktop.core.memory import DeviceMeasure, MemoryUse


class KvType(StrEnum):
    """Number format of the KV cache, by ggml's names."""

    F32 = "f32"
    F16 = "f16"
    BF16 = "bf16"
    Q8_0 = "q8_0"
    Q5_1 = "q5_1"
    Q5_0 = "q5_0"
    IQ4_NL = "iq4_nl"
    Q4_1 = "q4_1"
    Q4_0 = "q4_0"


class FlashAttention(StrEnum):
    """AUTO lets llama.cpp use it where the device supports it."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"


class SplitMode(StrEnum):
    """How several GPUs share a model: one GPU only, whole layers each, or rows of each matrix."""

    NONE = "none"
    LAYER = "layer"
    ROW = "row"


AUTO_CONTEXT = 4096


@dataclass(frozen=True)
class LoadParams:
    """Everything the load panel sets. Zero and None mean "as the file or the machine says".

    gpu_layers: layers offloaded. None = Auto: the planner chooses, before the load; the engine itself takes it for 0.
    tensor_split: share of each GPU, empty = by free memory.
    cpu_moe_layers: so many of the first blocks keep their experts in RAM, whether the blocks are offloaded or not.
    context_length: tokens, 0 = Auto, see context_for. batch_size, ubatch_size: tokens per decode call and per graph.
    threads: 0 = the physical cores. rope_freq_base, rope_freq_scale: 0.0 = the file's value.
    Raises ValueError with the field's name when a value is out of its range.
    """

    gpu_layers: int | None = None
    main_gpu: int = 0
    split_mode: SplitMode = SplitMode.LAYER
    tensor_split: tuple[float, ...] = ()
    cpu_moe_layers: int = 0
    context_length: int = 0
    batch_size: int = 2048
    ubatch_size: int = 512
    threads: int = 0
    kv_type: KvType = KvType.F16
    flash_attention: FlashAttention = FlashAttention.AUTO
    use_mmap: bool = True
    use_mlock: bool = False
    rope_freq_base: float = 0.0
    rope_freq_scale: float = 0.0

    def __post_init__(self) -> None:
        for name, (low, high) in LIMITS.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise ValueError(f"{name} must be between {low} and {high}, not {value!r}")
        if not all(0 <= share < float("inf") for share in self.tensor_split):
            raise ValueError(f"tensor_split must hold shares of zero or more, not {self.tensor_split!r}")

    def context_for(self, trained: int) -> int:
        """The context length in tokens for a model of that trained length (0 = unknown).

        Auto takes the trained length, but at most 4,096: the KV cache of a modern model's 131,072 would fill a laptop.
        """
        return self.context_length or min(trained or AUTO_CONTEXT, AUTO_CONTEXT)


LIMITS: dict[str, tuple[float, float]] = {
    "gpu_layers": (0, 100_000),
    "main_gpu": (0, 255),
    "cpu_moe_layers": (0, 100_000),
    "context_length": (0, 100_000_000),
    "batch_size": (1, 1_000_000),
    "ubatch_size": (1, 1_000_000),
    "threads": (0, 4096),
    "rope_freq_base": (0.0, 1e12),
    "rope_freq_scale": (0.0, 1e6),
}


@dataclass(frozen=True)
class Device:
    """One device that llama.cpp can compute on. kind: cpu, gpu, igpu or accel. Memory in bytes, 0 = unknown."""

    name: str
    description: str
    kind: str
    free_bytes: int
    total_bytes: int


@dataclass(frozen=True)
class ModelInfo:
    """A loaded model's facts, read from llama.cpp after the load.

    layers_total counts the output layer too, as llama.cpp's "offloaded n/N layers" does. devices: the names in use.
    control_tokens: texts of the vocabulary's control tokens. add_bos: the file asks for a BOS token before a prompt.
    size_bytes: of the weights. seconds: what the load took. memory: what it uses now, None = this build does not tell.
    measured: what the devices' free memory tells of it, empty where they do not tell. rewinds: what it read last can be
    taken back without reading the rest anew, which neither recurrent models nor those with a sliding window can.
    """

    path: str
    name: str
    architecture: str
    description: str
    parameters: int
    size_bytes: int
    trained_context: int
    context_length: int
    layers_total: int
    layers_offloaded: int
    devices: tuple[str, ...]
    chat_template: str | None
    bos_token: str
    eos_token: str
    control_tokens: frozenset[str]
    add_bos: bool
    vocabulary: str
    seconds: float
    memory: MemoryUse | None = None
    measured: tuple[DeviceMeasure, ...] = ()
    rewinds: bool = False
