"""Writes an answer again with the same seed and settings, and says why that is not possible now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from synthia_desktop.core.answer_settings import AnswerSettings, read_settings
from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Message
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import AnswerJob
from synthia_desktop.ui.model_session import ModelSession


class Repeats(QObject):
    """The new answer is another version beside the old one, which stays."""

    def __init__(self, chat: ChatSession, models: ModelSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat, self._models = chat, models

    def again(self, message_id: str) -> None:
        """Write the answer again; does nothing where why_not() has a reason."""
        message = self._chat.conversation.messages.get(message_id)
        if message is None or message.stats is None or self.why_not(message):
            return
        used, stats = read_settings(message.stats.settings), message.stats
        if used is not None:
            self._chat.answer_by(message_id, used.begun, lambda job: _as_before(job, used, stats, message_id))

    def why_not(self, message: Message) -> str:
        """Why the answer cannot be written again now, in a sentence; "" = it can."""
        used = read_settings(message.stats.settings) if message.stats else None
        if used is None:
            return self.tr("It is not known what this answer was written with.")
        if self._chat.writing_in:
            return self.tr("An answer is being written.")
        if Path(self._models.state.path).name != used.file:
            return self.tr("It was written by {file}, which is not the model that is chosen now.").format(
                file=used.file
            )
        return ""


def _as_before(job: AnswerJob, used: AnswerSettings, stats: AnswerStats, message_id: str) -> AnswerJob:
    return replace(
        job,
        format_name=used.format,
        system=used.system,
        sampling=used.sampling,
        repeats=message_id,
        recipe=stats.recipe,
    )
