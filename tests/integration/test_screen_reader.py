"""The program as a screen reader uses it: in a process of its own, read and used over AT-SPI."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.ui.starters import demo_questions

pytestmark = pytest.mark.integration

READER = Path(__file__).with_name("screen_reader.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def python_with_glib() -> str:
    """The distribution's own Python; skips the test where what it needs is not installed."""
    python = "/usr/bin/python3"
    has = subprocess.run([python, "-c", "from gi.repository import Gio"], capture_output=True).returncode == 0
    if not has or shutil.which("dbus-run-session") is None or not any(map(Path.exists, map(Path, LAUNCHERS))):
        pytest.skip("python3-gi, dbus-run-session or at-spi2-core is not installed")
    return python


def test_a_screen_reader_asks_a_question_and_hears_the_answer(
    screen: dict[str, str], app_paths: AppPaths, repo_root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = demo_questions()[0]
    save_settings(app_paths.settings_file, Settings(welcome_done=True, sampling=SamplingParams(temperature=0.0)))
    for name, value in screen.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHONPATH", str(repo_root))
    program = [sys.executable, "-m", "synthia_desktop", "--data-dir", str(app_paths.data_dir), str(demo_model())]
    command = ["dbus-run-session", "--", python_with_glib(), str(READER), question.question, *program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    # The bus of the screen readers says something, too.
    found = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    words = [said for said, _ in found["heard"]]
    assert words[0] == "Synthia is answering."
    answer = " ".join(words[1:])
    assert "The answer is finished." in answer
    first = question.answer.replace("`", "").replace("**", "").partition(".")[0]
    assert first in answer, "it was heard, not only that it is there"
    assert len(words) <= 6, "in sentences, not token by token"
    assert {politeness for _, politeness in found["heard"]} == {1}, "politely"
    assert found["messages"] == [
        ["list item", f"You: {question.question}"],
        ["list item", f"Synthia: {question.answer}"],
    ]
    assert {"heading", "radio button", "push button", "text", "list", "progress bar"} <= set(found["roles"])
    assert found["nameless"] == []
