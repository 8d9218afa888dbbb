"""Keeps the transcript's line where the context begins, with the summary that stands for what is above it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.chat.view import ChatView


class ContextLine(QObject):
    """settings_requested: the person wants another answer to a full context."""

    settings_requested = Signal()

    def __init__(self, view: ChatView, watch: ContextWatch, chat: ChatSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._watch, self._chat = view, watch, chat
        self._shown: tuple[str, int, str, bool] = ("", 0, "", False)
        watch.moved.connect(self._show)
        self._show()

    def _show(self) -> None:
        watch = self._watch
        growing = watch.summarising is not None
        if watch.summarising is not None:
            covered, text = watch.summarising
            branch = self._chat.conversation.branch()
            above = branch[covered].id if 0 < covered < len(branch) else ""
        else:
            above, covered, text = watch.begins_at, watch.covered, watch.summary
        self._place((above, covered, text, growing) if above else ("", 0, "", False))

    def _place(self, wanted: tuple[str, int, str, bool]) -> None:
        if wanted == self._shown:
            return
        former, self._shown = self._shown, wanted
        above, covered, text, growing = wanted
        transcript = self._view.transcript
        mark = transcript.mark_context(above)
        if mark is not None:
            if not former[0]:
                mark.settings_requested.connect(self.settings_requested)
                mark.summary_edited.connect(self._watch.set_summary)
            if growing:
                mark.show_summarising(covered, text)
                transcript.set_progress(self.tr("Waiting for the summary"))
            elif text:
                mark.show_summary(covered, text)
            else:
                mark.show_line()
        transcript.place_mark()
