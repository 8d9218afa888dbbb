"""What the download benches share: nginx as the server, and every client as a process of its own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20
COMMIT = "c0ffee" * 6 + "c0ff"
REPO = "org/model"
NAME = "model.gguf"
CLIENTS = ("ours", "aria2c", "hf_transfer", "huggingface_hub", "curl")
NEEDED = ("nginx", "aria2c", "curl")

_CONFIG = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx.err;
events {{ worker_connections 256; }}
http {{
  log_format sent '$body_bytes_sent'; access_log {folder}/sent.log sent; sendfile on; tcp_nopush on;
  server {{
    listen 127.0.0.1:{port}; root {folder}/served; limit_rate {rate};
    add_header X-Repo-Commit {commit};
  }}
}}
"""

_PYTHON = {
    "ours": """
from synthia_desktop.core.download import Download, Part, Target
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Transfer, session
work = json.loads(sys.argv[1])
target = Target(work["name"], (Part(work["name"], work["size"], work["sha256"]),))
download = Download("d", work["endpoint"], work["repo"], "main", work["commit"], "", "", work["to"], (target,))
network = Network(NetworkSettings(endpoint=work["endpoint"]))
begun = time.monotonic()
Transfer(download, network, SpeedLimiter(), lambda _state, _progress: None).run()
""",
    "hf_transfer": """
import hf_transfer
work = json.loads(sys.argv[1])
begun = time.monotonic()
hf_transfer.download(work["url"], work["file"], max_files=8, chunk_size=10 << 20, parallel_failures=3, max_retries=5)
""",
    "huggingface_hub": """
import huggingface_hub
work = json.loads(sys.argv[1])
begun = time.monotonic()
huggingface_hub.hf_hub_download(work["repo"], work["name"], revision=work["commit"], local_dir=work["to"])
""",
}


@dataclass(frozen=True)
class Figures:
    """seconds: of the download itself. cpu_seconds, rss_bytes: of the whole process."""

    seconds: float
    cpu_seconds: float
    rss_bytes: int


class Bench:
    """folder: for everything. size: bytes of the file."""

    def __init__(self, folder: Path, size: int, port: int = 18089) -> None:
        missing = [name for name in NEEDED if shutil.which(name) is None]
        if missing:
            sys.exit(f"not installed: {', '.join(missing)}")
        self.folder, self.size, self.port = folder, size, port
        served = folder / "served" / REPO / "resolve" / COMMIT
        served.mkdir(parents=True, exist_ok=True)
        self._file = served / NAME
        if not self._file.exists() or self._file.stat().st_size != size:
            with self._file.open("wb") as stream:
                for _ in range(size // MIB):
                    stream.write(os.urandom(MIB))
        with self._file.open("rb") as stream:
            self.sha256 = hashlib.file_digest(stream, "sha256").hexdigest()

    @property
    def to(self) -> Path:
        return self.folder / "to" / "org" / "model"

    @property
    def received(self) -> Path:
        return self.to / NAME

    @contextmanager
    def server(self, rate: str) -> Generator[None]:
        """rate: nginx's limit_rate for each connection, "0" = none."""
        (self.folder / "sent.log").unlink(missing_ok=True)
        config = self.folder / "nginx.conf"
        config.write_text(_CONFIG.format(folder=self.folder, port=self.port, rate=rate, commit=COMMIT))
        server = subprocess.Popen(["nginx", "-c", str(config)], stderr=subprocess.DEVNULL)
        try:
            time.sleep(0.5)
            yield
        finally:
            server.send_signal(signal.SIGQUIT)
            server.wait()

    def sent(self) -> int:
        """Bytes of file content that the last server sent."""
        return sum(int(line) for line in (self.folder / "sent.log").read_text().split())

    def clear(self) -> None:
        shutil.rmtree(self.folder / "to", ignore_errors=True)
        shutil.rmtree(self.folder / "home", ignore_errors=True)
        self.to.mkdir(parents=True)

    def command(self, client: str) -> list[str]:
        endpoint = f"http://127.0.0.1:{self.port}"
        url = f"{endpoint}/{REPO}/resolve/{COMMIT}/{NAME}"
        if client == "aria2c":
            options = ["-x8", "-s8", "-k1M", "--file-allocation=falloc", "--summary-interval=0", "-q", "-c"]
            return ["aria2c", *options, "-d", str(self.to), "-o", NAME, url]
        if client == "curl":
            return ["curl", "-sS", "-C", "-", "-o", str(self.received), url]
        work = {"endpoint": endpoint, "url": url, "repo": REPO, "commit": COMMIT, "name": NAME, "size": self.size}
        work |= {"sha256": self.sha256, "to": str(self.to), "file": str(self.received)}
        code = f"import json, sys, time{_PYTHON[client]}print(time.monotonic() - begun)"
        return [sys.executable, "-c", code, json.dumps(work)]

    def start(self, client: str) -> subprocess.Popen[str]:
        home = {"HF_HOME": str(self.folder / "home"), "HF_ENDPOINT": f"http://127.0.0.1:{self.port}"}
        quiet = {"HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
        return subprocess.Popen(
            self.command(client), stdout=subprocess.PIPE, text=True, env={**os.environ, **home, **quiet}
        )

    def measure(self, client: str) -> Figures:
        """One whole download; its content is checked afterwards."""
        self.clear()
        self._warm()
        begun = time.monotonic()
        process = self.start(client)
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = float(said) if client in _PYTHON else time.monotonic() - begun
        self.check(client)
        return Figures(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)

    def _warm(self) -> None:
        """Have as much memory free that is really there. A virtual machine gets its pages from the host when they are
        first written, which takes longer than the download itself, and meets whichever client comes first."""
        file, block = self.to / "warm", bytes(MIB)
        with file.open("wb", buffering=0) as stream:
            for _ in range(self.size // MIB):
                stream.write(block)
        file.unlink()

    def check(self, client: str) -> None:
        with self.received.open("rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != self.sha256:
                sys.exit(f"{client} made a wrong file")
