"""A quant, a name or a file leads to one model of a repository, or to words about what there is."""

import pytest

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import HubError
from synthia_desktop.hub.choice import find_variant
from synthia_desktop.hub.listing import Repository, group, storable
from synthia_desktop.hub.reference import Reference

FILES = storable(
    Part(path, size)
    for size, path in enumerate(
        (
            "a.Q4_K_M.gguf",
            "b.Q4_K_M.gguf",
            "a.F16.gguf",
            "mmproj-F16.gguf",
            "Q8_0/a-00001-of-00002.gguf",
            "Q8_0/a-00002-of-00002.gguf",
            "a.Q6_K.gguf-split-a",
            "a.Q6_K.gguf-split-b",
            "a.Q2_K.gguf-split-a",
            "config/config.json",
        ),
        start=1,
    )
)
REPOSITORY = Repository(Reference("org/repo"), "org/repo", "c0", False, "", (), (), 0, 0, "", *group(FILES), FILES)


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("Q8_0", "Q8_0/a-00001-of-00002.gguf"),
        (" q8_0 ", "Q8_0/a-00001-of-00002.gguf"),
        ("a-00002-of-00002.gguf", "Q8_0/a-00001-of-00002.gguf"),
        ("Q8_0/a-00002-of-00002.gguf", "Q8_0/a-00001-of-00002.gguf"),
        ("a.Q6_K.gguf-split-b", "a.Q6_K.gguf-split-a"),
        ("a.Q6_K.gguf", "a.Q6_K.gguf-split-a"),
        ("b.Q4_K_M", "b.Q4_K_M.gguf"),
        ("B.Q4_K_M.GGUF", "b.Q4_K_M.gguf"),
        ("F16", "a.F16.gguf"),
        ("mmproj-F16.gguf", "mmproj-F16.gguf"),
        ("config/config.json", "config/config.json"),
    ],
)
def test_what_is_wanted_is_found(wanted: str, first: str) -> None:
    assert find_variant(REPOSITORY, wanted).parts[0].path == first


@pytest.mark.parametrize(
    ("wanted", "said"),
    [("Q4_K_M", "a.Q4_K_M, b.Q4_K_M"), ("Q5_K_M", "Q8_0"), ("a.Q2_K.gguf-split-a", "is not in"), ("", "is not in")],
)
def test_what_is_not_clear_is_told(wanted: str, said: str) -> None:
    with pytest.raises(HubError, match=said):
        find_variant(REPOSITORY, wanted)
