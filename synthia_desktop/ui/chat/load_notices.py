"""Tells above the chat of each load that came out other than it was asked for, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.panels.host import PanelHost
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.planner.report import LoadReport
    from synthia_desktop.ui.chat.load_notice import LoadNotice


class LoadNotices(QObject):
    """notice: the card, made with the first thing to tell."""

    def __init__(
        self,
        theme: Theme,
        models: ModelSession,
        panels: PanelHost,
        place: Callable[[QWidget], object],
        parent: QObject | None = None,
    ) -> None:
        """place: puts the card into the page."""
        super().__init__(parent)
        self._theme, self._models, self._panels, self._place = theme, models, panels, place
        self.notice: LoadNotice | None = None
        # What is known of a load before there was this page was told by the one before it.
        self._told = models.state.report is not None
        models.changed.connect(self._show_model)

    def _show_model(self, state: ModelState) -> None:
        if state.stage is Stage.LOADING:
            self._told = False
            if self.notice is not None:
                self.notice.clear()
        elif state.report is not None and not self._told:
            # Once for each load: what is measured later makes a new report of the same one.
            self._told = True
            self._show_report(state.report)

    def _show_report(self, report: LoadReport) -> None:
        """What a load had to give up."""
        if not (report.changed or report.stepped_down):
            return
        if self.notice is None:
            from synthia_desktop.ui.chat.load_notice import LoadNotice

            self.notice = LoadNotice(self._theme)
            self.notice.load_settings_requested.connect(self._panels.open_load)
            self.notice.keep_requested.connect(self._models.keep)
            self._place(self.notice)
        self.notice.show_report(report)
