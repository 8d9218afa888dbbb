"""Newer versions are believed with the release key's signature only, and nothing wrong is left in the folder."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import minisign
import pytest

from synthia_desktop.core.errors import DiskFullError, FolderError, SynthiaError, UpdateError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.releases import Feed, Package
from synthia_desktop.hub import package_fetch
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.package_fetch import PackageFetch, Stopped
from synthia_desktop.hub.release_feed import read_feed
from tests.hub.release_server import CONTENT, FEED, MARK, NAME, NEW, ReleaseServer, Reply, release

NETWORK = Network(connect_timeout=2.0, read_timeout=2.0)
HERE = "0.1.0"


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer().running() as running:
        running.publish()
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where packages go: whatever happens, no part of one stays behind."""
    place = tmp_path / "downloads"
    place.mkdir()
    yield place
    assert not list(place.glob(".*"))


def read(server: ReleaseServer) -> Feed:
    return read_feed(NETWORK, server.feed, server.key)


def package(server: ReleaseServer) -> Package:
    return read(server).releases[0].packages[0]


def fetch(server: ReleaseServer, folder: Path, version: str = NEW, key: bytes = b"") -> Path:
    return PackageFetch(NETWORK, package(server), version, key or server.key).run(folder, lambda _done, _all: None)


def refusal(server: ReleaseServer, folder: Path, version: str = NEW, key: bytes = b"") -> SynthiaError:
    """The error of a fetch that must not leave the package behind."""
    with pytest.raises(SynthiaError) as caught:
        fetch(server, folder, version, key)
    assert not (folder / NAME).exists()
    return caught.value


def test_a_newer_version_is_found_and_fetched(server: ReleaseServer, folder: Path) -> None:
    feed = read(server)
    assert feed.signed
    assert [found.version for found in feed.newer_than(HERE)] == [NEW]
    told: list[tuple[int, int]] = []
    made = PackageFetch(NETWORK, feed.releases[0].packages[0], NEW, server.key)
    file = made.run(folder, lambda done, size: told.append((done, size)))
    assert file == folder / NAME
    assert file.read_bytes() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))


def test_the_same_version_and_an_older_one_are_no_update(server: ReleaseServer) -> None:
    assert not read(server).newer_than(NEW)
    assert not read(server).newer_than("99.2")
    assert not read(server).newer_than("100")


def test_without_a_release_key_nothing_is_asked_but_the_feed(server: ReleaseServer) -> None:
    feed = read_feed(NETWORK, server.feed, b"")
    assert not feed.signed
    assert feed.newer_than(HERE)
    assert server.asked == [FEED]


def test_a_feed_that_another_key_signed(server: ReleaseServer) -> None:
    server.publish(key=minisign.KeyPair.generate().secret_key)
    with pytest.raises(UpdateError, match="not signed by the release key"):
        read(server)


def test_a_feed_that_was_changed_after_it_was_signed(server: ReleaseServer) -> None:
    server.replies[FEED].body = server.replies[FEED].body.replace(b"better", b"poison")
    with pytest.raises(UpdateError, match="not signed by the release key"):
        read(server)


def test_a_feed_without_a_signature(server: ReleaseServer) -> None:
    del server.replies[MARK]
    with pytest.raises(UpdateError, match="no such file"):
        read(server)


def test_the_signature_of_an_older_feed(server: ReleaseServer) -> None:
    """The feed's signature names the newest version in it."""
    content = server.replies[FEED].body
    server.replies[MARK].body = server.sign(content, "releases.json", "98.0").encode()
    with pytest.raises(UpdateError, match=r"for version 98\.0, not for 99\.1"):
        read(server)


def test_a_signature_that_is_none(server: ReleaseServer) -> None:
    server.replies[MARK].body = b"no signature\n" * 4
    with pytest.raises(UpdateError, match="cannot be read"):
        read(server)


def test_a_release_key_that_is_none(server: ReleaseServer) -> None:
    with pytest.raises(UpdateError, match="key of this build is broken"):
        read_feed(NETWORK, server.feed, b"rubbish")


def test_a_package_that_another_key_signed(server: ReleaseServer, folder: Path) -> None:
    other = minisign.KeyPair.generate().secret_key
    server.publish(release(signature=server.sign(CONTENT, NAME, NEW, other)))
    assert "not signed by the release key" in str(refusal(server, folder))


def test_a_key_with_the_right_number_and_other_bytes(server: ReleaseServer, folder: Path) -> None:
    """The number of a key is written in the signature and can be forged; the key cannot."""
    other = minisign.KeyPair.generate().secret_key
    other._keynum_sk.key_id = bytearray(server.pair.secret_key._keynum_sk.key_id)
    server.publish(release(signature=server.sign(CONTENT, NAME, NEW, other)))
    assert "signature verification failed" in str(refusal(server, folder))


def test_an_old_signed_file_under_a_new_name(server: ReleaseServer, folder: Path) -> None:
    old = "synthia-desktop-1.0-linux-x86_64.tar.zst"
    server.publish(release(signature=server.sign(CONTENT, old, NEW)))
    assert f"is for {old}, not for {NAME}" in str(refusal(server, folder))


def test_an_old_signed_file_as_a_new_version(server: ReleaseServer, folder: Path) -> None:
    server.publish(release(signature=server.sign(CONTENT, NAME, "1.0")))
    assert "is for version 1.0, not for 99.1" in str(refusal(server, folder))


def test_a_signature_of_the_old_form(server: ReleaseServer, folder: Path) -> None:
    mark = server.pair.secret_key.sign(CONTENT, prehash=False, trusted_comment=f"file:{NAME}\tversion:{NEW}")
    server.publish(release(signature=bytes(mark).decode()))
    assert "old form" in str(refusal(server, folder))


def test_a_changed_comment_breaks_the_signature(server: ReleaseServer, folder: Path) -> None:
    forged = server.sign(CONTENT, NAME, "1.0").replace("version:1.0", f"version:{NEW}")
    server.publish(release(signature=forged))
    assert "not signed by the release key" in str(refusal(server, folder))


def test_a_truncated_file(server: ReleaseServer, folder: Path) -> None:
    server.replies[f"/{NAME}"] = Reply(CONTENT[:-1], length=len(CONTENT))
    assert "cut the connection" in str(refusal(server, folder))
    server.replies[f"/{NAME}"] = Reply(CONTENT[:-1])
    assert "in place of the 300,000" in str(refusal(server, folder))


def test_a_file_that_does_not_end(server: ReleaseServer, folder: Path) -> None:
    server.replies[f"/{NAME}"] = Reply(CONTENT + CONTENT)
    assert "more than the 300,000 bytes" in str(refusal(server, folder))


def test_a_file_with_another_hash(server: ReleaseServer, folder: Path) -> None:
    server.replies[f"/{NAME}"] = Reply(CONTENT[:-1] + b"!")
    assert "another SHA-256" in str(refusal(server, folder))


def test_redirects_are_followed_and_circles_end(server: ReleaseServer, folder: Path) -> None:
    server.replies["/elsewhere"] = Reply(CONTENT)
    server.replies[f"/{NAME}"] = Reply(status=302, headers={"Location": "/elsewhere"})
    assert fetch(server, folder).read_bytes() == CONTENT
    (folder / NAME).unlink()
    server.replies["/elsewhere"] = Reply(status=302, headers={"Location": f"/{NAME}"})
    assert "redirects again and again" in str(refusal(server, folder))
    server.replies[f"/{NAME}"] = Reply(status=302, headers={"Location": "file:///etc/passwd"})
    assert "an address that is none" in str(refusal(server, folder))


def test_a_huge_feed(server: ReleaseServer) -> None:
    server.replies[FEED] = Reply(b" " * 1_000_001)
    with pytest.raises(UpdateError, match=r"larger than 1,000,000 bytes"):
        read(server)


def test_a_web_page_in_place_of_the_feed(server: ReleaseServer) -> None:
    server.replies[FEED] = Reply(b"<html>log in</html>", headers={"Content-Type": "text/html; charset=utf-8"})
    with pytest.raises(UpdateError, match="web page"):
        read(server)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"program": "another", "format": 1, "releases": []}',
        b'{"program": "synthia-desktop", "format": 2, "releases": []}',
        b'{"program": "synthia-desktop", "format": 1, "releases": {}}',
        b'{"program": "synthia-desktop", "format": 1, "releases": [{"version": "new"}]}',
        b'{"program": "synthia-desktop", "format": 1, "releases": [7]}',
        b"\xff\xfe",
    ],
)
def test_a_feed_that_makes_no_sense(server: ReleaseServer, content: bytes) -> None:
    server.replies[FEED] = Reply(content)
    with pytest.raises(UpdateError, match="release feed of this program"):
        read(server)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "../evil"},
        {"name": "a/b"},
        {"url": "file:///etc/passwd"},
        {"size": -1},
        {"size": 10**12},
        {"size": True},
        {"sha256": "00"},
        {"signature": None},
    ],
)
def test_a_feed_with_a_package_that_is_dangerous(server: ReleaseServer, changes: dict[str, Any]) -> None:
    server.publish(release(**changes))
    with pytest.raises(UpdateError, match="missing or wrong"):
        read(server)


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UpdateError, match="cannot be reached"):
        read_feed(NETWORK, f"http://127.0.0.1:{port}/releases.json", b"")


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        network = Network(connect_timeout=0.5, read_timeout=0.2)
        with pytest.raises(UpdateError, match="does not answer"):
            read_feed(network, f"http://127.0.0.1:{silent.getsockname()[1]}/releases.json", b"")


def test_the_feed_goes_through_the_proxy_of_the_settings(server: ReleaseServer) -> None:
    network = Network(NetworkSettings(proxy=server.url), connect_timeout=2.0, read_timeout=2.0)
    server.replies["http://updates.example/releases.json"] = server.replies[FEED]
    assert read_feed(network, "http://updates.example/releases.json", b"").releases
    assert server.asked == ["http://updates.example/releases.json"]


def test_a_stop_ends_a_fetch_that_waits(server: ReleaseServer, folder: Path) -> None:
    waiting, go_on = threading.Event(), threading.Event()

    def wait(number: int) -> None:
        if number == 3:
            waiting.set()
            assert go_on.wait(10)

    server.replies[f"/{NAME}"].step = wait
    made = PackageFetch(NETWORK, package(server), NEW, server.key)
    ended: list[BaseException] = []

    def run() -> None:
        try:
            made.run(folder, lambda _done, _all: None)
        except Stopped as stopped:
            ended.append(stopped)

    thread = threading.Thread(target=run)
    thread.start()
    assert waiting.wait(10)
    made.stop()
    thread.join(10)
    go_on.set()
    assert len(ended) == 1
    assert not list(folder.iterdir())


def test_a_disk_that_is_too_small_is_told_before(
    server: ReleaseServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_fetch, "free_bytes", lambda _folder: 1000)
    error = refusal(server, folder)
    assert isinstance(error, DiskFullError)
    assert (error.needed, error.free) == (len(CONTENT), 1000)
    assert f"/{NAME}" not in server.asked


@pytest.mark.integration
def test_a_disk_that_fills_meanwhile(server: ReleaseServer, tmp_path: Path, repo_root: Path) -> None:
    """On a disk of 128 KiB, in a mount namespace of the child's own."""
    place = tmp_path / "disk"
    place.mkdir()
    script = (
        "import sys, subprocess; from pathlib import Path\n"
        "from synthia_desktop.core.errors import DiskFullError\n"
        "from synthia_desktop.hub import package_fetch\n"
        "from tests.hub.test_releases import NETWORK, NEW, read_feed, PackageFetch\n"
        "place, feed, key = Path(sys.argv[1]), sys.argv[2], sys.argv[3].encode()\n"
        "subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', place], check=True)\n"
        "package_fetch.free_bytes = lambda folder: 1 << 30\n"
        "package = read_feed(NETWORK, feed, key).releases[0].packages[0]\n"
        "try:\n"
        "    PackageFetch(NETWORK, package, NEW, key).run(place, lambda done, size: None)\n"
        "except DiskFullError as error:\n"
        "    print(error, len(list(place.iterdir())))\n"
    )
    command = ["unshare", "-rm", sys.executable, "-c", script, str(place), server.feed, server.key.decode()]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=repo_root, timeout=60)
    if "unshare" in ran.stderr:
        pytest.skip("this system lets nobody make a mount namespace")
    assert "not enough room" in ran.stdout, ran.stderr
    assert ran.stdout.rstrip().endswith(" 0")


def test_a_file_that_is_there_already_is_never_overwritten(server: ReleaseServer, folder: Path) -> None:
    (folder / NAME).write_bytes(b"mine")
    with pytest.raises(FolderError, match="left as it is"):
        fetch(server, folder)
    assert (folder / NAME).read_bytes() == b"mine"


def test_the_very_package_is_not_fetched_again(server: ReleaseServer, folder: Path) -> None:
    (folder / NAME).write_bytes(CONTENT)
    assert fetch(server, folder) == folder / NAME
    assert f"/{NAME}" not in server.asked


def test_a_folder_that_is_not_there(server: ReleaseServer, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="There is no folder"):
        fetch(server, tmp_path / "nowhere")


def test_relative_and_absolute_addresses_of_packages(server: ReleaseServer) -> None:
    server.publish(release(url="https://cdn.example/x.tar.zst"))
    assert package(server).url == "https://cdn.example/x.tar.zst"
    server.publish()
    assert package(server).url == f"{server.url}/{NAME}"
    assert json.loads(server.replies[FEED].body)["releases"][0]["packages"][0]["name"] == NAME
