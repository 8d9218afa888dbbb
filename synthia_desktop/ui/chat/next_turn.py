"""What is asked about the next turn before it is: its exact prompt, and how it would fill the context."""

from __future__ import annotations

from synthia_desktop.core.conversation import Conversation, Turn
from synthia_desktop.core.sampling import SamplingParams
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
        at = conversation.current_id
        turns, context = tuple(self._turns(conversation, at, "")), self._answering.context(conversation, at)
        sampling = self._sampling(conversation)
        return PreviewJob(self._format(), conversation.system_prompt, turns, sampling, began, context)

    def measure(
        self, conversation: Conversation, began: float, ticket: int, question: str, after: str | None
    ) -> MeasureJob:
        """ticket, question, after: as in ChatSession.measure_job."""
        at = conversation.current_id if after is None else after
        turns = self._turns(conversation, at, question)
        sampling = self._sampling(conversation)
        context = self._answering.context(conversation, at)
        return MeasureJob(ticket, self._format(), conversation.system_prompt, tuple(turns), sampling, began, context)

    def _turns(self, conversation: Conversation, at: str | None, question: str) -> list[Turn]:
        """What the model would see; without a question some word stands for it."""
        turns = self._answering.turns(conversation, at)
        if question or not turns or turns[-1].answer is not None:
            turns.append(Turn(question or "…"))
        return turns

    def _sampling(self, conversation: Conversation) -> SamplingParams:
        general = self._settings.value.sampling_for(self._models.state.path)
        return conversation.options.sampling_or(*general)[0]

    def _format(self) -> str:
        return self._settings.value.model(self._models.state.path).prompt_format
