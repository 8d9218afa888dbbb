"""The page of one catalogue model: what it is, how good, its files, how to talk to it, and what to know before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.core.catalog import CatalogueModel
from synthia_desktop.core.formats import PLAIN_FORMATS
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.catalogue_files import CatalogueFiles
from synthia_desktop.ui.models.evaluation import EvaluationView
from synthia_desktop.ui.models.fact_card import FactCard
from synthia_desktop.ui.models.other_formats import OtherFormats
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.models.title_row import TitleRow
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.pages.settings_rows import FactRow, Section
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_EDGE, _EVALUATION, _STACKS_BELOW, _SIDE_GAP, _WIDEST = 20, 336, 700, 32, 1280


class ModelView(QWidget):
    """All of one model; another model gets a view of its own."""

    repository_requested = Signal(str)
    link_requested = Signal(str)
    model_requested = Signal(str)

    def __init__(
        self, theme: Theme, model: CatalogueModel, scored_sibling: CatalogueModel | None, prediction: Prediction
    ) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setAccessibleName(model.name)
        self.files = CatalogueFiles(theme, model, prediction)
        self.files.repository_requested.connect(self.repository_requested)
        self.evaluation = EvaluationView(theme, model, scored_sibling)
        self.evaluation.model_requested.connect(self.model_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, _EDGE)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self.files)
        column.addWidget(self._about())
        column.addWidget(self._prompt())
        column.addWidget(self._cautions())
        if model.other_formats:
            others = OtherFormats(theme, model)
            others.repository_requested.connect(self.repository_requested)
            column.addWidget(others)
        column.addStretch(1)
        self.evaluation.setVisible(model.unscored or bool(model.evaluations))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.width() < self._theme.px(_STACKS_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(direction)
        self._top.setSpacing(12 if stacked else _SIDE_GAP)
        wide = self._theme.px(_EVALUATION)
        self.evaluation.setMinimumWidth(0 if stacked else wide)
        self.evaluation.setMaximumWidth(16_777_215 if stacked else wide)

    def _head(self) -> QVBoxLayout:
        theme, model = self._theme, self._model
        card = push_button(theme, self.tr("Model card"), "normal", "external-link")
        card.setToolTip(self.tr("Read the card of {repo}").format(repo=model.repo))
        card.clicked.connect(lambda: self.repository_requested.emit(model.repo))
        title = TitleRow(theme, card)
        title.set_words(model.name, self.tr("by {author}").format(author=model.author))
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(self._chips())
        words.addWidget(label(theme, shown(model.description), "reading", "text.secondary", wrap=True))
        words.addStretch(1)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(words, 1)
        self._top.addWidget(self.evaluation)
        head = QVBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addLayout(self._top)
        return head

    def _chips(self) -> Flow:
        model, flow = self._model, Flow()
        base = self.tr("Base: {name}").format(name=model.base) if model.base else ""
        for text, icon in (
            (self.tr("{size} parameters").format(size=model.size), ""),
            (shown(model.licence.name), "circle-check" if model.licence.permissive else "scroll-text"),
            (base, ""),
            (self.tr("Context {size}").format(size=_tokens(model.context)), ""),
        ):
            if text:
                chip = Chip(self._theme, text, icon)
                chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                flow.add(chip)
        return flow

    def _about(self) -> FactCard:
        model, licence = self._model, self._model.licence
        terms = self.tr("{name}. Asks to be accepted once, before the first download.")
        facts = [
            (self.tr("Parameters"), number_text(model.parameters)),
            (self.tr("Base model"), model.base),
            (self.tr("Context"), self._context()),
            (self.tr("Released"), model.released),
            (self.tr("Release notes"), shown(model.release_note)),
            (self.tr("Licence"), terms.format(name=licence.full_name) if licence.accept else licence.full_name),
            (self.tr("Terms"), shown(licence.summary)),
        ]
        card = FactCard(self._theme, self.tr("About this model"))
        card.set_facts([(name, value) for name, value in facts if value])
        read = push_button(self._theme, self.tr("Read the licence"), "link", "external-link", "small")
        read.clicked.connect(lambda: self.link_requested.emit(licence.url))
        card.body.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _context(self) -> str:
        model = self._model
        if model.start_context >= model.context:
            return self.tr("{limit} tokens").format(limit=number_text(model.context))
        words = self.tr("Up to {limit} tokens; {start} is a good start")
        return words.format(limit=number_text(model.context), start=number_text(model.start_context))

    def _prompt(self) -> FactCard:
        model = self._model
        known = PLAIN_FORMATS.get(model.format)
        facts = [(self.tr("Prompt format"), known.label if known else self.tr("The chat template in the file"))]
        title = self.tr("System message")
        facts += [(title, f"{system.name}: “{system.text}”") for system in model.systems]
        if model.prompt_note:
            facts.append((self.tr("Training"), shown(model.prompt_note)))
        card = FactCard(self._theme, self.tr("How to talk to it"))
        card.set_facts(facts)
        return card

    def _cautions(self) -> Section:
        section = Section(self._theme, self.tr("Good to know"), "info")
        for text in self._model.cautions:
            section.add_row(FactRow(self._theme, "info", shown(text)))
        return section


class CatalogueDetail(QScrollArea):
    """Scrolls the view of the model that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view: ModelView | None = None

    def show_view(self, view: ModelView) -> None:
        """Show another model from its top."""
        frame = ScrolledFrame()
        frame.row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.view = view
        # The old frame is deleted by the scroll area with all that is in it. The view comes last: a widget that is put
        # into another one styles all that it holds anew.
        self.setWidget(frame)
        view.setMaximumWidth(_WIDEST)
        frame.row.addWidget(view, 1000)
        frame.row.addStretch(1)
        view.show()
        self.verticalScrollBar().setValue(0)


def _tokens(count: int) -> str:
    """A context as people write it: 4k, 32k, 256k."""
    return f"{count // 1024}k" if count >= 1024 else str(count)
