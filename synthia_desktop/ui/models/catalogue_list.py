"""The list pane of the catalogue."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from synthia_desktop.core.catalog import Catalogue
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.models.catalogue_rows import CatalogueDelegate, CatalogueRows, Index
from synthia_desktop.ui.theme import Theme


class CatalogueView(RowView):
    """chosen(id): another model became the current one, by click or by arrow key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.rows = CatalogueRows(catalogue, self)
        self.setModel(self.rows)
        self.setItemDelegate(CatalogueDelegate(theme, self.rows, self))
        self.setAccessibleName(self.tr("Catalogue of models"))
        theme.changed.connect(self.doItemsLayout)

    def choose(self, model_id: str) -> None:
        """Make a model the current one; nothing happens for one that is not listed."""
        index = self.rows.index_of(model_id)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and (model := self.rows.row(current).model):
            self.chosen.emit(model.id)


class CatalogueList(QFrame):
    """The view with the margins of a list pane."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self.view = CatalogueView(theme, catalogue)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
