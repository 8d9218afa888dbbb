"""Holds for every test: nothing is left running, the person's own folders are untouched, and no network is used."""

import gc
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import Native
from synthia_desktop.paths import AppPaths
from synthia_desktop.paths import demo_model as demo_model_file
from tests.leaks import LeakCheck, running_parts, running_qt_objects
from tests.local_only import refuse_network

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE_MS = 30_000
"""What a test waits for comes no later because of this; on a busy machine it may come late."""

INTEGRATION = re.compile(rb"^pytestmark = (\[\s*)?pytest\.mark\.integration\b", re.MULTILINE)
"""How a file says that all of its tests are integration tests."""

# A busy machine may take its time for an example too.
hypothesis.settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("any machine")
# packaging/test --fast tries fewer examples; all of them are for the whole run.
hypothesis.settings.register_profile("inner loop", hypothesis.settings.get_profile("any machine"), max_examples=30)


def pytest_configure() -> None:
    gc.disable()  # until all is imported, of which nothing is garbage
    refuse_network()
    # The bot's own patience is 5 s.
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitExposed, QtBot.waitActive):
        assert wait.__kwdefaults__ is not None
        wait.__kwdefaults__["timeout"] = PATIENCE_MS


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A file of integration tests only is not even imported where none of them is asked for."""
    if collection_path.suffix != ".py" or config.option.markexpr != "not integration":
        return None
    return True if INTEGRATION.search(collection_path.read_bytes()) else None


def pytest_collection_finish() -> None:
    """No test has made what is there now: neither the search for garbage nor that for leaks looks at it again."""
    gc.freeze()
    gc.enable()


def pytest_sessionfinish() -> None:
    """Off screen Qt deletes what was copied after Python has ended, which no data made in Python survives."""
    if isinstance(application := QApplication.instance(), QApplication):
        application.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of the tests' own, for child processes too, with nobody's keyring and tokens."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        # The window speaks English and writes figures as English does, whatever this computer is set to.
        for name in ("LC_ALL", "LANG", "LANGUAGE"):
            patch.setenv(name, "C.UTF-8")
        for name in ("HF_TOKEN", "HF_ENDPOINT", "HF_HUB_OFFLINE"):
            patch.delenv(name, raising=False)
        yield home


@pytest.fixture(scope="session")
def native(tmp_path_factory: pytest.TempPathFactory) -> Native:
    """The one llama.cpp of this process: C keeps the log callback of the newest, which must not go before its end."""
    return Native(EngineLog(tmp_path_factory.mktemp("log") / "engine.log"))


@pytest.fixture(autouse=True)
def leaves_nothing_running() -> Iterator[None]:
    check = LeakCheck(running_parts)
    yield
    _fail_for("The test", check)


@pytest.fixture(autouse=True)
def searches_where_the_program_does(request: pytest.FixtureRequest) -> Iterator[None]:
    """With Qt, garbage is looked for between tests: within one, a thread that finds widgets would destroy them."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="module", autouse=True)
def leaves_no_qt_objects_running() -> Iterator[None]:
    check = LeakCheck(running_qt_objects)
    yield
    _fail_for("A test of this file", check)
    # What is there now stays: neither the search for garbage nor that for leaks looks at it again.
    gc.collect()
    gc.freeze()


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """The folders of an empty data folder."""
    paths = AppPaths.under(tmp_path / "data")
    paths.create()
    return paths


@pytest.fixture(scope="session")
def demo_model() -> Path:
    """The built-in demo model."""
    return demo_model_file()


@pytest.fixture(scope="session")
def repo_root() -> Path:
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """What leads a program to an empty X screen of the tests' own, so that their keys never reach the person's."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-dpi", "96", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server, os.fdopen(reading) as told:
        os.close(writing)
        display = told.readline().strip()
        assert display, "Xvfb did not start"
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        server.terminate()


def _fail_for(who: str, check: LeakCheck) -> None:
    left = check.left_behind()
    if left:
        pytest.fail(f"{who} left behind:\n" + "\n".join(left), pytrace=False)
