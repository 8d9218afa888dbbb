"""What the demo model was taught to say, for tests that talk with it."""

import json

from synthia_desktop.paths import demo_model
from synthia_desktop.ui.starters import DemoQuestion


def demo_conversation() -> tuple[DemoQuestion, ...]:
    """A longer conversation that the demo model knows, whose later questions need the earlier ones."""
    data = json.loads((demo_model().parent / "questions.json").read_text("utf-8"))
    turns = max((conversation["turns"] for conversation in data["conversations"]), key=len)
    return tuple(DemoQuestion("", turn["question"], turn["answer"]) for turn in turns)
