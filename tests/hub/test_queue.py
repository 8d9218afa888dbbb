"""The queue does what it was told in any order of events, and what is stored is what goes on after a restart."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.download import Download, DownloadState, Hold
from synthia_desktop.core.errors import (
    AccessError,
    ChangedError,
    DiskFullError,
    DownloadError,
    FolderError,
    OfflineError,
    StorageError,
    SynthiaError,
)
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.provenance import of_download, read_provenance, save_provenance
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue, Entry
from synthia_desktop.hub.scheduler import Line
from synthia_desktop.store.downloads import DownloadRecord, DownloadStore
from tests.hub.file_engine import BLOCK, FileEngine, Watch, content, make_download

ACTIVE, WAITING, PAUSED, HELD, FAILED, DONE = (
    DownloadState.ACTIVE,
    DownloadState.WAITING,
    DownloadState.PAUSED,
    DownloadState.HELD,
    DownloadState.FAILED,
    DownloadState.DONE,
)
ROOM = 1 << 40


class Desk:
    """A queue, its engine and its store, with a clock and a disk that the test turns."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "models"
        self.store = DownloadStore(folder / "synthia.db")
        self.engine = FileEngine()
        self.watch = Watch()
        self.now = 1000.0
        self.room = ROOM
        self.word = ""
        self.limits = NetworkSettings()
        self.queue = self.start()

    def start(self, line: Line | None = None) -> DownloadQueue:
        self.queue = DownloadQueue(
            self.store,
            lambda: Network(self.limits, self.word),
            self.watch.changed,
            self.watch.trouble,
            limits=self.limits,
            line=line,
            engine=self.engine,
            free=lambda _: self.room,
            clock=lambda: self.now,
        )
        return self.queue

    def restart(self, line: Line | None = None) -> None:
        self.queue.close()
        self.start(line)

    def add(self, *names: str, size: int = 4 * BLOCK) -> None:
        for name in names:
            self.queue.add(make_download(self.folder, name, size))

    def states(self) -> dict[str, DownloadState]:
        return {entry.download.id: entry.state for entry in self.queue.entries()}

    def until(self, **states: DownloadState) -> None:
        self.watch.until(lambda: self.states() == states)

    def until_parked(self, *names: str) -> None:
        """Exactly these wait after their first block."""
        self.engine.until(lambda: self.engine.parked == set(names))

    def until_held(self, id_: str, hold: Hold) -> None:
        self.watch.until(lambda: any(e.download.id == id_ and e.hold is hold for e in self.queue.entries()))

    def until_error(self, id_: str, error: SynthiaError) -> None:
        self.watch.until(lambda: any(e.download.id == id_ and e.error is error for e in self.queue.entries()))

    def entry(self, id_: str) -> Entry:
        return next(entry for entry in self.queue.entries() if entry.download.id == id_)

    def let_pass(self, seconds: float) -> None:
        """Turn the clock and wake the queue."""
        self.now += seconds
        self.queue.set_limits(self.limits)

    def settled(self) -> None:
        """All that was asked so far has been done."""
        done = threading.Event()
        self.queue._inbox.put(done.set)
        assert done.wait(10)
        done.clear()
        self.queue._inbox.put(done.set)
        assert done.wait(10)

    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir() if path.is_file()) if self.folder.is_dir() else []


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.queue.close()
    made.store.close()


def test_a_download_ends_with_its_file_and_a_note_of_where_it_came_from(desk: Desk) -> None:
    download = make_download(desk.folder, "a", parts=2)
    desk.queue.add(download)
    desk.until(a=DONE)
    final = desk.folder / "a.gguf"
    assert final.read_bytes() == b"".join(content(part) for part in download.targets[0].parts)
    assert desk.entry("a").paths == (str(final),)
    assert (desk.entry("a").progress.done, desk.entry("a").progress.verified) == (download.size, download.size)
    record = read_provenance(final)
    assert record is not None
    assert (record.repo, record.commit, record.files[0].parts) == ("org/m", "c1", download.targets[0].parts)
    assert desk.store.load()[0].state is DONE


def test_as_many_as_the_settings_say_run_at_once_in_their_order(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c", "d")
    desk.until(a=ACTIVE, b=ACTIVE, c=WAITING, d=WAITING)
    desk.queue.move("d", 0)
    desk.watch.until(lambda: list(desk.states()) == ["d", "a", "b", "c"])
    assert desk.states()["d"] is WAITING
    desk.queue.pause("a")
    desk.until(d=ACTIVE, a=PAUSED, b=ACTIVE, c=WAITING)
    desk.engine.let_go()
    desk.until(d=DONE, a=PAUSED, b=DONE, c=DONE)
    assert desk.engine.most_at_once == 2
    desk.queue.clear_finished()
    desk.until(a=PAUSED)
    desk.queue.resume("a")
    desk.until(a=DONE)


def test_more_at_once_begin_as_soon_as_the_settings_allow_it(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c")
    desk.until(a=ACTIVE, b=ACTIVE, c=WAITING)
    desk.queue.set_limits(NetworkSettings(at_once=3, speed_limit=5_000_000))
    desk.until(a=ACTIVE, b=ACTIVE, c=ACTIVE)
    assert desk.engine.limits[-1] == 5_000_000


def test_pause_keeps_what_arrived_and_resume_goes_on_from_there(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until_parked("a")
    desk.queue.pause_all()
    desk.until(a=PAUSED)
    assert desk.entry("a").progress.done == BLOCK
    assert desk.files() == ["a.gguf.part"]
    desk.engine.let_go()
    desk.queue.resume_all()
    desk.until(a=DONE)
    assert desk.files() == ["a.gguf"]


def test_pause_and_resume_at_once_never_make_two_threads_for_one_file(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until(a=ACTIVE)
    for _ in range(20):
        desk.queue.pause("a")
        desk.queue.resume("a")
    desk.settled()
    desk.engine.let_go()
    desk.until(a=DONE)
    assert desk.engine.most_at_once == 1


def test_a_cancelled_one_leaves_the_list_at_once_and_the_disk_when_nothing_writes_any_more(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c")
    desk.until_parked("a", "b")
    for name in "abc":
        desk.queue.cancel(name)
    desk.until()
    desk.add("a")
    desk.until(a=ACTIVE)
    desk.engine.let_go()
    desk.until(a=DONE)
    desk.queue.close()
    assert desk.files() == ["a.gguf"]
    assert not desk.engine.discarded_while_writing
    assert [record.download.id for record in desk.store.load()] == ["a"]


def test_a_cancel_that_the_program_did_not_survive_is_finished_at_the_next_start(desk: Desk) -> None:
    desk.queue.close()
    download = make_download(desk.folder, "a")
    desk.folder.mkdir()
    (desk.folder / "a.gguf.part").write_bytes(b"some")
    desk.store.save([DownloadRecord(download, ACTIVE, begun=True, cancelled=True)])
    desk.start()
    desk.add("b")
    desk.until(b=DONE)
    desk.engine.until(lambda: desk.files() == ["b.gguf"])
    desk.queue.close()
    assert len(desk.store.load()) == 1


def test_what_ran_goes_on_by_itself_after_a_restart_and_what_was_paused_stays(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c", "d")
    desk.until_parked("a", "b")
    desk.queue.pause("b")
    desk.until(a=ACTIVE, b=PAUSED, c=ACTIVE, d=WAITING)
    desk.until_parked("a", "c")
    desk.restart()
    desk.until(a=ACTIVE, b=PAUSED, c=ACTIVE, d=WAITING)
    assert desk.entry("b").progress.done == BLOCK
    desk.engine.let_go()
    desk.until(a=DONE, b=PAUSED, c=DONE, d=DONE)


@pytest.mark.parametrize("found", [ACTIVE, DownloadState.VERIFYING, WAITING])
def test_states_that_a_crash_left_go_on(desk: Desk, found: DownloadState) -> None:
    desk.queue.close()
    desk.store.save([DownloadRecord(make_download(desk.folder, "a"), found)])
    desk.start()
    desk.until(a=DONE)


@pytest.mark.parametrize("hold", list(Hold))
def test_what_was_held_is_looked_at_again_at_the_start(desk: Desk, hold: Hold) -> None:
    desk.queue.close()
    desk.store.save([DownloadRecord(make_download(desk.folder, "a"), HELD, hold)])
    desk.start()
    desk.until(a=DONE)


def test_without_a_network_it_waits_longer_each_time_and_then_goes_on(desk: Desk) -> None:
    errors = [OfflineError("The Hub cannot be reached", "No answer.") for _ in range(6)]
    desk.engine.failures["a"] = list(errors)
    desk.add("a")
    desk.until_error("a", errors[0])
    assert desk.entry("a").hold is Hold.OFFLINE
    for attempt, wait in enumerate((30, 60, 120, 240, 300), 1):
        desk.let_pass(wait - 1)
        desk.settled()
        assert len(desk.engine.networks) == attempt
        desk.let_pass(1)
        desk.until_error("a", errors[attempt])
    desk.let_pass(300)
    desk.until(a=DONE)


def test_it_goes_on_at_once_when_the_network_is_back(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c")
    desk.until(a=ACTIVE, b=ACTIVE, c=WAITING)
    desk.queue.set_line(online=False, metered=False)
    desk.until(a=HELD, b=HELD, c=HELD)
    assert desk.entry("c").hold is Hold.OFFLINE
    desk.engine.let_go()
    desk.queue.set_line(online=True, metered=False)
    desk.until(a=DONE, b=DONE, c=DONE)


def test_a_line_said_to_be_dead_is_tried_all_the_same(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until(a=ACTIVE)
    desk.queue.set_line(online=False, metered=False)
    desk.until(a=HELD)
    desk.engine.let_go()
    desk.let_pass(30)
    desk.until(a=DONE)


def test_large_ones_wait_for_an_unmetered_line_unless_forced(desk: Desk) -> None:
    desk.limits = NetworkSettings(metered_limit=4 * BLOCK)
    desk.queue.set_limits(desk.limits)
    desk.engine.hold()
    desk.add("large", "forced", size=8 * BLOCK)
    desk.until(large=ACTIVE, forced=ACTIVE)
    desk.add("small")
    desk.queue.set_line(online=True, metered=True)
    desk.until(large=HELD, forced=HELD, small=ACTIVE)
    assert desk.entry("large").hold is Hold.METERED
    desk.queue.force("forced")
    desk.until(large=HELD, forced=ACTIVE, small=ACTIVE)
    desk.restart(Line(metered=True))
    desk.until(large=HELD, forced=ACTIVE, small=ACTIVE)
    assert desk.entry("forced").forced
    desk.engine.let_go()
    desk.until(large=HELD, forced=DONE, small=DONE)
    desk.queue.set_line(online=True, metered=False)
    desk.until(large=DONE, forced=DONE, small=DONE)


def test_a_raised_limit_lets_a_metered_one_go(desk: Desk) -> None:
    desk.queue.set_line(online=True, metered=True)
    desk.queue.set_limits(NetworkSettings(metered_limit=0))
    desk.add("a")
    desk.until(a=HELD)
    desk.queue.set_limits(NetworkSettings(metered_limit=None))
    desk.until(a=DONE)


def test_room_is_kept_for_what_runs_and_what_does_not_fit_waits(desk: Desk) -> None:
    desk.room = 9 * BLOCK
    desk.engine.hold()
    desk.add("a", size=6 * BLOCK)
    desk.until_parked("a")
    desk.add("b", size=6 * BLOCK)
    desk.until(a=ACTIVE, b=HELD)
    error = desk.entry("b").error
    assert isinstance(error, DiskFullError)
    assert (error.needed, error.free) == (6 * BLOCK, 4 * BLOCK)
    desk.add("c", size=4 * BLOCK)
    desk.until(a=ACTIVE, b=HELD, c=ACTIVE)
    desk.room = 20 * BLOCK
    desk.queue.cancel("a")
    desk.until(b=ACTIVE, c=ACTIVE)
    desk.engine.let_go()
    desk.until(b=DONE, c=DONE)


def test_a_disk_that_fills_is_looked_at_again_after_a_while_and_when_asked(desk: Desk) -> None:
    errors = [DiskFullError("Full", "No room."), DiskFullError("Full", "No room.")]
    desk.engine.failures["a"] = list(errors)
    desk.add("a")
    desk.until_error("a", errors[0])
    assert desk.entry("a").hold is Hold.DISK_FULL
    desk.room = 0
    desk.let_pass(30)
    desk.watch.until(lambda: desk.entry("a").error not in (None, errors[0]))
    assert len(desk.engine.networks) == 1
    desk.room = ROOM
    desk.queue.resume("a")
    desk.until_error("a", errors[1])
    desk.let_pass(30)
    desk.until(a=DONE)


def test_an_unplugged_drive_holds_its_downloads_until_it_is_back(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until_parked("a")
    desk.queue.pause("a")
    desk.until(a=PAUSED)
    desk.settled()
    away = desk.folder.with_name("away")
    desk.folder.rename(away)
    desk.queue.resume("a")
    desk.until_held("a", Hold.FOLDER)
    desk.restart()
    desk.until_held("a", Hold.FOLDER)
    desk.engine.let_go()
    desk.let_pass(30)
    desk.settled()
    assert desk.states() == {"a": HELD}
    assert not desk.folder.exists()
    away.rename(desk.folder)
    desk.let_pass(30)
    desk.until(a=DONE)


def test_a_folder_that_cannot_be_made_is_tried_again_and_one_that_refuses_needs_the_person(desk: Desk) -> None:
    desk.engine.failures["a"] = [FolderError("Gone", "The folder is gone.")]
    desk.add("a")
    desk.until_held("a", Hold.FOLDER)
    desk.settled()
    desk.let_pass(30)
    desk.until(a=DONE)
    desk.engine.failures["b"] = [FolderError("FAT", "It cannot hold files over 4 GiB.")]
    desk.add("b")
    desk.until(a=DONE, b=FAILED)


def test_a_cancelled_one_on_an_unplugged_drive_is_removed_when_the_drive_is_back(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until_parked("a")
    away = desk.folder.with_name("away")
    desk.folder.rename(away)
    desk.queue.cancel("a")
    desk.until()
    desk.settled()
    away.rename(desk.folder)
    desk.restart()
    desk.engine.until(lambda: desk.files() == [])
    desk.queue.close()
    assert desk.store.load() == ()


@pytest.mark.parametrize(
    "error",
    [
        AccessError("No access", "A token is needed.", page="https://huggingface.co/org/m"),
        ChangedError("Changed", "Another file."),
        DownloadError("Stopped", "Bad hash.", details="log"),
    ],
)
def test_what_needs_the_person_stops_and_a_retry_takes_the_new_token(desk: Desk, error: DownloadError) -> None:
    desk.engine.failures["a"] = [error]
    desk.add("a")
    desk.until(a=FAILED)
    desk.restart()
    desk.until(a=FAILED)
    kept = desk.entry("a").error
    assert kept is not None
    assert (type(kept), kept.args, vars(kept)) == (type(error), error.args, vars(error))
    desk.queue.resume_all()
    desk.settled()
    assert desk.states() == {"a": FAILED}
    desk.word = "hf_new"
    desk.queue.resume("a")
    desk.until(a=DONE)
    assert [network.token for network in desk.engine.networks] == ["", "hf_new"]
    assert desk.entry("a").error is None


def test_an_error_of_the_program_itself_stops_one_download_with_its_trace(desk: Desk) -> None:
    desk.engine.failures["a"] = [ZeroDivisionError("odd")]  # type: ignore[list-item]
    desk.add("a", "b")
    desk.until(a=FAILED, b=DONE)
    error = desk.entry("a").error
    assert error is not None
    assert "ZeroDivisionError" in error.details


def test_the_same_again_is_brought_forward(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b", "c", "d")
    desk.until(a=ACTIVE, b=ACTIVE, c=WAITING, d=WAITING)
    desk.queue.add(replace(make_download(desk.folder, "d"), id="d again"))
    desk.watch.until(lambda: list(desk.states()) == ["a", "b", "d", "c"])
    desk.queue.pause("c")
    desk.watch.until(lambda: desk.states()["c"] is PAUSED)
    desk.queue.add(replace(make_download(desk.folder, "c"), id="c again"))
    desk.watch.until(lambda: desk.states() == {"a": ACTIVE, "b": ACTIVE, "c": WAITING, "d": WAITING})
    assert list(desk.states()) == ["a", "b", "c", "d"]


def test_another_version_of_a_file_in_the_queue_is_refused(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a")
    desk.until(a=ACTIVE)
    desk.queue.add(replace(make_download(desk.folder, "a", commit="c2"), id="newer"))
    desk.watch.until(lambda: len(desk.watch.troubles) == 1)
    assert desk.watch.troubles[0].title == "Another version of this file is being downloaded"
    assert desk.states() == {"a": ACTIVE}


def test_what_is_here_already_is_refused_unless_it_changed_or_was_removed(desk: Desk) -> None:
    desk.add("a")
    desk.until(a=DONE)
    desk.queue.clear_finished()
    desk.until()
    desk.add("a")
    desk.watch.until(lambda: len(desk.watch.troubles) == 1)
    assert "already" in desk.watch.troubles[0].title
    desk.queue.add(replace(make_download(desk.folder, "a", commit="c2"), id="newer"))
    desk.until(newer=DONE)
    (desk.folder / "a.gguf").unlink()
    desk.queue.add(replace(make_download(desk.folder, "a", commit="c2"), id="again"))
    desk.until(again=DONE)


def test_a_note_that_cannot_be_written_is_told_and_the_model_is_there(desk: Desk) -> None:
    desk.folder.mkdir()
    (desk.folder / ".synthia").write_text("in the way")
    desk.add("a")
    desk.until(a=DONE)
    desk.watch.until(lambda: len(desk.watch.troubles) == 1)
    assert isinstance(desk.watch.troubles[0], StorageError)
    assert desk.files() == [".synthia", "a.gguf"]


def test_progress_is_told_at_most_ten_times_a_second_and_a_state_at_once(desk: Desk) -> None:
    desk.add("a", size=200 * BLOCK)
    desk.until(a=DONE)
    told = [entries for entries in desk.watch.told if entries]
    assert len(told) <= 4  # waiting or active, verifying, done: the clock stands still


def test_after_close_nothing_is_told_and_nothing_runs(desk: Desk) -> None:
    desk.engine.hold()
    desk.add("a", "b")
    desk.until_parked("a", "b")
    desk.queue.close()
    told = len(desk.watch.told)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("download")]
    assert {record.state for record in desk.store.load()} == {ACTIVE}
    desk.queue.add(make_download(desk.folder, "c"))
    assert len(desk.watch.told) == told


class BadStore(DownloadStore):
    """Fails while it is told to."""

    bad = False

    def load(self) -> tuple[DownloadRecord, ...]:
        self._check()
        return super().load()

    def save(self, records: object) -> None:
        self._check()
        super().save(records)  # type: ignore[arg-type]

    def _check(self) -> None:
        if self.bad:
            raise StorageError("The disk is full", "Nothing was stored.")


@pytest.fixture
def bad(desk: Desk, tmp_path: Path) -> BadStore:
    """In place of the desk's store."""
    desk.queue.close()
    desk.store.close()
    desk.store = store = BadStore(tmp_path / "synthia.db")
    return store


def test_a_store_that_fails_is_told_once_and_written_later(desk: Desk, bad: BadStore) -> None:
    desk.start()
    desk.add("a")
    desk.until(a=DONE)
    bad.bad = True
    desk.add("b", "c")
    desk.until(a=DONE, b=DONE, c=DONE)
    desk.settled()
    assert [error.title for error in desk.watch.troubles] == ["The disk is full"]
    bad.bad = False
    desk.let_pass(30)
    desk.settled()
    assert [record.state for record in bad.load()] == [DONE, DONE, DONE]


def test_a_queue_that_cannot_be_read_is_not_overwritten_and_read_later(desk: Desk, bad: BadStore) -> None:
    bad.save([DownloadRecord(make_download(desk.folder, "a"), PAUSED)])
    bad.bad = True
    desk.start()
    desk.add("b")
    desk.until(b=DONE)
    assert len(desk.watch.troubles) == 1
    bad.bad = False
    desk.settled()
    assert [record.download.id for record in bad.load()] == ["a"]
    desk.let_pass(30)
    desk.queue.pause("none")
    desk.watch.until(lambda: len(desk.states()) == 2)
    desk.settled()
    assert [record.download.id for record in bad.load()] == ["a", "b"]


def test_a_model_that_was_put_there_by_hand_is_downloaded_over_only_when_it_differs(desk: Desk) -> None:
    download: Download = make_download(desk.folder, "a")
    desk.folder.mkdir()
    (desk.folder / "a.gguf").write_bytes(content(download.targets[0].parts[0]))
    save_provenance(desk.folder, of_download(download))
    desk.queue.add(download)
    desk.watch.until(lambda: len(desk.watch.troubles) == 1)
    shutil.rmtree(desk.folder / ".synthia")
    desk.queue.add(download)
    desk.until(a=DONE)
