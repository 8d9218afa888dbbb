"""A long paste into the composer: how long the window is held, with spelling checked and without.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.spelling
Needs the library Enchant and its English dictionary. Beside it, in the same run: the same words marked by a
QSyntaxHighlighter over the whole text, which is how Qt's examples do it.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.prose import words
from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.editor import PromptEditor
from synthia_desktop.ui.run import make_application
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.spelling.marks import SpellMarks
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme

LETTERS = 100_000
SETTLE_MS = 400


class Whole(QSyntaxHighlighter):
    """Checks every word of the text."""

    def __init__(self, field: PromptEditor, spelling: Spelling) -> None:
        super().__init__(field.document())
        self._spelling = spelling
        self._wrong = QTextCharFormat()
        self._wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        for word in words(text):
            if not self._spelling.is_right(word.text):
                self.setFormat(word.begin, len(word.text), self._wrong)


def text_of(lines: bool) -> str:
    """Words of which some are wrong, the same in every run; in lines or as one."""
    dice = random.Random(7)
    made = ["".join(dice.choices("abcdefghilmnoprstu", k=dice.randint(3, 9))) for _ in range(LETTERS // 7)]
    text = " ".join(made)[:LETTERS]
    return "\n".join(text[at : at + 90] for at in range(0, len(text), 90)) if lines else text


def held_ms(app: QApplication, field: PromptEditor, text: str) -> tuple[float, float]:
    """Until the paste is shown, and the longest time afterwards in which no event was handled, in milliseconds."""
    field.clear()
    wait(SETTLE_MS)
    begun = time.perf_counter()
    field.insertPlainText(text)
    app.processEvents()
    first = 1000 * (time.perf_counter() - begun)
    longest, last = 0.0, time.perf_counter()
    end = last + 2 * SETTLE_MS / 1000
    while time.perf_counter() < end:
        app.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return first, 1000 * longest


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    app = make_application()
    resources = resources_dir()
    theme = Theme(app, resources / "themes" / "tokens.json", resources / "icons", "dark")
    with tempfile.TemporaryDirectory() as folder:
        background = Background()
        spelling = Spelling(SettingsStore(Path(folder) / "settings.json", Settings(), background))
        spelling.begin()
        end = time.monotonic() + 20
        while not spelling.is_on and time.monotonic() < end:
            wait(20)
        if not spelling.is_on:
            sys.exit(f"no spelling here: {spelling.error or spelling.languages}")
        for name in ("without", "as it is", "QSyntaxHighlighter"):
            field = PromptEditor(theme)
            field.set_lines(2, 8)
            field.resize(780, 180)
            field.show()
            if name == "as it is":
                SpellMarks(theme, field, spelling)
            elif name == "QSyntaxHighlighter":
                Whole(field, spelling)
            for lines in (True, False):
                first, longest = held_ms(app, field, text_of(lines))
                kind = "in lines" if lines else "in one line"
                print(
                    f"{LETTERS:,} letters {kind:12} {name:20} shown after {first:7.1f} ms, then held {longest:6.1f} ms"
                )
            field.deleteLater()
        spelling.close()
        background.close()


if __name__ == "__main__":
    main()
