"""Typing into the quick switcher with 10,000 chats: how long each letter holds the window, painting included.

Run by hand:  QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.bench.switcher [--chats N]
Beside it, in the same run: a QListView over QSortFilterProxyModel that looks for the same words anywhere in the title,
which is what Qt offers for this, with nothing marked, no order and no other kinds of entries.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMainWindow, QVBoxLayout, QWidget

from synthia_desktop.core.quick_match import name_of
from synthia_desktop.paths import resources_dir
from synthia_desktop.store.conversations import Summary
from synthia_desktop.ui.collector import Collector, collect_due
from synthia_desktop.ui.run import make_application
from synthia_desktop.ui.switcher.entries import Entry, Kind, Pool, asked, found
from synthia_desktop.ui.switcher.overlay import QuickSwitcher
from synthia_desktop.ui.theme import Theme

WORDS = tuple(
    filter(
        None,
        """tidal energy rocket orbit letter landlord sourdough hydration gaps islands quantum field cache quantisation
memory model travel plan garden winter budget recipe review 量子 入門 Энергия прилив résumé python sorting""".replace(
            "\n", " "
        ).split(" "),
    )
)
TYPED = ("rocket orbit", "tidal energy plan", "rop", "kvq", "量子", "zzzzzz", "e")


def titles(count: int) -> list[str]:
    """The same in every run."""
    dice = random.Random(7)
    return [" ".join(dice.choices(WORDS, k=dice.randint(2, 7))).capitalize() + f" {n}" for n in range(count)]


def measured(app: QApplication, field: QLineEdit, text: str) -> list[float]:
    """Milliseconds for each letter, typed one after the other, until everything is painted."""
    times: list[float] = []
    for end in range(1, len(text) + 1):
        begun = time.perf_counter()
        field.setText(text[:end])
        app.processEvents()
        collect_due()
        times.append(1000 * (time.perf_counter() - begun))
    field.clear()
    app.processEvents()
    return times


def switcher_over(theme: Theme, window: QMainWindow, chats: list[str]) -> tuple[QuickSwitcher, Callable[[], None]]:
    """An open switcher over these chats, and what fills it anew, as opening it does."""
    made = QuickSwitcher(theme, window)
    pools = {Kind.CHAT: Pool()}
    stored = [Summary(str(n), title, 1e9 - n, 1e9) for n, title in enumerate(chats)]

    def fill() -> None:
        pools[Kind.CHAT].set_entries(
            [Entry(Kind.CHAT, one.id, name_of(one.title), "message-square", when=one.updated) for one in stored]
        )

    def show(text: str) -> None:
        question = asked(text)
        made.show_groups(found(pools, question), question.words)

    made.typed.connect(show)
    return made, fill


def peer_over(chats: list[str], parent: QObject) -> tuple[QWidget, QLineEdit]:
    """Qt's own list with a filter."""
    proxy = QSortFilterProxyModel(parent)
    proxy.setSourceModel(QStringListModel(chats, parent))
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    widget, field, view = QWidget(), QLineEdit(), QListView()
    view.setUniformItemSizes(True)
    view.setModel(proxy)
    field.textChanged.connect(proxy.setFilterFixedString)
    column = QVBoxLayout(widget)
    column.addWidget(field)
    column.addWidget(view)
    widget.resize(640, 600)
    return widget, field


def report(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    middle, high = statistics.median(times), ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    print(f"{name:34} median {middle:6.1f} ms   95 % {high:6.1f} ms   longest {ordered[-1]:6.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chats", type=int, default=10_000)
    count: int = parser.parse_args().chats
    app = make_application()
    Collector(app).begin()
    resources = resources_dir()
    theme = Theme(app, resources / "themes" / "tokens.json", resources / "icons", "dark")
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    chats = titles(count)
    switcher, fill = switcher_over(theme, window, chats)
    begun = time.perf_counter()
    fill()
    switcher.open()
    app.processEvents()
    print(f"{count:,} chats. Opening, all names made ready: {1000 * (time.perf_counter() - begun):.0f} ms")
    report("Quick switcher, each letter", [one for text in TYPED for one in measured(app, switcher.field, text)])
    switcher.close_switcher()
    peer, field = peer_over(chats, window)
    peer.show()
    app.processEvents()
    report("QSortFilterProxyModel, each letter", [one for text in TYPED for one in measured(app, field, text)])
    peer.close()
    window.close()


if __name__ == "__main__":
    main()
