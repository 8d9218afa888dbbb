"""The files that a model comes as: size, quality and use of each quant, with one action per row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.quant_rows import DOWNLOADING, INSTALLED, Column, QuantModel, QuantRow
from synthia_desktop.ui.models.quant_view import QuantView
from synthia_desktop.ui.theme import Theme

__all__ = ["QuantRow", "QuantTable"]


class QuantTable(QWidget):
    """download_requested(key), chat_requested(key): by the row's button or by Enter on the row."""

    download_requested = Signal(str)
    chat_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = QuantModel()
        self.view = QuantView(theme, self._model)
        self.view.setAccessibleName(self.tr("Files"))
        self.view.activated_row.connect(self._act)
        self._hidden = label(theme, "", "small", "text.secondary")
        self._show_all = push_button(theme, self.tr("Show all"), "quiet", size="small")
        self._show_all.clicked.connect(self._all_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._hidden)
        row.addWidget(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addLayout(row)
        self.setFocusProxy(self.view)
        self.set_rows([])

    def set_rows(self, rows: Sequence[QuantRow]) -> None:
        """The files, in the order in which they are shown, old ones behind "Show all"."""
        self._model.set_rows(rows)
        self._show_hidden()

    def show_old(self, shown: bool) -> None:
        """Show the old variants too, or hide them, as for another model."""
        self._model.show_old(shown)
        self._show_hidden()

    def keys(self) -> list[str]:
        """The keys of the rows that are shown."""
        return [self._model.row(number).key for number in range(self._model.rowCount())]

    def select(self, key: str) -> None:
        """Make a row the current one, for the keyboard."""
        if (number := self._model.number_of(key)) >= 0:
            self.view.setCurrentIndex(self._model.index(number, Column.QUANT))

    def action_rect(self, key: str) -> QRect:
        """Where the button of a shown row is, in view.viewport(); empty where it has none."""
        return self.view.action_rect(self._model.number_of(key))

    def _act(self, number: int) -> None:
        row = self._model.row(number)
        if row.state == INSTALLED:
            self.chat_requested.emit(row.key)
        elif row.state != DOWNLOADING:
            self.download_requested.emit(row.key)

    def _all_wanted(self) -> None:
        # The button leaves; the keyboard goes to the rows that came.
        if self._show_all.hasFocus():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.show_old(True)

    def _show_hidden(self) -> None:
        hidden = self._model.hidden()
        one = self.tr("1 older variant hidden.")
        self._hidden.setText(one if hidden == 1 else self.tr("{n} older variants hidden.").format(n=hidden))
        self._hidden.setVisible(hidden > 0)
        self._show_all.setVisible(hidden > 0)
