"""Shows a model's licence and asks for it, once, before the first download."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from synthia_desktop.core.catalog import Licence
from synthia_desktop.ui.controls.buttons import closing_row, push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme

_WIDTH = 460


class LicenceDialog(QDialog):
    """Accepted by its first button only; Esc and closing refuse."""

    def __init__(self, theme: Theme, parent: QWidget | None, model: str, licence: Licence) -> None:
        super().__init__(parent)
        name = shown(licence.full_name or licence.name)
        self._url = licence.url
        self.setWindowTitle(self.tr("Licence"))
        self.setFixedWidth(theme.px(_WIDTH))
        what = self.tr("{model} comes under the {licence}.").format(model=model, licence=name)
        once = self.tr("You are asked once. The same licence is not shown again for other models.")
        read = push_button(theme, self.tr("Read the licence"), "link", "external-link", "small")
        read.clicked.connect(self._read)
        read.setVisible(bool(self._url))
        self.accept_button = push_button(theme, self.tr("Accept and download"), "primary")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.accept)
        cancel = push_button(theme, self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(theme, name, "subheading", wrap=True))
        column.addWidget(label(theme, what, "body", wrap=True))
        if licence.summary:
            column.addWidget(label(theme, shown(licence.summary), "body", "text.secondary", wrap=True))
        column.addWidget(label(theme, once, "small", "text.secondary", wrap=True))
        column.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addLayout(closing_row(cancel, self.accept_button))
        # Qt would ask wrapped text for its height at its narrowest.
        self.setFixedHeight(column.totalHeightForWidth(self.width()))

    def _read(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))


def ask_licence(theme: Theme, parent: QWidget | None, model: str, licence: Licence) -> bool:
    """Whether the person accepts the licence of a model; model: its name for people. Waits for the answer."""
    dialog = LicenceDialog(theme, parent, model, licence)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
