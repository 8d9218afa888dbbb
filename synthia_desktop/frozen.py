"""What a frozen program must put right before anything else: whose process it is, and whose libraries."""

import os
import re
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

SEARCHED = "LD_LIBRARY_PATH"
START_AFRESH = "PYINSTALLER_RESET_ENVIRONMENT"
QT_PATHS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")

FORK = "--multiprocessing-fork"
_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def serve_as_helper(argv: Sequence[str]) -> None:
    """Where multiprocessing has started this process for itself, do that work and end; else return at once.

    It starts the program as it would start Python: with its own option for a child, or with code for the process that
    tracks shared resources. multiprocessing is imported for these alone: other starts do not wait for it.
    """
    if argv[1:2] == [FORK]:
        _serve_as_child(argv)
    elif tracker := tracked_by(argv):
        from multiprocessing import resource_tracker

        resource_tracker.main(tracker)
        sys.exit()


def tracked_by(argv: Sequence[str]) -> int:
    """The pipe that a resource tracker shall read, by its command line; 0 for every other."""
    code = argv[-1] if argv[-2:-1] == ["-c"] else ""
    found = _TRACKER.fullmatch(code)
    return int(found[1]) if found else 0


def _serve_as_child(argv: Sequence[str]) -> None:
    from multiprocessing import spawn

    pairs = (argument.partition("=") for argument in argv[2:])
    spawn.spawn_main(**{name: int(value) for name, _, value in pairs if value != "None"})
    sys.exit()


def give_streams() -> None:
    """A program without a terminal, as the one in Windows' menu, has nowhere to write: what is said goes nowhere."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - until the process ends


def restore_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take out what the frozen program's starter put in, else a browser that opens a link loads our libraries.

    This process has read its search path at its start; Qt finds its plugins from where its own libraries are. The
    program's own children set the search path again when they start afresh.
    """
    environment.pop(SEARCHED, None)
    before = environment.pop(f"{SEARCHED}_ORIG", None)
    if before is not None:
        environment[SEARCHED] = before
    for name in QT_PATHS:
        environment.pop(name, None)
    environment[START_AFRESH] = "1"
