"""Asks how models that lie elsewhere on this computer come into the library, with what each way costs."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLayout, QRadioButton, QVBoxLayout, QWidget

from synthia_desktop.library.importing import How
from synthia_desktop.ui.controls.buttons import closing_row, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.library_offer import ImportOffer
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text

_WIDTH, _MOST_NAMES = 520, 4


class ImportWay(StrEnum):
    """IN_PLACE: nothing is done with the files; their folder becomes one of the library's."""

    COPY = How.COPY
    MOVE = How.MOVE
    LINK = How.LINK
    IN_PLACE = "in_place"


class ImportDialog(QDialog):
    """chosen(way): the person said how. It deletes itself when it closes."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, offer: ImportOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._offer = theme, offer
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import models"))
        self.setFixedWidth(theme.px(_WIDTH))
        self._ways = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(2)
        self._add_head()
        for number, (title, text, fits) in enumerate(self._choices()):
            self._add_choice(number, title, text, fits)
        first = 0 if offer.copy_fits else list(ImportWay).index(ImportWay.IN_PLACE)
        self._ways.button(first).setChecked(True)
        self._add_buttons()
        # Wrapped texts ask for their height at their narrowest, which would leave a gap.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def way(self) -> ImportWay:
        """What is chosen."""
        return list(ImportWay)[self._ways.checkedId()]

    def choose(self, way: ImportWay) -> None:
        """Choose a way, as a click on it does."""
        self._ways.button(list(ImportWay).index(way)).click()

    def is_offered(self, way: ImportWay) -> bool:
        """Whether it can be chosen."""
        return self._ways.button(list(ImportWay).index(way)).isEnabled()

    def showEvent(self, event: QShowEvent) -> None:
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def accept(self) -> None:
        self.chosen.emit(self.way())
        super().accept()

    def _choices(self) -> list[tuple[str, str, bool]]:
        """In the order of ImportWay: title, what it means, and whether there is room for it."""
        offer, tr = self._offer, self.tr
        size, free = size_text(offer.size), size_text(offer.free)
        room = tr("Needs {size} in Synthia's folder, {free} are free.").format(size=size, free=free)
        moved = tr("Needs no further room; nothing is left at the old place.") if offer.same_disk else room
        places = ", ".join(str(place) for place in offer.in_place)
        return [
            (tr("Copy"), room, offer.copy_fits),
            (tr("Move"), moved, offer.same_disk or offer.copy_fits),
            (tr("Link"), tr("Synthia's folder refers to the files, which have to stay where they are."), True),
            (
                tr("Use in place"),
                tr("Nothing is moved. All models in {places} are listed.").format(places=places),
                True,
            ),
        ]

    def _add_head(self) -> None:
        offer = self._offer
        count = self.tr("1 model") if len(offer.files) == 1 else self.tr("{n} models").format(n=len(offer.files))
        title = self.tr("Import {count}, {size}").format(count=count, size=size_text(offer.size))
        self._column.addWidget(label(self._theme, title, "heading"))
        shown = [file.name for file in offer.files[:_MOST_NAMES]]
        for name in shown:
            line = ElidedLabel(self._theme, name, "small", "text.secondary", Qt.TextElideMode.ElideMiddle)
            self._column.addWidget(line)
        if len(offer.files) > len(shown):
            more = self.tr("and {n} more").format(n=len(offer.files) - len(shown))
            self._column.addWidget(label(self._theme, more, "small", "text.secondary"))
        self._column.addSpacing(6)

    def _add_choice(self, number: int, title: str, text: str, fits: bool) -> None:
        button = QRadioButton(title)
        button.setEnabled(fits)
        button.setAccessibleDescription(text)
        button.setToolTip("" if fits else text)
        self._ways.addButton(button, number)
        words = label(self._theme, text, "small", "text.secondary" if fits else "text.disabled", wrap=True)
        inset = QHBoxLayout()
        inset.setContentsMargins(24, 0, 0, 6)
        inset.addWidget(words)
        self._column.addWidget(button)
        self._column.addLayout(inset)

    def _add_buttons(self) -> None:
        start = push_button(self._theme, self.tr("Import"), "primary")
        start.setDefault(True)
        start.clicked.connect(self.accept)
        cancel = push_button(self._theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = closing_row(cancel, start)
        row.setContentsMargins(0, 8, 0, 0)
        self._column.addStretch(1)
        self._column.addLayout(row)
