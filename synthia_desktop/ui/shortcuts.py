"""The list of all shortcuts as a dialog that is searched by typing, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.core.quick_match import name_of, score, words_of
from synthia_desktop.ui.actions import ShortcutRow
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.text import label, set_look, tag
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RING

_WIDTH, _HEIGHT, _ROOM = 560, 620, 24


class _Line(QWidget):
    """What is done, and its keys at the other end."""

    def __init__(self, theme: Theme, row: ShortcutRow) -> None:
        super().__init__()
        self.row, self.name = row, name_of(f"{row.what} {row.keys}")
        what = label(theme, row.what, wrap=True)
        what.setAccessibleName(f"{row.what}: {row.keys}")
        keys = tag(theme, row.keys)
        # The code font draws the two signs of Ctrl++ as one.
        set_look(keys, textStyle="small")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(16)
        line.addWidget(what, 1)
        line.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)


class ShortcutDialog(QDialog):
    """Below each menu's title its actions; the field at the top leaves those that are looked for, by name or by key."""

    def __init__(self, theme: Theme, rows: Sequence[ShortcutRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = search_field(theme, self.tr("Find a shortcut"))
        self.field.textChanged.connect(self._filter)
        self._heads: dict[str, QLabel] = {}
        self.lines: list[_Line] = []
        self._nothing = label(theme, "", "body", "text.secondary", wrap=True)
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self._make_list(rows), 1)
        column.addWidget(buttons)
        self.resize(self._room(parent, theme.px(_WIDTH), theme.px(_HEIGHT)))

    def shown(self) -> list[ShortcutRow]:
        """The rows that are left by what was typed."""
        return [line.row for line in self.lines if not line.isHidden()]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_list(self, rows: Sequence[ShortcutRow]) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        for row in rows:
            if row.group not in self._heads:
                self._heads[row.group] = head = label(self._theme, row.group, "caption", "text.tertiary", weight=600)
                head.setContentsMargins(0, 14 if self.lines else 0, 0, 4)
                column.addWidget(head)
            line = _Line(self._theme, row)
            self.lines.append(line)
            column.addWidget(line)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setProperty(FOCUS_RING, True)
        speak_as(scroll, SpokenRole.Section)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        scroll.setWidget(inner)
        return scroll

    def _filter(self, text: str) -> None:
        words = words_of(text)
        for line in self.lines:
            line.setVisible(bool(score(words, line.name)))
        groups = {row.group for row in self.shown()}
        for group, head in self._heads.items():
            head.setVisible(group in groups)
        self._nothing.setText(self.tr("No shortcut contains “{text}”.").format(text=text.strip()))
        self._nothing.setVisible(not groups)
        if not groups:
            announce(self, self._nothing.text())

    @staticmethod
    def _room(parent: QWidget, width: int, height: int) -> QSize:
        around = parent.size()
        return QSize(min(width, around.width() - _ROOM), min(height, around.height() - _ROOM))
