"""Says why the engine does not use a graphics card, or one of its backends, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from synthia_desktop.core.hardware import Hardware
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.machine_words import unused_reasons
from synthia_desktop.ui.theme import Theme

_WIDTH = 460


class WhyDialog(QDialog):
    """A line for each card and backend, a paragraph on what it means, and a button that closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None, hardware: Hardware) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Graphics cards"))
        self.setFixedWidth(theme.px(_WIDTH))
        title = self.tr("Not every GPU can be used") if hardware.gpus else self.tr("The GPU cannot be used")
        if not hardware.unused_gpus:
            title = self.tr("A part of the engine does not work")
        means = self.tr("Models run in RAM meanwhile, which works but is slower. After a change, start Synthia anew.")
        self.reason = "\n".join(unused_reasons(hardware))
        close = push_button(theme, self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(theme, title, "subheading", wrap=True))
        column.addWidget(label(theme, self.reason, "body", wrap=True))
        column.addWidget(label(theme, means, "body", "text.secondary", wrap=True))
        column.addSpacing(8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        # Qt would ask wrapped text for its height at its narrowest.
        self.setFixedHeight(column.totalHeightForWidth(self.width()))
