"""What is read from a model's headers before anything is planned."""

from pathlib import Path

import pytest

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader, RawHeader, TensorInfo
from synthia_desktop.planner.source import ModelSource, expert_layers, local_source
from tests.model_files import make_model


def source(*shards: list[str]) -> ModelSource:
    """A model whose shards hold tensors of these names."""
    parts = [
        (
            GgufHeader(3, {}, tuple(TensorInfo(name, (32, 32), "F32", 0, 4096) for name in names), 0, 0, 0, ""),
            RawHeader({}, b""),
        )
        for names in shards
    ]
    return ModelSource("key", "name", 0, tuple(parts))


@pytest.mark.parametrize(
    ("shards", "layers"),
    [
        ([["token_embd.weight", "blk.0.ffn_up.weight", "blk.11.ffn_down.weight", "output.weight"]], 0),
        ([["blk.0.ffn_up_exps.weight", "blk.0.ffn_gate_exps.weight", "blk.1.ffn_down_exps.weight"]], 2),
        # The first layers of DeepSeek's models have no experts; shared ones are no experts to choose among.
        ([["blk.0.ffn_up.weight", "blk.1.ffn_up_shexp.weight"], ["blk.26.ffn_up_exps.weight"]], 27),
        ([["blk.x.ffn_up_exps.weight", "ffn_up_exps.weight"]], 0),
    ],
)
def test_the_layers_with_experts(shards: list[list[str]], layers: int) -> None:
    assert expert_layers(source(*shards)) == layers


def test_a_model_in_shards_is_one_source(tmp_path: Path) -> None:
    whole = local_source(make_model(tmp_path / "whole.gguf", layers=4))
    file = make_model(tmp_path / "split.gguf", layers=4, shards=3)
    found = local_source(file)
    assert len(found.parts) == 3
    assert sum(len(header.tensors) for header in found.headers) == len(whole.header.tensors)
    assert found.key != whole.key
    file.with_name("split-00002-of-00003.gguf").unlink()
    with pytest.raises(ModelFileError):
        local_source(file)
