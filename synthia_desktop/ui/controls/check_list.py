"""A list of rows that are each on or off: a click, Space or Enter changes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from synthia_desktop.ui.controls.list_rows import Index
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING

_ROW, _ICON = 28, 15
_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Delegate(QStyledItemDelegate):
    """Paints an icon of the design in the place of the system's box."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        features = QStyleOptionViewItem.ViewItemFeature
        option.features = (option.features & ~features.HasCheckIndicator) | features.HasDecoration  # type: ignore[assignment]
        icon = ("circle-check", "accent.text") if checked else ("square", "text.tertiary")
        option.icon = self._theme.icon(*icon)  # type: ignore[assignment]
        side = self._theme.px(_ICON)
        option.decorationSize = QSize(side, side)  # type: ignore[assignment]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(_ROW))


class CheckList(QListWidget):
    """changed: a row is on or off now. As high as its rows, up to `most` pixels at normal text size."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, most: int) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self.setAccessibleName(name)
        self.setProperty(FOCUS_RING, True)
        self.setItemDelegate(_Delegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._toggle)
        self._fit()

    def add(self, text: str, on: bool, key: str = "") -> None:
        """Append a row. key: what checked() gives of it, "" = its text."""
        row = QListWidgetItem(text)
        row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        row.setData(Qt.ItemDataRole.UserRole, key or text)
        self.addItem(row)
        self._fit()

    def checked(self) -> list[str]:
        """The keys of the rows that are on, in their order."""
        rows = self._rows()
        return [row.data(Qt.ItemDataRole.UserRole) for row in rows if row.checkState() == Qt.CheckState.Checked]

    def set_on(self, key: str, on: bool) -> bool:
        """Change the row with this key, whatever its case; False: there is none."""
        for row in self._rows():
            if row.data(Qt.ItemDataRole.UserRole).casefold() == key.casefold():
                row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.changed.emit()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TOGGLES and self.currentItem() is not None:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _toggle(self, row: QListWidgetItem) -> None:
        on = row.checkState() != Qt.CheckState.Checked
        row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.changed.emit()

    def _rows(self) -> Sequence[QListWidgetItem]:
        return [self.item(number) for number in range(self.count())]

    def _fit(self) -> None:
        height = self._theme.px(_ROW) * max(1, self.count())
        self.setFixedHeight(min(self._theme.px(self._most), height))
