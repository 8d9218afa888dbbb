"""Planning files: the same model to llama.cpp's planner, without its tokenizer and its weights."""

from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFWriter

from synthia_desktop.core.errors import ModelFileError, StorageError
from synthia_desktop.core.gguf import GgufHeader, parse_raw_header, read_file_header
from synthia_desktop.core.plan_file import read_sources, write_plan
from tests.model_files import make_model


def metadata(header: GgufHeader) -> dict[str, object]:
    return {key: value for key, value in header.metadata.items() if not key.startswith("tokenizer.")}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / "a model é.gguf"
    return make_model(path, embedding=512, layers=4, chat_template="{{ x }}")


def test_everything_stays_but_the_tokenizer(model: Path, tmp_path: Path) -> None:
    plan = write_plan(read_sources(model), tmp_path / "plans")
    assert plan.name == model.name
    whole, planned = read_file_header(model), read_file_header(plan)
    assert metadata(planned) == metadata(whole)
    assert planned.tensors == whole.tensors
    assert planned.chat_template is None
    assert planned.text("tokenizer.ggml.model") == "no_vocab"
    assert planned.integer("llama.vocab_size") == whole.integer("llama.vocab_size") > 0


def test_it_is_as_long_as_the_weights_but_takes_no_room(model: Path, tmp_path: Path) -> None:
    plan = write_plan(read_sources(model), tmp_path)
    whole, planned = read_file_header(model), read_file_header(plan)
    assert planned.file_size - planned.data_offset == whole.file_size - whole.data_offset > 2_000_000
    assert plan.stat().st_blocks * 512 <= planned.data_offset + 4096


def test_all_shards_are_planned(tmp_path: Path) -> None:
    first = make_model(tmp_path / "split.gguf", shards=3)
    plan = write_plan(read_sources(first), tmp_path / "plans")
    assert sorted(path.name for path in plan.parent.iterdir()) == sorted(path.name for path in tmp_path.glob("split-*"))
    for path in plan.parent.iterdir():
        assert read_file_header(path).tensors == read_file_header(tmp_path / path.name).tensors
    (tmp_path / "split-00002-of-00003.gguf").unlink()
    with pytest.raises(ModelFileError, match="Part 2 of the model is missing"):
        write_plan(read_sources(first), tmp_path / "again")
    assert not (tmp_path / "again").exists()


def test_shards_that_were_not_read(tmp_path: Path) -> None:
    first = make_model(tmp_path / "split.gguf", shards=3)
    data = first.read_bytes()
    source = parse_raw_header(lambda start, length: data[start : start + length], len(data), first.name)
    with pytest.raises(ModelFileError, match="has 3 parts, and 1 were read"):
        write_plan([source], tmp_path / "plans")


def test_the_embedding_tells_the_vocabulary_where_no_tokenizer_does(tmp_path: Path) -> None:
    path = tmp_path / "plain.gguf"
    writer = GGUFWriter(path, "llama")
    writer.add_tensor("token_embd.weight", np.zeros((77, 32), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    data = path.read_bytes()
    source = parse_raw_header(lambda start, length: data[start : start + length], len(data), "../plain.gguf")
    plan = write_plan([source], tmp_path / "plans")
    assert plan == tmp_path / "plans" / "plain.gguf"
    assert read_file_header(plan).integer("llama.vocab_size") == 77


@pytest.mark.parametrize("kept", [0, 3, 100, 5000])
def test_a_header_that_is_cut_off(model: Path, tmp_path: Path, kept: int) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(model.read_bytes()[:kept])
    with pytest.raises(ModelFileError):
        write_plan(read_sources(cut), tmp_path / "plans")


def test_a_folder_that_is_a_file(model: Path, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.touch()
    with pytest.raises(StorageError, match="could not be made"):
        write_plan(read_sources(model), place)
