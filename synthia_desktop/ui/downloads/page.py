"""The downloads page: the queue in its groups, the disk that it fills, and the line that it comes by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.download import DownloadState
from synthia_desktop.core.errors import AccessError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.disk import DiskUse
from synthia_desktop.ui.downloads.disk_card import DiskCard
from synthia_desktop.ui.downloads.metered_banner import MeteredBanner
from synthia_desktop.ui.downloads.network_card import NetworkCard
from synthia_desktop.ui.downloads.queue_list import QueueList
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

_EDGE, _GAP, _SIDE = 20, 24, 282
_ANY_WIDTH = (1 << 24) - 1
# The width of the page, which is as wide as the window without the rail.
_SIDE_BELOW = 1100 - 69
_RUNNING = (DownloadState.ACTIVE, DownloadState.VERIFYING, DownloadState.WAITING, DownloadState.HELD)


class DownloadsPage(QFrame):
    """Shows what it is given and asks for what the person wants; ids are those of the downloads.

    move_requested(id, place): place in the order of the entries, from 0. network_changed(NetworkSettings).
    shown(): the page came into view, and what lies on the disk may have changed meanwhile.
    """

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    cancel_requested = Signal(str)
    retry_requested = Signal(str)
    force_requested = Signal(str)
    move_requested = Signal(str, int)
    pause_all_requested = Signal()
    resume_all_requested = Signal()
    clear_requested = Signal()
    chat_requested = Signal(str)
    folder_requested = Signal(str)
    link_requested = Signal(str)
    models_requested = Signal()
    shown = Signal()
    network_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._network = NetworkSettings()
        self._metered = False
        self.setProperty("look", "content")
        self.setAccessibleName(self.tr("Downloads"))
        self.list = QueueList(theme)
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self.move_requested)
        self.banner = MeteredBanner(theme)
        self.banner.limit_chosen.connect(self._set_metered_limit)
        self.disk, self.network = DiskCard(theme), NetworkCard(theme)
        self.network.changed.connect(self.network_changed)
        self._empty = self._make_empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(self._make_body(), 1)
        theme.changed.connect(self._fit)
        self.set_network(self._network)
        self._show_whole()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show the queue as it is now."""
        self._entries = entries
        self.list.set_entries(entries)
        self.network.set_speed(sum(e.progress.speed for e in entries if e.state == DownloadState.ACTIVE))
        self._show_whole()

    def set_disk(self, use: DiskUse) -> None:
        """Show the disk as it was measured."""
        self.disk.set_use(use)
        self.disk.show()

    def set_network(self, settings: NetworkSettings) -> None:
        """Show these limits; nothing is announced."""
        self._network = settings
        self.network.set_network(settings)
        self.banner.set_limit(settings.metered_limit)

    def set_metered(self, metered: bool) -> None:
        """Whether the line is metered: then a banner says what waits."""
        self._metered = metered
        self._show_whole()

    def set_line(self, _online: bool, metered: bool) -> None:
        """The line to the internet is another one."""
        self.set_metered(metered)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_head(self) -> QHBoxLayout:
        self.pause_all = push_button(self._theme, self.tr("Pause all"), "normal", "pause", "small")
        self.pause_all.clicked.connect(self._pause_or_resume_all)
        self.clear = push_button(self._theme, self.tr("Clear finished"), "plain", size="small")
        self.clear.clicked.connect(self.clear_requested)
        self._head_end = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 20, _EDGE, 14)
        head.setSpacing(0)
        head.addWidget(label(self._theme, self.tr("Downloads"), "heading"))
        head.addStretch(1)
        head.addWidget(self.pause_all)
        head.addSpacing(8)
        head.addWidget(self.clear)
        head.addWidget(self._head_end)
        return head

    def _make_body(self) -> QScrollArea:
        queue = QVBoxLayout()
        queue.setSpacing(0)
        queue.addWidget(self.banner)
        self._banner_gap = QWidget()
        self._banner_gap.setFixedHeight(14)
        queue.addWidget(self._banner_gap)
        queue.addWidget(self._empty)
        queue.addWidget(self.list)
        queue.addStretch(1)
        self._side = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(14)
        self._cards.addWidget(self.disk, 1)
        self._cards.addWidget(self.network, 1)
        self._page = ScrolledFrame()
        self._page.row.addLayout(queue, 1)
        self._page.row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._fit)
        self.disk.hide()
        return self._scroll

    def _make_empty(self) -> QWidget:
        self.find_model = push_button(self._theme, self.tr("Find a model"), "primary")
        self.find_model.clicked.connect(self.models_requested)
        empty = QWidget()
        empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 90, 0, 90)
        column.setSpacing(14)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(label(self._theme, self.tr("Nothing is being downloaded."), "subheading"), 0, middle)
        column.addWidget(self.find_model, 0, middle)
        return empty

    def _fit(self) -> None:
        """The cards stand beside the queue, and below it where the window is narrow for the size of the text."""
        side, below = self._theme.px(_SIDE), max(_SIDE_BELOW, self._theme.px(_SIDE_BELOW))
        beside = self.width() >= below
        bar = self._scroll.verticalScrollBar()
        room = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._head_end.setFixedWidth(side + _GAP if beside else 0)
        row = self._page.row
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            row.setContentsMargins(_EDGE - room, 0, _EDGE, _EDGE)
        else:
            row.setContentsMargins(_EDGE, 0, _EDGE - room, _EDGE)
        row.setSpacing(_GAP if beside else _EDGE)
        direction = QBoxLayout.Direction
        row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._cards.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else _ANY_WIDTH)

    def _show_whole(self) -> None:
        """What concerns the whole queue: the buttons of the head, the banner, the empty state."""
        running = any(entry.state in _RUNNING for entry in self._entries)
        paused = any(entry.state == DownloadState.PAUSED for entry in self._entries)
        resumes = paused and not running
        self.pause_all.setText(self.tr("Resume all") if resumes else self.tr("Pause all"))
        self.pause_all.set_icon_name("play" if resumes else "pause")
        self.pause_all.setEnabled(running or paused)
        self.pause_all.setToolTip("" if running or paused else self.tr("Nothing is being downloaded"))
        finished = any(entry.state == DownloadState.DONE for entry in self._entries)
        self.clear.setEnabled(finished)
        self.clear.setToolTip("" if finished else self.tr("No download is finished"))
        waits = self._metered and (running or paused)
        self.banner.setVisible(waits)
        self._banner_gap.setVisible(waits)
        self._empty.setVisible(not self._entries)
        self.list.setVisible(bool(self._entries))

    def _pause_or_resume_all(self) -> None:
        running = any(entry.state in _RUNNING for entry in self._entries)
        (self.pause_all_requested if running else self.resume_all_requested).emit()

    def _set_metered_limit(self, limit: int | None) -> None:
        self.network_changed.emit(replace(self._network, metered_limit=limit))

    def _choose(self, download_id: str, action: str) -> None:
        entry = self.list.row(download_id).entry
        if action == "chat":
            self.chat_requested.emit(entry.paths[0])
        elif action == "folder":
            self.folder_requested.emit(entry.paths[0])
        elif action == "page" and isinstance(entry.error, AccessError):
            self.link_requested.emit(entry.error.page)
        else:
            signals = {
                "pause": self.pause_requested,
                "resume": self.resume_requested,
                "cancel": self.cancel_requested,
                "retry": self.retry_requested,
                "force": self.force_requested,
            }
            signals[action].emit(download_id)
