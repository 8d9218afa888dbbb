"""A sibling's header that was read around its vocabulary is the one that reading it whole gives, or none."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import GgufHeader, RawHeader, parse_raw_header
from synthia_desktop.core.gguf_cursor import ArraySummary
from synthia_desktop.core.gguf_sibling import Vocabulary, parse_first, parse_sibling
from tests.shapes import entry, quant_header, text

MOST = 64 << 20
IMATRIX = (
    entry("quantize.imatrix.file", 8, text("imatrix.dat")),
    entry("quantize.imatrix.entries_count", 5, struct.pack("<i", 224)),
)


class Remote:
    """A file of which only the header exists; counts the bytes asked for."""

    def __init__(self, header: bytes, weights: int) -> None:
        self.header, self.size, self.read_bytes = header, len(header) + weights, 0

    def read(self, offset: int, length: int) -> bytes:
        length = min(length, self.size - offset)
        self.read_bytes += length
        return self.header[offset : offset + length].ljust(length, b"\0")

    def whole(self) -> tuple[GgufHeader, RawHeader]:
        return parse_raw_header(self.read, self.size, "x.gguf")


def known(header: bytes, weights: int) -> tuple[GgufHeader, Vocabulary]:
    remote = Remote(header, weights)
    found, _, vocabulary = parse_first(remote.read, remote.size, "first.gguf", 1 << 20, MOST)
    assert vocabulary is not None
    return found, vocabulary


FIRST = known(*quant_header("7b", "Q4_K_M"))


def sibling(remote: Remote, first: tuple[GgufHeader, Vocabulary] = FIRST) -> tuple[GgufHeader, RawHeader] | None:
    return parse_sibling(remote.read, remote.size, "x.gguf", *first)


def test_the_first_is_the_header_as_ever_and_knows_its_vocabulary() -> None:
    remote = Remote(*quant_header("7b", "Q4_K_M"))
    header, raw, vocabulary = parse_first(remote.read, remote.size, "x.gguf", 1 << 20, MOST)
    assert (header, raw) == remote.whole()
    assert vocabulary is not None
    assert list(vocabulary.entries) == [f"tokenizer.ggml.{name}" for name in ("tokens", "scores", "token_type")]
    assert vocabulary.entries["tokenizer.ggml.tokens"].value == ArraySummary(8, 32_000)
    assert vocabulary.end - vocabulary.start > 600_000


@pytest.mark.parametrize("quant", ["Q2_K", "Q5_K_S", "Q8_0"])
@pytest.mark.parametrize("vocabulary", [32_000, 128_256])
def test_a_sibling_is_read_exactly_with_little(quant: str, vocabulary: int) -> None:
    remote = Remote(*quant_header("7b", quant, vocabulary))
    found = sibling(remote, known(*quant_header("7b", "Q4_K_M", vocabulary)))
    assert remote.read_bytes < 150_000
    assert found == remote.whole()


def test_a_sibling_with_further_entries() -> None:
    remote = Remote(*quant_header("7b", "Q3_K_M", extra=IMATRIX))
    found = sibling(remote)
    assert found is not None
    assert found == remote.whole()
    assert found[0].integer("quantize.imatrix.entries_count") == 224
    back = Remote(*quant_header("7b", "Q3_K_M"))
    assert sibling(back, known(*quant_header("7b", "Q4_K_M", extra=IMATRIX))) == back.whole()


def test_what_is_not_as_expected_has_to_be_read_whole() -> None:
    header, weights = quant_header("7b", "Q6_K")
    tokens = header.index(b"tokenizer.ggml.tokens")
    assert sibling(Remote(header, weights + 64)) is None, "a longer file"
    assert sibling(Remote(header, weights - 64)) is None, "a shorter file"
    assert sibling(Remote(*quant_header("7b", "Q6_K", 32_032))) is None, "another vocabulary"
    assert sibling(Remote(*quant_header("70b", "Q6_K"))) is None, "another model"
    assert sibling(Remote(header[:tokens] + b"x" + header[tokens + 1 :], weights)) is None, "another key"
    swapped = header.replace(b"blk.3.attn_k.weight", b"blk.3.attn_z.weight")
    assert sibling(Remote(swapped, weights)) is None, "another tensor"
    assert sibling(Remote(b"<html>" * 10_000, weights)) is None
    assert sibling(Remote(b"", 0)) is None


def test_a_sibling_that_claims_endless_facts_is_left_soon() -> None:
    header, weights = quant_header("7b", "Q6_K")
    long = entry("a", 8, struct.pack("<Q", 200 << 20))
    remote = Remote(header[:24] + long + header[24:], weights)
    assert sibling(remote) is None
    assert remote.read_bytes < 400_000


def test_a_tiny_vocabulary_is_not_worth_it() -> None:
    remote = Remote(*quant_header("7b", "Q4_K_M", 3_000))
    assert parse_first(remote.read, remote.size, "x.gguf", 1 << 20, MOST)[2] is None


def test_a_header_without_end_is_given_up() -> None:
    start = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + entry("k", 8, struct.pack("<Q", 100 << 20))
    remote = Remote(start, 1 << 30)
    with pytest.raises(ModelFileError, match="larger than 64 MiB"):
        parse_first(remote.read, remote.size, "x.gguf", 1 << 20, MOST)


HEADER, WEIGHTS = quant_header("7b", "Q5_K_M", extra=IMATRIX)
BEFORE = HEADER.index(b"tokenizer.ggml.tokens") + 60
BEHIND = HEADER.index(b"tokenizer.ggml.bos_token_id") - 8


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_flipped_sibling_is_what_the_whole_says_or_nothing(data: st.DataObject) -> None:
    content = bytearray(HEADER)
    places = st.one_of(st.integers(0, BEFORE), st.integers(BEHIND, len(HEADER) - 1))
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=4)):
        content[place] = value
    remote = Remote(bytes(content), WEIGHTS + data.draw(st.sampled_from((0, 0, 32, -32))))
    found = sibling(remote)
    assert found is None or found == remote.whole()
