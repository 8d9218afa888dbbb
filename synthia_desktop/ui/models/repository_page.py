"""The page of one repository of the Hub: its header over its files or its model card, and what stands there before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.markup.blocks import Block
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.models.card_view import CardView
from synthia_desktop.ui.models.hub_list import WAIT_MS
from synthia_desktop.ui.models.notice import Action, Notice
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.models.repository_files import RepositoryFiles
from synthia_desktop.ui.models.repository_header import CARD, FILES, RepositoryHeader
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RING

if TYPE_CHECKING:
    from synthia_desktop.hub.listing import Repository


class RepositoryPage(QFrame):
    """card_wanted: the card's tab was opened and its text is not there yet. link_requested: an address."""

    card_wanted = Signal()
    link_requested = Signal(str)

    def __init__(self, theme: Theme, prediction: Prediction) -> None:
        super().__init__()
        self._theme = theme
        self._address, self._has_card, self._waiting = "", False, ""
        self._way_back: list[Action] = []
        self.setProperty("look", "content")
        self.setAccessibleName(self.tr("Repository"))
        self.header, self.files, self.card = (
            RepositoryHeader(theme),
            RepositoryFiles(theme, prediction),
            CardView(theme),
        )
        self.notice, self.card_notice = Notice(theme, margin=20), Notice(theme, margin=0)
        self.header.tab_changed.connect(self._show_tab)
        self.header.page_requested.connect(lambda: self.link_requested.emit(self._address))
        self.card.link_requested.connect(self.link_requested)
        self._banner: Banner | None = None
        self._banners = QVBoxLayout()
        self._slow = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._slow.timeout.connect(self._show_wait)
        self._card_slow = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._card_slow.timeout.connect(lambda: self.card_notice.wait(self.tr("Reading the model card")))
        self._stack = QStackedWidget()
        self._lay_out()
        self.say("")

    @property
    def shows_repository(self) -> bool:
        """Whether a repository is shown, and not what stands there before."""
        return self._stack.currentWidget() is self._scroll

    def say(self, title: str, text: str = "", actions: Sequence[Action] = (), details: str = "") -> None:
        """Words in place of a repository."""
        self._slow.stop()
        self._show_notice(lambda: self.notice.say(title, text, actions, details))

    def show_opening(self, name: str, back: Action) -> None:
        """A repository is being opened; the former one stays until it takes longer than the person would notice."""
        self._waiting, self._way_back = self.tr("Opening {name}").format(name=name), [back]
        self._slow.start()

    def show_repository(self, repository: Repository, address: str) -> None:
        """Show a repository, its files first. address: of its page."""
        focused = self._has_focus()
        self._slow.stop()
        self._card_slow.stop()
        self._address, self._has_card = address, False
        self.header.show_repository(repository)
        self.files.show_repository(repository)
        self.card.clear()
        self.card_notice.say("")
        self._show_gate(repository.gated)
        self._show_tab(FILES)
        self._scroll.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._scroll)
        if focused:
            (self.files.table if repository.has_gguf else self.header.branch).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("{name} is open").format(name=repository.reference))

    def show_card(self, blocks: Sequence[Block]) -> None:
        """The card's text came."""
        self._card_slow.stop()
        self._has_card = True
        self.card.show_blocks(blocks)
        self.card_notice.say("" if blocks else self.tr("This repository has no model card."))
        self.card_notice.setVisible(not blocks)

    def show_card_error(self, error: SynthiaError) -> None:
        """The card could not be read; opening the tab again asks again."""
        self._card_slow.stop()
        error = shown_error(error)
        text = f"{error.message} {error.hint}".strip()
        self.card_notice.say(error.title, text, [(self.tr("Try again"), self._ask_card)], error.details)

    def _show_tab(self, tab: str) -> None:
        self.files.setVisible(tab == FILES)
        self._card_frame.setVisible(tab == CARD)
        if tab == CARD and not self._has_card:
            self._ask_card()

    def _ask_card(self) -> None:
        self.card_notice.say("")
        self.card_notice.show()
        self._card_slow.start()
        self.card_wanted.emit()

    def _show_wait(self) -> None:
        self._show_notice(lambda: self.notice.wait(self._waiting, self._way_back))

    def _show_notice(self, speak: Callable[[], None]) -> None:
        """In place of the repository; the keyboard stays in this page if it was there."""
        focused = self._has_focus()
        speak()
        self._stack.setCurrentIndex(0)
        if focused:
            self.notice.take_focus()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_gate(self, gated: bool) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if gated:
            self._banner = Banner(
                self._theme,
                "info",
                self.tr("The author asks you to accept terms first"),
                self.tr(
                    "Accept them on the repository's page with your Hugging Face account, then enter an access token "
                    "of that account in Settings, under Network and downloads. Until then its downloads are refused."
                ),
                [(self.tr("Open the page"), lambda: self.link_requested.emit(self._address))],
            )
            self._banners.addWidget(self._banner)

    def _lay_out(self) -> None:
        self._card_frame = QWidget()
        card = QVBoxLayout(self._card_frame)
        card.setContentsMargins(0, 4, 0, 0)
        card.setSpacing(0)
        card.addWidget(self.card_notice)
        card.addWidget(self.card)
        card.addStretch(1)
        page = ScrolledFrame()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 10, 20, 20)
        column.setSpacing(8)
        page.row.addWidget(inner)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(page)
        speak_as(self._scroll, SpokenRole.Section)
        self._scroll.setProperty(FOCUS_RING, True)
        self._scroll.setAccessibleName(self.accessibleName())
        self._stack.addWidget(self.notice)
        self._stack.addWidget(self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        # At last: a widget that is put into another one styles all that it holds anew.
        column.addWidget(self.header)
        column.addLayout(self._banners)
        column.addWidget(self.files)
        column.addWidget(self._card_frame)
        column.addStretch(1)
