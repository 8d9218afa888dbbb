"""The smoke test: the real window, on a temporary data folder, answers a demo question word for word, and the rest of
what is in a package works."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.conversation import Message
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import ModelState, Stage
from synthia_desktop.ui.run import make_application
from synthia_desktop.ui.smoke_package import package_problem, spelling
from synthia_desktop.ui.starters import demo_questions

SILENCE_MS = 120_000
"""How long nothing may happen: a slow machine, or an emulated one, may take its time as long as it gets on."""
SETTLE_MS = 400


class SmokeTest(QObject):
    """Drives a Program from its first painted picture to the checked answer; result is what is printed."""

    def __init__(self, app: QApplication, program: Program, screenshot: Path | None, began: float) -> None:
        super().__init__()
        self._app, self._program, self._screenshot = app, program, screenshot
        self._question, self._expected = demo_questions()[0].question, demo_questions()[0].answer
        self._began = began
        self.result: dict[str, object] = {"ok": False, "problem": "nothing happened for two minutes"}
        self._silence = QTimer(self, interval=SILENCE_MS, singleShot=True)
        self._silence.timeout.connect(app.quit)
        self._silence.start()
        # The demo's exact words need the likeliest token each time.
        program.settings.update(sampling=SamplingParams(temperature=0.0), sampling_preset="precise")
        program.models.changed.connect(self._model_changed)
        program.chat.text_added.connect(self._text_added)
        program.chat.answer_finished.connect(self._answered)
        program.chat.problem.connect(lambda error: self._end(str(error)))
        program.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.result["window_shown_ms"] = self._elapsed()
            QTimer.singleShot(0, self, self._load)
        return False

    def _load(self) -> None:
        self._silence.start()
        self._began = time.perf_counter()
        self._program.open_demo()

    def _model_changed(self, state: ModelState) -> None:
        if state.stage is Stage.FAILED:
            self._end(str(state.error))
        elif state.stage is Stage.READY and "model_loaded_ms" not in self.result:
            self.result["model_loaded_ms"] = self._elapsed()
            self._ask()

    def _ask(self) -> None:
        self._silence.start()
        composer = self._program.window.page.composer
        composer.set_text(self._question)
        self._began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QApplication.postEvent(composer.focusProxy() or composer, key)

    def _text_added(self) -> None:
        self._silence.start()
        self.result.setdefault("first_token_ms", self._elapsed())

    def _answered(self, answer: Message) -> None:
        self.result["answer"] = answer.text
        self.result["tokens_per_second"] = round(answer.stats.tokens_per_second, 1) if answer.stats else None
        QTimer.singleShot(SETTLE_MS, self, lambda: self._check(answer))

    def _check(self, answer: Message) -> None:
        if self._screenshot and not self._program.window.grab().save(str(self._screenshot)):
            self._end(f"the picture could not be saved to {self._screenshot}")
        elif answer.text != self._expected:
            self._end(f"the answer should have been: {self._expected}")
        else:
            self.result["spelling"], problem = spelling()
            self._end(package_problem() or problem)

    def _elapsed(self) -> int:
        return round(1000 * (time.perf_counter() - self._began))

    def _end(self, problem: str) -> None:
        self.result.pop("problem", None)
        self.result["ok"] = not problem
        if problem:
            self.result["problem"] = problem
        self._app.quit()


def run_smoke_test(screenshot: Path | None, began: float) -> int:
    """began: time.perf_counter() before Qt was imported, from which the first picture is timed.

    Run it, print the result as one JSON object, and return the exit code: 0 when the answer was right."""
    with tempfile.TemporaryDirectory(prefix="synthia-smoke-", ignore_cleanup_errors=True) as folder:
        app = make_application()
        program = Program(app, AppPaths.under(Path(folder)))
        test = SmokeTest(app, program, screenshot, began)
        program.start(None)
        app.exec()
        program.close()
    sys.stdout.write(json.dumps(test.result, ensure_ascii=False, indent=2) + "\n")
    return 0 if test.result["ok"] else 1
