"""Says what of a file would be imported before anything is, then what was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.store.exchange import NAMED, ImportSummary, Verdict
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.exchange.progress import WorkProgress
from synthia_desktop.ui.said import shown, shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING
from synthia_desktop.ui.units import number_text

_WIDTH, _LIST, _MOST_PROBLEMS = 520, 190, 100


class ImportDialog(QDialog):
    """import_requested: the person has seen what comes. stop_requested: no longer. It deletes itself when it closes."""

    import_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        """name: of the file."""
        super().__init__(parent)
        self._theme, self._working = theme, False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import chats"))
        self.setFixedWidth(theme.px(_WIDTH))
        self.progress = WorkProgress(theme)
        self.headline = label(theme, "", "body", "text.primary", wrap=True)
        self.lines = label(theme, "", "small", "text.secondary", wrap=True)
        self.list = self._make_list(self.tr("Chats in the file"))
        self.problems_title = label(theme, self.tr("What could not be read"), "small", "text.tertiary", 600)
        self.problems = self._make_list(self.tr("What could not be read"))
        self.start_button = push_button(theme, self.tr("Import"), "primary")
        self.start_button.clicked.connect(self.import_requested)
        self.cancel_button = push_button(theme, self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(theme, self.tr("Import chats"), "heading"))
        column.addWidget(ElidedLabel(theme, name, "small", "text.tertiary", Qt.TextElideMode.ElideMiddle))
        for part in (self.progress, self.headline, self.lines, self.list, self.problems_title, self.problems):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.start_button)
        column.addLayout(row)
        self.begin(self.tr("Looking through the file. Nothing is imported yet."))

    def begin(self, words: str) -> None:
        """Something is being done: show how far it is, and only Cancel."""
        self._working = True
        for part in (self.headline, self.lines, self.list, self.problems_title, self.problems, self.start_button):
            part.hide()
        self.cancel_button.setText(self.tr("Cancel"))
        self.progress.begin(words)
        self.adjustSize()

    def show_plan(self, summary: ImportSummary) -> None:
        """What would be imported."""
        self._show(summary, self._sentence(summary, done=False))
        self.start_button.setVisible(summary.added > 0)
        self.cancel_button.setText(self.tr("Cancel") if summary.added else self.tr("Close"))

    def show_result(self, summary: ImportSummary) -> None:
        """What was imported."""
        self._show(summary, self._sentence(summary, done=True))
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, error: Exception) -> None:
        """Why nothing can be imported."""
        self._show(ImportSummary(), str(shown_error(error) if isinstance(error, SynthiaError) else error))
        self.lines.hide()
        self.cancel_button.setText(self.tr("Close"))

    def reject(self) -> None:
        """Cancel: the work, or the question."""
        if self._working:
            self.stop_requested.emit()
        super().reject()

    def _show(self, summary: ImportSummary, headline: str) -> None:
        self._working = False
        self.progress.hide()
        self.headline.setText(headline)
        self.headline.show()
        more = self._more(summary)
        self.lines.setText("\n".join(more))
        self.lines.setVisible(bool(more))
        added = [self._row(*named) for named in summary.named]
        if sum(summary.counts.values()) > NAMED:
            added.append(self.tr("and {n} more").format(n=number_text(sum(summary.counts.values()) - NAMED)))
        self._fill(self.list, added)
        self._fill(self.problems, [shown(problem) for problem in summary.problems[:_MOST_PROBLEMS]])
        self.problems_title.setVisible(bool(summary.problems))
        announce(self, headline)
        self.adjustSize()

    def _sentence(self, summary: ImportSummary, done: bool) -> str:
        if not summary.added:
            return self.tr("Everything in this file is here already.") if not done else self.tr("Nothing was imported.")
        chats = self.tr("1 chat") if summary.added == 1 else self.tr("{n} chats").format(n=number_text(summary.added))
        texts = (
            self.tr("{chats} with {messages} messages were imported."),
            self.tr("{chats} with {messages} messages will be imported."),
        )
        return texts[0 if done else 1].format(chats=chats, messages=number_text(summary.messages))

    def _more(self, summary: ImportSummary) -> list[str]:
        here, changed = summary.counts[Verdict.HERE], summary.counts[Verdict.CHANGED]
        lines = [self.tr("From {kinds}.").format(kinds=", ".join(summary.kinds))] if summary.kinds else []
        if here and summary.added:
            lines.append(self.tr("{n} are here already and are left out.").format(n=number_text(here)))
        if changed:
            text = self.tr("{n} have changed since they came here: they are added as copies, and yours stay.")
            lines.append(text.format(n=number_text(changed)))
        return lines

    def _row(self, title: str, messages: int, verdict: Verdict) -> str:
        words = {
            Verdict.NEW: self.tr("{n} messages"),
            Verdict.HERE: self.tr("here already"),
            Verdict.CHANGED: self.tr("{n} messages, as a copy"),
        }
        name = " ".join(title.split()) or self.tr("New chat")
        return f"{name}  ·  {words[verdict].format(n=number_text(messages))}"

    def _make_list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setProperty(FOCUS_RING, True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWordWrap(True)
        return made

    def _fill(self, view: QListWidget, rows: Sequence[str]) -> None:
        view.clear()
        view.addItems(list(rows))
        view.setVisible(bool(rows))
        room = self._theme.px(_WIDTH) - 60
        height = 0
        for number, words in enumerate(rows):
            lines = -(-view.fontMetrics().horizontalAdvance(words) // room)
            line = self._theme.line_height("body") * max(1, lines) + self._theme.px(6)
            view.item(number).setSizeHint(QSize(0, line))
            height += line
        view.setFixedHeight(min(self._theme.px(_LIST), max(height, 1)))
