"""The files that a model comes as: size, quality and how each would run here, with one action per row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.controls.beside import Beside
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.plan_legend import BarLegend
from synthia_desktop.ui.models.quant_rows import DOWNLOADING, INSTALLED, Column, Forecasts, QuantModel, QuantRow
from synthia_desktop.ui.models.quant_view import QuantView
from synthia_desktop.ui.models.too_big import ask_too_big
from synthia_desktop.ui.theme import Theme

__all__ = ["QuantRow", "QuantTable"]


class QuantTable(QWidget):
    """download_requested(key), chat_requested(key): by the row's button or by Enter on the row.

    measure_requested: the person wants speeds, which this computer's are not known for.
    """

    download_requested = Signal(str)
    chat_requested = Signal(str)
    measure_requested = Signal()

    def __init__(self, theme: Theme, planned: bool = True) -> None:
        """planned: with the columns of a plan; what is no model by itself has none."""
        super().__init__()
        self._theme = theme
        self._model = QuantModel(planned)
        self.view = QuantView(theme, self._model)
        self.view.setAccessibleName(self.tr("Files"))
        self.view.activated_row.connect(self._act)
        self.legend = BarLegend(theme)
        self._hidden = label(theme, "", "small", "text.secondary")
        self._show_all = push_button(theme, self.tr("Show all"), "quiet", size="small")
        self._show_all.clicked.connect(self._all_wanted)
        self._old = _beside(self._hidden, self._show_all)
        no_speed = label(theme, self.tr("Speeds are not known yet."), "small", "text.secondary")
        self.measure = push_button(theme, self.tr("Measure this computer"), "quiet", "gauge", "small")
        self.measure.setToolTip(self.tr("Takes about ten seconds and tells how fast models will answer here"))
        self.measure.clicked.connect(self.measure_requested)
        self._speed_foot = _beside(no_speed, self.measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addWidget(Beside(self.legend, self._old))
        column.addWidget(self._speed_foot)
        self.setFocusProxy(self.view)
        self.set_rows([])

    def set_rows(self, rows: Sequence[QuantRow]) -> None:
        """The files, in the order in which they are shown, old ones behind "Show all"."""
        self._model.set_rows(rows)
        self._show_foot()

    def set_forecasts(self, known: Forecasts) -> None:
        """What is known of their plans by now."""
        self._model.set_forecasts(known)
        self._show_foot()

    @property
    def known(self) -> Forecasts:
        """What is shown of the plans."""
        return self._model.known

    def show_old(self, shown: bool) -> None:
        """Show the old variants too, or hide them, as for another model."""
        self._model.show_old(shown)
        self._show_foot()

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
        elif row.state != DOWNLOADING and self._wanted(row):
            self.download_requested.emit(row.key)

    def _wanted(self, row: QuantRow) -> bool:
        """What does not fit may be for another computer."""
        plan = self._model.plan(row)
        return plan is None or plan.fits or bool(row.state) or ask_too_big(self._theme, self, row, plan)

    def _all_wanted(self) -> None:
        # The button leaves; the keyboard goes to the rows that came.
        if self._show_all.hasFocus():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.show_old(True)

    def _show_foot(self) -> None:
        known, hidden = self._model.known, self._model.hidden()
        one = self.tr("1 older variant hidden.")
        self._hidden.setText(one if hidden == 1 else self.tr("{n} older variants hidden.").format(n=hidden))
        self._show_all.setVisible(hidden > 0)
        self._old.setVisible(hidden > 0)
        self.legend.show_for(known.free if self._model.planned else None, not all(p.fits for p in known.plans.values()))
        self._speed_foot.setVisible(known.lacks_speed)


def _beside(*widgets: QWidget) -> QWidget:
    made = Flow(0)
    for widget in widgets:
        made.add(widget)
    return made
