"""Runs the days one after another and compares the data folder with the record after each of them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil

from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from tests.integration.week.record import Record, RecordedChat, branches_of
from tests.model_files import make_model

ROOT = Path(__file__).parents[3]
PATIENCE_S = 300.0
CHATS, TURNS = 120, 60
"""Of the file whose import is killed."""


class Week:
    """folder: holds the data folder, the record, and the files that come and go."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self.folder, self.paths, self._tell = folder, AppPaths.under(folder / "data"), tell
        self._errors = folder / "errors.txt"

    @property
    def record(self) -> Record:
        return Record.load(self.folder / "record.json")

    def run(self) -> None:
        """The whole week. Raises AssertionError where something is not as the record says."""
        for name in ("monday", "tuesday", "wednesday"):
            self.day(name)
        self.kill_an_answer()
        self.kill_an_import()
        self.day("thursday", adopt=True)
        self.day("friday")
        self.day("saturday")
        self.break_settings()
        self.copy()
        self.damage()
        self.sunday()

    def day(self, name: str, adopt: bool = False) -> None:
        with self._process(name) as process:
            process.wait(PATIENCE_S)
        assert process.returncode == 0, f"{name}: {process.returncode}, {self._errors.read_text('utf-8')}"
        if adopt:
            self._adopt()
            found = sum(chat.title.startswith("Imported ") for chat in self.record.chats.values())
            assert found == CHATS, found
        self.compare(name)

    def compare(self, when: str) -> None:
        """The whole data folder with the record, and the program with its end: nothing of it runs on."""
        database = self.paths.database_file
        with closing(sqlite3.connect(database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), when
        told = self.record.differences(database)
        assert not told, f"{when}: " + "; ".join(told)
        chats = self.record.chats.values()
        self._tell(f"{when}: {len(chats)} chats with {sum(len(c.branches) for c in chats)} branches are as recorded")

    def kill_an_answer(self) -> None:
        make_model(self.folder / "endless.gguf", layers=8, embedding=256, context=16384, seed=1)
        shown: list[tuple[float, str]] = []
        with self._process("thursday_answer") as process:
            assert process.stdout is not None
            while not shown or shown[-1][0] < shown[0][0] + 3.0:
                line = process.stdout.readline()
                assert line, "the program ended by itself"
                when, _, text = line.partition(" ")
                shown.append((float(when), json.loads(text)))
            killed = time.time()
            self._kill(process)
        record, owed = self.record, [text for when, text in shown if when < killed - 2.0][-1]
        with closing(ConversationStore(self.paths.database_file)) as store:
            assert store.recover_interrupted() == 1
            stored = store.load(record.open_id).branch()[-1].text
        assert stored.startswith(owed), "it is written once a second; a busy machine may take one more"
        assert stored.startswith(shown[-1][1]) or shown[-1][1].startswith(stored), "and nothing else"
        record.open.texts[-1] = stored
        record.save(self.folder / "record.json")
        self.compare(f"after the kill in an answer of {len(stored)} characters")

    def kill_an_import(self) -> None:
        (self.folder / "many.json").write_text(json.dumps([_chatgpt(n) for n in range(CHATS)]), "utf-8")
        before = len(self.record.chats)
        with self._process("thursday_import") as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "begun\n"
            uri = f"{self.paths.database_file.as_uri()}?mode=ro"
            with closing(sqlite3.connect(uri, uri=True, timeout=30)) as reader:
                while reader.execute("SELECT count(*) FROM conversations").fetchone()[0] < before + CHATS // 6:
                    time.sleep(0.001)
            self._kill(process)
        self._adopt()
        found = len(self.record.chats) - before
        assert 0 < found < CHATS, "it was killed in the middle"
        self.compare(f"after the kill in an import, {found} chats of {CHATS} were done")

    def break_settings(self) -> None:
        file = self.paths.settings_file
        file.write_text('{"version": 1, "theme": ', "utf-8")
        self.day("saturday_settings")
        assert [kept.read_text("utf-8") for kept in file.parent.glob("settings.broken-*")] == [
            '{"version": 1, "theme": '
        ]

    def copy(self) -> None:
        """The data folder in another place, as from a backup."""
        other = Week(self.folder / "copy", self._tell)
        other.folder.mkdir()
        shutil.copytree(self.paths.data_dir, other.paths.data_dir)
        shutil.copy(self.folder / "record.json", other.folder)
        other.day("look_only")

    def damage(self) -> None:
        content = bytearray(self.paths.database_file.read_bytes())
        content[:4096] = b"\xff" * 4096
        self.paths.database_file.write_bytes(content)
        self.day("saturday_damage")
        (kept,) = self.paths.data_dir.glob("synthia.db.damaged-*")
        assert kept.read_bytes() == bytes(content)

    def sunday(self) -> None:
        command = [sys.executable, "-m", "synthia_desktop", "--data-dir", str(self.paths.data_dir)]
        with self._process("sunday") as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "open\n"
            second = subprocess.run(command, timeout=PATIENCE_S, check=False, capture_output=True, text=True, cwd=ROOT)
            assert second.returncode == 0, second.stderr
            process.wait(PATIENCE_S)
        assert process.returncode == 0, self._errors.read_text("utf-8")
        self.compare("sunday")

    def _adopt(self) -> None:
        """The chats of the file that are there, with the texts that the file has: their ids are the program's."""
        record = self.record
        with closing(ConversationStore(self.paths.database_file)) as store:
            for summary in store.summaries():
                if summary.id not in record.chats and summary.title.startswith("Imported "):
                    texts = _texts(int(summary.title.split()[1]))
                    record.chats[summary.id] = RecordedChat(summary.title, [texts])
                    assert branches_of(store.load(summary.id)) == [texts], summary.title
        record.save(self.folder / "record.json")

    @contextmanager
    def _process(self, name: str) -> Generator[subprocess.Popen[str]]:
        """A process whose family is gone at the end, by itself or by force."""
        command = [sys.executable, "-m", "tests.integration.week.days", name, str(self.folder)]
        where = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        with self._errors.open("w") as errors:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=ROOT, env=where)
        try:
            yield process
        finally:
            self._kill(process)
            process.communicate()

    def _kill(self, process: subprocess.Popen[str]) -> None:
        """The window only; its engine has to end by itself."""
        if process.poll() is not None:
            return
        family = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.wait()
        _, alive = psutil.wait_procs(family, timeout=20)
        for each in alive:
            each.kill()
        assert not alive, "an engine outlived its window"


def _texts(number: int) -> list[str]:
    return [f"Text {turn} of chat {number}: {'ein Wort, 言葉, ' * 20}" for turn in range(TURNS)]


def _chatgpt(number: int) -> dict[str, Any]:
    """One conversation as ChatGPT exports it."""
    mapping: dict[str, Any] = {}
    for turn, text in enumerate(_texts(number)):
        mapping[f"{number}-{turn}"] = {
            "id": f"{number}-{turn}",
            "parent": f"{number}-{turn - 1}" if turn else None,
            "children": [f"{number}-{turn + 1}"] if turn + 1 < TURNS else [],
            "message": {
                "author": {"role": "assistant" if turn % 2 else "user"},
                "create_time": 1_700_000_000 + number + turn,
                "content": {"content_type": "text", "parts": [text]},
            },
        }
    return {
        "id": f"conversation-{number}",
        "title": f"Imported {number}",
        "create_time": 1_700_000_000 + number,
        "current_node": f"{number}-{TURNS - 1}",
        "mapping": mapping,
    }
