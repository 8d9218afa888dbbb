"""Bad disks: full, read-only, gone, FAT, shared with another program, and names that lead elsewhere."""

import json
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.download import DownloadState, Part, Progress, Target
from synthia_desktop.core.errors import DiskFullError, DownloadError, FolderError
from synthia_desktop.hub.transfer import SpeedLimiter, Stopped, Transfer, discard, missing_bytes, received, storage
from tests.faults.hub_server import HubServer, Reply, names_in
from tests.faults.small_disk import to_json
from tests.faults.test_transfer_lines import CONTENT, MIB, NAME, OTHER, fetch, quick, run

pytestmark = pytest.mark.integration


def on_small_disk(tmp_path: Path, repo_root: Path, scene: str) -> dict[str, Any]:
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("this system allows no mount namespace")
    disk = tmp_path / "disk"
    disk.mkdir()
    with HubServer({NAME: CONTENT}) as hub:
        plan = to_json(hub.download(disk / "org" / "model"))
        command = ["unshare", "-rm", sys.executable, "-m", "tests.faults.small_disk"]
        done = subprocess.run(
            [*command, scene, str(disk), hub.endpoint, plan], cwd=repo_root, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.integration
def test_a_disk_without_room_is_refused_before_a_byte_is_fetched(tmp_path: Path, repo_root: Path) -> None:
    found = on_small_disk(tmp_path, repo_root, "full")
    assert found["kind"] == "DiskFullError"
    assert found["needed"] == len(CONTENT)
    assert "3 MB more are needed" in found["words"]


@pytest.mark.integration
def test_room_that_cannot_be_had_is_given_back(tmp_path: Path, repo_root: Path) -> None:
    found = on_small_disk(tmp_path, repo_root, "allocating")
    assert (found["kind"], found["used"], found["kept"]) == ("DiskFullError", 0, 0)


@pytest.mark.integration
def test_a_disk_that_fills_keeps_what_arrived_and_goes_on_with_room(tmp_path: Path, repo_root: Path) -> None:
    found = on_small_disk(tmp_path, repo_root, "filling")
    assert found["kind"] == "DiskFullError"
    assert MIB <= found["kept"] < len(CONTENT)
    assert found["size"] == len(CONTENT)


@pytest.mark.integration
def test_a_read_only_disk_is_a_folder_error(tmp_path: Path, repo_root: Path) -> None:
    found = on_small_disk(tmp_path, repo_root, "read-only")
    assert found["kind"] == "FolderError"
    assert "is read-only" in found["words"]


def test_a_folder_that_vanishes_is_a_folder_error(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda _request: Reply(rate=200_000)) as hub:
        download = hub.download(tmp_path / "org" / "model")

        def report(_state: DownloadState, progress: Progress) -> None:
            if progress.done > 100_000:
                shutil.rmtree(download.folder, ignore_errors=True)

        with pytest.raises(FolderError, match="is gone"):
            Transfer(download, quick(hub), SpeedLimiter(), report).run()
        assert not Path(download.folder).exists()


def test_a_disk_that_is_not_connected_is_not_made_up(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        with pytest.raises(FolderError, match="is gone"):
            run(hub.download(tmp_path / "usb" / "models" / "org" / "model"), quick(hub))
        assert names_in(tmp_path) == []
        assert hub.requests == []


def test_fat_takes_no_file_of_4_gib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "file_system", lambda _folder: "vfat")
    storage.check_disk(tmp_path, (4 << 30) - 1, 0, 0)
    with pytest.raises(FolderError, match="formatted as FAT"):
        storage.check_disk(tmp_path, 4 << 30, 0, 0)


def test_the_file_system_of_a_folder_is_known(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("asks stat of Linux")
    assert storage.file_system(Path("/proc")) == "proc"
    assert storage.file_system(tmp_path)


def test_a_second_program_leaves_the_first_ones_file_alone(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda _request: Reply(rate=MIB)) as hub:
        download = hub.download(tmp_path / "org" / "model")
        begun = threading.Event()
        first = Transfer(download, quick(hub), SpeedLimiter(), lambda _s, p: begun.set() if p.done else None)
        thread = threading.Thread(target=first.run)
        thread.start()
        assert begun.wait(10)
        with pytest.raises(DownloadError, match="is being downloaded already"):
            run(download, quick(hub))
        thread.join()
        assert (Path(download.folder) / NAME).read_bytes() == CONTENT
        assert names_in(download.folder) == [NAME]


@pytest.mark.parametrize(
    "name", ["../model.gguf", "/etc/model.gguf", "a/../../b", "C:\\model", "con.gguf", "x" * 300, "", "a\0b", "a."]
)
def test_bad_names_are_refused_before_anything_happens(tmp_path: Path, name: str) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        with pytest.raises(DownloadError, match="not safe to write"):
            run(hub.download(tmp_path / "org" / "model", Target(name, (hub.part(NAME),))), quick(hub))
        assert names_in(tmp_path) == []
        assert hub.requests == []


def test_a_link_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    elsewhere, folder = tmp_path / "elsewhere", tmp_path / "org" / "model"
    elsewhere.mkdir()
    folder.mkdir(parents=True)
    (folder / "sub").symlink_to(elsewhere)
    victim = elsewhere / "victim"
    victim.write_text("kept")
    (folder / f"{NAME}.part").symlink_to(victim)
    with HubServer({NAME: CONTENT}) as hub:
        with pytest.raises(FolderError, match="a link leads out"):
            run(hub.download(folder, Target(f"sub/{NAME}", (hub.part(NAME),))), quick(hub))
        with pytest.raises(FolderError):
            run(hub.download(folder), quick(hub))
    assert names_in(elsewhere) == ["victim"]
    assert victim.read_text() == "kept"
    assert names_in(folder) == [f"{NAME}.part", "sub"]


def test_two_targets_of_one_name_are_refused(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        targets = tuple(Target(name, (hub.part(NAME),)) for name in (NAME, NAME.upper()))
        with pytest.raises(DownloadError, match="the same name"):
            run(hub.download(tmp_path / "org" / "model", *targets), quick(hub))


def test_the_old_version_stays_until_the_new_one_is_verified(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        fetch(hub, tmp_path)
        hub.files[NAME] = OTHER
        hub.cdn = lambda _request: Reply(flip=0)
        download = hub.download(tmp_path / "org" / "model")
        with pytest.raises(DownloadError, match="never matched"):
            run(download, quick(hub))
        assert (Path(download.folder) / NAME).read_bytes() == CONTENT
        hub.cdn = lambda _request: None
        fetch(hub, tmp_path)


def test_shards_appear_together(tmp_path: Path) -> None:
    files = {"m-00001-of-00002.gguf": CONTENT, "m-00002-of-00002.gguf": OTHER}
    with HubServer(files, cdn=lambda r: Reply(503) if "/m-00002" in r.path and (r.start or 0) > MIB else None) as hub:
        download = hub.download(tmp_path / "org" / "model")
        with pytest.raises(DownloadError, match="503"):
            run(download, quick(hub))
        assert not set(files) & set(names_in(download.folder))
        hub.cdn = lambda _request: None
        fetch(hub, tmp_path)


def test_a_crash_between_the_final_names_is_mended_without_the_network(tmp_path: Path) -> None:
    files = {"m-00001-of-00002.gguf": CONTENT, "m-00002-of-00002.gguf": OTHER}
    with HubServer(files) as hub:
        fetch(hub, tmp_path)
        folder = tmp_path / "org" / "model"
        (folder / ".m-00001-of-00002.gguf.part.now").write_bytes(b"left over")
        sent = hub.sent
        fetch(hub, tmp_path)
        assert hub.sent == sent
        (folder / "m-00002-of-00002.gguf").write_bytes(OTHER[:-1] + b"?")
        fetch(hub, tmp_path)
        assert hub.sent == sent + len(OTHER)


def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda _request: Reply(rate=500_000)) as hub:
        download = hub.download(tmp_path / "org" / "model")
        assert missing_bytes(download) == len(CONTENT)
        transfer = Transfer(download, quick(hub), SpeedLimiter(), lambda _s, p: transfer.stop() if p.done else None)
        with pytest.raises(Stopped):
            transfer.run()
        assert received(download).done > 0
        assert missing_bytes(download) == 0
        discard(download)
        assert names_in(tmp_path) == []
        keep = tmp_path / "org" / "model" / "other.gguf"
        keep.parent.mkdir(parents=True)
        keep.touch()
        discard(download)
        assert keep.exists()


def test_a_part_file_of_something_else_is_not_trusted(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        download = hub.download(tmp_path / "org" / "model")
        folder = Path(download.folder)
        folder.mkdir(parents=True)
        (folder / f"{NAME}.part").write_bytes(OTHER + b"and more")
        (folder / f".{NAME}.part.safe").write_bytes(b"SYNTHIA1" + bytes(1000))
        assert received(download).done == 0
        fetch(hub, tmp_path)


def test_another_mirror_goes_on_where_the_first_one_stopped(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda r: Reply(503) if (r.start or 0) >= MIB else None) as hub:
        download = hub.download(tmp_path / "org" / "model")
        with pytest.raises(DownloadError):
            run(download, quick(hub))
    with HubServer({NAME: CONTENT}) as mirror:
        run(replace(download, endpoint=mirror.endpoint), quick(mirror))
        assert mirror.sent == len(CONTENT) - MIB


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    with HubServer({"empty.txt": b""}) as hub:
        fetch(hub, tmp_path)
    assert Part().size == 0


def test_disk_full_says_how_much(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError) as caught:
        storage.check_disk(tmp_path, 1, 1 << 60, 3_020_000_000)
    assert caught.value.needed == 1 << 60
    assert 0 < caught.value.free < 1 << 60
    assert "The 3.02 GB on disk are kept." in str(caught.value)
