"""How long a repository of 10,000 files takes to list and group, from a server on 127.0.0.1.

Run with: .venv/bin/python -m tests.bench.listing [FILES]
"""

import sys
import time
from pathlib import Path

from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import group
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference
from tests.hub.api_server import HubServer, ServedRepo

QUANTS = ("Q2_K", "Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0")


def many_files(count: int) -> dict[str, bytes | int | Path]:
    """Single models, native shards, raw pieces and other files, a quarter of each."""
    files: dict[str, bytes | int | Path] = {}
    for number in range(count // 20):
        quant = QUANTS[number % len(QUANTS)]
        files |= {f"single/m{number}-{part}.{quant}.gguf": 10**9 for part in range(5)}
        files |= {f"{quant}/s{number}-{part:05d}-of-00005.gguf": 10**9 for part in range(1, 6)}
        files |= {f"r{number}.{quant}.gguf-split-{letter}": 10**9 for letter in "abcde"}
        files |= {f"other/{number}-{part}.json": 1000 for part in range(5)}
    return files


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    server = HubServer()
    server.repos["bench/many"] = ServedRepo(many_files(count))
    with server.running():
        client = HubClient(Network(NetworkSettings(endpoint=server.url)))
        for run in ("first, with the import of huggingface_hub", "second", "third"):
            began = time.perf_counter()
            repository = client.open(Reference("bench/many"))
            listed = time.perf_counter() - began
            began = time.perf_counter()
            variants, _ = group(repository.files)
            grouped = time.perf_counter() - began
            print(
                f"{run}: {len(repository.files):,} files made into {len(variants):,} models in {listed:.2f} s, "
                f"{grouped:.2f} s of it for grouping"
            )


if __name__ == "__main__":
    main()
