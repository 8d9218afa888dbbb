"""The planner answers all threads in turn, ends only the question that is meant, and rests when nobody asks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from synthia_desktop.core.errors import EngineLostError, ModelFileError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.planner.planner import Planner
from synthia_desktop.planner.source import ModelSource, local_source
from tests.model_files import make_model

ASKED = LoadParams(gpu_layers=0, context_length=512)


@pytest.fixture
def planner(tmp_path: Path) -> Iterator[Planner]:
    with closing(Planner(tmp_path / "planner.log")) as planner:
        yield planner


@pytest.fixture
def source(tmp_path: Path) -> ModelSource:
    return local_source(make_model(tmp_path / "model.gguf"))


@pytest.mark.integration
def test_a_question_is_asked_once(planner: Planner, source: ModelSource) -> None:
    first = planner.use(source, ASKED)
    planner.rest()
    assert planner.use(source, ASKED) is first
    assert not planner._engine.running


@pytest.mark.integration
def test_it_rests_only_when_nobody_asked_for_a_while(planner: Planner, source: ModelSource) -> None:
    planner.use(source, ASKED)
    planner.rest(unused_s=60.0)
    assert planner._engine.running
    planner.rest()
    assert not planner._engine.running
    assert planner.use(source, LoadParams(gpu_layers=0, context_length=1024)).context_length == 1024


@pytest.mark.integration
def test_a_stop_ends_the_question_of_the_thread_that_is_meant(planner: Planner, source: ModelSource) -> None:
    asking, go_on = threading.Event(), threading.Event()
    started: list[int] = []
    whole = planner._engine._start

    def start() -> object:
        started.append(threading.get_ident())
        asking.set()
        assert go_on.wait(10)
        return whole()

    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(1) as pool:
        patch.setattr(planner._engine, "_start", start)
        answer = pool.submit(planner.use, source, ASKED)
        assert asking.wait(10)
        planner.stop(threading.get_ident())  # this thread asks nothing
        go_on.set()
        assert answer.result().context_length == 512
        planner.rest()
        asking.clear()
        go_on.clear()
        answer = pool.submit(planner.use, source, LoadParams(gpu_layers=0, context_length=1024))
        assert asking.wait(10)
        planner.stop(started[-1])
        go_on.set()
        with pytest.raises(EngineLostError, match="stopped"):
            answer.result()


@pytest.mark.integration
def test_what_llama_cpp_refuses_is_an_error_and_the_next_question_works(
    planner: Planner, source: ModelSource, tmp_path: Path
) -> None:
    bad = make_model(tmp_path / "bad.gguf", layers=3, seed=5)
    data = bytearray(bad.read_bytes())
    at = data.index(b"llama.block_count") + len(b"llama.block_count") + 4
    data[at : at + 4] = (10_000).to_bytes(4, "little")
    bad.write_bytes(data)
    with pytest.raises(ModelFileError, match="10,000 layers"):
        planner.use(local_source(bad), ASKED)
    assert planner.use(source, ASKED).context_length == 512


@pytest.mark.integration
def test_closing_removes_the_planning_files(planner: Planner, source: ModelSource) -> None:
    planner.use(source, ASKED)
    folder = planner._folder
    assert folder is not None
    assert any(folder.iterdir())
    planner.close()
    assert not folder.exists()
    planner.close()
