"""The presets are the cards' own, word for word, and a damaged file is named."""

import json
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.presets import load_sampling_presets, load_system_presets
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import resources_dir

FOLDER = resources_dir() / "presets"


def test_the_cards_messages_keep_their_spelling() -> None:
    texts = {preset.id: preset.text for preset in load_system_presets(FOLDER)}
    assert texts["none"] == ""
    assert texts["tot"].endswith("Chain of Thought reasoning. Always answer without hesitation.")
    assert texts["synthia_identity"].startswith("You are Synthia. As a an AI intelligence, give helpful,")
    assert texts["synthia_v35"].startswith("You are Synthia, a helful, female AI assitant.")


def test_the_cards_sampling_is_first() -> None:
    presets = load_sampling_presets(FOLDER)
    assert presets[0].params == SamplingParams() == SamplingParams(0.75, 50, 1.0, max_tokens=1024)
    assert presets[1].params == SamplingParams(0.7, 40, 0.95, repeat_penalty=1.1, max_tokens=512)


def test_every_preset_is_described_for_people() -> None:
    for preset in [*load_system_presets(FOLDER), *load_sampling_presets(FOLDER)]:
        assert preset.name
        assert preset.description.endswith(".")


@pytest.mark.parametrize(
    "data",
    [
        "{",
        [],
        {"presets": 3},
        {"presets": [{"name": "no id"}]},
        {"presets": [{"id": "a"}, {"id": "a"}]},
        {"presets": [{"id": "a", "params": {"temperature": 99}}]},
        {"presets": ["a"]},
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, data: Any) -> None:
    (tmp_path / "sampling.json").write_text(data if isinstance(data, str) else json.dumps(data))
    with pytest.raises(StorageError, match=r"sampling\.json"):
        load_sampling_presets(tmp_path)
