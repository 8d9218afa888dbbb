"""The search for garbage goes on, among what is young."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from synthia_desktop.ui.collector import collect_calmly


class Ring:
    """Refers to itself, so that only the search finds it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.enable()


@pytest.mark.usefixtures("as_before")
def test_what_was_there_is_left_alone_and_what_is_dropped_later_is_found() -> None:
    gc.disable()
    frozen = gc.get_freeze_count()
    collect_calmly()
    assert gc.isenabled()
    assert gc.get_freeze_count() > frozen
    gone = weakref.ref(Ring())
    filled = [[number] for number in range(30_000)]
    assert gone() is None
    assert len(filled) == 30_000
