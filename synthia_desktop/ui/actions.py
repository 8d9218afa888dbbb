"""What an action is, and how one table of them fills the menus, the quick switcher and the lists of shortcuts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from synthia_desktop.ui.controls.keys import native_keys


def possible() -> str:
    """Of an action that can always be done."""
    return ""


@dataclass(frozen=True)
class ActionSpec:
    """keys: portable key sequences, the first one is shown. icon: a Lucide name.

    why_not: why it cannot be done now, in a sentence; "" = it can.
    """

    text: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    icon: str = ""
    why_not: Callable[[], str] = possible

    @property
    def name(self) -> str:
        """The text as a person reads it, without the sign of a menu's key and that a question follows."""
        return without_key(self.text).rstrip("…").rstrip()

    @property
    def shown_keys(self) -> str:
        """Its first shortcut as this system writes it, "" where it has none."""
        return native_keys(self.keys[0]) if self.keys else ""


@dataclass(frozen=True)
class Menu:
    """A title and the groups of actions below it, with a line between each two."""

    title: str
    groups: Sequence[Sequence[ActionSpec]]

    @property
    def actions(self) -> list[ActionSpec]:
        return [spec for group in self.groups for spec in group]


@dataclass(frozen=True)
class WidgetKey:
    """What a key does only while the keyboard is in a certain place. keys: portable."""

    text: str
    keys: str


@dataclass(frozen=True)
class ShortcutRow:
    """A line of a list of shortcuts. group: below which title. keys: as this system writes them."""

    group: str
    what: str
    keys: str


def without_key(text: str) -> str:
    """A menu's text without the sign of its key, which Chinese and Japanese put behind it: "聊天(&C)"."""
    return re.sub(r"\s*\(&\w\)|&", "", text)


def install(window: QMainWindow, menus: Sequence[Menu], refuse: Callable[[str], object]) -> None:
    """Make the menus and give the window their shortcuts, which work also while the menu bar is hidden.

    refuse(why): called instead of what cannot be done now.
    """
    bar = window.menuBar()
    for each in menus:
        menu = bar.addMenu(each.title)
        made: list[tuple[QAction, ActionSpec]] = []
        for group in each.groups:
            if made:
                menu.addSeparator()
            made += [(_add_action(menu, window, spec, refuse), spec) for spec in group]
        _show_what_is_possible(menu, made)


def run(spec: ActionSpec, refuse: Callable[[str], object]) -> None:
    """Do it, or refuse(why) where it cannot be done now."""
    if why := spec.why_not():
        refuse(why)
    else:
        spec.run()


def actions_of(menus: Sequence[Menu]) -> list[ActionSpec]:
    """All of them in their order."""
    return [spec for menu in menus for spec in menu.actions]


def shortcut_rows(menus: Sequence[Menu], widget_title: str, others: Sequence[WidgetKey]) -> list[ShortcutRow]:
    """Each action that has a shortcut, by its menu, then what single widgets do, below widget_title."""
    rows = [
        ShortcutRow(without_key(menu.title), spec.name, spec.shown_keys)
        for menu in menus
        for spec in menu.actions
        if spec.keys
    ]
    return rows + [ShortcutRow(widget_title, other.text, native_keys(other.keys)) for other in others]


def _add_action(menu: QMenu, window: QMainWindow, spec: ActionSpec, refuse: Callable[[str], object]) -> QAction:
    action = QAction(spec.text, window)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: run(spec, refuse))
    menu.addAction(action)
    window.addAction(action)
    return action


def _show_what_is_possible(menu: QMenu, made: Sequence[tuple[QAction, ActionSpec]]) -> None:
    """While the menu is open; afterwards all are enabled again, because a disabled action has no shortcut either."""

    def opened() -> None:
        for action, spec in made:
            why = spec.why_not()
            action.setEnabled(not why)
            action.setToolTip(why or spec.name)

    def closed() -> None:
        for action, _spec in made:
            action.setEnabled(True)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(opened)
    menu.aboutToHide.connect(closed)
