"""On a processor that Qt is not compiled for, the window says so, in the terminal and by what the desktop has."""

import os
import stat
import sys
from pathlib import Path

import pytest

from synthia_desktop.cli import window as window_module
from synthia_desktop.cli.desktop_message import show_on_desktop
from synthia_desktop.cli.old_processor import check_processor, missing_for_window
from synthia_desktop.core.errors import SynthiaError
from tests.cli.conftest import RunCommand

CONROE = "fpu tsc cx8 mmx fxsr sse sse2 syscall nx lm constant_tsc pni dtes64 monitor vmx ssse3 cx16 lahf_lm"
PENRYN = f"{CONROE} sse4_1"
NEHALEM = f"{PENRYN} sse4_2 popcnt"
PHENOM = "fpu tsc cx8 mmx fxsr sse sse2 3dnow lm pni monitor cx16 popcnt lahf_lm abm sse4a misalignsse"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts stand in for the desktop's programs")


def machine(folder: Path, flags: str) -> Path:
    """A root with the cpuinfo of a machine with two of such processors."""
    (folder / "proc").mkdir()
    one = f"processor\t: 0\nmodel name\t: An old one\nflags\t\t: {flags}\nbugs\t\t: sse4_2 popcnt\n\n"
    (folder / "proc" / "cpuinfo").write_text(2 * one)
    return folder


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the tests run."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "here", "6.1", "1", "x86_64")))


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, on_linux: None) -> None:
    """The command line on a Core 2 of 2008."""
    root = machine(tmp_path, PENRYN)
    monkeypatch.setattr(window_module, "check_processor", lambda: check_processor(root))


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A display, and an empty folder of programs of which each test makes those that this desktop has."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}:/bin:/usr/bin")
    monkeypatch.setenv("DISPLAY", ":no-such-display")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    # Those of the machine that runs the tests stay out of it.
    for name in ("zenity", "kdialog", "xmessage", "notify-send"):
        program(programs, name, 127)
    return programs


def program(folder: Path, name: str, code: int) -> None:
    """One that writes down what it was to show, and ends with that exit code."""
    file = folder / name
    file.write_text(f'#!/bin/sh\nprintf "%s|" "$@" >"{folder}/{name}.shown"\nexit {code}\n')
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize(
    ("flags", "missing"),
    [
        (NEHALEM, ()),
        (PENRYN, ("SSE4.2", "POPCNT")),
        (CONROE, ("SSE4.1", "SSE4.2", "POPCNT")),
        (PHENOM, ("SSSE3", "SSE4.1", "SSE4.2")),
    ],
)
def test_what_a_processor_lacks_is_named(tmp_path: Path, on_linux: None, flags: str, missing: tuple[str, ...]) -> None:
    assert missing_for_window(machine(tmp_path, flags)) == missing


def test_where_nothing_is_told_the_window_is_tried(tmp_path: Path, on_linux: None) -> None:
    assert missing_for_window(tmp_path) == ()
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc" / "cpuinfo").write_bytes(b"processor\t: 0\nvendor_id\t: \xff\n")
    assert missing_for_window(tmp_path) == ()


def test_other_kinds_of_processors_are_not_asked(
    tmp_path: Path, on_linux: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "here", "6.1", "1", "aarch64")))
    assert missing_for_window(machine(tmp_path, "fp asimd")) == ()


def test_a_processor_that_is_new_enough_is_no_error(tmp_path: Path, on_linux: None) -> None:
    check_processor(machine(tmp_path, NEHALEM))


def test_the_error_says_what_is_missing_and_what_still_works(tmp_path: Path, on_linux: None) -> None:
    with pytest.raises(SynthiaError) as refused:
        check_processor(machine(tmp_path, PENRYN))
    assert "SSE4.2, POPCNT" in refused.value.message
    assert "synthia-desktop chat" in refused.value.hint


def test_the_window_says_it_in_the_terminal_and_on_the_desktop(
    old: None, desktop: Path, run_command: RunCommand, capsys: pytest.CaptureFixture[str]
) -> None:
    program(desktop, "zenity", 0)
    assert run_command() == 1
    said = capsys.readouterr().err
    assert said.count("SSE4.2, POPCNT") == 1
    shown = (desktop / "zenity.shown").read_text()
    assert "The window cannot open on this processor" in shown
    assert "SSE4.2, POPCNT" in shown
    assert not (desktop / "kdialog.shown").exists()


def test_the_smoke_test_says_it_and_shows_nothing(
    old: None, desktop: Path, run_command: RunCommand, capsys: pytest.CaptureFixture[str]
) -> None:
    program(desktop, "zenity", 0)
    assert run_command("--smoke-test") == 1
    assert "SSE4.2, POPCNT" in capsys.readouterr().err
    assert not (desktop / "zenity.shown").exists()


def test_on_a_desktop_with_none_of_the_programs_the_terminal_is_told(
    old: None, desktop: Path, run_command: RunCommand, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command() == 1
    assert "SSE4.2, POPCNT" in capsys.readouterr().err
    assert (desktop / "notify-send.shown").exists()


@pytest.mark.parametrize("name", ["kdialog", "xmessage", "notify-send"])
def test_the_next_program_is_asked_where_one_is_missing_or_fails(desktop: Path, name: str) -> None:
    (desktop / "zenity").unlink()
    program(desktop, name, 0)
    assert show_on_desktop("A title", "Some words") is True
    assert "A title|" in (desktop / f"{name}.shown").read_text()


def test_long_lines_are_parted_for_the_program_that_would_cut_them(desktop: Path) -> None:
    program(desktop, "xmessage", 0)
    show_on_desktop("A title", f"{'many words ' * 20}\n\nThe end.")
    *_, text, _ = (desktop / "xmessage.shown").read_text().split("|")
    assert max(map(len, text.splitlines())) <= 70
    assert text.endswith("\n\nThe end.")


@pytest.mark.parametrize("code", [0, 1])
def test_a_dialog_that_was_closed_is_not_shown_again_by_another(desktop: Path, code: int) -> None:
    program(desktop, "zenity", code)
    assert show_on_desktop("A title", "Some words") is True
    assert not (desktop / "kdialog.shown").exists()


def test_x11_programs_are_left_out_without_x11(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    assert show_on_desktop("A title", "Some words") is False
    assert not (desktop / "xmessage.shown").exists()
    assert (desktop / "notify-send.shown").exists()


def test_without_a_display_nothing_is_started(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    program(desktop, "zenity", 0)
    assert show_on_desktop("A title", "Some words") is False
    assert not (desktop / "zenity.shown").exists()
