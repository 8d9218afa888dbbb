"""The models page: catalogue, Hub and what is on this computer, each a list beside a detail, below this computer."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.controls.text import separator, surface
from synthia_desktop.ui.theme import Theme

ALL, FITTING, INSTALLED, HUB = "all", "fits", "installed", "hub"
# One pixel more than the design's 272 for the line at the list's end.
_LIST, _NARROW_LIST, _NARROW_LARGE_TEXT, _WIDEST_LIST = 273, 201, 265, 360
_EDGE = 10
# Width of the page, which is as wide as the window without the rail.
_LIST_SHRINKS_BELOW = 1280 - 69


class Pane(Protocol):
    """A list at the left and what it shows of its current row."""

    @property
    def list(self) -> QWidget: ...
    @property
    def detail(self) -> QWidget: ...


class CatalogueLike(Pane, Protocol):
    """A pane that can leave out what does not fit this computer."""

    def show_fitting_only(self, fitting: bool) -> None: ...


class SearchPane(Pane, Protocol):
    """What the search field speaks to; search("") ends it. shown: it has something to show; left: it has no more."""

    # Signals: PySide types them differently on a class and on its objects, which a protocol cannot say.
    @property
    def shown(self) -> Any: ...
    @property
    def left(self) -> Any: ...
    def search(self, text: str) -> None: ...


class ModelsPage(QFrame):
    """Shows one of three panes below the strip. watched(bool): whether the page is seen, with its free memory."""

    watched = Signal(bool)

    def __init__(self, theme: Theme, strip: QWidget, catalogue: CatalogueLike, hub: SearchPane, library: Pane) -> None:
        super().__init__()
        self._panes: dict[str, Pane] = {ALL: catalogue, FITTING: catalogue, INSTALLED: library, HUB: hub}
        self._strip, self._catalogue, self._hub = strip, catalogue, hub
        self._theme, self._name, self._fitted = theme, ALL, 0
        self.setProperty("look", "content")
        self._search = search_field(theme, self.tr("Search Hugging Face"), "Ctrl+F")
        self._search.returnPressed.connect(self._ask)
        self._search.textChanged.connect(self._search_edited)
        self._search.installEventFilter(self)
        choices = [
            (ALL, self.tr("All"), ""),
            (FITTING, self.tr("Fits here"), ""),
            (INSTALLED, self.tr("Installed"), ""),
        ]
        self._segments = Segments(theme, choices, self.tr("Models shown"))
        self._segments.changed.connect(self.show_pane)
        self._lists, self._details = QStackedWidget(), QStackedWidget()
        for pane in (catalogue, library, hub):
            self._lists.addWidget(pane.list)
            self._details.addWidget(pane.detail)
        self._lay_out()
        self.setFocusProxy(self._search)
        theme.changed.connect(self._fit_list)
        hub.shown.connect(lambda: self.show_pane(HUB))
        hub.left.connect(self._hub_left)

    def pane(self) -> str:
        """Which pane is shown: "all", "fits", "installed" or "hub"."""
        return self._name

    def shown_detail(self) -> QWidget | None:
        """The widget that fills the page beside the list."""
        return self._details.currentWidget()

    def show_pane(self, name: str) -> None:
        """Bring a pane to the front. The segments keep saying where the Hub's results lead back to."""
        if name != HUB:
            self._segments.set_value(name)
        if name == self._name:
            return
        before, self._name = self._name, name
        if name in (ALL, FITTING):
            self._catalogue.show_fitting_only(name == FITTING)
        self._lists.setCurrentWidget(self._panes[name].list)
        self._details.setCurrentWidget(self._panes[name].detail)
        if before == HUB:
            self._search.clear()
            self._hub.search("")

    def search(self, text: str) -> None:
        """Ask the Hub for these words, or open the repository that they name, as if the person had typed them."""
        self._search.setText(text)
        self._ask()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._side.show()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def toggle_list(self) -> None:
        """Show or hide the list pane."""
        self._side.setVisible(self._side.isHidden())

    def next_pane(self, step: int) -> None:
        """Move the keyboard to the next or previous of search, list and detail."""
        parts = [part for part in (self._side, self._details) if part.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, p in enumerate(parts) if focused is not None and p.isAncestorOf(focused)), -step)
        part = parts[(at + step) % len(parts)]
        target = self._lists.currentWidget() if part is self._side else self._details.currentWidget()
        _focus_into(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and isinstance(event, QKeyEvent):
            clears = event.key() == Qt.Key.Key_Escape and bool(self._search.text())
            if event.type() == QEvent.Type.ShortcutOverride and clears:
                event.accept()  # Esc clears the search before it means anything to the window
                return True
            if event.type() == QEvent.Type.KeyPress and clears:
                self._search.clear()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                _focus_into(self._lists.currentWidget())
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watched.emit(False)

    def _fit_list(self) -> None:
        """The list's width for this width of the page and size of text; what the person drags it to stays till then."""
        if self.width() < _LIST_SHRINKS_BELOW:
            width = max(_NARROW_LIST, min(self._theme.px(_NARROW_LIST), _NARROW_LARGE_TEXT))
        else:
            width = max(_LIST, min(self._theme.px(_LIST), _WIDEST_LIST))
        if width != self._fitted:
            self._fitted = width
            self._splitter.setSizes([width, self.width() - width])
        self._fit_segments(width - 2 * _EDGE)

    def _fit_segments(self, room: int) -> None:
        """Shorter words and less room around them in a narrow list."""
        for words, compact in ((self.tr("Fits here"), False), (self.tr("Fits here"), True), (self.tr("Fits"), True)):
            self._segments.set_choice_text(FITTING, words)
            self._segments.set_compact(compact)
            if self._segments.sizeHint().width() <= room:
                return

    def _lay_out(self) -> None:
        self._side = surface("sidebar")
        self._side.setMinimumWidth(_NARROW_LIST)
        self._side.setMaximumWidth(_WIDEST_LIST)
        inner = surface("sidebar")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        for widget in (self._search, self._segments):
            row = QHBoxLayout()
            row.setContentsMargins(_EDGE, 0, _EDGE, 0)
            row.addWidget(widget, 0 if widget is self._segments else 1)
            if widget is self._segments:
                row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._lists, 1)
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(inner, 1)
        side.addWidget(separator(vertical=True))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(0)
        for index, widget in enumerate((self._side, self._details)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(index, index)
        self._splitter.setSizes([_LIST, 1280 - _LIST])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._strip)
        page.addWidget(self._splitter, 1)

    def _ask(self) -> None:
        if text := self._search.text().strip():
            self._hub.search(text)

    def _search_edited(self, text: str) -> None:
        if not text and self._name == HUB:
            self.show_pane(self._segments.value())

    def _hub_left(self) -> None:
        if self._name == HUB:
            self.show_pane(self._segments.value())


def _focus_into(widget: QWidget | None) -> None:
    """Put the keyboard into a widget, or into the first of its parts that takes it."""
    if widget is None:
        return
    inside = [widget, *widget.findChildren(QWidget)]
    for part in inside:
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
