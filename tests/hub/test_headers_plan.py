"""A model's plan is the same before the download, from headers on a Hub, as after it, from the files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.plan_file import Source
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import model_key
from synthia_desktop.hub.reference import Reference
from synthia_desktop.planner.planner import Planner
from synthia_desktop.planner.source import ModelSource, local_source, remote_source
from tests.hub.api_server import HubServer, ServedRepo
from tests.model_files import make_model
from tests.shapes import make_quant_files

pytestmark = pytest.mark.integration  # starts an engine

REPO = "maker/Model-GGUF"
PARAMS = (
    LoadParams(context_length=512),
    LoadParams(context_length=2048, kv_type=KvType.Q8_0),
    LoadParams(context_length=4096, flash_attention=FlashAttention.OFF, use_mmap=False, batch_size=64, ubatch_size=64),
)


@pytest.fixture
def planner(tmp_path: Path) -> Iterator[Planner]:
    planner = Planner(tmp_path / "log" / "engine.log")
    yield planner
    planner.close()


def on_the_hub(hub: HubServer, client: HubClient, files: dict[str, bytes | int | Path]) -> list[ModelSource]:
    """The sources of all models of a repository with these files."""
    hub.repos[REPO] = ServedRepo(files)
    repository = client.open(Reference(REPO))
    found: dict[str, tuple[Source, ...] | SynthiaError] = {}
    client.headers(repository, repository.variants, found.__setitem__)
    made: list[ModelSource] = []
    for variant in repository.variants:
        parts = found[variant.name]
        assert not isinstance(parts, SynthiaError), parts
        made.append(remote_source(model_key(repository, variant), variant.name, parts))
        assert made[-1].size == variant.size
    return made


def check(planner: Planner, before: ModelSource, after: ModelSource) -> None:
    for params in PARAMS:
        planned = planner.use(before, params)
        assert planned == planner.use(after, params)
        assert not planned.approximate
        assert planned.devices[-1].weights > 0


def test_single_files(hub: HubServer, client: HubClient, planner: Planner, tmp_path: Path) -> None:
    made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M"))
    files = [paths[0] for paths in made.values()]
    sources = on_the_hub(hub, client, {path.name: path for path in files})
    assert len({source.key for source in sources}) == 2
    for source, path in zip(sources, files, strict=True):
        check(planner, source, local_source(path))


def test_raw_pieces(hub: HubServer, client: HubClient, planner: Planner, tmp_path: Path) -> None:
    joined = make_model(tmp_path / "m.Q8_0.gguf", embedding=256, layers=4, quant="Q8_0")
    content = joined.read_bytes()
    cut = len(content) // 3
    pieces: dict[str, bytes | int | Path] = {"m.Q8_0.gguf-split-a": content[:cut], "m.Q8_0.gguf-split-b": content[cut:]}
    (source,) = on_the_hub(hub, client, pieces)
    check(planner, source, local_source(joined))


def test_shards(hub: HubServer, client: HubClient, planner: Planner, tmp_path: Path) -> None:
    first = make_model(tmp_path / "m.F16.gguf", embedding=128, layers=6, shards=3)
    (source,) = on_the_hub(hub, client, {path.name: path for path in sorted(tmp_path.glob("m.F16*"))})
    check(planner, source, local_source(first))
