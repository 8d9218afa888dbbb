"""The queue's reports arrive on the main thread, once and newest, and end with the service."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import Download, DownloadState, Progress
from synthia_desktop.core.errors import DownloadError, SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue, Entry
from synthia_desktop.store.downloads import DownloadStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.download_service import DownloadService
from synthia_desktop.ui.downloads.connect import connect_page
from synthia_desktop.ui.downloads.page import DownloadsPage
from synthia_desktop.ui.theme import Theme
from tests.ui.downloads.entries import download

STATE = DownloadState
Report = Callable[[DownloadState, Progress], None]


class HandTransfer:
    """Moves when the test says so: lets it report, end, or fail."""

    def __init__(self, wanted: Download, report: Report) -> None:
        self.download, self.report = wanted, report
        self._end = threading.Event()
        self._error: SynthiaError | None = None
        self._stopped = False

    def run(self) -> tuple[Path, ...]:
        self._end.wait()
        if self._error is not None:
            raise self._error
        if self._stopped:
            raise InterruptedError
        folder = Path(self.download.folder)
        folder.mkdir(parents=True, exist_ok=True)
        made = tuple(folder / target.name for target in self.download.targets)
        for path in made:
            path.write_bytes(b"GGUF")
        return made

    def stop(self) -> None:
        self._stopped = True
        self._end.set()

    def end(self, error: SynthiaError | None = None) -> None:
        self._error = error
        self._end.set()


class HandEngine:
    """Transfers that the test moves by hand."""

    def __init__(self) -> None:
        self.transfers: dict[str, HandTransfer] = {}
        self.limit = 0

    def transfer(self, download: Download, network: Network, report: Report) -> HandTransfer:  # noqa: ARG002
        self.transfers[download.id] = HandTransfer(download, report)
        return self.transfers[download.id]

    def received(self, download: Download) -> Progress:
        return Progress(total=download.size)

    def discard(self, download: Download) -> None:
        """Nothing was written."""

    def missing_bytes(self, download: Download) -> int:  # noqa: ARG002
        return 0

    def set_limit(self, bytes_per_second: int) -> None:
        self.limit = bytes_per_second


@pytest.fixture
def engine() -> HandEngine:
    return HandEngine()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DownloadStore]:
    made = DownloadStore(tmp_path / "synthia.db")
    yield made
    made.close()


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def service(
    store: DownloadStore, engine: HandEngine, background: Background, tmp_path: Path
) -> Iterator[DownloadService]:
    made = open_service(store, engine, background, tmp_path)
    yield made
    made.close()


def open_service(store: DownloadStore, engine: HandEngine, background: Background, folder: Path) -> DownloadService:
    return DownloadService(
        lambda report, trouble: DownloadQueue(store, Network, report, trouble, engine=engine),
        lambda: folder,
        background,
    )


def states(service: DownloadService) -> list[DownloadState]:
    return [entry.state for entry in service.entries]


def begin(qtbot: QtBot, service: DownloadService, engine: HandEngine, number: int, folder: Path) -> HandTransfer:
    made = download(number, 1000, folder=str(folder))
    service.add(made)
    qtbot.waitUntil(lambda: made.id in engine.transfers and STATE.ACTIVE in states(service))
    return engine.transfers[made.id]


def test_a_download_is_followed_from_its_start_to_its_end(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path
) -> None:
    transfer = begin(qtbot, service, engine, 1, tmp_path)
    transfer.report(STATE.ACTIVE, Progress(600, 1000, 0, (600,), 50.0))
    qtbot.waitUntil(lambda: service.speed == 50.0)
    assert service.active_count == 1
    with qtbot.waitSignal(service.finished) as caught:
        transfer.end()
    assert (caught.args or [])[0].paths == (str(tmp_path / "model-1.gguf"),)
    assert (service.active_count, service.speed) == (0, 0)


def test_a_failure_is_told_once(qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path) -> None:
    told: list[Entry] = []
    service.failed.connect(told.append)
    transfer = begin(qtbot, service, engine, 1, tmp_path)
    transfer.end(DownloadError("The server gave up", "Nothing is kept."))
    qtbot.waitUntil(lambda: states(service) == [STATE.FAILED])
    service.move("id-1", 0)
    service.add(download(2, 1000, folder=str(tmp_path)))
    qtbot.waitUntil(lambda: len(service.entries) == 2)
    assert [entry.download.id for entry in told] == ["id-1"]


def test_what_was_finished_before_the_start_is_not_announced(
    qtbot: QtBot, store: DownloadStore, engine: HandEngine, background: Background, tmp_path: Path
) -> None:
    first = open_service(store, engine, background, tmp_path)
    begin(qtbot, first, engine, 1, tmp_path).end()
    qtbot.waitUntil(lambda: states(first) == [STATE.DONE])
    first.close()
    second = open_service(store, engine, background, tmp_path)
    with qtbot.assertNotEmitted(second.finished):
        qtbot.waitUntil(lambda: states(second) == [STATE.DONE])
    second.close()


def test_the_commands_reach_the_queue(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path
) -> None:
    begin(qtbot, service, engine, 1, tmp_path)
    service.pause("id-1")
    qtbot.waitUntil(lambda: states(service) == [STATE.PAUSED])
    service.resume("id-1")
    qtbot.waitUntil(lambda: states(service) == [STATE.ACTIVE])
    service.pause_all()
    qtbot.waitUntil(lambda: states(service) == [STATE.PAUSED])
    service.resume_all()
    qtbot.waitUntil(lambda: states(service) == [STATE.ACTIVE])
    service.set_limits(NetworkSettings(speed_limit=1234))
    qtbot.waitUntil(lambda: engine.limit == 1234)
    begin(qtbot, service, engine, 2, tmp_path)
    service.move("id-2", 0)
    qtbot.waitUntil(lambda: [entry.download.id for entry in service.entries] == ["id-2", "id-1"])
    service.cancel("id-1")
    qtbot.waitUntil(lambda: [entry.download.id for entry in service.entries] == ["id-2"])
    engine.transfers["id-2"].end()
    qtbot.waitUntil(lambda: states(service) == [STATE.DONE])
    service.clear_finished()
    qtbot.waitUntil(lambda: service.entries == ())


def test_trouble_arrives_on_the_main_thread(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path
) -> None:
    begin(qtbot, service, engine, 1, tmp_path)
    other = replace(download(1, 2000, folder=str(tmp_path)), id="id-other", commit="another")
    threads: list[QThread] = []
    service.trouble.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(service.trouble) as caught:
        service.add(other)
    assert isinstance((caught.args or [])[0], SynthiaError)
    assert threads == [service.thread()]


def test_many_reports_become_one_signal_with_the_newest(qtbot: QtBot, service: DownloadService) -> None:
    """The queue tells at most ten times a second; a window that is busy for longer must not work all of it off."""
    told: list[tuple[Entry, ...]] = []
    service.entries_changed.connect(told.append)
    reports = [(Entry(download(number), STATE.PAUSED, Progress()),) for number in range(200)]
    worker = threading.Thread(target=lambda: [service._report(report) for report in reports])
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [reports[-1]]


def test_the_line_is_asked_about_once_there_is_a_download(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path
) -> None:
    assert service._line is None
    begin(qtbot, service, engine, 1, tmp_path)
    assert service._line is QNetworkInformation.instance()


def test_the_disk_is_measured_when_the_queue_changes(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, tmp_path: Path
) -> None:
    with qtbot.waitSignal(service.disk_changed) as caught:
        begin(qtbot, service, engine, 1, tmp_path)
    assert (caught.args or [])[0].planned == 1000


def test_nothing_is_told_after_the_end(
    qtbot: QtBot, store: DownloadStore, engine: HandEngine, background: Background, tmp_path: Path
) -> None:
    service = open_service(store, engine, background, tmp_path)
    begin(qtbot, service, engine, 1, tmp_path)
    service.close()
    with qtbot.assertNotEmitted(service.entries_changed, wait=50):
        service._report(())
    assert not service._timer.isActive()


def test_the_page_and_the_service_work_together(
    qtbot: QtBot, service: DownloadService, engine: HandEngine, theme: Theme, tmp_path: Path
) -> None:
    page = DownloadsPage(theme)
    qtbot.addWidget(page)
    connect_page(page, service)
    with qtbot.waitSignal(service.disk_changed):
        page.show()
    begin(qtbot, service, engine, 1, tmp_path)
    page.list.row("id-1").buttons.button("pause").click()
    qtbot.waitUntil(lambda: page.list.groups()[1] == ["id-1"])
    page.list.row("id-1").buttons.button("resume").click()
    qtbot.waitUntil(lambda: page.list.groups()[0] == ["id-1"])
    engine.transfers["id-1"].end()
    qtbot.waitUntil(lambda: page.list.groups()[3] == ["id-1"])
    with qtbot.waitSignal(page.chat_requested) as caught:
        page.list.row("id-1").buttons.button("chat").click()
    assert caught.args == [str(tmp_path / "model-1.gguf")]
    page.clear.click()
    qtbot.waitUntil(lambda: page.find_model.isVisible())
