"""How figures are written."""

import pytest

from synthia_desktop.ui.units import memory_text, size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (3_200, "3 KB"),
        (999_600, "1 MB"),
        (412_345_678, "412 MB"),
        (999_600_000, "1.00 GB"),
        (4_368_439_584, "4.37 GB"),
        (1_234_567_890_123, "1,234.57 GB"),
    ],
)
def test_sizes_are_decimal_as_on_the_hub(size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("size", "text"), [(-1, "0 MB"), (48 << 20, "48 MB"), (410 << 20, "0.4 GB"), (7 << 30, "7.0 GB")]
)
def test_memory_is_binary_as_it_is_sold(size: int, text: str) -> None:
    assert memory_text(size) == text
