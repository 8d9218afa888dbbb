"""The files of a repository that llama.cpp can run, or where such files are when it has none."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.quality import is_old, quality_of
from synthia_desktop.ui.controls.beside import Beside
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.hub_rows import RowList, repository_row
from synthia_desktop.ui.models.notice import Notice
from synthia_desktop.ui.models.plan_notice import PlanNotice
from synthia_desktop.ui.models.prediction import Prediction, PredictionBar
from synthia_desktop.ui.models.quant_table import QuantTable
from synthia_desktop.ui.models.quant_words import DOWNLOADING, INSTALLED, UPDATE, QuantRow
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.core.hardware import Hardware
    from synthia_desktop.hub.listing import Repository, RepoSummary, Variant

_KINDS = {"gptq": "GPTQ", "awq": "AWQ", "exl2": "EXL2", "mlx": "MLX", "onnx": "ONNX", "ggml": "GGML"}
Names = Collection[tuple[str, str]]


class RepositoryFiles(QWidget):
    """download_requested, chat_requested: a Variant. repository_requested: its name. search_requested: words.

    shown(Repository): its variants are listed, whose plans are wanted.
    """

    download_requested = Signal(object)
    chat_requested = Signal(object)
    repository_requested = Signal(str)
    search_requested = Signal(str)
    measure_requested = Signal()
    shown = Signal(object)

    def __init__(self, theme: Theme, prediction: Prediction) -> None:
        super().__init__()
        self._repository: Repository | None = None
        # In the order in which one goes before another.
        self._states: dict[str, Names] = {DOWNLOADING: (), UPDATE: (), INSTALLED: ()}
        self.table, self.projectors = QuantTable(theme), QuantTable(theme, planned=False)
        self.projectors.view.setAccessibleName(self.tr("Projectors"))
        for table in (self.table, self.projectors):
            table.download_requested.connect(lambda key, table=table: self._emit(self.download_requested, table, key))
            table.chat_requested.connect(lambda key, table=table: self._emit(self.chat_requested, table, key))
        self.table.measure_requested.connect(self.measure_requested)
        self.plan_notice = PlanNotice(theme)
        self.prediction = PredictionBar(theme, prediction)
        self._title = label(theme, self.tr("Files"), "title")
        self._projector_title = label(theme, self.tr("Projectors"), "title")
        self._projector_text = label(
            theme,
            self.tr("With one of them beside it, the model can read pictures."),
            "body",
            "text.secondary",
            wrap=True,
        )
        self.notice = Notice(theme, margin=0)
        self.siblings = RowList(theme, self.tr("GGUF repositories"), whole=True)
        self.siblings.chosen.connect(self.repository_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.plan_notice)
        column.addWidget(Beside(self._title, self.prediction))
        column.addWidget(self.table)
        for widget in (self._projector_title, self._projector_text, self.projectors):
            column.addWidget(widget)
        for widget in (self.notice, self.siblings):
            column.addWidget(widget)
        column.addStretch(1)

    def show_repository(self, repository: Repository) -> None:
        """List its variants and projectors; without any, say so until show_siblings tells where there are some."""
        self._repository = repository
        self.table.show_old(False)
        self._refresh()
        for widget in (self.table, self._title, self.prediction):
            widget.setVisible(repository.has_gguf)
        for widget in (self._projector_title, self._projector_text, self.projectors):
            widget.setVisible(bool(repository.projectors))
        self.siblings.hide()
        self.notice.setVisible(not repository.has_gguf)
        self._say_none(self.tr("Looking for GGUF files of the same model."))
        self.shown.emit(repository)

    def set_forecasts(self, known: Forecasts, hardware: Hardware | None) -> None:
        """What is known of the plans of the variants, and of the computer."""
        self.table.set_forecasts(known)
        self.plan_notice.show_for(known, hardware, None)

    def show_siblings(self, found: Sequence[RepoSummary]) -> None:
        """The repositories that hold GGUF files made of this one."""
        self.siblings.set_rows([repository_row(summary) for summary in found])
        self.siblings.setVisible(bool(found))
        if found:
            self._say_none(self.tr("The same model is in these GGUF repositories."))
        else:
            self._say_none(self.tr("No GGUF repository says that it was made from this one."), search=True)

    def show_siblings_error(self, error: SynthiaError) -> None:
        """The question for GGUF repositories failed."""
        error = shown_error(error)
        self._say_none(f"{error.message} {error.hint}".strip(), search=True)

    def set_state(self, state: str, names: Names) -> None:
        """Mark what is in a state of quant_rows: (repository, quant or variant's name) of each."""
        self._states[state] = names
        self._refresh()

    def _refresh(self) -> None:
        if self._repository is not None:
            self.table.set_rows([self._row(variant, model=True) for variant in self._repository.variants])
            self.projectors.set_rows([self._row(variant, model=False) for variant in self._repository.projectors])

    def _row(self, variant: Variant, *, model: bool) -> QuantRow:
        quality = quality_of(variant.quant) if model else None
        files = len(variant.targets)
        note = self.tr("{count} files").format(count=files) if files > 1 else ""
        return QuantRow(
            variant.name,
            variant.name,
            variant.size,
            quality or "",
            note,
            len(variant.targets[0].parts) if variant.joined else 1,
            self._state(variant) if model else "",
            model and is_old(variant.quant),
        )

    def _state(self, variant: Variant) -> str:
        repo = self._repository.repo if self._repository else ""
        return next((state for state, names in self._states.items() if (repo, variant.name) in names), "")

    def _emit(self, signal: object, table: QuantTable, key: str) -> None:
        repository = self._repository
        if repository is None:
            return
        variants = repository.variants if table is self.table else repository.projectors
        variant = next((variant for variant in variants if variant.name == key), None)
        if variant is not None:
            signal.emit(variant)  # type: ignore[attr-defined]

    def _say_none(self, text: str, search: bool = False) -> None:
        if self._repository is None:
            return
        kinds = ", ".join(name for tag, name in _KINDS.items() if tag in self._repository.tags)
        title = (
            self.tr("llama.cpp runs GGUF, and this repository holds {kinds}").format(kinds=kinds)
            if kinds
            else self.tr("llama.cpp runs GGUF, and this repository has none")
        )
        name = self._repository.repo.rpartition("/")[2]
        actions = [(self.tr("Search for “{name}”").format(name=name), lambda: self.search_requested.emit(name))]
        self.notice.say(title, text, actions if search else [])
