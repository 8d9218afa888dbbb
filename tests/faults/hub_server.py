"""A small Hub with a second host for the content, both on 127.0.0.1, that does whatever wrong a test tells it to do."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self
from urllib.parse import unquote

from synthia_desktop.core.download import Download, Part, Target

COMMIT = "c0ffee" * 6 + "c0ff"
REPO = "org/model"
TOKEN = "hf_" + "x" * 20
BLOCK = 64 << 10
_RANGE = re.compile(r"bytes=(\d+)-(\d+)")


@dataclass(frozen=True)
class Request:
    """number: counted from 1 over the requests of this host and method. start, stop: None without a range."""

    number: int
    method: str
    path: str
    headers: dict[str, str]
    start: int | None = None
    stop: int | None = None


@dataclass(frozen=True)
class Reply:
    """What to do instead of the right thing; what is not given stays right.

    cut_after, stall_after: bytes of the body that are sent before. rate: bytes per second. flip: offset in the file of
    a byte that arrives wrong. whole: answer 200 with the whole file. sized: with Content-Length, else chunked.
    """

    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    cut_after: int | None = None
    stall_after: int | None = None
    rate: int = 0
    flip: int | None = None
    whole: bool = False
    sized: bool = True
    close: bool = False


Script = Callable[[Request], Reply | None]


def right(_request: Request) -> Reply | None:
    return None


def names_in(folder: str | Path) -> list[str]:
    """In their order."""
    return sorted(path.name for path in Path(folder).iterdir())


class HubServer:
    """files: by path. hub, cdn: what each host does with a request. token: what the Hub wants, "" = nothing.

    direct: the Hub sends the content itself. linked: it tells size and SHA-256 of what it leads to.
    """

    def __init__(
        self,
        files: dict[str, bytes],
        *,
        hub: Script = right,
        cdn: Script = right,
        token: str = "",
        direct: bool = False,
    ) -> None:
        self.files, self.hub, self.cdn, self.token, self.direct, self.linked = files, hub, cdn, token, direct, True
        self.requests: list[tuple[str, Request]] = []
        self.sent = 0
        self.closing = threading.Event()
        self._lock = threading.Lock()
        self._servers = [self._serve("hub"), self._serve("cdn")]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.closing.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._servers[0].server_address[1]}"

    @property
    def cdn_address(self) -> str:
        return f"http://127.0.0.1:{self._servers[1].server_address[1]}"

    def of(self, host: str, method: str) -> list[Request]:
        return [request for where, request in self.requests if where == host and request.method == method]

    def part(self, path: str, **changes: object) -> Part:
        content = self.files[path]
        return Part(path, **{"size": len(content), "sha256": hashlib.sha256(content).hexdigest(), **changes})  # type: ignore[arg-type]

    def download(self, folder: object, *targets: Target) -> Download:
        """Of all files, each a target of its own, unless targets are given."""
        whole = targets or tuple(Target(path, (self.part(path),)) for path in self.files)
        return Download("d", self.endpoint, REPO, "main", COMMIT, "Model", "Q4_K_M", str(folder), whole)

    def _serve(self, host: str) -> ThreadingHTTPServer:
        hub = self

        class Handler(_Handler):
            server_of = hub
            host = ""

        Handler.host = host
        server = _Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, args=(0.005,), name=f"test-{host}", daemon=True).start()
        return server

    def note(self, host: str, method: str, path: str, headers: dict[str, str]) -> Request:
        found = _RANGE.fullmatch(headers.get("Range", ""))
        start, stop = (int(found[1]), int(found[2]) + 1) if found else (None, None)
        with self._lock:
            number = len(self.of(host, method)) + 1
            request = Request(number, method, path, headers, start, stop)
            self.requests.append((host, request))
        return request

    def count(self, size: int) -> None:
        with self._lock:
            self.sent += size


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Cut connections are what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 0
    timeout = 10
    server_of: HubServer
    host: str

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's
        pass

    def _answer(self) -> None:
        hub = self.server_of
        headers = {name.title(): value for name, value in self.headers.items()}
        request = hub.note(self.host, self.command, self.path, headers)
        script = hub.hub if self.host == "hub" else hub.cdn
        reply = script(request) or Reply()
        if reply.body is not None or (reply.status is not None and reply.status not in {200, 206}):
            self._send(reply.status or 200, reply.headers, reply.body or b"", reply)
        elif self.host == "hub":
            self._resolve(request, reply)
        else:
            self._content(unquote(self.path.partition("?")[0][1:]), request, reply)

    def _resolve(self, request: Request, reply: Reply) -> None:
        hub = self.server_of
        path = unquote(self.path.partition("?")[0]).removeprefix(f"/{REPO}/resolve/{COMMIT}/")
        if hub.token and request.headers.get("Authorization") != f"Bearer {hub.token}":
            self._send(401, {"X-Error-Code": "GatedRepo"}, b"", reply)
        elif path not in hub.files:
            self._send(404, {"X-Error-Code": "EntryNotFound"}, b"", reply)
        elif hub.direct:
            self._content(path, request, reply)
        else:
            content = hub.files[path]
            linked = {"X-Linked-Size": str(len(content)), "X-Linked-ETag": f'"{hashlib.sha256(content).hexdigest()}"'}
            place = {"Location": f"{hub.cdn_address}/{path}?signature=1", "X-Repo-Commit": COMMIT}
            self._send(302, {**(linked if hub.linked else {}), **place, **reply.headers}, b"", reply)

    def _content(self, path: str, request: Request, reply: Reply) -> None:
        content = self.server_of.files[path]
        start, stop = request.start or 0, min(len(content), request.stop or len(content))
        headers = {"ETag": f'"{hashlib.md5(content).hexdigest()}"'}  # noqa: S324 - no secret
        if request.start is None or reply.whole:
            start, stop, status = 0, len(content), 200
        else:
            status = 206
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
        body = bytearray(content[start:stop])
        if reply.flip is not None and start <= reply.flip < stop:
            body[reply.flip - start] ^= 1
        self._send(reply.status or status, {**headers, **reply.headers}, bytes(body), reply)

    def _send(self, status: int, headers: dict[str, str], body: bytes, reply: Reply) -> None:
        self.send_response(status)
        if not reply.sized:
            headers = {**headers, "Transfer-Encoding": "chunked"}
        elif "Content-Length" not in headers:
            headers = {**headers, "Content-Length": str(len(body))}
        for name, value in headers.items():
            self.send_header(name, value)
        if reply.close:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            with suppress(OSError):
                self._send_body(body, reply)

    def _send_body(self, body: bytes, reply: Reply) -> None:
        hub, view, began, done = self.server_of, memoryview(body), time.monotonic(), 0
        ends = [end for end in (reply.cut_after, reply.stall_after) if end is not None]
        end = min([len(body), *ends])
        while done < end:
            block = view[done : min(end, done + BLOCK)]
            self.wfile.write(block if reply.sized else b"%x\r\n%b\r\n" % (len(block), block))
            hub.count(len(block))
            done += len(block)
            if reply.rate and hub.closing.wait(max(0.0, began + done / reply.rate - time.monotonic())):
                return
        if reply.stall_after is not None:
            hub.closing.wait(30)
        if end < len(body) or reply.stall_after is not None or reply.cut_after is not None:
            self.close_connection = True
        elif not reply.sized:
            self.wfile.write(b"0\r\n\r\n")
