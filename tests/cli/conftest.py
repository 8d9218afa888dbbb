"""Runs the command line inside the test process."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from synthia_desktop.cli import main
from tests.hub.api_server import HubServer

RunCommand = Callable[..., int]


@pytest.fixture
def own_logging() -> Iterator[None]:
    """Gives the logging and the hooks back that a command sets for the whole process."""
    root = logging.getLogger()
    handlers, level, hooks = root.handlers[:], root.level, (sys.excepthook, threading.excepthook)
    yield
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def run_command(own_logging: None, tmp_path: Path) -> RunCommand:
    """run_command("chat", ...) -> exit code, on a data folder of its own."""

    def run(*arguments: str) -> int:
        return main([*arguments, "--data-dir", str(tmp_path / "data")])

    return run


@pytest.fixture
def hub_server() -> Iterator[HubServer]:
    """A Hub of the test's own."""
    with HubServer().running() as server:
        yield server
