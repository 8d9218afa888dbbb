"""A small server on 127.0.0.1 that speaks the part of the Hub's API that the program uses, and can misbehave."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

PAGE = 1000
ACCEPTED = "hf_right"
BLOCK = 1 << 20
Headers = dict[str, str]


@dataclass(frozen=True)
class Piece:
    """A piece of a file on the disk, which is sent without being read into memory first."""

    path: Path
    start: int
    length: int


Reply = tuple[int, Headers, bytes | Piece]


@dataclass
class ServedRepo:
    """A repository. files: path to contents, to a file with them, or to a size where only the listing matters.

    sizes: what the listing claims instead. hashes: SHA-256 of files on the disk, which otherwise get made-up ones: only
    their headers are read then. more: further fields of the repository's facts.
    """

    files: dict[str, bytes | int | Path] = field(default_factory=dict[str, bytes | int | Path])
    branches: tuple[str, ...] = ("main",)
    gated: bool = False
    tags: tuple[str, ...] = ()
    card: dict[str, object] = field(default_factory=dict[str, object])
    more: dict[str, object] = field(default_factory=dict[str, object])
    sizes: dict[str, object] = field(default_factory=dict[str, object])
    hashes: dict[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def commit(self) -> str:
        return hashlib.sha1(repr(sorted(self.files.items())).encode(), usedforsecurity=False).hexdigest()

    def tree(self, start: int) -> list[dict[str, object]]:
        """A page of the files as the Hub lists them, with the LFS facts of large ones."""
        return [self._entry(path, content) for path, content in islice(self.files.items(), start, start + PAGE)]

    def _entry(self, path: str, content: bytes | int | Path) -> dict[str, object]:
        size = self.sizes.get(path, content if isinstance(content, int) else _size(content))
        oid = hashlib.sha1(path.encode(), usedforsecurity=False).hexdigest()
        entry: dict[str, object] = {"type": "file", "oid": oid, "size": size, "path": path}
        if not path.endswith((".md", ".json", ".txt")):
            data = content if isinstance(content, bytes) else path.encode()
            oid = self.hashes.get(path) or hashlib.sha256(data).hexdigest()
            entry["lfs"] = {"oid": oid, "size": size, "pointerSize": 134}
            entry["xetHash"] = hashlib.sha256(b"xet" + data).hexdigest()
        return entry


class HubServer:
    """repos: by their names. replies: what is answered in place of the API where a path begins with the key.

    asked: every request as (path with query, headers with lower-case names). sent: bytes of the bodies, in all.
    connections: how many were made.
    """

    def __init__(self) -> None:
        self.repos: dict[str, ServedRepo] = {}
        self.replies: dict[str, Callable[[], Reply]] = {}
        self.asked: list[tuple[str, Headers]] = []
        self.ranges = True
        self.sent = self.connections = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    @contextmanager
    def running(self) -> Iterator[HubServer]:
        thread = threading.Thread(target=self._server.serve_forever, args=(0.005,), name="hub server")
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def paths(self) -> list[str]:
        """The paths that were asked for, without their queries."""
        return [urlsplit(path).path for path, _ in self.asked]

    def answer(self, target: str, headers: Headers) -> Reply:
        self.asked.append((target, headers))
        url = urlsplit(target)
        for begin, reply in self.replies.items():
            if url.path.startswith(begin):
                return reply()
        query = parse_qs(url.query)
        if url.path == "/api/whoami-v2":
            right = headers.get("authorization") == f"Bearer {ACCEPTED}"
            return as_json({"name": "ada"}) if right else refuse(401, "", "Invalid credentials in Authorization header")
        if url.path == "/api/models":
            return as_json(self._search(query))
        if url.path.startswith("/api/models/"):
            return self._api(url.path.removeprefix("/api/models/"), query)
        return self._file(url.path.removeprefix("/"), headers)

    def _search(self, query: dict[str, list[str]]) -> list[dict[str, object]]:
        wanted, words = set(query.get("filter", [])), query.get("search", [""])[0].lower().split()
        found = [
            self._facts(name, repo)
            for name, repo in self.repos.items()
            if wanted <= set(repo.tags) and all(word in name.lower() for word in words)
        ]
        key = query.get("sort", ["downloads"])[0]
        found.sort(key=lambda facts: str(facts.get(key, "")), reverse=True)
        return found[: int(query.get("limit", ["1000"])[0])]

    def _api(self, path: str, query: dict[str, list[str]]) -> Reply:
        org, name, *rest = path.split("/")
        repo = self.repos.get(f"{org}/{name}")
        if repo is None:
            return refuse(401, "RepoNotFound", "Repository not found")
        if rest == ["refs"]:
            refs = [{"name": b, "ref": f"refs/heads/{b}", "targetCommit": repo.commit} for b in repo.branches]
            return as_json({"branches": refs, "converts": [], "tags": [{**refs[0], "name": "v1.0"}]})
        revision = unquote(rest[1]) if len(rest) > 1 else "main"
        if revision not in (*repo.branches, repo.commit):
            return refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        if rest and rest[0] == "tree":
            return self._page(f"/api/models/{path}", repo, int(query.get("cursor", ["0"])[0]))
        return as_json(self._facts(f"{org}/{name}", repo))

    def _page(self, path: str, repo: ServedRepo, start: int) -> Reply:
        status, headers, body = as_json(repo.tree(start))
        if start + PAGE < len(repo.files):
            headers["Link"] = f'<{self.url}{path}?recursive=true&cursor={start + PAGE}>; rel="next"'
        return status, headers, body

    def _facts(self, name: str, repo: ServedRepo) -> dict[str, object]:
        return {
            "_id": "1",
            "id": name,
            "author": name.split("/")[0],
            "sha": repo.commit,
            "lastModified": "2026-01-02T03:04:05.000Z",
            "gated": "auto" if repo.gated else False,
            "downloads": 7,
            "likes": 3,
            "tags": list(repo.tags),
            "cardData": repo.card,
            **repo.more,
        }

    def _file(self, path: str, headers: Headers) -> Reply:
        org, name, _, _revision, *rest = path.split("/")
        repo = self.repos[f"{org}/{name}"]
        if repo.gated and headers.get("authorization") != f"Bearer {ACCEPTED}":
            return refuse(401, "GatedRepo", "Access to this model is restricted.")
        content = repo.files.get(unquote("/".join(rest)))
        if content is None or isinstance(content, int):
            return refuse(404, "EntryNotFound", "Entry not found")
        size, asked = _size(content), headers.get("range", "")
        if not asked or not self.ranges:
            return 200, {"Content-Type": "text/plain"}, _piece(content, 0, size)
        first, last = map(int, asked.removeprefix("bytes=").split("-"))
        if first >= size:
            return refuse(416, "", "Range Not Satisfiable")
        last = min(last, size - 1)
        place = f"bytes {first}-{last}/{size}"
        return 206, {"Content-Type": "text/plain", "Content-Range": place}, _piece(content, first, last + 1 - first)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle(self) -> None:
                outer.connections += 1
                # A client that has read enough goes away in the middle.
                with suppress(ConnectionError):
                    super().handle()

            def do_GET(self) -> None:
                status, headers, body = outer.answer(self.path, {key.lower(): v for key, v in self.headers.items()})
                if not status:
                    self.close_connection = True
                    return
                self.send_response(status)
                length = len(body) if isinstance(body, bytes) else body.length
                for key, value in {"Content-Length": str(length), **headers}.items():
                    self.send_header(key, value)
                self.end_headers()
                for block in _blocks(body):
                    outer.sent += self.wfile.write(block)

            def log_message(self, format: str, *_args: object) -> None:  # noqa: A002
                """Nothing is printed."""

        return Handler


def _size(content: bytes | Path) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size


def _piece(content: bytes | Path, start: int, length: int) -> bytes | Piece:
    return content[start : start + length] if isinstance(content, bytes) else Piece(content, start, length)


def _blocks(body: bytes | Piece) -> Iterator[bytes]:
    if isinstance(body, bytes):
        yield body
        return
    with body.path.open("rb") as file:
        file.seek(body.start)
        for done in range(0, body.length, BLOCK):
            yield file.read(min(BLOCK, body.length - done))


def as_json(value: object, status: int = 200) -> Reply:
    return status, {"Content-Type": "application/json"}, json.dumps(value).encode()


def refuse(status: int, code: str, message: str, **headers: str) -> Reply:
    """An error as the Hub gives it."""
    told = {"X-Error-Code": code, "X-Error-Message": message}
    _, more, body = as_json({"error": message})
    return status, {**more, **{key: text for key, text in told.items() if text}, **headers}, body


def cut() -> Reply:
    """The connection ends without an answer."""
    return 0, {}, b""
