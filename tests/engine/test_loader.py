"""What a load reports of a model, and the words for each way in which a load fails."""

from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest

from synthia_desktop.core.errors import ModelFileError, ModelLoadError, OutOfMemoryError
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams, ModelInfo
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.stopflag import StopFlag
from tests.engine.answers import answer
from tests.engine.conftest import ONE_THREAD, OpenSession
from tests.model_files import make_model


def load_info(native: Native, path: Path, params: LoadParams = ONE_THREAD) -> ModelInfo:
    loaded = load(native, str(path), params, StopFlag(), lambda _fraction: None)
    assert loaded is not None
    loaded[0].close()
    return loaded[1]


def test_the_facts_of_a_loaded_model(native: Native, tmp_path: Path) -> None:
    path = make_model(tmp_path / "a model é.gguf", layers=3, context=600, name="Test Model", chat_template="{{ x }}")
    info = load_info(native, path, replace(ONE_THREAD, context_length=0))
    assert (info.path, info.name, info.architecture, info.vocabulary) == (str(path), "Test Model", "llama", "SPM")
    assert (info.trained_context, info.context_length) == (600, 768)
    assert (info.layers_total, info.layers_offloaded, info.devices) == (4, 0, ("CPU",))
    assert (info.bos_token, info.eos_token, info.add_bos) == ("<s>", "</s>", True)
    assert info.control_tokens == {"<unk>", "<s>", "</s>"}
    assert info.chat_template == "{{ x }}"
    assert 0 < info.size_bytes < path.stat().st_size
    assert info.parameters > 0
    assert info.seconds > 0


def test_a_model_in_several_files(native: Native, tmp_path: Path, open_session: OpenSession) -> None:
    path = make_model(tmp_path / "split.gguf", shards=3)
    assert load_info(native, path).parameters == load_info(native, make_model(tmp_path / "whole.gguf")).parameters
    assert answer(open_session(path), "you").text == answer(open_session(), "you").text


def test_progress_is_reported_and_a_stop_ends_the_load(native: Native, tiny: Path) -> None:
    stop = StopFlag()
    stop.begin(1)
    seen: list[float] = []

    def report(fraction: float) -> None:
        seen.append(fraction)
        stop.stop(1)

    assert load(native, str(tiny), ONE_THREAD, stop, report) is None
    assert len(seen) == 1
    assert load_info(native, tiny)


@pytest.mark.parametrize(
    ("keep", "title"),
    [(0, "The model file is empty"), (100, "damaged"), (5_000, "incomplete"), (-1, "incomplete")],
)
def test_a_file_that_is_cut_off(native: Native, tiny: Path, tmp_path: Path, keep: int, title: str) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes(tiny.read_bytes()[:keep])
    with pytest.raises(ModelFileError, match=title):
        load_info(native, path)


def test_a_file_that_is_missing(native: Native, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"missing.*none\.gguf"):
        load_info(native, tmp_path / "none.gguf")


def test_a_file_of_another_kind(native: Native, tmp_path: Path) -> None:
    path = tmp_path / "text.gguf"
    path.write_text("This is no model. " * 100)
    with pytest.raises(ModelFileError, match="not a GGUF"):
        load_info(native, path)


def test_an_architecture_that_llama_cpp_does_not_know(native: Native, tmp_path: Path) -> None:
    path = tmp_path / "new.gguf"
    writer = gguf.GGUFWriter(path, "brandnew")
    writer.add_tensor("x", np.zeros(32, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelLoadError, match='architecture "brandnew"') as caught:
        load_info(native, path)
    assert "unknown model architecture" in caught.value.details


def test_a_model_without_a_needed_tensor_is_refused_in_llama_cpps_words(native: Native, tmp_path: Path) -> None:
    path = make_model(tmp_path / "odd.gguf")
    path.write_bytes(path.read_bytes().replace(b"blk.1.ffn_up.weight", b"blk.1.ffn_uq.weight"))
    with pytest.raises(ModelLoadError, match=r"odd\.gguf.*blk\.1\.ffn_up\.weight") as caught:
        load_info(native, path)
    assert not isinstance(caught.value, OutOfMemoryError)


def test_a_model_without_a_tokenizer(native: Native, tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelLoadError, match="no vocabulary"):
        load_info(native, write_plan(read_sources(tiny), tmp_path))


def test_a_context_that_no_memory_holds(native: Native, tmp_path: Path) -> None:
    path = make_model(tmp_path / "deep.gguf", layers=16)
    with pytest.raises(OutOfMemoryError, match=r"KV cache needs [\d,]+ MiB"):
        load_info(native, path, replace(ONE_THREAD, context_length=100_000_000, kv_type=KvType.F32))


def test_compute_buffers_that_no_memory_holds(native: Native, tiny: Path) -> None:
    huge = replace(ONE_THREAD, context_length=1_000_000, batch_size=1_000_000, ubatch_size=1_000_000)
    with pytest.raises(OutOfMemoryError, match=r"asked for [\d,]+ MiB"):
        load_info(native, tiny, huge)
    assert load_info(native, tiny)


def test_a_quantised_kv_cache_without_flash_attention(native: Native, tiny: Path) -> None:
    with pytest.raises(ModelLoadError, match="needs flash attention"):
        load_info(native, tiny, LoadParams(kv_type=KvType.Q8_0, flash_attention=FlashAttention.OFF))


def test_a_quantised_kv_cache_for_heads_that_it_does_not_fit(native: Native, tiny: Path) -> None:
    with pytest.raises(ModelLoadError, match="KV cache format does not fit"):
        load_info(native, tiny, LoadParams(kv_type=KvType.Q8_0))
