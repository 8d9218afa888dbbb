"""How long a library of 500 models takes to show, read for the first time and again.

Run by hand:  .venv/bin/python -m tests.bench.library [--models 500] [--rounds 5]
Writes small whole GGUFs, each with a 32,000-token vocabulary, a chat template and a record of its origin, into folders
as downloads do. Prints JSON: median milliseconds of a scan without a cache file, and of one in a new process's place
(a new Library that reads the cache file), beside the time of only listing and stating the same files.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from synthia_desktop.core.provenance import FileHash, Provenance, save_provenance
from synthia_desktop.library.library import Library
from tests.model_files import make_model


def fill(folder: Path, count: int) -> None:
    """Write so many models, four to a repository."""
    first = make_model(
        folder / "first.gguf", layers=1, embedding=32, vocabulary_size=32_000, chat_template="{{ x }}" * 400
    )
    for number in range(count):
        place = folder / "models" / f"org-{number // 40}" / f"repo-{number // 4}"
        place.mkdir(parents=True, exist_ok=True)
        file = place / f"model-{number}.Q4_K_M.gguf"
        shutil.copyfile(first, file)
        save_provenance(place, Provenance(repo="org/repo", files=(FileHash(file.name, 1, "0" * 64),)))


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Fill a folder, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, options.models)
        cache = folder / "cache.json"

        def scan() -> None:
            found = Library(folder / "models", (), False, folder, cache, {}).scan()
            if len(found) != options.models or any(model.problem or not model.record for model in found):
                raise SystemExit("the scan is wrong")

        cold: list[float] = []
        for _ in range(options.rounds):
            cache.unlink(missing_ok=True)
            cold.append(timed(scan))
        warm = [timed(scan) for _ in range(options.rounds)]
        bare = [timed(lambda: [p.stat() for p in folder.rglob("*.gguf")]) for _ in range(options.rounds)]
    report = {
        "models": options.models,
        "cold_ms": round(statistics.median(cold)),
        "warm_ms": round(statistics.median(warm)),
        "warm_worst_ms": round(max(warm)),
        "list_and_stat_ms": round(statistics.median(bare)),
    }
    sys.stdout.write(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
