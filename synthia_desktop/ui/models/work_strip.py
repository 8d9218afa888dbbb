"""One piece of long work in the page: what is done, how far it is, Cancel, and at its end the result in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label, set_look
from synthia_desktop.ui.library_work import Work, WorkState
from synthia_desktop.ui.models import library_words as words
from synthia_desktop.ui.theme import Theme


class WorkStrip(QFrame):
    """Hidden until there is work to show; the person closes a result, or the next work replaces it."""

    cancel_requested = Signal(int)

    def __init__(self, theme: Theme, narrow: bool = False) -> None:
        """narrow: for the list pane, with Cancel as an icon."""
        super().__init__()
        self._work: Work | None = None
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style = "small" if narrow else "body"
        self._good = Glyph(theme, "circle-check", "status.good", line=style)
        self._bad = Glyph(theme, "circle-alert", "status.error", line=style)
        self._text = label(theme, "", style, wrap=True)
        self._meter = Meter(theme, self.tr("Progress"))
        self._cancel = (
            icon_button(theme, "x", self.tr("Cancel"), size=24)
            if narrow
            else push_button(theme, self.tr("Cancel"), "normal", size="small")
        )
        self._cancel.clicked.connect(self._cancel_work)
        self._close = icon_button(theme, "x", self.tr("Close this message"), size=24)
        self._close.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self._meter)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((10, 8, 6, 8) if narrow else (14, 10, 10, 10)))
        row.setSpacing(10)
        for widget in (self._good, self._bad):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def work(self) -> Work | None:
        """What is shown."""
        return self._work

    def show_work(self, work: Work | None) -> None:
        """Show work, or nothing. Work that was stopped leaves by itself: the person knows."""
        before, self._work = self._work, work
        if work is None or work.state is WorkState.STOPPED:
            self._work = None
            self.hide()
            return
        over, good = work.state.is_over, words.is_good(work)
        self._text.setText(words.work_text(work))
        self._good.setVisible(over and good)
        self._bad.setVisible(over and not good)
        self._meter.setVisible(not over)
        self._meter.set_share(work.done / work.total if work.total else 0.0, words.work_role(work))
        self._cancel.setVisible(not over)
        self._close.setVisible(over)
        set_look(self, look="error" if over and not good else "card")
        self.show()
        if over and (before is None or before.state is not work.state):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _cancel_work(self) -> None:
        if self._work is not None:
            self.cancel_requested.emit(self._work.id)
