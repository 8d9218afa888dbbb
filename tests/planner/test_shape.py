"""Plans from the catalogue's facts alone are near those from true headers."""

from functools import cache

import pytest

from synthia_desktop.core.catalog import CatalogueFile, CatalogueModel, load_catalogue
from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.gguf import GgufHeader, parse_header
from synthia_desktop.core.loading import Device, KvType, LoadParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.shape import shape_source
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import model_work, share_work
from tests.shapes import QUANTS, Size, quant_header

CATALOGUE = load_catalogue(resources_dir() / "catalog")
GPU = Device("GPU0", "", "gpu", 1 << 40, 1 << 40)
MODELS: dict[Size, str] = {"7b": "synthia-7b-v3.0", "70b": "synthia-70b-v1.2"}


def model_of(model_id: str) -> CatalogueModel:
    return next(model for model in CATALOGUE.known if model.id == model_id)


def source_of(model: CatalogueModel, file: CatalogueFile) -> ModelSource:
    source = shape_source(model, file)
    assert source is not None
    return source


@cache
def true_header(size: Size, quant: str) -> GgufHeader:
    start, weights = quant_header(size, quant)
    return parse_header(lambda at, most: start[at : at + most], len(start) + weights)


@pytest.mark.parametrize("size", MODELS)
@pytest.mark.parametrize("quant", QUANTS)
@pytest.mark.parametrize("part", [0, 0.25, 0.5, 0.9, 1])
def test_totals_are_within_three_percent_of_the_true_header_s(size: Size, quant: str, part: float) -> None:
    true = true_header(size, quant)
    source = source_of(model_of(MODELS[size]), CatalogueFile(quant, "x.gguf", true.file_size))
    for params in (LoadParams(context_length=4096), LoadParams(context_length=16384, kv_type=KvType.Q8_0)):
        layers = round(part * (true.block_count + 1))
        made = closed_form(source.headers, params, [GPU], layers)
        right = closed_form([true], params, [GPU], layers)
        assert (made.layers_offloaded, made.layers_total) == (right.layers_offloaded, right.layers_total)
        for mine, theirs in zip(made.devices, right.devices, strict=True):
            assert mine.total == pytest.approx(theirs.total, rel=0.03), mine.name
            assert mine.kv_cache == theirs.kv_cache


def test_the_weights_fill_the_file() -> None:
    for model in CATALOGUE.known:
        for repository in model.gguf:
            for file in repository.files:
                source = shape_source(model, file)
                assert (source is None) == (model.shape is None), f"{model.id} {file.quant}"
                if source is None:
                    continue
                header = source.header
                assert not source.exact
                assert source.size == header.file_size == header.tensor_end == file.size
                assert sum(tensor.n_bytes for tensor in header.tensors) + header.data_offset == file.size
                assert all(tensor.n_bytes > 0 for tensor in header.tensors)
                assert 0 < header.data_offset < 0.05 * file.size


def test_of_experts_only_those_in_use_are_read() -> None:
    model = model_of("gpt-oss-20b")
    source = source_of(model, model.gguf[0].files[0])
    use = closed_form(source.headers, LoadParams(), [GPU], 25)
    assert share_work(model_work(source.headers), use)["GPU0"].bytes_read < 0.25 * source.size
    kept = closed_form(source.headers, LoadParams(cpu_moe_layers=24), [GPU], 25)
    assert kept.devices[0].weights < 0.25 * source.size


def test_a_tied_output_is_a_copy_of_the_embedding() -> None:
    model = model_of("qwen3-0.6b")
    use = closed_form(source_of(model, model.gguf[0].files[0]).headers, LoadParams(), [GPU], 29)
    embedding = model.gguf[0].files[0].size
    assert use.devices[0].weights + use.devices[-1].weights > embedding
    assert use.layers_total == 29


def test_nothing_is_made_up() -> None:
    model = model_of("gemma-4-e4b-it")
    assert shape_source(model, model.gguf[0].files[0]) is None
    assert shape_source(model_of("synthia-7b"), CatalogueFile("Q4_K_M", "x.gguf", 1000)) is None
