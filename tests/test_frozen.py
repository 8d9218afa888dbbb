"""A frozen program serves multiprocessing, and leaves nothing of its own in the programs that it opens."""

import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.frozen import (
    START_AFRESH,
    give_streams,
    is_frozen,
    restore_environment,
    serve_as_helper,
    tracked_by,
)

PROGRAM = """
import multiprocessing, os, sys
def double(pipe, number):
    pipe.send((2 * number, os.getpid()))
if __name__ == "__main__":
    sys.frozen, sys.executable = True, {program!r}
    from synthia_desktop.frozen import serve_as_helper
    serve_as_helper(sys.argv)
    from multiprocessing import resource_tracker
    multiprocessing.set_executable(sys.executable)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=double, args=(theirs, 21))
    process.start()
    answer, pid = ours.recv()
    process.join()
    print(answer, pid not in (os.getpid(), resource_tracker._resource_tracker._pid))
    lock = context.Lock()  # the tracker is told of it, here and when it is gone
"""


def test_the_search_path_is_as_it_was_before_the_start() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/x/_internal", "LD_LIBRARY_PATH_ORIG": "/home/me/lib", "HOME": "/home/me"}
    restore_environment(environment)
    assert environment == {"LD_LIBRARY_PATH": "/home/me/lib", "HOME": "/home/me", START_AFRESH: "1"}


def test_what_was_not_set_before_is_gone() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/x/_internal", "QT_PLUGIN_PATH": "/opt/x/plugins", "QML2_IMPORT_PATH": "/"}
    restore_environment(environment)
    assert environment == {START_AFRESH: "1"}


def test_a_checkout_is_not_frozen() -> None:
    assert not is_frozen()


def test_a_program_without_a_terminal_may_write(monkeypatch: pytest.MonkeyPatch) -> None:
    before = sys.stdin
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    give_streams()
    with sys.stdout, sys.stderr:
        print("said \N{RIGHTWARDS ARROW} to nobody")
        sys.stderr.write("nor this\n")
    assert sys.stdin is before


@pytest.mark.parametrize(
    "arguments",
    [[], ["--version"], ["model.gguf"], ["chat", "--prompt", "--multiprocessing-fork"], ["chat", "-c", "import os"]],
)
def test_a_person_s_command_line_is_not_multiprocessing_s(arguments: list[str]) -> None:
    serve_as_helper(["synthia-desktop", *arguments])
    assert not tracked_by(["synthia-desktop", *arguments])


@pytest.mark.parametrize(
    ("code", "pipe"),
    [
        ("from multiprocessing.resource_tracker import main;main(5)", 5),
        ("from multiprocessing.resource_tracker import main;main(5);import os", 0),
        ("from multiprocessing.forkserver import main;main(5)", 0),
    ],
)
def test_a_resource_tracker_is_known_by_its_code_alone(code: str, pipe: int) -> None:
    assert tracked_by(["synthia-desktop", "-B", "-c", code]) == pipe


@pytest.mark.integration
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for the program is a shell script")
def test_a_child_and_a_resource_tracker_are_served(tmp_path: Path, repo_root: Path) -> None:
    """What stands in for the frozen program starts itself, as multiprocessing has it do."""
    program, code = tmp_path / "program", tmp_path / "program.py"
    code.write_text(PROGRAM.format(program=str(program)))
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{repo_root}" exec "{sys.executable}" "{code}" "$@"\n')
    program.chmod(0o755)
    result = subprocess.run([program], capture_output=True, text=True, timeout=60, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "42 True\n", "")
