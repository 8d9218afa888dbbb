"""The card of the welcome page: the one model to begin with on this computer, why, and the way to have it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, pill, tag
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import gib_text

if TYPE_CHECKING:
    from synthia_desktop.ui.controls.memory_view import MemoryView

_SIDES, _LEAST_NAME = 26, 180


@dataclass(frozen=True)
class FirstModel:
    """A model to begin with. repo, file: what to download. about: such as "7 billion parameters · Apache-2.0".

    size: the download, in words. reason: why it is this one, in one sentence. facts: how it will run, a sentence each.
    view: the memory that it takes, None = not known.
    """

    repo: str
    file: str
    name: str
    quant: str
    about: str
    purpose: str
    size: str
    reason: str
    facts: tuple[str, ...] = ()
    view: MemoryView | None = None


class FirstModelCard(QFrame):
    """First it says that the computer is being looked at; then it shows a model, or why there is none."""

    download_requested = Signal(object)
    others_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model: FirstModel | None = None
        self.setProperty("look", "card")
        self._pill = pill(theme, self.tr("Recommended for this computer"))
        self._name, self._tag = _Name(theme), tag(theme, "")
        self._about = label(theme, "", "small", "text.secondary")
        self._purpose = label(theme, "", "reading", "text.secondary", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(7)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(6)
        self.button = push_button(theme, "", "primary", "download", "large")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        self._beside = label(theme, self.tr("You can stop and continue at any time."), "small", "text.secondary")
        self.others = push_button(theme, self.tr("Choose another model"), "quiet")
        self.others.setAutoDefault(True)
        self.others.clicked.connect(self.others_requested)
        self._lay_out()
        self.show_looking()

    @property
    def model(self) -> FirstModel | None:
        return self._model

    def show_looking(self) -> None:
        """Nothing is known yet."""
        self._show(self.tr("Looking for a model that fits"), self.tr("The memory of this computer is being read."))

    def show_none(self, reason: str) -> None:
        """No model fits, or none could be looked for. reason: one sentence."""
        self._show(self.tr("Choose a model"), reason)

    def show_model(self, model: FirstModel) -> None:
        """Recommend one."""
        self._show(model.name, model.purpose)
        self._model = model
        self._tag.setText(model.quant)
        self._tag.setVisible(bool(model.quant))
        self._about.setText(model.about)
        self._pill.show()
        for fact in (model.reason, *model.facts):
            self._facts.addWidget(self._fact(fact))
        if model.view is not None:
            self._show_view(model.view)
        words = self.tr("Download ({size})").format(size=model.size)
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {model.name}")
        self.button.setAccessibleDescription(model.reason)
        self.button.show()
        self._fit()
        self.setAccessibleDescription(" ".join((model.purpose, model.reason, *model.facts)))

    def texts(self) -> list[str]:
        """All that is said."""
        return [each.text() for each in self.findChildren(QLabel) if not each.isHidden() and each.text()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The words beside the button are left out where there is no room for them."""
        parts = (self.button, self._beside, self.others)
        wide = sum(part.sizeHint().width() + 14 for part in parts) + 2 * _SIDES <= self.width()
        self._beside.setVisible(wide and self._model is not None)

    def _show(self, title: str, text: str) -> None:
        self._model = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._name.setText(title)
        self._purpose.setText(text)
        self._about.setText("")
        for part in (self._pill, self._tag, self.button, self._beside):
            part.hide()
        for layout in (self._facts, self._bars):
            while (item := layout.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()

    def _lay_out(self) -> None:
        name = QWidget()
        row = QHBoxLayout(name)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        begin = QWidget()
        line = QHBoxLayout(begin)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        line.addWidget(self.button)
        line.addWidget(self._beside)
        line.addStretch(1)
        begin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 24, _SIDES, 24)
        column.setSpacing(0)
        column.addWidget(self._pill)
        column.addSpacing(10)
        column.addWidget(StackingRow(name, self._about))
        column.addSpacing(6)
        column.addWidget(self._purpose)
        column.addSpacing(16)
        column.addLayout(self._facts)
        column.addSpacing(18)
        column.addLayout(self._bars)
        column.addSpacing(18)
        column.addWidget(StackingRow(begin, self.others))

    def _fact(self, text: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Glyph(self._theme, "check", "accent.text", 17, line="reading"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(self._theme, text, "reading", wrap=True), 1)
        return made

    def _show_view(self, view: MemoryView) -> None:
        # The page is there before anything is planned, and without what shows plans.
        from synthia_desktop.ui.controls.memory_bar import MemoryBar
        from synthia_desktop.ui.controls.memory_view import Place, needs_text

        bar = MemoryBar(self._theme, view, stub=view.missing > 0)
        bar.setAccessibleName(needs_text(view))
        names = {Place.VRAM: self.tr("VRAM"), Place.RAM: self.tr("RAM"), Place.SHARED: self.tr("Shared memory")}
        legend = Flow(14)
        for track in view.tracks:
            text = self.tr("{name}: uses {used} of {free} GB free")
            words = text.format(name=names[track.place], used=gib_text(track.used), free=gib_text(track.free))
            legend.add(label(self._theme, words, "small", "text.secondary"))
        self._bars.addWidget(bar)
        self._bars.addWidget(legend)

    def _press(self) -> None:
        if self._model is not None:
            self.download_requested.emit(self._model)


class _Name(Words):
    """Breaks only where it is long: it rather lets what stands beside it move below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", "hero")
        self._theme = theme

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        width = min(self.sizeHint().width(), self._theme.px(_LEAST_NAME))
        return QSize(max(least.width(), width), least.height())
