"""The banner over a table of quants: that none of them fits, or that there is a GPU which cannot be used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.core.hardware import Hardware
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.machine_words import unused_text
from synthia_desktop.ui.theme import Theme

Action = tuple[str, Callable[[], object]]


class PlanNotice(QWidget):
    """At most one banner; hidden without one. A closed one stays away until it has something else to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: tuple[str, str, str] = ("", "", "")
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self.hide()

    def show_for(self, known: Forecasts, hardware: Hardware | None, action: Action | None) -> None:
        """What is known of the table and of the computer. action: leads to a model that fits."""
        title, text = known.nothing
        kind, actions = "warn" if known.some_fit else "error", [action] if action else []
        if not title and hardware is not None and not hardware.gpus and hardware.unused_gpus:
            kind, title, actions = "warn", self.tr("The GPU cannot be used"), []
            text = self.tr("{why} Models run in RAM meanwhile, which works but is slower.").format(
                why=unused_text(hardware)
            )
        if (kind, title, text) != self._words:
            self._words = (kind, title, text)
            self._show(kind, title, text, actions)

    @property
    def banner(self) -> Banner | None:
        """What is shown."""
        return self._banner

    def _show(self, kind: str, title: str, text: str, actions: list[Action]) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if title:
            self._banner = Banner(self._theme, kind, title, text, actions)
            self._banner.closed.connect(self.hide)
            self._column.addWidget(self._banner)
        self.setVisible(bool(title))
