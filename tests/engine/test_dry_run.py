"""The dry run of a planning file is, to the byte, llama.cpp's own breakdown after a real load of the model."""

import struct
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.errors import ModelFileError, ModelLoadError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.engine import dry_run as module
from synthia_desktop.engine.dry_run import MAX_CONTEXT, DryRuns
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.memory_kinds import make_recurrent_model, make_windowed_model
from tests.model_files import make_model

MODELS: dict[str, Callable[[Path], Path]] = {
    "plain": lambda path: make_model(path, heads=2, kv_heads=1),
    "repacked": lambda path: make_model(path, embedding=256, feed_forward=512, heads=4, quant="Q4_0", layers=3),
    "shards": lambda path: make_model(path, heads=2, kv_heads=1, shards=3),
    "window": make_windowed_model,
    "recurrent": make_recurrent_model,
}
SETTINGS = [
    LoadParams(context_length=1024),
    LoadParams(context_length=700, use_mmap=False, flash_attention=FlashAttention.OFF),
    LoadParams(context_length=2048, flash_attention=FlashAttention.ON, ubatch_size=64),
    LoadParams(context_length=1024, kv_type=KvType.Q8_0, batch_size=32),
    LoadParams(context_length=1024, kv_type=KvType.F32, use_mlock=True),
]


@pytest.fixture(scope="module", params=MODELS)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return MODELS[request.param](tmp_path_factory.mktemp("models") / f"{request.param}.gguf")


def dry_run(native: Native, path: str, params: LoadParams) -> MemoryUse:
    """The first plan of a process."""
    with closing(DryRuns(native)) as runs:
        return runs.plan(path, params)


def use_after_loading(native: Native, path: Path, params: LoadParams) -> MemoryUse | None:
    loaded = load(native, str(path), params, StopFlag(), lambda _fraction: None)
    assert loaded is not None
    loaded[0].close()
    return loaded[1].memory


@pytest.mark.parametrize("params", SETTINGS)
def test_the_plan_is_what_a_load_takes(native: Native, model: Path, tmp_path: Path, params: LoadParams) -> None:
    plan = write_plan(read_sources(model), tmp_path)
    planned = dry_run(native, str(plan), params)
    assert planned == use_after_loading(native, model, params)
    assert planned == dry_run(native, str(model), params)
    assert not planned.approximate
    (host,) = planned.devices
    assert min(host.weights, host.kv_cache, host.compute) > 0


def test_the_closed_forms_agree_with_llama_cpp(native: Native, tiny: Path) -> None:
    params = LoadParams(context_length=512)
    (exact,) = dry_run(native, str(tiny), params).devices
    (rough,) = closed_form([read_header(tiny)], params, [], 0).devices
    assert (rough.name, rough.kind, rough.kv_cache) == (exact.name, exact.kind, exact.kv_cache)
    assert exact.weights - 32 * 30 <= rough.weights <= exact.weights


def test_a_context_that_the_dry_run_itself_could_not_hold(native: Native, tiny: Path) -> None:
    use = dry_run(native, str(tiny), LoadParams(context_length=MAX_CONTEXT * 2))
    assert use.approximate
    assert use.devices[-1].kv_cache == MAX_CONTEXT * 2 * 2 * 32 * 2 * 2


def test_an_architecture_that_llama_cpp_does_not_know(native: Native, tmp_path: Path) -> None:
    path = tmp_path / "new.gguf"
    writer = gguf.GGUFWriter(path, "brandnew")
    writer.add_block_count(1)
    writer.add_tensor("blk.0.x", np.zeros(3200, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    use = dry_run(native, str(path), LoadParams())
    assert use.approximate
    assert use.devices[-1].weights == 12800


def test_a_build_that_does_not_tell(
    native: Native, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_readable", lambda _native: False)
    shards = make_model(tmp_path / "split.gguf", shards=3)
    split, whole = (dry_run(native, str(path), LoadParams()) for path in (shards, tiny))
    assert split.approximate
    assert split == whole


def test_a_model_that_would_not_load_has_no_plan(native: Native, tmp_path: Path) -> None:
    path = make_model(tmp_path / "odd.gguf")
    path.write_bytes(path.read_bytes().replace(b"blk.1.ffn_up.weight", b"blk.1.ffn_uq.weight"))
    with pytest.raises(ModelLoadError, match=r"odd\.gguf.*blk\.1\.ffn_up\.weight"):
        dry_run(native, str(path), LoadParams())
    with pytest.raises(ModelFileError, match="missing"):
        dry_run(native, str(tmp_path / "none.gguf"), LoadParams())


def with_number(source: Path, target: Path, key: bytes, number: int) -> Path:
    data = source.read_bytes()
    place = data.index(key) + len(key) + 4
    target.write_bytes(data[:place] + struct.pack("<I", number) + data[place + 4 :])
    return target


@pytest.mark.parametrize("layers", [0, 513, 0xFFFFFFFF])
def test_a_number_of_layers_that_llama_cpp_would_abort_at(
    native: Native, tiny: Path, tmp_path: Path, layers: int
) -> None:
    path = with_number(tiny, tmp_path / "bad.gguf", b"llama.block_count", layers)
    with pytest.raises(ModelFileError, match=f"claims {layers:,} layers"):
        dry_run(native, str(path), LoadParams())
    with pytest.raises(ModelFileError, match=f"claims {layers:,} layers"):
        load(native, str(path), LoadParams(), StopFlag(), lambda _fraction: None)


@pytest.mark.parametrize("trained", [0x7FFFFFFF, 0x80000000, 0xFFFFFFFF])
def test_a_trained_context_of_billions(native: Native, tiny: Path, tmp_path: Path, trained: int) -> None:
    path = with_number(tiny, tmp_path / "bad.gguf", b"llama.context_length", trained)
    assert dry_run(native, str(path), LoadParams()).context_length == 4096


def test_a_kv_cache_format_that_needs_flash_attention(native: Native, tiny: Path) -> None:
    with pytest.raises(ModelLoadError, match="needs flash attention"):
        dry_run(native, str(tiny), LoadParams(kv_type=KvType.Q8_0, flash_attention=FlashAttention.OFF))


def test_plans_one_after_another_are_those_of_processes_of_their_own(
    native: Native, model: Path, tiny: Path, tmp_path: Path
) -> None:
    plan = write_plan(read_sources(model), tmp_path)
    asked = [(path, replace(params, gpu_layers=layers)) for layers in (0, 3) for params in SETTINGS for path in (plan,)]
    asked += [(tiny, SETTINGS[0]), (plan, SETTINGS[0]), (plan, SETTINGS[3]), (model, SETTINGS[0])]
    with closing(DryRuns(native)) as runs:
        assert [runs.plan(str(path), params) for path, params in asked] == [
            dry_run(native, str(path), params) for path, params in asked
        ]


def test_a_file_that_was_replaced_is_read_anew(native: Native, tmp_path: Path) -> None:
    path = make_model(tmp_path / "model.gguf", layers=1)
    with closing(DryRuns(native)) as runs:
        before = runs.plan(str(path), LoadParams())
        make_model(tmp_path / "other.gguf", layers=2).replace(path)
        after = runs.plan(str(path), LoadParams())
        assert (before.layers_total, after.layers_total) == (2, 3)
        path.unlink()
        with pytest.raises(ModelFileError, match="missing"):
            runs.plan(str(path), LoadParams())


def test_a_context_that_llama_cpp_refuses_costs_only_itself(native: Native, tmp_path: Path) -> None:
    narrow = str(make_model(tmp_path / "narrow.gguf", embedding=32, heads=2))  # no blocks of 32 values in its heads
    with closing(DryRuns(native)) as runs:
        before = runs.plan(narrow, LoadParams())
        with pytest.raises(ModelLoadError):
            runs.plan(narrow, LoadParams(kv_type=KvType.Q8_0))
        assert runs.plan(narrow, LoadParams()) == before
