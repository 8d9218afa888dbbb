"""Every action with its shortcut, in one table: it fills the menu bar, the shortcuts and the list in Settings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenuBar


@dataclass(frozen=True)
class ActionSpec:
    """keys: portable key sequences, the first one is shown. An empty text makes a separator."""

    text: str
    keys: tuple[str, ...]
    run: Callable[[], object]


def install(window: QMainWindow, menus: Sequence[tuple[str, Sequence[ActionSpec]]]) -> QMenuBar:
    """Make the menus and give the window their shortcuts, which work also while the menu bar is hidden."""
    bar = window.menuBar()
    for title, specs in menus:
        menu = bar.addMenu(title)
        for spec in specs:
            if not spec.text:
                menu.addSeparator()
                continue
            action = QAction(spec.text, window)
            action.setShortcuts([QKeySequence(k) for k in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, run=spec.run: run())
            menu.addAction(action)
            window.addAction(action)
    return bar


def shortcut_rows(
    menus: Sequence[tuple[str, Sequence[ActionSpec]]], others: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """(what, keys) of each action that has a shortcut, then of the others, for the list in Settings."""
    specs = [spec for _, specs in menus for spec in specs if spec.keys]
    rows = [(spec.text.replace("&", "").rstrip("…"), spec.keys[0]) for spec in specs]
    native = QKeySequence.SequenceFormat.NativeText
    return [(what, QKeySequence(keys).toString(native)) for what, keys in (*rows, *others)]
