"""Whatever happens to the engine process: one clear sentence, the text so far is kept, and the next request works."""

import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
from gguf import GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, LoadProgress, PromptProgress, Text
from tests.model_files import LlamaShape, add_facts, make_model, sentencepiece_vocabulary

pytestmark = pytest.mark.integration

PARAMS = LoadParams(threads=1, context_length=4096)
PROMPT = Prompt((Segment("USER: the model and you\nASSISTANT:"),), strip=False)
ENDLESS = SamplingParams(temperature=0.0, max_tokens=-1)
SHORT = replace(ENDLESS, max_tokens=10)
HANG_SECONDS = 2.0


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Slow enough for a fault to hit the middle of an answer."""
    return make_model(tmp_path_factory.mktemp("models") / "slow.gguf", layers=4, embedding=256, feed_forward=1024)


@pytest.fixture
def client(tmp_path: Path, model: Path) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path / "engine.log", hang_seconds=HANG_SECONDS)) as client:
        assert client.load(model, PARAMS) is not None
        yield client


def answer(client: EngineClient, sampling: SamplingParams = SHORT) -> str:
    events = list(client.generate(PROMPT, sampling))
    assert isinstance(events[-1], Finished)
    return "".join(event.text for event in events if isinstance(event, Text))


def lose(client: EngineClient, fault: Callable[[int], None]) -> tuple[str, EngineLostError]:
    """Do something to the engine in the middle of an answer; returns the text so far and the error."""
    texts: list[str] = []
    pid = client.pid
    assert pid is not None

    def read() -> None:
        for event in client.generate(PROMPT, ENDLESS):
            if isinstance(event, Text):
                texts.append(event.text)
                if len(texts) == 1:
                    fault(pid)

    with pytest.raises(EngineLostError) as caught:
        read()
    assert not psutil.pid_exists(pid)
    return "".join(texts), caught.value


def signalled(number: int) -> Callable[[int], None]:
    return lambda pid: os.kill(pid, number)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (signal.SIGKILL, "run out of memory"),
        (signal.SIGABRT, "SIGABRT"),
        (signal.SIGSEGV, "crashed (SIGSEGV)"),
        (signal.SIGILL, "SIGILL"),
        (signal.SIGTERM, "SIGTERM"),
    ],
)
def test_a_signal_in_the_middle_of_an_answer(client: EngineClient, number: int, words: str) -> None:
    whole = answer(client)
    text, error = lose(client, signalled(number))
    assert text
    assert words in error.message
    assert error.memory == (number in (signal.SIGKILL, signal.SIGABRT))
    assert "is kept" in error.message
    assert error.hint
    assert client.info is not None
    reloads: list[LoadProgress] = []
    client._on_event = reloads.append
    assert answer(client) == whole
    assert reloads


def test_ctrl_c_in_the_terminal_is_not_the_engines_to_answer(client: EngineClient) -> None:
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    assert answer(client)
    assert client.pid == pid


def failing_model(path: Path) -> Path:
    """llama.cpp aborts on a model that uses more experts than it has."""
    writer = GGUFWriter(path, "llama")
    add_facts(writer, "none", LlamaShape(2, 64, 4, 2, 128, 512), sentencepiece_vocabulary())
    writer.add_expert_used_count(1)
    writer.add_tensor("output_norm.weight", np.ones(64, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_failed_check_in_ggml_is_quoted(client: EngineClient, model: Path, tmp_path: Path) -> None:
    path = failing_model(tmp_path / "none.gguf")
    with pytest.raises(EngineLostError, match=r"SIGABRT.*was loading none\.gguf") as caught:
        client.load(path, PARAMS)
    assert "GGML_ASSERT(" in caught.value.details.splitlines()[0]
    assert not caught.value.memory
    assert "download it again" in caught.value.hint
    assert client.load(model, PARAMS) is not None
    assert answer(client)


def test_a_plan_that_llama_cpp_dies_of(client: EngineClient, model: Path, tmp_path: Path) -> None:
    path, before = failing_model(tmp_path / "none.gguf"), answer(client)
    with pytest.raises(EngineLostError, match=r"SIGABRT.*was loading none\.gguf"):
        client.dry_run(path, PARAMS)
    assert client.dry_run(model, PARAMS).context_length == PARAMS.context_length
    assert answer(client) == before


def test_a_hang_ends_in_an_error_and_not_in_silence(client: EngineClient) -> None:
    text, error = lose(client, signalled(signal.SIGSTOP))
    assert text
    assert "no longer answered" in error.message
    assert answer(client)


def test_a_stop_of_an_engine_that_hangs(client: EngineClient) -> None:
    whole = answer(client)
    pid = client.pid
    assert pid is not None
    text = ""
    events: list[object] = []
    for event in client.generate(PROMPT, ENDLESS):
        events.append(event)
        if isinstance(event, Text) and not text:
            os.kill(pid, signal.SIGSTOP)
            client.stop()
        text += event.text if isinstance(event, Text) else ""
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.stats.finish_reason == "cancelled"
    assert last.stats.generated_tokens > 0
    assert last.stats.prompt_tokens > 0
    assert text
    assert answer(client) == whole
    assert not psutil.pid_exists(pid)


def test_a_stop_of_an_engine_that_does_not_even_read_the_prompt(client: EngineClient) -> None:
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    stopper = threading.Timer(0.3, client.stop)
    stopper.start()
    events = list(client.generate(Prompt((Segment("the model " * 200_000),)), SHORT))
    stopper.join()
    assert isinstance(events[-1], Finished)
    assert events[-1].stats.finish_reason == "cancelled"
    assert answer(client)


def test_a_cut_pipe(client: EngineClient) -> None:
    def cut(_pid: int) -> None:
        assert client._process is not None
        with socket.socket(fileno=os.dup(client._process._connection.fileno())) as pipe:
            pipe.shutdown(socket.SHUT_RDWR)

    _, error = lose(client, cut)
    assert "connection to the engine process was cut" in error.message
    assert answer(client)


def test_an_engine_that_dies_while_nothing_runs_is_replaced_without_a_word(client: EngineClient) -> None:
    whole = answer(client)
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    give_up = time.monotonic() + 10
    while client.running and time.monotonic() < give_up:
        time.sleep(0.01)
    assert answer(client) == whole
    assert client.pid != pid


def test_an_engine_that_dies_while_it_loads(tmp_path: Path, model: Path) -> None:
    with closing(EngineClient(tmp_path / "engine.log")) as client:

        def kill(_progress: LoadProgress) -> None:
            if client.pid is not None:  # more progress may be told after its end
                os.kill(client.pid, signal.SIGKILL)

        def load() -> None:
            client.load(model, PARAMS, kill)
            answer(client)  # where the load was too quick to be hit

        with pytest.raises(EngineLostError, match="run out of memory"):
            load()
        assert client.load(model, PARAMS) is not None
        assert answer(client)


PARENT = """
import os, signal, sys
from pathlib import Path
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Text

if __name__ == "__main__":
    client = EngineClient(Path(sys.argv[2]))
    client.load(sys.argv[1], LoadParams(threads=1, context_length=4096))
    for event in client.generate(Prompt((Segment("you"),)), SamplingParams(max_tokens=-1)):
        if isinstance(event, Text):
            print(client.pid, flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_engine_ends_with_its_parent(tmp_path: Path, model: Path) -> None:
    """Also in the middle of an endless answer."""
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, script, model, tmp_path / "engine.log"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.returncode == -signal.SIGKILL
    child = int(done.stdout.split()[0])
    if psutil.pid_exists(child):
        psutil.wait_procs([psutil.Process(child)], timeout=10)
    assert not psutil.pid_exists(child)


def test_loads_that_cannot_fit(client: EngineClient, model: Path, tmp_path: Path) -> None:
    deep = make_model(tmp_path / "deep.gguf", layers=16)
    with pytest.raises(OutOfMemoryError, match=r"KV cache needs [\d,]+ MiB") as caught:
        client.load(deep, replace(PARAMS, context_length=100_000_000, kv_type=KvType.F32))
    assert caught.value.device == "CPU"
    assert caught.value.asked > 1 << 30
    flat = make_model(tmp_path / "flat.gguf", layers=1, kv_heads=1)
    with pytest.raises(OutOfMemoryError, match=r"asked for [\d,]+ MiB"):
        client.load(flat, replace(PARAMS, context_length=1_000_000, batch_size=1_000_000, ubatch_size=1_000_000))
    assert client.load(model, PARAMS) is not None
    assert answer(client)


def test_a_stop_while_a_prompt_is_evaluated(client: EngineClient) -> None:
    long = Prompt((Segment("the model and you " * 800),))
    events: list[object] = []
    for event in client.generate(long, SHORT):
        events.append(event)
        if isinstance(event, PromptProgress):
            client.stop()
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.stats.finish_reason == "cancelled"
    assert last.stats.generated_tokens == 0
    assert answer(client)


GARBAGE = st.one_of(
    st.integers(0, 255).map(lambda byte: bytes([byte])),
    st.sampled_from([0, 1, 2**31 - 1, 2**31, 2**32 - 1]).map(lambda number: struct.pack("<I", number)),
    st.sampled_from([0, 1, 2**31, 2**32, 2**62, 2**63, 2**64 - 1]).map(lambda number: struct.pack("<Q", number)),
    st.binary(min_size=1, max_size=12),
)


def outcome(client: EngineClient, path: Path) -> SynthiaError | None:
    try:
        if client.load(path, PARAMS) is not None:
            answer(client, replace(SHORT, max_tokens=3))
    except SynthiaError as error:
        return error
    return None


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None, max_examples=40
)
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), GARBAGE), min_size=1, max_size=4))
def test_a_hostile_header(hostile: tuple[EngineClient, bytes, int, Path], changes: list[tuple[float, bytes]]) -> None:
    """Either it loads and answers, or there is one error for the person. The fixture then loads a good model again."""
    client, original, header, path = hostile
    data = bytearray(original)
    for place, garbage in changes:
        at = int(place * header)
        data[at : at + len(garbage)] = garbage
    path.write_bytes(data)
    error = outcome(client, path)
    assert error is None or (error.title and error.message and "Traceback" not in str(error))


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[tuple[EngineClient, bytes, int, Path]]:
    good = make_model(tmp_path / "good.gguf")
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client, good.read_bytes(), read_header(good).data_offset, tmp_path / "hostile.gguf"
        assert client.load(good, PARAMS) is not None
        assert answer(client)
