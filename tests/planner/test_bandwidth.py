"""The memory's speed: a number that can be true, found within its time and without anything left running."""

import threading

import pytest

from synthia_desktop.planner.bandwidth import measure_bandwidth


@pytest.mark.parametrize("threads", [1, 3])
def test_a_short_measurement(threads: int) -> None:
    speed = measure_bandwidth(threads, buffer_bytes=24 << 20, seconds=0.08)
    assert 1e8 < speed < 1e13
    assert not [thread for thread in threading.enumerate() if thread.name == "bandwidth"]
