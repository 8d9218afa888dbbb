"""Chats of many turns with a session, as the window has them with its engine."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.context import ChatPrompt, ContextUse
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.protocol import AnswerEvent, ContextFilled, Finished, Summarised, Text
from synthia_desktop.engine.session import Session

GREEDY = SamplingParams(temperature=0.0, seed=0, max_tokens=64)


@dataclass
class Told:
    """What was said of one answer."""

    events: list[AnswerEvent] = field(default_factory=list[AnswerEvent])

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Text))

    @property
    def uses(self) -> list[ContextUse]:
        return [event.use for event in self.events if isinstance(event, ContextFilled)]

    @property
    def summaries(self) -> list[Summarised]:
        return [event for event in self.events if isinstance(event, Summarised)]

    @property
    def finished(self) -> Finished:
        last = self.events[-1]
        assert isinstance(last, Finished)
        return last

    @property
    def stats(self) -> AnswerStats:
        return self.finished.stats


@dataclass
class Chat:
    """Asks one question after another and keeps the answers."""

    session: Session
    prompt: ChatPrompt

    def __init__(
        self, session: Session, policy: ContextPolicy = "roll", system: str = "", format_name: str = "synthia"
    ) -> None:
        self.session = session
        self.prompt = ChatPrompt(format_name, system, (), chat_id="chat", policy=policy)

    def open(self, question: str) -> ChatPrompt:
        """The chat with this question open."""
        return replace(self.prompt, turns=(*self.prompt.turns, Turn(question)))

    def ask(self, question: str, sampling: SamplingParams = GREEDY) -> Told:
        told = Told()
        self.session.answer(1, self.open(question), sampling, told.events.append)
        self.prompt = replace(self.prompt, turns=(*self.prompt.turns, Turn(question, told.text)))
        for summary in told.summaries:
            if summary.turns:
                self.prompt = self.prompt.with_summary(summary.text, summary.turns)
        return told
