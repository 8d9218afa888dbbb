"""What is asked about the next turn before it is: its exact prompt, and how it would fill the context."""

from __future__ import annotations

from synthia_desktop.core.conversation import Conversation, Turn
from synthia_desktop.ui.chat.answering import Answering
from synthia_desktop.ui.engine_events import MeasureJob, PreviewJob
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.settings_store import SettingsStore


class NextTurn:
    """Makes the jobs of the generation thread from a conversation as it would be answered now."""

    def __init__(self, answering: Answering, models: ModelSession, settings: SettingsStore) -> None:
        self._answering, self._models, self._settings = answering, models, settings

    def preview(self, conversation: Conversation, began: float) -> PreviewJob:
        """began: when the chat began, in seconds since the epoch."""
        turns = self._turns(conversation, conversation.current_id, "")
        return PreviewJob(self._format(), conversation.system_prompt, tuple(turns), began)

    def measure(
        self, conversation: Conversation, began: float, ticket: int, question: str, after: str | None
    ) -> MeasureJob:
        """ticket, question, after: as in ChatSession.measure_job."""
        at = conversation.current_id if after is None else after
        turns = self._turns(conversation, at, question)
        general = self._settings.value.sampling_for(self._models.state.path)
        sampling, _ = conversation.options.sampling_or(*general)
        context = self._answering.context(conversation, at)
        return MeasureJob(ticket, self._format(), conversation.system_prompt, tuple(turns), sampling, began, context)

    def _turns(self, conversation: Conversation, at: str | None, question: str) -> list[Turn]:
        """What the model would see; without a question some word stands for it."""
        turns = self._answering.turns(conversation, at)
        if question or not turns or turns[-1].answer is not None:
            turns.append(Turn(question or "…"))
        return turns

    def _format(self) -> str:
        return self._settings.value.model(self._models.state.path).prompt_format
