"""How long a long text takes to be shown, its passages to be highlighted and words to be found in it.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.viewer
Beside it, in the same run, a plain text edit that shows the same letters and nothing else. Medians of some runs.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from synthia_desktop.core.attachments import Document, Kind
from synthia_desktop.core.passages import split
from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.attachments.file_text import MOST, FileText
from synthia_desktop.ui.theme import Theme

LINE = "Small repairs below 150 euros are paid by the tenant, up to 500 euros in a year. "
RUNS, PASSAGES = 5, 8


def long_document(characters: int) -> Document:
    """So many characters in pages of some thousand."""
    page = (LINE * 5 + "\n") * 5
    count = characters // len(page)
    return Document.of(Kind.PDF, page * count, tuple(number * len(page) for number in range(count)))


def main() -> None:
    app = QApplication([])
    resources = resources_dir()
    theme = Theme(app, resources / "themes" / "tokens.json", resources / "icons", "dark")
    text, plain = FileText(theme), QPlainTextEdit()
    for widget in (text, plain):
        widget.resize(340, 600)
        widget.show()
    app.processEvents()
    empty = Document.of(Kind.TEXT, "nothing")

    def median(act: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
        took: list[float] = []
        for _ in range(RUNS):
            before()
            app.processEvents()
            begun = time.perf_counter()
            act()
            app.processEvents()
            took.append(time.perf_counter() - begun)
        return 1000 * statistics.median(took)

    print("characters  shown  plain edit  passages  found   (milliseconds)")
    for characters in (100_000, MOST, 5 * MOST):
        document = long_document(characters)
        pieces = split(document, "lease.pdf")
        sent = [replace(piece, number=n) for n, piece in enumerate(pieces[:: len(pieces) // PASSAGES], 1)]
        shown = median(partial(text.show_document, document), partial(text.show_document, empty))
        peer = median(partial(plain.setPlainText, document.text[:MOST]), plain.clear)
        passages = median(partial(text.show_passages, sent, len(sent)), partial(text.show_passages, ()))
        found = median(partial(text.find_words, "repairs"), partial(text.find_words, ""))
        print(f"{len(document.text):>10,}  {shown:5.0f}  {peer:10.0f}  {passages:8.0f}  {found:5.0f}")


if __name__ == "__main__":
    main()
