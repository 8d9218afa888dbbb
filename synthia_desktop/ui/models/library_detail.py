"""One model of this computer: what it is, where it lies and came from, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.core.settings import ModelSettings
from synthia_desktop.library.models import LocalModel
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.text import label, pill, tag
from synthia_desktop.ui.library_work import Work
from synthia_desktop.ui.models import library_words as words
from synthia_desktop.ui.models.fact_card import FactCard
from synthia_desktop.ui.models.work_strip import WorkStrip
from synthia_desktop.ui.pages.scrolled import ScrolledFrame
from synthia_desktop.ui.panels.disclosure import Disclosure
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme

_COLUMN, _EDGE, _TEMPLATE_LINES = 860, 20, 14


class LibraryDetail(QScrollArea):
    """Each signal carries the shown model's path unless it says otherwise."""

    chat_requested = Signal(str)
    load_settings_requested = Signal(str)
    verify_requested = Signal(str)
    join_requested = Signal(str)
    show_folder_requested = Signal(str)
    default_requested = Signal(str, bool)
    update_check_requested = Signal(str)
    repository_requested = Signal(str)
    forget_requested = Signal(str)
    delete_requested = Signal(str)
    cancel_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model: LocalModel | None = None
        self._default = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name = ElidedLabel(theme, "", "heading", mode=Qt.TextElideMode.ElideMiddle)
        self._quant, self._default_pill = tag(theme, ""), pill(theme, self.tr("Default"))
        self._sentence = label(theme, "", "body", "text.secondary", wrap=True)
        self._problem = label(theme, "", "body", "text.primary", wrap=True)
        self.strip = WorkStrip(theme)
        self.strip.cancel_requested.connect(self.cancel_requested)
        self._make_buttons()
        self._facts = FactCard(theme, self.tr("Model"))
        self._files = FactCard(theme, self.tr("Files"))
        self._origin = FactCard(theme, self.tr("Origin"))
        self._remembered = FactCard(theme, self.tr("Remembered settings"))
        self._make_template()
        self._lay_out()
        self.setFocusProxy(self.chat)

    @property
    def path(self) -> str:
        """Of the shown model."""
        return str(self._model.path) if self._model else ""

    def show_model(self, model: LocalModel, default: bool, settings: ModelSettings | None, update: bool | None) -> None:
        """settings: what is remembered, if anything. update: whether the Hub has a newer one, None = not known."""
        if self._model is None or self._model.path != model.path:
            self.verticalScrollBar().setValue(0)
            self._template.set_open(False)
        self._model, self._default = model, default
        self._name.setText(model.name)
        self._quant.setText(model.quant)
        self._quant.setVisible(bool(model.quant))
        self._default_pill.setVisible(default)
        self._show_state(model)
        self._facts.set_facts(words.model_facts(model))
        self._facts.setVisible(model.facts is not None)
        self._show_template(model)
        self._files.set_facts(words.file_facts(model))
        self._show_origin(model, update)
        self._show_remembered(settings)

    def show_work(self, work: Work | None) -> None:
        """What is being done with the shown model, or its result."""
        self.strip.show_work(work)
        busy = work is not None and not work.state.is_over
        self.verify.setEnabled(not busy)
        self.join.setEnabled(not busy)

    def show_update(self, update: bool | None, text: str = "") -> None:
        """Whether the Hub has other bytes now; text: why that could not be told."""
        said = {True: self.tr("The Hub has a newer version."), False: self.tr("This is the newest version."), None: ""}
        self._update_text.setText(text or said[update])
        self._update_text.setVisible(bool(text or said[update]))
        self.check.setEnabled(True)
        self.check.setVisible(update is not True)
        self.fetch.setVisible(update is True)

    def facts(self) -> dict[str, str]:
        """Every fact that is shown, by its name."""
        cards = (self._facts, self._files, self._origin, self._remembered)
        return {name: value for card in cards if not card.isHidden() for name, value in card.facts()}

    def _make_buttons(self) -> None:
        theme, tr = self._theme, self.tr
        self.chat = self._button(tr("Chat"), "message-square", self.chat_requested.emit, "primary")
        self.join = self._button(tr("Join"), "combine", self.join_requested.emit, "primary")
        self.folder = self._button(tr("Show in folder"), "folder-open", self.show_folder_requested.emit)
        self.default = push_button(theme, tr("Set as default"), "normal", "star")
        self.default.clicked.connect(lambda: self.default_requested.emit(self.path, not self._default))
        self.verify = self._button(tr("Verify"), "shield-check", self.verify_requested.emit)
        self.delete = self._button(tr("Delete"), "trash-2", self.delete_requested.emit)
        self.check = self._button(tr("Check for an update"), "refresh-cw", self._check, "normal", "small")
        self.fetch = self._button(tr("Show the newer version"), "download", self._open_repository, "primary", "small")
        self.repository = self._button(tr("Open the repository"), "globe", self._open_repository, "normal", "small")
        self.load = self._button(
            tr("Load settings…"), "sliders-horizontal", self.load_settings_requested.emit, size="small"
        )
        self.forget = self._button(tr("Forget"), "rotate-ccw", self.forget_requested.emit, size="small")
        self.forget.setToolTip(tr("Forget the settings that were remembered for this model"))
        self.forget.setAccessibleName(self.forget.toolTip())
        self._update_text = label(theme, "", "small", "text.secondary")

    def _button(
        self, text: str, icon: str, then: Callable[[str], object], kind: str = "normal", size: str = "normal"
    ) -> PushButton:
        made = push_button(self._theme, text, kind, icon, size)
        made.clicked.connect(lambda: then(self.path))
        return made

    def _make_template(self) -> None:
        self._template = Disclosure(self._theme, self.tr("Show the chat template"))
        text = self._template_text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setProperty("look", "field")
        text.setProperty("textStyle", "code")
        text.setAccessibleName(self.tr("Chat template"))
        text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._template.body.addWidget(text)
        self._facts.body.addWidget(self._template)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_COLUMN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 14, 0, _EDGE)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self._name, self._quant, self._default_pill):
            head.addWidget(widget)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addWidget(self._problem)
        column.addWidget(_flow(self.chat, self.join, self.verify, self.folder, self.default, self.delete))
        column.addWidget(self.strip)
        self._origin.body.addWidget(_flow(self.repository, self.check, self.fetch, self._update_text))
        self._remembered.body.addWidget(_flow(self.load, self.forget))
        page = ScrolledFrame()
        page.row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        page.row.addWidget(inner, 1000)
        page.row.addStretch(1)
        self.setWidget(page)
        # At last: a widget that is put into another one styles all that it holds anew.
        for card in (self._facts, self._files, self._origin, self._remembered):
            column.addWidget(card)
        column.addStretch(1)

    def _show_state(self, model: LocalModel) -> None:
        usable = words.can_chat(model)
        self._sentence.setText(words.sentence(model))
        self._problem.setVisible(model.problem is not None and not model.joinable)
        self._problem.setText(str(shown_error(model.problem)) if model.problem else "")
        self.chat.setVisible(usable)
        self.join.setVisible(model.joinable)
        self.verify.setVisible(not model.joinable)
        self.default.setVisible(usable)
        self.default.setText(self.tr("Do not open at the start") if self._default else self.tr("Set as default"))
        self.default.setToolTip(self.tr("The default model is opened when Synthia starts."))
        self.delete.setEnabled(model.writable)
        self.delete.setToolTip(words.delete_tip(model))

    def _show_template(self, model: LocalModel) -> None:
        template = model.facts.chat_template if model.facts else ""
        self._template.setVisible(bool(template))
        self._template_text.setPlainText(template)
        lines = min(max(template.count("\n") + 2, 4), _TEMPLATE_LINES)
        self._template_text.setFixedHeight(lines * self._theme.line_height("code") + 16)

    def _show_origin(self, model: LocalModel, update: bool | None) -> None:
        facts = words.origin_facts(model)
        self._origin.set_facts(facts)
        self._origin.setVisible(bool(facts))
        self.show_update(update)

    def _show_remembered(self, settings: ModelSettings | None) -> None:
        rows = words.remembered(settings) if settings else []
        self._remembered.set_facts(
            rows or [(self.tr("Settings"), self.tr("None: Synthia chooses by the file and this computer."))]
        )
        self.forget.setEnabled(settings is not None)

    def _check(self, path: str) -> None:
        self.check.setEnabled(False)
        self._update_text.setText(self.tr("Asking the Hub…"))
        self._update_text.show()
        self.update_check_requested.emit(path)

    def _open_repository(self, _path: str) -> None:
        record = self._model.record if self._model else None
        if record is not None:
            self.repository_requested.emit(f"{record.repo}:{record.revision}" if record.revision else record.repo)


def _flow(*widgets: QWidget) -> Flow:
    row = Flow(8)
    for widget in widgets:
        row.add(widget)
    return row
