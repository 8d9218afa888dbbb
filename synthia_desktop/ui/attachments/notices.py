"""Whole sentences about files that are going to be sent: what is wrong with one, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from synthia_desktop.core.attachments import Attachment
from synthia_desktop.ui.attachments.item import Item
from synthia_desktop.ui.attachments.words import blank_pages_text, shown_name
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_WORDS, _GAP, _SIDES = 260, 6, 50


class FileNotice(QFrame):
    """Whole sentences about one file, and what can be done. look: "warn" or "error"."""

    def __init__(self, theme: Theme, look: str, words: str, actions: list[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        self.setProperty("look", look)
        self.setAccessibleName(words)
        self._theme = theme
        self.words = label(theme, words, "small", "text.primary", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sign = ("triangle-alert", "status.warn") if look == "warn" else ("circle-alert", "status.error")
        self._buttons = Flow(_GAP)
        for number, (text, act) in enumerate(actions):
            button = push_button(theme, text, "quiet" if number else "normal", size="small")
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.add(button)
        self._buttons.setVisible(bool(actions))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(_GAP)
        self._box.addWidget(self.words, 1)
        self._box.addWidget(self._buttons)
        self._sign = Glyph(theme, *sign, 14, line="small")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, _GAP, _GAP, _GAP)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign)
        self._row.addLayout(self._box, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the words where there is room for both, else below them."""
        super().resizeEvent(event)
        needed = self._theme.px(_WORDS) + self._buttons.sizeHint().width() + _SIDES
        directions, middle = QBoxLayout.Direction, Qt.AlignmentFlag.AlignVCenter
        beside = self.width() >= needed
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setAlignment(self._buttons, middle if beside else Qt.AlignmentFlag(0))
        self._row.setAlignment(self._sign, middle if beside else Qt.AlignmentFlag.AlignTop)


class EarlierRow(QWidget):
    """Files of which passages go with a question though they came with an earlier one. left: not with this one."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = ElidedLabel(theme, style="small", role="text.secondary")
        close = icon_button(theme, "x", self.tr("Send none of them with this message"), size=24)
        close.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(theme, "text-quote", "text.secondary", 15))
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()

    def show_names(self, names: Sequence[str]) -> None:
        """Of these files; none hides the row."""
        words = self.tr("Passages of {names} that fit the question are sent too.")
        self._words.setText(words.format(names=", ".join(map(shown_name, names))))
        self.setVisible(bool(names))

    def words(self) -> str:
        """What it says, "" while it says nothing."""
        return "" if self.isHidden() else self._words.text()


def sentences(item: Item, left: int | None, any_passages: bool) -> str:
    """What is to be said of a file, "" = nothing.

    left: tokens that the context has left for it where it is too large. any_passages: some of a file would be sent.
    """
    if item.error is not None:
        error, kept = shown_error(item.error), _tr("Your message is unchanged.")
        return " ".join(filter(None, (f"{error.title}.", error.message, kept, error.hint)))
    if left is not None:
        words = _tr("{name} has {n} tokens, and the context has room for {left} of them.")
        return words.format(name=item.name, n=number_text(item.tokens or 0), left=number_text(left))
    if item.mode == "retrieval" and item.passages == 0 and not any_passages:
        return _tr("No passage of {name} fits into the room that is left in the context.").format(name=item.name)
    if item.changed:
        return _tr("{name} has changed since it was read. What was read is what is sent.").format(name=item.name)
    if item.is_newer:
        words = _tr("{name} was changed after you attached it, while Synthia was closed. It was read as it is now.")
        return words.format(name=item.name)
    return _of_its_text(item.name, item.opened.attachment) if item.opened else ""


def _of_its_text(name: str, attachment: Attachment) -> str:
    """What may be missing or wrong in what was read, "" = nothing."""
    if attachment.guessed:
        words = _tr("{name} does not say how its letters are written. It was read as {encoding}, which is a guess.")
        return words.format(name=name, encoding=attachment.encoding)
    blank = blank_pages_text(attachment)
    return _tr("{name}: {words}").format(name=name, words=blank) if blank else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileNotice", text)
