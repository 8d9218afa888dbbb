"""Load parameters out of their range are refused by name."""

import pytest

from synthia_desktop.core.loading import LoadParams


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("gpu_layers", -1),
        ("context_length", -1),
        ("batch_size", 0),
        ("threads", -2),
        ("rope_freq_base", -1.0),
        ("rope_freq_scale", float("nan")),
        ("tensor_split", (1.0, -1.0)),
        ("tensor_split", (float("inf"),)),
    ],
)
def test_a_value_out_of_its_range_is_named(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        LoadParams(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "trained", "length"), [(0, 2048, 2048), (0, 131072, 4096), (0, 0, 4096), (8192, 2048, 8192)]
)
def test_the_automatic_context_is_the_trained_one_up_to_a_laptop_s_measure(
    asked: int, trained: int, length: int
) -> None:
    assert LoadParams(context_length=asked).context_for(trained) == length
