"""Libraries that would freeze or outgrow this process, each in a child that can be killed at any moment."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from synthia_desktop.core.children import ctrl_c_held_back, end_with

CHUNK_BYTES = 10 << 20
MAX_RETRIES = 5
XET_BUFFER_BYTES = 128 << 20


def start_hf_transfer(url: str, file: str, connections: int, headers: Mapping[str, str]) -> BaseProcess:
    """Writes the whole file with holes where nothing has arrived; exit code 0 = it reports success."""
    return _start(_hf_transfer, url, file, connections, dict(headers))


class XetBody:
    """The bytes of a file in Xet storage from an offset on, as a child process sends them.

    endpoint: of the storage itself, "" = the one that the refresh address names. headers: for the refresh address.
    """

    def __init__(
        self,
        xet_hash: str,
        size: int,
        start: int,
        refresh: str,
        headers: Mapping[str, str],
        patience: float,
        endpoint: str = "",
    ) -> None:
        """patience: seconds without a byte before read() raises TimeoutError."""
        self._connection, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
        self._patience = patience
        self._rest = memoryview(b"")
        self._process = _start(_xet, theirs, xet_hash, size, start, refresh, dict(headers), endpoint)
        theirs.close()

    def read(self, amt: int) -> bytes:
        """At most so many bytes; none when the child has ended."""
        if not self._rest:
            if not self._connection.poll(self._patience):
                raise TimeoutError("Xet storage sends nothing")
            try:
                self._rest = memoryview(self._connection.recv_bytes())
            except EOFError:
                return b""
        content, self._rest = self._rest[:amt], self._rest[amt:]
        return bytes(content)

    def cut(self) -> None:
        """From any thread: read() then finds the end."""
        self._process.kill()

    def close(self) -> None:
        end(self._process)
        self._connection.close()


def end(process: BaseProcess) -> None:
    process.kill()
    process.join()


def _start(work: Callable[..., None], *arguments: object) -> BaseProcess:
    process = multiprocessing.get_context("spawn").Process(
        target=_guarded, args=(work, os.getpid(), *arguments), name="synthia-transfer-child", daemon=True
    )
    with ctrl_c_held_back():
        process.start()
    return process


def _guarded(work: Callable[..., None], parent: int, *arguments: object) -> None:
    """A child that nobody waits for any more must not go on writing into the file of the next run."""
    end_with(parent)
    try:
        work(*arguments)
    except BaseException:  # noqa: BLE001 - the exit code is the answer; the parent goes on without this child
        os._exit(1)


def _hf_transfer(url: str, file: str, connections: int, headers: dict[str, str]) -> None:
    import hf_transfer  # pyright: ignore[reportMissingTypeStubs]

    library: Any = hf_transfer
    library.download(
        url,
        file,
        max_files=connections,
        chunk_size=CHUNK_BYTES,
        parallel_failures=min(3, connections),
        max_retries=MAX_RETRIES,
        headers=headers,
    )


def _xet(
    connection: Connection, xet_hash: str, size: int, start: int, refresh: str, headers: dict[str, str], endpoint: str
) -> None:
    os.environ["HF_XET_TELEMETRY_ENABLED"] = "0"
    import hf_xet  # pyright: ignore[reportMissingTypeStubs]

    library: Any = hf_xet
    config = library.XetConfig().with_config(
        {
            "telemetry.enabled": False,
            "reconstruction.download_buffer_size": XET_BUFFER_BYTES,
            "reconstruction.download_buffer_perfile_size": XET_BUFFER_BYTES,
            "reconstruction.download_buffer_limit": XET_BUFFER_BYTES,
        }
    )
    agent = {name: value for name, value in headers.items() if name.lower() != "authorization"}
    group = library.XetSession(config).new_download_stream_group(
        endpoint=endpoint or None,
        token_refresh_url=refresh or None,
        token_refresh_headers=headers,
        custom_headers=agent,
    )
    for content in group.download_stream(library.XetFileInfo(xet_hash, size), start=start):
        connection.send_bytes(content)
