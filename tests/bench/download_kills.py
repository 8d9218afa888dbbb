"""Measured by hand: bytes that are sent again after kill -9, beside aria2c, curl -C - and huggingface_hub.

usage: python -m tests.bench.download_kills FOLDER [--size 512] [--rate 20m] [--kills 10] [--seed 1]

Needs nginx, aria2c and curl. Each trial begins a download of --size MiB from nginx on 127.0.0.1, kills the client at a
random moment (the same ones for all clients, as shares of a whole download), lets it finish in a second run, checks the
file, and takes what nginx sent beyond the size. Prints one JSON object: median and worst in bytes for each client (aim
for ours: 16 MiB or less at worst).
"""

import argparse
import json
import random
import time
from pathlib import Path
from statistics import median

from tests.bench.download_clients import MIB, Bench

CLIENTS = ("ours", "aria2c", "curl", "huggingface_hub")


def whole(bench: Bench, client: str, rate: str) -> float:
    """Seconds from the start of the client's process to its end, undisturbed."""
    bench.clear()
    with bench.server(rate):
        begun = time.monotonic()
        bench.start(client).communicate()
        return time.monotonic() - begun


def trial(bench: Bench, client: str, rate: str, wait: float) -> int:
    """Bytes that were sent again after one kill."""
    bench.clear()
    with bench.server(rate):
        first = bench.start(client)
        time.sleep(wait)
        first.kill()
        first.communicate()
        bench.start(client).communicate()
    bench.check(client)
    return bench.sent() - bench.size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=512, help="MiB")
    parser.add_argument("--rate", default="20m", help="nginx's limit_rate for each connection")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    bench = Bench(wanted.folder.resolve(), wanted.size * MIB)
    chance = random.Random(wanted.seed)
    moments = [chance.uniform(0.25, 0.9) for _ in range(wanted.kills)]
    found: dict[str, object] = {}
    for client in CLIENTS:
        seconds = whole(bench, client, wanted.rate)
        again = [trial(bench, client, wanted.rate, moment * seconds) for moment in moments]
        found[client] = {"median": round(median(again)), "worst": max(again)}
    bench.clear()
    print(json.dumps({"size_mib": wanted.size, "kills": wanted.kills, "bytes_again": found}, indent=2))


if __name__ == "__main__":
    main()
