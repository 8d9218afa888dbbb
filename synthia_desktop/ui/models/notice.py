"""What stands in place of a list or a page: one heading, one sentence, one action."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_MOST_LINES, _WIDTH = 8, 460
Action = tuple[str, Callable[[], object]]


class Notice(QWidget):
    """Says that something is under way, that there is nothing, or what went wrong, with Details that can be copied."""

    def __init__(self, theme: Theme, margin: int = 12) -> None:
        """margin: pixels on all sides."""
        super().__init__()
        self._theme = theme
        self._spinner = Spinner(theme)
        self._title = label(theme, "", "title", wrap=True)
        # In a line with something else a wrapped label is given no more than the height that it guesses.
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._text = label(theme, "", "body", "text.secondary", wrap=True)
        self._buttons = Flow()
        self._details = QPlainTextEdit()
        self._details.setObjectName("details")
        self._details.setProperty("look", "field")
        self._details.setProperty("textStyle", "code")
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Details"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addWidget(self._buttons)
        column.addWidget(self._details)
        column.addStretch(1)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, margin, margin, margin)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        self.say("")

    def wait(self, title: str, actions: Sequence[Action] = ()) -> None:
        """Say what is being waited for, beside the turning ring."""
        self.say(title, "", actions)
        self._spinner.show()

    def say(self, title: str, text: str = "", actions: Sequence[Action] = (), details: str = "") -> None:
        """Replace what is said. actions: the best one first. details: raw lines behind a button, "" for none."""
        self._spinner.hide()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._details.hide()
        self._details.setPlainText(details)
        lines = min(details.count("\n") + 1, _MOST_LINES)
        self._details.setFixedHeight(lines * self._theme.line_height("code") + 24)
        self._set_buttons(actions, details)

    def take_focus(self) -> None:
        """Put the keyboard on the first button, if there is one."""
        button = next((button for button in self._buttons.findChildren(PushButton) if not button.isHidden()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is said."""
        return " ".join(part for part in (self._title.text(), self._text.text()) if part)

    def _set_buttons(self, actions: Sequence[Action], details: str) -> None:
        self._buttons.clear()
        for index, (words, act) in enumerate(actions):
            self._add_button(words, act, "normal" if index == 0 else "quiet")
        if details:
            toggle = self._add_button(self.tr("Details"), lambda: self._toggle_details(toggle, copy), "quiet")
            copy = self._add_button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(details), "quiet")
            copy.hide()
            toggle.set_icon_name("chevron-down")
        self._buttons.setVisible(bool(actions or details))

    def _toggle_details(self, toggle: PushButton, copy: PushButton) -> None:
        opened = self._details.isHidden()
        self._details.setVisible(opened)
        copy.setVisible(opened)
        toggle.setText(self.tr("Hide details") if opened else self.tr("Details"))
        toggle.set_icon_name("chevron-up" if opened else "chevron-down")

    def _add_button(self, words: str, act: Callable[[], object], kind: str) -> PushButton:
        button = push_button(self._theme, words, kind, size="small")
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.add(button)
        return button
