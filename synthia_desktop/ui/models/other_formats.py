"""The repositories of a model that llama.cpp cannot run, and the GGUF repository to use in their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.core.catalog import Branch, CatalogueModel, OtherFormat
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label, separator, surface, tag
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text

_TAG = 52


class OtherFormats(QWidget):
    """repository_requested: "org/repo" or "org/repo:branch"."""

    repository_requested = Signal(str)

    def __init__(self, theme: Theme, model: CatalogueModel) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(label(theme, self.tr("Other formats"), "title"))
        card = surface("card")
        card.setAccessibleName(self.tr("Other formats"))
        rows = QVBoxLayout(card)
        rows.setContentsMargins(15, 11, 15, 11)
        rows.setSpacing(9)
        rows.addLayout(self._head(model.gguf[0].repo))
        for other in model.other_formats:
            rows.addWidget(separator())
            rows.addLayout(self._row(other))
            if other.branches:
                rows.addLayout(self._branches(other))
        column.addWidget(card)

    def _head(self, sibling: str) -> QVBoxLayout:
        """What llama.cpp runs, and the way there."""
        text = self.tr(
            "llama.cpp runs GGUF files. The repositories below hold the same model for other programs and cannot "
            "run here. Their GGUF sibling is {repo}."
        ).format(repo=sibling)
        button = push_button(self._theme, self.tr("Open the GGUF repository"), "normal", "", "small")
        button.setToolTip(self.tr("Open {repo}").format(repo=sibling))
        button.clicked.connect(lambda: self.repository_requested.emit(sibling))
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self._theme, text, "body", "text.secondary", wrap=True))
        head.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return head

    def _row(self, other: OtherFormat) -> QHBoxLayout:
        kind = tag(self._theme, other.format)
        kind.setMinimumWidth(self._theme.px(_TAG))
        kind.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = ElidedLabel(self._theme, other.repo, "body", "text.primary", Qt.TextElideMode.ElideMiddle)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(kind)
        row.addWidget(name, 1)
        if other.size:
            row.addWidget(label(self._theme, size_text(other.size), "body", "text.secondary"))
        row.addWidget(self._open_button(other.repo))
        return row

    def _branches(self, other: OtherFormat) -> QVBoxLayout:
        """Branch and size, and what it is below."""
        lines = QVBoxLayout()
        lines.setContentsMargins(self._theme.px(_TAG) + 10, 0, 0, 0)
        lines.setSpacing(4)
        for branch in other.branches:
            lines.addLayout(self._branch(f"{other.repo}:{branch.name}", branch))
        return lines

    def _branch(self, reference: str, branch: Branch) -> QGridLayout:
        name = ElidedLabel(self._theme, branch.name, "code", "text.primary", Qt.TextElideMode.ElideMiddle)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(label(self._theme, shown(branch.note), "small", "text.secondary", wrap=True), 1, 0)
        grid.addWidget(label(self._theme, size_text(branch.size), "body", "text.secondary"), 0, 1, 2, 1)
        grid.addWidget(self._open_button(reference), 0, 2, 2, 1)
        return grid

    def _open_button(self, reference: str) -> QWidget:
        button = push_button(self._theme, self.tr("Open"), "quiet", size="small")
        button.setAccessibleName(self.tr("Open {repo}").format(repo=reference))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.repository_requested.emit(reference))
        return button
