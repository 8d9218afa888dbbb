"""Run in a mount namespace of its own: the program chats on a disk of a few MiB that fills and is freed again.

usage: unshare -rm python -m tests.faults.chat_disk FOLDER
Prints as JSON what was shown while the disk was full, and what is stored in the end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.starters import demo_questions
from tests.faults.small_disk import fill

ROUNDS = 60


def main(folder: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], check=True)
    app = QApplication([])
    paths = AppPaths.under(folder)
    program = Program(app, paths)
    program.start(None)
    program.settings.update(sampling=SamplingParams(temperature=0.0))
    program.open_demo()
    wait(app, lambda: program.models.state.stage is Stage.READY)
    told: list[SynthiaError | None] = []
    program._archive.trouble.connect(told.append)
    first, second, third = (question.question for question in demo_questions()[:3])
    ask(app, program, first)
    # The settings that this test has changed are no part of it: they are on the disk before that is full.
    written: list[None] = []
    program.settings.flush()
    program._background.run(lambda: None, written.append)
    wait(app, lambda: bool(written))
    filler = folder / "filler"
    fill(filler)
    asked = 0
    while not told and asked < ROUNDS:
        ask(app, program, second)
        asked += 1
    full = program.chat.conversation
    shown = [m.text for m in full.branch()]
    # Two more failures are no news, and another chat, which is nowhere but in memory, is found again.
    program.window.page.new_chat()
    ask(app, program, third)
    new = program.chat.conversation
    program.window.page.open_chat(full.id)
    wait(app, lambda: program.chat.conversation.id == full.id)
    again = [m.text for m in program.chat.conversation.branch()]
    program.window.page.open_chat(new.id)
    wait(app, lambda: program.chat.conversation.id == new.id)
    found = {
        "asked": asked,
        "told": [error and str(error) for error in told],
        "banners": [b.accessibleName() for b in program.window.findChildren(Banner) if not b.isHidden()],
        "shown": shown,
        "again": again,
        "new": [m.text for m in program.chat.conversation.branch()],
        "listed": [program.window.page.sidebar.index_of(chat).isValid() for chat in (full.id, new.id)],
    }
    filler.unlink()
    wait(app, lambda: told[-1] is None)
    found["told_at_last"] = len(told)
    found["banners_at_last"] = [b.accessibleName() for b in program.window.findChildren(Banner) if not b.isHidden()]
    program.close()
    store = ConversationStore(paths.database_file)
    found["stored"] = [[m.text for m in store.load(chat).branch()] for chat in (full.id, new.id)]
    store.close()
    print(json.dumps(found))


def ask(app: QApplication, program: Program, question: str) -> None:
    program.chat.send(question)
    wait(app, lambda: not program.chat.writing_in)


def wait(app: QApplication, ready: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(60_000)
    while not ready():
        if deadline.hasExpired():
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
