"""The list of what a search of the Hub found, with its order and filters above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from synthia_desktop.core.errors import OfflineError, SynthiaError
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.hub_rows import ListRow, RowList, repository_row
from synthia_desktop.ui.models.notice import Action, Notice
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.hub.listing import RepoSummary

WAIT_MS = 300
"""Below this nothing is shown of a wait."""
_NARROW, _NARROWEST_CHOICE = 250, 80
_SIZES = (3, 8, 14, 35, 75)
_LICENCES = (("Apache-2.0", "apache-2.0"), ("MIT", "mit"), ("Llama 2", "llama2"), ("Llama 3", "llama3"),
             ("Llama 3.1", "llama3.1"), ("Llama 3.2", "llama3.2"), ("Gemma", "gemma"),
             ("CC BY-NC 4.0", "cc-by-nc-4.0"))  # fmt: skip


class HubList(QFrame):
    """chosen(repository's name). asked: another order or filter. again: Try again was pressed."""

    chosen = Signal(str)
    local_chosen = Signal(str)
    asked = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._waiting = theme, ""
        self._local: Sequence[ListRow] = ()
        self.setProperty("look", "sidebar")
        self.setAccessibleName(self.tr("Search results"))
        self.sort = self._choice(self.tr("Order"), self._orders())
        self.largest = self._choice(self.tr("Largest size"), self._sizes())
        self.licence = self._choice(self.tr("Licence"), [(self.tr("Any licence"), ""), *_LICENCES])
        self._count = label(theme, "", "caption", "text.tertiary")
        self.rows = RowList(theme, self.tr("Repositories"))
        self.rows.chosen.connect(self.chosen)
        self.notice = Notice(theme)
        self._local_title = label(theme, self.tr("Models on this computer"), "caption", "text.tertiary", 600)
        self.local = RowList(theme, self.tr("Models on this computer"))
        self.local.chosen.connect(self.local_chosen)
        self._slow = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._slow.timeout.connect(self._show_wait)
        self._stack = QStackedWidget()
        self._lay_out()
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing was searched for."""
        self._slow.stop()
        self._say("", self.tr("Type words to search, or the name of a repository to open it."))
        self._filters.hide()

    def show_searching(self, text: str) -> None:
        """A search began; what is listed stays until it takes longer than the person would notice."""
        self._waiting = self.tr("Searching for “{text}”").format(text=text) if text else self.tr("Searching")
        self._filters.show()
        self._slow.start()

    def show_results(self, text: str, found: Sequence[RepoSummary]) -> None:
        """List what was found, or say that there is nothing."""
        self._slow.stop()
        if not found:
            self._say(self.tr("Nothing found"), self._nothing(text))
            return
        self.rows.set_rows([repository_row(summary) for summary in found])
        self._stack.setCurrentWidget(self.rows)
        words = self.tr("{count} found").format(count=len(found))
        self._count.setText(words)
        announce(self, words)

    def show_error(self, error: SynthiaError) -> None:
        """Say what went wrong in place of the list; offline, with the models on this computer below."""
        self._slow.stop()
        error = shown_error(error)
        again = (self.tr("Try again"), self.again.emit)
        if isinstance(error, OfflineError):
            text = self.tr("Models on this computer are listed below.") if self._local else error.hint
            self._say(self.tr("The hub cannot be reached"), text, [again], str(error))
            self._show_local(bool(self._local))
        else:
            text = f"{error.message} {error.hint}".strip()
            self._say(error.title, text, [again], error.details)
        announce(self, self.notice.words())

    def set_local(self, rows: Sequence[ListRow]) -> None:
        """The models on this computer, for when the Hub cannot be reached."""
        self._local = rows
        self.local.set_rows(rows)
        if not self._local_title.isHidden() and not rows:
            self._show_local(False)

    def set_current(self, repo: str) -> None:
        """Mark the repository that is open."""
        self.rows.set_current(repo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_NARROW)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(below if narrow else beside)

    def _say(self, title: str, text: str = "", actions: Sequence[Action] = (), details: str = "") -> None:
        self._count.setText("")
        self.notice.say(title, text, actions, details)
        self._show_local(False)
        self._stack.setCurrentIndex(1)

    def _show_wait(self) -> None:
        self._say("")
        self.notice.wait(self._waiting)

    def _show_local(self, shown: bool) -> None:
        self._local_title.setVisible(shown)
        self.local.setVisible(shown)

    def _nothing(self, text: str) -> str:
        if self.largest.currentData() is not None or self.licence.currentData():
            return self.tr("No GGUF repository contains “{text}” with this size and licence.").format(text=text)
        return self.tr("No GGUF repository contains “{text}”.").format(text=text)

    def _choice(self, name: str, choices: Sequence[tuple[str, object]]) -> ComboBox:
        made = ComboBox(self._theme, name)
        made.setToolTip(name)
        for words, value in choices:
            made.addItem(words, value)
        # The pane may be made narrower than two choices side by side; they then stand below each other.
        made.setMinimumWidth(_NARROWEST_CHOICE)
        made.activated.connect(lambda _index: self.asked.emit())
        return made

    def _orders(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Most downloads"), "downloads"),
            (self.tr("Most likes"), "likes"),
            (self.tr("Newest changes"), "updated"),
            (self.tr("Trending"), "trending"),
        ]

    def _sizes(self) -> list[tuple[str, object]]:
        sizes: list[tuple[str, object]] = [(self.tr("Any size"), None)]
        return sizes + [(self.tr("Up to {size}B").format(size=size), size) for size in _SIZES]

    def _lay_out(self) -> None:
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._make_nothing())
        lists = QVBoxLayout()
        lists.setContentsMargins(8, 0, 8, 4)
        lists.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_top())
        column.addLayout(lists, 1)

    def _make_top(self) -> QVBoxLayout:
        """The title with the number of results, above the filters."""
        head = QHBoxLayout()
        head.addWidget(label(self._theme, self.tr("Hugging Face"), "caption", "text.tertiary", 600))
        head.addStretch(1)
        head.addWidget(self._count)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(6)
        self._pair.addWidget(self.largest, 1)
        self._pair.addWidget(self.licence, 1)
        self._filters = QWidget()
        filters = QVBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(6)
        filters.addWidget(self.sort)
        filters.addLayout(self._pair)
        top = QVBoxLayout()
        top.setContentsMargins(10, 4, 10, 6)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self._filters)
        return top

    def _make_nothing(self) -> QWidget:
        """What stands in the place of results where there are none: why, and what is on this computer."""
        nothing = QFrame()
        below = QVBoxLayout(nothing)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.notice)
        title = QHBoxLayout()
        title.setContentsMargins(12, 0, 12, 0)
        title.addWidget(self._local_title)
        below.addLayout(title)
        below.addWidget(self.local, 1)
        below.addStretch(0)
        return nothing
