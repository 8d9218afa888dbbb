"""Made-up models are what llama.cpp takes for real ones, take no disk, and hold ordinary numbers."""

import math
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.planner.measuring import Target
from synthia_desktop.planner.speed import model_work, whole_work
from synthia_desktop.planner.synthetic import Shape, write_model

SMALL = Shape("Q4_K", blocks=2, width=256, feed_forward=512, heads=4, kv_heads=2)


def logits(native: Native, model: Path) -> list[float]:
    """After one token."""
    loaded = load(
        native, str(model), LoadParams(threads=1, gpu_layers=0, context_length=64), StopFlag(), lambda _: None
    )
    assert loaded is not None
    session, _ = loaded
    try:
        assert session.evaluator.step(1)
        found = native.llama.llama_get_logits_ith(session.evaluator.handle, -1)
        return [float(found[token]) for token in range(session.vocabulary.size)]
    finally:
        session.close()


def test_the_header_says_what_the_shape_says(tmp_path: Path) -> None:
    header = read_header(write_model(tmp_path / "m.gguf", SMALL))
    assert (header.architecture, header.block_count, header.context_length) == ("llama", 2, 4096)
    work = whole_work(model_work([header]), SMALL.kv_row)
    assert (work.kind, work.blocks, work.heads, work.head_size) == ("Q4_K", 2, 8, 64)
    assert work.kv_row == 2 * 2 * 2 * 64 * 2


def test_a_large_one_takes_no_room_on_the_disk(tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.gguf", Target(None).shapes[0])
    assert path.stat().st_size > 200 << 20
    assert path.stat().st_blocks * 512 < 1 << 20


@pytest.mark.parametrize("kind", ["Q4_K", "Q6_K", "Q8_0", "Q2_K", "IQ4_XS", "IQ3_XXS", "IQ2_XS", "F16"])
def test_zeros_give_zeros(native: Native, tmp_path: Path, kind: str) -> None:
    assert set(logits(native, write_model(tmp_path / "m.gguf", replace(SMALL, kind=kind)))) == {0.0}


def test_noise_gives_ordinary_numbers(native: Native, tmp_path: Path) -> None:
    found = logits(native, write_model(tmp_path / "m.gguf", replace(SMALL, noise=True)))
    assert all(math.isfinite(value) for value in found)
    assert 0.1 < math.sqrt(sum(value * value for value in found) / len(found)) < 10


def test_a_folder_that_cannot_hold_it_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="could not be measured"):
        write_model(tmp_path / "missing" / "m.gguf", SMALL)
