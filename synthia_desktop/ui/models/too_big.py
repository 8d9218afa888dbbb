"""Asks before a file is downloaded that does not fit this computer: it may be for another one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import closing_row, push_button
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.fit_view import RowPlan
from synthia_desktop.ui.models.quant_words import QuantRow, file_text
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import gib_text, number_text

_WIDTH = 440


class TooBigDialog(QDialog):
    """Accepted by its button; Esc and closing refuse."""

    def __init__(self, theme: Theme, parent: QWidget | None, row: QuantRow, plan: RowPlan) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Download"))
        self.setFixedWidth(theme.px(_WIDTH))
        title = self.tr("{quant} does not fit this computer").format(quant=row.quant)
        words = self.tr(
            "It needs {needed} GB of memory for {context} tokens, which is {missing} GB more than a model may take "
            "here now. The file of {size} can be downloaded all the same, for another computer or for later."
        ).format(
            needed=gib_text(plan.memory.needed),
            context=number_text(plan.context),
            missing=gib_text(plan.memory.missing),
            size=file_text(row),
        )
        self.download_button = push_button(theme, self.tr("Download"))
        self.download_button.setAutoDefault(False)
        self.download_button.clicked.connect(self.accept)
        cancel = push_button(theme, self.tr("Cancel"), "primary")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(theme, title, "subheading", wrap=True))
        column.addWidget(label(theme, words, "body", "text.secondary", wrap=True))
        column.addSpacing(8)
        column.addLayout(closing_row(self.download_button, cancel))
        # Qt would ask wrapped text for its height at its narrowest.
        self.setFixedHeight(column.totalHeightForWidth(self.width()))


def ask_too_big(theme: Theme, parent: QWidget | None, row: QuantRow, plan: RowPlan) -> bool:
    """Whether the person wants the file in spite of it. Waits for the answer."""
    dialog = TooBigDialog(theme, parent, row, plan)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return wanted
