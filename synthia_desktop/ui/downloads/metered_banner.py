"""Says that the line is metered and what that means for the queue, with the limit one click away."""

from __future__ import annotations

import html

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.menu import menu
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.limits import METERED_LIMITS, metered_text
from synthia_desktop.ui.downloads.texts import limit_size
from synthia_desktop.ui.theme import Theme


class MeteredBanner(QFrame):
    """limit_chosen(bytes or None): the person chose what waits."""

    limit_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._limit: int | None = 0
        self.setProperty("look", "warn")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = label(theme, "", "body", "text.secondary")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self.button = push_button(theme, self.tr("Change limit…"), "quiet", size="small")
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 7, 8)
        row.setSpacing(12)
        row.addWidget(Glyph(theme, "wifi", "status.warn", 17))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._render)
        self._render()

    def set_limit(self, limit: int | None) -> None:
        """Bytes; larger downloads wait. None = none waits."""
        if limit != self._limit:
            self._limit = limit
            self._render()

    def choices(self) -> QMenu:
        """The limits, the present one marked."""
        made = menu(self)
        group = QActionGroup(made)
        for limit in METERED_LIMITS:
            action = QAction(metered_text(limit), made)
            action.setCheckable(True)
            action.setChecked(limit == self._limit)
            action.triggered.connect(lambda _checked=False, limit=limit: self.limit_chosen.emit(limit))
            group.addAction(action)
            made.addAction(action)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName())

    def _ask(self) -> None:
        made = self.choices()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def _render(self) -> None:
        title = self.tr("This network is metered.")
        if self._limit is None:
            text = self.tr("Downloads continue all the same.")
        elif self._limit == 0:
            text = self.tr("Downloads wait until it is not.")
        else:
            size = limit_size(self._limit)
            text = self.tr("Downloads over {size} wait, smaller ones continue.").format(size=size)
        color = self._theme.color("text.primary").name()
        strong = f'<span style="font-weight: 600; color: {color}">{html.escape(title)}</span>'
        self._words.setText(f"{strong} {html.escape(text)}")
        self.setAccessibleName(f"{title} {text}")
