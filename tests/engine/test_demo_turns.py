"""A growing chat with the demo model costs, turn by turn, exactly the tokens that are new."""

import json
from pathlib import Path

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import PromptModel, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.protocol import Finished
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import answer


def test_each_turn_evaluates_its_new_tokens_only(native: Native, demo_model: Path) -> None:
    offered = json.loads((demo_model.parent / "questions.json").read_text("utf-8"))
    questions = [turn["question"] for turn in offered["conversations"][0]["turns"]]
    loaded = load(native, str(demo_model), LoadParams(threads=1), StopFlag(), lambda _fraction: None)
    assert loaded is not None
    session, info = loaded
    turns: list[Turn] = []
    in_cache = 0
    try:
        for question in questions:
            prompt = render("auto", "", [*turns, Turn(question)], PromptModel.of(info))
            written = answer(session, prompt, SamplingParams(temperature=0.0))
            assert written.stats.evaluated_tokens == written.stats.prompt_tokens - in_cache
            last = written.events[-1]
            assert isinstance(last, Finished)
            in_cache = last.context_used
            turns.append(Turn(question, written.text))
    finally:
        session.close()
    assert len(turns) == 5
