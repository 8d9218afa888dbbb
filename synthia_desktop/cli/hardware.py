"""Tells what this computer has to run models with, and which of its cards the engine leaves unused and why."""

from __future__ import annotations

from contextlib import closing, nullcontext

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import binary_size, file_size, print_json, quiet_stdout
from synthia_desktop.cli.parsing import listed
from synthia_desktop.cli.progress import progress_line
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import (
    BackendTrouble,
    Gpu,
    Hardware,
    Processor,
    Ram,
    Unloaded,
    Unused,
    UnusedGpu,
)
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Description
from synthia_desktop.paths import AppPaths
from synthia_desktop.planner.hardware import find_hardware
from synthia_desktop.planner.speeds import DeviceSpeed, Speeds
from synthia_desktop.store.measurements import open_measurements

_RENEW = "Install or renew the graphics driver (Debian and Ubuntu: mesa-vulkan-drivers)."
_HELPS = {
    "Vulkan": "Install it (Debian and Ubuntu: libvulkan1; Fedora: vulkan-loader).",
    "CUDA": "Install NVIDIA's driver and the CUDA runtime that it was built for.",
    "ROCm": "Install AMD's ROCm runtime that it was built for.",
}
"""Where a missing library comes from."""

MAIN_TYPE = "Q4_K"
"""The type of weights that most downloaded models have most of."""


def hardware(options: Options) -> int:
    """Print what was found; the exit code is 1 when the engine does not start, which leaves the rest true."""
    with quiet_stdout() if options.json else nullcontext():
        engine, error = _engine(options.paths)
    found = find_hardware(engine)
    with closing(open_measurements(options.paths.database_file)) as measurements:
        speeds = Speeds(measurements)
        if options.measure:
            with quiet_stdout() if options.json else nullcontext():
                _measure(speeds, found, options)
        known = speeds.of_devices(found)
    if options.json:
        print_json(
            {
                "ram": found.ram,
                "processor": found.processor,
                "gpus": found.gpus,
                "unused_gpus": found.unused_gpus,
                "troubles": found.troubles,
                "engine": {"version": engine.version, "backends": engine.backends} if engine else {"error": str(error)},
                "speeds": [_speed_facts(device) for device in known],
            }
        )
    else:
        print("\n".join([*hardware_lines(found), *map(speed_line, known)]))
    if error is not None:
        raise error
    return 0


def hardware_lines(found: Hardware) -> list[str]:
    """What was found, for people, one thing in each line."""
    troubles = map(trouble_line, found.troubles)
    return [*_ram_lines(found.ram), *_processor_lines(found.processor), *_graphics_lines(found), *troubles]


def trouble_line(trouble: BackendTrouble) -> str:
    """Why a backend does not work, and what helps."""
    needs = trouble.missing or "a library"
    if trouble.backend == "Vulkan" and trouble.missing:
        needs = f"{needs}, the Vulkan loader,"
    words = {
        Unloaded.MISSING: f"{needs} is missing. {_HELPS.get(trouble.backend, 'Install what it belongs to.')}",
        Unloaded.FOREIGN: "it is no backend of this llama.cpp version. Take one that was built from the same version.",
        Unloaded.BROKEN: "the file is damaged, or made for another kind of computer. Put it there again.",
        Unloaded.NO_DRIVER: f"it found no driver that works. {_RENEW}",
        Unloaded.UNSUPPORTED: "it is made for other hardware than this.",
        Unloaded.CRASHED: f"it crashed or hung while loading, most likely in a driver, and is left out. {_RENEW}",
        Unloaded.UNKNOWN: "it did not load.",
    }[trouble.why]
    detail = f" ({trouble.detail})" if trouble.why in (Unloaded.FOREIGN, Unloaded.BROKEN, Unloaded.UNKNOWN) else ""
    return f"Backend not used: {trouble.file}: {words}{detail if trouble.detail else ''}"


def _engine(paths: AppPaths) -> tuple[Description | None, SynthiaError | None]:
    """What the engine says of itself, or why it cannot."""
    try:
        with closing(EngineClient(paths.engine_log)) as engine:
            return engine.describe(), None
    except SynthiaError as error:
        return None, error


def _measure(speeds: Speeds, found: Hardware, options: Options) -> None:
    """Raises what Speeds.measure raises, and KeyboardInterrupt after Ctrl+C."""
    log_file = options.paths.planner_log
    with progress_line("Measuring", options.json) as line:
        if not speeds.measure(log_file, found, line.report_share, line.stopped):
            raise KeyboardInterrupt


def _speed_facts(device: DeviceSpeed) -> dict[str, object]:
    """Bytes of weights per second in generation, operations per second on a prompt, both by the weights' type."""
    figures = device.figures
    return {
        "device": device.device,
        "bandwidth": figures and {kind: round(speed) for kind, speed in figures.bandwidth.items()},
        "compute": figures and {kind: round(speed) for kind, speed in figures.compute.items()},
        "learnt_runs": device.runs,
    }


def speed_line(device: DeviceSpeed) -> str:
    """What is known of a device's speed, for people."""
    figures = device.figures
    runs = f"; learnt from {device.runs} runs" if device.runs else ""
    if figures is None:
        return f"Speed of {device.device}: not measured{runs}"
    kind = MAIN_TYPE if MAIN_TYPE in figures.bandwidth else max(figures.bandwidth)
    words = f"{file_size(round(figures.bandwidth[kind]))}/s"
    if kind in figures.compute:
        words += f" and {figures.compute[kind] / 1e9:,.0f} GFLOP/s"
    slowest, fastest = min(figures.bandwidth.values()), max(figures.bandwidth.values())
    across = f", {slowest / 1e9:.1f} to {fastest / 1e9:.1f} GB/s across types" if len(figures.bandwidth) > 1 else ""
    return f"Speed of {device.device}: {words} with {kind} weights{across}{runs}"


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
    if processor.is_old:
        lines.append("It has no AVX: the engine uses its code for such processors, and models run several times slower")
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
    card = gpu.card
    memory = f", {binary_size(card.free)} of {binary_size(card.memory)} free" if card.free else ""
    if card.memory and not card.free:
        memory = f", {binary_size(card.memory)}"
    driver = f", driver {card.driver}" if card.driver else ""
    found = f"GPU not used: {card.name}{memory}{driver}."
    if gpu.reason is Unused.NO_DEVICE:
        return f"{found} This engine build has a backend for it that does not see it: install or renew its driver."
    return (
        f"{found} It was found, but this engine build has no backend for it. "
        f'An engine built with {" or ".join(gpu.backends)} uses it: README.md tells how under "GPUs".'
    )
