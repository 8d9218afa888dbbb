"""The files of a repository become the models that a person can choose: split sets whole, everything else left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.download import Part, check_name
from synthia_desktop.hub.listing import Variant, as_shards, group, quant_of, storable


def parts(*paths: str, size: int = 10) -> list[Part]:
    return [Part(path, size, "a" * 64) for path in paths]


def models(*paths: str) -> dict[str, Variant]:
    return {variant.name: variant for variant in group(parts(*paths))[0]}


def test_each_quant_is_one_model_smallest_first() -> None:
    files = [Part("m.Q8_0.gguf", 30), Part("m.Q2_K.gguf", 10), Part("m.Q4_K_M.gguf", 20), Part("README.md", 1)]
    variants, projectors = group(files)
    assert [(v.name, v.quant, v.size, v.joined) for v in variants] == [
        ("Q2_K", "Q2_K", 10, False),
        ("Q4_K_M", "Q4_K_M", 20, False),
        ("Q8_0", "Q8_0", 30, False),
    ]
    assert not projectors


def test_native_shards_stay_several_files_and_lose_their_folder() -> None:
    names = [f"m-{number:05d}-of-00003.gguf" for number in (1, 2, 3)]
    found = models(*(f"Q4_K_M/{name}" for name in reversed(names)))["Q4_K_M"]
    assert [target.name for target in found.targets] == names
    assert [part.path for part in found.parts] == [f"Q4_K_M/{name}" for name in names]
    assert not found.joined


def test_folders_stay_where_two_files_would_get_one_name() -> None:
    found = models("Q4_K_M/model.gguf", "Q8_0/Model.gguf", "sub/other.gguf")
    assert {name: variant.targets[0].name for name, variant in found.items()} == {
        "Q4_K_M": "Q4_K_M/model.gguf",
        "Q8_0": "Q8_0/Model.gguf",
        "other": "other.gguf",
    }


@pytest.mark.parametrize(
    "pieces",
    [
        ("synthia-70b.Q6_K.gguf-split-a", "synthia-70b.Q6_K.gguf-split-b"),
        ("m.Q8_0.gguf.part1of2", "m.Q8_0.gguf.part2of2"),
        ("m.Q8_0.gguf.aa", "m.Q8_0.gguf.ab"),
        ("m.Q8_0.gguf.000", "m.Q8_0.gguf.001"),
        ("m.Q8_0.GGUF_part_1", "m.Q8_0.GGUF_part_2"),
    ],
)
def test_raw_pieces_become_one_file(pieces: tuple[str, ...]) -> None:
    (found,) = models(*reversed(pieces), "m.gguf.md").values()
    assert found.joined
    assert [part.path for part in found.parts] == list(pieces)
    (target,) = found.targets
    assert pieces[0].startswith(target.name)
    assert target.name.lower().endswith(".gguf")


def test_more_than_nine_pieces_are_in_the_order_of_their_numbers() -> None:
    names = [f"m.Q8_0.gguf-split-{number}" for number in range(1, 13)]
    assert [part.path for part in models(*sorted(names))["Q8_0"].parts] == names


@pytest.mark.parametrize(
    "incomplete",
    [
        ("m.gguf-split-b", "m.gguf-split-c"),
        ("m.gguf-split-a", "m.gguf-split-c"),
        ("m.gguf-split-a",),
        ("m.gguf.part1of3", "m.gguf.part2of3"),
        ("m-00001-of-00003.gguf", "m-00003-of-00003.gguf"),
        ("m-00002-of-00002.gguf",),
        ("m.gguf.md",),
        ("m.gguf.1", "m.gguf.01"),
        ("a-chunk-1-of-3.gguf", "a-chunk-2-of-3.gguf"),
    ],
)
def test_an_incomplete_set_is_no_model(incomplete: tuple[str, ...]) -> None:
    assert not models(*incomplete)


def test_byte_chunks_wait_for_their_contents() -> None:
    (found,) = models("m-Q8_0-chunk-2-of-2.gguf", "m-Q8_0-chunk-1-of-2.gguf").values()
    assert found.chunks
    assert [target.name for target in found.targets] == ["m-Q8_0.gguf"]
    shards = as_shards(found)
    assert [target.name for target in shards.targets] == ["m-Q8_0-00001-of-00002.gguf", "m-Q8_0-00002-of-00002.gguf"]
    assert (shards.joined, shards.chunks, shards.size) == (False, False, found.size)


def test_projectors_and_helpers_are_no_models() -> None:
    variants, projectors = group(parts("m.Q4_K_M.gguf", "mmproj-F16.gguf", "m-imatrix.gguf", "config.json"))
    assert [variant.name for variant in variants] == ["Q4_K_M"]
    assert [(variant.name, variant.quant) for variant in projectors] == [("F16", "F16")]


def test_two_models_of_one_quant_are_named_by_their_files() -> None:
    assert set(models("a.Q4_K_M.gguf", "b.Q4_K_M.gguf", "b.Q8_0.gguf")) == {"a.Q4_K_M", "b.Q4_K_M", "Q8_0"}


@pytest.mark.parametrize(
    ("path", "quant"),
    [
        ("synthia-7b-v1.3.Q4_K_M.gguf", "Q4_K_M"),
        ("Synthia-v3.0-11B-IQ2_XXS.gguf", "IQ2_XXS"),
        ("Qwen-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("Qwen-UD-Q4_K_XL-00001-of-00002.gguf", "UD-Q4_K_XL"),
        ("m-q4_k_m.gguf", "Q4_K_M"),
        ("m.Q4_0_4_4.gguf", "Q4_0_4_4"),
        ("m.Q6_K_L.gguf", "Q6_K_L"),
        ("m-IQ4_NL.gguf", "IQ4_NL"),
        ("m-TQ1_0.gguf", "TQ1_0"),
        ("m-BF16.gguf", "BF16"),
        ("m.fp16.gguf", "F16"),
        ("gpt-oss-20b-MXFP4.gguf", "MXFP4"),
        ("gpt-oss-MXFP4_MOE.gguf", "MXFP4_MOE"),
        ("m-F16-to-Q8_0.gguf", "Q8_0"),
        ("Q4_K_M/model-00001-of-00003.gguf", "Q4_K_M"),
        ("Q4_K_M/model-Q5_K_M.gguf", "Q5_K_M"),
        ("IQ2_XXS.gguf", "IQ2_XXS"),
        ("model.gguf", ""),
        ("Q9000-model.gguf", ""),
        ("unQ8_0.gguf", ""),
    ],
)
def test_names_tell_the_quant(path: str, quant: str) -> None:
    assert quant_of(path) == quant


HOSTILE = (
    "../a.gguf",
    "/a.gguf",
    "a/../b.gguf",
    "con.gguf",
    "a" * 300 + ".gguf",
    "a\\b.gguf",
    "a\n.gguf",
    "",
    "x /y.gguf",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_get_nowhere(name: str) -> None:
    assert not storable(parts(name))


def test_pieces_do_not_join_to_a_hostile_name() -> None:
    assert not models("con-chunk-1-of-2.gguf", "con-chunk-2-of-2.gguf")


STEMS = st.sampled_from(["m", "m.Q4_K_M", "Q4_K_M/m", "a/b", "M"])
ENDINGS = st.one_of(
    st.sampled_from([".gguf", ".gguf.md", ".json", ".GGUF", "-imatrix.gguf"]),
    st.builds("-{:05d}-of-{:05d}.gguf".format, st.integers(0, 4), st.integers(1, 3)),
    st.builds(".gguf-split-{}".format, st.sampled_from("abcd")),
    st.builds(".gguf.part{}of{}".format, st.integers(0, 4), st.integers(1, 3)),
    st.builds("-chunk-{}-of-{}.gguf".format, st.integers(0, 4), st.integers(1, 3)),
    st.builds(".gguf.{}".format, st.one_of(st.sampled_from(["aa", "ab", "ac", "a", "b"]), st.integers(0, 12))),
)
PATHS = st.lists(st.builds(str.__add__, STEMS, ENDINGS), max_size=30)


@given(PATHS)
def test_whatever_a_repository_holds_the_models_are_sound(paths: list[str]) -> None:
    files = storable(parts(*paths))
    made = [variant for kind in group(files) for variant in kind]
    used = [part.path for variant in made for part in variant.parts]
    names = [target.name.lower() for variant in made for target in variant.targets]
    assert len(used) == len(set(used))
    assert set(used) <= {file.path for file in files}
    assert len(names) == len(set(names))
    for variant in made:
        assert all(check_name(target.name) for target in variant.targets)
        assert variant.joined == (len(variant.targets) == 1 and len(variant.parts) > 1)
        assert variant.size == sum(part.size for part in variant.parts)


@given(st.integers(2, 30), st.randoms(use_true_random=False))
def test_the_order_of_a_listing_does_not_matter(count: int, random: object) -> None:
    names = [f"m.gguf.part{number}of{count}" for number in range(1, count + 1)]
    shuffled = list(names)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    (found,) = models(*shuffled).values()
    assert [part.path for part in found.parts] == names
