"""The queue with the real range engine, against the fault server: what is stored goes on where it was."""

import random
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.download import Download, DownloadState, Part, Target
from synthia_desktop.core.errors import AccessError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.provenance import read_provenance
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue
from synthia_desktop.store.downloads import DownloadStore
from tests.faults.hub_server import HubServer, Reply, Request
from tests.hub.file_engine import Watch

MIB = 1 << 20
FILES = {name: random.Random(name).randbytes(6 * MIB) for name in ("m.gguf-split-a", "m.gguf-split-b", "whole.gguf")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "models" / "org").mkdir(parents=True)
    return tmp_path / "models" / "org" / "model"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DownloadStore]:
    with closing(DownloadStore(tmp_path / "synthia.db")) as opened:
        yield opened


def split_download(server: HubServer, folder: Path) -> Download:
    parts: tuple[Part, ...] = (server.part("m.gguf-split-a"), server.part("m.gguf-split-b"))
    return server.download(folder, Target("m.gguf", parts))


def finals(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.integration
def test_a_download_goes_on_after_a_restart_and_little_is_sent_twice(folder: Path, store: DownloadStore) -> None:
    fast = threading.Event()

    def cdn(_request: Request) -> Reply | None:
        return None if fast.is_set() else Reply(rate=MIB)

    with HubServer(dict(FILES), cdn=cdn) as server:
        network = Network(NetworkSettings(endpoint=server.endpoint))
        watch = Watch()
        queue = DownloadQueue(store, lambda: network, watch.changed, watch.trouble)
        queue.add(split_download(server, folder))
        watch.until(lambda: any(entry.progress.done > 2 * MIB for entry in queue.entries()), 30)
        queue.close()
        assert [record.state for record in store.load()] == [DownloadState.ACTIVE]
        fast.set()
        queue = DownloadQueue(store, lambda: network, watch.changed, watch.trouble)
        watch.until(lambda: any(entry.state is DownloadState.DONE for entry in queue.entries()), 30)
        queue.close()
        assert server.sent < 16 * MIB
        assert finals(folder) == {"m.gguf": FILES["m.gguf-split-a"] + FILES["m.gguf-split-b"]}
        record = read_provenance(folder / "m.gguf")
        assert record is not None
        assert [part.path for part in record.files[0].parts] == ["m.gguf-split-a", "m.gguf-split-b"]


@pytest.mark.integration
def test_a_cancel_in_the_middle_leaves_nothing_on_the_disk(folder: Path, store: DownloadStore) -> None:
    with HubServer(dict(FILES), cdn=lambda _: Reply(rate=MIB)) as server:
        network = Network(NetworkSettings(endpoint=server.endpoint))
        watch = Watch()
        queue = DownloadQueue(store, lambda: network, watch.changed, watch.trouble)
        queue.add(split_download(server, folder))
        watch.until(lambda: any(entry.progress.done > MIB for entry in queue.entries()), 30)
        queue.cancel("d")
        watch.until(lambda: queue.entries() == ())
        queue.add(split_download(server, folder))
        watch.until(lambda: any(entry.state is DownloadState.ACTIVE for entry in queue.entries()))
        queue.cancel("d")
        watch.until(lambda: queue.entries() == ())
        queue.close()
        queue = DownloadQueue(store, lambda: network, watch.changed, watch.trouble)
        queue.close()
        assert store.load() == ()
        assert not folder.exists()


@pytest.mark.integration
def test_a_gated_repository_needs_a_token_and_a_retry_uses_it(folder: Path, store: DownloadStore) -> None:
    with HubServer(dict(FILES), token="hf_right") as server:  # noqa: S106 - no secret
        settings, tokens = NetworkSettings(endpoint=server.endpoint), [""]
        watch = Watch()
        queue = DownloadQueue(store, lambda: Network(settings, tokens[-1]), watch.changed, watch.trouble)
        queue.add(server.download(folder, Target("whole.gguf", (server.part("whole.gguf"),))))
        watch.until(lambda: any(entry.state is DownloadState.FAILED for entry in queue.entries()), 30)
        assert isinstance(queue.entries()[0].error, AccessError)
        tokens.append("hf_right")
        queue.resume("d")
        watch.until(lambda: any(entry.state is DownloadState.DONE for entry in queue.entries()), 30)
        queue.close()
        assert finals(folder) == {"whole.gguf": FILES["whole.gguf"]}
