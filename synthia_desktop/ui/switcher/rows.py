"""The rows of the quick switcher: headings and entries, and what a screen reader says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex

from synthia_desktop.core.quick_match import places
from synthia_desktop.core.snippet import Marked
from synthia_desktop.ui.chat.result_rows import day_text
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.switcher.entries import Entry, Group, Kind


@dataclass(frozen=True)
class SwitchRow:
    """A heading (entry None) or an entry. text: what is shown, with what was found marked. end: keys or a day."""

    text: Marked
    entry: Entry | None = None
    end: str = ""


def rows_of(groups: Sequence[Group], words: Sequence[str]) -> list[SwitchRow]:
    """Each group below its heading."""
    rows: list[SwitchRow] = []
    for group in groups:
        rows.append(SwitchRow(Marked(heading(group.kind))))
        rows += [_row(entry, words) for entry in group.entries]
    return rows


def heading(kind: Kind) -> str:
    return {
        Kind.CHAT: _tr("Chats"),
        Kind.MODEL: _tr("Models"),
        Kind.ACTION: _tr("Actions"),
        Kind.MESSAGE: _tr("Messages"),
    }[kind]


def _row(entry: Entry, words: Sequence[str]) -> SwitchRow:
    text = entry.snippet or Marked(entry.name.text, places(words, entry.name))
    return SwitchRow(text, entry, entry.keys or (day_text(entry.when) if entry.when else ""))


class SwitchRows(ListRows[SwitchRow]):
    def text(self, row: SwitchRow) -> str:
        return row.text.text

    def tip(self, row: SwitchRow) -> str | None:
        return plain_tip(row.entry.why_not or row.entry.detail or row.text.text) if row.entry is not None else None

    def spoken(self, row: SwitchRow) -> str:
        return spoken(row)

    def is_heading(self, row: SwitchRow) -> bool:
        return row.entry is None

    def entry(self, index: Index) -> Entry | None:
        """None for a heading and where there is no row."""
        return self.row(index).entry if index.isValid() else None

    def index_of(self, entry: Entry | None) -> QModelIndex:
        """The row of an entry, else the first one; invalid where there is none."""
        wanted = (entry.kind, entry.key) if entry else None
        same = self.find(lambda row: row.entry is not None and (row.entry.kind, row.entry.key) == wanted)
        return same if same.isValid() else self.find(lambda row: row.entry is not None)

    def step(self, index: Index, by: int, around: bool) -> QModelIndex:
        """The entry so many entries further; around: from the last one on to the first."""
        numbers = [number for number, row in enumerate(self.rows) if row.entry is not None]
        if not numbers:
            return QModelIndex()
        at = numbers.index(index.row()) + by if index.isValid() and index.row() in numbers else 0
        return self.index(numbers[at % len(numbers) if around else min(max(at, 0), len(numbers) - 1)])


def spoken(row: SwitchRow) -> str:
    """A row as a sentence."""
    entry = row.entry
    if entry is None:
        return row.text.text
    badge = entry.badge.text if entry.badge is not None else ""
    kind = {Kind.CHAT: _tr("chat"), Kind.MODEL: _tr("model"), Kind.ACTION: _tr("action"), Kind.MESSAGE: _tr("message")}
    parts = (row.text.text, kind[entry.kind], entry.detail, entry.mark, badge, row.end, entry.why_not)
    return ", ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuickSwitcher", text)
