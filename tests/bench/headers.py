"""What the headers of a repository of 12 quants cost, and how long its table of quants takes, on 127.0.0.1.

Header-only files in the true shapes and sizes of Synthia-70B and of a 7B Synthia, with their vocabulary of 32,000
tokens and with one of 128,256. "exact" plans are llama.cpp's dry runs in RAM; "arithmetic" ones are for 8 GB of VRAM
that this machine may not have. The server is in the same process, so that the seconds are those of both.
Run with: .venv/bin/python -m tests.bench.headers
"""

import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.plan_file import Source
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import Repository, model_key
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Wish
from synthia_desktop.planner.source import remote_source
from synthia_desktop.planner.table import Candidate
from synthia_desktop.store.measurements import MeasurementStore
from tests.hub.api_server import HubServer, ServedRepo
from tests.shapes import QUANTS, Size, make_quant_files

CASES: tuple[tuple[str, Size, int], ...] = (
    ("70B, 32,000 tokens", "70b", 32_000),
    ("7B, 32,000 tokens", "7b", 32_000),
    ("7B, 128,256 tokens", "7b", 128_256),
)
AIMS = "aims: first quant <= 20 MB, each sibling <= 1 MB, table of 12 quants <= 3 s, nothing the second time"
GB = 1 << 30
EXACT = Budgets((), Budget("CPU", 64 * GB))
ARITHMETIC = Budgets((Budget("GPU0", 8 * GB),), Budget("CPU", 16 * GB))


def asked_bytes(server: HubServer) -> int:
    """Of all ranges of files that were asked for since the last time."""
    ranges = [headers["range"].removeprefix("bytes=").split("-") for _, headers in server.asked if "range" in headers]
    return sum(int(last) + 1 - int(first) for first, last in ranges)


def read(client: HubClient, server: HubServer, repository: Repository) -> tuple[list[Candidate], list[int]]:
    """The quants with their headers, and the traffic of each in bytes."""
    candidates: list[Candidate] = []
    server.asked.clear()
    traffic = [0]
    variants = {variant.name: variant for variant in repository.variants}

    def report(name: str, found: tuple[Source, ...] | SynthiaError) -> None:
        if isinstance(found, SynthiaError):
            raise found
        source = remote_source(model_key(repository, variants[name]), name, found)
        candidates.append(Candidate(name, variants[name].quant, source))
        traffic.append(asked_bytes(server))

    client.headers(repository, repository.variants, report)
    return candidates, [after - before for before, after in pairwise(traffic)]


@contextmanager
def opened_desk(folder: Path) -> Iterator[tuple[Desk, Machine]]:
    """A desk whose engine is warm, as it is in the window."""
    folder.mkdir()
    with closing(MeasurementStore(folder / "b.db")) as store, closing(Desk(folder / "engine.log", store)) as desk:
        yield desk, desk.machine()


def measure(server: HubServer, title: str, size: Size, vocabulary: int, folder: Path) -> None:
    made = make_quant_files(folder / "files", size, QUANTS, vocabulary)
    server.repos["bench/model"] = ServedRepo({path.name: path for paths in made.values() for path in paths})
    wish = Wish(LoadParams(context_length=4096))
    for kind, budgets in (("exact", EXACT), ("arithmetic", ARITHMETIC)):
        with opened_desk(folder / kind) as (desk, here):
            machine = Machine(here.hardware, budgets)
            for run in ("first", "again"):
                client = HubClient(Network(NetworkSettings(endpoint=server.url)), folder / kind / "cache")
                began = time.perf_counter()
                repository = client.open(Reference("bench/model"))
                listed = time.perf_counter()
                candidates, traffic = read(client, server, repository)
                known = time.perf_counter()
                table = desk.table(candidates, wish, machine)
                done = time.perf_counter()
                assert len(table.plans) == len(QUANTS)
                print(
                    f"{title:20} {kind:10} {run:6} {traffic[0] / 1e6:8.3f} {max(traffic[1:]) / 1e6:12.3f}"
                    f" {listed - began:8.2f} {known - listed:8.2f} {done - known:8.2f} {done - began:8.2f}"
                    f"   {table.recommendation.key}"
                )


def main() -> None:
    print(AIMS)
    print(
        "model                plans      run    first MB  sibling MB   listing  headers    plans  table s   recommended"
    )
    with HubServer().running() as server, tempfile.TemporaryDirectory() as name:
        for number, (title, size, vocabulary) in enumerate(CASES):
            measure(server, title, size, vocabulary, Path(name) / str(number))


if __name__ == "__main__":
    main()
