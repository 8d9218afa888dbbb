"""A server on 127.0.0.1 with a release feed and its packages, signed by a key of the test's own, that can misbehave."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import minisign

from synthia_desktop.core.releases import FEED_NAME, FORMAT, PROGRAM
from synthia_desktop.core.signatures import trusted_comment

NEW = "99.1"
NAME = f"synthia-desktop-{NEW}-linux-x86_64.tar.zst"
CONTENT = b"the new program" * 20_000
FEED, MARK = f"/{FEED_NAME}", f"/{FEED_NAME}.minisig"


@dataclass
class Reply:
    """length: what Content-Length claims, None = the truth. step: called before each block of the body."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    length: int | None = None
    step: Callable[[int], None] = lambda _number: None


class ReleaseServer:
    """replies: by path. asked: every path, in order. key: the public half, as a file of it holds it."""

    def __init__(self) -> None:
        self.pair = minisign.KeyPair.generate()
        self.key = bytes(self.pair.public_key) + b"\n"
        self.replies: dict[str, Reply] = {}
        self.asked: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.feed = self.url + FEED

    @contextmanager
    def running(self) -> Iterator[ReleaseServer]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.005,), name="release server")
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def publish(self, *releases: dict[str, Any], key: minisign.SecretKey | None = None, **changes: Any) -> None:
        """Serve a signed feed of these releases, by default one new one with one package. changes: of the feed."""
        listed = list(releases) or [release()]
        for each in listed:
            for package in each["packages"]:
                package.setdefault("signature", self.sign(CONTENT, package["name"], each["version"]))
        feed = {"program": PROGRAM, "format": FORMAT, "releases": listed, **changes}
        content = json.dumps(feed).encode()
        newest = listed[0]["version"]
        self.replies[FEED] = Reply(content, headers={"Content-Type": "application/json"})
        self.replies[MARK] = Reply(self.sign(content, FEED_NAME, newest, key).encode())
        self.replies.setdefault(f"/{NAME}", Reply(CONTENT))

    def sign(self, content: bytes, name: str, version: str, key: minisign.SecretKey | None = None) -> str:
        """As packaging/sign does."""
        comment = trusted_comment(1_800_000_000, name, version)
        return bytes((key or self.pair.secret_key).sign(content, trusted_comment=comment)).decode() + "\n"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                server.asked.append(self.path)
                reply = server.replies.get(self.path, Reply(status=404))
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                length = len(reply.body) if reply.length is None else reply.length
                self.send_header("Content-Length", str(length))
                self.end_headers()
                with suppress(OSError):
                    for number, start in enumerate(range(0, len(reply.body), 16_384)):
                        reply.step(number)
                        self.wfile.write(reply.body[start : start + 16_384])
                if length != len(reply.body):
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
                pass

        return Handler


def release(version: str = NEW, notes: str = "* It is **better**.", **package: Any) -> dict[str, Any]:
    """A release as the feed lists it. package: fields of its one package that differ."""
    entry = {
        "name": NAME,
        "size": len(CONTENT),
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
        "system": "linux",
        "machine": "x86_64",
        "kind": "archive",
        **package,
    }
    return {"version": version, "date": "2027-01-15", "page": "", "notes": notes, "packages": [entry]}
