"""Tells what this computer has to run models with, and which of its cards the engine leaves unused and why."""

from __future__ import annotations

from contextlib import closing, nullcontext

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import binary_size, file_size, print_json, quiet_stdout
from synthia_desktop.cli.parsing import listed
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram, Unused, UnusedGpu
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Description
from synthia_desktop.paths import AppPaths
from synthia_desktop.planner.bandwidth import BUFFER_BYTES, measure_bandwidth
from synthia_desktop.planner.hardware import find_hardware


def hardware(options: Options) -> int:
    """Print what was found; the exit code is 1 when the engine does not start, which leaves the rest true."""
    with quiet_stdout() if options.json else nullcontext():
        engine, error = _engine(options.paths)
    found = find_hardware(engine)
    speed = _bandwidth(found) if options.bandwidth else None
    if options.json:
        report: dict[str, object] = {
            "ram": found.ram,
            "processor": found.processor,
            "gpus": found.gpus,
            "unused_gpus": found.unused_gpus,
            "engine": {"version": engine.version, "backends": engine.backends} if engine else {"error": str(error)},
        }
        print_json(report if speed is None else report | {"bandwidth_bytes_per_second": round(speed)})
    else:
        print("\n".join(hardware_lines(found)))
        if speed is not None:
            print(f"RAM bandwidth: {file_size(round(speed))}/s")
    if error is not None:
        raise error
    return 0


def hardware_lines(found: Hardware) -> list[str]:
    """What was found, for people, one thing in each line."""
    return [*_ram_lines(found.ram), *_processor_lines(found.processor), *_graphics_lines(found)]


def _engine(paths: AppPaths) -> tuple[Description | None, SynthiaError | None]:
    """What the engine says of itself, or why it cannot."""
    try:
        with closing(EngineClient(paths.engine_log)) as engine:
            return engine.describe(), None
    except SynthiaError as error:
        return None, error


def _bandwidth(found: Hardware) -> float:
    """With as many threads as the engine would take, and little of the memory that is left."""
    return measure_bandwidth(found.processor.physical_cores, min(BUFFER_BYTES, found.ram.available // 4))


def _ram_lines(ram: Ram) -> list[str]:
    whose = " allowed to this program" if ram.limited else ""
    swap = f"{binary_size(ram.swap_total)}, {binary_size(ram.swap_free)} free" if ram.swap_total else "none"
    return [f"RAM: {binary_size(ram.total)}{whose}, {binary_size(ram.available)} available", f"Swap: {swap}"]


def _processor_lines(processor: Processor) -> list[str]:
    fast = f", {processor.performance_cores} of them performance cores" if processor.performance_cores else ""
    idle = [name for name in processor.instruction_sets if name not in processor.engine_instruction_sets]
    lines = [
        f"Processor: {processor.name or processor.architecture}",
        f"Cores: {processor.physical_cores}{fast}; threads: {processor.logical_cores}",
        f"Instruction sets: {listed(processor.instruction_sets) or 'unknown'}",
    ]
    if idle and processor.engine_instruction_sets:
        lines.append(f"Not used by this engine build: {listed(idle)}")
    return lines


def _graphics_lines(found: Hardware) -> list[str]:
    lines = [_gpu_line(gpu) for gpu in found.gpus] or ["GPU: none that this engine can use"]
    return lines + [_unused_line(gpu) for gpu in found.unused_gpus]


def _gpu_line(gpu: Gpu) -> str:
    memory = f"{binary_size(gpu.free)} of {binary_size(gpu.total)} free" if gpu.total else "memory unknown"
    shared = ", shared with the RAM" if gpu.unified else ""
    return f"GPU: {gpu.device}, {gpu.name}, {memory}{shared}"


def _unused_line(gpu: UnusedGpu) -> str:
    memory = f", {binary_size(gpu.card.memory)}" if gpu.card.memory else ""
    found = f"GPU not used: {gpu.card.name}{memory}."
    if gpu.reason is Unused.NO_DEVICE:
        return f"{found} This engine build has a backend for it that does not see it: install or renew its driver."
    return (
        f"{found} It was found, but this engine build has no backend for it. "
        f'An engine built with {" or ".join(gpu.backends)} uses it: README.md tells how under "GPUs".'
    )
