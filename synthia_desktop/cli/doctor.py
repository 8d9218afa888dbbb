"""What a bug report needs: versions, paths, devices, the engine's build and where the logs are. Nothing is sent."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from contextlib import closing, nullcontext
from importlib import import_module, metadata
from typing import cast

import psutil

from synthia_desktop import __version__
from synthia_desktop.cli.hardware import trouble_line
from synthia_desktop.cli.old_processor import missing_for_window
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import binary_size, file_size, print_json, quiet_stdout
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import BackendTrouble
from synthia_desktop.core.installation import find_installation
from synthia_desktop.core.loading import Device
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.frozen import is_frozen
from synthia_desktop.paths import AppPaths, release_feed, release_key, resources_dir
from synthia_desktop.planner.processor import processor_name

Section = dict[str, object]

LIBRARIES = ("PySide6-Essentials", "llama-cpp-python", "numpy", "jinja2", "markdown-it-py", "pygments", "psutil")


def doctor(options: Options) -> int:
    """Print the report; the exit code is 1 when the engine does not start."""
    with quiet_stdout() if options.json else nullcontext():
        engine, error = _engine(options.paths)
    report: dict[str, Section] = {
        "program": {"version": __version__, "python": platform.python_version(), "executable": sys.executable},
        "system": _system(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "engine": engine,
        "updates": _updates(),
        "paths": _paths(options.paths),
        "logs": {
            "program": str(options.paths.program_log),
            "engine": str(options.paths.engine_log),
            "planner": str(options.paths.planner_log),
        },
    }
    if options.json:
        print_json(report)
    else:
        print("\n".join(_lines(report)))
    if error is not None:
        raise error
    return 0


def _engine(paths: AppPaths) -> tuple[Section, SynthiaError | None]:
    """What the engine says of itself; or why it cannot, which belongs into the report too."""
    try:
        with closing(EngineClient(paths.engine_log)) as engine:
            found = engine.describe()
    except SynthiaError as error:
        return {"error": str(error), "details": error.details}, error
    return {
        "version": found.version,
        "system_info": found.system_info,
        "gpu_offload": found.gpu_offload,
        "backends": ", ".join(found.backends),
        "devices": found.devices,
        "troubles": found.troubles,
    }, None


def _system() -> Section:
    memory = psutil.virtual_memory()
    return {
        "platform": platform.platform(),
        "processor": processor_name(),
        "missing_for_the_window": ", ".join(missing_for_window()),
        "cores": psutil.cpu_count(logical=False) or 0,
        "threads": os.cpu_count() or 0,
        "memory_bytes": memory.total,
        "memory_available_bytes": memory.available,
        "display": os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "",
        "desktop": os.environ.get("XDG_CURRENT_DESKTOP", ""),
    }


def _updates() -> Section:
    """verifies: whether this copy can check signatures at all; key: whether it has one to check them by."""
    try:
        import_module("minisign")
    except ImportError:
        verifies = False
    else:
        verifies = True
    kind = find_installation(is_frozen()).kind
    return {"installed_by": str(kind), "key": bool(release_key()), "feed": release_feed(), "verifies": verifies}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _paths(paths: AppPaths) -> Section:
    existing = paths.data_dir
    while not existing.exists():
        existing = existing.parent
    return {
        "settings": str(paths.settings_file),
        "database": str(paths.database_file),
        "models": str(paths.models_dir),
        "cache": str(paths.cache_dir),
        "resources": str(resources_dir()),
        "free_bytes": shutil.disk_usage(existing).free,
    }


def _lines(report: dict[str, Section]) -> list[str]:
    """The report as indented lines, each with one fact."""
    lines: list[str] = []
    for title, section in report.items():
        lines.append(title)
        for name, fact in section.items():
            words = _words(name, fact)
            if name == "devices":
                words = _devices(cast("tuple[Device, ...]", fact))
            elif name == "troubles":
                words = _troubles(cast("tuple[BackendTrouble, ...]", fact))
            lines.append(f"  {name.removesuffix('_bytes').replace('_', ' ')}: {words or 'none'}")
    return lines


def _words(name: str, fact: object) -> str:
    if name.endswith("_bytes") and isinstance(fact, int):
        return (binary_size if name.startswith("memory") else file_size)(fact)
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return str(fact).strip().replace("\n", "\n    ")


def _devices(devices: tuple[Device, ...]) -> str:
    return "".join(
        f"\n    {device.name} ({device.kind}): {device.description}, "
        f"{binary_size(device.free_bytes)} of {binary_size(device.total_bytes)} free"
        for device in devices
    )


def _troubles(troubles: tuple[BackendTrouble, ...]) -> str:
    return "".join(f"\n    {trouble_line(trouble)}" for trouble in troubles)
