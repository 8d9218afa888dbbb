"""The access token for gated repositories: typed once, kept in the system's keyring, and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label, set_look
from synthia_desktop.ui.pages.settings_rows import SettingRow
from synthia_desktop.ui.theme import Theme


class TokenRow(QWidget):
    """Asks for what the person wants; what came of it is told by set_place() and set_answer().

    looked_for(): the row came into view and wants to know whether a token is stored.
    """

    looked_for = Signal()
    store_requested = Signal(str)
    remove_requested = Signal()
    test_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText("hf_…")
        self.field.setAccessibleName(self.tr("Access token"))
        self.field.textChanged.connect(lambda text: self.store.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._store)
        self.stored = label(theme, "", "body", "text.secondary")
        self.store = push_button(theme, self.tr("Store"), "normal", "key-round", "small")
        self.store.setEnabled(False)
        self.store.clicked.connect(self._store)
        self.test = push_button(theme, self.tr("Test"), "normal", size="small")
        self.test.setToolTip(self.tr("Asks the Hub whose token it is"))
        self.test.clicked.connect(self._test)
        self.remove = push_button(theme, self.tr("Remove"), "quiet", size="small")
        self.remove.clicked.connect(self.remove_requested)
        self.answer = label(theme, "", "small", "text.secondary", wrap=True)
        self.answer.setContentsMargins(14, 0, 14, 10)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.stored, 1)
        for button in (self.store, self.test, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        detail = self.tr("For gated repositories")
        column.addWidget(SettingRow(theme, self.tr("Access token"), inner, detail=detail, fills=True))
        column.addWidget(self.answer)
        self.set_place("")
        self.set_answer("")

    def set_place(self, place: str) -> None:
        """Where the token is: "" (there is none), "keyring", or "environment" (HF_TOKEN, which is left alone)."""
        self.field.clear()
        self.field.setVisible(not place)
        self.store.setVisible(not place)
        self.stored.setVisible(bool(place))
        self.test.setVisible(bool(place))
        self.remove.setVisible(place == "keyring")
        words = {
            "keyring": self.tr("A token is stored"),
            "environment": self.tr("HF_TOKEN of the environment is used"),
        }
        self.stored.setText(words.get(place, ""))

    def set_answer(self, text: str, good: bool = True) -> None:
        """What came of the last wish, in words; "" = nothing to say."""
        self.test.setEnabled(True)
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        set_look(self.answer, textRole="status.good" if good else "status.error")
        if text:
            announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_for.emit()

    def _store(self) -> None:
        if token := self.field.text().strip():
            self.set_answer("")
            self.store_requested.emit(token)

    def _test(self) -> None:
        self.set_answer("")
        self.test.setEnabled(False)
        self.test_requested.emit()
