"""Asks which tags a chat has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from synthia_desktop.core.labels import LONGEST_TAG, clean_tags
from synthia_desktop.ui.controls.buttons import closing_row, push_button
from synthia_desktop.ui.controls.check_list import CheckList
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_WIDTH, _LIST = 380, 220


class TagDialog(QDialog):
    """chosen(list of tags): the person said which. It deletes itself when it closes."""

    chosen = Signal(list)

    def __init__(self, theme: Theme, title: str, tags: Sequence[str], known: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.setFixedWidth(theme.px(_WIDTH))
        self.list = CheckList(theme, self.tr("Tags"), _LIST)
        for tag in clean_tags([*tags, *known]):
            self.list.add(tag, tag in tags)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_TAG)
        self.field.setPlaceholderText(self.tr("New tag"))
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.returnPressed.connect(self._add_typed)
        self._lay_out(title)

    def tags(self) -> list[str]:
        """What is chosen, and what stands in the field."""
        return list(clean_tags([*self.list.checked(), self.field.text()]))

    def accept(self) -> None:
        self.chosen.emit(self.tags())
        super().accept()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(ElidedLabel(self._theme, title, "heading", "text.primary", Qt.TextElideMode.ElideRight))
        words = self.tr("A chat can have any number of tags; the search and its filter find it by each.")
        column.addWidget(label(self._theme, words, "small", "text.secondary", wrap=True))
        column.addWidget(self.field)
        self.list.setVisible(self.list.count() > 0)
        column.addWidget(self.list)
        cancel = push_button(self._theme, self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        done = push_button(self._theme, self.tr("Set tags"), "primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        column.addLayout(closing_row(cancel, done))

    def _add_typed(self) -> None:
        """Enter in an empty field is done; with a word it adds the tag."""
        typed = clean_tags([self.field.text()])
        if not typed:
            self.accept()
            return
        if not self.list.set_on(typed[0], True):
            self.list.add(typed[0], True)
        self.list.show()
        self.field.clear()
        self.adjustSize()
