"""Running a session as the worker does, and collecting what it sends."""

from dataclasses import dataclass, field

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.protocol import AnswerEvent, Finished, Text
from synthia_desktop.engine.session import Session

GREEDY = SamplingParams(temperature=0.0, max_tokens=12)


def plain(text: str, *stop: str) -> Prompt:
    return Prompt((Segment(text),), stop=stop, strip=False)


@dataclass
class Collected:
    events: list[AnswerEvent] = field(default_factory=list[AnswerEvent])

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Text))

    @property
    def stats(self) -> AnswerStats:
        last = self.events[-1]
        assert isinstance(last, Finished)
        return last.stats


def answer(session: Session, prompt: Prompt | str, sampling: SamplingParams = GREEDY, recipe: str = "") -> Collected:
    collected = Collected()
    prompt = plain(prompt) if isinstance(prompt, str) else prompt
    session.generate(1, prompt, sampling, collected.events.append, recipe)
    return collected
