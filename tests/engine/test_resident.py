"""What a plan foretells of the engine process's resident memory is what the system shows of it."""

import re
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from tests.model_files import make_model

pytestmark = [
    pytest.mark.integration,  # each starts an engine, or several
    pytest.mark.skipif(sys.platform != "linux", reason="Linux shows what is resident of each mapping"),
]

PAGE = 4096
SETTINGS = LoadParams(context_length=1024, ubatch_size=128, threads=1)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some 40 MB in a format that llama.cpp copies into another layout for the processor."""
    path = tmp_path_factory.mktemp("models") / "model.gguf"
    return make_model(path, layers=4, embedding=1024, heads=8, feed_forward=4096, quant="Q4_0", context=2048)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[EngineClient]:
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        yield client


def resident_of(model: Path, pid: int) -> int:
    """Bytes of the process's mappings of that file that are in memory."""
    mappings = Path(f"/proc/{pid}/smaps").read_text().split("VmFlags:")
    found = (re.search(r"^Rss:\s+(\d+) kB$", text, re.MULTILINE) for text in mappings if str(model) in text)
    return sum(int(size[1]) * 1024 for size in found if size)


def copied(model: Path) -> int:
    """Bytes of the weights that lie between those that are used from the file: all matrices of the blocks."""
    tensors = read_header(model).tensors
    return sum(tensor.n_bytes for tensor in tensors if tensor.name.startswith("blk.") and len(tensor.shape) > 1)


def test_the_pages_that_stay_of_the_file(client: EngineClient, model: Path, tmp_path: Path) -> None:
    planned = client.dry_run(write_plan(read_sources(model), tmp_path / "plans"), SETTINGS)
    info = client.load(model, SETTINGS)
    assert info is not None
    assert info.memory == planned
    assert client.pid is not None
    in_file = sum(tensor.n_bytes for tensor in read_header(model).tensors)  # the first and the last one are used
    assert planned.mapped_extra == pytest.approx(copied(model), abs=PAGE)
    assert resident_of(model, client.pid) == pytest.approx(in_file, abs=2 * PAGE)


def test_nothing_stays_without_a_mapping(client: EngineClient, model: Path) -> None:
    settings = replace(SETTINGS, use_mmap=False)
    info = client.load(model, settings)
    assert info is not None
    assert info.memory is not None
    assert client.pid is not None
    assert (info.memory.mapped_extra, resident_of(model, client.pid)) == (0, 0)
    assert client.dry_run(model, settings) == info.memory


def test_locked_pages_count_as_weights(client: EngineClient, model: Path) -> None:
    free, locked = (client.dry_run(model, replace(SETTINGS, use_mlock=lock)) for lock in (False, True))
    assert locked.mapped_extra == 0
    assert locked.devices[-1].weights == free.devices[-1].weights + free.mapped_extra


@pytest.mark.parametrize("mapped", [True, False])
def test_the_whole_process(model: Path, tmp_path: Path, mapped: bool) -> None:
    settings = replace(SETTINGS, use_mmap=mapped)
    with closing(EngineClient(tmp_path / "plan.log")) as planner:
        planned = planner.dry_run(model, settings)
    with closing(EngineClient(tmp_path / "engine.log")) as client:
        client.load(model, settings)
        last = list(client.generate(Prompt((Segment("the model and you " * 60),)), SamplingParams(max_tokens=4)))[-1]
    assert isinstance(last, Finished)
    assert last.stats.prompt_tokens >= SETTINGS.ubatch_size
    assert planned.process > 0
    assert last.measured[-1].used == pytest.approx(planned.resident, rel=0.1)
