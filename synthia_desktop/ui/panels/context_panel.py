"""How the open chat fills the model's context, and what happens when that is full."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.core.context import ContextUse
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.rows import ChoiceRow, inset
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_FULL = 0.9


class ContextPanel(PanelFrame):
    """policy_changed(one of core.chat_options.ContextPolicy)."""

    policy_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Context"), parent)
        self.card = UseCard(theme)
        names = {"roll": self.tr("Oldest messages leave"), "stop": self.tr("Stop"), "summarise": self.tr("Summarise")}
        self._notes = {
            "roll": self.tr(
                "The system prompt stays. A line in the chat shows which messages the model no longer sees; "
                "nothing is deleted."
            ),
            "stop": self.tr("The answer ends where the context does, and you decide how to go on."),
            "summarise": self.tr(
                "The model sums up the oldest messages, and the summary stands in their place. You can read and change "
                "it in the chat. Writing it takes as long as an answer."
            ),
        }
        self.policy_row = ChoiceRow(
            theme,
            "context_policy",
            self.tr("When the context is full"),
            self.tr("A model sees as many tokens at once as its context holds: system prompt, messages and answer."),
            list(names.items()),
            wide=True,
        )
        self.policy_row.changed.connect(self._chosen)
        self.body.addWidget(inset(self.card))
        self.body.addWidget(self.policy_row)
        self.body.addStretch(1)
        text = self.tr("Applies to this chat, from the next answer on. Settings say what new chats do.")
        self.add_footer_text(label(theme, text, "small", "text.secondary", wrap=True))
        self.set_policy("roll")

    def set_policy(self, policy: str) -> None:
        """Show a chat's policy."""
        self.policy_row.set_value(policy)
        self.policy_row.set_note(self._notes[policy])

    def set_use(self, use: ContextUse | None, left: int) -> None:
        """use: None while it is not known. left: how many of the first messages are not in the context."""
        self.card.set_use(use, left)

    def _chosen(self, _name: str, policy: object) -> None:
        self.set_policy(str(policy))
        self.policy_changed.emit(str(policy))


class UseCard(QFrame):
    """The bar and the numbers that it is made of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Words("", "body", weight=600)
        self.meter = Meter(theme, self.tr("Context"))
        self._left = label(theme, "", "small", "text.secondary", wrap=True)
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._numbers: list[QLabel] = []
        for row, words in enumerate((self.tr("Used"), self.tr("Reserved for the answer"), self.tr("Free"))):
            number = label(theme, "", "small", "text.primary")
            grid.addWidget(Words(words, "small", "text.secondary"), row, 0)
            grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignRight)
            self._numbers.append(number)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for part in (self._title, self.meter):
            column.addWidget(part)
        column.addLayout(grid)
        column.addWidget(self._left)
        self.set_use(None, 0)

    def set_use(self, use: ContextUse | None, left: int) -> None:
        """As ContextPanel's."""
        if use is None:
            self._title.setText(self.tr("Known when a model is loaded"))
        else:
            words = self.tr("{used} of {total} tokens").format(used=number_text(use.used), total=number_text(use.total))
            self._title.setText(words)
        show_use(self.meter, use)
        numbers = (use.used, use.reserved, use.free) if use else ()
        for at, number in enumerate(self._numbers):
            number.setText(number_text(numbers[at]) if numbers else "–")
        one = left == 1
        words = self.tr("The first message is no longer in the context.") if one else ""
        self._left.setText(words or self.tr("The first {n} messages are no longer in the context.").format(n=left))
        self._left.setVisible(left > 0)

    def title(self) -> str:
        """What is used of how much."""
        return self._title.text()

    def numbers(self) -> list[str]:
        """Used, reserved, free."""
        return [number.text() for number in self._numbers]

    def left(self) -> str:
        """What is said of messages that have left; "" where none has."""
        return "" if self._left.isHidden() else self._left.text()


def show_use(meter: Meter, use: ContextUse | None) -> None:
    """Fill a bar: what is used, paler what is reserved, and say it for those who cannot see it."""
    if use is None or not use.total:
        meter.set_share(0.0, "accent.fill")
        meter.set_kept(0.0)
        meter.setAccessibleDescription("")
        return
    share = use.used / use.total
    meter.set_share(share, "status.warn" if share >= _FULL else "accent.fill")
    meter.set_kept(use.reserved / use.total)
    meter.setAccessibleDescription(f"{number_text(use.used)} + {number_text(use.reserved)} / {number_text(use.total)}")
