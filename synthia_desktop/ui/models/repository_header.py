"""What a repository is, above its files: name, author, facts, the branch that is shown, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.beside import Beside
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.segments import Segments
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.models.hub_words import count_text, licence_text, updated_text
from synthia_desktop.ui.models.title_row import TitleRow
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.hub.listing import Repository

FILES, CARD = "files", "card"
_BRANCH_WIDTH, _MOST_BASES = 190, 3


class RepositoryHeader(QWidget):
    """tab_changed: FILES or CARD. revision_chosen: a branch, tag or commit, also one that was typed."""

    back_requested = Signal()
    page_requested = Signal()
    base_requested = Signal(str)
    tab_changed = Signal(str)
    revision_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._revision = theme, ""
        self._back = push_button(theme, "", "quiet", "chevron-left", "small")
        self._back.setAccessibleName(self.tr("Back"))
        self._back.clicked.connect(self.back_requested)
        page = push_button(theme, self.tr("Open the page"), "normal", "external-link")
        page.clicked.connect(self.page_requested)
        self._title = TitleRow(theme, page, Qt.TextElideMode.ElideMiddle)
        self._chips = Flow()
        self.tabs = Segments(
            theme, [(FILES, self.tr("Files"), ""), (CARD, self.tr("Model card"), "")], self.tr("Shown of it")
        )
        self.tabs.changed.connect(self.tab_changed)
        self._branch_label = label(theme, self.tr("Branch"), "body", "text.secondary")
        self.branch = self._branch_field()
        self._lay_out()

    def show_repository(self, repository: Repository) -> None:
        """Show another repository, its files first."""
        author, _, name = repository.repo.rpartition("/")
        self._title.set_words(name, self.tr("by {author}").format(author=author))
        self.tabs.set_value(FILES)
        self._revision = repository.reference.revision
        self.show_branches([self._revision])
        self._chips.clear()
        self._add_facts(repository)

    def show_branches(self, branches: Sequence[str]) -> None:
        """The branches and tags to choose from; the one that is shown stays chosen."""
        names = [*branches] if self._revision in branches else [self._revision, *branches]
        with QSignalBlocker(self.branch):
            self.branch.clear()
            self.branch.addItems(names)
            self.branch.setCurrentText(self._revision)

    def set_back(self, words: str) -> None:
        """Where the button at the top leads back to."""
        self._back.setText(words)

    def chips(self) -> list[str]:
        """The facts that are shown."""
        return [chip.text() for chip in self._chips.findChildren(Chip) if not chip.isHidden()]

    def _add_facts(self, repository: Repository) -> None:
        updated = updated_text(repository.updated)
        for text, icon in (
            (self.tr("Gated") if repository.gated else "", "lock"),
            (licence_text(repository.licence), "circle-check"),
            (self.tr("Updated {when}").format(when=updated) if updated else "", ""),
            (self.tr("{count} downloads").format(count=count_text(repository.downloads)), ""),
            (self.tr("{count} likes").format(count=count_text(repository.likes)), ""),
        ):
            if text:
                self._chips.add(self._fact(text, icon))
        for base in repository.base_models[:_MOST_BASES]:
            chip = Chip(self._theme, self.tr("Base: {repository}").format(repository=base), "chevron-right")
            chip.setToolTip(self.tr("Open {repository}").format(repository=base))
            chip.clicked.connect(lambda _checked=False, base=base: self.base_requested.emit(base))
            self._chips.add(chip)

    def _fact(self, text: str, icon: str) -> Chip:
        chip = Chip(self._theme, text, icon)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return chip

    def _branch_field(self) -> ComboBox:
        field = ComboBox(self._theme, self.tr("Branch, tag or commit"))
        field.setToolTip(self.tr("Choose a branch or tag, or type one, then press Enter"))
        field.setEditable(True)
        field.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        field.setMinimumContentsLength(8)
        field.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.activated.connect(lambda _index: self._choose(field.currentText()))
        edit = field.lineEdit()
        if edit is not None:
            edit.setAccessibleName(field.accessibleName())
            edit.returnPressed.connect(lambda: self._choose(field.currentText()))
        return field

    def _choose(self, text: str) -> None:
        text = text.strip()
        if text and text != self._revision:
            # Enter in the field is told twice where the text is one of the list's.
            self._revision = text
            self.revision_chosen.emit(text)
        else:
            self.branch.setCurrentText(self._revision)

    def _lay_out(self) -> None:
        back = QHBoxLayout()
        back.addWidget(self._back)
        back.addStretch(1)
        tools = Beside(_row(self.tabs, None), _row(self._branch_label, self.branch, None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(back)
        column.addWidget(self._title)
        column.addWidget(self._chips)
        column.addSpacing(6)
        column.addWidget(tools)
        self._theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.branch.setFixedWidth(self._theme.px(_BRANCH_WIDTH))


def _row(*parts: QWidget | None) -> QWidget:
    """Parts in a line; None is the room that is left."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return made
