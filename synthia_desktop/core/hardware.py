"""What a computer has to run a model with, as plain data: memory, processor, graphics cards. Sizes in bytes."""

import re
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Ram:
    """Main memory that this program may use. limited: a container or the system allows it less than there is."""

    total: int
    available: int
    swap_total: int
    swap_free: int
    limited: bool = False


@dataclass(frozen=True)
class Processor:
    """performance_cores: 0 = the system tells no kinds of cores apart. instruction_sets: by llama.cpp's names.

    engine_instruction_sets: those of them that this engine build computes with.
    """

    name: str
    architecture: str
    physical_cores: int
    logical_cores: int
    performance_cores: int
    instruction_sets: tuple[str, ...]
    engine_instruction_sets: tuple[str, ...] = ()

    @property
    def is_old(self) -> bool:
        """Whether it is a PC's from before AVX, on which models run several times slower."""
        known = self.instruction_sets if self.architecture in ("x86_64", "AMD64") else ()
        return bool(known) and not any(name.startswith("AVX") for name in known)


@dataclass(frozen=True)
class Gpu:
    """A device that the engine can offload layers to. device, backend: llama.cpp's names, such as CUDA0 and CUDA.

    vendor: "" = unknown. total, free: 0 = unknown. unified: its memory is a part of the main memory.
    """

    device: str
    name: str
    vendor: str
    backend: str
    total: int
    free: int
    unified: bool


@dataclass(frozen=True)
class Card:
    """A graphics card that the system knows of. memory: its own, 0 = unknown or none. free: of that, now.

    driver: its version, "" where it is not told.
    """

    name: str
    vendor: str
    memory: int = 0
    free: int = 0
    driver: str = ""


class Unused(StrEnum):
    """Why the engine does not use a card: its build cannot, or its backend for it finds no working driver."""

    NO_BACKEND = "no_backend"
    NO_DEVICE = "no_device"


@dataclass(frozen=True)
class UnusedGpu:
    """A card that is there but that this engine does not use. backends: those that could, the best one first."""

    card: Card
    reason: Unused
    backends: tuple[str, ...]


class Unloaded(StrEnum):
    """Why a backend of the engine's did not load.

    MISSING: a library that it needs. FOREIGN: it is of another version of llama.cpp, or no backend. BROKEN: no library.
    NO_DRIVER: it found no driver that works. UNSUPPORTED: it is made for other hardware. CRASHED: it ended the engine,
    or held it up.
    """

    MISSING = "missing"
    FOREIGN = "foreign"
    BROKEN = "broken"
    NO_DRIVER = "no_driver"
    UNSUPPORTED = "unsupported"
    CRASHED = "crashed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class BackendTrouble:
    """A backend that is there and does not work. file: its name. detail: in the system's or llama.cpp's words."""

    file: str
    why: Unloaded
    detail: str = ""

    @property
    def backend(self) -> str:
        """As llama.cpp calls it: Vulkan of libggml-vulkan.so, CUDA of ggml-cuda.dll."""
        name = self.file.removeprefix("lib").removeprefix("ggml-").split(".")[0].split("-")[0]
        return _BACKENDS.get(name, name)

    @property
    def missing(self) -> str:
        """The library that it needs and that is not there; "" where the system does not name it."""
        found = re.search(r"(\S+): cannot open shared object file|Library not loaded: (\S+)", self.detail)
        return (found[1] or found[2]) if found else ""


_BACKENDS = {"vulkan": "Vulkan", "cuda": "CUDA", "hip": "ROCm", "metal": "Metal", "sycl": "SYCL", "rpc": "RPC",
             "cpu": "CPU", "opencl": "OpenCL", "blas": "BLAS", "musa": "MUSA", "cann": "CANN"}  # fmt: skip


@dataclass(frozen=True)
class Hardware:
    """troubles: of the engine's backends."""

    ram: Ram
    processor: Processor
    gpus: tuple[Gpu, ...]
    unused_gpus: tuple[UnusedGpu, ...]
    troubles: tuple[BackendTrouble, ...] = ()

    @property
    def notable_troubles(self) -> tuple[BackendTrouble, ...]:
        """Without those that are no loss here: no driver is no trouble where there is no card for one."""
        harmless = () if self.unused_gpus else (Unloaded.MISSING, Unloaded.NO_DRIVER)
        return tuple(each for each in self.troubles if each.backend != "Vulkan" or each.why not in harmless)
