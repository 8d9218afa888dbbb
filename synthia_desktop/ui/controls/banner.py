"""A message in the page: what happened, what is kept, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, surface
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RING

_ICONS = {
    "info": ("info", "status.info"),
    "warn": ("triangle-alert", "status.warn"),
    "error": ("circle-alert", "status.error"),
}


class Banner(QFrame):
    """Lies in the page layout, never over content. Details are closed at the start and can be copied."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        kind: str,
        title: str,
        text: str,
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        details: str = "",
    ) -> None:
        """kind: info, warn or error. actions: the best one first."""
        super().__init__()
        self._theme, self._words = theme, f"{title}. {text}"
        self.setProperty("look", kind)
        speak_as(self, SpokenRole.AlertMessage)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        sign = Glyph(theme, *_ICONS[kind], size=17)
        close = icon_button(theme, "x", self.tr("Close this message"), size=24)
        close.clicked.connect(self.close_banner)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addWidget(label(theme, title, "title", wrap=True))
        if text:
            body.addWidget(label(theme, text, "body", "text.secondary", wrap=True))
        self._add_actions(body, actions, details)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 10, 12)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(body, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def close_banner(self) -> None:
        """Leave, as the close button does."""
        self.hide()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words))

    def _add_actions(
        self, body: QVBoxLayout, actions: Sequence[tuple[str, Callable[[], object]]], details: str
    ) -> None:
        if not actions and not details:
            return
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 2)
        row.setSpacing(8)
        for index, (text, act) in enumerate(actions):
            button = push_button(self._theme, text, "normal" if index == 0 else "quiet", size="small")
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        body.addLayout(row)
        if details:
            self._add_details(body, row, details)
        row.addStretch(1)

    def _add_details(self, body: QVBoxLayout, row: QHBoxLayout, details: str) -> None:
        self._details = self._details_frame(details)
        self._details.hide()
        self._details_button = push_button(self._theme, self.tr("Details"), "quiet", "chevron-down", "small")
        self._details_button.clicked.connect(self._toggle_details)
        row.addWidget(self._details_button)
        body.addWidget(self._details)

    def _details_frame(self, details: str) -> QFrame:
        frame = surface("code")
        log = QPlainTextEdit(details)
        log.setProperty("look", "bare")
        log.setProperty("textStyle", "code")
        log.setReadOnly(True)
        log.setTabChangesFocus(True)
        log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        log.setAccessibleName(self.tr("Details"))
        log.setProperty(FOCUS_RING, True)
        lines = min(details.count("\n") + 1, 8)
        log.setFixedHeight(lines * self._theme.line_height("code") + 24)
        copy: QPushButton = push_button(self._theme, self.tr("Copy"), "quiet", "copy", "small")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        head = QHBoxLayout()
        head.setContentsMargins(12, 2, 4, 0)
        head.addWidget(label(self._theme, self.tr("Log"), "small", "text.secondary"))
        head.addStretch(1)
        head.addWidget(copy)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(0)
        column.addLayout(head)
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 0, 4, 0)
        inset.addWidget(log)
        column.addLayout(inset)
        return frame

    def _toggle_details(self) -> None:
        opened = self._details.isHidden()
        self._details.setVisible(opened)
        self._details_button.setText(self.tr("Hide details") if opened else self.tr("Details"))
        self._details_button.set_icon_name("chevron-up" if opened else "chevron-down")
