"""Where the bytes of each part come from: asks the Hub once for the address, and believes only an exact answer."""

from __future__ import annotations

import contextlib
import re
import threading
import weakref
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urljoin, urlsplit

from urllib3 import BaseHTTPResponse

from synthia_desktop.core.download import Download, Part
from synthia_desktop.core.errors import ChangedError
from synthia_desktop.core.said import said
from synthia_desktop.hub.network import USER_AGENT, Connections, Network
from synthia_desktop.hub.transfer.children import XetBody
from synthia_desktop.hub.transfer.trouble import Kind, Trouble, asked_wait, troubles
from synthia_desktop.hub.transfer.words import changed, hub_refusal

MAX_HOPS = 5
REDIRECTS = {301, 302, 303, 307, 308}
BUSY = {408, 425, 429, 500, 502, 503, 504}
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Address:
    """own: it is the endpoint's own, which may see the token."""

    url: str
    own: bool

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or self.url


class Body(Protocol):
    def read(self, amt: int) -> bytes: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class Answer:
    """A body to read. start: offset in the part of its first byte. whole: it is all of the part, whatever was asked.

    etag: the server's mark of the version. open_ended: it did not say how much it sends.
    """

    body: Body
    host: str
    start: int
    whole: bool = False
    etag: str = ""
    open_ended: bool = False

    def read(self, size: int) -> bytes:
        return self.body.read(size)

    def close(self) -> None:
        self.body.close()


class Source:
    """Opens ranges of a download's parts, from any thread. Raises Trouble, and SynthiaErrors that no retry can mend."""

    def __init__(
        self, download: Download, network: Network, connections: Connections, received: Callable[[], int]
    ) -> None:
        """received: bytes on the disk, for the words of an error."""
        self._download, self._network, self._connections = download, network, connections
        self._received = received
        self._origin = _origin(download.endpoint)
        self._addresses: dict[str, Address] = {}
        self._etags: dict[str, list[str]] = {}
        self._xet: set[str] = set()
        self._bodies: weakref.WeakSet[XetBody] = weakref.WeakSet()
        self._locks: dict[str, threading.Lock] = {}
        self._adding = threading.Lock()

    def open(self, part: Part, start: int, stop: int, *, whole: bool = False) -> Answer:
        """The bytes from start up to stop. whole: ask for the file as one, for servers without ranges."""
        if part.path in self._xet:
            return self._open_xet(part, start)
        address = self.address(part)
        asked = {} if whole else {"Range": f"bytes={start}-{stop - 1}"}
        with self._forgetting(part, address):
            response, last = self._follow("GET", part, address, asked)
            try:
                entire = self._check(response, last, part, start, stop)
            except BaseException:
                response.close()
                raise
        headers = response.headers
        open_ended = entire and "Content-Length" not in headers
        return Answer(response, last.host, 0 if entire else start, entire, headers.get("ETag", ""), open_ended)

    def address(self, part: Part) -> Address:
        """The address that the Hub gave for this part; asked for once, until it is refused."""
        with self._adding:
            lock = self._locks.setdefault(part.path, threading.Lock())
        with lock:
            if part.path not in self._addresses:
                self._addresses[part.path] = self._resolve(part)
            return self._addresses[part.path]

    def same_version(self, part: Part, etag: str) -> bool:
        """Whether the server marks it as it did in its last answer; every other mark is counted."""
        known = self._etags.setdefault(part.path, [])
        if known and etag and known[-1] == etag:
            return True
        known.append(etag)
        return False

    def versions(self, part: Part) -> int:
        """How many marks were seen."""
        return len(self._etags.get(part.path, ()))

    def from_xet(self, part: Part) -> bool:
        """Whether the part is fetched from Xet storage now."""
        return part.path in self._xet

    def use_xet(self, part: Part, trouble: Trouble, *, was_xet: bool) -> bool:
        """Whether the part can still be had from Xet storage, where its server refuses it; then it will be.

        was_xet: whether it was Xet that met the trouble. Another connection may have turned to it meanwhile.
        """
        if was_xet or not part.xet_hash or trouble.kind not in {Kind.ANSWER, Kind.RANGE}:
            return False
        self._xet.add(part.path)
        return True

    def cut(self) -> None:
        """End whatever waits for an answer, in every thread."""
        self._connections.cut()
        for body in list(self._bodies):
            body.cut()

    def authorization(self, address: Address) -> dict[str, str]:
        """The headers that this address may see."""
        token = self._network.token
        return {"Authorization": f"Bearer {token}"} if token and address.own else {}

    def changed(self, part: Part, how: str) -> ChangedError:
        """how: a sentence with both values."""
        return changed(part.path, how, self._received())

    def recheck(self, part: Part) -> None:
        """Ask the Hub again whether it is still the same file. Raises ChangedError, Trouble."""
        self._addresses.pop(part.path, None)
        self.address(part)

    def _open_xet(self, part: Part, start: int) -> Answer:
        download = self._download
        base = download.endpoint.rstrip("/")
        revision = quote(download.commit or download.revision, safe="")
        address = Address(f"{base}/api/models/{download.repo}/xet-read-token/{revision}", own=True)
        headers = {"User-Agent": USER_AGENT, **self.authorization(address)}
        body = XetBody(part.xet_hash, part.size, start, address.url, headers, self._network.read_timeout)
        self._bodies.add(body)
        return Answer(body, address.host, start)

    def _resolve(self, part: Part) -> Address:
        download = self._download
        revision = quote(download.commit or download.revision, safe="")
        url = f"{download.endpoint.rstrip('/')}/{download.repo}/resolve/{revision}/{quote(part.path)}"
        response, address = self._follow("HEAD", part, Address(url, own=True), {}, stay=True)
        response.drain_conn()
        if response.status in REDIRECTS or response.status in {400, 405, 501}:
            return address  # elsewhere, or a server that knows no HEAD
        if response.status >= 400:
            raise self._refusal(response, address, part)
        return address

    def _follow(
        self, method: str, part: Part, address: Address, headers: dict[str, str], *, stay: bool = False
    ) -> tuple[BaseHTTPResponse, Address]:
        """stay: do not ask another host than the endpoint; then the address is the one that it leads to."""
        for _ in range(MAX_HOPS):
            with troubles(address.host):
                response = self._connections.open(method, address.url, {**headers, **self.authorization(address)})
            if address.own and response.status < 400:
                self._compare(response, part)
            if response.status not in REDIRECTS:
                return response, address
            target = response.headers.get("Location")
            response.drain_conn()
            if not target:
                raise Trouble(
                    Kind.ANSWER, said("{host} sent a redirect that leads nowhere", host=address.host), host=address.host
                )
            url = urljoin(address.url, target)
            address = Address(url, own=address.own and _origin(url) == self._origin)
            if stay and not address.own:
                return response, address
        raise Trouble(Kind.ANSWER, said("{host} redirects in a circle", host=address.host), host=address.host)

    def _compare(self, response: BaseHTTPResponse, part: Part) -> None:
        """The Hub tells with each answer of its own which file it speaks of. Raises ChangedError."""
        linked = response.headers.get("X-Linked-ETag", "").strip('W/"')
        size = response.headers.get("X-Linked-Size", "")
        if size.isdecimal() and int(size) != part.size:
            raise self.changed(
                part, said("it has {size:,} bytes instead of {part_size:,}.", size=int(size), part_size=part.size)
            )
        if part.sha256 and _SHA256.fullmatch(linked) and linked != part.sha256:
            raise self.changed(
                part,
                said("its SHA-256 is {linked}… instead of {sha256}….", linked=linked[:12], sha256=part.sha256[:12]),
            )

    def _check(self, response: BaseHTTPResponse, address: Address, part: Part, start: int, stop: int) -> bool:
        """Whether it is the whole file instead of the range. Raises Trouble for everything else than one of them."""
        headers, host = response.headers, address.host
        if response.status not in {200, 206}:
            raise self._refusal(response, address, part)
        if headers.get("Content-Encoding", "identity") not in {"", "identity"}:
            raise Trouble(Kind.RANGE, said("{host} sent the file in another encoding", host=host), host=host)
        if response.status == 200:
            _check_whole(headers, host, part)
            return True
        found = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
        if found is None or (int(found[1]), int(found[2])) != (start, stop - 1):
            raise Trouble(Kind.RANGE, said("{host} sent another range than the one asked for", host=host), host=host)
        if found[3] not in {"*", str(part.size)}:
            raise Trouble(
                Kind.CHANGED,
                said("it has {found:,} bytes instead of {size:,}", found=int(found[3]), size=part.size),
                host=host,
            )
        return False

    def _refusal(self, response: BaseHTTPResponse, address: Address, part: Part) -> Exception:
        status, host = response.status, address.host
        words = said("{host} answered “{status}”", host=host, status=f"{status} {response.reason or ''}".rstrip())
        if status in BUSY:
            return Trouble(Kind.ANSWER, words, host=host, wait=asked_wait(response.headers))
        if status == 416:
            return Trouble(Kind.CHANGED, said("it is shorter than it was"), host=host)
        if address.own:
            return hub_refusal(self._download, part.path, status, response.headers)
        return Trouble(Kind.ANSWER, words, host=host, details=address.host)

    @contextlib.contextmanager
    def _forgetting(self, part: Part, address: Address) -> Generator[None]:
        """An address elsewhere that failed is asked for again: it may have expired."""
        try:
            yield
        except Trouble:
            if not address.own and self._addresses.get(part.path) is address:
                self._addresses.pop(part.path, None)
            raise


def _check_whole(headers: Mapping[str, str], host: str, part: Part) -> None:
    kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind == "text/html" and not part.path.lower().endswith((".html", ".htm")):
        raise Trouble(
            Kind.ANSWER, said("{host} sent a web page instead of the file, perhaps to sign in", host=host), host=host
        )
    length = headers.get("Content-Length", "")
    if length.isdecimal() and int(length) != part.size:
        raise Trouble(
            Kind.CHANGED,
            said("it has {length:,} bytes instead of {size:,}", length=int(length), size=part.size),
            host=host,
        )


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port
