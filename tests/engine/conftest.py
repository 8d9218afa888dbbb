"""One llama.cpp in the test process and one tiny model for all engine tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag
from tests.model_files import make_model

OpenSession = Callable[..., Session]

ONE_THREAD = LoadParams(threads=1, context_length=512)
"""Threads that wait for each other are slow on a busy machine, and these models are tiny."""


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="session")
def tiny_chatml(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("models") / "chatml.gguf", vocabulary="chatml", chat_template="x")


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Heads of 32 values, which the blocks of every KV cache type divide."""
    return make_model(tmp_path_factory.mktemp("models") / "wide.gguf", heads=2, kv_heads=1)


@pytest.fixture(scope="session")
def session(native: Native, tiny: Path) -> Iterator[Session]:
    """A tiny model for tests that do not care what its cache holds."""
    loaded = load(native, str(tiny), ONE_THREAD, StopFlag(), lambda _fraction: None)
    assert loaded is not None
    yield loaded[0]
    loaded[0].close()


@pytest.fixture(scope="session")
def chatml_session(native: Native, tiny_chatml: Path) -> Iterator[Session]:
    """The same with a byte-pair vocabulary that has ChatML's control tokens and adds no BOS."""
    loaded = load(native, str(tiny_chatml), ONE_THREAD, StopFlag(), lambda _fraction: None)
    assert loaded is not None
    yield loaded[0]
    loaded[0].close()


@pytest.fixture
def stop() -> StopFlag:
    return StopFlag()


@pytest.fixture
def open_session(native: Native, stop: StopFlag, tiny: Path) -> Iterator[OpenSession]:
    """open_session(path=tiny, params=ONE_THREAD) -> Session, closed at the end of the test."""
    opened: list[Session] = []

    def start(path: Path = tiny, params: LoadParams = ONE_THREAD) -> Session:
        loaded = load(native, str(path), params, stop, lambda _fraction: None)
        assert loaded is not None
        opened.append(loaded[0])
        return loaded[0]

    yield start
    for session in opened:
        session.close()
