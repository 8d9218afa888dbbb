"""The Windows installer, compiled around stand-ins for the program's files and run by Wine: what it installs, upgrades,
refuses, and leaves."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from synthia_desktop import __version__
from synthia_desktop.core.installation import Kind

pytestmark = pytest.mark.integration

SOFTWARE = r"HKCU\Software"
CLASSES = rf"{SOFTWARE}\Classes"
UNINSTALL = rf"{SOFTWARE}\Microsoft\Windows\CurrentVersion\Uninstall\SynthiaDesktop"
ENVIRONMENT = r"HKCU\Environment"
PROGRAM = r"C:\users\{user}\AppData\Local\Programs\Synthia Desktop"
LONG_PATH = ";".join(rf"%USERPROFILE%\tools\number {number}\bin" for number in range(60))
"""Longer than NSIS can hold in a variable, and with names that must stay names."""
RUNNING = 2


@dataclass(frozen=True)
class Wine:
    """A Windows of this test's own."""

    prefix: Path

    def run(self, *command: str | Path, expected: int = 0, cwd: Path | None = None) -> str:
        """What a program prints."""
        with tempfile.TemporaryFile("w+") as output:
            # No pipe: Windows' services would hold it open.
            code = subprocess.run(
                ["wine", *command],
                env=self.environment,
                cwd=cwd,
                stdout=output,
                stderr=output,
                timeout=120,
                check=False,
            ).returncode
            output.seek(0)
            said = output.read()
        assert code == expected, said
        return said

    def value(self, key: str, name: str = "") -> tuple[str, str]:
        """A registry value: its kind and what it is."""
        chosen = ["/v", name] if name else ["/ve"]
        line = self.run("reg", "query", key, *chosen).strip().splitlines()[-1]
        _, kind, value = (part.strip() for part in line.split("    ", 3)[1:])
        return kind, value

    def has_key(self, key: str) -> bool:
        command = ["wine", "reg", "query", key]
        return not subprocess.run(
            command, env=self.environment, capture_output=True, timeout=60, check=False
        ).returncode

    @property
    def environment(self) -> dict[str, str]:
        environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        return {**environment, "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}

    @property
    def home(self) -> Path:
        (home,) = (folder for folder in (self.prefix / "drive_c" / "users").iterdir() if folder.name != "Public")
        return home

    @property
    def program(self) -> Path:
        return self.home / "AppData" / "Local" / "Programs" / "Synthia Desktop"

    @property
    def data(self) -> Path:
        """As synthia_desktop/paths.py has it on Windows."""
        return self.home / "AppData" / "Local" / "synthia-desktop"

    @property
    def menu_entry(self) -> Path:
        programs = self.home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return programs / "Synthia Desktop.lnk"


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    for tool in ("makensis", "wine", "wineserver"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    wine = Wine(tmp_path_factory.mktemp("wine"))
    try:
        wine.run("wineboot", "--init")
        wine.run("winecfg", "-v", "win10")
        yield wine
    finally:
        subprocess.run(["wineserver", "--kill"], env=wine.environment, check=False, timeout=60)


@pytest.fixture(scope="module")
def frozen(wine: Wine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stand-ins: a command prompt for the program with a terminal, which waits for its input."""
    folder = tmp_path_factory.mktemp("frozen")
    prompt = wine.prefix / "drive_c" / "windows" / "system32" / "cmd.exe"
    for name in ("Synthia Desktop.exe", "synthia-desktop.exe"):
        shutil.copy(prompt, folder / name)
    for name in ("base.zip", "bin/ggml-vulkan.dll", "a folder/naïve $file.txt"):
        (folder / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / name).write_text(name)
    return folder


def compiled(repo_root: Path, frozen: Path, folder: Path) -> Path:
    output = folder / f"synthia-desktop-{__version__}-windows-x86_64-setup.exe"
    script = repo_root / "packaging" / "windows" / "installer.py"
    # Wine on Debian runs no 32-bit programs, as which installers are made for all kinds of Windows.
    command = [sys.executable, script, "--frozen", frozen, "--output", output, "--target", "amd64-unicode"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return output


@pytest.fixture(scope="module")
def setup(repo_root: Path, frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(repo_root, frozen, tmp_path_factory.mktemp("setup"))


@pytest.fixture
def installed(wine: Wine, setup: Path) -> Iterator[Wine]:
    """Installed beside an earlier PATH, another program for model files, and a person's chats and models."""
    wine.run("reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_EXPAND_SZ", "/d", LONG_PATH, "/f")
    wine.run("reg", "add", rf"{CLASSES}\.gguf\OpenWithProgids", "/v", "Other.gguf", "/f")
    for name in ("synthia.db", "settings.json", "Logs/engine.log", "models/a.gguf"):
        (wine.data / name).parent.mkdir(parents=True, exist_ok=True)
        (wine.data / name).write_text("mine")
    wine.run(setup, "/S")
    yield wine
    if (wine.program / "uninstall.exe").exists():
        uninstall(wine)
    shutil.rmtree(wine.data, ignore_errors=True)
    shutil.rmtree(wine.program, ignore_errors=True)


def uninstall(wine: Wine, *options: str) -> None:
    """It goes on from a copy of itself when the first process has ended, and removes itself last."""
    wine.run(wine.program / "uninstall.exe", "/S", *options)
    until_gone(wine.program / "uninstall.exe")


def until_gone(path: Path) -> None:
    give_up = time.monotonic() + 60
    while path.exists():
        assert time.monotonic() < give_up, path
        time.sleep(0.02)


def files_in(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_everything_is_installed_for_one_person(installed: Wine, frozen: Path) -> None:
    assert files_in(installed.program) == {*files_in(frozen), "installed-by", "uninstall.exe"}
    assert (installed.program / "installed-by").read_text() == Kind.INSTALLER
    assert installed.menu_entry.is_file()
    program = PROGRAM.format(user=installed.home.name)
    assert installed.value(UNINSTALL, "DisplayVersion") == ("REG_SZ", __version__)
    assert installed.value(UNINSTALL, "InstallLocation") == ("REG_SZ", program)


def test_model_files_can_be_opened_with_it(installed: Wine) -> None:
    program = PROGRAM.format(user=installed.home.name)
    names = installed.run("reg", "query", rf"{CLASSES}\.gguf\OpenWithProgids")
    assert "SynthiaDesktop.gguf" in names
    assert "Other.gguf" in names
    command = installed.value(rf"{CLASSES}\SynthiaDesktop.gguf\shell\open\command")
    assert command == ("REG_SZ", f'"{program}\\Synthia Desktop.exe" "%1"')


def test_the_command_is_on_the_path_once_and_what_was_there_stays(installed: Wine, setup: Path) -> None:
    path = ("REG_EXPAND_SZ", f"{LONG_PATH};{PROGRAM.format(user=installed.home.name)}")
    assert installed.value(ENVIRONMENT, "Path") == path
    installed.run(setup, "/S")
    assert installed.value(ENVIRONMENT, "Path") == path


def test_an_entry_that_only_begins_alike_is_another_one(installed: Wine) -> None:
    program = PROGRAM.format(user=installed.home.name)
    path = rf"{program} 2;C:\x;{program};C:\y"
    installed.run("reg", "add", ENVIRONMENT, "/v", "Path", "/t", "REG_SZ", "/d", path, "/f")
    uninstall(installed)
    assert installed.value(ENVIRONMENT, "Path") == ("REG_SZ", rf"{program} 2;C:\x;C:\y")


def test_without_a_path_there_is_one_and_then_none(installed: Wine, setup: Path) -> None:
    uninstall(installed)
    installed.run("reg", "delete", ENVIRONMENT, "/v", "Path", "/f")
    installed.run(setup, "/S")
    assert installed.value(ENVIRONMENT, "Path") == ("REG_EXPAND_SZ", PROGRAM.format(user=installed.home.name))
    uninstall(installed)
    assert "Path" not in installed.run("reg", "query", ENVIRONMENT)


def test_a_newer_version_takes_the_earlier_one_s_place(
    installed: Wine, frozen: Path, repo_root: Path, tmp_path: Path
) -> None:
    newer = tmp_path / "newer"
    shutil.copytree(frozen, newer)
    (newer / "_internal" / "base.zip").write_text("newer")
    shutil.rmtree(newer / "_internal" / "a folder")
    (newer / "_internal" / "new.dll").touch()
    (installed.program / "_internal" / "bin" / "ggml-cuda.dll").write_text("the person's own engine")
    installed.run(compiled(repo_root, newer, tmp_path), "/S")
    expected = {*files_in(newer), "installed-by", "uninstall.exe", "_internal/bin/ggml-cuda.dll"}
    assert files_in(installed.program) == expected
    assert (installed.program / "_internal" / "base.zip").read_text() == "newer"
    assert len(files_in(installed.data)) == 4
    assert installed.has_key(UNINSTALL)
    assert installed.menu_entry.is_file()


@contextlib.contextmanager
def running(wine: Wine) -> Iterator[None]:
    command = ["wine", wine.program / "synthia-desktop.exe"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=wine.environment, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert "Microsoft" in process.stdout.readline() + process.stdout.readline()
        yield
        process.stdin.write("exit\n")
        process.stdin.close()
        process.wait(60)


def test_a_running_program_is_left_alone(installed: Wine, setup: Path) -> None:
    before = files_in(installed.program)
    with running(installed):
        installed.run(setup, "/S", expected=RUNNING)
        assert files_in(installed.program) == before
        # In one process, and through the prompt, which hands on a folder with a space as NSIS wants to have it.
        program = PROGRAM.format(user=installed.home.name)
        installed.run("cmd", "/c", f"uninstall.exe /S _?={program}", cwd=installed.program, expected=RUNNING)
        assert files_in(installed.program) == before
        assert installed.has_key(UNINSTALL)


def test_removal_keeps_chats_models_and_files_that_it_does_not_know(installed: Wine) -> None:
    (installed.program / "mine.txt").touch()
    uninstall(installed)
    assert files_in(installed.program) == {"mine.txt"}
    assert files_in(installed.data) == {"synthia.db", "settings.json", "Logs/engine.log", "models/a.gguf"}
    assert installed.value(ENVIRONMENT, "Path") == ("REG_EXPAND_SZ", LONG_PATH)
    assert not installed.menu_entry.exists()
    for key in (UNINSTALL, rf"{CLASSES}\SynthiaDesktop.gguf", rf"{SOFTWARE}\SynthiaDesktop"):
        assert not installed.has_key(key)
    names = installed.run("reg", "query", rf"{CLASSES}\.gguf\OpenWithProgids")
    assert "Other.gguf" in names
    assert "SynthiaDesktop" not in names


@pytest.mark.parametrize(
    ("what", "kept"),
    [
        ("models", {"synthia.db", "settings.json", "Logs/engine.log"}),
        ("chats", {"models/a.gguf"}),
        ("everything", set[str]()),
        ("other", {"synthia.db", "settings.json", "Logs/engine.log", "models/a.gguf"}),
    ],
)
def test_data_goes_only_where_that_is_asked_for(installed: Wine, what: str, kept: set[str]) -> None:
    uninstall(installed, f"/DELETE={what}")
    until_gone(installed.program)
    assert files_in(installed.data) == kept
