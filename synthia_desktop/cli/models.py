"""Which file is meant by the model that somebody names on the command line, and loading it."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from synthia_desktop.cli.arguments import Options
from synthia_desktop.cli.interrupt import stopped_by_ctrl_c
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import LoadProgress
from synthia_desktop.paths import AppPaths, demo_model

DEMO = "demo"


def find_model(name: str, paths: AppPaths) -> Path:
    """A path, "demo", or a file in the models folder by its name with or without .gguf. Raises ModelFileError."""
    if name == DEMO:
        return demo_model()
    if Path(name).is_file():
        return Path(name).absolute()
    wanted = name.lower().removesuffix(".gguf")
    known = sorted(paths.models_dir.rglob("*.gguf"))
    found = [file for file in known if file.stem.lower() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(str(file) for file in found)
        raise ModelFileError("Several models have this name", f"{name!r} may be {places}.", "Name one by its path.")
    names = ", ".join([DEMO, *(file.stem for file in known)])
    raise ModelFileError(
        "There is no such model",
        f"{name!r} is neither a file nor a model in {paths.models_dir}.",
        f"Name a GGUF file by its path, or one of these: {names}.",
    )


@contextmanager
def loaded_model(options: Options, params: LoadParams) -> Generator[tuple[EngineClient, ModelInfo]]:
    """An engine that holds the named model, until the end of the block.

    Raises ModelFileError, ModelLoadError or EngineLostError, and KeyboardInterrupt after Ctrl+C while it loads.
    """
    file = find_model(options.model, options.paths)
    engine = EngineClient(options.paths.engine_log)
    show = not options.json and sys.stderr.isatty()

    def report(event: LoadProgress) -> None:
        print(f"\r\033[KLoading {file.name}: {event.fraction:.0%}", end="", file=sys.stderr, flush=True)

    try:
        with stopped_by_ctrl_c(engine) as interrupted:
            info = engine.load(file, params, report if show else None)
        if show:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
        if info is None or interrupted.is_set():
            raise KeyboardInterrupt
        yield engine, info
    finally:
        engine.close()
