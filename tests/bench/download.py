"""Measured by hand: speed, processor time and memory of a download beside aria2c, hf_transfer and huggingface_hub.

usage: python -m tests.bench.download FOLDER [--size 2048] [--rate 20m] [--rounds 3]

Needs nginx, aria2c and curl. FOLDER keeps a random file of --size MiB. nginx on 127.0.0.1 sends it without limit, then
with --rate per connection; the clients take turns, round by round, each after as much memory was written and freed
again as the file takes. Ours checks the SHA-256 on the way, the others do not. The seconds are those of the download
itself, without the start of Python; processor time and peak memory are of the whole process. Prints one JSON object:
medians, and ours as a ratio of each (aims: 0.9 or more of aria2c and hf_transfer with a limit, 2 or more of
huggingface_hub without; 1.5 CPU s per GB at most; 100 MB at most).
"""

import argparse
import json
from pathlib import Path
from statistics import median

from tests.bench.download_clients import MIB, Bench, Figures

CLIENTS = ("ours", "aria2c", "hf_transfer", "huggingface_hub")


def measure(bench: Bench, rate: str, rounds: int) -> dict[str, object]:
    """All clients at one limit."""
    found: dict[str, list[Figures]] = {client: [] for client in CLIENTS}
    for number in range(rounds):
        for client in CLIENTS if number % 2 else reversed(CLIENTS):
            with bench.server(rate):
                found[client].append(bench.measure(client))
    speeds = {client: bench.size / median(each.seconds for each in row) for client, row in found.items()}
    return {
        "megabytes_per_second": {client: round(speed / 1e6, 1) for client, speed in speeds.items()},
        "ours_to": {client: round(speeds["ours"] / speed, 2) for client, speed in speeds.items() if client != "ours"},
        "cpu_seconds_per_gb": {
            client: round(median(each.cpu_seconds for each in row) / bench.size * 1e9, 2)
            for client, row in found.items()
        },
        "rss_megabytes": {client: round(max(each.rss_bytes for each in row) / 1e6) for client, row in found.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=2048, help="MiB")
    parser.add_argument("--rate", default="20m", help="nginx's limit_rate for each connection")
    parser.add_argument("--rounds", type=int, default=3)
    wanted = parser.parse_args()
    bench = Bench(wanted.folder.resolve(), wanted.size * MIB)
    found = {
        name: measure(bench, rate, wanted.rounds) for name, rate in (("no limit", "0"), (wanted.rate, wanted.rate))
    }
    bench.clear()
    print(json.dumps({"size_mib": wanted.size, **found}, indent=2))


if __name__ == "__main__":
    main()
