"""The list pane of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from synthia_desktop.core.catalog import Catalogue
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.models.catalogue_plans import ModelFit
from synthia_desktop.ui.models.catalogue_rows import CatalogueDelegate, CatalogueRows, Index
from synthia_desktop.ui.models.plan_legend import FitLegend
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
    """The view with the margins of a list pane, and the legend of its glyphs below."""

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self.view = CatalogueView(theme, catalogue)
        self._nothing = label(
            theme, self.tr("No model of the catalogue fits this computer now."), "body", "text.secondary", wrap=True
        )
        self._legend = surface("sidebar")
        legend = QVBoxLayout(self._legend)
        legend.setContentsMargins(14, 8, 4, 8)
        legend.addWidget(FitLegend(theme))
        self._line = separator()
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 8, 4)
        inner.addWidget(self._nothing)
        inner.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(self._line)
        column.addWidget(self._legend)
        self.setFocusProxy(self.view)
        self.set_fits({}, None)

    def set_fits(self, fits: Mapping[str, ModelFit], first: str | None) -> None:
        """How each model would run here, by its id, as far as it is known, and which one to begin with."""
        self.view.rows.set_fits(fits, first)
        for part in (self._line, self._legend):
            part.setVisible(bool(fits))
        self._filter()

    def show_fitting_only(self, fitting: bool) -> None:
        """Leave out the models that do not fit this computer."""
        self.view.rows.fitting_only = fitting
        self._filter()

    def _filter(self) -> None:
        rows = self.view.rows
        for number in range(rows.rowCount()):
            self.view.setRowHidden(number, not rows.is_offered(number))
        self._nothing.setVisible(not any(rows.is_offered(number) for number in range(rows.rowCount())))
