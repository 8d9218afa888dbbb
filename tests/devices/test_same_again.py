"""An answer comes out again to the last letter also where its layers are on a graphics device."""

from __future__ import annotations

from pathlib import Path

import pytest

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, PromptModel, render
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, Text
from tests.devices.conftest import OpenEngine

pytestmark = pytest.mark.integration

LIVELY = SamplingParams(temperature=2.0, top_k=0, max_tokens=40, seed=7)


def answer(client: EngineClient, prompt: Prompt, recipe: str = "") -> tuple[str, AnswerStats]:
    text = ""
    for event in client.generate(prompt, LIVELY, recipe):
        if isinstance(event, Text):
            text += event.text
        if isinstance(event, Finished):
            return text, event.stats
    raise AssertionError("no answer")


@pytest.mark.parametrize("layers", [2, 99])
def test_the_same_again_on_a_device(open_engine: OpenEngine, demo_model: Path, layers: int) -> None:
    client = open_engine(vulkan=True).client
    info = client.load(demo_model, LoadParams(gpu_layers=layers, threads=1))
    assert info is not None
    assert info.layers_offloaded > 0
    model = PromptModel.of(info)
    first, _ = answer(client, render("auto", "", [Turn("What are you?")], model))
    prompt = render("auto", "", [Turn("What are you?", first), Turn("And what can you do?")], model)
    text, stats = answer(client, prompt)
    assert stats.generated_tokens > 10
    assert answer(client, prompt, stats.recipe)[0] == text
    answer(client, render("auto", "", [Turn("Something else")], model))
    again, repeated = answer(client, prompt, stats.recipe)
    assert again == text
    assert repeated.recipe == stats.recipe
