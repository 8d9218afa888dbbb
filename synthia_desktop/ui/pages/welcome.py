"""The first page a person sees: what this program is, what runs it here, and the ways to begin."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, separator, set_look, surface
from synthia_desktop.ui.machine import MachineRow
from synthia_desktop.ui.pages.action_card import ActionCard
from synthia_desktop.ui.pages.first_model import FirstModelCard
from synthia_desktop.ui.pages.language_choice import language_box
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.pages.theme_choice import theme_segments
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN

_SIDE, _SIDE_SHARE, _CARD = 424, 0.46, 728
_MARGIN, _NARROW_MARGIN = 40, 32
_HEADLINE_STYLES = ("display", "hero", "heading", "subheading")


class WelcomePage(QScrollArea):
    """theme_changed(mode): "system", "light" or "dark", chosen by the person. language_changed(choice): as in Settings.
    download_requested(FirstModel).

    first is the card of the recommended model, which says that it is looking for one until it is told.
    """

    demo_requested = Signal()
    file_requested = Signal()
    models_requested = Signal()
    download_requested = Signal(object)
    theme_changed = Signal(str)
    language_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._headline = label(theme, self.tr("A capable model,\non your own computer"), "display")
        self._headline.setWordWrap(True)
        self._machine = QVBoxLayout()
        self._machine.setSpacing(0)
        self._themes = theme_segments(theme)
        self._themes.changed.connect(self.theme_changed)
        self._languages = language_box(theme)
        self._languages.activated.connect(lambda _: self.language_changed.emit(self._languages.currentData()))
        self._make_cards()
        self._side_column, self._main_row = QVBoxLayout(), QHBoxLayout()
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side, self._main = self._make_side(), self._make_main()
        self.setWidget(self._make_page())
        order = (self.first.button, self.first.others, self._demo, self._file, self._themes, self._languages)
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        theme.changed.connect(self._fit)

    def set_machine(self, rows: list[MachineRow]) -> None:
        """Show what was found on this computer, in place of what was shown before."""
        while (item := self._machine.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._machine.addWidget(separator())
            self._machine.addWidget(self._machine_row(row))

    def set_theme_mode(self, mode: str) -> None:
        """Show which theme is chosen. Raises ValueError for anything but "system", "light" and "dark"."""
        self._themes.set_value(mode)

    def set_language(self, choice: str) -> None:
        """Show which language is chosen: a value of core.settings.Settings.language."""
        self._languages.setCurrentIndex(self._languages.findData(choice))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._demo if self.first.model is None else self.first.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_cards(self) -> None:
        theme = self._theme
        self.first = FirstModelCard(theme)
        self.first.download_requested.connect(self.download_requested)
        self.first.others_requested.connect(self.models_requested)
        self._demo = ActionCard(
            theme,
            "play",
            self.tr("Try the demo model now"),
            self.tr("Ready at once, for a first look only."),
            "Ctrl+D",
        )
        self._demo.clicked.connect(self.demo_requested)
        self._file = ActionCard(
            theme, "file-box", self.tr("Open a GGUF file…"), self.tr("Use a model you already have."), "Ctrl+O"
        )
        self._file.clicked.connect(self.file_requested)
        self._privacy = label(
            theme,
            self.tr("The internet is used for downloads only. There is no account and no telemetry."),
            "small",
            "text.secondary",
        )
        self._privacy.setWordWrap(True)

    def _make_page(self) -> QWidget:
        self._page, self._line = ScrolledFrame(), separator(vertical=True)
        self._page.row.addWidget(self._side)
        self._page.row.addWidget(self._line)
        self._page.row.addWidget(self._main, 1)
        return self._page

    def _make_side(self) -> QFrame:
        side = surface("sidebar")
        text = self.tr(
            "Download one model, then chat with it without the internet. What you write stays on this computer."
        )
        column = self._side_column
        side.setLayout(column)
        column.setSpacing(0)
        column.addWidget(Glyph(self._theme, "", size=44))
        column.addSpacing(22)
        column.addWidget(self._headline)
        column.addSpacing(12)
        column.addWidget(label(self._theme, text, "reading", "text.secondary", wrap=True))
        column.addSpacing(32)
        column.addWidget(label(self._theme, self.tr("Found on this computer"), "caption", "text.tertiary", 600))
        column.addSpacing(2)
        column.addLayout(self._machine)
        column.addSpacing(24)
        column.addStretch(1)
        column.addWidget(self._themes)
        column.addSpacing(10)
        column.addWidget(self._languages)
        return side

    def _make_main(self) -> QWidget:
        main = QWidget()
        self._card_column = inner = QWidget()
        inner.setMaximumWidth(_CARD + 2 * RING_MARGIN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(RING_MARGIN, 0, RING_MARGIN, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.first)
        column.addSpacing(14)
        self._others.setSpacing(12)
        self._others.addWidget(self._demo, 1)
        self._others.addWidget(self._file, 1)
        column.addLayout(self._others)
        column.addSpacing(18)
        column.addLayout(self._make_privacy_line())
        column.addStretch(1)
        main.setLayout(self._main_row)
        self._main_row.addStretch(1)
        self._main_row.addWidget(inner, 1000)
        self._main_row.addStretch(1)
        return main

    def _make_privacy_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Glyph(self._theme, "lock", "text.secondary", 14))
        row.addWidget(self._privacy)
        row.addStretch(1)
        return row

    def _machine_row(self, row: MachineRow) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self._theme, row.title, "body", weight=500, wrap=True))
        words.addWidget(label(self._theme, row.detail, "small", "text.tertiary", wrap=True))
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 9, 0, 9)
        line.setSpacing(13)
        line.addWidget(Glyph(self._theme, row.icon, "text.secondary", 18))
        line.addLayout(words, 1)
        if row.verdict:
            role = "status.good" if row.good else "status.warn"
            verdict = QHBoxLayout()
            verdict.setSpacing(5)
            verdict.addWidget(Glyph(self._theme, "circle-check" if row.good else "triangle-alert", role, 15))
            verdict.addWidget(label(self._theme, row.verdict, "small", role, weight=500))
            line.addLayout(verdict)
        return made

    def _fit(self) -> None:
        """The left column grows with the text, but never beyond its share of the window."""
        full = self.viewport().width()
        wanted = self._theme.px(_SIDE)
        side = min(wanted, round(full * _SIDE_SHARE))
        stacked = self._stack(full, side)
        side = full if stacked else side
        margin = _MARGIN if side == wanted else _NARROW_MARGIN
        self._side.setFixedWidth(side)
        self._side_column.setContentsMargins(margin, 46, margin, 28)
        room = full if stacked else full - side - 1
        edge = 64 if room >= _CARD + 65 else _NARROW_MARGIN
        self._main_row.setContentsMargins(edge - RING_MARGIN, 32, edge - RING_MARGIN, 32)
        self._fit_headline(side - 2 * margin)
        wide = min(room - 2 * edge, _CARD)
        pair = self._demo.sizeHint().width() + self._file.sizeHint().width() + self._others.spacing()
        beside = pair <= wide
        self._others.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        words = QFontMetrics(self._theme.font("small")).horizontalAdvance(self._privacy.text()) + 2
        self._privacy.setFixedWidth(max(1, min(words, wide - self._theme.px(14) - 16)))

    def _stack(self, full: int, side: int) -> bool:
        """Where both do not fit beside each other, the card comes first: it is what a person is here for."""
        margins = self._side_column.contentsMargins()
        words = self._side_column.totalMinimumSize().width() - margins.left() - margins.right()
        card = self._card_column.minimumSizeHint().width() + 2 * (_NARROW_MARGIN - RING_MARGIN)
        stacked = words + 2 * _NARROW_MARGIN > side or card > full - side - 1
        self._line.setVisible(not stacked)
        directions = QBoxLayout.Direction
        self._page.row.setDirection(directions.BottomToTop if stacked else directions.LeftToRight)
        return stacked

    def _fit_headline(self, room: int) -> None:
        lines = self._headline.text().split("\n")

        def fits(style: str) -> bool:
            metrics = QFontMetrics(self._theme.font(style))
            return max(metrics.horizontalAdvance(line) for line in lines) <= room

        style = next((style for style in _HEADLINE_STYLES if fits(style)), _HEADLINE_STYLES[-1])
        set_look(self._headline, textStyle=style)
