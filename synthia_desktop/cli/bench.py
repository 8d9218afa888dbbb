"""A model's speed, measured through the engine process as a chat would feel it, in llama-bench's terms."""

from contextlib import nullcontext

from synthia_desktop.cli.interrupt import stopped_by_ctrl_c
from synthia_desktop.cli.loading import loaded_model
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json, quiet_stdout
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.engine.protocol import BenchResult


def bench(options: Options) -> int:
    """Measure and print; returns the exit code. Raises SynthiaError, and KeyboardInterrupt after Ctrl+C."""
    params = LoadParams(
        gpu_layers=options.gpu_layers,
        context_length=options.prompt_tokens + options.generated_tokens,
        threads=options.threads,
    )
    with quiet_stdout() if options.json else nullcontext(), loaded_model(options, params) as model:
        with stopped_by_ctrl_c(model.engine) as interrupted:
            result = model.engine.bench(options.prompt_tokens, options.generated_tokens, options.repetitions)
        if result is None or interrupted.is_set():
            raise KeyboardInterrupt
        model.note_bench(result)
    if options.json:
        print_json({**_facts(model.info, result, options.repetitions), **model.facts()})
    else:
        print(_in_words(model.info, result))
    return 0


def _facts(info: ModelInfo, result: BenchResult, repetitions: int) -> dict[str, object]:
    """Speeds in tokens per second, with their standard deviations."""
    return {
        "model": info.name,
        "file": info.path,
        "description": info.description,
        "size_bytes": info.size_bytes,
        "parameters": info.parameters,
        "devices": list(info.devices),
        "layers_offloaded": info.layers_offloaded,
        "layers_total": info.layers_total,
        "repetitions": repetitions,
        "prompt_tokens": result.prompt_tokens,
        "prompt_speed": result.prompt_speed,
        "prompt_deviation": result.prompt_deviation,
        "generated_tokens": result.generated_tokens,
        "generation_speed": result.generation_speed,
        "generation_deviation": result.generation_deviation,
    }


def _in_words(info: ModelInfo, result: BenchResult) -> str:
    devices = ", ".join(info.devices) or "no device named"
    lines = [
        f"{info.description}, {file_size(info.size_bytes)}, {info.parameters / 1e6:,.1f} M parameters",
        f"{info.layers_offloaded} of {info.layers_total} layers on the GPU ({devices})",
    ]
    for test, tokens, speed, deviation in (
        ("pp", result.prompt_tokens, result.prompt_speed, result.prompt_deviation),
        ("tg", result.generated_tokens, result.generation_speed, result.generation_deviation),
    ):
        lines.append(f"{test}{tokens:<6} {speed:10.2f} ± {deviation:.2f} tok/s")
    return "\n".join(lines)
