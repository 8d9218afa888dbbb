"""What a screen reader is told: the tree of accessible things, which Qt hands to each system."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

Role = QAccessible.Role
# What can be operated, and must say what it is for.
OPERATED = {
    Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox,
    Role.ButtonMenu, Role.ButtonDropDown, Role.MenuItem, Role.PageTab, Role.Link, Role.ListItem, Role.TreeItem,
    Role.Cell, Role.List, Role.Tree, Role.Table, Role.ProgressBar, Role.Dialog, Role.CheckBox, Role.Switch,
}  # fmt: skip
# What says nothing about what something is.
VAGUE = {Role.NoRole, Role.Client, Role.Pane, Role.Grouping, Role.Window, Role.Border, Role.LayeredPane}
_DEPTH = 60


def walk(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """An accessible thing and all that is in it and can be seen."""
    yield interface
    if depth == _DEPTH:
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child, depth + 1)


def tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All accessible things in a widget."""
    return walk(QAccessible.queryAccessibleInterface(root))


def name_of(interface: QAccessibleInterface) -> str:
    """What a screen reader says of it first: its labels, then its name."""
    labels = [other.text(QAccessible.Text.Name) for other, _ in interface.relations(QAccessible.RelationFlag.Label)]
    return " ".join([*labels, interface.text(QAccessible.Text.Name)]).strip()


def is_words(name: str) -> bool:
    """Whether a name can be spoken: it has a letter or a figure of some script, and is no single sign."""
    return any(unicodedata.category(character)[0] in "LN" for character in name)


def described(interface: QAccessibleInterface) -> str:
    """A line about it for a failed test."""
    owner = interface.object()
    kind = type(owner).__name__ if owner is not None and isValid(owner) else "?"
    holder = owner.parent() if owner is not None and isValid(owner) else None
    name = name_of(interface)
    return f"{interface.role().name} {name[:60]!r} ({kind} in {type(holder).__name__})"


def unnamed(root: QWidget) -> list[str]:
    """What can be operated or takes the keyboard, and has no name in words."""
    found: list[str] = []
    for interface in tree(root):
        state = interface.state()
        if not (interface.role() in OPERATED or state.focusable):
            continue
        # A list's viewport and a field's scroll bars are parts of what has the name.
        if not is_words(name_of(interface)) and not _is_part(interface):
            found.append(described(interface))
    return found


def vague(root: QWidget) -> list[str]:
    """What takes the keyboard and does not say what it is."""
    return [
        described(interface)
        for interface in tree(root)
        if interface.state().focusable and interface.role() in VAGUE and not _is_part(interface)
    ]


def _is_part(interface: QAccessibleInterface) -> bool:
    """Whether it belongs to a control that is named itself: Qt's own buttons of fields, scroll bars, corners."""
    if interface.role() in (Role.ScrollBar, Role.Grip):
        return True
    if isinstance(interface, QAccessibleWidget):
        # One of the program's own. Asking it for its widget would tie that one's life to the answer's.
        return False
    owner = interface.object()
    return isinstance(owner, QWidget) and owner.objectName().startswith("qt_")
