"""The files that a question came with, below its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.ui.attachments.chip import FileChip
from synthia_desktop.ui.attachments.words import sent_files
from synthia_desktop.ui.controls.flow import FlowLayout
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN

_GAP = 6


class SentFiles(QWidget):
    """requested(document's id): the text of a file is to be shown."""

    requested = Signal(str)

    def __init__(self, theme: Theme, enclosure: Enclosure, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips: list[FileChip] = []
        self._flow = FlowLayout(_GAP)
        # For the rings around what has the focus.
        self.setContentsMargins(RING_MARGIN, RING_MARGIN, RING_MARGIN, RING_MARGIN)
        self.setLayout(self._flow)
        for number, (document, name, about, icon) in enumerate(sent_files(enclosure)):
            chip = FileChip(theme, self)
            chip.show_file(icon, name, about)
            chip.clicked.connect(lambda _checked=False, document=document: self.requested.emit(document))
            chip.stepped.connect(lambda step, number=number: self._step(number + step))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self.set_tab_stop(False)

    def set_tab_stop(self, on: bool) -> None:
        """Whether Tab stops here."""
        for chip in self.chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def natural_width(self) -> int:
        """The width in which all stand side by side, in pixels."""
        return self._flow.sizeHint().width() + 2 * RING_MARGIN

    def height_for(self, width: int) -> int:
        """The height for a width, in pixels."""
        return self._flow.heightForWidth(width - 2 * RING_MARGIN) + 2 * RING_MARGIN

    def names(self) -> list[str]:
        """What is there, as screen readers say it."""
        return [chip.accessibleName() for chip in self.chips]

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.chips):
            self.chips[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
