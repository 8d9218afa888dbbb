"""Loads llama.cpp's backends one by one, so that each that does not work can be named with its reason."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from synthia_desktop.core.hardware import BackendTrouble, Unloaded

CPU = "cpu"
KINDS = (
    "blas", "zendnn", "cann", "cuda", "hip", "metal", "rpc", "sycl", "vulkan", "virtgpu", "opencl", "hexagon", "musa",
    "openvino", CPU,
)  # fmt: skip
"""llama.cpp's own names and order; in it the devices are listed."""

_PREFIX, _ENDING = ("", ".dll") if sys.platform == "win32" else ("lib", ".so")
_REASONS = (
    (Unloaded.MISSING, r"cannot open shared object file|Library not loaded|image not found"),
    (Unloaded.FOREIGN, r"undefined symbol|symbol not found|failed to find ggml_backend_init|incompatible API version"),
    (Unloaded.BROKEN, r"invalid ELF header|file too short|wrong ELF class|not a mach-o|slice is not valid"),
    (Unloaded.NO_DRIVER, r"ggml_backend_init returned NULL"),
    (Unloaded.UNSUPPORTED, r"is not supported on this system"),
)
"""What llama.cpp and the system's loader write where a backend does not load."""

_Load = Callable[[Path], bool]
_Lines = Callable[[], Sequence[str]]


def load_backends(
    folder: Path, left_out: Iterable[str], load: _Load, said: _Lines, loading: Callable[[str], None]
) -> tuple[BackendTrouble, ...]:
    """Load the backends of a folder; gives those that did not, with the reason.

    left_out: names of files that ended the process before. load: llama.cpp's own, whether it was good. said: what
    llama.cpp has logged since it was asked last. loading: told the name of each file before it runs any code of it, and
    "" at the end, since a backend may take the process along.
    """
    known = frozenset(left_out)
    troubles = [BackendTrouble(name, Unloaded.CRASHED) for name in sorted(known)]
    for kind in KINDS:
        found = [file for file in _files(folder, kind) if file.name not in known]
        best = found[0] if len(found) == 1 else _best(found, loading)
        if best is None:
            continue
        loading(best.name)
        said()
        if not load(best):
            troubles.append(_trouble(best.name, "\n".join(said())))
    if outside := os.environ.get("GGML_BACKEND_PATH"):
        loading(Path(outside).name)
        said()
        if not load(Path(outside)):
            troubles.append(_trouble(Path(outside).name, "\n".join(said())))
    loading("")
    return tuple(troubles)


def _files(folder: Path, kind: str) -> Iterator[Path]:
    """libggml-cuda.so, and those for single kinds of devices, libggml-cpu-haswell.so."""
    pattern = re.compile(rf"{_PREFIX}ggml-{kind}(-.*)?{re.escape(_ENDING)}")
    yield from (file for file in sorted(folder.iterdir()) if pattern.fullmatch(file.name) and file.is_file())


def _best(files: Iterable[Path], loading: Callable[[str], None]) -> Path | None:
    """The file that says that it suits this computer best, as llama.cpp chooses; None where none does."""
    scores: dict[Path, int] = {}
    for file in files:
        loading(file.name)
        try:
            library = ctypes.CDLL(str(file))
            scores[file] = library.ggml_backend_score()
        except (OSError, AttributeError):
            continue
        _unload(library)
    best = max(scores, key=lambda file: scores[file], default=None)
    return best if best is not None and scores[best] > 0 else None


def _unload(library: ctypes.CDLL) -> None:
    """Let go of a library that was only asked, as llama.cpp does."""
    if sys.platform == "win32":
        import _ctypes

        _ctypes.FreeLibrary(library._handle)
    else:
        import _ctypes

        _ctypes.dlclose(library._handle)


def _trouble(name: str, words: str) -> BackendTrouble:
    why = next((why for why, pattern in _REASONS if re.search(pattern, words)), Unloaded.UNKNOWN)
    last = next((line for line in reversed(words.splitlines()) if line.strip()), "")
    # llama.cpp writes "load_backend: failed to load PATH: REASON"; the reason is what helps.
    detail = re.sub(rf"^.*?{re.escape(name)}(: )?", "", last, count=1) if name in last else last
    return BackendTrouble(name, why, detail.strip())
