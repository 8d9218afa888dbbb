"""The packages' scripts: their form, what they say of a package to the program in it, and a person's own menu entry."""

import os
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from synthia_desktop.core.installation import DOWNLOADED, MARK, Kind

# Names that another script sets or reads, words that are several on purpose, and patterns.
PASSED_OVER = "SC2034,SC2046,SC2154,SC2254"
WITHOUT_PLACE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def shell_scripts(packaging: Path) -> list[Path]:
    files = [file for file in packaging.rglob("*") if file.is_file()]
    return sorted(file for file in files if file.suffix == ".sh" or file.read_bytes().startswith(b"#!/bin/sh"))


@pytest.fixture
def packaging(repo_root: Path) -> Path:
    return repo_root / "packaging"


def test_every_script_can_be_read_by_a_shell(packaging: Path) -> None:
    scripts = shell_scripts(packaging)
    assert len(scripts) > 20
    for script in scripts:
        result = subprocess.run(["sh", "-n", script], capture_output=True, text=True, timeout=20, check=False)
        assert (result.returncode, result.stderr) == (0, ""), script


def test_every_script_that_is_run_may_be_run(packaging: Path) -> None:
    for script in shell_scripts(packaging):
        assert os.access(script, os.X_OK) == (script.suffix != ".sh"), script


@pytest.mark.integration
def test_the_scripts_have_no_common_mistakes(packaging: Path) -> None:
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    command = ["shellcheck", "--shell=sh", "--severity=warning", f"--exclude={PASSED_OVER}", *shell_scripts(packaging)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stdout


def test_each_package_says_of_what_kind_it_is(packaging: Path) -> None:
    """In the words and the place where the program looks for them."""
    assert f'>"$2/{MARK}"' in (packaging / "linux" / "package.sh").read_text("utf-8")
    words: set[str] = set()
    for script in ("deb", "tarball", "appimage", "flatpak/build"):
        words |= set(
            re.findall(r"^\s*place(?:_portable)? (\w+) ", (packaging / script).read_text("utf-8"), re.MULTILINE)
        )
    assert words == {Kind.DEB, Kind.ARCHIVE, Kind.APPIMAGE, Kind.FLATPAK}
    assert {Kind.ARCHIVE, Kind.APPIMAGE} <= DOWNLOADED


def test_the_flatpak_is_the_same_program_to_the_desktop(packaging: Path) -> None:
    (file,) = (packaging / "flatpak").glob("*.yaml")
    manifest = yaml.safe_load(file.read_text("utf-8"))
    component = ET.parse(packaging / "linux" / "synthia-desktop.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert file.stem == manifest["id"] == component.findtext("id")
    assert manifest["rename-desktop-file"] == component.findtext("launchable")
    assert manifest["rename-icon"] == component.findtext("icon")
    assert manifest["command"] == component.findtext("provides/binary")
    assert f"{manifest['id']}.metainfo.xml" in (packaging / "linux" / "share").read_text("utf-8")


def test_the_flatpak_opens_neither_the_home_folder_nor_the_session(packaging: Path) -> None:
    (file,) = (packaging / "flatpak").glob("*.yaml")
    rights = yaml.safe_load(file.read_text("utf-8"))["finish-args"]
    folders = [right for right in rights if right.startswith("--filesystem=")]
    assert all(re.fullmatch(r"--filesystem=~/\.[a-z/-]+:ro", right) for right in folders), folders
    sockets = {right for right in rights if right.startswith("--socket=")}
    assert sockets == {"--socket=wayland", "--socket=fallback-x11"}
    assert not [right for right in rights if "device=all" in right or "org.freedesktop.Flatpak" in right]


class TestMenuEntry:
    """The archive's own install-menu-entry, in a folder and a home of the test's."""

    @pytest.fixture
    def folder(self, packaging: Path, tmp_path: Path) -> Path:
        folder = tmp_path / 'My $programs, 100% "good" \\ `all`' / "synthia-desktop-1"
        (folder / "share").mkdir(parents=True)
        shutil.copy(packaging / "linux" / "install-menu-entry", folder)
        for name in ("applications/synthia-desktop.desktop", "icons/hicolor/48x48/apps/synthia-desktop.png"):
            file = folder / "share" / name
            file.parent.mkdir(parents=True)
            shutil.copy(packaging / "linux" / "synthia-desktop.desktop", file)
        types = folder / "share" / "mime" / "packages" / "synthia-desktop.xml"
        types.parent.mkdir(parents=True)
        shutil.copy(packaging / "linux" / "synthia-desktop-mime.xml", types)
        return folder

    def run(self, folder: Path, home: Path, *arguments: str) -> None:
        environment = {**WITHOUT_PLACE, "HOME": str(home)}
        subprocess.run([folder / "install-menu-entry", *arguments], env=environment, check=True, timeout=60)

    def test_it_starts_the_program_from_where_it_is(self, folder: Path, tmp_path: Path) -> None:
        home = tmp_path / "home"
        self.run(folder, home)
        parser = ConfigParser(interpolation=None)
        parser.read(home / ".local/share/applications/synthia-desktop.desktop", encoding="utf-8")
        # As the specification has it: first the file's own escapes, then the quotes of a command, then the codes.
        value = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
        match = re.fullmatch(r'"((?:[^"\\]|\\.)*)" %f', value)
        assert match, value
        assert re.sub(r"\\(.)", r"\1", match[1]).replace("%%", "%") == str(folder / "synthia-desktop")

    def test_what_it_puts_there_it_takes_away_and_nothing_else(self, folder: Path, tmp_path: Path) -> None:
        home = tmp_path / "home"
        share = home / ".local" / "share"
        other = share / "applications" / "other.desktop"
        other.parent.mkdir(parents=True)
        other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
        self.run(folder, home)
        assert (share / "icons/hicolor/48x48/apps/synthia-desktop.png").is_file()
        assert (share / "mime/packages/synthia-desktop.xml").is_file()
        self.run(folder, home, "--remove")
        assert not [file for file in share.rglob("*synthia*") if file.is_file()]
        assert other.is_file()
