"""A header is read whole and fast, and no file brings anything but a ModelFileError."""

import json
import struct
from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader, TensorInfo, parse_header, read_header
from synthia_desktop.core.gguf_cursor import ArraySummary

TOKENS = [f"token {number} é" for number in range(5000)]


def write(path: Path, split: tuple[int, int] | None = None) -> Path:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Synthia 7B v1.3")
    writer.add_block_count(32)
    writer.add_context_length(4096)
    writer.add_file_type(15)
    writer.add_token_list(TOKENS)
    writer.add_token_scores([0.5] * len(TOKENS))
    writer.add_array("short", [1, 2, 3])
    writer.add_chat_template("{{ messages }}")
    if split:
        writer.add_uint16("split.no", split[0])
        writer.add_uint16("split.count", split[1])
    writer.add_tensor("a", np.zeros((4, 32), np.float32))
    writer.add_tensor("b", np.zeros((3, 144), np.uint8), raw_dtype=gguf.GGMLQuantizationType.Q4_K)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("gguf") / "model.gguf")


@pytest.fixture(scope="module")
def content(model: Path) -> bytes:
    return model.read_bytes()


def parse(content: bytes) -> GgufHeader:
    return parse_header(lambda offset, length: content[offset : offset + length], len(content), "x.gguf")


def outcome(content: bytes) -> GgufHeader | ModelFileError:
    """Everything but a ModelFileError fails the test."""
    try:
        return parse(content)
    except ModelFileError as error:
        return error


def entry(key: bytes, kind: int, value: bytes) -> bytes:
    return struct.pack("<Q", len(key)) + key + struct.pack("<I", kind) + value


def header(*entries: bytes, tensors: bytes = b"", tensor_count: int = 0, version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensor_count, len(entries)) + b"".join(entries) + tensors


def tensor(shape: tuple[int, ...], kind: int, offset: int) -> bytes:
    return struct.pack(f"<Q1sI{len(shape)}QIQ", 1, b"t", len(shape), *shape, kind, offset)


def test_a_whole_file_says_what_it_is(model: Path) -> None:
    found = read_header(model)
    assert (found.version, found.architecture, found.name, found.quant) == (3, "llama", "Synthia 7B v1.3", "Q4_K_M")
    assert (found.block_count, found.context_length, found.chat_template) == (32, 4096, "{{ messages }}")
    assert found.metadata["tokenizer.ggml.tokens"] == ArraySummary(8, len(TOKENS))
    assert found.metadata["tokenizer.ggml.scores"] == ArraySummary(6, len(TOKENS))
    assert found.metadata["short"] == (1, 2, 3)
    assert found.tensors == (TensorInfo("a", (32, 4), "F32", 0, 512), TensorInfo("b", (256, 3), "Q4_K", 512, 432))
    assert found.parameters == 32 * 4 + 256 * 3
    assert found.tensor_end == found.data_offset + 512 + 432 <= found.file_size == model.stat().st_size
    assert found.split_count == 1


def test_byte_ranges_are_enough_and_stay_in_the_header(content: bytes) -> None:
    read: list[int] = []

    def ranges(offset: int, length: int) -> bytes:
        read.append(offset + length)
        return content[offset : offset + length]

    size = len(content) + (10 << 30)
    found = parse_header(ranges, size)
    assert found.tensors == parse(content).tensors
    assert max(read) <= 1 << 20


def test_every_value_type_is_read() -> None:
    scalars = [(0, "<B", 7), (1, "<b", -7), (2, "<H", 7), (3, "<h", -7), (4, "<I", 7), (5, "<i", -7), (6, "<f", 0.5)]
    scalars += [(7, "<?", True), (10, "<Q", 2**64 - 1), (11, "<q", -(2**63)), (12, "<d", 0.1)]
    found = parse(header(*(entry(b"k%d" % kind, kind, struct.pack(form, value)) for kind, form, value in scalars)))
    assert [found.metadata[f"k{kind}"] for kind, _, _ in scalars] == [value for _, _, value in scalars]


def test_a_file_without_a_type_takes_the_label_of_most_of_its_bytes() -> None:
    tensors = tensor((32,), 0, 0) + tensor((256, 8), 14, 128)
    found = parse(header(tensors=tensors.replace(b"t", b"u", 1), tensor_count=2) + b"\0" * 4096)
    assert (found.quant, found.name, found.block_count, found.chat_template) == ("Q6_K", "x", 0, None)


def test_an_unknown_tensor_type_is_left_to_llama_cpp() -> None:
    assert parse(header(tensors=tensor((32,), 999, 0), tensor_count=1) + b"\0" * 64).tensors[0].type == "type 999"


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"", "holds no bytes"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"\n  <html lang='en'>", "a web page"),
        (b"PK\x03\x04....", "a zip archive"),
        (struct.pack("<Q", 900) + b'{"__metadata__":{}}', "a safetensors file"),
        (json.dumps({"schemaVersion": 2, "layers": []}).encode(), "an Ollama manifest"),
        (b'{"a": 1}', "a JSON file"),
        (b"version https://git-lfs.github.com/spec/v1\noid", "a Git LFS pointer"),
        (b"tjgg" + b"\0" * 40, "the format before GGUF"),
        (b"\0" * 4096, "all zero"),
        (b"\x7fELF\x02", "a program"),
        (b"hello", "does not begin as a GGUF"),
        (b"GGUF", "ends inside its header, after 4 bytes"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "big-endian"),
        (header(version=1), "version 1;"),
        (header(version=4), "newer Synthia"),
        (header(tensor_count=2**60), "more than the file can hold"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 2**63), "more than the file can hold"),
        (header(entry(b"k", 8, struct.pack("<Q", 2**40))), "a text of"),
        (header(entry(b"k", 8, struct.pack("<Q", 1000))), "ends inside its header"),
        (header(entry(b"k", 9, struct.pack("<IQ", 4, 2**40))), "more than the file can hold"),
        (header(entry(b"k", 9, struct.pack("<IQ", 9, 1) + b"\0" * 99)), "unknown type 9"),
        (header(entry(b"k", 9, struct.pack("<IQ", 9, 100)) + b"\0" * 999), "unknown type 9"),
        (header(entry(b"k", 13, b"")), "unknown type 13"),
        (header(entry(b"k", 0, b"\0"), entry(b"k", 0, b"\0")), "twice"),
        (header(entry(b"general.alignment", 4, struct.pack("<I", 48))), "power of two"),
        (header(entry(b"general.alignment", 4, struct.pack("<I", 0))), "power of two"),
        (header(tensors=tensor((1, 1, 1, 1, 1), 0, 0), tensor_count=1), "5 dimensions"),
        (header(tensors=tensor((31,), 2, 0), tensor_count=1) + b"\0" * 99, "Q4_0 cannot hold"),
        (header(tensors=tensor((2**63, 2**63, 2**63), 0, 0), tensor_count=1), "beyond any possible"),
        (header(tensors=tensor((1,), 0, 2**63), tensor_count=1), "beyond any possible"),
    ],
)
def test_what_is_no_sound_gguf_is_named(tmp_path: Path, start: bytes, words: str) -> None:
    (tmp_path / "x.gguf").write_bytes(start)
    with pytest.raises(ModelFileError) as caught:
        read_header(tmp_path / "x.gguf")
    assert words in str(caught.value)


def test_places_that_hold_no_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="missing"):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(ModelFileError, match="is a folder"):
        read_header(tmp_path)
    with pytest.raises(ModelFileError, match="cannot be read"):
        read_header("a\0b.gguf")


def test_a_file_that_may_not_be_read_is_named(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Tests may run as root, whom no permission stops.
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ModelFileError, match="not allowed to read"):
        read_header(model)


@pytest.mark.parametrize(
    ("there", "needed", "words"),
    [
        (3_100_000_000, 4_400_000_000, "3.1 of 4.4 GB are there."),
        (4_399_999_000, 4_400_000_000, "4,399,999,000 of 4,400,000,000 bytes"),
        (4_350_000_000, 4_400_000_000, "4.3 of 4.4 GB"),
    ],
)
def test_an_unfinished_download_says_how_much_is_there(there: int, needed: int, words: str) -> None:
    start = header(tensors=tensor((1,), 24, needed - 64 - 1), tensor_count=1)
    assert len(start) <= 64
    with pytest.raises(ModelFileError, match=words):
        parse_header(lambda offset, length: start[offset : offset + length].ljust(length, b"\0"), there)


@settings(max_examples=150)
@given(data=st.data())
def test_cut_and_flipped_files_give_words_only(content: bytes, data: st.DataObject) -> None:
    start = bytearray(content[: data.draw(st.integers(0, len(content)))])
    # Most of this file is its vocabulary; the flips are drawn where the structure is.
    places = st.one_of(st.integers(0, 400), st.integers(max(0, len(content) - 1600), len(content) - 1))
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=6)):
        if place < len(start):
            start[place] = value
    found = outcome(bytes(start))
    assert found.message if isinstance(found, ModelFileError) else found.tensor_end <= len(start)


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_random_bytes_after_the_magic_give_words_only(tail: bytes) -> None:
    found = outcome(b"GGUF" + struct.pack("<I", 3) + tail)
    assert found.message if isinstance(found, ModelFileError) else found.version == 3


def test_a_file_that_shrinks_while_it_is_read_is_refused(content: bytes) -> None:
    with pytest.raises(ModelFileError, match="became shorter"):
        parse_header(lambda offset, length: content[offset : min(offset + length, 2000)], len(content))
