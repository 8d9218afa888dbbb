"""The quality that a quant's name stands for."""

import pytest

from synthia_desktop.core.quality import Quality, is_old, quality_of


@pytest.mark.parametrize(
    ("quant", "quality"),
    [
        ("Q2_K", Quality.LOW),
        ("IQ1_S", Quality.LOW),
        ("TQ1_0", Quality.LOW),
        ("Q3_K_S", Quality.LOW),
        ("Q3_K_M", Quality.FAIR),
        ("IQ3_XS", Quality.FAIR),
        ("IQ3_XXS", Quality.LOW),
        ("Q4_K_M", Quality.GOOD),
        ("UD-Q4_K_XL", Quality.GOOD),
        ("i1-IQ4_XS", Quality.GOOD),
        ("q4_0", Quality.GOOD),
        ("MXFP4", Quality.GOOD),
        ("Q5_K_S", Quality.VERY_GOOD),
        ("Q6_K", Quality.EXCELLENT),
        ("Q8_0", Quality.EXCELLENT),
        ("BF16", Quality.EXCELLENT),
        ("model", None),
        ("", None),
    ],
)
def test_quality(quant: str, quality: Quality | None) -> None:
    assert quality_of(quant) == quality


def test_more_bits_are_never_worse() -> None:
    grades = list(Quality)
    names = ["IQ1_S", "Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_K_S", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "F16"]
    found = [quality_of(name) for name in names]
    places = [grades.index(grade) for grade in found if grade is not None]
    assert len(places) == len(names)
    assert places == sorted(places)


@pytest.mark.parametrize("quant", ["Q4_0", "Q4_1", "Q5_0", "q5_1", "Q4_0_4_4"])
def test_old_schemes(quant: str) -> None:
    assert is_old(quant)


@pytest.mark.parametrize("quant", ["Q8_0", "Q4_K_M", "Q5_K_S", "IQ4_NL", "F16"])
def test_schemes_that_are_still_good(quant: str) -> None:
    assert not is_old(quant)
