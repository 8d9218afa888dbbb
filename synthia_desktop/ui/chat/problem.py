"""The card that says in the transcript what went wrong, what is kept and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.chat.message import MARK, MARK_GAP
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as
from synthia_desktop.ui.theme.style import FOCUS_RING

_PADDING = 22
_MOST_LINES = 10


@dataclass(frozen=True)
class ProblemCard:
    """What is shown about a problem; the first four are those of a SynthiaError.

    actions: what the person can do, the best first, each with its words, what it does, and whether it is the main one.
    tried: what was tried, and what came of each. safe: what is kept, in one sentence.
    """

    title: str
    message: str
    hint: str = ""
    details: str = ""
    actions: Sequence[tuple[str, Callable[[], object], bool]] = ()
    tried: Sequence[tuple[str, str]] = ()
    safe: str = ""

    def report(self) -> str:
        """The problem as plain text for a bug report."""
        tried = "\n".join(f"{what}: {why}" for what, why in self.tried)
        return "\n\n".join(part for part in (self.title, self.message, tried, self.hint, self.details) if part)


class _Sign(QWidget):
    """The exclamation mark on its disc."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        side = theme.px(34)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bg.error"))
        painter.drawEllipse(self.rect())
        side = round(self.width() * 0.6)
        at = (self.width() - side) // 2
        painter.drawPixmap(at, at, self._theme.pixmap("circle-alert", "status.error", side, self.devicePixelRatio()))


class ProblemView(QWidget):
    """Stands in the text column below the last message."""

    def __init__(self, theme: Theme, problem: ProblemCard, resized: Callable[[], None], parent: QWidget) -> None:
        """resized: called when the card needs another height, because its details were opened or closed."""
        super().__init__(parent)
        title, message, hint = shown(problem.title), shown(problem.message), shown(problem.hint)
        problem = replace(problem, title=title, message=message, hint=hint)
        self._theme, self.problem, self._resized = theme, problem, resized
        self._frame = QFrame(self)
        self._frame.setProperty("look", "card")
        speak_as(self, SpokenRole.AlertMessage)
        self.setAccessibleName(problem.title)
        self.setAccessibleDescription(f"{problem.message} {problem.hint}".strip())
        column = self._column = QVBoxLayout(self._frame)
        column.setContentsMargins(_PADDING, _PADDING - 2, _PADDING, _PADDING - 2)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        if problem.tried:
            self._add_heading(self.tr("What was tried"))
            column.addLayout(self._make_tried())
        if problem.safe:
            self._add_heading(self.tr("What is safe"))
            column.addLayout(self._make_line("check", "status.good", problem.safe))
        if problem.hint:
            self._add_heading(self.tr("What you can do"))
            column.addWidget(label(theme, problem.hint, "body", "text.secondary", wrap=True))
        column.addSpacing(14)
        column.addLayout(self._make_buttons())
        self._log = self._make_log(column)

    def height_for(self, width: int) -> int:
        """Lay the card out for a reading column of this width and give its height, in pixels."""
        left = MARK + MARK_GAP
        inner = width - left
        self._stack_buttons(inner - 2 * _PADDING)
        self._column.activate()
        height = self._column.totalHeightForWidth(inner)
        self._frame.setGeometry(0 if self.isRightToLeft() else left, 0, inner, height)
        return height

    def _make_head(self) -> QLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self._theme, self.problem.title, "subheading", wrap=True))
        words.addWidget(label(self._theme, self.problem.message, "body", "text.secondary", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(_Sign(self._theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _add_heading(self, text: str) -> None:
        self._column.addSpacing(16)
        self._column.addWidget(label(self._theme, text, "caption", "text.tertiary", weight=600))
        self._column.addSpacing(6)

    def _make_tried(self) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (what, why) in enumerate(self.problem.tried):
            grid.addWidget(Glyph(self._theme, "x", "status.error", 14, line="body"), row, 0, top)
            words = label(self._theme, what)
            words.setMinimumHeight(self._theme.line_height("body"))
            words.setAlignment(Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(words, row, 1, top)
            grid.addWidget(label(self._theme, why, role="text.secondary", wrap=True), row, 2, top)
        return grid

    def _make_line(self, icon: str, role: str, text: str) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Glyph(self._theme, icon, role, 14, line="body"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self._theme, text, wrap=True), 1)
        return row

    def _make_buttons(self) -> QLayout:
        self._actions, self._tools, self._buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (self._actions, self._tools, self._buttons):
            row.setSpacing(8)
        self._action_buttons: list[PushButton] = []
        for words, act, primary in self.problem.actions:
            button = push_button(self._theme, words, "primary" if primary else "normal")
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._action_buttons.append(button)
            self._actions.addWidget(button)
        if self.problem.details:
            self._details = push_button(self._theme, self.tr("Details"), "quiet", "chevron-down")
            self._details.clicked.connect(self._toggle_details)
            self._tools.addWidget(self._details)
        report = CopyButton(self._theme, self.tr("Copy report"), self.problem.report, self.tr("Copy report"))
        report.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        report.setProperty("textStyle", "body")
        report.setFixedHeight(self._theme.px(30))
        self._tools.addWidget(report)
        self._buttons.addLayout(self._actions)
        self._buttons.addStretch()
        self._buttons.addLayout(self._tools)
        return self._buttons

    def _stack_buttons(self, width: int) -> None:
        """Put the buttons below each other where they do not fit side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        actions = sum(button.sizeHint().width() + 8 for button in self._action_buttons)
        self._actions.setDirection(across if actions <= width else down)
        tools = self._tools.sizeHint().width()
        self._buttons.setDirection(across if actions + tools <= width else down)

    def _make_log(self, column: QVBoxLayout) -> QWidget:
        frame = QFrame(self._frame)
        frame.setProperty("look", "code")
        log = QPlainTextEdit(self.problem.details)
        log.setProperty(FOCUS_RING, True)
        log.setProperty("look", "bare")
        log.setProperty("textStyle", "code")
        log.setReadOnly(True)
        log.setTabChangesFocus(True)
        log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        log.setAccessibleName(self.tr("Engine log"))
        lines = min(self.problem.details.count("\n") + 1, _MOST_LINES)
        log.setFixedHeight(lines * self._theme.line_height("code") + 14)
        box = QVBoxLayout(frame)
        box.setContentsMargins(12, 8, 4, 4)
        box.addWidget(log)
        around = QWidget(self._frame)
        margin = QVBoxLayout(around)
        margin.setContentsMargins(0, 12, 0, 0)
        margin.addWidget(frame)
        around.hide()
        column.addWidget(around)
        return around

    def _toggle_details(self) -> None:
        opened = self._log.isHidden()
        self._log.setVisible(opened)
        self._details.setText(self.tr("Hide details") if opened else self.tr("Details"))
        self._details.set_icon_name("chevron-up" if opened else "chevron-down")
        self._resized()
