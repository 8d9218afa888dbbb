"""The card above the conversation about a load that came out other than it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from synthia_desktop.planner.report import LoadReport
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.load_words import (
    fitted_text,
    fitted_title,
    keep_words,
    kept_params,
    log_of,
    noted,
    retried_text,
    retried_title,
)
from synthia_desktop.ui.theme import Theme

WIDTH = 784
_SIDE, _TOP = 20, 10


class LoadNotice(QWidget):
    """keep_requested(LoadParams): use these for this model from now on; it is what the load came to."""

    keep_requested = Signal(object)
    load_settings_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.banner: Banner | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, _TOP, _SIDE, 0)
        self.hide()

    def show_report(self, report: LoadReport) -> None:
        """Say what was reduced after memory ran out, or given up before the load; nothing where neither happened."""
        self.clear()
        settings = (self.tr("Load settings…"), self.load_settings_requested.emit)
        if report.stepped_down:
            keep = (keep_words(report), lambda: self._keep(report))
            self._show("warn", retried_title(report), retried_text(report), [keep, settings], log_of(report))
        elif noted(report):
            self._show("info", fitted_title(report), fitted_text(), [settings], "")

    def clear(self) -> None:
        """Take the card away."""
        if self.banner is not None:
            self._row.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.hide()

    def _show(
        self, kind: str, title: str, text: str, actions: list[tuple[str, Callable[[], object]]], details: str
    ) -> None:
        self.banner = Banner(self._theme, kind, title, text, actions, details)
        self.banner.setMaximumWidth(WIDTH)
        self.banner.closed.connect(self.clear)
        self._row.addWidget(self.banner, 1, Qt.AlignmentFlag.AlignTop)
        self.show()

    def _keep(self, report: LoadReport) -> None:
        self.keep_requested.emit(kept_params(report))
        self.clear()
