"""The program as a process on a real X screen: it opens, takes the keyboard's keys, and ends in good order."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from synthia_desktop.core.conversation import MessageState, Role
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore

pytestmark = pytest.mark.integration

PROGRAM = (sys.executable, "-m", "synthia_desktop")
TIMEOUT = 60


@contextmanager
def window(screen: dict[str, str], paths: AppPaths, *arguments: str) -> Generator[subprocess.Popen[bytes]]:
    """The program, from the moment its window is there and has the keyboard."""
    process = subprocess.Popen([*PROGRAM, *arguments, "--data-dir", str(paths.data_dir)], env=screen)
    try:
        # The title tells Qt's helper windows apart; without a window manager somebody must give the keyboard away.
        xdotool(screen, "search", "--sync", "--onlyvisible", "--name", "Synthia", "windowfocus", "--sync")
        yield process
    finally:
        process.kill()
        process.wait()


def xdotool(screen: dict[str, str], *arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], env=screen, check=True, timeout=TIMEOUT)


def wait_for_answer(paths: AppPaths) -> str:
    """The text of the first finished answer in the data folder's database."""
    give_up = time.monotonic() + TIMEOUT
    while time.monotonic() < give_up:
        store = ConversationStore(paths.database_file)
        try:
            for summary in store.summaries():
                conversation = store.load(summary.id)
                for message in conversation.messages.values():
                    if message.role is Role.ASSISTANT and message.state is MessageState.COMPLETE:
                        return message.text
        finally:
            store.close()
        time.sleep(0.2)
    raise AssertionError("no answer was stored")


@pytest.mark.parametrize("where", ["screen", "nowhere"])
def test_the_smoke_test_passes_and_saves_its_picture(where: str, screen: dict[str, str], tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    environment = screen if where == "screen" else {name: value for name, value in screen.items() if name != "DISPLAY"}
    ran = subprocess.run(
        [*PROGRAM, "--smoke-test", "--screenshot", str(picture)],
        env=environment,
        capture_output=True,
        check=False,
        timeout=TIMEOUT,
    )
    assert ran.returncode == 0, ran.stderr.decode()
    result = json.loads(ran.stdout)
    assert result["ok"]
    assert result["answer"]
    image = QImage(str(picture))
    assert image.width() >= 960
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 20


def test_typed_keys_become_an_answer(screen: dict[str, str], app_paths: AppPaths, demo_model: Path) -> None:
    with window(screen, app_paths, str(demo_model)) as process:
        xdotool(screen, "type", "--delay", "5", "What can you do?")
        xdotool(screen, "key", "Return")
        assert wait_for_answer(app_paths)
        process.send_signal(signal.SIGTERM)
        assert process.wait(TIMEOUT) == 0


def test_a_second_start_hands_over_and_ends(screen: dict[str, str], app_paths: AppPaths, demo_model: Path) -> None:
    with window(screen, app_paths) as process:
        second = [*PROGRAM, str(demo_model), "--data-dir", str(app_paths.data_dir)]
        assert subprocess.run(second, env=screen, check=False, timeout=TIMEOUT).returncode == 0
        assert process.poll() is None
        xdotool(screen, "type", "--delay", "5", "What can you do?")
        xdotool(screen, "key", "Return")
        assert wait_for_answer(app_paths), "the handed over model was not loaded"
        os.kill(process.pid, signal.SIGINT)
        assert process.wait(TIMEOUT) == 0
