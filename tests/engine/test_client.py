"""The client with its real child process: answers, stops, unloading, and errors that leave it usable."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.errors import ContextFullError, ModelFileError, ModelLoadError
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, LoadProgress, PromptProgress, Text
from tests.engine.answers import GREEDY, plain
from tests.engine.conftest import ONE_THREAD

pytestmark = pytest.mark.integration  # each starts a process

QUESTION = plain("USER: the model and you\nASSISTANT:")
LONG = replace(GREEDY, max_tokens=400)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client


@pytest.fixture
def loaded(client: EngineClient, tiny: Path) -> EngineClient:
    assert client.load(tiny, ONE_THREAD) is not None
    return client


def finished(client: EngineClient, sampling: SamplingParams = GREEDY) -> tuple[str, Finished]:
    events = list(client.generate(QUESTION, sampling))
    last = events[-1]
    assert isinstance(last, Finished)
    return "".join(event.text for event in events if isinstance(event, Text)), last


def test_this_process_never_holds_llama_cpp() -> None:
    check = "import sys, synthia_desktop.engine.client; sys.exit('llama_cpp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_a_model_is_loaded_and_answers(client: EngineClient, tiny: Path) -> None:
    progress: list[LoadProgress] = []
    info = client.load(tiny, ONE_THREAD, progress.append)
    assert info is not None
    assert client.info == info
    assert progress[-1].fraction == 1.0
    events = list(client.generate(QUESTION, GREEDY))
    assert isinstance(events[0], PromptProgress)
    assert isinstance(events[-1], Finished)
    assert client.count_tokens(QUESTION) == events[-1].stats.prompt_tokens
    result = client.bench(16, 4, 1)
    assert result is not None
    assert result.generation_speed > 0


def test_a_missing_seed_is_drawn_and_told(loaded: EngineClient) -> None:
    lively = SamplingParams(temperature=1.5, top_k=0, max_tokens=20)
    text, last = finished(loaded, lively)
    assert finished(loaded, replace(lively, seed=last.stats.seed))[0] == text


def test_nothing_runs_before_it_is_needed_and_all_memory_returns(client: EngineClient, tiny: Path) -> None:
    assert not client.running
    client.load(tiny, ONE_THREAD)
    pid = client.pid
    assert pid is not None
    assert psutil.pid_exists(pid)
    client.unload()
    assert not psutil.pid_exists(pid)
    assert (client.info, client.running) == (None, False)
    with pytest.raises(ModelLoadError, match="No model is loaded"):
        client.count_tokens(QUESTION)


def test_another_model_takes_the_place_of_the_first(loaded: EngineClient, tiny_chatml: Path) -> None:
    first = loaded.pid
    info = loaded.load(tiny_chatml, ONE_THREAD)
    assert info is not None
    assert info.vocabulary == "BPE"
    assert loaded.pid != first
    assert finished(loaded)[1].stats.generated_tokens <= 12


def test_a_stop_keeps_the_text_and_the_model(loaded: EngineClient) -> None:
    before, _ = finished(loaded, replace(LONG, max_tokens=20))
    pid, text = loaded.pid, ""
    last = None
    for event in loaded.generate(QUESTION, replace(LONG, max_tokens=-1)):
        last = event
        if isinstance(event, Text):
            text += event.text
            loaded.stop()
    assert isinstance(last, Finished)
    assert last.stats.finish_reason in ("cancelled", "context")
    assert text.startswith(before[:1])
    assert finished(loaded, replace(LONG, max_tokens=20))[0] == before
    assert loaded.pid == pid


def test_an_iterator_that_is_closed_early_stops_the_answer(loaded: EngineClient) -> None:
    before = finished(loaded)[0]
    with closing(loaded.generate(QUESTION, replace(LONG, max_tokens=-1))) as events:
        next(events)
    assert finished(loaded)[0] == before


def test_a_stop_without_a_request_does_nothing(loaded: EngineClient) -> None:
    loaded.stop()
    assert finished(loaded)[1].stats.finish_reason == "length"


def test_a_load_can_be_stopped(client: EngineClient, tiny: Path) -> None:
    assert client.load(tiny, ONE_THREAD, lambda _progress: client.stop()) is None
    assert client.info is None
    assert client.load(tiny, ONE_THREAD) is not None
    assert finished(client)[0]


def test_a_file_that_cannot_be_loaded_leaves_the_client_usable(loaded: EngineClient, tiny: Path) -> None:
    with pytest.raises(ModelFileError):
        loaded.load(tiny.with_name("none.gguf"), ONE_THREAD)
    assert loaded.info is None
    assert loaded.load(tiny, ONE_THREAD) is not None
    assert finished(loaded)[0]


def test_a_prompt_that_is_too_long_leaves_the_model_loaded(loaded: EngineClient) -> None:
    pid = loaded.pid
    with pytest.raises(ContextFullError):
        list(loaded.generate(plain("model " * 2000), GREEDY))
    assert finished(loaded)[0]
    assert loaded.pid == pid


def test_the_engine_describes_itself_without_a_model(client: EngineClient) -> None:
    description = client.describe()
    assert "llama.cpp" in description.version
    assert [device.kind for device in description.devices].count("cpu") == 1
    assert description.system_info


def test_llama_cpps_words_are_in_the_log(loaded: EngineClient, tmp_path: Path) -> None:
    loaded.close()
    assert "llama_model_loader" in (tmp_path / "engine.log").read_text()
