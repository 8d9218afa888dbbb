"""The program as processes: killed in an answer, started twice, ended by a signal, driven by a real keyboard."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest

from synthia_desktop.core.conversation import MessageState
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.single_instance import hand_over
from synthia_desktop.ui.starters import demo_questions
from tests.model_files import make_model

pytestmark = pytest.mark.integration

ANSWERING = """
import sys, time
from pathlib import Path
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.run import make_application
from synthia_desktop.ui.model_session import Stage

def main():
    app = make_application()
    program = Program(app, AppPaths.under(Path(sys.argv[1])))
    program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=-1))
    program.start(None)
    program.models.load(sys.argv[2], LoadParams(context_length=16384))
    sent = []
    def ready(state):
        if state.stage is Stage.READY and not sent:
            sent.append(1)
            program.chat.send("Hello")
    program.models.changed.connect(ready)
    def shown(_):
        text = program.chat.conversation.branch()[-1].text
        print(time.time(), len(text), flush=True)
    program.chat.text_added.connect(shown)
    app.exec()

if __name__ == "__main__":
    main()
"""


def wait_for(condition: Callable[[], object], seconds: float = 30.0) -> None:
    """Poll another process's traces, which send no signal to this one."""
    give_up = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up, "waited too long"
        time.sleep(0.05)


@contextmanager
def running(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A process whose family is gone at the end, whatever happens."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    try:
        yield process
    finally:
        family = [process.pid, *(child.pid for child in children(process.pid))]
        for pid in family:
            if psutil.pid_exists(pid):
                os.kill(pid, signal.SIGKILL)
        process.communicate()


def children(pid: int) -> list[psutil.Process]:
    return psutil.Process(pid).children(recursive=True) if psutil.pid_exists(pid) else []


def settings_of(paths: AppPaths) -> dict[str, object]:
    return json.loads(paths.settings_file.read_text()) if paths.settings_file.exists() else {}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_window_loses_at_most_the_last_second(seed: int, app_paths: AppPaths, tmp_path: Path) -> None:
    model = make_model(tmp_path / "endless.gguf", layers=8, embedding=256, context=16384, seed=1)
    script = tmp_path / "answering.py"
    script.write_text(ANSWERING)
    command = (sys.executable, str(script), str(app_paths.data_dir), str(model))
    with running(*command, PYTHONPATH=str(Path.cwd())) as window:
        assert window.stdout is not None
        shown: list[tuple[float, int]] = []
        begun = time.time() + float(np.random.default_rng(seed).uniform(0.0, 2.5))
        while not shown or shown[-1][0] < max(begun, shown[0][0] + 0.2):
            when, length = window.stdout.readline().split()
            shown.append((float(when), int(length)))
        engine = children(window.pid)
        os.kill(window.pid, signal.SIGKILL)
        killed = time.time()
        psutil.wait_procs(engine, timeout=10)
        assert not [p for p in engine if p.is_running() and p.status() != psutil.STATUS_ZOMBIE]

    store = ConversationStore(app_paths.database_file)
    store.recover_interrupted()
    branch = store.load(store.summaries()[0].id).branch()
    store.close()
    owed = max((length for when, length in shown if when < killed - 1.0), default=0)
    assert branch[0].text == "Hello"
    kept = len(branch[1].text) if len(branch) > 1 else 0
    assert kept >= owed
    assert all(m.state is not MessageState.STREAMING for m in branch)


def test_a_second_start_hands_its_file_to_the_first(app_paths: AppPaths, tmp_path: Path) -> None:
    model = make_model(tmp_path / "handed over.gguf")
    command = (sys.executable, "-m", "synthia_desktop", "--data-dir", str(app_paths.data_dir))
    with running(*command) as first:
        wait_for(app_paths.database_file.exists)
        second = subprocess.run([*command, str(model)], timeout=60, check=False, capture_output=True, text=True)
        assert second.returncode == 0, second.stderr
        wait_for(lambda: settings_of(app_paths).get("last_model") == str(model))
        assert first.poll() is None


@pytest.mark.usefixtures("qapp")
def test_sigterm_closes_in_good_order(app_paths: AppPaths) -> None:
    command = (sys.executable, "-m", "synthia_desktop", "--data-dir", str(app_paths.data_dir))
    with running(*command) as window:
        wait_for(app_paths.database_file.exists)
        assert hand_over(app_paths.data_dir, None)
        window.send_signal(signal.SIGTERM)
        assert window.wait(timeout=20) == 0
    with closing(sqlite3.connect(app_paths.database_file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not app_paths.database_file.with_name("synthia.db-wal").exists()


def test_a_real_keyboard_starts_the_demo_and_gets_the_exact_answer(app_paths: AppPaths, screen: dict[str, str]) -> None:
    question = demo_questions()[1]
    app_paths.settings_file.write_text(json.dumps({"version": 1, "sampling": {"temperature": 0.0}}))
    command = (sys.executable, "-m", "synthia_desktop", "--data-dir", str(app_paths.data_dir))

    def press(*arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], check=True, timeout=30, env={**os.environ, **screen})

    def answers() -> list[str]:
        with closing(sqlite3.connect(app_paths.database_file)) as database:
            rows = database.execute("SELECT text FROM messages WHERE role = 'assistant' AND state = 'complete'")
            return [text for (text,) in rows]

    with running(*command, **screen):
        press("search", "--sync", "--onlyvisible", "--name", "Synthia Desktop", "windowfocus", "--sync")
        press("key", "ctrl+d")
        wait_for(lambda: settings_of(app_paths).get("last_model"))
        press("type", "--delay", "5", question.question)
        press("key", "Return")
        wait_for(lambda: app_paths.database_file.exists() and answers())
        assert answers() == [question.answer]
