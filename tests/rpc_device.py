"""A second device with memory of its own on any machine: llama.cpp's RPC backend, served by a process beside."""

import ctypes
import multiprocessing
import os
import resource
import socket
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import SpawnProcess
from pathlib import Path

import psutil

from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import RPC_VARIABLE, Native

HOST = "127.0.0.1"


@dataclass(frozen=True)
class RpcServer:
    """endpoint: its address, as SYNTHIA_RPC_SERVERS wants it. own: bytes of address space without a model."""

    endpoint: str
    process: SpawnProcess
    own: int

    def leave_room(self, size: int) -> None:
        """Let it have only so many bytes for models from now on; what it tells of its memory stays the same."""
        assert self.process.pid is not None
        resource.prlimit(self.process.pid, resource.RLIMIT_AS, (self.own + size, resource.RLIM_INFINITY))

    def kill(self) -> None:
        self.process.kill()
        self.process.join()


def serve_rpc(endpoint: str, log: Path) -> None:
    """Serve this process's CPU as an RPC device until killed."""
    os.environ.pop(RPC_VARIABLE, None)  # it asks no server itself
    engine_log = EngineLog(log)
    engine_log.take_standard_streams()
    native = Native(engine_log)
    ggml, pointer, text = native._ggml, ctypes.c_void_p, ctypes.c_char_p
    start = ggml.backend_function("RPC", "ggml_backend_rpc_start_server")
    assert start is not None
    devices = (pointer * 1)(ggml.call("ggml_backend_dev_by_type", pointer, [ctypes.c_int], 0))
    serve = ctypes.CFUNCTYPE(None, text, text, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(pointer))(start)
    serve(endpoint.encode(), None, 1, 1, devices)


@contextmanager
def running_server(log: Path, port: int = 0) -> Generator[RpcServer]:
    """A server in a process of its own, which ends with the block. port: 0 = a free one."""
    endpoint = f"{HOST}:{port or _free_port()}"
    process = multiprocessing.get_context("spawn").Process(target=serve_rpc, args=(endpoint, log), daemon=True)
    process.start()
    assert process.pid is not None
    child = psutil.Process(process.pid)
    while not any(found.status == psutil.CONN_LISTEN for found in child.net_connections()):
        assert process.is_alive(), log.read_text("utf-8", "replace")
        process.join(0.05)
    server = RpcServer(endpoint, process, child.memory_info().vms)
    try:
        yield server
    finally:
        server.kill()


@contextmanager
def rpc_server(log: Path) -> Generator[str]:
    """The address of a server in a process of its own."""
    with running_server(log) as server:
        yield server.endpoint


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((HOST, 0))
        return free.getsockname()[1]
