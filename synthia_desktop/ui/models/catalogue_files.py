"""The GGUF repositories of a catalogue model and the quants of the chosen one."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.core.catalog import CatalogueFile, CatalogueModel, GgufRepository
from synthia_desktop.core.quality import is_old, quality_of
from synthia_desktop.ui.controls.beside import Beside
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.plan_notice import PlanNotice
from synthia_desktop.ui.models.prediction import Prediction, PredictionBar
from synthia_desktop.ui.models.quant_table import QuantTable
from synthia_desktop.ui.models.quant_words import DOWNLOADING, INSTALLED, UPDATE, QuantRow
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme

_CHOOSER = 160
Names = Collection[tuple[str, str]]
"""(repository, quant) each."""


class CatalogueFiles(QWidget):
    """download_requested, chat_requested: repository and file name. repository_requested: shows it from the Hub.

    shown(GgufRepository): the files of another repository are listed, whose plans are wanted.
    """

    download_requested = Signal(str, str)
    chat_requested = Signal(str, str)
    repository_requested = Signal(str)
    measure_requested = Signal()
    shown = Signal(object)

    def __init__(self, theme: Theme, model: CatalogueModel, prediction: Prediction) -> None:
        super().__init__()
        self._theme, self._repositories = theme, model.gguf
        self._states: dict[str, Names] = {}
        self.chooser = ComboBox(theme, self.tr("Repository"))
        self.chooser.addItems([repository.repo for repository in model.gguf])
        self.chooser.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(max(len(repository.repo) for repository in model.gguf))
        self.chooser.setMinimumWidth(_CHOOSER)
        self.chooser.currentIndexChanged.connect(lambda _: self._show())
        self._open = push_button(theme, self.tr("Open"), "quiet", "globe", "small")
        self._open.setAccessibleName(self.tr("Open repository"))
        self._open.setToolTip(self.tr("Open this repository of the Hub, with all its files and its card"))
        self._open.clicked.connect(lambda: self.repository_requested.emit(self._repository().repo))
        self.table = QuantTable(theme)
        self.table.download_requested.connect(lambda name: self.download_requested.emit(self._repository().repo, name))
        self.table.chat_requested.connect(lambda name: self.chat_requested.emit(self._repository().repo, name))
        self.table.measure_requested.connect(self.measure_requested)
        self.notice = PlanNotice(theme)
        self.prediction = PredictionBar(theme, prediction)
        self._note = label(theme, "", "small", "text.secondary", wrap=True)
        self._lay_out()
        self._show()

    def set_states(self, installed: Names, downloading: Names, updates: Names) -> None:
        """What is on this computer, on its way, or has changed on the Hub."""
        self._states = {UPDATE: updates, DOWNLOADING: downloading, INSTALLED: installed}
        self._refresh()

    def set_forecasts(self, known: Forecasts) -> None:
        """What is known of the plans of the files that are shown."""
        self.table.set_forecasts(known)

    @property
    def repository(self) -> GgufRepository:
        """Whose files are shown."""
        return self._repository()

    def _repository(self) -> GgufRepository:
        return self._repositories[max(0, self.chooser.currentIndex())]

    def _show(self) -> None:
        repository = self._repository()
        self.chooser.setToolTip(repository.repo)
        self.table.show_old(False)
        self._refresh()
        self.table.setVisible(bool(repository.files))
        if not repository.files:
            missing = self.tr("The catalogue does not hold its list of files. Open the repository to see them.")
        elif not repository.complete:
            missing = self.tr("This is a choice of its files. Open the repository to see all of them.")
        else:
            missing = ""
        self._note.setText(" ".join(words for words in (shown(repository.note), missing) if words))
        self._note.setVisible(bool(self._note.text()))
        self.prediction.setVisible(bool(repository.files))
        self.shown.emit(repository)

    def _refresh(self) -> None:
        repository = self._repository()
        self.table.set_rows([self._row(repository.repo, file) for file in repository.files])

    def _row(self, repo: str, file: CatalogueFile) -> QuantRow:
        state = next((state for state, names in self._states.items() if (repo, file.quant) in names), "")
        return QuantRow(
            file.name,
            file.quant,
            file.size,
            quality_of(file.quant) or "",
            shown(file.use),
            len(file.parts) or 1,
            state,
            is_old(file.quant),
            file.exact,
        )

    def _lay_out(self) -> None:
        one = len(self._repositories) == 1
        name = ElidedLabel(self._theme, self._repository().repo, "body", "text.secondary")
        left = QWidget()
        words = QHBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(10)
        words.addWidget(label(self._theme, self.tr("Files"), "title"))
        words.addWidget(name)
        words.addWidget(self.chooser)
        words.addWidget(self._open)
        words.addStretch(1)
        # Only now: before they have a parent they would be windows.
        name.setVisible(one)
        self.chooser.setVisible(not one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(Beside(left, self.prediction))
        column.addWidget(self.table)
        column.addWidget(self._note)
