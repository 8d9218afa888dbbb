"""The row of small buttons that belongs to one message."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Role
from synthia_desktop.ui.chat.copying import CopyButton
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import speed_text

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class MessageActions(QWidget):
    """Copy, edit, for an answer also another one, and more; the versions if there are several; what the answer cost.

    more_clicked and details_clicked(global point below the button). go_on_clicked: the answer ended early and is to go
    on.
    """

    edit_clicked = Signal()
    regenerate_clicked = Signal()
    go_on_clicked = Signal()
    more_clicked = Signal(QPoint)
    details_clicked = Signal(QPoint)
    version_clicked = Signal(int)

    def __init__(self, theme: Theme, role: Role, source: Callable[[], str], parent: QWidget) -> None:
        """source: gives the text that Copy takes. parent: the message, which gets the keys Up and Down."""
        super().__init__(parent)
        self._theme, self._message = theme, parent
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._versions = self._make_versions()
        self._buttons = self._make_buttons(role, source)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        if role is Role.USER:
            # Always next to the bubble, whether the buttons are shown or not.
            layout.addWidget(self._buttons)
            layout.addWidget(self._versions)
        else:
            layout.addWidget(self._versions)
            layout.addWidget(self._buttons)
            layout.addStretch()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Qt's buttons take Up and Down to go to the next button; in the transcript they lead to another message.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            QCoreApplication.sendEvent(self._message, event)
            return True
        return False

    def set_version(self, index: int, count: int) -> None:
        """index from 0. The switcher is there only where there is more than one version."""
        self._versions.setVisible(count > 1)
        self._number.setText(f"{index + 1}/{count}")
        self._number.setAccessibleName(self.tr("Version {n} of {count}").format(n=index + 1, count=count))
        self.previous_button.setEnabled(index > 0)
        self.next_button.setEnabled(index < count - 1)

    def set_unfinished(self, unfinished: bool) -> None:
        """Whether the answer ended early, so that it can go on."""
        self.go_on_button.setVisible(unfinished)

    def open_menu(self) -> None:
        """Ask for the menu, as a click on its button does."""
        corner = self.more_button.rect().bottomLeft()
        self.more_clicked.emit(self.more_button.mapToGlobal(corner))

    def open_details(self) -> None:
        """Ask for all that is known of the answer, as a click on its figures does."""
        if not self._stats.isHidden():
            self.details_clicked.emit(self._stats.mapToGlobal(self._stats.rect().bottomLeft()))

    def set_stats(self, stats: AnswerStats | None) -> None:
        """Show what the answer cost, or nothing."""
        self._stats.setText(stats_line(stats) if stats else "")
        self._stats.setAccessibleName(self.tr("Details of this answer: {figures}").format(figures=self._stats.text()))
        self._stats.setVisible(stats is not None)

    def stats_text(self) -> str:
        """The words that say what the answer cost."""
        return self._stats.text()

    def set_shown(self, shown: bool) -> None:
        """Hide or show the buttons; their room stays, and so does the version switcher."""
        self._buttons.setVisible(shown)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops at the buttons."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(policy)

    def _make_buttons(self, role: Role, source: Callable[[], str]) -> QWidget:
        theme, box = self._theme, QWidget(self)
        policy = box.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        box.setSizePolicy(policy)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.copy_button = CopyButton(theme, self.tr("Copy message"), source)
        edit = self.tr("Edit message") if role is Role.USER else self.tr("Edit answer")
        self.edit_button = icon_button(theme, "pencil", edit, size=24)
        self.edit_button.clicked.connect(self.edit_clicked)
        self.again_button = icon_button(theme, "refresh-cw", self.tr("Write another answer"), size=24)
        self.again_button.clicked.connect(self.regenerate_clicked)
        self.go_on_button = push_button(theme, self.tr("Continue"), "plain", "play", "small")
        self.go_on_button.clicked.connect(self.go_on_clicked)
        self.more_button = icon_button(theme, "ellipsis", self.tr("More"), size=24)
        self.more_button.clicked.connect(self.open_menu)
        self._stats = QToolButton()
        self._stats.setProperty("textStyle", "small")
        self._stats.setMinimumHeight(24)
        self._stats.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._stats.setToolTip(self.tr("Details of this answer"))
        self._stats.setAccessibleName(self._stats.toolTip())
        self._stats.clicked.connect(self.open_details)
        self._stats.hide()
        for button in (self.copy_button, self.edit_button, self.again_button, self.more_button, self.go_on_button):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._stats)
        self.again_button.setVisible(role is Role.ASSISTANT)
        self.go_on_button.hide()
        return box

    def _make_versions(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(2)
        self.previous_button = icon_button(
            self._theme, "chevron-left", self.tr("Previous version"), "Alt+Left", size=24
        )
        self.next_button = icon_button(self._theme, "chevron-right", self.tr("Next version"), "Alt+Right", size=24)
        self._number = label(self._theme, "", style="small", role="text.secondary")
        self.previous_button.clicked.connect(lambda: self.version_clicked.emit(-1))
        self.next_button.clicked.connect(lambda: self.version_clicked.emit(1))
        for widget in (self.previous_button, self._number, self.next_button):
            row.addWidget(widget)
        box.hide()
        return box


def stats_line(stats: AnswerStats) -> str:
    """Tokens, speed and time of an answer, such as "412 tokens · 29.8 tok/s · 13.8 s"."""
    locale = QLocale()
    one = stats.generated_tokens == 1
    words = (
        QCoreApplication.translate("MessageActions", "1 token")
        if one
        else QCoreApplication.translate("MessageActions", "{n} tokens").format(
            n=locale.toString(stats.generated_tokens)
        )
    )
    speed = QCoreApplication.translate("MessageActions", "{n} tok/s").format(n=speed_text(stats.tokens_per_second))
    time = QCoreApplication.translate("MessageActions", "{n} s").format(n=locale.toString(stats.seconds, "f", 1))
    return f"{words} · {speed} · {time}"
