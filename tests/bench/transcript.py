"""Measures the transcript by hand: cost of streaming beside rendering all anew, event-loop gaps, opening a long chat.

Run: QT_QPA_PLATFORM=offscreen python tests/bench/transcript.py
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

RESOURCES = Path(__file__).parents[2] / "resources"
TOKENS_PER_PAINT = 8
# Some 1,900 letters as models write them: a heading, prose with a few marks, a list, code. One line is one paragraph.
UNIT = """## How a rocket reaches orbit

Reaching orbit is less about height than about **sideways speed**. At a height of 300 km the pull of the Earth \
is still nine tenths of what it is on the ground, so a rocket that only went up would fall straight back \
again.

A rocket therefore rises straight up at first, to leave the thick air early, and then tips over slowly and \
lets gravity bend its path towards the horizon. Most of the propellant is spent on this second part of the \
way, and the engines have to be steered so that the air never presses on the side of the rocket with too much \
force.

1. **Vertical ascent.** The rocket rises straight up to leave the thick air early.
2. **Gravity turn.** It tips over slowly and lets gravity bend its path towards the horizon.
3. **Insertion.** The second stage burns until the path closes around the Earth.

How much propellant that takes follows from the rocket equation. It says that the speed which a stage can add \
depends on the speed of the exhaust and on the ratio of the masses before and after the burn, and on nothing \
else. A stage that is nine tenths propellant can add a little more than twice the speed of its own exhaust.

The function `delta_v` below takes the specific impulse in seconds and both masses in tonnes:

```python
from math import log

def delta_v(isp, wet, dry, g0=9.80665):
    return isp * g0 * log(wet / dry)  # m/s

stages = [(311, 549.0, 138.0), (348, 134.3, 26.8)]
print(sum(delta_v(*stage) for stage in stages) / 1000)  # km/s
```

Together the two stages give about 9.7 km/s. Reaching orbit takes roughly 9.4 km/s once the losses to gravity \
and to the drag of the air are added, so this rocket has about 0.3 km/s to spare. That is not much, and it is \
why every tonne that a stage can be made lighter is worth a great deal of work to the people who build it.

"""


def answer(size: int) -> str:
    """A Markdown answer of `size` letters."""
    return (UNIT * (size // len(UNIT) + 1))[:size]


def tokens(text: str) -> list[str]:
    """The text in pieces of four letters, about what a token is."""
    return [text[at : at + 4] for at in range(0, len(text), 4)]


def spin(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def streaming(transcript: Transcript, text: str) -> dict[str, float]:
    """Main-thread processor time in milliseconds to show the answer piece by piece and at its end, without painting."""
    transcript.show_conversation([Message("q", None, Role.USER, "Why?")], {})
    transcript.begin_answer("a")
    pieces = tokens(text)
    spent = 0.0
    for at in range(0, len(pieces), TOKENS_PER_PAINT):
        begun = time.thread_time()
        for piece in pieces[at : at + TOKENS_PER_PAINT]:
            transcript.append_text(piece)
        transcript._paint_pending()
        spent += time.thread_time() - begun
        QApplication.processEvents()
    begun = time.thread_time()
    transcript.finish_answer(Message("a", "q", Role.ASSISTANT, text))
    return {"streaming_ms": 1000 * spent, "finish_ms": 1000 * (time.thread_time() - begun)}


def rendering_all_anew(text: str) -> float:
    """Main-thread milliseconds of processor time for setMarkdown of the whole text at each paint."""
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
    """Times from one turn of the event loop to the next."""

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


def gaps(transcript: Transcript, text: str, rate: int, seconds: float) -> dict[str, float]:
    """Event-loop gaps in milliseconds while `rate` tokens arrive per second."""
    transcript.show_conversation([Message("q", None, Role.USER, "Why?")], {})
    transcript.begin_answer("a")
    transcript.set_writing_stats("Writing")
    pieces = iter(tokens(text))
    feeder = QTimer(interval=1000 // rate)
    feeder.timeout.connect(lambda: transcript.append_text(next(pieces, "")))
    watch = Gaps()
    feeder.start()
    spin(round(1000 * seconds))
    feeder.stop()
    found = sorted(watch.found)
    watch.deleteLater()
    transcript.finish_answer(Message("a", "q", Role.ASSISTANT, text))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cuts = statistics.quantiles(found, n=100)
    return {"p50": cuts[49], "p99": cuts[98], "max": found[-1], "turns": len(found)}


def opening(transcript: Transcript, count: int) -> dict[str, float]:
    """Milliseconds to open a conversation of `count` messages, until it is painted."""
    text = answer(2000)
    messages = [
        Message(str(n), str(n - 1), Role.ASSISTANT if n % 2 else Role.USER, text if n % 2 else "And then?")
        for n in range(count)
    ]
    begun = time.perf_counter()
    transcript.show_conversation(messages, {})
    shown = time.perf_counter()
    transcript.grab()
    painted = time.perf_counter()
    return {
        "show_ms": 1000 * (shown - begun),
        "painted_ms": 1000 * (painted - begun),
        "built": len(transcript.built_messages()),
    }


def main() -> None:
    """Measure and print one JSON object."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=10.0, help="how long tokens arrive")
    seconds = options.parse_args().seconds
    application = QApplication([])
    theme = Theme(application, RESOURCES / "themes" / "tokens.json", RESOURCES / "icons", "dark")
    transcript = Transcript(theme)
    transcript.resize(956, 600)
    transcript.show()
    spin(100)
    text = answer(16_000)
    streaming(transcript, answer(2000))
    result: dict[str, object] = {
        **streaming(transcript, text),
        "render_all_ms": rendering_all_anew(text),
        "gap_ms": gaps(transcript, answer(max(16_000, round(seconds * 900))), 200, seconds),
        "open_2000": opening(transcript, 2000),
    }
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
