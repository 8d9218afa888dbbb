"""Measures the transcript by hand: streaming, gaps, opening, scrolling, resizing and bombs, each beside its target.

Run: QT_QPA_PLATFORM=offscreen python -m tests.bench.transcript

Each measure runs in a process of its own. Times of the main thread are its processor time; others are of the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.transcript import PAINT_MS, Transcript
from synthia_desktop.ui.collector import Collector, collect_due
from synthia_desktop.ui.run import SWITCH_S
from synthia_desktop.ui.theme import Theme
from tests.bench.transcript_text import BOMBS, answer

RATE = 200
TOKENS_PER_PAINT = RATE * PAINT_MS // 1000
SIZE = (956, 600)


@dataclass(frozen=True)
class Figure:
    """One measured value. target: what it must not exceed, None for what is only told."""

    name: str
    value: float
    unit: str
    target: float | None = None

    def line(self) -> str:
        """As it is printed."""
        holds = "" if self.target is None else f"  target {self.target:g}  {'holds' if self.holds else 'MISSED'}"
        return f"{self.name:<66}{self.value:>9.1f} {self.unit:<4}{holds}"

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.target is None or self.value <= self.target


def make_transcript() -> Transcript:
    """A transcript as it is in the window at its smallest width beside the lists, shown and settled."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    resources = resources_dir()
    theme = Theme(application, resources / "themes" / "tokens.json", resources / "icons", "dark")
    Collector(application).begin()
    sys.setswitchinterval(SWITCH_S)
    transcript = Transcript(theme)
    transcript.resize(*SIZE)
    transcript.show()
    # What is made once, such as parsers, fonts and the formulas' thread, is not what is measured.
    transcript.show_conversation(chat(2, 2000), {})
    spin(1500)
    return transcript


def chat(count: int, letters: int = 4000) -> list[Message]:
    """Questions and answers that follow each other; letters: of one answer."""
    text = answer(letters)
    return [
        Message(str(n), str(n - 1), Role.ASSISTANT if n % 2 else Role.USER, text if n % 2 else "And then?")
        for n in range(count)
    ]


def tokens(text: str) -> list[str]:
    """The text in pieces of four letters, about what a token is."""
    return [text[at : at + 4] for at in range(0, len(text), 4)]


def spin(milliseconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def turn() -> None:
    """One turn of the event loop that waits for nothing, with the search for garbage that comes at its end."""
    QApplication.processEvents()
    collect_due()


def streaming() -> Iterator[Figure]:
    """The main thread's processor time for a 16 KB answer with code and formulas, and for rendering it all anew."""
    transcript, text = make_transcript(), answer(16_000)
    transcript.setUpdatesEnabled(False)
    main, everything = min(_stream(transcript, text) for _ in range(8))
    yield Figure(f"streaming 16 KB at {RATE} tok/s: the main thread, all but painting", main, "ms", 100)
    yield Figure("  with what the thread beside the window does", everything, "ms")
    yield Figure("  beside it: setMarkdown of the whole each time, without painting", _render_all(text), "ms")


def painting() -> Iterator[Figure]:
    """The same with painting, which is the same work whoever lays out; what stands on the screen is moved there."""
    transcript, text = make_transcript(), answer(16_000)
    yield Figure("  the main thread with painting", min(_stream(transcript, text) for _ in range(8))[0], "ms")


def _stream(transcript: Transcript, text: str) -> tuple[float, float]:
    """Processor time of the main thread, and of all threads, in milliseconds."""
    transcript.show_conversation([Message("q", None, Role.USER, "Why?")], {})
    transcript.begin_answer("a")
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    QApplication.processEvents()
    pieces = tokens(text)
    waited = 0.0
    begun, all_begun = time.thread_time(), time.process_time()
    for at in range(0, len(pieces), TOKENS_PER_PAINT):
        for piece in pieces[at : at + TOKENS_PER_PAINT]:
            transcript.append_text(piece)
        transcript._paint_pending()
        turn()
        # What is parsed beside the window is there long before the next tokens are; the program does not wait for it.
        wait_begun = time.thread_time()
        while view.stack.is_parsing:
            time.sleep(0.0002)
        waited += time.thread_time() - wait_begun
    transcript.finish_answer(Message("a", "q", Role.ASSISTANT, text))
    turn()
    spent, spent_by_all = time.thread_time() - begun, time.process_time() - all_begun
    return 1000 * (spent - waited), 1000 * (spent_by_all - waited)


def _render_all(text: str) -> float:
    browser = QTextBrowser()
    browser.resize(748, 800)
    browser.show()
    pieces = tokens(text)
    spent = 0.0
    for at in range(0, len(pieces), TOKENS_PER_PAINT):
        shown = "".join(pieces[: at + TOKENS_PER_PAINT])
        begun = time.thread_time()
        browser.setMarkdown(shown)
        browser.document().size()
        spent += time.thread_time() - begun
        QApplication.processEvents()
    return 1000 * spent


class Gaps(QObject):
    """Times from one turn of the event loop to the next, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._note)
        self._timer.start()

    def _note(self) -> None:
        now = time.perf_counter()
        self.found.append(1000 * (now - self._last))
        self._last = now
        # A loop that never sleeps would take the processor from the program that is measured.
        time.sleep(0.0005)

    def end(self) -> list[float]:
        """The times, in their order of size."""
        self._timer.stop()
        self.deleteLater()
        return sorted(self.found)


def gaps() -> Iterator[Figure]:
    """Event-loop gaps while 200 tokens arrive each second at the end of a chat of 2,000 messages."""
    transcript = make_transcript()
    transcript.show_conversation(chat(2000), {})
    transcript.begin_answer("a")
    transcript.set_writing_stats("Writing")
    text = answer(8_000)
    pieces = iter(tokens(text))
    feeder = QTimer(interval=1000 // RATE)
    feeder.timeout.connect(lambda: transcript.append_text(next(pieces, "")))
    watch = Gaps()
    feeder.start()
    spin(1000 * len(text) / 4 / RATE)
    feeder.stop()
    found = watch.end()
    transcript.finish_answer(Message("a", "1999", Role.ASSISTANT, text))
    yield Figure(
        "gap of the event loop, 200 tok/s in a chat of 2,000 messages: p99",
        statistics.quantiles(found, n=100)[98],
        "ms",
        16,
    )
    yield Figure("  the longest one", found[-1], "ms")


def opening(count: int, target: float) -> Iterator[Figure]:
    """From the messages in memory to the first painted page, and the memory that takes."""
    transcript, messages = make_transcript(), chat(count)
    before = psutil.Process().memory_info().rss
    begun, busy = time.perf_counter(), time.thread_time()
    transcript.show_conversation(messages, {})
    transcript.grab()
    painted, spent = 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - busy)
    spin(300)
    more = (psutil.Process().memory_info().rss - before) / 1e6
    size = sum(len(message.text) for message in messages) / 1e6
    yield Figure(f"opening {count:,} messages, {size:.0f} MB: first page painted after", painted, "ms", target)
    yield Figure("  in processor time, if others were at work", spent, "ms")
    yield Figure(f"opening {count:,} messages: memory more", more, "MB", 40)


def scrolling() -> Iterator[Figure]:
    """Through all of a chat of 2,000 messages, page by page, with the time of each step until it is painted."""
    transcript = make_transcript()
    transcript.show_conversation(chat(2000), {})
    bar = transcript.verticalScrollBar()
    steps: list[float] = []
    spent: list[float] = []
    while bar.value() > 0:
        begun, busy = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() - round(0.9 * SIZE[1]))
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        collect_due()
        steps.append(1000 * (time.perf_counter() - begun))
        spent.append(1000 * (time.thread_time() - busy))
    steps.sort()
    yield Figure(f"scrolling through 2,000 messages, {len(steps):,} pages: longest step", steps[-1], "ms", 50)
    yield Figure("  p99", statistics.quantiles(steps, n=100)[98], "ms")
    yield Figure("  longest step in processor time, if others were at work", max(spent), "ms")


def resizing() -> Iterator[Figure]:
    """Narrower and wider by ten pixels at a time, at the end of a chat of 2,000 messages."""
    transcript = make_transcript()
    transcript.show_conversation(chat(2000), {})
    spin(300)
    steps: list[float] = []
    for width in [*range(SIZE[0], 500, -10), *range(500, SIZE[0], 10)]:
        begun = time.perf_counter()
        transcript.resize(width, SIZE[1])
        turn()
        steps.append(1000 * (time.perf_counter() - begun))
    steps.sort()
    yield Figure(f"resizing in {len(steps)} steps: longest", steps[-1], "ms", 50)
    yield Figure("  median", statistics.median(steps), "ms")


def bombs() -> Iterator[Figure]:
    """Texts that are made to hold a window: until the page is painted, and the longest gap while the rest follows."""
    transcript = make_transcript()
    for name, text in BOMBS.items():
        begun = time.perf_counter()
        question, hostile = Message("q", None, Role.USER, "?"), Message("a", "q", Role.ASSISTANT, text)
        transcript.show_conversation([question, hostile], {})
        transcript.grab()
        painted = 1000 * (time.perf_counter() - begun)
        watch = Gaps()
        view = transcript.message_view("a")
        assert isinstance(view, AssistantMessage)
        while not view.stack.is_whole() and view.stack.more_button() is None:
            spin(50)
        spin(200)
        yield Figure(f"{name}, {len(text):,} letters: painted after", painted, "ms", 300)
        yield Figure("  longest gap while the rest is laid out", watch.end()[-1], "ms", 300)


MEASURES: dict[str, Callable[[], Iterator[Figure]]] = {
    "streaming": streaming,
    "painting": painting,
    "gaps": gaps,
    "opening-2000": lambda: opening(2000, 150),
    "opening-10000": lambda: opening(10_000, 200),
    "scrolling": scrolling,
    "resizing": resizing,
    "bombs": bombs,
}


def measure(names: Iterable[str]) -> int:
    """Print what these measures find, each in a process of its own; gives how many figures miss their target."""
    missed = 0
    for name in names:
        command = [sys.executable, "-m", "tests.bench.transcript", "--here", name]
        # Qt would move what stands on the screen also where nothing is painted.
        surroundings = {**os.environ, "QT_NO_FAST_MOVE": "1"} if name == "streaming" else None
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=surroundings)
        for figure in (Figure(*values) for values in json.loads(done.stdout.splitlines()[-1])):
            missed += not figure.holds
            print(figure.line(), flush=True)
    return missed


def main() -> None:
    """Measure what was asked for, or everything."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("measures", nargs="*", choices=[*MEASURES, []], help="all of them, if none is named")
    options.add_argument("--here", action="store_true", help="in this process, as JSON")
    chosen = options.parse_args()
    if chosen.here:
        print(json.dumps([[f.name, f.value, f.unit, f.target] for name in chosen.measures for f in MEASURES[name]()]))
    elif missed := measure(chosen.measures or MEASURES):
        sys.exit(f"{missed} missed")


if __name__ == "__main__":
    main()
