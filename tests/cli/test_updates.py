"""`updates` tells of a newer version, fetches it when it is told to, and says who updates this copy else."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from synthia_desktop import __version__
from synthia_desktop.cli import updates as command
from synthia_desktop.cli.arguments import parse
from synthia_desktop.core.installation import Installation, Kind
from tests.cli.conftest import RunCommand
from tests.hub.release_server import CONTENT, FEED, NAME, NEW, ReleaseServer, release


@pytest.fixture
def server() -> Iterator[ReleaseServer]:
    with ReleaseServer().running() as running:
        running.publish()
        yield running


@pytest.fixture
def archive(server: ReleaseServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A portable copy with the server's release key."""
    monkeypatch.setattr(command, "find_installation", lambda _frozen: Installation(Kind.ARCHIVE, "linux", "x86_64"))
    monkeypatch.setattr(command, "release_key", lambda: server.key)


@pytest.mark.usefixtures("archive")
def test_a_newer_version_is_told_with_its_notes(
    run_command: RunCommand, server: ReleaseServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.publish(release(notes="* It is better.\x1b[2J\u202e"))
    assert run_command("updates", "--feed", server.feed) == 0
    told = capsys.readouterr().out
    assert f"Synthia Desktop {NEW} (2027-01-15) is newer than this one, {__version__}." in told
    assert "* It is better.[2J\n" in told
    assert f"{NAME} has 0.3 MB: --download FOLDER" in told
    assert f"/{NAME}" not in server.asked


@pytest.mark.usefixtures("archive")
def test_it_is_downloaded_and_verified(
    run_command: RunCommand, server: ReleaseServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("updates", "--feed", server.feed, "--download", str(tmp_path), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["newer"], told["signed"], told["file"]) == (NEW, True, str(tmp_path / NAME))
    assert (tmp_path / NAME).read_bytes() == CONTENT


@pytest.mark.usefixtures("archive")
def test_the_newest_version_downloads_nothing(
    run_command: RunCommand, server: ReleaseServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.publish(release(__version__))
    assert run_command("updates", "--feed", server.feed, "--download", str(tmp_path / "x")) == 0
    assert capsys.readouterr().out == f"Synthia Desktop {__version__} is the newest version.\n"


@pytest.mark.usefixtures("archive")
def test_no_package_for_this_computer(
    run_command: RunCommand, server: ReleaseServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.publish(release(system="windows"))
    assert run_command("updates", "--feed", server.feed, "--download", str(tmp_path)) == 1
    assert "no package for linux on x86_64 (archive)" in capsys.readouterr().err


@pytest.mark.usefixtures("archive")
def test_without_a_release_key_nothing_is_downloaded(
    run_command: RunCommand,
    server: ReleaseServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(command, "release_key", lambda: b"")
    assert run_command("updates", "--feed", server.feed) == 0
    assert "not verified" in capsys.readouterr().out
    assert run_command("updates", "--feed", server.feed, "--download", str(tmp_path)) == 1
    assert "no release key" in capsys.readouterr().err
    assert f"/{NAME}" not in server.asked


def test_a_debian_package_is_told_of_a_newer_version_only(
    run_command: RunCommand, server: ReleaseServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "find_installation", lambda _frozen: Installation(Kind.DEB, "linux", "x86_64"))
    assert run_command("updates", "--feed", server.feed) == 0
    told = capsys.readouterr().out
    assert NEW in told
    assert "package manager updates it" in told
    assert "--download" not in told


def test_a_checkout_is_updated_by_git_and_asks_nobody(
    run_command: RunCommand, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("updates") == 0
    assert "git pull" in capsys.readouterr().out


def test_a_debian_package_without_a_feed_says_who_updates_it(
    run_command: RunCommand, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "find_installation", lambda _frozen: Installation(Kind.DEB, "linux", "x86_64"))
    assert run_command("updates", "--json") == 0
    assert json.loads(capsys.readouterr().out)["asked"] is False


def test_without_a_feed_it_says_so(
    run_command: RunCommand, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "find_installation", lambda _frozen: Installation(Kind.ARCHIVE, "linux", "x86_64"))
    assert run_command("updates") == 1
    assert "no release feed" in capsys.readouterr().err


@pytest.mark.usefixtures("archive")
def test_the_feed_of_the_settings_is_asked(
    run_command: RunCommand, server: ReleaseServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "data" / "settings" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"version": 1, "updates": {"feed": server.feed}}))
    assert run_command("updates") == 0
    assert NEW in capsys.readouterr().out
    assert server.asked[0] == FEED


def test_an_address_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["updates", "--feed", "file:///etc/passwd"])
    assert "address of a file on the web" in capsys.readouterr().err
