"""What the window has to tell beside any page: errors and notices as a column of banners above it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout

from synthia_desktop.core.errors import AccessError, SynthiaError
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

if TYPE_CHECKING:
    from synthia_desktop.store.opening import Salvage
    from synthia_desktop.ui.controls.banner import Banner

_MOST = 3
_PADDING, _SHARE, _LEAST = 20, 0.55, 96


class Banners(QScrollArea):
    """Shows the newest few, and scrolls where they would leave too little of the page.

    Each leaves when it is closed. link_requested(address): where access is asked for.
    """

    link_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lasting: dict[str, Banner] = {}
        self._shown: list[Banner] = []
        self._room = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inner = inner = ScrolledFrame()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(_PADDING, 0, _PADDING, 0)
        self._column.setSpacing(0)
        inner.row.addLayout(self._column)
        self.setWidget(inner)
        self._fit()

    def set_room(self, height: int) -> None:
        """The window has so many pixels in height for these and the page below."""
        self._room = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def show_trouble(self, error: Exception) -> None:
        """What went wrong outside a conversation. The same twice is shown once."""
        if isinstance(error, SynthiaError):
            error = shown_error(error)
            text = " ".join(part for part in (error.message, error.hint) if part)
            page = error.page if isinstance(error, AccessError) else ""
            self._add("error", error.title, text, error.details, page)
        else:
            self._add("error", self.tr("Something could not be stored"), str(error))

    def show_storage_trouble(self, what: str, error: SynthiaError | None) -> None:
        """One banner while this cannot be stored; it leaves by itself when it is. what: whose trouble it is."""
        if what in self._lasting:
            self._lasting[what].close_banner()
        if error is not None:
            error = shown_error(error)
            text = " ".join(part for part in (error.message, error.hint) if part)
            self._lasting[what] = self._add("error", error.title, text, error.details)

    def show_notice(self, title: str, text: str) -> None:
        """One sentence that is no error."""
        self._add("warn", title, text)

    def show_salvage(self, saved: Salvage) -> None:
        """What was saved of a damaged file of conversations, what was lost, and where the damaged one is."""
        tr = self.tr
        chats = tr("1 chat") if saved.chats == 1 else tr("{n} chats").format(n=number_text(saved.chats))
        text = tr("{chats} with {messages} messages could be saved into a new file.")
        parts = [text.format(chats=chats, messages=number_text(saved.messages))]
        if saved.broken:
            parts.append(tr("In {n} of them messages are missing.").format(n=number_text(saved.broken)))
        if saved.nameless:
            parts.append(tr("The titles and settings of {n} are lost.").format(n=number_text(saved.nameless)))
        parts.append(tr("The damaged file is kept as {path}.").format(path=saved.kept))
        details = "\n".join(saved.problems)
        self._add("warn", tr("The file of the conversations was damaged"), " ".join(parts), details)

    def show_offer(self, title: str, text: str, words: str, act: Callable[[], object]) -> Banner:
        """Something that the person may want, with a button that does it; the banner leaves then."""
        banner = self._add("info", title, text, action=(words, lambda: (banner.close_banner(), act())))
        return banner

    def _add(
        self,
        kind: str,
        title: str,
        text: str,
        details: str = "",
        page: str = "",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> Banner:
        from synthia_desktop.ui.controls.banner import Banner

        for old in [banner for banner in self._shown if banner.property("words") == (title, text)]:
            old.close_banner()
        while len(self._shown) >= _MOST:
            self._shown[0].close_banner()
        actions = [action] if action else []
        actions += [(self.tr("Open the page"), lambda: self.link_requested.emit(page))] if page else []
        banner = Banner(self._theme, kind, title, text, actions, details)
        banner.setProperty("words", (title, text))
        banner.closed.connect(lambda: self._drop(banner))
        self._shown.append(banner)
        self._column.addWidget(banner)
        self._fit()
        return banner

    def _fit(self) -> None:
        """As high as the banners, up to a share of the window."""
        row, width = self._inner.row, max(1, self.viewport().width())
        needed = row.totalHeightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height()
        height = min(needed if self._shown else 0, max(round(_SHARE * self._room), self._theme.px(_LEAST)))
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def _drop(self, banner: Banner) -> None:
        if banner in self._shown:
            self._shown.remove(banner)
            self._lasting = {what: lasting for what, lasting in self._lasting.items() if lasting is not banner}
            banner.deleteLater()
            self._fit()
