"""How far work with files is: a sentence, a bar and a share in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.bars import ProgressBar
from synthia_desktop.ui.theme import Theme

_WHOLE = 1_000


class WorkProgress(QWidget):
    """Shown while something is read or written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = label(theme, "", "body", "text.secondary", wrap=True)
        self.bar = ProgressBar(theme, self.tr("Progress"))
        self.share = label(theme, "", "small", "text.tertiary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        for part in (self.words, self.bar, self.share):
            column.addWidget(part)

    def begin(self, words: str) -> None:
        """Say what is being done."""
        self.words.setText(words)
        self.show_share(0.0)
        self.show()

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self.bar.set_parts((_WHOLE,), (round(_WHOLE * share),), "accent.fill")
        self.share.setText(self.tr("{percent} %").format(percent=round(100 * share)))
