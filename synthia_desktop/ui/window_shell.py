"""The frame of the main window: the rail, the banners above the page that is shown, and the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from synthia_desktop.ui.banners import Banners
from synthia_desktop.ui.rail import Rail
from synthia_desktop.ui.status_line import StatusLine
from synthia_desktop.ui.theme import Theme


class WindowShell(QWidget):
    """page_requested(name): "chat", "models", "downloads" or "settings" was chosen in the rail."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rail = Rail(
            theme,
            [
                ("chat", self.tr("Chat"), "message-square"),
                ("models", self.tr("Models"), "box"),
                ("downloads", self.tr("Downloads"), "download"),
            ],
            [("settings", self.tr("Settings"), "settings")],
        )
        self.rail.page_requested.connect(self.page_requested)
        self.banners = Banners(theme)
        self.status = StatusLine(theme)
        self._pages = QStackedWidget()
        self._lay_out()

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return self.rail.current()

    def show_page(self, name: str, page: QWidget) -> None:
        """Show a page, which belongs to the frame from then on.

        A keyboard that was on the page before goes to where work on this one begins, not to its first button.
        """
        self.rail.set_current(name)
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        former, focused = self._pages.currentWidget(), QApplication.focusWidget()
        self._pages.setCurrentWidget(page)
        left = former is not page and focused is not None and former is not None and former.isAncestorOf(focused)
        if left and page.focusProxy() is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_moving(self, count: int, speed: float) -> str:
        """How many downloads run, and their speed in bytes per second, beside every page; gives it in words."""
        from synthia_desktop.ui.downloads.texts import rate_text

        words = self.tr("%n download(s)", "", count).replace("(s)", "" if count == 1 else "s") if count else ""
        self.rail.set_count("downloads", count, words)
        rate = rate_text(speed) if speed else ""
        self.status.set_downloads(f"{words}  {rate}".strip())
        return words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.banners.set_room(self.height() - self.status.height())

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.banners)
        main.addWidget(self._pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(main, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
