"""Pictures of the chat for the README and for looking at: an answer with formulas and code, a fork, folded reasoning,
the line where a rolled context begins, what a search has found, the quick switcher, attached files and citations.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.pictures FOLDER [--language de]
In light and dark, at 100 and 150 % text. The window, its store and the rolled context are real, answered by the demo
model; the answer on rockets is stored text, as no model is at hand that would write it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import LANGUAGES, Settings, save_settings
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.run import Application, make_application
from synthia_desktop.ui.starters import demo_questions
from synthia_desktop.ui.switcher.entries import Entry, Kind
from tests.bench.attached import photograph_files

PATIENCE_S = 120
SETTLE_MS = 700
"""For formulas, which are drawn on a thread, and for what slides."""

STATS = AnswerStats(120, 20, 412, 0.25, 80.0, 29.8, 13.8, 7, "stop", reasoning_s=11.0)
QUESTION = "How is a rocket launched from the surface of the earth to Low Earth Orbit?"
LAUNCH = r"""<think>
What matters is the speed sideways, not the height. The rocket equation is the shortest way to explain the rest.
</think>

Low Earth orbit is less about height than about **sideways speed**, close to $v = \sqrt{GM/r} \approx 7.8$ km/s. The climb has three phases:

1. **Vertical ascent.** The rocket rises straight up to leave the thick air early.
2. **Gravity turn.** It tips over slowly and lets gravity bend its path towards the horizon.
3. **Insertion.** The second stage burns until the path closes around the Earth.

How much propellant that takes follows from the rocket equation:

$$\Delta v = v_e \ln\frac{m_0}{m_f} = I_{sp}\, g_0 \ln\frac{m_0}{m_f}$$
"""  # noqa: E501
SHORTER = "It goes up to leave the thick air, and then sideways until the path closes around the Earth."
CHECK = "Check it in Python for a rocket like Falcon 9."
CODE = """```python
from math import log

def delta_v(isp, wet, dry, g0=9.80665):
    return isp * g0 * log(wet / dry)  # m/s

stages = [(311, 549.0, 138.0), (348, 134.3, 26.8)]
print(sum(delta_v(*s) for s in stages) / 1000)  # km/s
```

Together the two stages give about **9.71 km/s**. Reaching orbit takes roughly 9.4 km/s once gravity and drag losses \
are added, so this rocket has about 0.3 km/s to spare.
"""
OTHERS = (
    "Explain KV cache quantisation",
    "Letter to the landlord",
    "Sourdough, 78% hydration",
    "SQL: gaps and islands",
)


def rocket() -> Conversation:
    """A chat with two versions of its first answer, the longer one chosen."""
    now = time.time()
    chat = Conversation("rocket", "Rocket to low Earth orbit", created=now, updated=now)
    for message in (
        Message("q1", None, Role.USER, QUESTION, created=now),
        Message("a2", "q1", Role.ASSISTANT, SHORTER, created=now, stats=STATS),
        Message("a1", "q1", Role.ASSISTANT, LAUNCH, created=now, stats=STATS),
        Message("q2", "a1", Role.USER, CHECK, created=now),
        Message("a3", "q2", Role.ASSISTANT, CODE, created=now, stats=replace(STATS, generated_tokens=203, seconds=6.9)),
    ):
        chat.add(message)
    return chat


def fill(paths: AppPaths) -> None:
    """A data folder with the chat and some others."""
    paths.create()
    store = ConversationStore(paths.database_file)
    for age, title in enumerate(OTHERS, 1):
        then = time.time() - age * 30_000
        chat = Conversation(f"other{age}", title, created=then, updated=then)
        chat.add(Message(f"other{age}q", None, Role.USER, title, created=then))
        store.save(chat, chat.messages.values())
    chat = rocket()
    store.save(chat, chat.messages.values())
    store.close()


class Photographer:
    """One running program."""

    def __init__(self, program: Program, folder: Path, ending: str) -> None:
        self.program, self._folder, self._ending = program, folder, ending

    def take(self, name: str) -> None:
        self.wait(SETTLE_MS)
        file = self._folder / f"{name}-{self._ending}.png"
        if not self.program.window.grab().save(str(file)):
            sys.exit(f"{file} could not be written")

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, happened: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not happened():
            if time.monotonic() > end:
                sys.exit("it took too long")
            self.wait(20)

    def stored(self) -> None:
        """The chat on rockets, from its first answer and at its end."""
        program = self.program
        program.window.page.open_chat("rocket")
        self.wait(SETTLE_MS)
        self.take("chat")
        program.window.page.view.transcript.verticalScrollBar().setValue(0)
        self.take("answer")

    def found(self) -> None:
        """What the search finds, and the quick switcher: with nothing typed, with some letters, with actions only."""
        page = self.program.window.page
        self.program.settings.update(recent_models=(str(demo_model()),))
        page.search()
        page.sidebar.search.field.setText("rocket")
        self.until(lambda: page.sidebar.results.isVisible())
        self.take("search")
        page.sidebar.search.clear()
        page.composer.focus()
        self.program.fronts.current.extras.switcher.toggle()
        switcher = self.program.fronts.current.extras.switcher.switcher

        def listed() -> list[Entry]:
            rows = [switcher.model.entry(switcher.model.index(row)) for row in range(switcher.model.rowCount())]
            return [entry for entry in rows if entry is not None]

        self.until(lambda: any(entry.badge is not None for entry in listed()))
        self.take("switcher")
        switcher.field.setText("rock")
        self.until(lambda: any(entry.kind is Kind.MESSAGE for entry in listed()))
        self.take("switcher-found")
        switcher.field.setText(">chat")
        self.take("switcher-actions")
        switcher.close_switcher()

    def rolled(self) -> None:
        """A chat with the demo model that is longer than its context of 512 tokens."""
        program = self.program
        program.settings.update(sampling=SamplingParams(temperature=0.0))
        program.models.load(str(demo_model()), LoadParams(context_length=512))
        self.until(lambda: program.models.state.stage is Stage.READY)
        program.chat.new_chat()
        for sample in demo_questions() * 3:
            program.chat.send(sample.question)
            self.until(lambda: not program.chat.writing_in)
        self.wait(SETTLE_MS)
        first = program.window.page.context.begins_at
        place = next((n for n, one in enumerate(program.chat.conversation.branch()) if one.id == first), 0)
        if not place:
            sys.exit("the chat is no longer than its context")
        program.window.page.view.transcript.focus_message(place - 1)
        self.take("rolled")


def photograph(app: Application, folder: Path, theme: str, scale: float, language: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        paths = AppPaths.under(Path(data))
        fill(paths)
        save_settings(
            paths.settings_file, Settings(welcome_done=True, theme=theme, text_scale=scale, language=language)
        )
        program = Program(app, paths)
        program.window.resize(1280, 800)
        program.start(None)
        try:
            photographer = Photographer(program, folder, f"{theme}-{scale:.0%}".rstrip("%"))
            photographer.stored()
            photographer.found()
            photographer.rolled()
            photograph_files(photographer, Path(data))
        finally:
            program.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    asked = parser.parse_args()
    folder: Path = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for theme in ("light", "dark"):
        for scale in (1.0, 1.5):
            photograph(app, folder, theme, scale, asked.language)


if __name__ == "__main__":
    main()
