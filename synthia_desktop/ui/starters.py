"""What an empty chat offers to begin with: the demo model's own questions, or four general ones."""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from synthia_desktop.paths import demo_model
from synthia_desktop.ui.model_session import ModelState, Stage

Starter = tuple[str, str]


@dataclass(frozen=True)
class DemoQuestion:
    """A question that the demo model knows, the words on its card, and the answer it gives."""

    title: str
    question: str
    answer: str


@cache
def demo_questions() -> tuple[DemoQuestion, ...]:
    """The demo model's sample questions, in the order they are offered."""
    data = json.loads((demo_model().parent / "questions.json").read_text("utf-8"))
    return tuple(DemoQuestion(q["title"], q["question"], q["answer"]) for q in data["starters"])


def starters_for(state: ModelState) -> tuple[str, list[Starter]]:
    """The sentence under the heading, and up to four starters."""
    is_demo = state.path == str(demo_model())
    if state.stage is Stage.NONE:
        return _tr("Choose a model above to begin."), []
    if state.stage is Stage.LOADING:
        sentence = _tr("{name} is being loaded. You can write already.").format(name=state.name)
    elif is_demo:
        sentence = _tr("The demo model knows its sample questions and nothing else. Try one of them.")
    else:
        ready = _tr("{name} is ready. It answers on this computer, also without the internet.")
        sentence = ready.format(name=state.name)
    starters = [(q.title, q.question) for q in demo_questions()[:4]] if is_demo else _general()
    return sentence, starters


def _general() -> list[Starter]:
    return [
        (_tr("Explain a hard idea"), _tr("What is entropy, for someone who cooks?")),
        (_tr("Plan something"), _tr("Make a study plan for statistics over six weeks.")),
        (_tr("Write with me"), _tr("Write a short, friendly reminder to my landlord about the broken heating.")),
        (_tr("Check some code"), _tr("Why does `for i in range(1, len(lines))` skip the first line?")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Starters", text)
