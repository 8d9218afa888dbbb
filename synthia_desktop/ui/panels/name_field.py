"""A line below a control that asks for a name: a field, and a button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from synthia_desktop.core.preset_book import LONGEST_NAME, clean_name
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.theme import Theme


class NameField(QWidget):
    """named(name) when a name was given; Enter takes it, Esc leaves without one. left: either way, it is hidden now."""

    named = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setAccessibleName(self.tr("Name"))
        self.button = push_button(theme, self.tr("Save"), size="small")
        self.cancel = icon_button(theme, "x", self.tr("Cancel"), "Esc", size=24)
        box = QHBoxLayout(self)
        box.setContentsMargins(INSET, 6, INSET, 0)
        box.setSpacing(8)
        box.addWidget(self.edit, 1)
        box.addWidget(self.button)
        box.addWidget(self.cancel)
        self.edit.textChanged.connect(self._check)
        self.edit.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._take)
        self.cancel.clicked.connect(self._leave)
        self.hide()

    def ask(self, title: str, name: str, verb: str) -> None:
        """Show the field with a name to begin with. title: for a screen reader. verb: on the button."""
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(title)
        self.button.setText(verb)
        self.edit.setText(name)
        self._check(name)
        self.show()
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _check(self, text: str) -> None:
        named = bool(clean_name(text))
        self.button.setEnabled(named)
        self.button.setToolTip("" if named else self.tr("A name is needed."))

    def _take(self) -> None:
        name = clean_name(self.edit.text())
        self._leave()
        self.named.emit(name)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
