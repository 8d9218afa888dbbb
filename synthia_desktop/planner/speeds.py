"""How fast this machine runs models: measured once, learnt from every run, and turned into forecasts."""

from __future__ import annotations

import logging
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.engine.protocol import BenchResult
from synthia_desktop.planner import figures as figures_module
from synthia_desktop.planner import runs as runs_module
from synthia_desktop.planner.figures import Figures
from synthia_desktop.planner.known import Known, Total
from synthia_desktop.planner.learned import Measurements
from synthia_desktop.planner.measuring import Measuring, StoppedError, Target, check_room, targets
from synthia_desktop.planner.runs import Run, Timed
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import HOST, ModelWork, SpeedForecast, Work, model_work, share_work

LEAST_GENERATED, LEAST_EVALUATED = 24, 64
"""Tokens of an answer and of a prompt from which their speed means something."""

LEAST_BYTES = 64 << 20
"""Weights that a device reads for a token, below which its time is not theirs."""

PROMPT_TOKENS = 512
"""The prompt that a forecast is for: so many tokens more than the context holds."""

OTHERS = 0.4
"""The part of a token's time that other devices may have for the rest to be learnt of one."""

MAX_MODELS = 256

_MEASUREMENT, _RUN = "speed", "run"
_ENDED = ("stop", "length", "context")

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class DeviceSpeed:
    """What is known of one device. device: llama.cpp's name. figures: None = not measured. runs: that taught of it."""

    device: str
    figures: Figures | None
    runs: int


class Speeds:
    """Forecasts from what this machine has shown. From any thread; what is stored is read once."""

    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements
        self._lock = threading.Lock()
        self._known: dict[str, Known] = {}
        self._works: OrderedDict[str, ModelWork] = OrderedDict()

    def forecast(
        self, source: ModelSource, use: MemoryUse, hardware: Hardware, context_used: int = 0
    ) -> SpeedForecast | None:
        """Tokens per second with these settings and so many tokens in the context.

        None where a device that takes part was neither measured nor seen running a model. Raises nothing.
        """
        subjects = _subjects(hardware)
        generation = Total(context_used, for_prompt=False)
        prompt = Total(context_used + PROMPT_TOKENS / 2, for_prompt=True)
        for device, work in share_work(self._work(source), use).items():
            if not work.bytes_read:
                continue
            known = self._of(subjects.get(device, ""))
            generation.add(known, source.name, work)
            prompt.add(known, source.name, work)
        written = generation.forecast()
        return SpeedForecast(written, prompt.forecast()) if written else None

    def learn(self, source: ModelSource, use: MemoryUse, hardware: Hardware, stats: AnswerStats) -> None:
        """Note how fast an answer was, if it was long enough to mean something. Raises nothing."""
        if stats.finish_reason not in _ENDED:
            return
        generation = prompt = None
        if stats.generated_tokens >= LEAST_GENERATED and stats.tokens_per_second > 0:
            context = stats.prompt_tokens + stats.generated_tokens / 2
            generation = Timed(1 / stats.tokens_per_second, context)
        if stats.evaluated_tokens >= LEAST_EVALUATED and stats.prompt_tokens_per_second > 0:
            context = stats.prompt_tokens - stats.evaluated_tokens / 2
            prompt = Timed(1 / stats.prompt_tokens_per_second, context)
        self._learn(source, use, hardware, generation, prompt)

    def learn_bench(self, source: ModelSource, use: MemoryUse, hardware: Hardware, result: BenchResult) -> None:
        """Note a benchmark, which began with an empty context. Raises nothing."""
        generation = prompt = None
        if result.generated_tokens >= LEAST_GENERATED and result.generation_speed > 0:
            generation = Timed(1 / result.generation_speed, result.generated_tokens / 2)
        if result.prompt_tokens >= LEAST_EVALUATED and result.prompt_speed > 0:
            prompt = Timed(1 / result.prompt_speed, result.prompt_tokens / 2)
        self._learn(source, use, hardware, generation, prompt)

    def measure(
        self, log_file: Path, hardware: Hardware, report: Callable[[float], None], stopped: Callable[[], bool]
    ) -> bool:
        """Measure every device, some 10 seconds for all, and store what was found; False = stopped before the end.

        To be called on a worker thread. report: gets the part done, 0 to 1. log_file: of an engine process of its own,
        which runs small made-up models from a temporary folder; both are gone afterwards.
        Raises OutOfMemoryError, StorageError, ModelLoadError, EngineLostError; devices measured before are kept.
        """
        check_room(hardware, Path(tempfile.gettempdir()))
        subjects = _subjects(hardware)

        def found(target: Target, measured: Figures) -> None:
            self._note(
                _MEASUREMENT, subjects[target.gpu.device if target.gpu else HOST], figures_module.to_json(measured)
            )

        try:
            Measuring(log_file, report, stopped).run(targets(hardware), found)
        except StoppedError:
            return False
        return True

    def of_devices(self, hardware: Hardware) -> tuple[DeviceSpeed, ...]:
        """What is known of every device, the host first. Raises nothing."""
        found = ((device, self._of(subject)) for device, subject in _subjects(hardware).items())
        return tuple(DeviceSpeed(device, known.figures, len(known.runs)) for device, known in found)

    def measured(self, hardware: Hardware) -> bool:
        """Whether every device that llama.cpp uses was measured; if not, it can be offered. Raises nothing."""
        subjects = _subjects(hardware)
        devices = [target.gpu.device if target.gpu else HOST for target in targets(hardware)]
        return all(self._of(subjects[device]).figures is not None for device in devices)

    def _learn(
        self,
        source: ModelSource,
        use: MemoryUse,
        hardware: Hardware,
        generation: Timed | None,
        prompt: Timed | None,
    ) -> None:
        """Of the device that has the most of the time, after what the others take by what is known of them."""
        subjects = _subjects(hardware)
        works = {
            device: work
            for device, work in share_work(self._work(source), use).items()
            if work.bytes_read and device in subjects
        }
        for for_prompt, timed in ((False, generation), (True, prompt)):
            if timed is None:
                continue
            found = self._rest(works, subjects, source.name, timed, for_prompt)
            if found is None:
                continue
            device, rest = found
            work = works[device]
            if work.bytes_read < LEAST_BYTES:
                continue
            run = Run(source.name, work.kind, work, None if for_prompt else rest, rest if for_prompt else None)
            try:
                self._note(_RUN, subjects[device], runs_module.to_json(run))
            except StorageError as error:
                logger.warning("How fast a model ran could not be noted: %s", error)

    def _rest(
        self, works: Mapping[str, Work], subjects: Mapping[str, str], model: str, timed: Timed, for_prompt: bool
    ) -> tuple[str, Timed] | None:
        """The device to learn of, and its part of the time; None where that cannot be told apart."""
        taken: dict[str, float | None] = {}
        for device, work in works.items():
            total = Total(timed.context, for_prompt)
            total.add(self._of(subjects[device]), model, work)
            expected = total.forecast()
            taken[device] = 1 / expected.likely if expected else None
        unknown = [device for device, seconds in taken.items() if seconds is None]
        if not taken or len(unknown) > 1:
            return None
        device = unknown[0] if unknown else max(taken, key=lambda name: taken[name] or 0.0)
        others = sum(seconds or 0.0 for name, seconds in taken.items() if name != device)
        if others > OTHERS * timed.seconds:
            return None
        return device, Timed(timed.seconds - others, timed.context)

    def _work(self, source: ModelSource) -> ModelWork:
        """Added up once for each model: a forecast is asked for while a slider moves."""
        with self._lock:
            if (found := self._works.get(source.key)) is not None:
                return found
            found = self._works[source.key] = model_work(source.headers)
            if len(self._works) > MAX_MODELS:
                self._works.popitem(last=False)
            return found

    def _of(self, subject: str) -> Known:
        """What the store knows of a device, read once. What makes no sense there is passed over."""
        with self._lock:
            if (known := self._known.get(subject)) is None:
                known = self._known[subject] = self._read(subject)
            return known

    def _read(self, subject: str) -> Known:
        rows: dict[str, list[dict[str, Any]]] = {_MEASUREMENT: [], _RUN: []}
        try:
            for kind in rows:
                rows[kind] = self._measurements.recent(kind, subject) if subject else []
        except StorageError as error:
            logger.warning("How fast this computer is could not be read: %s", error)
        measured = next(filter(None, map(figures_module.from_json, rows[_MEASUREMENT])), None)
        return Known(measured, tuple(filter(None, map(runs_module.from_json, rows[_RUN]))))

    def _note(self, kind: str, subject: str, value: Mapping[str, Any]) -> None:
        """Raises StorageError."""
        self._measurements.add(kind, subject, value)
        with self._lock:
            self._known.pop(subject, None)


def _subjects(hardware: Hardware) -> dict[str, str]:
    """By llama.cpp's names what the store calls the devices, the host first: cards change their places."""
    processor = hardware.processor
    host = f"{HOST} {processor.name or processor.architecture} {processor.physical_cores}"
    return {HOST: host} | {gpu.device: f"{gpu.backend} {gpu.name}" for gpu in hardware.gpus}
