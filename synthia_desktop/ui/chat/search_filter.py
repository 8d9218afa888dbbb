"""Narrows the search to a model, a time, a tag or the archive: a button with a menu, and a chip for what is chosen."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from synthia_desktop.core.folding import fold
from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.ui.controls.buttons import IconButton
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.flow import FlowLayout
from synthia_desktop.ui.controls.menu import menu
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

_DAY = 24 * 3600
_MOST = 30


@dataclass(frozen=True)
class Filters:
    """What is chosen in the menu. days: only what is not older, 0 = any."""

    model: str = ""
    tag: str = ""
    days: int = 0
    archived: bool = False

    def over(self, query: SearchQuery) -> SearchQuery:
        """The typed question, narrowed; what was typed of the same kind counts more."""
        return replace(
            query,
            model=query.model or fold(self.model),
            tag=query.tag or fold(self.tag),
            since=query.since if query.since is not None else time.time() - self.days * _DAY if self.days else None,
            archived=True if self.archived else query.archived,
        )


class FilterButton(IconButton):
    """changed(Filters): the person chose or took something away."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "list-filter", "", "", 28)
        self.setParent(parent)
        self.set_label(self.tr("Filter chats"))
        speak_as(self, SpokenRole.ButtonMenu)
        self.filters = Filters()
        self._models: Sequence[str] = ()
        self._tags: Sequence[str] = ()
        self.clicked.connect(self._open)

    def set_choices(self, models: Sequence[str], tags: Sequence[str]) -> None:
        """The models and tags that there are."""
        self._models, self._tags = models, tags

    def choose(self, filters: Filters) -> None:
        """Narrow the search so."""
        if filters != self.filters:
            self.filters = filters
            role = "accent.text" if filters != Filters() else "text.secondary"
            self.set_icon_name("list-filter", role)
            self.changed.emit(filters)

    def named(self) -> list[tuple[str, Filters]]:
        """(words, what is left without it) of each filter that is chosen."""
        now = self.filters
        found = [(now.model, replace(now, model=""))] if now.model else []
        found += [(now.tag, replace(now, tag=""))] if now.tag else []
        found += [(self._days()[now.days], replace(now, days=0))] if now.days else []
        found += [(self.tr("Archived"), replace(now, archived=False))] if now.archived else []
        return found

    def _days(self) -> dict[int, str]:
        return {
            0: self.tr("Any time"),
            1: self.tr("Past day"),
            7: self.tr("Past 7 days"),
            30: self.tr("Past 30 days"),
            365: self.tr("Past year"),
        }

    def _open(self) -> None:
        made = menu(self)
        now = self.filters
        for days, words in self._days().items():
            self._add(made, words, now.days == days, replace(now, days=days))
        for title, names, kind in (
            (self.tr("Any model"), self._models, "model"),
            (self.tr("Any tag"), self._tags, "tag"),
        ):
            if names:
                made.addSeparator()
                self._add(made, title, not getattr(now, kind), replace(now, **{kind: ""}))
                for name in names[:_MOST]:
                    self._add(made, name, getattr(now, kind) == name, replace(now, **{kind: name}))
        made.addSeparator()
        archived = self._add(
            made, self.tr("Archived chats only"), now.archived, replace(now, archived=not now.archived)
        )
        archived.setChecked(now.archived)
        made.aboutToHide.connect(made.deleteLater)
        made.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _add(self, made: QMenu, words: str, checked: bool, filters: Filters) -> QAction:
        action = made.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self.choose(filters))
        return action


class FilterChips(QWidget):
    """What is chosen, each with a cross that takes it away."""

    def __init__(self, theme: Theme, button: FilterButton) -> None:
        super().__init__()
        self._theme, self._button = theme, button
        self._flow = FlowLayout(4)
        self.setLayout(self._flow)
        button.changed.connect(lambda _: self._show())
        self.hide()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        named = self._button.named()
        for words, without in named:
            chip = Chip(self._theme, words, "x")
            chip.setAccessibleName(self.tr("Remove the filter {name}").format(name=words))
            chip.clicked.connect(self._taker(without))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(named))

    def _taker(self, filters: Filters) -> Callable[[], None]:
        return lambda: self._button.choose(filters)
