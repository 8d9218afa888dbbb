"""Fetches a package of a release into a folder, and puts it there only when its size, hash and signature are right."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from synthia_desktop.core.errors import DiskFullError, FolderError, UpdateError
from synthia_desktop.core.releases import Package
from synthia_desktop.core.said import said
from synthia_desktop.core.signatures import verify_file
from synthia_desktop.core.sizes import file_size
from synthia_desktop.hub.disk import free_bytes
from synthia_desktop.hub.network import Connections, Network
from synthia_desktop.hub.web_files import ended, failures, open_file

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

REPORT_SECONDS = 0.1
_BLOCK = 256 << 10
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_AGAIN = said("Try again. If it happens again, tell the project: somebody may have put another file in its place.")

Report = Callable[[int, int], None]
"""Bytes that have come, and those of the whole package."""


class Stopped(Exception):  # noqa: N818 - the person wanted it
    """The fetch was stopped; nothing of it is left."""


class PackageFetch:
    """One download of one package. What came is thrown away unless all of it is right."""

    def __init__(self, network: Network, package: Package, version: str, key: bytes) -> None:
        """key: the release key's file, never empty."""
        self._package, self._version, self._key = package, version, key
        self._connections = Connections(network, 1)
        self._stopping = threading.Event()

    def run(self, folder: Path, report: Report) -> Path:
        """Blocks; gives the file in the folder. A file of that name that is the very package is taken as it is.

        Raises Stopped, UpdateError, DiskFullError, FolderError.
        """
        with ended(self._connections):
            final = folder / self._package.name
            if final.exists():
                return self._known(final)
            self._check_room(folder)
            try:
                return self._fetch(folder, final, report)
            except OSError as error:
                raise self._storage_error(folder, error) from error

    def stop(self) -> None:
        """From any thread: end soon."""
        self._stopping.set()
        self._connections.cut()

    def _known(self, final: Path) -> Path:
        try:
            with final.open("rb") as stream:
                same = hashlib.file_digest(stream, "sha256").hexdigest() == self._package.sha256
        except OSError:
            same = False
        if not same:
            raise FolderError(
                "A file of this name is there already",
                said("{final} is not the package that would be downloaded. It was left as it is.", final=final),
                "Move it away, or choose another folder.",
            )
        verify_file(final, self._package.signature, self._key, self._package.name, self._version)
        return final

    def _check_room(self, folder: Path) -> None:
        if not folder.is_dir():
            message = said("There is no folder {folder}. Nothing was downloaded.", folder=folder)
            raise FolderError("The folder cannot be used", message, "Choose another folder.")
        with contextlib.suppress(OSError):
            if (free := free_bytes(folder)) < self._package.size:
                raise self._disk_full(folder, free)

    def _fetch(self, folder: Path, final: Path, report: Report) -> Path:
        handle, name = tempfile.mkstemp(prefix=".synthia-update-", suffix=".part", dir=folder)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                self._receive(stream, report)
                stream.flush()
                os.fsync(stream.fileno())
            verify_file(part, self._package.signature, self._key, self._package.name, self._version)
            self._raise_if_stopped()
            part.chmod(0o644)
            part.replace(final)
        finally:
            part.unlink(missing_ok=True)
        return final

    def _receive(self, stream: BinaryIO, report: Report) -> None:
        """The body, up to its size and no further. Raises UpdateError, Stopped, and OSError of the disk."""
        package, host = self._package, urlsplit(self._package.url).netloc
        try:
            response, _ = open_file(self._connections, package.url)
        except UpdateError:
            self._raise_if_stopped()
            raise
        digest, done, told = hashlib.sha256(), 0, 0.0
        with closing(response):
            while block := self._block(response, host):
                done += len(block)
                if done > package.size:
                    raise _wrong(package, said("more than the {size:,} bytes that the feed tells", size=package.size))
                stream.write(block)
                digest.update(block)
                if time.monotonic() - told >= REPORT_SECONDS:
                    told = time.monotonic()
                    report(done, package.size)
        if done != package.size:
            raise _wrong(
                package,
                said("{done:,} bytes in place of the {size:,} that the feed tells", done=done, size=package.size),
            )
        if digest.hexdigest() != package.sha256:
            raise _wrong(package, said("a file with another SHA-256 than the feed tells"))
        report(done, package.size)

    def _block(self, response: BaseHTTPResponse, host: str) -> bytes:
        self._raise_if_stopped()
        try:
            with failures(host):
                block = response.read(_BLOCK)
        except UpdateError:
            self._raise_if_stopped()
            raise
        self._raise_if_stopped()
        return block

    def _raise_if_stopped(self) -> None:
        if self._stopping.is_set():
            raise Stopped

    def _storage_error(self, folder: Path, error: OSError) -> FolderError | DiskFullError:
        if error.errno in _FULL:
            return self._disk_full(folder, 0)
        message = said(
            "Writing into {folder} failed: {reason}. Nothing was kept.", folder=folder, reason=error.strerror or error
        )
        return FolderError("The folder cannot be used", message, "Choose another folder.")

    def _disk_full(self, folder: Path, free: int) -> DiskFullError:
        size = self._package.size
        return DiskFullError(
            "There is not enough room on the disk",
            said(
                "The package has {size} and {folder} has {free} free. Nothing was kept.",
                size=file_size(size),
                folder=folder,
                free=file_size(free),
            ),
            "Free some space, or choose another folder.",
            needed=size,
            free=free,
        )


def _wrong(package: Package, what: str) -> UpdateError:
    host = urlsplit(package.url).netloc
    message = said("{host} sent {what}. It was not kept, and nothing was changed.", host=host, what=what)
    return UpdateError(said("{name} is not right", name=package.name), message, _AGAIN)
