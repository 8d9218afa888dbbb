"""The one-time measurement of this computer: small made-up models run on every device, and what follows from them."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import OutOfMemoryError, StorageError
from synthia_desktop.core.gguf import read_file_header
from synthia_desktop.core.hardware import Gpu, Hardware
from synthia_desktop.core.loading import LoadParams, SplitMode
from synthia_desktop.core.said import said
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import BenchResult
from synthia_desktop.planner.figures import OPERATIONS, Figures
from synthia_desktop.planner.speed import Work, model_work, whole_work
from synthia_desktop.planner.synthetic import Shape, write_model

SECONDS = 10.0
"""After so long only what a forecast cannot do without is measured any more."""

NEEDED_BYTES = 1 << 30
"""Of RAM, and of a GPU's memory for the larger models. The disk holds nothing of them if it can keep sparse files."""

DEPTH = 1536
"""Tokens in the context where attention is measured: llama.cpp takes other ways for short ones, and chats get long."""

SLOW_SECONDS = 3.0
"""Where the first model takes longer, a quarter of the context has to do."""

_WIDE = Shape("Q4_K", blocks=2, width=4096, feed_forward=11008, heads=32, kv_heads=32)
_WIDE_GPU = Shape("Q4_K", blocks=6, width=4096, feed_forward=11008, heads=32, kv_heads=32)
_DEEP = Shape("Q4_K", blocks=4, width=2048, feed_forward=512, heads=16, kv_heads=8, noise=True)
_SMALL_HEADS = Shape("Q4_K", blocks=4, width=2048, feed_forward=512, heads=32, kv_heads=8, noise=True)
_CPU_TYPES = ("Q6_K", "Q8_0", "Q5_K", "IQ4_XS", "Q3_K", "Q2_K", "IQ3_XXS", "IQ2_XS")
_CPU_NEEDED = 2
_GPU_TYPES = ("Q6_K", "Q8_0")
_REPETITIONS = 2
_POLL_SECONDS = 0.05


class StoppedError(Exception):
    """Somebody asked for the end of the measurement."""


@dataclass(frozen=True)
class Target:
    """A device to measure. gpu: None is the host. index: llama.cpp's number of the GPU.

    beside_gpu: the host has a GPU with memory of its own, to which llama.cpp sends a prompt's batches and the weights
    for them: only a whole batch shows how fast that is.
    """

    gpu: Gpu | None
    index: int = 0
    beside_gpu: bool = False

    @property
    def shapes(self) -> tuple[Shape, tuple[Shape, ...]]:
        """The model for bandwidth, and those of other types."""
        if self.gpu is None:
            return _WIDE, tuple(Shape(kind, 1, 4096, 11008, 32, 32) for kind in _CPU_TYPES)
        roomy = not self.gpu.unified and self.gpu.free >= 2 * NEEDED_BYTES
        wide = _WIDE_GPU if roomy else _WIDE
        kinds = tuple(
            Shape(kind, wide.blocks, wide.width, wide.feed_forward, wide.heads, wide.kv_heads) for kind in _GPU_TYPES
        )
        return wide, kinds

    @property
    def needed(self) -> int:
        """So many of the other types are measured however long it takes."""
        return _CPU_NEEDED if self.gpu is None else 0

    @property
    def tokens(self) -> tuple[int, int]:
        """Of a prompt, and generated: enough to be timed, few enough for a slow device."""
        if self.gpu is None:
            return 512 if self.beside_gpu else 64, 8
        return (64, 8) if self.gpu.unified else (512, 32)


def targets(hardware: Hardware) -> list[Target]:
    """The host, and the GPUs that llama.cpp uses: integrated ones only where there is no other."""
    gpus = [gpu for gpu in hardware.gpus if not gpu.unified] or list(hardware.gpus)
    host = Target(None, beside_gpu=any(not gpu.unified for gpu in gpus))
    return [host, *(Target(gpu, number) for number, gpu in enumerate(gpus))]


def check_room(hardware: Hardware, folder: Path) -> None:
    """Raises OutOfMemoryError, StorageError where the measurement could not run."""
    if hardware.ram.available < NEEDED_BYTES:
        raise OutOfMemoryError(
            "There is too little free memory to measure the speed",
            said(
                "It takes {needed_bytes:,.0f} MiB of RAM, and {available:,.0f} are free.",
                needed_bytes=NEEDED_BYTES / 2**20,
                available=hardware.ram.available / 2**20,
            ),
            "Close other programs or unload the model, then measure again.",
        )
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES:
        raise StorageError(
            "There is too little room on the disk to measure the speed",
            said(
                "It may take {needed_bytes:,.0f} MiB in {folder} for a moment, and {free:,.0f} are free.",
                needed_bytes=NEEDED_BYTES / 2**20,
                folder=folder,
                free=free / 2**20,
            ),
            "Free some disk space, then measure again.",
        )


@dataclass(frozen=True)
class Measured:
    """What one model took: seconds of a generated token and of a prompt's, in an empty context and in a deep one.

    depth: tokens in the deep one. spread: by what part the repetitions differed.
    """

    work: Work
    generation: float
    prompt: float
    deep_generation: float
    deep_prompt: float
    depth: int = 0
    spread: float = 0.0


def figures_of(wide: Measured, deep: Sequence[Measured], more: Mapping[str, Measured]) -> Figures:
    """The device's figures from models with the same type of weights, few wide blocks and many narrow ones, and more.

    deep: the narrow ones, with heads of several sizes. more: of other types.

    Both take bytes / bandwidth + blocks x fixed, which are two equations for two unknowns. Noise that would make one
    of them negative is taken for nothing fixed. What the deep context adds is the heads' time and the KV cache's.
    """
    narrow = deep[0]
    few, many = wide.work, narrow.work
    fixed = (narrow.generation * few.bytes_read - wide.generation * many.bytes_read) / (
        many.blocks * few.bytes_read - few.blocks * many.bytes_read
    )
    # No more than half of what the narrow model took, or the rest would be no bandwidth any more.
    fixed = min(max(fixed, 0.0), narrow.generation / many.blocks / 2)
    both = {few.kind: wide, **more}
    bandwidth = {kind: _bandwidth(measured, fixed) for kind, measured in both.items()}
    compute = {kind: OPERATIONS * sum(each.work.multiplied.values()) / each.prompt for kind, each in both.items()}
    fastest = max(bandwidth.values())
    rows = [(each.deep_generation - each.generation) / each.depth - each.work.kv_row / fastest for each in deep]
    prompt_rows = [(each.deep_prompt - each.prompt) / each.depth for each in deep]
    return Figures(bandwidth, compute, fixed, _heads(deep, rows), _heads(deep, prompt_rows), min(wide.spread, 1.0))


def _heads(deep: Sequence[Measured], rows: Sequence[float]) -> dict[str, float]:
    """Seconds of one head by its size, from those of all heads of each model."""
    both = zip(deep, rows, strict=True)
    return {f"{each.work.head_size:.0f}": max(row, 0.0) / each.work.heads for each, row in both}


def _bandwidth(measured: Measured, fixed: float) -> float:
    work = measured.work
    # Where noise leaves nothing for the bytes, half of the time is theirs.
    return work.bytes_read / max(measured.generation - work.blocks * fixed, measured.generation / 2)


def _token_seconds(result: BenchResult) -> tuple[float, float]:
    """Of the better of two repetitions, which is their mean and deviation: other programs only disturb."""
    generation = result.generation_speed + result.generation_deviation
    return 1 / generation, 1 / (result.prompt_speed + result.prompt_deviation)


class Measuring:
    """Measures one device after the other. Blocks; stopped is asked on threads of its own."""

    def __init__(self, log_file: Path, report: Callable[[float], None], stopped: Callable[[], bool]) -> None:
        """report: gets the part done, 0 to 1."""
        self._log_file = log_file
        self._report = report
        self._stopped = stopped
        self._done, self._all = 0, 1

    def run(self, wanted: Sequence[Target], found: Callable[[Target, Figures], None]) -> None:
        """Measure these devices; found gets each one's figures at once.

        The models lie in a temporary folder, which is removed in any case, as the engine's process ends in any case.
        Raises StoppedError, StorageError, OutOfMemoryError, ModelLoadError, EngineLostError.
        """
        self._all = sum(3 + len(target.shapes[1]) for target in wanted)
        give_up = time.monotonic() + SECONDS
        with (
            tempfile.TemporaryDirectory(prefix="synthia-speed-") as name,
            closing(EngineClient(self._log_file)) as engine,
            self._watching(engine),
        ):
            for number, target in enumerate(wanted):
                # Each device has its part of the time that is left.
                left = max(give_up - time.monotonic(), 0.0) / (len(wanted) - number)
                found(target, self._device(engine, Path(name), target, time.monotonic() + left))
        self._report(1.0)

    def _device(self, engine: EngineClient, folder: Path, target: Target, give_up: float) -> Figures:
        wide_shape, others = target.shapes
        started = time.monotonic()
        wide = self._model(engine, folder, target, wide_shape)
        depth = DEPTH if time.monotonic() - started < SLOW_SECONDS else DEPTH // 4
        deep = [self._model(engine, folder, target, shape, depth) for shape in (_DEEP, _SMALL_HEADS)]
        more: dict[str, Measured] = {}
        for number, shape in enumerate(others):
            if number >= target.needed and time.monotonic() > give_up:
                self._done += len(others) - number
                break
            more[shape.kind] = self._model(engine, folder, target, shape)
        return figures_of(wide, deep, more)

    def _model(self, engine: EngineClient, folder: Path, target: Target, shape: Shape, depth: int = 0) -> Measured:
        """Write a model, run it, remove it."""
        self._report(self._done / self._all)
        path = write_model(folder / "model.gguf", shape)
        prompt, generated = target.tokens
        layers = 0 if target.gpu is None else shape.blocks + 1
        params = LoadParams(
            gpu_layers=layers,
            main_gpu=target.index,
            split_mode=SplitMode.NONE,
            context_length=depth + max(prompt, generated),
            use_mmap=False,  # the pages of a sparse file that is mapped are all the same page of zeros
        )
        try:
            if self._stopped() or engine.load(path, params) is None:
                raise StoppedError
            flat = self._bench(engine, prompt, generated, 0)
            deep = self._bench(engine, prompt, generated, depth) if depth else flat
            work = whole_work(model_work([read_file_header(path)]), shape.kv_row)
        finally:
            engine.unload()
            path.unlink(missing_ok=True)
        self._done += 1
        spread = flat.generation_deviation / flat.generation_speed
        return Measured(work, *_token_seconds(flat), *_token_seconds(deep), depth, spread)

    def _bench(self, engine: EngineClient, prompt: int, generated: int, depth: int) -> BenchResult:
        result = None if self._stopped() else engine.bench(prompt, generated, _REPETITIONS, depth)
        if result is None:
            raise StoppedError
        return result

    @contextmanager
    def _watching(self, engine: EngineClient) -> Generator[None]:
        """Within it, the engine is stopped as soon as somebody wants the end."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(_POLL_SECONDS):
                if self._stopped():
                    # Again and again: the first time may fall between two requests, when there is nothing to stop.
                    engine.stop()

        thread = threading.Thread(target=watch, name="measuring", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
