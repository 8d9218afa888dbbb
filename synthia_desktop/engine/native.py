"""llama.cpp as this process has it: the bindings, the loadable backends, the devices, and its log."""

import ctypes
import importlib.metadata
import importlib.util
import os
import socket
import sys
import types
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import psutil

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.hardware import BackendTrouble
from synthia_desktop.core.loading import Device
from synthia_desktop.core.said import said
from synthia_desktop.engine.backends import load_backends
from synthia_desktop.engine.log import EngineLog

BACKENDS_VARIABLE = "SYNTHIA_BACKENDS_DIR"
RPC_VARIABLE = "SYNTHIA_RPC_SERVERS"
RPC_SECONDS = 5.0
"""How long a server may take to answer, and to give back the memory of the program that it has served before."""

_DEVICE_KINDS = {0: "cpu", 1: "gpu", 2: "igpu", 3: "accel"}
_DEBUG_LEVEL, _CONTINUE_LEVEL = 1, 5


class Native:
    """llama.cpp, started once per process. llama: the module of raw bindings, llama_cpp.llama_cpp.

    own_bytes: of main memory that the process held before any model, its code and libraries. troubles: of backends that
    are there and did not load.
    Raises ModelLoadError when the engine package is missing or does not fit this machine.
    """

    def __init__(
        self, log: EngineLog, left_out: Iterable[str] = (), loading: Callable[[str], None] = lambda _file: None
    ) -> None:
        """left_out, loading: as for load_backends()."""
        os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # else an abort starts a debugger, which may wait for ever
        self.log = log
        self.llama = _bindings()
        self._ggml = _GgmlLibrary(self.llama)
        self._level = 0
        # C keeps the pointer, so this object must live as long as the process.
        self._log_callback = self.llama.llama_log_callback(self._on_log)
        self.llama.llama_log_set(self._log_callback, None)
        self.troubles = self._load_backends(left_out, loading)
        self._servers = [*filter(None, map(str.strip, os.environ.get(RPC_VARIABLE, "").split(",")))]
        self._add_rpc_servers()
        self.llama.llama_backend_init()
        self.own_bytes = psutil.Process().memory_info().rss

    def devices(self) -> tuple[Device, ...]:
        """All devices, in the order in which llama.cpp gives them layers: those of RPC servers first."""
        found = map(self.device, self.device_places())
        return tuple(sorted(found, key=lambda device: not device.name.startswith("RPC")))

    def device_places(self) -> tuple[int, ...]:
        """Their addresses, ggml_backend_dev_t, which stay the same."""
        count = self._ggml.call("ggml_backend_dev_count", ctypes.c_size_t, [])
        pointer, index = ctypes.c_void_p, [ctypes.c_size_t]
        return tuple(self._ggml.call("ggml_backend_dev_get", pointer, index, number) for number in range(count))

    def has(self, name: str) -> bool:
        """Whether llama.cpp or ggml exports a function of that name."""
        return self._ggml.has(name)

    def call(self, name: str, result: Any, arguments: list[Any], *values: object) -> Any:
        """Call a function of llama.cpp or ggml that the bindings do not cover, with its ctypes signature."""
        return self._ggml.call(name, result, arguments, *values)

    def backends(self) -> tuple[str, ...]:
        """The names of all backends, of those that found no device too."""
        count = self._ggml.call("ggml_backend_reg_count", ctypes.c_size_t, [])
        return tuple(self._backend_name(index) for index in range(count))

    def version(self) -> str:
        """Of the Python package and of the llama.cpp in it."""
        package = importlib.metadata.version("llama-cpp-python")
        return f"llama-cpp-python {package}, llama.cpp {_text(self.llama.llama_version())}"

    def build(self) -> tuple[int, int]:
        """Bytes of llama.cpp's library, and when it was written: its version stays the same while it is worked on."""
        facts = Path(self.llama._lib._name).stat()
        return facts.st_size, facts.st_mtime_ns

    def system_info(self) -> str:
        return _text(self.llama.llama_print_system_info())

    def supports_gpu(self) -> bool:
        """Whether a backend other than the CPU's is there."""
        return bool(self.llama.llama_supports_gpu_offload())

    def _on_log(self, level: int, text: bytes, _data: object) -> None:
        if level != _CONTINUE_LEVEL:
            self._level = level
        if self._level != _DEBUG_LEVEL:
            self.log.write(text.decode("utf-8", "replace"))

    def _backend_name(self, index: int) -> str:
        backend = self._ggml.call("ggml_backend_reg_get", ctypes.c_void_p, [ctypes.c_size_t], index)
        return _text(self._ggml.call("ggml_backend_reg_name", ctypes.c_char_p, [ctypes.c_void_p], backend))

    def device(self, device: int) -> Device:
        """The device at that address, a ggml_backend_dev_t."""
        name, kind = self.identity(device)
        free, total = self.memory(device)
        return Device(name, self._device_text("description", device), kind, free_bytes=free, total_bytes=total)

    def identity(self, device: int) -> tuple[str, str]:
        """Name and kind of the device at that address, without asking it for its memory."""
        kind = self._ggml.call("ggml_backend_dev_type", ctypes.c_int, [ctypes.c_void_p], device)
        return self._device_text("name", device), _DEVICE_KINDS.get(kind, "accel")

    def memory(self, device: int) -> tuple[int, int]:
        """Free and total bytes of the device at that address, as they are now; 0 = it does not tell."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        places = ctypes.addressof(free), ctypes.addressof(total)
        self._ggml.call("ggml_backend_dev_memory", None, [ctypes.c_void_p] * 3, device, *places)
        return min(free.value, total.value), total.value

    def remote_devices(self) -> dict[str, str]:
        """The names of RPC devices by the names of their buffers in llama.cpp's log, which count for each server."""
        found: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for place in self.device_places():
            name, server = self._device_text("name", place), self._device_text("description", place)
            if name.startswith("RPC"):
                found[f"RPC{counts[server]}[{server}]"] = name
                counts[server] += 1
        return found

    def _device_text(self, what: str, device: int) -> str:
        return _text(self._ggml.call(f"ggml_backend_dev_{what}", ctypes.c_char_p, [ctypes.c_void_p], device))

    def _load_backends(self, left_out: Iterable[str], loading: Callable[[str], None]) -> tuple[BackendTrouble, ...]:
        """A build with loadable backends starts with none; a plain build has its own compiled in."""
        given = os.environ.get(BACKENDS_VARIABLE)
        if not given and self._ggml.call("ggml_backend_reg_count", ctypes.c_size_t, []) > 0:
            return ()
        folder = Path(given) if given else Path(self.llama.__file__).parent.parent / "bin"
        troubles: tuple[BackendTrouble, ...] = ()
        if folder.is_dir():
            troubles = load_backends(folder, left_out, self._load_backend, self._new_lines(), loading)
        if self._ggml.call("ggml_backend_reg_count", ctypes.c_size_t, []) == 0:
            raise ModelLoadError(
                "The engine has no backend",
                said("llama.cpp found nothing to compute with in {folder}.", folder=folder),
                said(
                    "Install the engine again, or name its folder in {backends_variable}.",
                    backends_variable=BACKENDS_VARIABLE,
                ),
                "\n".join(f"{trouble.file}: {trouble.detail}" for trouble in troubles),
            )
        return troubles

    def _load_backend(self, file: Path) -> bool:
        return bool(self._ggml.call("ggml_backend_load", ctypes.c_void_p, [ctypes.c_char_p], os.fsencode(file)))

    def _new_lines(self) -> Callable[[], Sequence[str]]:
        """What was logged since the last call."""
        mark = self.log.mark()

        def said() -> Sequence[str]:
            nonlocal mark
            lines, mark = self.log.lines_since(mark), self.log.mark()
            return lines

        return said

    def check_servers(self) -> None:
        """Raises ModelLoadError for an RPC server that is gone or busy, which ggml dies of or waits for.

        Only for a process without a model, whose layers would keep a server busy.
        """
        for endpoint in self._servers:
            _check_answers(endpoint)

    def _add_rpc_servers(self) -> None:
        for endpoint in self._servers:
            add_server = self._ggml.backend_function("RPC", "ggml_backend_rpc_add_server")
            if add_server is None:
                raise ModelLoadError(
                    "The engine has no RPC backend",
                    said(
                        "{rpc_variable} names a server, but this engine build cannot use one.",
                        rpc_variable=RPC_VARIABLE,
                    ),
                    said(
                        "Clear {rpc_variable}, or install an engine built with GGML_RPC=ON.", rpc_variable=RPC_VARIABLE
                    ),
                )
            _check_answers(endpoint)
            server = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(add_server)(endpoint.encode())
            self._ggml.call("ggml_backend_register", None, [ctypes.c_void_p], server)


class _GgmlLibrary:
    """Calls into ggml, which the bindings do not cover."""

    def __init__(self, llama: Any) -> None:
        # Where dlsym also looks into what libllama links, that handle is enough; Windows needs each library named.
        self._libraries: list[Any] = [llama._lib]
        if sys.platform == "win32":
            folder = Path(llama._lib._name).parent
            self._libraries += [ctypes.CDLL(str(folder / name)) for name in ("ggml.dll", "ggml-base.dll")]

    def call(self, name: str, result: Any, arguments: list[Any], *values: object) -> Any:
        function = next(getattr(library, name) for library in self._libraries if hasattr(library, name))
        function.restype, function.argtypes = result, arguments
        return function(*values)

    def has(self, name: str) -> bool:
        return any(hasattr(library, name) for library in self._libraries)

    def backend_function(self, backend: str, name: str) -> int | None:
        """The address of a function that only one backend has; None without that backend."""
        pointer, text = ctypes.c_void_p, ctypes.c_char_p
        registry = self.call("ggml_backend_reg_by_name", pointer, [text], backend.encode())
        if not registry:
            return None
        return self.call("ggml_backend_reg_get_proc_address", pointer, [pointer, text], registry, name.encode())


def _check_answers(endpoint: str) -> None:
    """ggml aborts the process when it cannot connect, so this is found out before."""
    host, _, port = endpoint.rpartition(":")
    try:
        connection = socket.create_connection((host, int(port)), timeout=RPC_SECONDS)
    except (OSError, ValueError) as error:
        raise ModelLoadError(
            "An RPC server does not answer",
            said("There is no RPC server at {endpoint}.", endpoint=endpoint),
            said("Start it, or take it out of {rpc_variable}.", rpc_variable=RPC_VARIABLE),
            str(error),
        ) from error
    with connection:
        _check_is_free(connection, endpoint)


def _check_is_free(connection: socket.socket, endpoint: str) -> None:
    """ggml waits for ever for a server that serves another program; a free one hangs up on what is no greeting."""
    try:
        connection.sendall(b"\xff")
        connection.recv(1)
    except TimeoutError as error:
        raise ModelLoadError(
            "An RPC server is busy",
            said(
                "The RPC server at {endpoint} serves one loaded model at a time, of this program or another.",
                endpoint=endpoint,
            ),
            "Unload that model, or end the other program.",
        ) from error
    except OSError:
        return  # it has hung up already


def _bindings() -> Any:
    """The raw bindings without their package's __init__, which imports numpy and jinja2: 0.4 s and 20 MB less."""
    if "llama_cpp" not in sys.modules:
        spec = importlib.util.find_spec("llama_cpp")
        if spec is None or not spec.submodule_search_locations:
            raise ModelLoadError(
                "The engine is missing",
                "The package llama-cpp-python is not installed.",
                "Install it, then start the program again.",
            )
        package = types.ModuleType("llama_cpp")
        package.__path__ = list(spec.submodule_search_locations)
        sys.modules["llama_cpp"] = package
    try:
        return importlib.import_module("llama_cpp.llama_cpp")
    except (OSError, RuntimeError, ImportError) as error:
        raise ModelLoadError(
            "The engine cannot start",
            "The llama.cpp library does not load on this machine.",
            "Install llama-cpp-python again, built for this machine.",
            str(error),
        ) from error


def _text(value: bytes | None) -> str:
    return value.decode("utf-8", "replace") if value else ""
